import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import {
  conferenceKindLabels,
  conferenceModeLabels,
  conferenceStatusLabels,
  partOfDayLabels,
  type ConferenceKind,
  type ConferenceMode,
  type ConferenceStatus,
  type PartOfDay,
} from '@ky-yeu/contracts/closed-lists';

const zone = 'Asia/Ho_Chi_Minh';

/** Vietnam has kept UTC+7 the whole year since 13 June 1975 (IANA time zone database). */
const zoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
  '',
].join('\r\n');

/** How often calendar programs are asked to come again, in seconds. */
const refreshEvery = 3600;

/** A conference whose day is known, as a feed needs it; times are 'HH:MM' in Vietnam. */
export interface FeedConference {
  id: string;
  version: number;
  title: string;
  kind: ConferenceKind;
  status: ConferenceStatus;
  heldOn: string;
  heldUntil: string | null;
  isDateConfirmed: boolean;
  partOfDay: PartOfDay | null;
  startsAt: string | null;
  endsAt: string | null;
  venue: string | null;
  mode: ConferenceMode | null;
  hostNames: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** The library writes the name of a calendar as it is, and a line break in it would begin a property of its own. */
const escapeName = (name: string) =>
  name
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/[\\;,]/g, '\\$&');

function statusOf({ status, isDateConfirmed }: FeedConference): ICalEventStatus {
  if (status === 'CANCELLED') return ICalEventStatus.CANCELLED;
  const isFirm = status === 'HELD' || status === 'CLOSED' || (status === 'PREPARING' && isDateConfirmed);
  return isFirm ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function summaryOf({ title, status, startsAt, partOfDay }: FeedConference): string {
  const prefix = status === 'POSTPONED' || status === 'CANCELLED' ? `${conferenceStatusLabels[status]}: ` : '';
  const part = !startsAt && partOfDay ? ` (${partOfDayLabels[partOfDay].toLocaleLowerCase('vi')})` : '';
  return `${prefix}${title}${part}`;
}

function descriptionOf(item: FeedConference): string {
  const lines = [
    `Loại: ${conferenceKindLabels[item.kind]}`,
    `Tình trạng: ${conferenceStatusLabels[item.status]}${item.isDateConfirmed ? '' : ', ngày chưa xác nhận'}`,
    item.hostNames && `Đơn vị tổ chức: ${item.hostNames}`,
    item.mode && `Hình thức: ${conferenceModeLabels[item.mode]}`,
    item.startsAt && !item.endsAt && 'Chưa rõ giờ kết thúc',
  ];
  return lines.filter(Boolean).join('\n');
}

/** Midnight UTC, so that a whole day is the same day in whatever time zone the server runs. */
const wholeDay = (date: string) => new Date(`${date}T00:00:00Z`);
const dayAfter = (date: string) => new Date(wholeDay(date).getTime() + 86_400_000);
const moment = (date: string, time: string) => Temporal.PlainDateTime.from(`${date}T${time}`);

/** A conference of several days without its last hour is whole days: an end that nobody has told would be invented. */
function timesOf(item: FeedConference) {
  const { heldOn, startsAt, endsAt } = item;
  const heldUntil = item.heldUntil ?? heldOn;
  if (!startsAt || (heldUntil > heldOn && !endsAt)) {
    return { allDay: true, start: wholeDay(heldOn), end: dayAfter(heldUntil) };
  }
  const end = endsAt ? moment(heldUntil, endsAt) : null;
  return { start: moment(heldOn, startsAt), end, timezone: zone };
}

/**
 * Writes conferences as an iCalendar file (RFC 5545): one event each, with a UID that stays and a SEQUENCE that grows with
 * the record's version, times in Asia/Ho_Chi_Minh with its VTIMEZONE, whole days where no hour is known.
 *
 * @param name what calendar programs call the calendar
 * @param items conferences whose day is known
 * @param link gives the address of a conference's page
 */
export function icsCalendar(name: string, items: readonly FeedConference[], link: (id: string) => string): string {
  const calendar = ical({
    prodId: { company: 'Ky Yeu', product: 'Lich hoi nghi', language: 'VI' },
    name: escapeName(name),
    ttl: refreshEvery,
  });
  for (const item of items) {
    calendar.createEvent({
      id: `conference-${item.id}@ky-yeu`,
      sequence: item.version,
      stamp: item.updatedAt,
      created: item.createdAt,
      lastModified: item.updatedAt,
      ...timesOf(item),
      summary: summaryOf(item),
      description: descriptionOf(item),
      location: item.venue,
      url: link(item.id),
      status: statusOf(item),
      transparency: ['CANCELLED', 'POSTPONED'].includes(item.status) ? ICalEventTransparency.TRANSPARENT : null,
    });
  }
  // The library writes the zone only beside a timed event, but a calendar without any component is not valid, and told of
  // the zone it would write the stamps in it, which must stay in UTC.
  const text = calendar.toString().replace(/^(?=(BEGIN:VEVENT|END:VCALENDAR)\r?$)/m, zoneDefinition);
  return `${text}\r\n`;
}
