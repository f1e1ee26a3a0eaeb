import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type { CreateProgrammeLimit, UpdateProgrammeLimit } from '@ky-yeu/contracts/programme';
import { columnList, listStatement, type ListSource } from '../platform/database/list-statement';
import { Reads } from '../platform/database/reads';
import { nullable, Rows, type Values } from '../platform/database/rows';
import { fieldError } from '../platform/http/domain-error';
import { ProgrammeLimitEntity } from './programme-item.entity';

const source: ListSource = {
  from: 'programme_limits l',
  columns: {
    id: 'l.id',
    version: 'l.version',
    code: 'l.code',
    amount: 'l.amount',
    validFrom: 'l.valid_from',
    validTo: 'l.valid_to',
    source: 'l.source',
    isConfirmed: 'l.is_confirmed',
  },
  sorts: { code: 'l.code {dir}, l.valid_from desc' },
  tieBreak: 'l.id',
};
const oneStatement = `select row_to_json(x)::text as json from (
  select ${columnList(source.columns)} from programme_limits l where l.id = $1) x`;

function toValues(input: CreateProgrammeLimit): Values {
  if (input.validTo && input.validTo < input.validFrom) {
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  }
  const { code, amount, validFrom, source: origin, isConfirmed } = input;
  return { code, amount, validFrom, source: origin, isConfirmed, ...nullable(input, 'validTo') };
}

/** Limits that documents lay down for a programme; of two that hold on a day the one that began later counts. */
@Injectable()
export class ProgrammeLimitsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, query, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One limit as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, LIMIT_START_TAKEN. */
  async create(input: CreateProgrammeLimit): Promise<string> {
    return this.get(await this.rows.insert(ProgrammeLimitEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, LIMIT_START_TAKEN. */
  async update(id: string, input: UpdateProgrammeLimit): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ProgrammeLimitEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ProgrammeLimitEntity, { id });
  }
}
