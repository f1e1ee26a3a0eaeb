import { Injectable } from '@nestjs/common';
import { organisationsList } from '@ky-yeu/contracts/lists/organisations-list';
import type { OrganisationQuery } from '@ky-yeu/contracts/organisations';
import { columnList, listStatement, type ListScope } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import type { ListDefinition, ListOwner } from '../platform/lists/list-definition';
import { organisationChecks } from './organisation-checks';
import { organisationColumns, organisationJoins, organisationScope } from './organisation-list';

const successions = (mine: string, other: string) => `coalesce((select json_agg(json_build_object(
  'organisationId', x.id, 'name', x.name, 'kind', s.kind, 'happenedOn', s.happened_on, 'legalBasis', s.legal_basis,
  'isConfirmed', s.is_confirmed) order by s.happened_on nulls last, x.name)
  from organisation_successions s join organisations x on x.id = s.${other}_id where s.${mine}_id = o.id), '[]')`;

const oneStatement = `select row_to_json(t)::text as json from (select ${columnList({
  ...organisationColumns,
  note: 'o.note',
  names: `coalesce((select json_agg(json_build_object('name', n.name, 'validFrom', n.valid_from, 'validTo', n.valid_to)
    order by n.valid_from nulls first) from organisation_names n where n.organisation_id = o.id), '[]')`,
  successors: successions('predecessor', 'successor'),
  predecessors: successions('successor', 'predecessor'),
  formerParents: `coalesce((select json_agg(json_build_object('organisationId', x.id, 'name', x.name, 'validFrom', f.valid_from,
    'validTo', f.valid_to) order by f.valid_to) from organisation_parents f join organisations x on x.id = f.parent_id
    where f.organisation_id = o.id), '[]')`,
  dependents: `json_build_object(
    'children', (select count(*) from organisations x where x.parent_id = o.id),
    'posts', (select count(*) from posts x where x.organisation_id = o.id),
    'hosts', (select count(*) from conference_hosts x where x.organisation_id = o.id),
    'attendees', (select count(*) from attendees x where x.organisation_id = o.id),
    'awards', (select count(*) from award_rounds x where x.authority_organisation_id = o.id)
            + (select count(*) from award_recipients x where x.organisation_id = o.id))`,
})} from organisations o ${organisationJoins} where o.id = $1) t`;

/** Organisations read by hand-written SQL. */
@Injectable()
export class OrganisationsReads implements ListOwner {
  readonly definition: ListDefinition = {
    description: organisationsList,
    rowName: 'o.name',
    names: { parentId: { table: 'organisations', name: 'name' } },
    bulk: {
      table: 'organisations',
      columns: {
        isConfirmed: { column: 'is_confirmed', type: 'boolean' },
        parentId: { column: 'parent_id', type: 'uuid', checks: [organisationChecks.cycle] },
        validTo: { column: 'valid_to', type: 'date', checks: [organisationChecks.reversed] },
      },
    },
  };

  constructor(private readonly reads: Reads) {}

  /** A page as JSON text; an old name finds the organisation too, and those that came after and before it. */
  list(query: OrganisationQuery): Promise<string> {
    const { source, filters } = this.scope(query);
    const { text, values, kind } = listStatement(source, query, filters);
    return this.reads.json(text, values, kind);
  }

  /** The organisations that a request means. */
  scope(query: OrganisationQuery): ListScope {
    return organisationScope(query);
  }

  /** One organisation as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** The name an organisation bore on a date (today's when the date is unknown). */
  async nameOn(id: string, date: string | null): Promise<string | null> {
    const row = await this.reads.row<{ name: string | null }>('select organisation_name_on($1, $2::date) as name', [
      id,
      date,
    ]);
    return row?.name ?? null;
  }

  /** Whether `ancestorId` stands above (or is) the organisation. */
  async isWithin(id: string, ancestorId: string): Promise<boolean> {
    const row = await this.reads.row(
      `with recursive up (id, parent_id) as (
         select id, parent_id from organisations where id = $1
         union select o.id, o.parent_id from organisations o join up on o.id = up.parent_id)
       select 1 from up where id = $2`,
      [id, ancestorId],
    );
    return row !== null;
  }
}
