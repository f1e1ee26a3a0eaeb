import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { mergeKindLabels, paperJobOutputs, type PaperJobOutput } from '@ky-yeu/contracts/paper-jobs';
import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { DomainError } from '../../platform/http/domain-error';
import { missingIn, type LetterDocument } from '../letter-model';
import { listTableDocument } from '../list-table-printer';
import { PapersService } from '../papers.service';
import { unpackFiles } from './batch-model';
import { BatchPool } from './batch-pool';
import { letterFileName } from './letter-file-name';
import { PaperJobStore, type ClaimedJob, type NewFile } from './paper-job.store';

/** Letters drawn in one go: a cancelled batch stops after them, and no more is lost with a server. */
export const portionSizes: Record<PaperJobOutput, number> = { PDF: 50, PDF_EACH: 20, DOCX_EACH: 20 };
const beatMs = 5000;
/** The job server forgets a job after five minutes: whoever is not done by then asks to go on. */
const turnMs = 4 * 60_000;
const tries = 3;
const contentsName = '00 Mục lục.pdf';

/** Somebody has cancelled the batch, or another server has taken it. */
class Lost extends Error {}
/** This server stops, or its turn is over. */
class Interrupted extends Error {}

interface Turn {
  job: ClaimedJob;
  signal: AbortSignal;
  /** Letters finished before, over all outputs. */
  done: number;
  missing: Set<string>;
}

/** Makes batches of letters portion by portion; each portion is kept at once, so that whoever goes on begins after it. */
@Injectable()
export class PaperJobRunner {
  private readonly logger = new Logger('Papers');

  constructor(
    private readonly store: PaperJobStore,
    private readonly papers: PapersService,
    private readonly pool: BatchPool,
  ) {}

  /** Makes all that waits; gives the moment at which there may be more to do. */
  async run(stop: AbortSignal): Promise<Date | null> {
    await this.store.purge();
    const signal = AbortSignal.any([stop, AbortSignal.timeout(turnMs)]);
    while (!signal.aborted) {
      const job = await this.store.claim();
      if (!job) return this.store.nextLease();
      await this.work({ job, signal, done: 0, missing: new Set() });
    }
    return stop.aborted ? null : new Date();
  }

  private async work(turn: Turn): Promise<void> {
    const { job } = turn;
    const beat = setInterval(() => void this.store.beat(job).catch(() => undefined), beatMs);
    try {
      for (const output of paperJobOutputs.filter((each) => job.outputs.includes(each))) {
        if (output === 'PDF') await this.makeOne(turn);
        else await this.makeEach(turn, output);
        turn.done += output === 'PDF' ? job.guestIds.length : 0;
      }
      await this.store.end(job, 'DONE');
    } catch (error) {
      if (error instanceof Interrupted) await this.store.end(job, 'WAITING');
      else if (!(error instanceof Lost)) await this.store.end(job, 'FAILED', this.sentenceOf(error));
    } finally {
      clearInterval(beat);
    }
  }

  /** All letters in one file, in portions that are joined at the end. */
  private async makeOne(turn: Turn): Promise<void> {
    const { job } = turn;
    const size = portionSizes.PDF;
    if ((await this.store.reached(job, 'PDF', false)) > 0) return;
    const portions = Math.ceil(job.guestIds.length / size);
    for (let n = (await this.store.reached(job, 'PDF', true)) + 1; n <= portions; n++) {
      const drawn = await this.again(turn, async () => {
        const letters = await this.lettersOf(turn, (n - 1) * size, size);
        const document = { type: 'letters' as const, title: mergeKindLabels[job.kind], isPart: portions > 1, letters };
        return this.pool.render('pdf', document);
      });
      const done = turn.done + Math.min(n * size, job.guestIds.length);
      await this.keep(turn, 'PDF', [{ n, attendeeId: null, name: '', content: drawn }], done, true);
    }
    const title = `${mergeKindLabels[job.kind]} - ${job.guestIds.length} bản`;
    const parts = await this.store.parts(job, 'PDF');
    const [only] = parts;
    const whole =
      parts.length === 1 && only
        ? only
        : await this.again(turn, () => this.pool.render('pdf', { type: 'joined', title, files: parts }));
    await this.store.replaceParts(job, 'PDF', `${title}.pdf`, whole);
  }

  /** One file a guest, and a table of contents. */
  private async makeEach(turn: Turn, output: 'PDF_EACH' | 'DOCX_EACH'): Promise<void> {
    const { job } = turn;
    const [size, format] = [portionSizes[output], output === 'PDF_EACH' ? 'pdf' : 'docx'] as const;
    const from = await this.store.reached(job, output, false);
    for (let at = from; at < job.guestIds.length; at += size) {
      const files = await this.again(turn, () => this.drawEach(turn, at, size, format));
      await this.keep(turn, output, files, turn.done + Math.min(at + size, job.guestIds.length), false);
    }
    turn.done += job.guestIds.length;
    const contents = await this.again(turn, async () => this.contentsOf(job, output));
    const toc = { n: 0, attendeeId: null, name: contentsName, content: contents };
    await this.keep(turn, output, [toc], turn.done, false);
  }

  private async drawEach(turn: Turn, at: number, size: number, format: PaperFormat): Promise<NewFile[]> {
    const { job } = turn;
    const letters = await this.lettersOf(turn, at, size);
    const contents = unpackFiles(await this.pool.render(format, { type: 'each', letters }));
    return letters.map((letter, index): NewFile => {
      const { attendeeId, name, post } = letter.addressee ?? { attendeeId: null, name: '', post: '' };
      const n = (attendeeId ? job.guestIds.indexOf(attendeeId) : at + index) + 1;
      const fileName = letterFileName(n, job.guestIds.length, mergeKindLabels[job.kind], name, post, format);
      return { n, attendeeId, name: fileName, content: contents[index] ?? Buffer.alloc(0) };
    });
  }

  private async contentsOf(job: ClaimedJob, output: PaperJobOutput): Promise<Buffer> {
    const rows = await this.store.names(job, output);
    return this.pool.render(
      'pdf',
      listTableDocument({
        title: `${mergeKindLabels[job.kind]}: mục lục các tệp`,
        notes: [],
        columns: [
          { key: 'name', label: 'Họ và tên', kind: 'text' },
          { key: 'unit', label: 'Đơn vị', kind: 'text' },
          { key: 'file', label: 'Tên tệp', kind: 'text' },
        ],
        rows: rows.map(({ name, unit, file }) => [name, unit, file]),
      }),
    );
  }

  /** The letters of some guests in the order of delivery; one who was deleted meanwhile gets none. */
  private async lettersOf({ job, missing }: Turn, at: number, size: number): Promise<LetterDocument[]> {
    const guestIds = job.guestIds.slice(at, at + size);
    const { draftId, number, date } = job.query;
    const said = { ...(draftId && { draftId }), ...(number && { number }), ...(date && { date }) };
    const query = { ...said, guestIds, withCodes: true };
    const { document } = await this.papers.compose(job.conferenceId, job.kind, query);
    if (document.type !== 'letters') throw new Error(`${job.kind} is no paper of one letter a guest.`);
    for (const letter of document.letters) missingIn(letter).forEach((text) => missing.add(text));
    const places = new Map(guestIds.map((id, index) => [id, index]));
    const placeOf = ({ addressee }: LetterDocument) => places.get(addressee?.attendeeId ?? '') ?? size;
    return document.letters.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  private async keep(turn: Turn, output: PaperJobOutput, files: NewFile[], done: number, isPart: boolean) {
    const kept = await this.store.keep(turn.job, output, files, { done, missing: [...turn.missing], isPart });
    if (!kept) throw new Lost();
  }

  /** A render process that was killed, or too many papers at once, ends no batch: it is tried again. */
  private async again<Result>({ job, signal }: Turn, work: () => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw new Interrupted();
      try {
        return await work();
      } catch (error) {
        if (signal.aborted) throw new Interrupted();
        const isPassing = error instanceof DomainError && ['PAPER_FAILED', 'PAPER_BUSY'].includes(error.code);
        if (!isPassing || attempt >= tries) throw error;
        if (!(await this.store.beat(job))) throw new Lost();
        await pause(200 * attempt);
      }
    }
  }

  private sentenceOf(error: unknown): string {
    if (error instanceof DomainError && error.code !== 'INTERNAL') return error.message;
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 'Hệ thống gặp lỗi khi làm loạt giấy này. Hãy thử lại.';
  }
}
