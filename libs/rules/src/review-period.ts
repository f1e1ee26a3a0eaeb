import { daysInMonth, readIsoDate } from '@ky-yeu/vietnamese/calendar-date';
import { formatDate } from '@ky-yeu/vietnamese/format-date';

export const reviewPeriodTypes = ['YEAR', 'HALF_YEAR', 'QUARTER', 'NINE_MONTHS', 'MULTI_YEAR', 'CUSTOM'] as const;
export type ReviewPeriodType = (typeof reviewPeriodTypes)[number];

/** The time a review looks back on; `from` and `to` are calendar dates 'YYYY-MM-DD', both included. */
export interface ReviewPeriod {
  type: ReviewPeriodType;
  from: string;
  to: string;
  /** What the organisers call the period; printed in place of the made label. */
  label?: string | null;
}

const quarters = ['I', 'II', 'III', 'IV'];

/**
 * Makes a period with its first and last day.
 *
 * @param type any type but CUSTOM, whose two days only the user knows
 * @param year the year, of MULTI_YEAR the first
 * @param part HALF_YEAR 1–2 (default 1), QUARTER 1–4 (default 1), MULTI_YEAR the last year (required); else ignored
 * @throws RangeError for a half, quarter or year that does not exist, or a last year not after the first
 * @example makePeriod('HALF_YEAR', 2022, 2) // { type: 'HALF_YEAR', from: '2022-07-01', to: '2022-12-31' }
 */
export function makePeriod(type: Exclude<ReviewPeriodType, 'CUSTOM'>, year: number, part?: number): ReviewPeriod {
  switch (type) {
    case 'YEAR':
      return { type, ...months(year, 1, 12) };
    case 'NINE_MONTHS':
      return { type, ...months(year, 1, 9) };
    case 'HALF_YEAR':
      return { type, ...slice(year, part ?? 1, 6) };
    case 'QUARTER':
      return { type, ...slice(year, part ?? 1, 3) };
    case 'MULTI_YEAR': {
      if (part === undefined || !(part > year)) throw new RangeError(`Last year ${part} is not after ${year}`);
      return { type, from: months(year, 1, 12).from, to: months(part, 1, 12).to };
    }
  }
}

/**
 * Names a period as titles of conferences print it. A period whose days are not those of its type (a working year from
 * 16/11 to 15/11) is named by its days, as CUSTOM is; MULTI_YEAR takes any days and names the years.
 *
 * @throws RangeError when a day is no calendar date or the period ends before it begins
 * @example periodLabel(makePeriod('HALF_YEAR', 2022)) // '6 tháng đầu năm 2022'
 */
export function periodLabel(period: ReviewPeriod): string {
  const from = readIsoDate(period.from);
  const to = readIsoDate(period.to);
  if (period.from > period.to) throw new RangeError(`Period ends before it begins: ${period.from} – ${period.to}`);
  const label = period.label?.trim();
  if (label) return label;
  return madeLabel(period, from.year, to.year) ?? `từ ${formatDate(period.from)} đến ${formatDate(period.to)}`;
}

function madeLabel({ type, from, to }: ReviewPeriod, firstYear: number, lastYear: number): string | null {
  if (type === 'CUSTOM') return null;
  if (type === 'MULTI_YEAR') return lastYear > firstYear ? `giai đoạn ${firstYear} - ${lastYear}` : null;
  const part = partOf(type, Number(from.slice(5, 7)));
  const expected = makePeriod(type, firstYear, part);
  if (expected.from !== from || expected.to !== to) return null;
  return `${partNames[type](part)} ${firstYear}`;
}

const partNames: Record<Exclude<ReviewPeriodType, 'CUSTOM' | 'MULTI_YEAR'>, (part: number) => string> = {
  YEAR: () => 'năm',
  NINE_MONTHS: () => '9 tháng đầu năm',
  HALF_YEAR: (part) => `6 tháng ${part === 1 ? 'đầu' : 'cuối'} năm`,
  QUARTER: (part) => `quý ${quarters[part - 1]} năm`,
};

function partOf(type: ReviewPeriodType, firstMonth: number): number {
  if (type === 'HALF_YEAR') return Math.ceil(firstMonth / 6);
  return type === 'QUARTER' ? Math.ceil(firstMonth / 3) : 1;
}

function slice(year: number, part: number, length: number): { from: string; to: string } {
  if (!Number.isInteger(part) || part < 1 || part > 12 / length)
    throw new RangeError(`No such part of a year: ${part}`);
  return months(year, (part - 1) * length + 1, part * length);
}

function months(year: number, first: number, last: number): { from: string; to: string } {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) throw new RangeError(`Not a year of four digits: ${year}`);
  const month = (n: number) => String(n).padStart(2, '0');
  return { from: `${year}-${month(first)}-01`, to: `${year}-${month(last)}-${daysInMonth(year, last)}` };
}
