import { Injectable } from '@nestjs/common';
import type { PaperCheck, PaperGap } from '@ky-yeu/contracts/paper-drafts';
import type { PaperKind } from '@ky-yeu/contracts/papers';
import { DomainError } from '../../platform/http/domain-error';
import type { PaperDocument } from '../paper-composer';
import { PapersService } from '../papers.service';
import type { FramedPaper } from './paper-frames.service';
import { paperGaps } from './paper-gaps';
import { PaperRegisters } from './paper-registers.service';

/** Tells what a draft lacks, before and when it is issued. */
@Injectable()
export class PaperChecks {
  constructor(
    private readonly papers: PapersService,
    private readonly registers: PaperRegisters,
  ) {}

  /** @throws DomainError NOT_FOUND, VALIDATION_FAILED for choices that the paper does not offer. */
  async check(conferenceId: string, kind: PaperKind, draftId: string): Promise<PaperCheck> {
    const { document, framed, suggestions } = await this.papers.draft(conferenceId, kind, draftId);
    const { numbers, pack } = framed;
    const number = numbers && (await this.registers.peek(numbers));
    return {
      ...{ gaps: this.gaps(document, kind, framed), suggestions, hasChanged: false },
      nextNumber: numbers && number ? numbers.write(number) : null,
      formPackName: pack?.name ?? '',
      isFormConfirmed: pack?.isConfirmed ?? false,
    };
  }

  /** @throws DomainError PAPER_INCOMPLETE that names what is missing and where it is entered. */
  expectComplete(document: PaperDocument, kind: PaperKind, framed: FramedPaper): void {
    const gaps = this.gaps(document, kind, framed);
    if (gaps.length === 0) return;
    const told = gaps.slice(0, 5).map(({ text, where }) => `${text} (nhập ở ${where})`);
    const more = gaps.length > told.length ? `; và ${gaps.length - told.length} nội dung khác` : '';
    throw new DomainError('PAPER_INCOMPLETE', { detail: `Chưa ban hành được: ${told.join('; ')}${more}.` });
  }

  private gaps(document: PaperDocument, kind: PaperKind, { numbers }: FramedPaper): PaperGap[] {
    const body: PaperGap = {
      ...{ text: 'chưa có ký hiệu cơ quan', where: 'thiết lập văn bản của cơ quan ban hành', at: { type: 'office' } },
    };
    return [...paperGaps(document, kind), ...(numbers?.lacksBody ? [body] : [])];
  }
}
