import { Injectable } from '@nestjs/common';
import {
  maxCalendarConferences,
  type CalendarQuery,
  type MoveConference,
  type Venue,
  type VenueQuery,
} from '@ky-yeu/contracts/calendar';
import { leadingRoles, type ConferenceStatus, type PartOfDay } from '@ky-yeu/contracts/closed-lists';
import { partOfDayAfter } from '@ky-yeu/rules/half-days';
import { fold } from '@ky-yeu/vietnamese/fold';
import { ConferenceEntity } from '../../conferences/conference.entity';
import { conferenceColumns, conferenceJoins, ConferencesReads } from '../../conferences/conferences.reads';
import { columnList, contains, filterBy, type Filters } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { Rows } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { dayColumns } from './calendar-days.service';

interface Movable {
  status: ConferenceStatus;
  heldOn: string | null;
  heldUntil: string | null;
  partOfDay: PartOfDay | null;
  startsAt: string | null;
  endsAt: string | null;
  /** The last day after the move, when the conference takes several. */
  newUntil: string | null;
}

const led = leadingRoles.map((role) => `'${role}'`).join(', ');

/** A year and the days of the weeks at its ends. */
const longestSpan = 400;

/** Days off are told so far beyond the span, so that the next working day after its end is known. */
const daysAhead = 31;

/** What has been held is corrected in its record, with its reasons, never by a slip of the mouse. */
const movableStatuses: readonly ConferenceStatus[] = ['PLANNED', 'PREPARING', 'POSTPONED'];

const movableStatement = `select status, held_on::text as "heldOn", held_until::text as "heldUntil",
  part_of_day as "partOfDay", to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt",
  case when held_until > held_on then ($2::date + (held_until - held_on))::text end as "newUntil"
  from conferences where id = $1 for update`;

const venuesStatement = `select min(c.venue) as name, count(*)::int as conferences from conferences c
  where btrim(coalesce(c.venue, '')) <> '' and fold(c.venue) like $1
  group by fold(c.venue) order by count(*) desc, 1 limit 50`;

/** What is asked for, else what is stored; 'HH:MM'. */
const clockAfter = (stored: string | null, asked: string | null | undefined): string | null =>
  (asked === undefined ? stored : asked)?.slice(0, 5) ?? null;

/** The times after the move, and the part of day that goes with them. */
function timesAfter(row: Movable, input: MoveConference) {
  const startsAt = clockAfter(row.startsAt, input.startsAt);
  const endsAt = clockAfter(row.endsAt, input.endsAt);
  if (!row.newUntil && startsAt && endsAt && endsAt <= startsAt) {
    throw fieldError('endsAt', 'Giờ kết thúc: phải sau giờ bắt đầu.', 'PERIOD_REVERSED');
  }
  return { startsAt, endsAt, partOfDay: input.partOfDay ?? partOfDayAfter(row, startsAt, endsAt) };
}

/** Conferences and days on a calendar, and a conference moved to another day. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly reads: Reads,
    private readonly rows: Rows,
    private readonly conferences: ConferencesReads,
  ) {}

  /** A span of days as JSON text: at most 400 days and 2,000 conferences. */
  async page(query: CalendarQuery): Promise<string> {
    if (query.to < query.from) throw fieldError('to', 'Đến ngày: sớm hơn “Từ ngày”.', 'PERIOD_REVERSED');
    if (Date.parse(query.to) - Date.parse(query.from) > longestSpan * 86_400_000) {
      throw fieldError('to', 'Đến ngày: lịch chỉ hiện nhiều nhất một năm, hãy chọn khoảng ngắn hơn.');
    }
    const filters: Filters = { where: [], values: [query.from, query.to] };
    filterBy(filters, 'c.kind = $$', query.kind);
    filterBy(
      filters,
      'exists (select 1 from conference_hosts h where h.conference_id = c.id and h.organisation_id = $$)',
      query.hostId,
    );
    filterBy(filters, 'fold(c.venue) = $$', query.venue && fold(query.venue));
    filterBy(
      filters,
      `exists (select 1 from attendees a where a.conference_id = c.id and a.person_id = $$ and a.roles && array[${led}])`,
      query.leaderId,
    );
    const where = ['c.held_on <= $2::date', 'coalesce(c.held_until, c.held_on) >= $1::date', ...filters.where];
    return this.reads.json(
      `with found as (select ${columnList(conferenceColumns)} from conferences c ${conferenceJoins}
         where ${where.join(' and ')} order by c.held_on, c.starts_at nulls first, c.id limit ${maxCalendarConferences + 1}),
       shown as (select * from found limit ${maxCalendarConferences}),
       days as (select ${dayColumns} from calendar_days d where d.on_date between $1::date and $2::date + ${daysAhead} order by d.on_date)
       select json_build_object(
         'conferences', coalesce((select json_agg(row_to_json(s)) from shown s), '[]'),
         'isCutOff', (select count(*) from found) > ${maxCalendarConferences},
         'days', coalesce((select json_agg(row_to_json(d)) from days d), '[]'))::text as json`,
      filters.values,
    );
  }

  /**
   * Moves a conference that is yet to come; one of several days keeps its length. Gives the record as JSON text.
   * @throws DomainError NOT_FOUND, STALE_VERSION, CONFERENCE_NOT_MOVABLE, PERIOD_REVERSED.
   */
  async move(id: string, input: MoveConference): Promise<string> {
    const row = await this.reads.row<Movable & Record<string, unknown>>(movableStatement, [id, input.heldOn]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (!movableStatuses.includes(row.status)) throw new DomainError('CONFERENCE_NOT_MOVABLE');
    const { heldOn, version } = input;
    const values = { heldOn, heldUntil: row.newUntil, datePrecision: 'DAY', ...timesAfter(row, input) };
    const current = async () => JSON.parse(await this.conferences.get(id)) as unknown;
    await this.rows.update(ConferenceEntity, { id }, version, values, current);
    return this.conferences.get(id);
  }

  /** Halls by how often they were used, 50 at most; equal but for tones and capitals counts as one. */
  async venues(query: VenueQuery): Promise<{ items: Venue[] }> {
    const items = await this.reads.rows<Venue & Record<string, unknown>>(venuesStatement, [
      query.q ? contains(fold(query.q)) : '%',
    ]);
    return { items };
  }
}
