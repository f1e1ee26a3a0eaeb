import { Injectable } from '@nestjs/common';
import type { ReminderReason } from '@ky-yeu/contracts/preparation-lists';
import { Reads } from '../../platform/database/reads';
import { MailFailure, Mailer, type MailAttachment } from '../../platform/mail/mailer';

interface Claimed extends Record<string, unknown> {
  id: string;
  recipientName: string;
  address: string;
  subject: string;
  body: string;
  attempts: number;
  reason: ReminderReason;
  itemId: string;
  ruleId: string;
}

/** Gives what goes with a mail; null when it is gone, and the mail then does not leave. */
export type Attach = (mail: { itemId: string; ruleId: string }) => Promise<MailAttachment[] | null>;

/** A mail server that is away gets so many tries, further and further apart. */
const maxAttempts = 6;
/** Whatever could not leave for so many days is of no use any more. */
const keptDays = 3;

const isWanted = `exists (select 1 from reminder_targets t where t.item_id = r.item_id and t.rule_id = r.rule_id
  and t.channel = r.channel and t.due_on = r.due_on and t.recipient_key = r.recipient_key)`;

const expireStatement = `update reminders set state = 'EXPIRED', version = version + 1, updated_at = now()
 where state = 'WAITING' and send_at < now() - interval '${keptDays} days'`;

/** Marked and delivered in one statement: a notice within the application cannot be lost or doubled. */
const noticeStatement = `with due as (
    select r.id from reminders r where r.channel = 'IN_APP' and r.state = 'WAITING' and r.send_at <= now() and ${isWanted}
     order by r.id for update skip locked limit 500),
  sent as (
    update reminders r set state = 'SENT', sent_at = now(), version = r.version + 1, updated_at = now()
      from due where r.id = due.id returning r.user_id, r.subject, r.body, r.conference_id, r.reason)
  insert into notices (user_id, title, body, path)
  select user_id, subject, body, '/conferences/' || conference_id ||
    case reason when 'PROGRAMME' then '/programme' else '/preparation' end from sent`;

/** One that is due, or whose sender has not been heard of since its lease ran out; other servers pass it by. */
const claimStatement = `update reminders r set state = 'SENDING', attempts = r.attempts + 1, version = r.version + 1,
    lease_until = now() + make_interval(secs => $1), updated_at = now()
 where r.id = (
   select r.id from reminders r
    where r.channel = 'EMAIL' and ${isWanted}
      and ((r.state = 'WAITING' and coalesce(r.next_try_at, r.send_at) <= now())
        or (r.state = 'SENDING' and r.lease_until < now()))
    order by r.send_at, r.id for update skip locked limit 1)
 returning r.id, r.recipient_name as "recipientName", r.address, r.subject, r.body, r.attempts,
   r.reason, r.item_id as "itemId", r.rule_id as "ruleId"`;

/** Only as long as the claim is one's own: after a lost lease the row is another server's. */
const settle = (change: string) => `update reminders set ${change}, version = version + 1, updated_at = now(),
    lease_until = null where id = $1 and state = 'SENDING' and attempts = $2`;

const sentStatement = settle(`state = 'SENT', sent_at = now(), message_id = $3, answer = $4`);
const failedStatement = settle(`state = 'FAILED', answer = $3`);
const laterStatement = settle(`state = 'WAITING', answer = $3, next_try_at = now() + make_interval(mins => $4)`);

/** An interrupted one whose item was done meanwhile is not tried again. */
const abandonStatement = `update reminders r set state = 'EXPIRED', version = r.version + 1, updated_at = now()
 where r.state = 'SENDING' and r.lease_until < now() and not ${isWanted}`;

/**
 * Sends what is due. A mail is first claimed in a transaction of its own, then handed over, then marked as sent: a server
 * that dies in between leaves a claim that another takes up when the lease has run out, with the same Message-ID.
 */
@Injectable()
export class ReminderSender {
  private readonly attaching = new Map<ReminderReason, Attach>();

  constructor(
    private readonly reads: Reads,
    private readonly mailer: Mailer,
  ) {}

  /** Says what goes with all mails of a reason; call it once, when the module starts. */
  attachTo(reason: ReminderReason, attach: Attach): void {
    this.attaching.set(reason, attach);
  }

  /** Sends all that is due and gives the moment at which there is more to do; null when that is the clock's matter. */
  async sendDue(signal: AbortSignal): Promise<Date | null> {
    await this.reads.rows(expireStatement);
    await this.reads.rows(abandonStatement);
    await this.reads.rows(noticeStatement);
    if (!this.mailer.isConfigured) return null;
    while (!signal.aborted) {
      const claimed = await this.reads.row<Claimed>(claimStatement, [this.mailer.leaseSeconds]);
      if (!claimed) break;
      await this.send(claimed);
    }
    const next = await this.reads.row<{ at: Date | null }>(
      `select min(lease_until) as at from reminders where state = 'SENDING'`,
    );
    // A second later: at the very moment the lease would still hold.
    return next?.at ? new Date(next.at.getTime() + 1_000) : null;
  }

  private async send(claimed: Claimed): Promise<void> {
    const { id, recipientName, address, subject, body, attempts, reason } = claimed;
    const messageId = this.mailer.messageIdOf(id);
    const attach = this.attaching.get(reason);
    try {
      const attachments = attach ? await attach(claimed) : [];
      if (!attachments) throw new MailFailure('REFUSED', 'Tệp đính kèm không còn nữa; hãy làm lại giấy mời rồi gửi.');
      const to = { name: recipientName, address };
      const answer = await this.mailer.send({ to, subject, text: body, messageId, attachments });
      await this.reads.rows(sentStatement, [id, attempts, messageId, answer]);
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      if (error.kind === 'REFUSED' || attempts >= maxAttempts) {
        await this.reads.rows(failedStatement, [id, attempts, error.message]);
      } else {
        await this.reads.rows(laterStatement, [id, attempts, error.message, 5 ** Math.min(attempts, 3)]);
      }
    }
  }
}
