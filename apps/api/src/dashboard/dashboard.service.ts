import { Injectable } from '@nestjs/common';
import type { AttendanceQuery } from '@ky-yeu/contracts/dashboard';
import { conferenceColumns, conferenceJoins } from '../conferences/conferences.reads';
import { columnList } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';

const awards = `select coalesce(json_agg(t), '[]') from (
  select w.form_id as "formId", f.name as "formName", w.year, w.kind, w.named, nullif(w.declared, 0) as declared, w.total
    from award_counts w left join award_forms f on f.id = w.form_id where w.total > 0
   order by w.year desc nulls last, f.rank desc nulls last, w.kind) t`;

const conferences = (where: string, order: string) => `select coalesce(json_agg(t), '[]') from (
  select ${columnList(conferenceColumns)} from conferences c ${conferenceJoins} where ${where} order by ${order} limit 6) t`;

/** What a secretary would have to fill in, newest conference first; each with a count where there is one. */
const gaps = `
  with recent as (select id, coalesce(short_title, title) as title, held_on, status, venue from conferences
    where status <> 'CANCELLED' order by held_on desc nulls first, id desc limit 100)
  select coalesce(json_agg(t), '[]') from (
    select * from (
      select 'NO_DATE' as kind, r.id as "conferenceId", r.title, 0 as count, r.held_on from recent r where r.held_on is null
      union all select 'NO_HOST', r.id, r.title, 0, r.held_on from recent r
        where not exists (select 1 from conference_hosts h where h.conference_id = r.id and h.role = 'LEAD')
      union all select 'NO_ATTENDEES', r.id, r.title, 0, r.held_on from recent r
        where not exists (select 1 from attendees a where a.conference_id = r.id)
      union all select 'NO_VENUE', r.id, r.title, 0, r.held_on from recent r where r.venue is null
      union all select 'AWARDS_WITHOUT_NAMES', r.id, r.title, w.n::int, r.held_on from recent r cross join lateral (
        select count(*) as n from award_rounds x where x.conference_id = r.id and x.conferred = 'HERE'
          and exists (select 1 from award_tallies y where y.unit_id = coalesce(x.count_group_id, x.id) and y.declared > y.named)) w where w.n > 0
      union all select 'UNCONFIRMED', r.id, r.title, w.n::int, r.held_on from recent r cross join lateral (
        select count(*) as n from facts x where x.conference_id = r.id and x.certainty = 'INFERRED') w where w.n > 0
    ) g order by held_on desc nulls first, "conferenceId", kind limit 30) t`;

const yearly = `select coalesce(json_agg(t), '[]') from (
  select extract(year from c.held_on)::int as year, count(*)::int as conferences, sum(n.attendees)::int as attendees, case when sum(n.present + n.excused + n.absent) > 0 then sum(n.present)::int end as present
    from conferences c join conference_counts n on n.conference_id = c.id where c.held_on is not null and c.status <> 'CANCELLED'
   group by 1 order by 1 desc limit 12) t`;

const totals = `json_build_object(
  'conferences', (select count(*) from conferences), 'people', (select count(*) from people),
  'awardRounds', (select count(*) from award_rounds where conferred = 'HERE'), 'recipients', (select coalesce(sum(named), 0) from award_counts))`;

const home = `select json_build_object(
  'upcoming', (${conferences(`c.held_on >= current_date and c.status not in ('CANCELLED', 'CLOSED')`, 'c.held_on, c.id')}),
  'recent', (${conferences('c.held_on < current_date', 'c.held_on desc, c.id desc')}),
  'gaps', (${gaps}), 'awards', (${awards}), 'attendance', (${yearly}), 'totals', ${totals})::text as json`;

const attendance = `select json_build_object('items', coalesce(json_agg(t), '[]'::json))::text as json from (
  select c.id, coalesce(c.short_title, c.title) as title, c.held_on as "heldOn", coalesce(n.attendees, 0) as attendees,
         coalesce(n.invited, 0) as invited, case when n.present + n.excused + n.absent > 0 then n.present end as present
    from conferences c left join conference_counts n on n.conference_id = c.id
   where c.held_on >= make_date($1::int, 1, 1) and c.held_on < make_date($1::int + 1, 1, 1) order by c.held_on, c.id) t`;

/** What the home page shows, from counts that the writes keep. */
@Injectable()
export class DashboardService {
  constructor(private readonly reads: Reads) {}

  /** Next, missing, charts and totals as JSON text. */
  home(): Promise<string> {
    return this.reads.json(home);
  }

  /** Awards by form, year and kind as JSON text. */
  awards(): Promise<string> {
    return this.reads.json(`select json_build_object('items', (${awards}))::text as json`);
  }

  /** Attendance of every conference of one year (this year unless told) as JSON text. */
  attendance(query: AttendanceQuery): Promise<string> {
    return this.reads.json(attendance, [query.year ?? new Date().getFullYear()]);
  }
}
