import { Injectable } from '@nestjs/common';
import { addDays } from '@ky-yeu/rules/checklist-dates';
import { addWorkingDays } from '@ky-yeu/rules/working-days';
import { Reads } from '../../platform/database/reads';
import { Transactions } from '../../platform/database/transactions';
import { ProgrammeNewsOutbox } from './programme-news';
import { ConferenceDaysReads } from './conference-days';
import { todayInVietnam } from './vietnam-day';

/** The outbox shows what leaves within so many days. */
const shownDays = 7;
/** Reminders go out at the beginning of the working day. */
const sendTime = '07:30';
/** No rule looks further ahead than 60 working days. */
const furthestDue = 120;
/** Any fixed number: two servers need not plan at once. */
const lock = 7_205_942;

/**
 * Waiting reminders whose reason has gone: done, moved, given to somebody else, rule turned off, conference cancelled, the
 * issue of a programme undone.
 */
const dropStatement = `delete from reminders r where r.state = 'WAITING' and not exists (
  select 1 from reminder_targets t where t.item_id = r.item_id and t.rule_id = r.rule_id and t.channel = r.channel
     and t.due_on = r.due_on and t.recipient_key = r.recipient_key)`;

/** $1–$3 rule, due day, day of sending. What somebody has edited or stopped stays as it is. */
const planStatement = `insert into reminders as kept (item_id, rule_id, conference_id, channel, due_on, recipient_key, user_id,
    recipient_name, address, subject, body, send_at)
  select t.item_id, t.rule_id, t.conference_id, t.channel, t.due_on, t.recipient_key, t.user_id, t.recipient_name, t.address,
    'Nhắc việc: ' || t.title || ' (hạn ' || to_char(t.due_on, 'DD/MM/YYYY') || ')',
    'Hội nghị: ' || t.conference_title || E'\\n' || 'Việc: ' || t.title || E'\\n' || 'Hạn: ' || to_char(t.due_on, 'DD/MM/YYYY')
      || case when t.person_name is not null and t.user_id is not null then E'\\n' || 'Phụ trách: ' || t.person_name else '' end,
    (d.send_on + time '${sendTime}') at time zone 'Asia/Ho_Chi_Minh'
    from unnest($1::uuid[], $2::date[], $3::date[]) d (rule_id, due_on, send_on)
    join reminder_targets t on t.rule_id = d.rule_id and t.due_on = d.due_on
   where t.recipient_key is not null
  on conflict (item_id, rule_id, channel, due_on, recipient_key) do update
    set send_at = excluded.send_at, version = kept.version + 1, updated_at = now()
    where kept.state = 'WAITING' and not kept.is_edited and kept.attempts = 0 and kept.send_at <> excluded.send_at`;

/** Keeps the outbox in step with the checklists and the issued programmes: adds what will leave soon, takes away what has lost its reason. */
@Injectable()
export class ReminderPlanner {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly days: ConferenceDaysReads,
    private readonly news: ProgrammeNewsOutbox,
  ) {}

  /** Does nothing while another server plans. */
  async plan(): Promise<void> {
    await this.transactions.run(null, async () => {
      const turn = await this.reads.row<{ is: boolean }>(`select pg_try_advisory_xact_lock(${lock}) as is`);
      if (!turn?.is) return;
      await this.reads.rows(dropStatement);
      await this.news.plan();
      const sends = await this.sends(todayInVietnam());
      await this.reads.rows(planStatement, [
        sends.map(([rule]) => rule),
        sends.map(([, dueOn]) => dueOn),
        sends.map(([, , sendOn]) => sendOn),
      ]);
    });
  }

  /** Rule, due day and day of sending, for all due days whose reminder leaves from today on and is shown already. */
  private async sends(today: string): Promise<[string, string, string][]> {
    const rules = await this.reads.rows<{ id: string; daysBefore: number }>(
      'select id, days_before as "daysBefore" from reminder_rules where is_on',
    );
    const calendar = await this.days.near(today, addDays(today, furthestDue));
    const last = addDays(today, shownDays);
    const found: [string, string, string][] = [];
    for (let dueOn = today; dueOn <= addDays(today, furthestDue); dueOn = addDays(dueOn, 1)) {
      for (const { id, daysBefore } of rules) {
        const sendOn = addWorkingDays(dueOn, -daysBefore, calendar);
        if (sendOn >= today && sendOn <= last) found.push([id, dueOn, sendOn]);
      }
    }
    return found;
  }
}
