import { calendarDayKinds, calendarFeedScopes, type CalendarDayKind, type CalendarFeedScope } from './calendar-lists';
import { conferenceKinds, partsOfDay, type ConferenceKind, type PartOfDay } from './closed-lists';
import type { ConferenceListItem } from './conferences';
import { ClockTime, Flag, IsoDate, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import { PageQuery, type Row } from './page';

/** The most conferences that one answer of the calendar carries. */
export const maxCalendarConferences = 2000;

export class CreateCalendarDay {
  @IsoDate({ label: 'Ngày' }) onDate: string;
  @OneOf(calendarDayKinds, { label: 'Loại ngày' }) kind: CalendarDayKind;
  @Text({ label: 'Tên gọi', max: 200 }) name: string;
  @Text({ label: 'Nguồn', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận', optional: true }) isConfirmed?: boolean;
}

export class UpdateCalendarDay extends CreateCalendarDay {
  @RowVersion() version: number;
}

export class CalendarDayQuery extends PageQuery {
  @WholeNumber({ label: 'Năm', min: 1900, max: 2199, optional: true }) year?: number;
}

/** A holiday, a day off in exchange or a worked Saturday, with where it is written. */
export interface CalendarDayRow extends Row {
  onDate: string;
  kind: CalendarDayKind;
  name: string;
  source: string | null;
  isConfirmed: boolean;
}

export class CalendarQuery {
  @IsoDate({ label: 'Từ ngày' }) from: string;
  @IsoDate({ label: 'Đến ngày' }) to: string;
  @OneOf(conferenceKinds, { label: 'Loại hội nghị', optional: true }) kind?: ConferenceKind;
  @Reference({ label: 'Đơn vị tổ chức', optional: true }) hostId?: string;
  @Reference({ label: 'Lãnh đạo', optional: true }) leaderId?: string;
  @Text({ label: 'Hội trường', max: 300, optional: true }) venue?: string;
}

/** What a calendar shows of a span of days. */
export interface CalendarPage {
  conferences: ConferenceListItem[];
  /** There are more than `maxCalendarConferences`; the later ones are left out. */
  isCutOff: boolean;
  /** To a month after the span, so that the next working day is known. */
  days: CalendarDayRow[];
}

/** Another day, and other times where they are given; null clears a time, what is absent stays. */
export class MoveConference {
  @IsoDate({ label: 'Ngày tổ chức' }) heldOn: string;
  @ClockTime({ label: 'Giờ bắt đầu', optional: true }) startsAt?: string | null;
  @ClockTime({ label: 'Giờ kết thúc', optional: true }) endsAt?: string | null;
  /** Absent: as it is, or as the new times have it. */
  @OneOf(partsOfDay, { label: 'Buổi', optional: true }) partOfDay?: PartOfDay;
  @RowVersion() version: number;
}

export class VenueQuery {
  @Text({ label: 'Tìm kiếm', max: 200, optional: true }) q?: string;
}

/** A hall in which conferences were or will be held, as it is written there. */
export interface Venue {
  name: string;
  conferences: number;
}

export class CreateCalendarFeed {
  @Text({ label: 'Tên lịch', max: 150 }) name: string;
  @OneOf(calendarFeedScopes, { label: 'Lịch của' }) scope: CalendarFeedScope;
  @Reference({ label: 'Người dự', optional: true }) personId?: string | null;
  @Reference({ label: 'Đơn vị tổ chức', optional: true }) organisationId?: string | null;
  @Text({ label: 'Hội trường', max: 300, optional: true }) venue?: string | null;
}

/** A subscription; its address is known only to who has copied it. */
export interface CalendarFeed extends Row {
  name: string;
  scope: CalendarFeedScope;
  /** The person, organisation or hall. */
  subject: string;
  createdAt: string;
}

export interface CreatedCalendarFeed extends CalendarFeed {
  /** Where calendar programs read it, from the root of the site; shown this once. */
  path: string;
}
