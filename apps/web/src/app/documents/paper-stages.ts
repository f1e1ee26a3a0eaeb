import { paperKinds, type PaperKind } from '@ky-yeu/contracts/papers';

/** When in the life of a conference its papers are made. */
export const paperStages: readonly { title: string; kinds: readonly PaperKind[] }[] = [
  {
    title: 'Trước hội nghị',
    kinds: [
      ...(['conference-plan', 'submission', 'invitation', 'invitation-groups', 'envelopes', 'programme'] as const),
      ...(['programme-internal', 'attendee-list', 'seating-plan', 'badges', 'name-plates', 'backdrop'] as const),
    ],
  },
  {
    title: 'Tại hội nghị',
    kinds: [
      ...(['mc-script', 'sign-in-list', 'paper-receipt-list', 'award-decision', 'award-list'] as const),
      ...(['money-receipt-list', 'report-summary'] as const),
    ],
  },
  { title: 'Sau hội nghị', kinds: ['minutes', 'conclusion-notice', 'news'] },
];

/** Kinds that stand in no stage; a test keeps it empty. */
export const unplacedKinds = paperKinds.filter((kind) => !paperStages.some(({ kinds }) => kinds.includes(kind)));
