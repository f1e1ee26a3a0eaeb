import { daysInMonth, readIsoDate } from '@ky-yeu/vietnamese/calendar-date';
import type { ReviewPeriod } from './review-period';

/** Months after which the same review comes round; nine months are reviewed once a year. */
const rounds: Record<ReviewPeriod['type'], (months: number) => number> = {
  YEAR: () => 12,
  NINE_MONTHS: () => 12,
  HALF_YEAR: () => 6,
  QUARTER: () => 3,
  MULTI_YEAR: (months) => Math.max(12, Math.round(months / 12) * 12),
  CUSTOM: () => 12,
};

const monthNumber = (day: string): number => {
  const { year, month } = readIsoDate(day);
  return year * 12 + month - 1;
};

/**
 * Months between the reviews of two editions: as many rounds of the period as fit the time between the two days, one at
 * the least. A half-year review held a year later reviews the same half, held half a year later the other one.
 *
 * @param heldOn day of the last edition, 'YYYY-MM-DD'
 * @param nextHeldOn day of the next one
 */
export function monthsToNext(period: ReviewPeriod | null, heldOn: string, nextHeldOn: string): number {
  const between = monthNumber(nextHeldOn) - monthNumber(heldOn);
  if (!period) return Math.max(1, Math.round(between / 12)) * 12;
  const round = rounds[period.type](monthNumber(period.to) - monthNumber(period.from) + 1);
  return Math.max(1, Math.round(between / round)) * round;
}

/** Moves a day by months; the last day of a month stays the last: 30/6 and half a year give 31/12. */
export function shiftDay(day: string, months: number): string {
  const { year, month, day: number } = readIsoDate(day);
  const target = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const length = daysInMonth(newYear, newMonth);
  const isLast = number === daysInMonth(year, month);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${newYear}-${two(newMonth)}-${two(isLast ? length : Math.min(number, length))}`;
}

/** The period that the next edition reviews, without a label: the old one names the old years. */
export function shiftPeriod({ type, from, to }: ReviewPeriod, months: number): ReviewPeriod {
  return { type, from: shiftDay(from, months), to: shiftDay(to, months) };
}

const parts = ['6 tháng đầu năm', '6 tháng cuối năm'];
const quarterWords = ['I', 'II', 'III', 'IV'].map((each) => `quý ${each}`);

function turn(text: string, words: readonly string[], steps: number): string {
  const lower = text.toLowerCase();
  const isWord = (each: string) => new RegExp(`${each.toLowerCase()}(?![\\p{L}])`, 'u').test(lower);
  const index = words.findIndex(isWord);
  const next = words[(((index + steps) % words.length) + words.length) % words.length];
  if (index < 0 || !next || steps % words.length === 0) return text;
  return text.replace(new RegExp(`${words[index]}(?![\\p{L}])`, 'iu'), next);
}

/**
 * Rewrites years, halves and quarters in a title for the next edition; the user reads it before it is saved.
 *
 * @example nextTitle('Hội nghị sơ kết 6 tháng đầu năm 2025', 12) // 'Hội nghị sơ kết 6 tháng đầu năm 2026'
 * @example nextTitle('Hội nghị tổng kết giai đoạn 2021 - 2025', 60) // 'Hội nghị tổng kết giai đoạn 2026 - 2030'
 */
export function nextTitle(title: string, months: number): string {
  const isSecond = /6 tháng cuối/iu.test(title);
  const quarter = quarterWords.findLastIndex((each) => new RegExp(`${each}(?![\\p{L}])`, 'iu').test(title));
  const start = isSecond ? 6 : Math.max(quarter, 0) * 3;
  const years = Math.floor((start + months) / 12);
  const turned = turn(turn(title, parts, months / 6), quarterWords, months / 3);
  return turned.replace(/(?<!\d)(19|20)\d{2}(?!\d)/g, (year) => String(Number(year) + years));
}
