import type { CalendarDayKind } from '@ky-yeu/contracts/calendar-lists';
import { daysInMonth, readIsoDate } from '@ky-yeu/vietnamese/calendar-date';

/** A day that differs from the ordinary week, or a holiday; `date` is 'YYYY-MM-DD' in Vietnam. */
export interface CalendarDay {
  date: string;
  kind: CalendarDayKind;
  name: string;
}

/** No calendar has more days off in a row; a count past this is a fault of the data, not a longer search. */
const longestSearch = 20_000;

const two = (value: number) => String(value).padStart(2, '0');

/** The day of the week by Sakamoto's method, so that no time zone is asked; 0 is Sunday. */
function weekday(date: string): number {
  const { year, month, day } = readIsoDate(date);
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day) % 7;
}

/**
 * Gives the next or the previous calendar day.
 *
 * @param date 'YYYY-MM-DD'
 * @throws RangeError when it is no calendar date
 * @example nextDay('2026-02-28', 1) // '2026-03-01'
 */
export function nextDay(date: string, step: 1 | -1): string {
  let { year, month, day } = readIsoDate(date);
  day += step;
  if (day < 1 || day > daysInMonth(year, month)) {
    month += step;
    if (month < 1 || month > 12) {
      year += step;
      month = step > 0 ? 1 : 12;
    }
    day = step > 0 ? 1 : daysInMonth(year, month);
  }
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

type Kinds = ReadonlyMap<string, CalendarDayKind>;

/** A day entered as off stays off, even when another entry calls it a working day: a clock must not run on a holiday. */
function kindsOf(days: readonly CalendarDay[]): Kinds {
  const kinds = new Map<string, CalendarDayKind>();
  for (const { date, kind } of days) {
    if (kind !== 'COMPENSATING_WORK' || !kinds.has(date)) kinds.set(date, kind);
  }
  return kinds;
}

function isWorking(date: string, kinds: Kinds): boolean {
  const kind = kinds.get(date);
  if (kind) return kind === 'COMPENSATING_WORK';
  const day = weekday(date);
  return day !== 0 && day !== 6;
}

/**
 * Tells whether offices work on a day: Monday to Friday (Quyết định 188/1999/QĐ-TTg), no public holiday or day off in its
 * place (Bộ luật Lao động 2019, Điều 112), or a Saturday worked in exchange.
 *
 * @param date 'YYYY-MM-DD', Vietnam
 * @param days the days that differ from the week; those of other dates do no harm
 * @throws RangeError when it is no calendar date
 */
export function isWorkingDay(date: string, days: readonly CalendarDay[]): boolean {
  return isWorking(date, kindsOf(days));
}

/**
 * Gives the day that lies `count` working days after a day (before it, when negative); the day itself is not counted
 * (Bộ luật Dân sự 2015, Điều 147 khoản 2), and 0 gives it back as it is.
 *
 * @param date 'YYYY-MM-DD', Vietnam; may be a day off
 * @param count whole number of working days
 * @param days the days that differ from the week
 * @returns a working day, unless `count` is 0
 * @throws RangeError for a date that does not exist or a count that is not whole or too far
 * @example addWorkingDays('2026-02-13', 1, days) // '2026-02-23', the first day after Tết
 */
export function addWorkingDays(date: string, count: number, days: readonly CalendarDay[]): string {
  if (!Number.isInteger(count) || Math.abs(count) > longestSearch / 2) {
    throw new RangeError(`Not a number of working days: ${count}`);
  }
  const kinds = kindsOf(days);
  const step = count < 0 ? -1 : 1;
  let found = date;
  let left = Math.abs(count);
  for (let walked = 0; left > 0; walked++) {
    if (walked > longestSearch) throw new RangeError('The calendar has no such working day');
    found = nextDay(found, step);
    if (isWorking(found, kinds)) left--;
  }
  readIsoDate(found);
  return found;
}

/**
 * Counts the working days from a day to another, the first not counted, the last counted when it is one: the inverse of
 * `addWorkingDays`. Negative when `to` lies before `from`.
 *
 * @param from 'YYYY-MM-DD', Vietnam
 * @param to 'YYYY-MM-DD', Vietnam
 * @param days the days that differ from the week
 * @throws RangeError when one is no calendar date
 * @example workingDaysBetween('2026-04-29', '2026-05-04', days) // 1: 30/4, 1/5 and the weekend do not count
 */
export function workingDaysBetween(from: string, to: string, days: readonly CalendarDay[]): number {
  readIsoDate(from);
  readIsoDate(to);
  const kinds = kindsOf(days);
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = nextDay(day, step);
    if (isWorking(day, kinds)) count += step;
  }
  return count;
}
