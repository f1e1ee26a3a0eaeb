import { Injectable } from '@nestjs/common';
import { windowRecurrences } from '@ky-yeu/contracts/planning/plan-lists';
import type {
  CreateRecurrenceRule,
  RecurrenceRuleQuery,
  UpdateRecurrenceRule,
} from '@ky-yeu/contracts/planning/plan-rules';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { fieldError } from '../../platform/http/domain-error';
import { guestsJson } from './guest-columns';
import { RecurrenceRuleEntity, RecurrenceRuleGuestEntity } from './plan.entity';

const source: ListSource = {
  from: 'recurrence_rules r',
  pageJoins: 'left join organisations o on o.id = r.organisation_id',
  columns: {
    id: 'r.id',
    version: 'r.version',
    name: 'r.name',
    recurrence: 'r.recurrence',
    conferenceKind: 'r.conference_kind',
    subject: 'r.subject',
    windowFrom: 'r.window_from',
    windowTo: 'r.window_to',
    anchorOn: 'r.anchor_on',
    monthsAfter: 'r.months_after',
    windowDays: 'r.window_days',
    mode: 'r.mode',
    partOfDay: 'r.part_of_day',
    reach: 'r.reach',
    organisationId: 'r.organisation_id',
    organisationName: 'o.name',
    level: 'r.level',
    invitesSubordinates: 'r.invites_subordinates',
    guests: guestsJson('recurrence_rule_guests', 'rule_id', 'r.id'),
    validFrom: 'r.valid_from',
    validTo: 'r.valid_to',
    source: 'r.source',
    isConfirmed: 'r.is_confirmed',
  },
  sorts: { name: 'r.name collate "vi-x-icu" {dir}', validFrom: 'r.valid_from {dir}' },
  tieBreak: 'r.id',
};
/** Columns of a rule; needs `r` and the join of its organisation `o`. */
export const recurrenceRuleColumns = columnList(source.columns);
const oneStatement = `select row_to_json(t)::text as json from (select ${recurrenceRuleColumns}
  from recurrence_rules r ${source.pageJoins} where r.id = $1) t`;

const missing = (path: string, label: string) =>
  fieldError(path, `${label}: hãy nhập để tính được ngày tổ chức.`, 'RECURRENCE_INCOMPLETE');

function check(input: CreateRecurrenceRule): void {
  if (input.validTo && input.validTo < input.validFrom)
    throw fieldError('validTo', 'Áp dụng đến ngày: sớm hơn ngày bắt đầu.', 'PERIOD_REVERSED');
  if (windowRecurrences.includes(input.recurrence)) {
    if (!input.windowFrom) throw missing('windowFrom', 'Từ ngày (hằng năm)');
    if (!input.windowTo) throw missing('windowTo', 'Đến ngày (hằng năm)');
    return;
  }
  if (!input.anchorOn) throw missing('anchorOn', 'Ngày nghị quyết, ngày truyền thống');
  if (input.recurrence !== 'TRADITION_DAY' && !input.monthsAfter) throw missing('monthsAfter', 'Sau số tháng');
}

function toValues(input: CreateRecurrenceRule): Values {
  const { name, recurrence, conferenceKind, subject, reach, invitesSubordinates, validFrom, isConfirmed } = input;
  return {
    ...{ name, recurrence, conferenceKind, subject, reach, invitesSubordinates, validFrom, isConfirmed },
    ...nullable(input, 'windowFrom', 'windowTo', 'anchorOn', 'monthsAfter', 'windowDays', 'mode', 'partOfDay'),
    ...nullable(input, 'organisationId', 'level', 'validTo', 'source'),
  };
}

/** Rules by which conferences come back each year. */
@Injectable()
export class RecurrenceRulesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
  ) {}

  /** A page as JSON text, by name; those of one unit include the rules for every unit. */
  list(query: RecurrenceRuleQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'fold(r.name) like $$', query.q && contains(fold(query.q)));
    filterBy(filters, '(r.organisation_id is null or r.organisation_id = $$)', query.organisationId);
    const { text, values } = listStatement(source, { sort: 'name', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One rule as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError PERIOD_REVERSED, RECURRENCE_INCOMPLETE, RECURRENCE_NAME_TAKEN, REFERENCE_NOT_FOUND. */
  async create(input: CreateRecurrenceRule): Promise<string> {
    check(input);
    const id = await this.rows.insert(RecurrenceRuleEntity, toValues(input));
    await this.writeGuests(id, input);
    return this.get(id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION and those of create. */
  async update(id: string, input: UpdateRecurrenceRule): Promise<string> {
    check(input);
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(RecurrenceRuleEntity, { id }, input.version, toValues(input), current);
    await this.writeGuests(id, input);
    return this.get(id);
  }

  /** What it has proposed stays; @throws DomainError NOT_FOUND. */
  remove(id: string): Promise<void> {
    return this.rows.remove(RecurrenceRuleEntity, { id });
  }

  private writeGuests(ruleId: string, input: CreateRecurrenceRule): Promise<void> {
    const rows = [
      ...(input.guestOrganisationIds ?? []).map((organisationId) => ({ organisationId })),
      ...(input.guestGroupIds ?? []).map((groupId) => ({ groupId })),
    ];
    return this.rows.replace(RecurrenceRuleGuestEntity, { ruleId }, rows);
  }
}
