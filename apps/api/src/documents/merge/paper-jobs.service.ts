import { Injectable } from '@nestjs/common';
import {
  maxMergeGuests,
  paperJobOutputs,
  type PaperGuestsPreview,
  type PaperGuestsQuery,
  type StartPaperJob,
} from '@ky-yeu/contracts/paper-jobs';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { missingIn } from '../letter-model';
import { PapersService } from '../papers.service';
import { MergeGuestsReads } from './merge-guests.reads';
import { MergeJobs } from './merge-jobs';
import { PaperJobStore } from './paper-job.store';
import { PaperJobsReads } from './paper-jobs.reads';

/** Batches of letters: looked at before, asked for, stopped. */
@Injectable()
export class PaperJobsService {
  constructor(
    private readonly guests: MergeGuestsReads,
    private readonly papers: PapersService,
    private readonly store: PaperJobStore,
    private readonly reads: PaperJobsReads,
    private readonly jobs: MergeJobs,
    private readonly transactions: Transactions,
  ) {}

  /** For how many guests there would be letters, and what would be printed red; @throws DomainError NOT_FOUND. */
  async preview(conferenceId: string, query: PaperGuestsQuery): Promise<PaperGuestsPreview> {
    const { kind = 'invitation', draftId } = query;
    const counts = await this.guests.count(conferenceId, query);
    const [first] = await this.guests.ids(conferenceId, query, 'precedence');
    if (!first) return { ...counts, missing: [] };
    const asked = { ...(draftId && { draftId }), guestIds: [first], withCodes: false };
    const { document } = await this.papers.compose(conferenceId, kind, asked);
    const letters = document.type === 'letters' ? document.letters : [];
    return { ...counts, missing: letters.flatMap(missingIn) };
  }

  /**
   * Asks for a batch, as JSON text; it is made in the background.
   * @throws DomainError VALIDATION_FAILED without output or guests, or with too many of them; NOT_FOUND.
   */
  async start(conferenceId: string, input: StartPaperJob): Promise<string> {
    const outputs = paperJobOutputs.filter((output) => input.outputs.includes(output));
    if (outputs.length === 0) throw fieldError('outputs', 'Kết quả cần làm: hãy chọn ít nhất một loại tệp.');
    const ids = await this.guests.ids(conferenceId, input, input.order ?? 'unit');
    if (ids.length === 0) throw fieldError('invitation', 'Không có đại biểu nào như đã chọn; hãy nới điều kiện lọc.');
    if (ids.length > maxMergeGuests)
      throw fieldError('invitation', `Có ${ids.length} đại biểu, mỗi loạt nhiều nhất ${maxMergeGuests}; hãy lọc bớt.`);
    const id = await this.store.create(conferenceId, input, outputs, ids);
    this.transactions.afterCommit(() => this.jobs.wake());
    return this.reads.get(conferenceId, id);
  }

  /** Stops a batch at once and gives it as JSON text; @throws DomainError NOT_FOUND, PAPER_JOB_OVER. */
  async cancel(conferenceId: string, id: string): Promise<string> {
    const isCancelled = await this.store.cancel(conferenceId, id);
    const job = await this.reads.get(conferenceId, id);
    if (!isCancelled) throw new DomainError('PAPER_JOB_OVER');
    return job;
  }
}
