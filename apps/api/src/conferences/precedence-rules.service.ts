import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type { CreatePrecedenceRule, UpdatePrecedenceRule } from '@ky-yeu/contracts/precedence';
import { columnList, listStatement, type ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { PrecedenceRuleEntity } from './precedence-rule.entity';

const source: ListSource = {
  from: 'precedence_rules r',
  columns: {
    id: 'r.id',
    version: 'r.version',
    name: 'r.name',
    validFrom: 'r.valid_from',
    validTo: 'r.valid_to',
    source: 'r.source',
    isConfirmed: 'r.is_confirmed',
    steps: 'r.steps',
    blocks: 'r.blocks',
    levels: 'r.levels',
    principles: 'r.principles',
  },
  sorts: { validFrom: 'r.valid_from {dir}' },
  tieBreak: 'r.id',
};
const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(source.columns)} from precedence_rules r where r.id = $1) t`;

function toValues(input: CreatePrecedenceRule): Values {
  if (input.validTo && input.validTo < input.validFrom) {
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  }
  const { name, validFrom, isConfirmed, steps, blocks, levels, principles } = input;
  return { name, validFrom, isConfirmed, steps, blocks, levels, principles, ...nullable(input, 'validTo', 'source') };
}

/** Rules of precedence: which steps count from which day, and where they are written. */
@Injectable()
export class PrecedenceRulesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, newest first. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, { sort: '-validFrom', ...query }, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One rule as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, PRECEDENCE_RULE_OVERLAP. */
  async create(input: CreatePrecedenceRule): Promise<string> {
    return this.get(await this.rows.insert(PrecedenceRuleEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, PRECEDENCE_RULE_OVERLAP. */
  async update(id: string, input: UpdatePrecedenceRule): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(PrecedenceRuleEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** Conferences of its days then follow the default order; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(PrecedenceRuleEntity, { id });
  }
}
