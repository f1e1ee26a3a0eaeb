import { Injectable } from '@nestjs/common';
import type { Colleague, TaskQuery } from '@ky-yeu/contracts/preparation';
import type { Page, PageQuery } from '@ky-yeu/contracts/page';
import { addDays } from '@ky-yeu/rules/checklist-dates';
import { clockDeadline } from '@ky-yeu/rules/legal-clocks';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { ClockRulesService } from './clock-rules.service';
import { ConferenceDaysReads } from './conference-days';
import { todayInVietnam } from './vietnam-day';

/** So many days ahead are shown, and clocks of conferences so many days away on both sides. */
const week = 7;
const clockReach = 21;

/**
 * Items that are open, and clocks that no item of their conference stands for. $1 today, $2 the last day shown, $3 whose
 * (null: everybody's), $4 group, $5–$7 deadlines of each rule and anchor day, $8 limit, $9 offset, $10 page.
 */
const statement = `with deadlines (rule_id, anchor, due_on) as (
    select * from unnest($5::uuid[], $6::date[], $7::date[])),
  task as (
    select 'ITEM' as kind, i.id, i.conference_id, i.title, i.due_on, i.state, c.title as full_title, c.short_title,
           coalesce(u.display_name, p.full_name) as owner
      from checklist_items i join conferences c on c.id = i.conference_id
      left join users u on u.id = i.user_id left join people p on p.id = i.person_id
     where i.state in ('TODO', 'DOING') and i.due_on <= $2::date and c.status in ('PLANNED', 'PREPARING', 'HELD')
       and ($3::uuid is null or i.user_id = $3 or (i.user_id is null and i.keeper_id = $3))
    union all
    select 'CLOCK', r.id, c.id, r.code, d.due_on, 'TODO', c.title, c.short_title, null
      from conferences c
      left join conference_hosts h on h.conference_id = c.id and h.role = 'LEAD'
      left join organisations o on o.id = h.organisation_id
      join clock_rules r on r.code in ('INVITATION', 'MATERIALS', 'CONCLUSION_NOTICE')
       and r.body = case when o.system in ('PARTY', 'FRONT', 'MASS_ORGANISATION') then 'PARTY' else 'STATE' end
       and r.valid_from <= c.held_on and (r.valid_to is null or r.valid_to >= c.held_on)
       and (r.conference_kinds = '{}' or c.kind = any (r.conference_kinds))
      join deadlines d on d.rule_id = r.id
       and d.anchor = case when r.code = 'CONCLUSION_NOTICE' then coalesce(c.held_until, c.held_on) else c.held_on end
     where $3::uuid is null and c.held_on between $1::date - ${clockReach} and $1::date + ${clockReach}
       and c.date_precision = 'DAY' and c.status in ('PLANNED', 'PREPARING', 'HELD') and d.due_on <= $2::date
       and not exists (select 1 from checklist_items x where x.conference_id = c.id and x.clock_code = r.code)
       and not exists (select 1 from clock_rules later where later.code = r.code and later.body = r.body
             and later.valid_from > r.valid_from and later.valid_from <= c.held_on
             and (later.conference_kinds = '{}' or c.kind = any (later.conference_kinds))
             and (later.valid_to is null or later.valid_to >= c.held_on))),
  grouped as (select t.*, case when due_on < $1::date then 'OVERDUE' when due_on = $1::date then 'TODAY' else 'WEEK' end as "group"
                from task t),
  chosen as (select * from grouped where $4::text is null or "group" = $4),
  page as (select kind, id, conference_id as "conferenceId", coalesce(short_title, full_title) as "conferenceTitle", title,
             due_on as "dueOn", "group", state, owner as "ownerName"
             from chosen order by due_on, conference_id, kind desc, title, id limit $8::int offset $9::int)
  select json_build_object('items', coalesce((select json_agg(page) from page), '[]'::json),
    'total', (select count(*) from chosen), 'page', $10::int, 'pageSize', $8::int,
    'counts', (select json_build_object('OVERDUE', count(*) filter (where "group" = 'OVERDUE'),
       'TODAY', count(*) filter (where "group" = 'TODAY'), 'WEEK', count(*) filter (where "group" = 'WEEK')) from grouped))::text as json`;

const colleagues: ListSource = {
  from: 'users u',
  columns: { id: 'u.id', displayName: 'u.display_name' },
  sorts: { displayName: 'u.display_name collate "vi-x-icu" {dir}' },
  tieBreak: 'u.id',
};

/** What is due today over all conferences. */
@Injectable()
export class TasksReads {
  constructor(
    private readonly reads: Reads,
    private readonly rules: ClockRulesService,
    private readonly days: ConferenceDaysReads,
  ) {}

  /** A page of open tasks with the count of each group, as JSON text. */
  async page(userId: string, query: TaskQuery): Promise<string> {
    const { page = 1, pageSize = 10, group, owner } = query;
    const today = todayInVietnam();
    const deadlines = await this.deadlines(today);
    return this.reads.json(statement, [
      ...[today, addDays(today, week), owner === 'mine' ? userId : null, group ?? null],
      ...[deadlines.map(([id]) => id), deadlines.map(([, anchor]) => anchor), deadlines.map(([, , dueOn]) => dueOn)],
      ...[pageSize, (page - 1) * pageSize, page],
    ]);
  }

  /** People with an account who can be put in charge. */
  async colleagues(query: PageQuery): Promise<Page<Colleague>> {
    const filters: Filters = { where: ['u.is_active'], values: [] };
    filterBy(filters, `fold(u.username || ' ' || u.display_name) like $$`, query.q && contains(fold(query.q)));
    const { text, values } = listStatement(colleagues, query, filters);
    return JSON.parse(await this.reads.json(text, values)) as Page<Colleague>;
  }

  /** The deadline of each rule for each day on which a conference near today may open or close. */
  private async deadlines(today: string): Promise<[string, string, string][]> {
    const [from, to] = [addDays(today, -2 * clockReach), addDays(today, 2 * clockReach)];
    const calendar = await this.days.near(from, to);
    const anchors: string[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) anchors.push(day);
    return (await this.rules.all()).flatMap((rule) =>
      anchors.flatMap((anchor): [string, string, string][] => {
        const dueOn = clockDeadline(rule, { opensOn: anchor, endsOn: anchor }, calendar);
        return dueOn ? [[rule.id, anchor, dueOn]] : [];
      }),
    );
  }
}
