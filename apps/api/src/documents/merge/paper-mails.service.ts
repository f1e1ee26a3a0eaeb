import { Injectable } from '@nestjs/common';
import type { SendPaperMails } from '@ky-yeu/contracts/paper-jobs';
import { AttendeesService } from '../../conferences/attendees.service';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { PaperJobsReads } from './paper-jobs.reads';

/** Mails wait so long in the outbox, so that they can be looked at, changed or stopped. */
export const mailDelayMinutes = 30;

/** A second call of the same batch keeps its day, so that nobody gets a second mail. */
const markStatement = `update paper_jobs set updated_at = now(), version = version + 1,
    mailed_on = coalesce(mailed_on, (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  where conference_id = $1 and id = $2 and state = 'DONE' and 'PDF_EACH' = any (outputs) returning missing`;

const filled = (parameter: string, length: number) =>
  `left(replace(replace(${parameter}, '{tên}', a.name), '{đơn vị}', a.organisation_name), ${length})`;
const mailStatement = `insert into reminders (reason, item_id, rule_id, conference_id, channel, due_on, recipient_key, recipient_name,
    address, subject, body, send_at)
  select 'INVITATION', t.item_id, t.rule_id, t.conference_id, 'EMAIL', t.due_on, t.recipient_key, t.recipient_name, t.address,
    ${filled('$2', 300)}, ${filled('$3', 4000)}, now() + interval '${mailDelayMinutes} minutes'
    from reminder_targets t join attendees a on a.id = t.item_id
   where t.reason = 'INVITATION' and t.rule_id = $1
  on conflict (item_id, rule_id, channel, due_on, recipient_key) do nothing returning 1`;

const uninvitedStatement = `select a.id from paper_jobs j join attendees a on a.id = any (j.guest_ids)
  where j.conference_id = $1 and j.id = $2 and j.state = 'DONE' and a.invitation = 'NOT_INVITED'`;

/** What is done with finished letters: they leave by mail, and the guests are marked as invited. */
@Injectable()
export class PaperMailsService {
  constructor(
    private readonly reads: Reads,
    private readonly jobs: PaperJobsReads,
    private readonly attendees: AttendeesService,
  ) {}

  /**
   * Puts one mail a guest with an address into the outbox, the letter attached; they leave half an hour later.
   * @returns the batch as JSON text
   * @throws DomainError NOT_FOUND; PAPER_JOB_NO_MAIL without one PDF each; PAPER_INCOMPLETE while something is missing.
   */
  async send(conferenceId: string, id: string, { subject, body }: SendPaperMails): Promise<string> {
    await this.jobs.get(conferenceId, id);
    const job = await this.reads.row<{ missing: string[] }>(markStatement, [conferenceId, id]);
    if (!job) throw new DomainError('PAPER_JOB_NO_MAIL');
    if (job.missing.length > 0)
      throw new DomainError('PAPER_JOB_NO_MAIL', {
        detail: `Giấy mời còn thiếu: ${job.missing.join(', ')}. Hãy nhập đủ rồi làm lại loạt giấy này.`,
      });
    await this.reads.rows(mailStatement, [id, subject.normalize('NFC'), body.normalize('NFC')]);
    return this.jobs.get(conferenceId, id);
  }

  /** Marks as invited whoever has a letter and no state yet; answers stay. Says how many, and can be undone. */
  async markInvited(conferenceId: string, id: string): Promise<{ updated: number }> {
    await this.jobs.get(conferenceId, id);
    const rows = await this.reads.rows<{ id: string }>(uninvitedStatement, [conferenceId, id]);
    if (rows.length === 0) return { updated: 0 };
    return this.attendees.setStates(conferenceId, { ids: rows.map((row) => row.id), invitation: 'INVITED' });
  }
}
