import type { EntityTarget, ObjectLiteral } from 'typeorm';
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
import type { Reads } from '../platform/database/reads';
import type { Rows, Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';

/** Tables whose rows belong to one conference and may be pointed at from its other parts. */
export type PartTable =
  'sites' | 'attendee_groups' | 'attendees' | 'programme_items' | 'speeches' | 'award_count_groups' | 'articles';

/** What the dozen kinds of rows that belong to a conference have in common: list, read, add, change, delete. */
export abstract class ConferencePartService<Input extends { ordinal?: number | null } | object> {
  protected abstract readonly entity: EntityTarget<ObjectLiteral>;
  protected abstract readonly table: string;
  /** Aliased `x`; rows of the conference only. */
  protected abstract readonly source: ListSource;
  /** SQL of the text that `q` looks through. */
  protected abstract readonly searched: string;

  constructor(
    protected readonly rows: Rows,
    protected readonly reads: Reads,
  ) {}

  /** The columns to write; may refuse with a domain error. */
  protected abstract toValues(conferenceId: string, input: Input): Values | Promise<Values>;

  /** The columns to write on a change; differs from toValues where something is frozen. */
  protected toChangedValues(conferenceId: string, _id: string, input: Input): Values | Promise<Values> {
    return this.toValues(conferenceId, input);
  }

  /** Writes what hangs on the row. */
  protected writeLinks(_conferenceId: string, _id: string, _input: Input): Promise<void> {
    return Promise.resolve();
  }

  /** A page as JSON text, in the order of the record; @throws DomainError NOT_FOUND for an unknown conference. */
  list(conferenceId: string, query: PageQuery): Promise<string> {
    return this.listFiltered(conferenceId, query, () => undefined);
  }

  /** One row as JSON text; @throws DomainError NOT_FOUND. */
  get(conferenceId: string, id: string): Promise<string> {
    return this.reads.json(this.readOne(this.source.from, 'where x.id = $1 and x.conference_id = $2'), [
      id,
      conferenceId,
    ]);
  }

  /** Adds a row and gives it back as JSON text. */
  async create(conferenceId: string, input: Input): Promise<string> {
    const values = await this.toValues(conferenceId, input);
    const ordinal = 'ordinal' in values ? { ordinal: values['ordinal'] ?? (await this.nextOrdinal(conferenceId)) } : {};
    const id = await this.rows.insert(this.entity, { ...values, ...ordinal, conferenceId });
    await this.writeLinks(conferenceId, id, input);
    return this.get(conferenceId, id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION. */
  async update(conferenceId: string, id: string, input: Input & { version: number }): Promise<string> {
    const values = await this.toChangedValues(conferenceId, id, input);
    if (values['ordinal'] === null) delete values['ordinal'];
    const current = async () => JSON.parse(await this.get(conferenceId, id)) as unknown;
    await this.rows.update(this.entity, { id, conferenceId }, input.version, values, current);
    await this.writeLinks(conferenceId, id, input);
    return this.get(conferenceId, id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(conferenceId: string, id: string): Promise<void> {
    return this.rows.remove(this.entity, { id, conferenceId });
  }

  /** SQL that gives one row, aliased `x`, as JSON. */
  protected readOne(from: string, where = ''): string {
    const { columns, joins = '', pageJoins = '' } = this.source;
    return `select row_to_json(t)::text as json from (select ${columnList(columns)} from ${from} ${joins} ${pageJoins} ${where}) t`;
  }

  protected listFiltered(conferenceId: string, query: PageQuery, filter: (filters: Filters) => void): Promise<string> {
    const scope = this.scopeFiltered(conferenceId, query, filter);
    const { text, values, kind } = listStatement(scope.source, query, scope.filters);
    return this.reads.json(text, values, kind);
  }

  protected scopeFiltered(
    conferenceId: string,
    query: PageQuery,
    filter: (filters: Filters) => void,
    listed: ListSource = this.source,
  ): ListScope {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'x.conference_id = $$', conferenceId);
    filterBy(filters, `fold(${this.searched}) like $$`, query.q && contains(fold(query.q)));
    filter(filters);
    const isWhole = filters.where.length === 1;
    const source = {
      ...listed,
      ...(isWhole ? {} : { total: undefined }),
      guard: 'exists (select 1 from conferences where id = $1)',
    };
    return { source, query, filters };
  }

  /** Refuses ids that are not of this conference; a row never points into another conference. */
  protected async expectOwn(
    conferenceId: string,
    table: PartTable,
    path: string,
    ids: readonly (string | null | undefined)[],
  ): Promise<void> {
    const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))];
    if (wanted.length === 0) return;
    const row = await this.reads.row<{ n: number }>(
      `select count(*)::int as n from ${table} where conference_id = $1 and id = any ($2::uuid[])`,
      [conferenceId, wanted],
    );
    if (row?.n !== wanted.length) {
      throw fieldError(
        path,
        'Mục được chọn không thuộc hội nghị này hoặc đã bị xóa, hãy chọn lại.',
        'REFERENCE_NOT_FOUND',
      );
    }
  }

  /** The number after the last row of the conference. */
  protected async nextOrdinal(conferenceId: string): Promise<number> {
    const row = await this.reads.row<{ next: number }>(
      `select coalesce(max(ordinal) + 1, 0) as next from ${this.table} where conference_id = $1`,
      [conferenceId],
    );
    return row?.next ?? 0;
  }
}
