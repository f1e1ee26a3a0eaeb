import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CancelPaper, IssuePaper, Paper, PrintPaper } from '@ky-yeu/contracts/paper-drafts';
import type { PaperFormat } from '@ky-yeu/contracts/papers';
import type { Principal } from '../../platform/auth/principal';
import { Reads } from '../../platform/database/reads';
import { Rows } from '../../platform/database/rows';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { todayInVietnam } from '../../planning/preparation/vietnam-day';
import { DraftsReads, type PaperRow } from './drafts.reads';
import { PaperEntity, PaperFileEntity, PaperPrintEntity } from './issue.entity';
import type { FramedPaper } from './paper-frames.service';
import { PaperMaker, type FrozenFile } from './paper-maker.service';
import { PaperRegisters } from './paper-registers.service';

const fileStatement = 'select name, content from paper_files where paper_id = $1 and format = $2';

/** Issues papers: gives the number, freezes what leaves the office, and knows of each copy after that. */
@Injectable()
export class IssueService {
  /** Papers are issued one after another: who waits must not hold a connection of the pool. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly drafts: DraftsReads,
    private readonly registers: PaperRegisters,
    private readonly maker: PaperMaker,
  ) {}

  /**
   * Gives a draft its number and day and keeps its files for ever; all of it or nothing.
   * @throws DomainError NOT_FOUND, STALE_VERSION, PAPER_ISSUED, PAPER_INCOMPLETE, PAPER_NUMBER_TAKEN, PAPER_FAILED.
   */
  issue(conferenceId: string, id: string, { version }: IssuePaper, principal: Principal): Promise<Paper> {
    const issued = this.last.then(() =>
      this.transactions.run(principal.userId, () => this.freeze(conferenceId, id, version, principal)),
    );
    this.last = issued.catch(() => undefined);
    return issued;
  }

  /** The number stays taken and the files stay; @throws DomainError NOT_FOUND, STALE_VERSION, PAPER_NOT_ISSUED. */
  async cancel(
    conferenceId: string,
    id: string,
    { version, reason }: CancelPaper,
    principal: Principal,
  ): Promise<Paper> {
    const paper = await this.drafts.get(conferenceId, id);
    if (paper.state !== 'ISSUED') throw new DomainError('PAPER_NOT_ISSUED');
    const values = {
      state: 'CANCELLED',
      cancelReason: reason.trim(),
      cancelledAt: new Date(),
      cancelledById: principal.userId,
    };
    return this.write(paper, version, values);
  }

  /** One frozen file as it was issued; @throws DomainError NOT_FOUND. */
  async file(conferenceId: string, id: string, format: PaperFormat): Promise<{ name: string; content: Buffer }> {
    const paper = await this.drafts.get(conferenceId, id);
    const file = await this.reads.row<{ name: string; content: Buffer }>(fileStatement, [paper.id, format]);
    if (!file) throw new DomainError('NOT_FOUND');
    return file;
  }

  /** Gives a copy and notes who took how many; @throws DomainError NOT_FOUND. */
  async print(conferenceId: string, id: string, { format, copies }: PrintPaper, principal: Principal) {
    const file = await this.file(conferenceId, id, format);
    await this.rows.insert(PaperPrintEntity, { paperId: id, format, copies, printedById: principal.userId });
    return file;
  }

  private async freeze(conferenceId: string, id: string, version: number, { userId }: Principal): Promise<Paper> {
    await this.reads.rows('select 1 from papers where id = $1 for update', [id]);
    const paper = await this.drafts.get(conferenceId, id);
    if (paper.version !== version) throw new DomainError('STALE_VERSION', { current: paper });
    if (paper.state !== 'DRAFT') throw new DomainError('PAPER_ISSUED');
    const issuedOn = paper.issuedOn ?? todayInVietnam();
    const numbered = await this.number(paper, await this.maker.framed(paper, issuedOn));
    const { files, ...facts } = await this.maker.make(paper, { number: numbered.numberText ?? '', date: issuedOn });
    for (const file of files) await this.keep(id, file);
    return this.write(paper, version, {
      ...{ ...facts, ...numbered, issuedOn, state: 'ISSUED', issuedById: userId, issuedAt: new Date() },
    });
  }

  private async number(paper: PaperRow, { numbers }: FramedPaper) {
    if (!numbers) return { code: null, period: null, number: null, numberText: null };
    const { code, period } = numbers;
    const number = paper.number ? await this.registers.take(numbers, paper.number) : await this.registers.next(numbers);
    return { code, period, number, numberText: numbers.write(number) };
  }

  private keep(paperId: string, { format, name, content }: FrozenFile): Promise<string> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return this.rows.insert(PaperFileEntity, { paperId, format, name, sizeBytes: content.length, sha256, content });
  }

  private async write({ id, conferenceId }: Paper, version: number, values: object): Promise<Paper> {
    const current = () => this.drafts.get(conferenceId, id);
    await this.rows.update(PaperEntity, { id, conferenceId }, version, { ...values }, current);
    return current();
  }
}
