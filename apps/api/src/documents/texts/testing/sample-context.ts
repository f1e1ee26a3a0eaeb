import type { PaperKind } from '@ky-yeu/contracts/papers';
import { layouts } from '../../layout';
import type { PaperContext } from '../../paper-composer';
import { usualPaperStyle } from '../../words/paper-style';
import type { ConferenceFacts, DecisionRound, Guest, Recipient } from '../texts-data';

/** A review of the committee of a town; a test names only what matters to it. */
export function sampleContext(
  kind: PaperKind,
  changes: { conference?: Partial<PaperContext['conference']>; texts?: Record<string, string>; choice?: object } = {},
): PaperContext {
  const conference: PaperContext['conference'] = {
    title: 'Hội nghị tổng kết công tác dân vận năm 2019',
    heldOn: '2020-01-08',
    heldUntil: null,
    datePrecision: 'DAY',
    partOfDay: 'MORNING',
    startsAt: '08:00',
    venue: 'Hội trường Thành ủy',
    issuer: 'Thành ủy Hưng Yên',
    superior: 'Tỉnh ủy Hưng Yên',
    form: 'PARTY',
    locality: 'Hưng Yên',
    ...changes.conference,
  };
  return {
    conferenceId: '0',
    conference,
    kind,
    choice: { columns: [], group: 'none', order: 'precedence', ...changes.choice },
    frame: {
      ...{ number: null, date: null, place: 'Hưng Yên', signatures: [], recipients: [], texts: changes.texts ?? {} },
      marks: { draft: null, urgency: null, circulation: null },
    },
    layout: layouts[conference.form === 'PARTY' ? 'party' : 'state'],
    style: usualPaperStyle,
  };
}

export const sampleFacts = (changes: Partial<ConferenceFacts> = {}): ConferenceFacts => ({
  ...{ status: 'PREPARING', subjects: ['công tác dân vận'], reviewLabel: 'năm 2019', nextLabel: 'năm 2020' },
  ...{ endsAt: null, mode: 'IN_PERSON', hall: null, hosts: [], previous: null },
  ...{ listed: 0, invited: 0, present: 0, excused: 0, absent: 0 },
  ...changes,
});

export const sampleGuest = (name: string, changes: Partial<Guest> = {}): Guest => ({
  ...{ id: '018f', name, title: 'Bí thư Đảng ủy', organisation: 'Phường Hiến Nam', gender: null },
  ...{ block: 'PARTY', roles: ['ATTENDEE'], substituteFor: null, speeches: [] },
  ...changes,
});

const nobody = { COLLECTIVE: null, INDIVIDUAL: null, HOUSEHOLD: null, MODEL: null, EXAMPLE: null };

/** Counts of a round by kind; kinds left out are not known. */
export const declared = (counts: Partial<DecisionRound['declared']>): DecisionRound['declared'] => ({
  ...nobody,
  ...counts,
});

/** Certificates of the chairman of a town. */
export const sampleRound = (id: string, changes: Partial<DecisionRound> = {}): DecisionRound => ({
  ...{ id, form: 'Giấy khen', title: null, reason: 'có thành tích công tác dân vận năm 2019' },
  ...{ authorityName: 'Chủ tịch UBND thành phố Hưng Yên', office: 'Chủ tịch', organisationId: 'u' },
  ...{ organisation: 'UBND thành phố Hưng Yên', superior: 'UBND tỉnh Hưng Yên', superiorOfSuperior: null },
  ...{ documentForm: 'STATE', locality: 'Hưng Yên', decisionNumber: null, decidedOn: null, shared: null, bases: [] },
  declared: nobody,
  ...changes,
});

export const sampleRecipient = (name: string, changes: Partial<Recipient> = {}): Recipient => ({
  ...{ roundId: 'r', kind: 'INDIVIDUAL', name, title: '', organisation: '', gender: null, reason: null, amount: null },
  ...changes,
});
