import {
  paperChoices,
  paperFiltersOf,
  paperSizesOf,
  paperTraits,
  type PaperColumn,
  type PaperKind,
} from '@ky-yeu/contracts/papers';

/** How a paper is laid out and whom it is for; '' is left to the server. */
export interface PaperLayoutChoice {
  order: string;
  group: string;
  columns: readonly PaperColumn[];
  orientation: string;
  size: string;
  siteId: string;
  invitation: string;
  roundId: string;
  attendeeId: string;
  versionId: string;
  /** The office's own template for the Word file. */
  templateId: string;
}
export type PaperChoiceKey = keyof PaperLayoutChoice;

/** Kinds that name people one after the other. */
const ordered: readonly PaperKind[] = [
  ...(['invitation', 'attendee-list', 'sign-in-list', 'paper-receipt-list'] as const),
  ...(['money-receipt-list', 'award-list', 'badges', 'name-plates', 'envelopes'] as const),
];
const programmes: readonly PaperKind[] = ['programme', 'programme-internal', 'mc-script'];
const ofRounds: readonly PaperKind[] = ['award-decision', 'submission'];
/** Texts that are read out or sent to the press: no letterhead, number, recipients or signature. */
const plain: readonly PaperKind[] = ['mc-script', 'news'];

/** The choices that mean something for a kind; forms show these and no others. */
export function offeredChoices(kind: PaperKind): PaperChoiceKey[] {
  const { columns, groupings } = paperChoices[kind];
  const filters = paperFiltersOf[kind] ?? [];
  const offered: Record<PaperChoiceKey, boolean> = {
    order: ordered.includes(kind),
    group: groupings.length > 1,
    columns: columns.length > 0,
    orientation: paperTraits[kind].family === 'list',
    // A single size is no choice.
    size: (paperSizesOf[kind]?.length ?? 0) > 1,
    siteId: filters.includes('siteId'),
    invitation: filters.includes('invitation'),
    roundId: ofRounds.includes(kind),
    attendeeId: kind === 'invitation',
    versionId: programmes.includes(kind),
    templateId: paperTraits[kind].family !== 'sheet',
  };
  return (Object.keys(offered) as PaperChoiceKey[]).filter((key) => offered[key]);
}

/** The parts around the text that a kind has, as a draft asks for them. */
export function paperParts(
  kind: PaperKind,
): Record<'number' | 'place' | 'marks' | 'signatures' | 'recipients', boolean> {
  const { family, code } = paperTraits[kind];
  const isLetter = family === 'letter' && !plain.includes(kind);
  const isFramed = isLetter || family === 'list';
  return { number: code !== null, place: isFramed, marks: isLetter, signatures: isFramed, recipients: isLetter };
}

/** How a paper looks before anybody chooses. */
export const defaultLayout = (kind: PaperKind): PaperLayoutChoice => ({
  ...{ order: '', group: '', columns: paperChoices[kind].defaultColumns, orientation: '', size: '', siteId: '' },
  ...{ invitation: '', roundId: '', attendeeId: '', versionId: '', templateId: '' },
});

/** What of it is told to the server: only what the kind offers and somebody chose. */
export function chosenLayout(
  kind: PaperKind,
  choice: PaperLayoutChoice,
): [PaperChoiceKey, string | readonly string[]][] {
  return offeredChoices(kind)
    .map((key): [PaperChoiceKey, string | readonly string[]] => [key, choice[key]])
    .filter(([, value]) => value !== '');
}
