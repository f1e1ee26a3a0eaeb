import { Injectable } from '@nestjs/common';
import { peopleList } from '@ky-yeu/contracts/lists/people-list';
import type { PeopleQuery } from '@ky-yeu/contracts/people';
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

/** What every list of people shows; no personal field is among it. */
export const personColumns = {
  id: 'p.id',
  version: 'p.version',
  fullName: 'p.full_name',
  familyName: 'p.family_name',
  middleName: 'p.middle_name',
  givenName: 'p.given_name',
  gender: 'p.gender',
  bornOn: 'p.born_on',
  bornPrecision: 'p.born_precision',
  title: 'held.title',
  organisationName: 'held.organisation',
};

/** The posts held today, for the columns above. */
export const heldToday = `left join lateral (
  select string_agg(x.title, ', ' order by x.ordinal, x.id) as title, (array_agg(coalesce(o.name, x.unit_name) order by x.is_main desc, x.ordinal, x.id))[1] as organisation
    from posts x left join organisations o on o.id = x.organisation_id
   where x.person_id = p.id and (x.to_on is null or x.to_on >= current_date)) held on true`;

const today = '(x.to_on is null or x.to_on >= current_date)';
const holds = (condition: string) => `p.id in (select x.person_id from posts x where ${today} and ${condition})`;
const lacks = (column: string) =>
  `not exists (select 1 from posts x where x.person_id = p.id and ${today} and x.${column} is not null)`;

const byName = (column: string) => `${column} collate "vi-x-icu" {dir}`;
const source: ListSource = {
  from: 'people p',
  pageJoins: heldToday,
  columns: personColumns,
  sorts: {
    givenName: ['p.given_name', 'p.family_name', 'p.middle_name'].map(byName).join(', '),
    fullName: ['p.family_name', 'p.middle_name', 'p.given_name'].map(byName).join(', '),
    bornOn: 'p.born_on {dir} nulls last',
  },
  tieBreak: 'p.id',
  fields: {
    description: peopleList,
    sql: {
      gender: 'p.gender',
      bornOn: 'p.born_on',
      organisationId: { is: holds('x.organisation_id = any($$::uuid[])'), empty: lacks('organisation_id') },
      positionId: { is: holds('x.position_id = any($$::uuid[])'), empty: lacks('position_id') },
      note: 'p.note',
    },
  },
};

const oneStatement = `select row_to_json(t)::text as json from (select ${columnList({
  ...personColumns,
  identityNumber: 'case when not $2::boolean then p.identity_number end',
  phone: 'p.phone',
  email: 'p.email',
  note: 'p.note',
  posts: `coalesce((select json_agg(json_build_object('id', x.id, 'title', x.title, 'organisationId', x.organisation_id,
    'organisationName', coalesce(o.name, x.unit_name), 'positionId', x.position_id, 'positionName', s.name, 'fromOn', x.from_on, 'toOn', x.to_on,
    'isFullTime', x.is_full_time, 'isMain', x.is_main, 'rankWeight', x.rank_weight) order by x.ordinal, x.id)
    from posts x left join organisations o on o.id = x.organisation_id left join positions s on s.id = x.position_id
    where x.person_id = p.id), '[]')`,
  servicePeriods: `coalesce((select json_agg(json_build_object('id', x.id, 'sector', x.sector, 'organisationId', x.organisation_id,
    'organisationName', o.name, 'fromOn', x.from_on, 'toOn', x.to_on, 'isFullTime', x.is_full_time, 'note', x.note)
    order by x.ordinal, x.id)
    from service_periods x left join organisations o on o.id = x.organisation_id where x.person_id = p.id), '[]')`,
  dependents: `json_build_object('attendances', (select count(*) from attendees x where x.person_id = p.id),
    'awards', (select count(*) from award_recipients x where x.person_id = p.id))`,
})} from people p ${heldToday} where p.id = $1) t`;

/** "ntha" typed without spaces may be the initials of "Nguyễn Thị Hoài An". */
const looksLikeInitials = (folded: string) => /^[a-z]{2,6}$/.test(folded);

/** People read by hand-written SQL. */
@Injectable()
export class PeopleReads implements ListOwner {
  readonly definition: ListDefinition = {
    description: peopleList,
    rowName: 'p.full_name',
    names: {
      organisationId: { table: 'organisations', name: 'name' },
      positionId: { table: 'positions', name: 'name' },
    },
    bulk: {
      table: 'people',
      columns: { gender: { column: 'gender', type: 'text' }, note: { column: 'note', type: 'text' } },
    },
  };

  constructor(private readonly reads: Reads) {}

  /** A page as JSON text, searched by a fragment without tones or by initials. */
  list(query: PeopleQuery): Promise<string> {
    const { filters } = this.scope(query);
    const { text, values, kind } = listStatement(source, query, filters);
    return this.reads.json(text, values, kind);
  }

  /** The people that a request means. */
  scope(query: PeopleQuery): ListScope {
    const filters: Filters = { where: [], values: [] };
    const folded = query.q && fold(query.q);
    if (folded && looksLikeInitials(folded)) {
      filters.values.push(contains(folded), `${folded}%`);
      filters.where.push('(p.search_key like $1 or p.initials like $2)');
    } else {
      filterBy(filters, 'p.search_key like $$', folded && contains(folded));
    }
    filterBy(filters, 'p.id in (select x.person_id from posts x where x.organisation_id = $$)', query.organisationId);
    return { source, query, filters };
  }

  /**
   * One person as JSON text; @throws DomainError NOT_FOUND.
   * @param hidesIdentity leaves the identity number out, for those who only read
   */
  get(id: string, hidesIdentity = false): Promise<string> {
    return this.reads.json(oneStatement, [id, hidesIdentity]);
  }
}
