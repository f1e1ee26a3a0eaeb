import { Injectable } from '@nestjs/common';
import type { AwardRecipientQuery, CreateAwardRecipient, UpdateAwardRecipient } from '@ky-yeu/contracts/awards';
import { awardRecipientsList } from '@ky-yeu/contracts/lists/awards-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { splitName } from '@ky-yeu/vietnamese/split-name';
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
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import type { ListOwner } from '../platform/lists/list-definition';
import { recipientColumns, recipientJoins } from './award-columns';
import { AwardRecipientEntity } from './award.entity';
import { recipientDefinition, recipientFilters } from './award-list-definitions';

const byName = ['x.given_name', 'x.family_name', 'x.middle_name']
  .map((column) => `${column} collate "vi-x-icu" {dir}`)
  .join(', ');
const source: ListSource = {
  from: 'award_recipients x',
  pageJoins: recipientJoins,
  columns: recipientColumns,
  sorts: { ordinal: 'x.ordinal {dir}', year: 'x.year {dir} nulls last', givenName: byName },
  tieBreak: 'x.id desc',
  fields: { description: awardRecipientsList, sql: recipientFilters },
};

function checkKind(input: CreateAwardRecipient): void {
  if (input.organisationId && input.kind === 'INDIVIDUAL') {
    throw fieldError('organisationId', 'Tập thể: cá nhân được khen không thể là một tổ chức.');
  }
  if (input.personId && (input.kind === 'COLLECTIVE' || input.kind === 'MODEL')) {
    throw fieldError('personId', 'Cá nhân: tập thể, mô hình được khen không thể là một người.');
  }
}

/** Who was honoured: the name as printed, tied to a person or an organisation where known. */
@Injectable()
export class AwardRecipientsService implements ListOwner {
  readonly definition = recipientDefinition;

  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text: a round's in its order, a history newest first. */
  list(query: AwardRecipientQuery): Promise<string> {
    const scope = this.scope(query);
    const { text, values, kind } = listStatement(scope.source, scope.query, scope.filters);
    return this.reads.json(text, values, kind);
  }

  /** The recipients that a request means. */
  scope(query: AwardRecipientQuery): ListScope {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'x.search_key like $$', query.q && contains(fold(query.q)));
    filterBy(filters, 'x.round_id = $$', query.roundId);
    filterBy(filters, 'x.conference_id = $$', query.conferenceId);
    filterBy(filters, 'x.person_id = $$', query.personId);
    filterBy(
      filters,
      query.rollUp ? 'x.organisation_id = any (array(select organisation_line_before($$)))' : 'x.organisation_id = $$',
      query.organisationId,
    );
    filterBy(filters, 'x.form_id = $$', query.formId);
    filterBy(
      filters,
      'x.round_id in (select r.id from award_rounds r where r.authority_organisation_id = $$)',
      query.authorityId,
    );
    filterBy(filters, 'x.year = $$', query.year);
    filterBy(filters, 'x.kind = $$', query.kind);
    return { source, query: { ...query, sort: query.sort ?? (query.roundId ? 'ordinal' : '-year') }, filters };
  }

  /** One recipient as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(
      `select row_to_json(t)::text as json from (select ${columnList(recipientColumns)} from award_recipients x ${recipientJoins} where x.id = $1) t`,
      [id],
    );
  }

  /** @throws DomainError RECIPIENT_ALREADY_LISTED, VALIDATION_FAILED, REFERENCE_NOT_FOUND. */
  async create(input: CreateAwardRecipient): Promise<string> {
    const values = await this.toValues(input);
    const ordinal = input.ordinal ?? (await this.nextOrdinal(input.roundId));
    return this.get(await this.rows.insert(AwardRecipientEntity, { ...values, ordinal }));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION and those of create. */
  async update(id: string, input: UpdateAwardRecipient): Promise<string> {
    const values = await this.toValues(input);
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(
      AwardRecipientEntity,
      { id },
      input.version,
      { ...values, ordinal: input.ordinal ?? undefined },
      current,
    );
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(AwardRecipientEntity, { id });
  }

  private async toValues(input: CreateAwardRecipient): Promise<Values> {
    checkKind(input);
    const round = await this.reads.row('select 1 from award_rounds where id = $1', [input.roundId]);
    if (!round) throw fieldError('roundId', 'Đợt khen thưởng: không còn, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    const known = await this.known(input);
    const name = input.name ?? known?.name;
    if (!name) throw fieldError('name', 'Tên người hoặc tập thể: hãy chọn trong danh bạ hoặc nhập tên.');
    const isPerson = input.kind === 'INDIVIDUAL' || input.personId != null;
    return {
      roundId: input.roundId,
      kind: input.kind,
      name,
      ...(isPerson ? splitName(name) : { familyName: '', middleName: '', givenName: name }),
      title: input.title ?? known?.title ?? '',
      ...nullable(input, 'personId', 'organisationId', 'reason', 'amount', 'certificateNumber', 'note'),
    };
  }

  private async known(input: CreateAwardRecipient): Promise<{ name: string; title: string } | null> {
    if (input.personId) {
      const person = await this.reads.row<{ name: string; title: string }>(
        `select p.full_name as name, coalesce((select string_agg(x.title, ', ' order by x.ordinal) from posts x
           where x.person_id = p.id and x.to_on is null), '') as title from people p where p.id = $1`,
        [input.personId],
      );
      if (!person)
        throw fieldError('personId', 'Cá nhân: không tìm thấy người này, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
      return person;
    }
    if (!input.organisationId) return null;
    const organisation = await this.reads.row<{ name: string; title: string }>(
      `select organisation_name_on(o.id, coalesce(r.decided_on, c.held_on, make_date(r.year, 12, 31))) as name, '' as title
         from organisations o, award_rounds r left join conferences c on c.id = r.conference_id where o.id = $1 and r.id = $2`,
      [input.organisationId, input.roundId],
    );
    if (!organisation)
      throw fieldError('organisationId', 'Tập thể: không tìm thấy tổ chức này, hãy chọn lại.', 'REFERENCE_NOT_FOUND');
    return organisation;
  }

  private async nextOrdinal(roundId: string): Promise<number> {
    const row = await this.reads.row<{ next: number }>(
      'select coalesce(max(ordinal) + 1, 0) as next from award_recipients where round_id = $1',
      [roundId],
    );
    return row?.next ?? 0;
  }
}
