const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar date without time or time zone; `month` counts from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Gives the number of days of a month in the Gregorian calendar.
 *
 * @param month 1 to 12
 * @returns 28 to 31, or 0 for a month that does not exist
 * @example daysInMonth(2020, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (daysInMonths[month - 1] ?? 0);
}

/**
 * Reads an ISO calendar date without going through `Date`, whose parsing depends on the time zone.
 *
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when the text has another shape or names a day that does not exist
 * @example readIsoDate('2020-01-08') // { year: 2020, month: 1, day: 8 }
 */
export function readIsoDate(iso: string): CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const [year = 0, month = 0, day = 0] = (match ?? []).slice(1).map(Number);
  if (!match || day < 1 || day > daysInMonth(year, month)) throw new RangeError(`Not an ISO calendar date: ${iso}`);
  return { year, month, day };
}
