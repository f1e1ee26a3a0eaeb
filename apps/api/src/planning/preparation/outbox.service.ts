import { Injectable } from '@nestjs/common';
import type { OutboxQuery, OutboxStatus, StopReminder, UpdateReminder } from '@ky-yeu/contracts/reminders';
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
import { Rows } from '../../platform/database/rows';
import { DomainError } from '../../platform/http/domain-error';
import { JobServer } from '../../platform/jobs/job-server';
import { Mailer } from '../../platform/mail/mailer';
import { ReminderEntity } from './reminder.entity';

const local = `r.send_at at time zone 'Asia/Ho_Chi_Minh'`;

const source: ListSource = {
  from: 'reminders r',
  pageJoins: 'left join conferences c on c.id = r.conference_id',
  columns: {
    id: 'r.id',
    version: 'r.version',
    conferenceId: 'r.conference_id',
    conferenceTitle: 'coalesce(c.short_title, c.title)',
    reason: 'r.reason',
    channel: 'r.channel',
    recipientName: 'r.recipient_name',
    address: 'r.address',
    subject: 'r.subject',
    body: 'r.body',
    dueOn: 'r.due_on',
    sendOn: `(${local})::date`,
    sendTime: `to_char(${local}, 'HH24:MI')`,
    state: 'r.state',
    isEdited: 'r.is_edited',
    attempts: 'r.attempts',
    sentAt: 'r.sent_at',
    answer: 'r.answer',
    messageId: 'r.message_id',
  },
  sorts: { sendAt: 'r.send_at {dir}' },
  tieBreak: 'r.id',
};
const oneStatement = `select row_to_json(t)::text as json from (
  select ${columnList(source.columns)} from reminders r ${source.pageJoins} where r.id = $1) t`;

/** What will leave and what has left: people see it, change its words and its hour, and hold it back. */
@Injectable()
export class OutboxService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly mailer: Mailer,
    private readonly jobs: JobServer,
  ) {}

  /** A page as JSON text, by the hour of sending. */
  list(query: OutboxQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'r.state = $$', query.state);
    filterBy(filters, 'r.channel = $$', query.channel);
    filterBy(filters, 'r.reason = $$', query.reason);
    // As a span of instants, so that the index on the hour of sending serves.
    filterBy(filters, `r.send_at >= ($$::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`, query.on);
    filterBy(filters, `r.send_at < ($$::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`, query.on);
    filterBy(filters, `fold(r.subject || ' ' || r.recipient_name) like $$`, query.q && contains(fold(query.q)));
    const { text, values } = listStatement(source, query, filters);
    return this.reads.json(text, values);
  }

  async status(): Promise<OutboxStatus> {
    const row = await this.reads.row<{ n: number }>(
      `select count(*)::int as n from reminders where channel = 'EMAIL' and state = 'WAITING'`,
    );
    const { isConfigured: hasMail, from } = this.mailer;
    return { hasMail, from, isRunning: this.jobs.isRunning, waitingMails: row?.n ?? 0 };
  }

  /** One reminder as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION; REMINDER_GONE when it has left already. */
  async update(id: string, { subject, body, sendOn, sendTime, version }: UpdateReminder): Promise<string> {
    await this.expectHere(id);
    const sendAt = `${sendOn}T${sendTime.slice(0, 5)}:00+07:00`;
    return this.write(id, version, { subject, body, sendAt, isEdited: true });
  }

  /** Holds a reminder back, or lets it go again; @throws as update does. */
  async stop(id: string, { isStopped, version }: StopReminder): Promise<string> {
    await this.expectHere(id);
    return this.write(id, version, { state: isStopped ? 'STOPPED' : 'WAITING' });
  }

  private async write(id: string, version: number, values: Record<string, unknown>): Promise<string> {
    const current = async () => JSON.parse(await this.get(id)) as unknown;
    await this.rows.update(ReminderEntity, { id }, version, values, current);
    return this.get(id);
  }

  private async expectHere(id: string): Promise<void> {
    const row = await this.reads.row<{ state: string }>('select state from reminders where id = $1 for update', [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (row.state !== 'WAITING' && row.state !== 'STOPPED') throw new DomainError('REMINDER_GONE');
  }
}
