import { Injectable } from '@nestjs/common';
import { papersList } from '@ky-yeu/contracts/lists/papers-list';
import type { PaperRegisterQuery } from '@ky-yeu/contracts/paper-drafts';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import type { ListDefinition, ListOwner } from '../../platform/lists/list-definition';

const issuer = 'organisation_name_on(p.organisation_id, p.issued_on)';
const source: ListSource = {
  from: 'papers p',
  pageJoins: 'join conferences c on c.id = p.conference_id',
  columns: {
    id: 'p.id',
    version: 'p.version',
    conferenceId: 'p.conference_id',
    conferenceTitle: 'c.title',
    organisationName: issuer,
    kind: 'p.kind',
    numberText: 'p.number_text',
    issuedOn: 'p.issued_on',
    subject: 'p.subject',
    signerName: 'p.signer_name',
    state: 'p.state',
  },
  sorts: {
    issuedOn: 'p.issued_on {dir}, p.number {dir}',
    number: 'p.code, p.period {dir}, p.number {dir}',
    kind: 'p.kind {dir}, p.issued_on desc',
  },
  tieBreak: 'p.id',
  fields: {
    description: papersList,
    sql: {
      kind: 'p.kind',
      state: 'p.state',
      issuedOn: 'p.issued_on',
      organisationId: 'p.organisation_id',
      subject: 'p.subject',
      signerName: 'p.signer_name',
    },
  },
};

/** The register of outgoing papers: what was issued, cancelled ones too. */
@Injectable()
export class PapersRegisterService implements ListOwner {
  readonly definition: ListDefinition = {
    description: papersList,
    rowName: 'p.subject',
    names: { organisationId: { table: 'organisations', name: 'name' } },
  };

  constructor(private readonly reads: Reads) {}

  /** A page as JSON text, the newest first. */
  list(query: PaperRegisterQuery): Promise<string> {
    const { source: from, filters, query: sorted } = this.scope(query);
    const { text, values, kind } = listStatement(from, sorted, filters);
    return this.reads.json(text, values, kind);
  }

  scope(query: PaperRegisterQuery) {
    const filters: Filters = { where: [`p.state <> 'DRAFT'`], values: [] };
    filterBy(filters, 'p.organisation_id = $$::uuid', query.organisationId);
    filterBy(filters, 'p.issued_on >= make_date($$::int, 1, 1)', query.year);
    filterBy(filters, 'p.issued_on < make_date($$::int + 1, 1, 1)', query.year);
    filterBy(filters, 'p.kind = $$', query.kind);
    filterBy(filters, 'p.state = $$', query.state);
    filterBy(filters, 'p.search_key like $$', query.q ? contains(fold(query.q)) : undefined);
    return { source, query: { ...query, sort: query.sort ?? '-issuedOn' }, filters };
  }
}
