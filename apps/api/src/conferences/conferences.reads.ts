import { Injectable } from '@nestjs/common';
import type { ConferenceQuery } from '@ky-yeu/contracts/conferences';
import { conferencesList } from '@ky-yeu/contracts/lists/conferences-list';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListScope,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import type { ListDefinition, ListOwner } from '../platform/lists/list-definition';

const clock = (column: string) => `to_char(${column}, 'HH24:MI')`;

/** Columns of a conference in a list; needs `c` and the joins below. */
export const conferenceColumns = {
  id: 'c.id',
  version: 'c.version',
  title: 'c.title',
  shortTitle: 'c.short_title',
  kind: 'c.kind',
  status: 'c.status',
  heldOn: 'c.held_on',
  heldUntil: 'c.held_until',
  datePrecision: 'c.date_precision',
  isDateConfirmed: 'c.is_date_confirmed',
  partOfDay: 'c.part_of_day',
  startsAt: clock('c.starts_at'),
  endsAt: clock('c.ends_at'),
  venue: 'c.venue',
  mode: 'c.mode',
  hostNames: `(select string_agg(h.name, ', ' order by h.role desc, h.ordinal) from conference_hosts h where h.conference_id = c.id)`,
  attendees: 'coalesce(n.attendees, 0)',
};
export const conferenceJoins = 'left join conference_counts n on n.conference_id = c.id';

const source: ListSource = {
  from: 'conferences c',
  joins: conferenceJoins,
  columns: conferenceColumns,
  sorts: {
    heldOn: 'c.held_on {dir} nulls last',
    title: 'c.title collate "vi-x-icu" {dir}',
    attendees: 'coalesce(n.attendees, 0) {dir}',
  },
  tieBreak: 'c.id desc',
  fields: {
    description: conferencesList,
    sql: {
      kind: 'c.kind',
      status: 'c.status',
      heldOn: 'c.held_on',
      hostId: {
        is: 'c.id in (select h.conference_id from conference_hosts h where h.organisation_id = any($$::uuid[]))',
        empty: 'not exists (select 1 from conference_hosts h where h.conference_id = c.id)',
      },
      venue: 'c.venue',
      mode: 'c.mode',
      attendees: 'coalesce(n.attendees, 0)',
      isDateConfirmed: 'c.is_date_confirmed',
    },
  },
};

const period = (name: string) => `case when c.${name}_type is not null then json_build_object(
  'type', c.${name}_type, 'from', c.${name}_from, 'to', c.${name}_to, 'label', c.${name}_label) end`;
const partTables = {
  sites: 'sites',
  groups: 'attendee_groups',
  attendees: 'attendees',
  programme: 'programme_items',
  speeches: 'speeches',
  directives: 'directives',
  figures: 'key_figures',
  awardRounds: 'award_rounds',
  articles: 'articles',
  paperRegistrations: 'paper_registrations',
  programmeVersions: 'programme_versions',
};
const partCounts = Object.entries(partTables)
  .map(([key, table]) => `'${key}', (select count(*) from ${table} x where x.conference_id = c.id)`)
  .join(', ');
const stateCounts = ['attendees', 'invited', 'confirmed', 'declined', 'present', 'excused', 'absent']
  .map((key) => `'${key}', coalesce(n.${key}, 0)`)
  .join(', ');

const edition = (where: string) => `(select json_build_object('id', e.id, 'title', coalesce(e.short_title, e.title),
  'heldOn', e.held_on) from conferences e where ${where} order by e.held_on, e.id limit 1)`;

const oneStatement = `select row_to_json(t)::text as json from (select ${columnList({
  ...conferenceColumns,
  hallId: 'c.hall_id',
  hallName: '(select h.name from halls h where h.id = c.hall_id)',
  previousId: 'c.previous_id',
  previous: edition('e.id = c.previous_id'),
  next: edition('e.previous_id = c.id'),
  subjects: 'c.subjects',
  themes: 'c.themes',
  reviewPeriod: period('review'),
  nextPeriod: period('next'),
  isModeConfirmed: 'c.is_mode_confirmed',
  note: 'c.note',
  hosts: `coalesce((select json_agg(json_build_object('organisationId', h.organisation_id, 'name', h.name, 'role', h.role)
    order by h.role desc, h.ordinal) from conference_hosts h where h.conference_id = c.id), '[]')`,
  counts: `json_build_object(${stateCounts})`,
  parts: `json_build_object(${partCounts})`,
})} from conferences c ${conferenceJoins} where c.id = $1) t`;

/** Conferences read by hand-written SQL. */
@Injectable()
export class ConferencesReads implements ListOwner {
  readonly definition: ListDefinition = {
    description: conferencesList,
    rowName: 'coalesce(c.short_title, c.title)',
    names: { hostId: { table: 'organisations', name: 'name' } },
  };

  constructor(private readonly reads: Reads) {}

  /** A page as JSON text; the newest first unless told. */
  list(query: ConferenceQuery): Promise<string> {
    const scope = this.scope(query);
    const { text, values, kind } = listStatement(scope.source, scope.query, scope.filters);
    return this.reads.json(text, values, kind);
  }

  /** The conferences that a request means. */
  scope(query: ConferenceQuery): ListScope {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'c.search_key like $$', query.q && contains(fold(query.q)));
    filterBy(filters, 'c.kind = $$', query.kind);
    filterBy(filters, 'c.status = $$', query.status);
    filterBy(filters, 'c.held_on >= make_date($$::int, 1, 1) and c.held_on < make_date($$::int + 1, 1, 1)', query.year);
    filterBy(filters, 'coalesce(c.held_until, c.held_on) >= $$::date', query.from);
    filterBy(filters, 'c.held_on <= $$::date', query.to);
    filterBy(
      filters,
      'c.id in (select h.conference_id from conference_hosts h where h.organisation_id = $$)',
      query.hostId,
    );
    return { source, query: { ...query, sort: query.sort ?? '-heldOn' }, filters };
  }

  /** Whether a conference may stand before another: it is neither the other nor one of those that follow it. */
  async precedes(previousId: string, id: string): Promise<boolean> {
    const follower = await this.reads.row(
      `with recursive up (id) as (select $1::uuid union select c.previous_id from conferences c join up using (id))
       select 1 from up where id = $2`,
      [previousId, id],
    );
    return follower === null;
  }

  /** One conference as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }
}
