import { readIsoDate } from './calendar-date';

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

/**
 * Writes a calendar date in figures for tables and lists.
 *
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when `iso` is no calendar date
 * @example formatDate('2020-01-08') // '08/01/2020'
 */
export function formatDate(iso: string): string {
  readIsoDate(iso);
  return iso.split('-').reverse().join('/');
}

/**
 * Writes a date as official papers do: days below 10 and months 1 and 2 get a leading zero, other months do not
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when `iso` is no calendar date
 * @example dateLine('2020-03-08') // 'ngày 08 tháng 3 năm 2020'
 */
export function dateLine(iso: string): string {
  const { year, month, day } = readIsoDate(iso);
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/**
 * Names the day of the week, capitalised as in Nghị định 30/2020/NĐ-CP, Phụ lục II, for use inside a sentence.
 *
 * @param iso 'YYYY-MM-DD', a calendar date without time zone
 * @throws RangeError when `iso` is no calendar date
 * @example weekday('2020-01-08') // 'thứ Tư'
 */
export function weekday(iso: string): string {
  readIsoDate(iso);
  // Midnight UTC in and the UTC day out: the zone of the machine never enters.
  return weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
}

/**
 * Writes a date with its day of the week, as invitations do.
 *
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when `iso` is no calendar date
 * @example dateWithWeekday('2020-01-08') // 'thứ Tư, ngày 08 tháng 01 năm 2020'
 */
export function dateWithWeekday(iso: string): string {
  return `${weekday(iso)}, ${dateLine(iso)}`;
}

/**
 * Writes a date with its day of the week behind it in brackets, as the text of a paper does.
 *
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when `iso` is no calendar date
 * @example dateThenWeekday('2020-01-08') // 'ngày 08 tháng 01 năm 2020 (thứ Tư)'
 */
export function dateThenWeekday(iso: string): string {
  return `${dateLine(iso)} (${weekday(iso)})`;
}
