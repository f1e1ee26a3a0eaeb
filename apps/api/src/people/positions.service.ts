import { Injectable } from '@nestjs/common';
import type { CreatePosition, PositionQuery, UpdatePosition } from '@ky-yeu/contracts/positions';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { PositionEntity } from './person.entity';

const source: ListSource = {
  from: 'positions s',
  columns: {
    id: 's.id',
    version: 's.version',
    name: 's.name',
    abbreviations: 's.abbreviations',
    block: 's.block',
    rankWeight: 's.rank_weight',
    validFrom: 's.valid_from',
    validTo: 's.valid_to',
    source: 's.source',
    isConfirmed: 's.is_confirmed',
    posts: '(select count(*)::int from posts x where x.position_id = s.id)',
  },
  sorts: {
    rankWeight: 's.rank_weight {dir}, s.name collate "vi-x-icu"',
    name: 's.name collate "vi-x-icu" {dir}',
  },
  tieBreak: 's.id',
};
const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(source.columns)} from positions s where s.id = $1) t`;

function toValues(input: CreatePosition): Values {
  if (input.validTo && input.validTo < input.validFrom) {
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  }
  const { name, block, rankWeight, validFrom, isConfirmed } = input;
  const abbreviations = (input.abbreviations ?? []).map((each) => each.trim()).filter(Boolean);
  const values = { name, block, rankWeight, validFrom, isConfirmed, abbreviations: [...new Set(abbreviations)] };
  return { ...values, ...nullable(input, 'validTo', 'source') };
}

/** Positions with the weights that rank their holders and the abbreviations that imports read. */
@Injectable()
export class PositionsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, highest weight first; searched by name or abbreviation. */
  list(query: PositionQuery): Promise<string> {
    const filters: Filters = { where: query.withEnded ? [] : ['s.valid_to is null'], values: [] };
    const folded = query.q && fold(query.q);
    filterBy(
      filters,
      '(s.search_key like $$ or exists (select 1 from unnest(s.abbreviations) a where fold(a) like $$))',
      folded && contains(folded),
    );
    filterBy(filters, 's.block = $$', query.block);
    filterBy(filters, 's.is_confirmed = $$', query.isConfirmed);
    const { text, values } = listStatement(source, { sort: '-rankWeight', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One position as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, DUPLICATE for the same name from the same day. */
  async create(input: CreatePosition): Promise<string> {
    return this.get(await this.rows.insert(PositionEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, DUPLICATE. */
  async update(id: string, input: UpdatePosition): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(PositionEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND; IN_USE when somebody holds or held it. */
  async remove(id: string): Promise<void> {
    const { posts } = JSON.parse(await this.get(id)) as { posts: number };
    if (posts > 0) {
      throw new DomainError('IN_USE', {
        detail: `Chưa xóa được chức danh này vì có ${posts} chức vụ gắn với nó; hãy ghi ngày hết áp dụng.`,
      });
    }
    await this.rows.remove(PositionEntity, { id });
  }
}
