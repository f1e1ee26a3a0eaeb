import { Injectable } from '@nestjs/common';
import type { AwardRoundQuery } from '@ky-yeu/contracts/awards';
import { awardRoundsList } from '@ky-yeu/contracts/lists/awards-lists';
import type { PageQuery } from '@ky-yeu/contracts/page';
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
import { readFilters } from '../platform/database/list-filters';
import { Reads } from '../platform/database/reads';
import type { ListOwner } from '../platform/lists/list-definition';
import { roundColumns, roundJoins } from './award-columns';
import { roundDefinition, roundFilters } from './award-list-definitions';

const source: ListSource = {
  from: 'award_rounds x',
  joins: roundJoins,
  columns: roundColumns,
  sorts: {
    ordinal: 'x.ordinal {dir}',
    year: 'x.year {dir} nulls last, coalesce(x.decided_on, c.held_on) {dir} nulls last, x.ordinal',
    authority: 'x.authority_name collate "vi-x-icu" {dir}',
  },
  tieBreak: 'x.id',
  fields: { description: awardRoundsList, sql: roundFilters },
};

const conferenceSource: ListSource = { ...source, guard: 'exists (select 1 from conferences where id = $1)' };

const formSource: ListSource = {
  from: 'award_forms f',
  columns: {
    id: 'f.id',
    code: 'f.code',
    name: 'f.name',
    family: 'f.family',
    objects: 'f.objects',
    rank: 'f.rank',
    validFrom: 'f.valid_from',
    validTo: 'f.valid_to',
    source: 'f.source',
    isConfirmed: 'f.is_confirmed',
  },
  sorts: {
    rank: 'f.rank desc, f.name collate "vi-x-icu"',
    name: 'f.name collate "vi-x-icu" {dir}',
    // The shortest name that holds what was typed is the one that was meant: "Giấy khen" before "Giấy khen của …".
    relevance: 'length(f.name) {dir}, f.rank desc',
  },
  tieBreak: 'f.id',
};

const documentSource: ListSource = {
  from: 'legal_documents d',
  columns: {
    id: 'd.id',
    kind: 'd.kind',
    number: 'd.number',
    issuedOn: 'd.issued_on',
    issuer: 'd.issuer',
    term: 'd.term',
    subject: 'd.subject',
  },
  sorts: { issuedOn: 'd.issued_on desc nulls last' },
  tieBreak: 'd.id',
};

/** Award rounds, forms and authorities read by hand-written SQL. */
@Injectable()
export class AwardRoundsReads implements ListOwner {
  readonly definition = roundDefinition;

  constructor(private readonly reads: Reads) {}

  /** A page of rounds as JSON text: the register, newest year first, or one conference's in its order. */
  list(query: AwardRoundQuery): Promise<string> {
    const scope = this.scope(query);
    const { text, values, kind } = listStatement(scope.source, scope.query, scope.filters);
    return this.reads.json(text, values, kind);
  }

  /** The rounds that a request means. */
  scope(query: AwardRoundQuery): ListScope {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'x.conference_id = $$', query.conferenceId);
    filterBy(filters, 'x.form_id = $$', query.formId);
    filterBy(filters, 'x.authority_organisation_id = $$', query.authorityId);
    filterBy(filters, 'x.year = $$', query.year);
    filterBy(filters, 'x.conferred = $$', query.conferred);
    filterBy(
      filters,
      `exists (select 1 from award_tallies y where y.unit_id = coalesce(x.count_group_id, x.id) and y.kind = $$)`,
      query.kind,
    );
    filterBy(
      filters,
      `fold(x.authority_name || ' ' || coalesce(f.name, x.form_text, '') || ' ' || coalesce(x.title, '') || ' ' || coalesce(x.reason, '')) like $$`,
      query.q && contains(fold(query.q)),
    );
    const sort = query.sort ?? (query.conferenceId ? 'ordinal' : '-year');
    // The conference's own value is the first, when there is one.
    const list = query.conferenceId ? conferenceSource : source;
    return { source: list, query: { ...query, sort }, filters };
  }

  /** One round as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string, conferenceId: string | null = null): Promise<string> {
    return this.reads.json(
      `select row_to_json(t)::text as json from (select ${columnList(roundColumns)} from award_rounds x ${roundJoins}
        where x.id = $1 and ($2::uuid is null or x.conference_id = $2)) t`,
      [id, conferenceId],
    );
  }

  /** Forms of award, highest first. */
  forms(query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'f.search_key like $$', query.q && contains(fold(query.q)));
    const { text, values } = listStatement(
      formSource,
      { ...query, sort: query.sort ?? (query.q ? 'relevance' : 'rank') },
      filters,
    );
    return this.reads.json(text, values);
  }

  /** Legal documents to cite. */
  legalDocuments(query: PageQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'd.search_key like $$', query.q && contains(fold(query.q)));
    const { text, values } = listStatement(documentSource, query, filters);
    return this.reads.json(text, values);
  }

  /** Everybody who has conferred an award, by name. */
  authorities(query: PageQuery): Promise<string> {
    readFilters(undefined, query.filter);
    const page = query.page ?? 1;
    const pageSize = query.pageSize ?? 50;
    return this.reads.json(
      `with held as (select authority_organisation_id as id, authority_name as name, count(*)::int as rounds from award_rounds
         where $1::text is null or fold(authority_name) like $1 group by 1, 2)
       select json_build_object('items', coalesce((select json_agg(json_build_object('organisationId', t.id, 'name', t.name, 'rounds', t.rounds))
         from (select * from held order by name collate "vi-x-icu", id limit $2::int offset $3::int) t), '[]'::json),
         'total', (select count(*) from held), 'page', $4::int, 'pageSize', $2::int)::text as json`,
      [query.q ? contains(fold(query.q)) : null, pageSize, (page - 1) * pageSize, page],
    );
  }
}
