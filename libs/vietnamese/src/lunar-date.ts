import { readIsoDate } from './calendar-date';
import { lunarMonth11, monthOf, newMoonDay, newMoonNumber } from './lunar-astronomy';

/** A day of the Vietnamese lunar calendar; `year` is the solar year in which that lunar year began. */
export interface LunarDate {
  day: number;
  month: number;
  year: number;
  /** The month is the second of its number (tháng nhuận). */
  isLeap: boolean;
}

const stems = ['Canh', 'Tân', 'Nhâm', 'Quý', 'Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ'];
const branches = ['Thân', 'Dậu', 'Tuất', 'Hợi', 'Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi'];
const firstYear = 1900;
const lastYear = 2199;

/** Days since 1 January 4713 BC noon of a Gregorian date, at noon in Vietnam. */
function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 2_440_588;
}

function isoOf(number: number): string {
  return new Date((number - 2_440_588) * 86_400_000).toISOString().slice(0, 10);
}

function assertYear(year: number): void {
  if (!(year >= firstYear && year <= lastYear)) throw new RangeError(`No lunar calendar for the year ${year}`);
}

/**
 * Converts a date into the Vietnamese lunar calendar: months begin on the day of the new moon at UTC+7, month 11 holds the
 * winter solstice, and of thirteen months the first without a major solar term is the leap month.
 *
 * @param date 'YYYY-MM-DD', 1900 to 2199
 * @throws RangeError for a date that does not exist or lies outside these years
 * @example toLunar('2026-02-17') // { day: 1, month: 1, year: 2026, isLeap: false }
 */
export function toLunar(date: string): LunarDate {
  const solar = readIsoDate(date);
  assertYear(solar.year);
  const number = dayNumber(solar.year, solar.month, solar.day);
  let k = newMoonNumber(number);
  while (newMoonDay(k + 1) <= number) k++;
  while (newMoonDay(k) > number) k--;
  const solstice = lunarMonth11(dayNumber(solar.year, 12, 31));
  // The year of months runs from month 11 to month 11: which of the two holds this day?
  const begin = k >= solstice ? solstice : lunarMonth11(dayNumber(solar.year - 1, 12, 31));
  const end = k >= solstice ? lunarMonth11(dayNumber(solar.year + 1, 12, 31)) : solstice;
  const { month, isLeap } = monthOf(k, begin, end);
  const endsBefore = month >= 11 && k - begin < 4;
  const year = (k >= solstice ? solar.year + 1 : solar.year) - (endsBefore ? 1 : 0);
  return { day: number - newMoonDay(k) + 1, month, year, isLeap };
}

/**
 * Converts a day of the Vietnamese lunar calendar into a date.
 *
 * @param lunar `isLeap` may be left out for an ordinary month
 * @returns 'YYYY-MM-DD'
 * @throws RangeError when that year has no such month or the month no such day
 * @example fromLunar({ day: 10, month: 3, year: 2026 }) // '2026-04-26', Giỗ Tổ Hùng Vương
 */
export function fromLunar(lunar: { day: number; month: number; year: number; isLeap?: boolean }): string {
  const { day, month, year, isLeap = false } = lunar;
  assertYear(year);
  const k = findMonth(month, year, isLeap);
  const first = k === null ? 0 : newMoonDay(k);
  const length = k === null ? 0 : newMoonDay(k + 1) - first;
  if (Number.isInteger(day) && day >= 1 && day <= length) return isoOf(first + day - 1);
  throw new RangeError(`No such lunar date: ${day}/${month}/${year}${isLeap ? ' nhuận' : ''}`);
}

/** The new moon that begins a month; months 11 and 12 stand at the head of the solar cycle, the others behind them. */
function findMonth(month: number, year: number, isLeap: boolean): number | null {
  const start = month >= 11 ? year : year - 1;
  const begin = lunarMonth11(dayNumber(start, 12, 31));
  const end = lunarMonth11(dayNumber(start + 1, 12, 31));
  for (let k = begin; k < end; k++) {
    const found = monthOf(k, begin, end);
    if (found.month === month && found.isLeap === isLeap) return k;
  }
  return null;
}

/**
 * Names a lunar year by stem and branch.
 *
 * @example lunarYearName(2026) // 'Bính Ngọ'
 */
export function lunarYearName(year: number): string {
  return `${stems[year % 10]} ${branches[year % 12]}`;
}
