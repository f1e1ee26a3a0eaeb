import { Injectable } from '@nestjs/common';
import {
  paperJobDays,
  type DeliveryOrder,
  type MergeKind,
  type PaperJobOutput,
  type PaperJobState,
  type StartPaperJob,
} from '@ky-yeu/contracts/paper-jobs';
import { Reads } from '../../platform/database/reads';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';

/** A batch that this server works on. */
export interface ClaimedJob {
  id: string;
  conferenceId: string;
  kind: MergeKind;
  outputs: PaperJobOutput[];
  order: DeliveryOrder;
  query: Partial<StartPaperJob>;
  guestIds: string[];
  attempts: number;
}

export interface NewFile {
  n: number;
  attendeeId: string | null;
  name: string;
  content: Buffer;
}

/** A server that is not heard of for so long is dead; another takes its batch. */
const leaseSeconds = 20;
/** A batch that has brought down so many servers is not tried again. */
const maxAttempts = 5;
/** Pieces in which one large file is kept, so that it never is in memory as a whole when it is read. */
const pieceBytes = 1024 * 1024;

const claimStatement = `update paper_jobs j set state = 'RUNNING', attempts = j.attempts + 1, updated_at = now(),
    lease_until = now() + interval '${leaseSeconds} seconds'
 where j.id = (select id from paper_jobs where state = 'WAITING' or (state = 'RUNNING' and lease_until < now())
   order by id for update skip locked limit 1)
 returning j.id, j.conference_id as "conferenceId", j.kind, j.outputs, j.delivery as "order", j.query,
   j.guest_ids as "guestIds", j.attempts`;

/** Only as long as the claim is one's own: a cancelled batch, or one that another server took, is not written any more. */
const own = `id = $1 and attempts = $2 and state = 'RUNNING'`;

const keepStatement = `with own as (
    update paper_jobs set done = $3, missing = $4, updated_at = now(), lease_until = now() + interval '${leaseSeconds} seconds'
     where ${own} returning id),
  kept as (insert into paper_job_files (job_id, output, is_part, n, attendee_id, name, content)
    select own.id, $5, $6, t.n, t.attendee_id, t.name, t.content
      from own, unnest($7::int[], $8::uuid[], $9::text[], $10::bytea[]) t (n, attendee_id, name, content)
    on conflict (job_id, output, is_part, n) do nothing)
  select 1 from own`;

/** Batches of letters in the database: whoever has claimed one writes it, and what is written is not made again. */
@Injectable()
export class PaperJobStore {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
  ) {}

  /** A new batch that waits; its creator is whoever acts in the open transaction. */
  async create(conferenceId: string, input: StartPaperJob, outputs: PaperJobOutput[], guestIds: string[]) {
    const { kind = 'invitation', order = 'unit' } = input;
    const row = await this.reads.row<{ id: string }>(
      `insert into paper_jobs (conference_id, kind, outputs, delivery, query, guest_ids, total, created_by)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, nullif(current_setting('app.actor', true), '')::uuid) returning id`,
      [conferenceId, kind, outputs, order, JSON.stringify(input), guestIds, guestIds.length * outputs.length],
    );
    if (!row) throw new DomainError('INTERNAL');
    return row.id;
  }

  /** Takes the oldest batch that nobody works on. */
  async claim(): Promise<ClaimedJob | null> {
    const job = await this.reads.row<ClaimedJob & Record<string, unknown>>(claimStatement);
    if (!job || job.attempts <= maxAttempts) return job;
    await this.end(job, 'FAILED', 'Làm nhiều lần không xong; hãy báo người quản trị hệ thống.');
    return this.claim();
  }

  /** How much of an output is there already: the highest place. */
  async reached(job: ClaimedJob, output: PaperJobOutput, isPart: boolean): Promise<number> {
    const row = await this.reads.row<{ n: number | null }>(
      'select max(n) as n from paper_job_files where job_id = $1 and output = $2 and is_part = $3',
      [job.id, output, isPart],
    );
    return row?.n ?? 0;
  }

  /** Keeps finished files; false when the batch is no longer one's own. */
  async keep(
    job: ClaimedJob,
    output: PaperJobOutput,
    files: readonly NewFile[],
    { done, missing, isPart }: { done: number; missing: readonly string[]; isPart: boolean },
  ): Promise<boolean> {
    const row = await this.reads.row(keepStatement, [
      ...[job.id, job.attempts, done, missing, output, isPart],
      files.map(({ n }) => n),
      files.map(({ attendeeId }) => attendeeId),
      files.map(({ name }) => name),
      files.map(({ content }) => content),
    ]);
    return row !== null;
  }

  /** The portions of one file, in order. */
  async parts(job: ClaimedJob, output: PaperJobOutput): Promise<Buffer[]> {
    const rows = await this.reads.rows<{ content: Buffer }>(
      'select content from paper_job_files where job_id = $1 and output = $2 and is_part order by n',
      [job.id, output],
    );
    return rows.map(({ content }) => content);
  }

  /** The files of an output, with whom they are for. */
  names(job: ClaimedJob, output: PaperJobOutput): Promise<{ name: string; unit: string; file: string }[]> {
    return this.reads.rows(
      `select coalesce(a.name, '') as name, coalesce(a.organisation_name, '') as unit, f.name as file
         from paper_job_files f left join attendees a on a.id = f.attendee_id
        where f.job_id = $1 and f.output = $2 and f.n > 0 order by f.n`,
      [job.id, output],
    );
  }

  /** Puts the whole file in the place of its portions. */
  replaceParts(job: ClaimedJob, output: PaperJobOutput, name: string, file: Buffer): Promise<void> {
    return this.transactions.run(null, async () => {
      const mine = await this.reads.row(`select 1 from paper_jobs where ${own} for update`, [job.id, job.attempts]);
      if (!mine) return;
      await this.reads.rows('delete from paper_job_files where job_id = $1 and output = $2', [job.id, output]);
      for (let n = 1, at = 0; at < file.length; n++, at += pieceBytes) {
        await this.reads.rows(
          'insert into paper_job_files (job_id, output, n, name, content) values ($1, $2, $3, $4, $5)',
          [job.id, output, n, name, file.subarray(at, at + pieceBytes)],
        );
      }
    });
  }

  /** Says that one is still at it; false when the batch is no longer one's own. */
  async beat(job: ClaimedJob): Promise<boolean> {
    const row = await this.reads.row(
      `update paper_jobs set lease_until = now() + interval '${leaseSeconds} seconds' where ${own} returning 1`,
      [job.id, job.attempts],
    );
    return row !== null;
  }

  /** Ends one's batch, or lets go of it (`WAITING`) so that somebody goes on. */
  async end(job: ClaimedJob, state: PaperJobState, message: string | null = null): Promise<void> {
    const isOver = state !== 'WAITING';
    await this.reads.rows(
      `update paper_jobs set state = $3, message = $4, lease_until = null, updated_at = now(), version = version + 1,
         done = case when $3 = 'DONE' then total else done end, finished_at = case when $5 then now() end,
         attempts = case when $5 then attempts else attempts - 1 end
        where ${own}`,
      [job.id, job.attempts, state, message, isOver],
    );
    if (state === 'FAILED') await this.dropFiles(job.id);
  }

  /** Stops a batch at once, wherever it is worked on, and throws away what was made; false when it is over already. */
  async cancel(conferenceId: string, id: string): Promise<boolean> {
    const row = await this.reads.row(
      `update paper_jobs set state = 'CANCELLED', lease_until = null, finished_at = now(), updated_at = now(), version = version + 1
        where conference_id = $1 and id = $2 and state in ('WAITING','RUNNING') returning 1`,
      [conferenceId, id],
    );
    if (row) await this.dropFiles(id);
    return row !== null;
  }

  /** The moment at which a batch of a dead server may be taken; null when there is none. */
  async nextLease(): Promise<Date | null> {
    const row = await this.reads.row<{ at: Date | null }>(
      `select min(lease_until) as at from paper_jobs where state = 'RUNNING'`,
    );
    // A second later: at the very moment the lease would still hold.
    return row?.at ? new Date(row.at.getTime() + 1000) : null;
  }

  /** Throws batches away whose days are over. */
  async purge(): Promise<void> {
    await this.reads.rows(
      `delete from paper_jobs where state in ('DONE','FAILED','CANCELLED') and finished_at < now() - interval '${paperJobDays} days'`,
    );
  }

  private async dropFiles(id: string): Promise<void> {
    await this.reads.rows('delete from paper_job_files where job_id = $1', [id]);
  }
}
