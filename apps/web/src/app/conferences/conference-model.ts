import type { ConferenceKind, ConferenceStatus } from '@ky-yeu/contracts/closed-lists';
import type { Conference, CreateConference, Period, PeriodInput, ThemeInput } from '@ky-yeu/contracts/conferences';
import { makePeriod } from '@ky-yeu/rules/review-period';
import { fold } from '@ky-yeu/vietnamese/fold';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

export interface ConferenceModel extends Omit<Filled<CreateConference>, 'themes'> {
  themes: Filled<ThemeInput>[];
}

const blank: ConferenceModel = {
  title: '',
  shortTitle: null,
  kind: 'FINAL',
  status: 'PLANNED',
  subjects: [],
  themes: [],
  reviewPeriod: null,
  nextPeriod: null,
  heldOn: null,
  heldUntil: null,
  datePrecision: 'DAY',
  isDateConfirmed: true,
  partOfDay: null,
  startsAt: null,
  endsAt: null,
  venue: null,
  hallId: null,
  previousId: null,
  mode: null,
  isModeConfirmed: true,
  note: null,
  hosts: [],
};

const period = (value: Period | null): PeriodInput | null => value && { ...value };

/** Makes the values of the form of a conference; of undefined those of a new one. */
export function conferenceModel(conference?: Conference): ConferenceModel {
  if (!conference) return blank;
  conference.hosts.forEach(({ organisationId, name }) => rememberName(organisationId, name));
  rememberName(conference.hallId, conference.hallName);
  rememberName(conference.previousId, conference.previous?.title);
  return {
    ...pickModel(blank, conference),
    themes: conference.themes.map((theme) => ({ ...theme })),
    reviewPeriod: period(conference.reviewPeriod),
    nextPeriod: period(conference.nextPeriod),
    hosts: conference.hosts.map(({ organisationId, role }) => ({ organisationId, role })),
  };
}

/** The kind that a title names: "Hội nghị sơ kết …" is MID_TERM; null when it names none. */
export function kindOfTitle(title: string): ConferenceKind | null {
  const words = fold(title);
  if (/\bso ket\b/.test(words)) return 'MID_TERM';
  if (/\btong ket\b/.test(words)) return 'FINAL';
  return /\bchuyen de\b/.test(words) ? 'THEMATIC' : null;
}

/**
 * The status that the date of a conference speaks of: HELD once its last possible day is over, else PLANNED.
 *
 * @param today 'YYYY-MM-DD' in Vietnam; dates known by month or year last to the end of it
 */
export function statusByDate(
  { heldOn, heldUntil, datePrecision }: Pick<ConferenceModel, 'heldOn' | 'heldUntil' | 'datePrecision'>,
  today: string,
): ConferenceStatus {
  const last = heldUntil ?? heldOn;
  if (!last) return 'PLANNED';
  const length = datePrecision === 'YEAR' ? 4 : datePrecision === 'MONTH' ? 7 : 10;
  return last.slice(0, length) < today.slice(0, length) ? 'HELD' : 'PLANNED';
}

/** The period that a conference usually plans for after the one it reviews; null when that cannot be told. */
export function periodAfter({ type, from }: PeriodInput): PeriodInput | null {
  const year = Number(from.slice(0, 4));
  const month = Number(from.slice(5, 7));
  switch (type) {
    case 'YEAR':
      return makePeriod('YEAR', year + 1);
    case 'HALF_YEAR':
      return month < 7 ? makePeriod('HALF_YEAR', year, 2) : makePeriod('HALF_YEAR', year + 1, 1);
    case 'QUARTER':
      return month < 10 ? makePeriod('QUARTER', year, Math.ceil(month / 3) + 1) : makePeriod('QUARTER', year + 1, 1);
    default:
      return null;
  }
}
