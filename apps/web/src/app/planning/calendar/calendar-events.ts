import type { EventApi, EventInput } from '@fullcalendar/angular';
import type { CalendarDayRow, MoveConference } from '@ky-yeu/contracts/calendar';
import { conferenceStatusLabels, partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { nextDay } from '@ky-yeu/rules/working-days';
import { clockText, heldText } from '../../conferences/held-text';
import { statusTone } from '../../conferences/status-tone';

/** Whether a conference may be moved on the calendar: the server refuses the others. */
export const isMovable = ({ status }: Pick<ConferenceListItem, 'status'>): boolean =>
  status === 'PLANNED' || status === 'PREPARING' || status === 'POSTPONED';

/** The last day; the first when it takes one. */
export const lastDayOf = ({ heldOn, heldUntil }: ConferenceListItem): string => heldUntil ?? heldOn ?? '';

const isOneDay = (item: ConferenceListItem) => lastDayOf(item) === item.heldOn;

/** Day and times as the calendar takes them; its last whole day is not included. */
function timesOf(item: ConferenceListItem): EventInput {
  const { heldOn, startsAt, endsAt } = item;
  if (!heldOn || !startsAt || !isOneDay(item)) {
    return { start: heldOn ?? '', end: nextDay(lastDayOf(item), 1), allDay: true };
  }
  return { start: `${heldOn}T${startsAt}`, ...(endsAt ? { end: `${heldOn}T${endsAt}` } : {}), allDay: false };
}

const partOf = (item: ConferenceListItem): string =>
  item.partOfDay && isOneDay(item) ? partOfDayLabels[item.partOfDay] : '';

/** A conference as the calendar draws it. */
export function eventOf(item: ConferenceListItem, canMove: boolean): EventInput {
  const hint = [heldText(item), clockText(item), item.venue, conferenceStatusLabels[item.status]];
  return {
    id: item.id,
    title: item.shortTitle ?? item.title,
    ...timesOf(item),
    url: `/conferences/${item.id}`,
    editable: canMove && isMovable(item),
    className: `tone-${statusTone[item.status] || 'none'}${item.status === 'CANCELLED' ? ' cancelled' : ''}`,
    // Said before the title where no hour is known; “all day” would claim too much.
    extendedProps: { hint: hint.filter(Boolean).join(' · '), item, part: partOf(item) },
  };
}

/** A day off or a worked Saturday, behind the conferences. */
export function dayEventOf({ id, onDate, kind, name, isConfirmed }: CalendarDayRow): EventInput {
  return {
    id: `day-${id}`,
    title: isConfirmed ? name : `${name} (chưa xác nhận)`,
    start: onDate,
    allDay: true,
    display: 'background',
    className: kind === 'COMPENSATING_WORK' ? 'day-worked' : 'day-off',
  };
}

/** What dropping an event asks the server for; times only when they are others. */
export function moveOf(event: EventApi, item: ConferenceListItem): MoveConference {
  const heldOn = event.startStr.slice(0, 10);
  if (!isOneDay(item)) return { heldOn, version: item.version };
  const startsAt = event.allDay ? null : event.startStr.slice(11, 16);
  const endsAt = event.end && !event.allDay ? event.endStr.slice(11, 16) : null;
  const hasOtherTime = startsAt !== item.startsAt;
  return { heldOn, version: item.version, ...(hasOtherTime ? { startsAt, endsAt } : {}) };
}
