import { Injectable } from '@nestjs/common';
import type { BundleFormat, MakeBundle } from '@ky-yeu/contracts/paper-drafts';
import { paperKindLabels, paperTraits, type PaperFormat } from '@ky-yeu/contracts/papers';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { todayInVietnam } from '../../planning/preparation/vietnam-day';
import type { ListDocument } from '../document-model';
import { PapersService } from '../papers.service';
import { RenderPool } from '../render-pool';
import { DraftsReads, type PaperRow } from './drafts.reads';
import { IssueService } from './issue.service';
import { zipOf, type ZipEntry } from './zip-of';

/** Papers in one bundle: all kinds twice, and each is drawn while the user waits. */
const maxPapers = 44;

/** Puts several papers of a conference into one file, issued ones as they were issued and drafts as they stand. */
@Injectable()
export class BundleService {
  constructor(
    private readonly drafts: DraftsReads,
    private readonly papers: PapersService,
    private readonly issues: IssueService,
    private readonly pool: RenderPool,
  ) {}

  /** @throws DomainError NOT_FOUND, VALIDATION_FAILED without papers or with too many, PAPER_FAILED, PAPER_BUSY. */
  async make(conferenceId: string, { format, paperIds }: MakeBundle): Promise<{ name: string; content: Buffer }> {
    if (paperIds.length === 0 || paperIds.length > maxPapers) {
      throw fieldError('paperIds', `Văn bản: hãy chọn từ 1 đến ${maxPapers} văn bản cho một bộ.`);
    }
    const rows = await Promise.all(paperIds.map((id) => this.drafts.get(conferenceId, id)));
    const title = await this.titleOf(rows);
    const make: Record<BundleFormat, () => Promise<Buffer>> = {
      pdf: () => this.pdf(rows, title),
      zip: () => this.zip(rows, title),
    };
    return { name: `Bộ văn bản - ${title.slice(0, 80)}.${format}`, content: await make[format]() };
  }

  private async pdf(rows: PaperRow[], conference: string): Promise<Buffer> {
    const entries: { title: string; number: string; pdf: Uint8Array }[] = [];
    for (const row of rows) {
      entries.push({ title: titleOf(row), number: numberOf(row), pdf: await this.file(row, 'pdf') });
    }
    const note = `Lập ngày ${formatDate(todayInVietnam())}`;
    return this.pool.render('pdf', { type: 'bundle', title: 'Bộ văn bản', conference, note, entries });
  }

  private async zip(rows: PaperRow[], conference: string): Promise<Buffer> {
    const entries: ZipEntry[] = [];
    for (const [index, row] of rows.entries()) {
      for (const format of paperTraits[row.kind].formats) {
        entries.push({ name: `${entryName(row, index)}.${format}`, content: await this.file(row, format) });
      }
    }
    const contents = contentsList(rows, conference);
    const index = (['docx', 'pdf'] as const).map(async (format): Promise<ZipEntry> => ({
      ...{ name: `00 - Mục lục.${format}`, content: await this.pool.render(format, contents) },
    }));
    return zipOf([...(await Promise.all(index)), ...entries]);
  }

  private async file(row: PaperRow, format: PaperFormat): Promise<Buffer> {
    if (row.state !== 'DRAFT') return (await this.issues.file(row.conferenceId, row.id, format)).content;
    return (await this.papers.make(row.conferenceId, row.kind, { format, draftId: row.id })).file;
  }

  private async titleOf([first]: PaperRow[]): Promise<string> {
    if (!first) throw new DomainError('NOT_FOUND');
    return this.papers.titleOf(first.conferenceId);
  }
}

const titleOf = ({ kind, state, subject }: PaperRow): string => {
  const name = subject ? `${paperKindLabels[kind]}: ${subject}` : paperKindLabels[kind];
  return state === 'DRAFT' ? `${name} (dự thảo)` : state === 'CANCELLED' ? `${name} (đã hủy)` : name;
};

const numberOf = ({ numberText, issuedOn }: PaperRow): string =>
  [numberText, issuedOn && formatDate(issuedOn)].filter(Boolean).join(', ');

/** "03 - Giấy mời - 05-GM-TU", without what file systems refuse. */
const entryName = ({ kind, numberText }: PaperRow, index: number): string =>
  [String(index + 1).padStart(2, '0'), paperKindLabels[kind], numberText]
    .filter(Boolean)
    .join(' - ')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-');

function contentsList(rows: PaperRow[], conference: string): ListDocument {
  return {
    ...{ type: 'list', form: 'state', isPlain: true, language: 'vi', orientation: 'portrait' },
    ...{ superior: null, issuer: '', number: '', place: null, date: null },
    ...{ title: 'MỤC LỤC', subtitle: conference, notes: [`(Lập ngày ${formatDate(todayInVietnam())})`] },
    columns: [
      { key: 'ordinal', label: 'TT', kind: 'ordinal' },
      { key: 'title', label: 'Văn bản', kind: 'text' },
      { key: 'number', label: 'Số, ký hiệu, ngày', kind: 'text' },
      { key: 'file', label: 'Tệp trong bộ', kind: 'text' },
    ],
    groups: [
      {
        ...{ heading: '', level: 1 },
        rows: rows.map((row, index) => [index + 1, titleOf(row), numberOf(row), entryName(row, index)]),
      },
    ],
    ...{ closing: [], signatures: [] },
  };
}
