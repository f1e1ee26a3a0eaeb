import type { DatePrecision } from '@ky-yeu/contracts/closed-lists';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';

/**
 * Writes a date as exactly as it is known: 08/01/2020, 01/2020 or 2020.
 *
 * @param iso 'YYYY-MM-DD' or null, which gives ''
 */
export function showDate(iso: string | null, precision: DatePrecision = 'DAY'): string {
  if (!iso) return '';
  const date = formatDate(iso.slice(0, 10));
  return precision === 'YEAR' ? date.slice(6) : precision === 'MONTH' ? date.slice(3) : date;
}

/** Writes a span of dates: 'từ 01/07/2020 đến 30/06/2025', or its open half; '' when both ends are open. */
export function showSpan(from: string | null, to: string | null): string {
  if (from && to) return from === to ? showDate(from) : `từ ${showDate(from)} đến ${showDate(to)}`;
  if (from) return `từ ${showDate(from)}`;
  return to ? `đến ${showDate(to)}` : '';
}

const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Writes a moment in Vietnam's time: '14:05, 08/01/2020'; '' for null. */
export function showMoment(instant: string | null): string {
  if (!instant) return '';
  const parts = Object.fromEntries(moment.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
  return `${parts['hour']}:${parts['minute']}, ${parts['day']}/${parts['month']}/${parts['year']}`;
}

/** Today in Vietnam, 'YYYY-MM-DD'. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}

const mebibyte = 1024 * 1024;

/** Writes the size of a file, given in bytes: '12 KB', '3,4 MB'. */
export function showSize(bytes: number): string {
  if (bytes < mebibyte) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`;
  return `${formatNumber(Math.round((bytes / mebibyte) * 10) / 10)} MB`;
}
