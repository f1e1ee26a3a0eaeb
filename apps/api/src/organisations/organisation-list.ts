import { organisationsList } from '@ky-yeu/contracts/lists/organisations-list';
import type { OrganisationQuery } from '@ky-yeu/contracts/organisations';
import { fold } from '@ky-yeu/vietnamese/fold';
import { contains, filterBy, type Filters, type ListScope, type ListSource } from '../platform/database/list-statement';
import { organisationFoundBy, organisationMatch } from './organisation-search';
import { territoryFullName } from './territory-columns';

/** Columns of an organisation, table alias `o`; needs the joins below. */
export const organisationColumns = {
  id: 'o.id',
  version: 'o.version',
  name: 'o.name',
  shortName: 'o.short_name',
  code: 'o.code',
  system: 'o.system',
  level: 'o.level',
  parentId: 'o.parent_id',
  parentName: 'parent.name',
  locality: 'o.locality',
  territoryId: 'o.territory_id',
  territoryName: territoryFullName('territory'),
  documentForm: 'o.document_form',
  validFrom: 'o.valid_from',
  validTo: 'o.valid_to',
  isConfirmed: 'o.is_confirmed',
  childCount: '(select count(*)::int from organisations child where child.parent_id = o.id)',
  foundBy: 'null::text',
};

export const organisationJoins = `left join organisations parent on parent.id = o.parent_id
  left join territories territory on territory.id = o.territory_id`;

const levelOrder = `array_position(array['CENTRAL','PROVINCE','DISTRICT','COMMUNE','GRASSROOTS'], o.level)`;
const systemOrder = `array_position(array['PARTY','ASSEMBLY','GOVERNMENT','FRONT','MASS_ORGANISATION','ARMED_FORCES','JUDICIARY','ENTERPRISE','PRESS','OTHER'], o.system)`;

const plain: ListSource = {
  from: 'organisations o',
  pageJoins: organisationJoins,
  columns: organisationColumns,
  sorts: {
    name: 'o.name collate "vi-x-icu" {dir}',
    level: `${levelOrder} {dir}, ${systemOrder}, o.name collate "vi-x-icu"`,
  },
  tieBreak: 'o.id',
  fields: {
    description: organisationsList,
    sql: {
      system: 'o.system',
      level: 'o.level',
      parentId: 'o.parent_id',
      documentForm: 'o.document_form',
      locality: 'o.locality',
      validFrom: 'o.valid_from',
      validTo: 'o.valid_to',
      isConfirmed: 'o.is_confirmed',
    },
  },
};

/** What is searched for is $1; the organisations of that very name come first. */
const searched: ListSource = {
  ...plain,
  columns: { ...organisationColumns, foundBy: organisationFoundBy('$1') },
  sorts: { relevance: `(o.search_key like $1) desc, o.name collate "vi-x-icu"`, ...plain.sorts },
};

const begun = (alias: string, day: string) => `(${alias}.valid_from is null or ${alias}.valid_from <= ${day})`;
const open = (alias: string, day: string) =>
  `${begun(alias, day)} and (${alias}.valid_to is null or ${alias}.valid_to >= ${day})`;

/** The superior that table alias `o` had on a day. */
const parentOn = (alias: string, day: string) => `coalesce((select f.parent_id from organisation_parents f
  where f.organisation_id = ${alias}.id and ${open('f', day)} order by f.valid_to limit 1), ${alias}.parent_id)`;

/** Stood below `parent` on a day: finds both by index, the present superior and a former one. */
const below = (alias: string, parent: string, day: string) => `${alias}.id = any (array(
    select p.id from organisations p where p.parent_id = ${parent}
    union all select f.organisation_id from organisation_parents f where f.parent_id = ${parent}))
  and ${parentOn(alias, day)} = ${parent}`;

const childrenThatDay = (exists: typeof open) => `(select count(*)::int from organisations child
  where ${below('child', 'o.id', '$1::date')} and ${exists('child', '$1::date')})`;

/** The day is $1. */
const dated: ListSource = { ...plain, columns: { ...organisationColumns, childCount: childrenThatDay(open) } };
const datedWithClosed: ListSource = {
  ...plain,
  columns: { ...organisationColumns, childCount: childrenThatDay(begun) },
};

function sourceOf({ on, withClosed }: OrganisationQuery, isSearch: boolean): ListSource {
  if (isSearch) return searched;
  if (!on) return plain;
  return withClosed ? datedWithClosed : dated;
}

function filterByPlace(filters: Filters, { on, withClosed, parentId, isRoot }: OrganisationQuery): void {
  if (!on) {
    filterBy(filters, 'o.parent_id = $$', parentId);
    if (isRoot) filters.where.push('o.parent_id is null');
    return;
  }
  const day = `$${filters.values.push(on)}::date`;
  const exists = withClosed ? begun : open;
  filters.where.push(exists('o', day));
  filterBy(filters, below('o', '$$::uuid', day), parentId);
  if (isRoot) {
    filters.where.push(
      `not exists (select 1 from organisations up where up.id = ${parentOn('o', day)} and ${exists('up', day)})`,
    );
  }
}

/**
 * The organisations that a request means. On a date the tree is the one of that date: what stood below an organisation
 * then, and whatever had no superior that existed then as a root.
 */
export function organisationScope(query: OrganisationQuery): ListScope {
  const filters: Filters = { where: [], values: [] };
  const pattern = query.q && contains(fold(query.q));
  // First, so that its placeholder is $1.
  filterBy(filters, organisationMatch('$$'), pattern);
  filterByPlace(filters, query);
  filterBy(filters, 'o.system = $$', query.system);
  filterBy(filters, 'o.level = $$', query.level);
  filterBy(filters, 'o.territory_id = $$', query.territoryId);
  return { source: sourceOf(query, pattern !== undefined && pattern !== ''), query, filters };
}
