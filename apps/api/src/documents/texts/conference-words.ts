import { conferenceModeLabels, type AttendeeRole } from '@ky-yeu/contracts/closed-lists';
import { dateLine, weekday } from '@ky-yeu/vietnamese/format-date';
import type { TextRun } from '../letter-model';
import { countPeople } from '../attendee-list';
import { conferenceInSentence } from '../paper-frame';
import type { PaperConference } from '../papers.reads';
import type { FormWords } from './form-words';
import { personWithPost } from './person-words';
import { enumerate, lowerFirst, missing, upperFirst } from './runs';
import type { ConferenceFacts, GroupFact, RolePerson, SiteFact } from './texts-data';

const halfDays: Partial<Record<NonNullable<PaperConference['partOfDay']>, string>> = {
  MORNING: 'sáng',
  AFTERNOON: 'chiều',
  EVENING: 'tối',
};

/** The conference as a title begins a line: "Hội nghị tổng kết …". */
export const conferenceName = ({ title }: Pick<PaperConference, 'title'>): string =>
  upperFirst(conferenceInSentence(title));

/** @example clockWords('08:00') // '08 giờ 00' */
export const clockWords = (clock: string): string => clock.replace(':', ' giờ ');

/** @example dayWords('2020-01-08') // 'ngày 08 tháng 01 năm 2020 (thứ Tư)' */
export const dayWords = (iso: string): string => `${dateLine(iso)} (${weekday(iso)})`;

/**
 * Tells when a conference begins and how long it takes; what is not known is missing, for a guest must know the hour.
 * @example '01 buổi, bắt đầu từ 08 giờ 00, ngày 08 tháng 01 năm 2020 (thứ Tư)'
 */
export function timeRuns(conference: PaperConference): TextRun[] {
  const { heldOn, heldUntil, datePrecision, partOfDay, startsAt } = conference;
  if (heldOn === null || datePrecision !== 'DAY') return [missing('ngày tổ chức')];
  const until = heldUntil && heldUntil !== heldOn ? ` đến hết ${dayWords(heldUntil)}` : '';
  const length = until ? '' : lengthOf(partOfDay);
  if (startsAt) return [{ text: `${length}bắt đầu từ ${clockWords(startsAt)}, ${dayWords(heldOn)}${until}` }];
  const part = partOfDay && halfDays[partOfDay];
  const day = `${part ? `${part} ` : ''}${dayWords(heldOn)}${until}`;
  return [{ text: `${length}` }, missing('giờ bắt đầu'), { text: `, ${day}` }].filter(({ text }) => text !== '');
}

function lengthOf(partOfDay: PaperConference['partOfDay']): string {
  if (partOfDay === null) return '';
  return partOfDay === 'ALL_DAY' ? '01 ngày, ' : '01 buổi, ';
}

/** The day inside a sentence that tells what was: 'Sáng ngày 08 tháng 01 năm 2020'; a missing run without a day. */
export function dayRun({ heldOn, datePrecision, partOfDay }: PaperConference): TextRun {
  if (heldOn === null) return missing('ngày tổ chức');
  const line = dateLine(heldOn);
  if (datePrecision === 'YEAR') return { text: upperFirst(line.slice(line.indexOf('năm'))) };
  if (datePrecision === 'MONTH') return { text: upperFirst(line.slice(line.indexOf('tháng'))) };
  const part = partOfDay && halfDays[partOfDay];
  return { text: part ? `${upperFirst(part)} ${line}` : upperFirst(line) };
}

/** Where it is held: the venue in words, else the hall; a missing run without either. */
export function placeRun({ venue }: PaperConference, { hall }: Pick<ConferenceFacts, 'hall'>): TextRun {
  const place = venue ?? hall;
  return place ? { text: place } : missing('địa điểm');
}

export const withRole = (people: readonly RolePerson[], ...roles: AttendeeRole[]): RolePerson[] =>
  people.filter((person) => person.roles.some((role) => roles.includes(role)));

/** Who takes the chair; a missing run when nobody is named. */
export function chairRun(people: readonly RolePerson[], words: FormWords): TextRun {
  const chairs = withRole(people, 'CHAIR', 'CO_CHAIR');
  return chairs.length
    ? { text: chairs.map((person) => personWithPost(person, words)).join('; ') }
    : missing('người chủ trì');
}

/** @example groupWords(group) // 'Bí thư các chi bộ trực thuộc (12 người)' */
export function groupWords({ name, count }: GroupFact): string {
  return `${upperFirst(name)}${count === null ? '' : ` (${countPeople(count)} người)`}`;
}

/** Form of meeting and its sites, for plans and reports. */
export function modeWords({ mode }: Pick<ConferenceFacts, 'mode'>, sites: readonly SiteFact[]): string[] {
  const named = sites.map(({ name, venue, connected, total, expected }) => {
    const reached = connected !== null && total !== null ? ` (${connected}/${total} điểm)` : '';
    return `${name}${venue ? ` tại ${venue}` : ''}${reached}${expected === null ? '' : `: ${countPeople(expected)} người`}`;
  });
  return [...(mode ? [conferenceModeLabels[mode]] : []), ...named];
}

/** What the conference looks back on and ahead to: 'công tác dân vận năm 2019'; '' when no subject is recorded. */
export function subjectWords({ subjects, reviewLabel }: ConferenceFacts): string {
  const told = enumerate(subjects.map(lowerFirst));
  return told && reviewLabel && !told.includes(reviewLabel) ? `${told} ${reviewLabel}` : told;
}
