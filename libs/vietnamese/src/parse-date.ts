import { daysInMonth } from './calendar-date';
import { normaliseText } from './normalise-text';

/** A date as it was understood; `isYearAssumed` asks the form to have the year confirmed. */
export interface ParsedDate {
  iso: string;
  isYearAssumed: boolean;
}

const numeric = /^(?:ng[àa]y )?(\d{1,2}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2}))?$/;
const words = /^(?:ng[àa]y )?(\d{1,2}) th[áa]ng (\d{1,2})(?:,? n[ăa]m (\d{4}))?$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

// Wide enough for every birth and founding date in use; outside it a year is a slip of the hand (0219, 2910).
const firstYear = 1800;
const lastYear = 2199;

/**
 * Reads a date as Vietnamese clerks type it, day before month: 12.7 · 1/12 · 8/1/2020 · 8-1-2020 · "ngày 08 tháng 01
 * năm 2020" · 2020-01-08. A calendar date has no time zone and none is applied. A year of two digits is one of 1950–2049,
 * told to be assumed.
 *
 * @param text what was typed; space around it and around the separators is ignored
 * @param defaultYear the year to assume when none was typed; without it such a text gives null
 * @returns the date, or null when the text is no date or the day does not exist (31/02, 29/2 of a common year)
 * @example parseVietnameseDate('12.7', 2022) // { iso: '2022-07-12', isYearAssumed: true }
 */
export function parseVietnameseDate(text: string, defaultYear?: number): ParsedDate | null {
  const clean = normaliseText(text).toLowerCase();
  const isoMatch = iso.exec(clean);
  if (isoMatch) return check(isoMatch[3], isoMatch[2], isoMatch[1], undefined);
  const numericMatch = numeric.exec(clean);
  if (numericMatch) return check(numericMatch[1], numericMatch[3], numericMatch[4], defaultYear);
  const wordsMatch = words.exec(clean);
  return wordsMatch ? check(wordsMatch[1], wordsMatch[2], wordsMatch[3], defaultYear) : null;
}

function fullYear(yearText: string): number {
  const year = Number(yearText);
  if (yearText.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function check(
  dayText: string,
  monthText: string,
  yearText: string | undefined,
  defaultYear: number | undefined,
): ParsedDate | null {
  const year = yearText === undefined ? defaultYear : fullYear(yearText);
  const [month, day] = [Number(monthText), Number(dayText)];
  if (year === undefined || !(year >= firstYear && year <= lastYear)) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const padded = [month, day].map((part) => String(part).padStart(2, '0'));
  return { iso: [year, ...padded].join('-'), isYearAssumed: yearText?.length !== 4 };
}
