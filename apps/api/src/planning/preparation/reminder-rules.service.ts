import { Injectable } from '@nestjs/common';
import type { CreateReminderRule, UpdateReminderRule } from '@ky-yeu/contracts/reminders';
import type { PageQuery } from '@ky-yeu/contracts/page';
import { columnList, listStatement, type ListSource } from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { Rows, type Values } from '../../platform/database/rows';
import { Transactions } from '../../platform/database/transactions';
import { ReminderJobs } from './reminder-jobs';
import { ReminderRuleEntity } from './reminder.entity';

const source: ListSource = {
  from: 'reminder_rules r',
  columns: {
    id: 'r.id',
    version: 'r.version',
    name: 'r.name',
    daysBefore: 'r.days_before',
    channels: 'r.channels',
    isOn: 'r.is_on',
  },
  sorts: { daysBefore: 'r.days_before {dir}' },
  tieBreak: 'r.id',
};
const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(source.columns)} from reminder_rules r where r.id = $1) t`;

const toValues = ({ name, daysBefore, channels, isOn }: CreateReminderRule): Values => ({
  ...{ name, daysBefore, channels, isOn },
});

/** How long before an item is due its owner is reminded, and by what way. */
@Injectable()
export class ReminderRulesService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly jobs: ReminderJobs,
  ) {}

  /** A page as JSON text. */
  list(query: PageQuery): Promise<string> {
    const { text, values } = listStatement(source, { sort: '-daysBefore', ...query }, { where: [], values: [] });
    return this.reads.json(text, values);
  }

  /** One rule as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError DUPLICATE. */
  async create(input: CreateReminderRule): Promise<string> {
    this.planAfterwards();
    return this.get(await this.rows.insert(ReminderRuleEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, DUPLICATE. */
  async update(id: string, input: UpdateReminderRule): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ReminderRuleEntity, { id }, input.version, toValues(input), current);
    this.planAfterwards();
    return this.get(id);
  }

  /** What waits by this rule does not leave any more; @throws DomainError NOT_FOUND. */
  async remove(id: string): Promise<void> {
    await this.rows.remove(ReminderRuleEntity, { id });
    this.planAfterwards();
  }

  private planAfterwards(): void {
    this.transactions.afterCommit(() => this.jobs.wake());
  }
}
