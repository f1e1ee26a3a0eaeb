import { formatDate, weekday } from '@ky-yeu/vietnamese/format-date';
import { addWorkingDays, isWorkingDay, nextDay, type CalendarDay } from './working-days';

/** Why a day is no day for a conference, and the next that is; dates 'YYYY-MM-DD' in Vietnam. */
export interface OffDay {
  date: string;
  sentence: string;
  /** The next working day. */
  proposal: string;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/**
 * Names a day as people say it.
 *
 * @param date 'YYYY-MM-DD'
 * @example dayName('2026-02-17') // 'Thứ Ba 17/02/2026'
 */
export function dayName(date: string): string {
  return `${capital(weekday(date))} ${formatDate(date)}`;
}

/**
 * Finds the first day of a conference on which offices do not work (Bộ luật Lao động 2019, Điều 111 and 112).
 *
 * @param from 'YYYY-MM-DD', its first day
 * @param until its last day; the first one when it lies before it
 * @param days the days that differ from the week, to a month after the last day
 * @returns null when all are working days
 * @throws RangeError when one is no calendar date
 */
export function offDayOf(from: string, until: string, days: readonly CalendarDay[]): OffDay | null {
  for (let date = from; ; date = nextDay(date, 1)) {
    if (!isWorkingDay(date, days)) {
      const proposal = addWorkingDays(date, 1, days);
      return { date, sentence: `${dayName(date)} ${reasonOf(date, days)}.`, proposal };
    }
    if (date >= until) return null;
  }
}

function reasonOf(date: string, days: readonly CalendarDay[]): string {
  const off = days.find((each) => each.date === date && each.kind !== 'COMPENSATING_WORK');
  return off ? `được nghỉ: ${off.name}` : 'là ngày nghỉ hằng tuần';
}
