import type { OffsetUnit } from '@ky-yeu/contracts/preparation-lists';
import { addWorkingDays, nextDay, type CalendarDay } from './working-days';

/** How far an item lies from the conference: negative before the opening, positive after the closing, 0 on the opening day. */
export interface ItemOffset {
  offsetDays: number;
  offsetUnit: OffsetUnit;
}

/** The days of a conference, 'YYYY-MM-DD'. */
export interface HeldDays {
  opensOn: string;
  endsOn: string;
}

/**
 * Gives the day that lies `count` calendar days after a day (before it, when negative).
 *
 * @param date 'YYYY-MM-DD'
 * @throws RangeError when it is no calendar date
 */
export function addDays(date: string, count: number): string {
  let found = date;
  for (let left = Math.abs(count); left > 0; left--) found = nextDay(found, count < 0 ? -1 : 1);
  return found;
}

/**
 * Gives the day on which an item of a checklist is due. Lead times and their unit are the template's; what lies after the
 * conference counts from its last day.
 *
 * @param days the days that differ from the ordinary week; needed only for working days
 * @returns 'YYYY-MM-DD'; for calendar days it may be a day off
 * @throws RangeError for a date that does not exist
 * @example dueDate({ offsetDays: -3, offsetUnit: 'WORKING_DAY' }, { opensOn: '2026-07-09', endsOn: '2026-07-09' }, []) // '2026-07-06'
 */
export function dueDate(
  { offsetDays, offsetUnit }: ItemOffset,
  { opensOn, endsOn }: HeldDays,
  days: readonly CalendarDay[],
): string {
  const from = offsetDays > 0 ? endsOn : opensOn;
  return offsetUnit === 'DAY' ? addDays(from, offsetDays) : addWorkingDays(from, offsetDays, days);
}
