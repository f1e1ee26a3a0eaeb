import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type { CreateQuotaRule, UpdateQuotaRule } from '@ky-yeu/contracts/planning/plan-rules';
import type { MeterRule } from '@ky-yeu/rules/planning/meter';
import { columnList, listStatement, type ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { QuotaRuleEntity } from './plan.entity';

const measureOrder = `array_position(array['IN_PERSON_SHARE_MAX','ONLINE_SHARE_MIN','YEARLY_CUT_MIN','PROVINCE_WIDE_MAX',
  'COMMUNE_WIDE_MAX','JOIN_WITHIN_DAYS','JOIN_SHARED_GUESTS_MIN'], r.measure)`;
const source: ListSource = {
  from: 'quota_rules r',
  columns: {
    id: 'r.id',
    version: 'r.version',
    name: 'r.name',
    measure: 'r.measure',
    limitValue: 'r.limit_value::float8',
    countsHybridAsOnline: 'r.counts_hybrid_as_online',
    validFrom: 'r.valid_from',
    validTo: 'r.valid_to',
    source: 'r.source',
    isConfirmed: 'r.is_confirmed',
  },
  sorts: { measure: `${measureOrder} {dir}, r.valid_from desc`, validFrom: 'r.valid_from {dir}' },
  tieBreak: 'r.id',
};
const columns = columnList(source.columns);
const oneStatement = `select row_to_json(t)::text as json from (select ${columns} from quota_rules r where r.id = $1) t`;
const inForceStatement = `select ${columns} from quota_rules r
  where r.valid_from <= $1::date and (r.valid_to is null or r.valid_to >= $1::date) order by ${measureOrder}`;

function toValues(input: CreateQuotaRule): Values {
  if (input.validTo && input.validTo < input.validFrom)
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  const { name, measure, countsHybridAsOnline, validFrom, isConfirmed } = input;
  return {
    ...{ name, measure, countsHybridAsOnline, validFrom, isConfirmed },
    ...nullable(input, 'limitValue', 'validTo', 'source'),
  };
}

/** Limits on the conferences of a year, each valid for a span of time. */
@Injectable()
export class QuotaRulesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, by measure and then the newest first. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, { sort: 'measure', ...query }, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One rule as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** The rules that a plan of a year is counted against: those in force on its first day, one a measure. */
  inForce(year: number): Promise<MeterRule[]> {
    return this.reads.rows<MeterRule & Record<string, unknown>>(inForceStatement, [`${year}-01-01`]);
  }

  /** @throws DomainError PERIOD_REVERSED, QUOTA_RULE_OVERLAP. */
  async create(input: CreateQuotaRule): Promise<string> {
    return this.get(await this.rows.insert(QuotaRuleEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION and those of create. */
  async update(id: string, input: UpdateQuotaRule): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(QuotaRuleEntity, { id }, input.version, toValues(input), current);
    return this.get(id);
  }

  /** Plans are then no longer counted against it; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(QuotaRuleEntity, { id });
  }
}
