import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { layouts } from '../../layout';
import type { PaperContext } from '../../paper-composer';
import { usualPaperStyle } from '../paper-style';
import type { WordsAttendee, WordsData, WordsRound, WordsSpeech } from '../words-data';

const nobody = { COLLECTIVE: null, INDIVIDUAL: null, HOUSEHOLD: null, MODEL: null, EXAMPLE: null };

/** The conference that a text is made for; what a test does not name is known. */
export function sampleContext(
  values: Partial<PaperContext['conference']> = {},
  texts: Record<string, string> = {},
): PaperContext {
  const form = values.form ?? 'PARTY';
  return {
    conferenceId: 'conference',
    conference: {
      title: 'Hội nghị tổng kết công tác năm 2025',
      heldOn: '2026-01-08',
      heldUntil: null,
      datePrecision: 'DAY',
      partOfDay: 'MORNING',
      startsAt: '08:00',
      venue: 'Hội trường Tỉnh ủy',
      issuer: 'Tỉnh ủy An Bình',
      superior: null,
      form,
      locality: 'An Bình',
      ...values,
    },
    kind: 'mc-script',
    choice: { columns: [], group: 'none', order: 'precedence' },
    frame: {
      ...{ number: null, date: null, place: null, marks: { draft: null, urgency: null, circulation: null } },
      ...{ signatures: [], recipients: [], texts },
    },
    layout: layouts[form === 'PARTY' ? 'party' : 'state'],
    style: usualPaperStyle,
  };
}

export const sampleData = (values: Partial<WordsData> = {}): WordsData => ({
  ...{ mode: 'IN_PERSON', sites: [], hostLevel: 1, hosts: [{ name: 'Tỉnh ủy An Bình', role: 'LEAD' }] },
  ...{ attendees: [], groups: [], speeches: [], directives: [], figures: [], rounds: [] },
  ...values,
});

export const sampleAttendee = (name: string, values: Partial<WordsAttendee> = {}): WordsAttendee => ({
  ...{ id: name, name, title: 'Ủy viên Ban Thường vụ Tỉnh ủy', organisation: 'Tỉnh ủy An Bình', block: 'PARTY' },
  ...{ levelRank: 1, rankWeight: 500, isSuperiorGuest: false, roles: ['ATTENDEE'], isFromCaption: false, site: null },
  ...{ invitation: 'CONFIRMED', presence: 'PRESENT' },
  ...values,
});

export const sampleSpeech = (values: Partial<WordsSpeech>): WordsSpeech => ({
  ...{ id: 'speech', programmeItemId: null, kind: 'REPORT', topic: null, topics: [], summary: null },
  ...{ onBehalfOf: null, declaredCount: null, speakers: [] },
  ...values,
});

export const sampleRound = (
  values: Omit<Partial<WordsRound>, 'declared'> & { declared?: Partial<WordsRound['declared']> },
): WordsRound => ({
  ...{
    id: 'round',
    number: 1,
    form: 'Giấy khen',
    title: null,
    reason: null,
    authority: 'UBND tỉnh',
    conferred: 'HERE',
  },
  ...{ isAuthorityKnown: true, decisionNumber: null, decidedOn: null, shared: null, presenters: [], recipients: [] },
  ...values,
  declared: { ...nobody, ...values.declared },
});

export const sampleItem = (values: Partial<FrozenProgrammeItem>): FrozenProgrammeItem => ({
  ...{ id: 'item', title: 'Khai mạc', kind: 'OPENING', number: '1', depth: 0, start: 480, end: 490, minutes: 10 },
  ...{ performedBy: null, performers: [], isInternal: false, note: null },
  ...values,
});
