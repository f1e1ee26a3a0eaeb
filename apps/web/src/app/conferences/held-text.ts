import { partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { formatDate, weekday } from '@ky-yeu/vietnamese/format-date';

/** What is known of the time of a conference. */
export type Held = Pick<
  ConferenceListItem,
  'heldOn' | 'heldUntil' | 'datePrecision' | 'isDateConfirmed' | 'partOfDay' | 'startsAt' | 'endsAt'
>;

function dayText({ heldOn, heldUntil, datePrecision }: Held): string {
  if (!heldOn) return 'Chưa rõ ngày';
  const date = formatDate(heldOn);
  if (datePrecision === 'YEAR') return `Năm ${date.slice(6)}`;
  if (datePrecision === 'MONTH') return `Tháng ${date.slice(3)}`;
  return heldUntil && heldUntil !== heldOn ? `${date} – ${formatDate(heldUntil)}` : date;
}

/**
 * Writes when a conference was held exactly as far as it is known, never more: 'Sáng 08/01/2020',
 * 'Năm 2022, chưa xác nhận', 'Chưa rõ ngày'.
 */
export function heldText(held: Held): string {
  const { heldOn, datePrecision, isDateConfirmed, partOfDay } = held;
  const day = dayText(held);
  const part = partOfDay && heldOn && datePrecision === 'DAY' ? `${partOfDayLabels[partOfDay]} ` : '';
  return `${part}${day}${heldOn && !isDateConfirmed ? ', chưa xác nhận' : ''}`;
}

/** Writes the clock times: '08:00 – 11:30', 'từ 08:00'; '' when none is known. */
export function clockText({ startsAt, endsAt }: Pick<Held, 'startsAt' | 'endsAt'>): string {
  const [start, end] = [startsAt?.slice(0, 5), endsAt?.slice(0, 5)];
  if (start && end) return `${start} – ${end}`;
  if (start) return `từ ${start}`;
  return end ? `đến ${end}` : '';
}

/** Names the day of the week where the very day is known: 'thứ Tư'; else ''. */
export function weekdayText({ heldOn, datePrecision }: Held): string {
  return heldOn && datePrecision === 'DAY' ? weekday(heldOn) : '';
}
