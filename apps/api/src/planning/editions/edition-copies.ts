import { Injectable } from '@nestjs/common';
import { nextTitle } from '@ky-yeu/rules/editions';
import { Reads } from '../../platform/database/reads';
import { ChecklistDatingService } from '../preparation/checklist-dating.service';

/** Old id → new id of the rows of a table that stand in a tree or are pointed at. */
const mapOf = (table: string) =>
  `map as materialized (select id as old, uuidv7() as new from ${table} where conference_id = $1)`;

/** Counts of the day are left out, tests of the connection are to be done again. */
const sitesStatement = `
with ${mapOf('sites')}, written as (
  insert into sites (id, conference_id, parent_id, organisation_id, name, venue, expected_count, responsible_id,
    responsible_name, responsible_phone, checks, note, ordinal)
  select m.new, $2, p.new, s.organisation_id, s.name, s.venue, s.expected_count, s.responsible_id,
    s.responsible_name, s.responsible_phone,
    coalesce((select jsonb_agg(jsonb_build_object('label', x ->> 'label', 'state', 'TODO', 'testedOn', null, 'testedAt', null,
      'note', null)) from jsonb_array_elements(s.checks) x), '[]'), s.note, s.ordinal
    from sites s join map m on m.old = s.id left join map p on p.old = s.parent_id)
select old, new from map`;

const groupsStatement = `
insert into attendee_groups (conference_id, site_id, name, common_post, expected_count, is_open_ended, note, ordinal)
select $2, (select m.new from jsonb_to_recordset($3::jsonb) as m (old uuid, new uuid) where m.old = g.site_id), g.name, g.common_post,
  coalesce(g.expected_count, g.actual_count), g.is_open_ended, g.note, g.ordinal
  from attendee_groups g where g.conference_id = $1`;

/** The skeleton alone: who performed an item last time is not who will. */
const programmeStatement = `
with ${mapOf('programme_items')}
insert into programme_items (id, conference_id, parent_id, kind, title, starts_at, minutes, is_internal, ordinal)
select m.new, $2, p.new, i.kind, t.title, i.starts_at, i.minutes, i.is_internal, i.ordinal
  from programme_items i join map m on m.old = i.id left join map p on p.old = i.parent_id
  join jsonb_to_recordset($3::jsonb) as t (id uuid, title text) on t.id = i.id`;

const figuresStatement = `
insert into key_figures (conference_id, organisation_id, label, unit, qualifier, year, ordinal)
select $2, f.organisation_id, t.title, f.unit, f.qualifier, f.year + $4::int, f.ordinal
  from key_figures f join jsonb_to_recordset($3::jsonb) as t (id uuid, title text) on t.id = f.id where f.conference_id = $1`;

/** What the last edition ordered, and what it still had to report on; dropped tasks are not asked about. */
const reportsStatement = `
insert into directive_reports (conference_id, directive_id, ordinal)
select $2, x.id, row_number() over (order by x.part, x.ordinal, x.id) - 1 from (
  select d.id, d.ordinal, 1 as part from directives d where d.conference_id = $1 and d.status <> 'DROPPED'
  union all
  select d.id, r.ordinal, 2 from directive_reports r join directives d on d.id = r.directive_id
   where r.conference_id = $1 and d.status in ('OPEN', 'IN_PROGRESS')) x`;

/** A task with a day of its own keeps its distance in days from the conference; the dating service reckons the new days. */
const checklistStatement = `
insert into checklist_items (conference_id, ordinal, title, committee, offset_days, offset_unit, user_id, person_id, keeper_id,
  note, clock_code)
select $2, i.ordinal, t.title, i.committee,
  case when i.offset_days is not null and not i.is_pinned then i.offset_days else i.due_on - c.held_on end,
  case when i.offset_days is not null and not i.is_pinned then i.offset_unit
    when i.due_on is not null and c.held_on is not null then 'DAY' end,
  i.user_id, i.person_id, $4::uuid, i.note, i.clock_code
  from checklist_items i join conferences c on c.id = i.conference_id
  join jsonb_to_recordset($3::jsonb) as t (id uuid, title text) on t.id = i.id
 where i.conference_id = $1 and i.state <> 'NOT_NEEDED'`;

const groupLinksStatement = `
insert into conference_guest_groups (conference_id, group_id) select $2, group_id from conference_guest_groups where conference_id = $1`;

/** Copies parts of a conference into its next edition, each by a statement or two, within the open transaction. */
@Injectable()
export class EditionCopies {
  constructor(
    private readonly reads: Reads,
    private readonly dating: ChecklistDatingService,
  ) {}

  /** @returns the new site of each old one. */
  sites(fromId: string, toId: string): Promise<{ old: string; new: string }[]> {
    return this.reads.rows(sitesStatement, [fromId, toId]);
  }

  /** @param sites as `sites` gave them; a group whose site was not copied has none */
  async groups(fromId: string, toId: string, sites: readonly object[]): Promise<void> {
    await this.reads.rows(groupsStatement, [fromId, toId, JSON.stringify(sites)]);
    await this.reads.rows(groupLinksStatement, [fromId, toId]);
  }

  /** @param months between the two editions: years in titles move on */
  async programme(fromId: string, toId: string, months: number): Promise<void> {
    const titles = await this.titles('programme_items', 'title', fromId, months);
    await this.reads.rows(programmeStatement, [fromId, toId, titles]);
  }

  async figures(fromId: string, toId: string, months: number): Promise<void> {
    const titles = await this.titles('key_figures', 'label', fromId, months);
    await this.reads.rows(figuresStatement, [fromId, toId, titles, Math.round(months / 12)]);
  }

  /** Copies the tasks of the preparation and reckons their days anew. @param keeperId who is reminded of them */
  async checklist(fromId: string, toId: string, months: number, keeperId: string): Promise<void> {
    const titles = await this.titles('checklist_items', 'title', fromId, months);
    await this.reads.rows(checklistStatement, [fromId, toId, titles, keeperId]);
    // The days follow from the new conference by the same rules as when one is moved.
    const { opensOn, moves } = await this.dating.shiftOf(toId);
    if (!opensOn || moves.length === 0) return;
    await this.dating.shift(toId, { opensOn, items: moves.map(({ id, version }) => ({ id, version })) });
  }

  async directives(fromId: string, toId: string): Promise<void> {
    await this.reads.rows(reportsStatement, [fromId, toId]);
  }

  private async titles(table: string, column: string, conferenceId: string, months: number): Promise<string> {
    const rows = await this.reads.rows<{ id: string; title: string }>(
      `select id, ${column} as title from ${table} where conference_id = $1`,
      [conferenceId],
    );
    return JSON.stringify(rows.map(({ id, title }) => ({ id, title: nextTitle(title, months) })));
  }
}
