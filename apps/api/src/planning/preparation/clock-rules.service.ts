import { Injectable } from '@nestjs/common';
import type { ClockRule, CreateClockRule, UpdateClockRule } from '@ky-yeu/contracts/preparation';
import { deadlineCodes, type ClockCode } from '@ky-yeu/contracts/preparation-lists';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { columnList, listStatement, type ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { ClockRuleEntity } from './preparation.entity';

const source: ListSource = {
  from: 'clock_rules r',
  columns: {
    id: 'r.id',
    version: 'r.version',
    code: 'r.code',
    body: 'r.body',
    threshold: 'r.threshold',
    unit: 'r.unit',
    conferenceKinds: 'r.conference_kinds',
    article: 'r.article',
    source: 'r.source',
    validFrom: 'r.valid_from::text',
    validTo: 'r.valid_to::text',
    isConfirmed: 'r.is_confirmed',
  },
  sorts: { body: 'r.body {dir}, r.code, r.valid_from desc' },
  tieBreak: 'r.id',
};
const select = `select ${columnList(source.columns)} from clock_rules r`;

const unitsOf = (code: ClockCode) =>
  code === 'CONCLUSION_LENGTH' ? ['MINUTE'] : code === 'REVIEW_LENGTH' ? ['DAY'] : ['WORKING_DAY', 'DAY'];

function toValues(input: CreateClockRule): Values {
  const { code, body, threshold, unit, article, validFrom, isConfirmed } = input;
  if (input.validTo && input.validTo < validFrom) {
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  }
  if (!unitsOf(code).includes(unit)) {
    const isDeadline = (deadlineCodes as readonly string[]).includes(code);
    throw fieldError(
      'unit',
      `Đơn vị: nội dung này tính bằng ${isDeadline ? 'ngày hoặc ngày làm việc' : 'đơn vị khác'}.`,
    );
  }
  return {
    ...{ code, body, threshold, unit, article, validFrom, isConfirmed },
    ...{ conferenceKinds: input.conferenceKinds ?? [], ...nullable(input, 'validTo', 'source') },
  };
}

/**
 * Clocks of the law as data: how much, in force from when, and where it is written. On any day one rule of a clock holds
 * for a body and a kind of conference; the warnings of a programme read the same rows.
 */
@Injectable()
export class ClockRulesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, query, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** All rules: there are some ten of them. */
  all(): Promise<ClockRule[]> {
    return this.reads.rows<ClockRule & Record<string, unknown>>(select);
  }

  /** One rule as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(`select row_to_json(t)::text as json from (${select} where r.id = $1) t`, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, CLOCK_RULE_OVERLAP. */
  async create(input: CreateClockRule): Promise<string> {
    return this.get(await this.rows.insert(ClockRuleEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PERIOD_REVERSED, CLOCK_RULE_OVERLAP. */
  async update(id: string, input: UpdateClockRule): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ClockRuleEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(ClockRuleEntity, { id });
  }
}
