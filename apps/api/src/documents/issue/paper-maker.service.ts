import { Injectable } from '@nestjs/common';
import type { PaperFileFormat } from '@ky-yeu/contracts/paper-drafts';
import { paperTraits } from '@ky-yeu/contracts/papers';
import { DomainError } from '../../platform/http/domain-error';
import { paperFileName, PapersService } from '../papers.service';
import { RenderPool } from '../render-pool';
import { documentHash, registerFacts } from './document-facts';
import type { PaperRow } from './drafts.reads';
import { PaperChecks } from './paper-checks.service';
import type { FramedPaper } from './paper-frames.service';

/** A file of an issued paper, before it is kept. */
export interface FrozenFile {
  format: PaperFileFormat;
  name: string;
  content: Buffer;
}

/** Makes the files that are frozen when a paper is issued. */
@Injectable()
export class PaperMaker {
  constructor(
    private readonly papers: PapersService,
    private readonly pool: RenderPool,
    private readonly checks: PaperChecks,
  ) {}

  /** What stands around a draft on the day of its issue. */
  async framed({ conferenceId, kind, id }: PaperRow, date: string): Promise<FramedPaper> {
    return (await this.papers.frame(conferenceId, kind, { draftId: id }, { number: '', date })).framed;
  }

  /** All formats of a paper, and its data; @throws DomainError PAPER_INCOMPLETE, PAPER_FAILED, PAPER_BUSY. */
  async make({ conferenceId, kind, id }: PaperRow, issued: { number: string; date: string }) {
    const { document, title, framed } = await this.papers.compose(conferenceId, kind, { draftId: id }, issued);
    this.checks.expectComplete(document, kind, framed);
    const files: FrozenFile[] = [
      { format: 'json', name: `${kind}.json`, content: Buffer.from(JSON.stringify(document)) },
    ];
    const templated = await this.papers.templated(conferenceId, kind, id, issued);
    if (templated?.missing.length) {
      const detail = `Mẫu văn bản của đơn vị còn thiếu: ${templated.missing.join('; ')}. Hãy bổ sung rồi ban hành.`;
      throw new DomainError('PAPER_INCOMPLETE', { detail });
    }
    for (const format of paperTraits[kind].formats) {
      const isTemplated = format === 'docx' && templated !== null;
      const content = isTemplated ? templated.file : await this.pool.render(format, document);
      files.push({ format, name: paperFileName(kind, title, format), content });
    }
    return {
      files,
      documentHash: documentHash(document),
      formPackId: framed.pack?.id ?? null,
      ...registerFacts(document),
    };
  }
}
