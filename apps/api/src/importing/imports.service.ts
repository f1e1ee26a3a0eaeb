import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { ChooseImportColumns, ChooseImportSheet, StartImport } from '@ky-yeu/contracts/importing';
import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { UndoService } from '../platform/audit/undo.service';
import type { Principal } from '../platform/auth/principal';
import { Reads } from '../platform/database/reads';
import { sentName, type SentFile } from '../platform/files/upload.interceptor';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { ImportJobs } from './import-jobs';
import { ImportPreparer } from './import-preparer';
import { ImportStore, type ImportHead } from './import-store';
import { ReaderProcess } from './reading/reader-process';

/** PostgreSQL keeps neither a zero character nor half of one. */
const storable = (sheets: readonly SourceSheet[]): SourceSheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    name: sheet.name.replaceAll('\0', '').toWellFormed(),
    rows: sheet.rows.map((row) => row.map((cell) => cell.replaceAll('\0', '').toWellFormed())),
  }));

/** What was read is personal data: drafts nobody came back to and the lines of confirmed lists go after this many days. */
const keptDays = 60;

/** Starts imports and carries them up to the look at what they would do; nothing here touches a record. */
@Injectable()
export class ImportsService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly store: ImportStore,
    private readonly jobs: ImportJobs,
    private readonly reader: ReaderProcess,
    private readonly preparer: ImportPreparer,
    private readonly reads: Reads,
    private readonly undoing: UndoService,
  ) {}

  /** An import whose change is undone, from wherever, waits to be confirmed again. */
  onModuleInit(): void {
    this.undoing.afterUndo((changeId) =>
      this.reads.rows(
        `update imports i set change_id = null, version = version + 1, updated_at = now(),
           state = case when exists (select 1 from import_sources s where s.import_id = i.id) then 'READY' else 'CANCELLED' end
          where change_id = $1`,
        [changeId],
      ),
    );
  }

  /** A server that is started after a pause clears what is too old. */
  onApplicationBootstrap(): Promise<void> {
    return this.store.forget(keptDays);
  }

  /**
   * Begins to read a file or a pasted text in the background.
   * @returns the id of the import @throws DomainError VALIDATION_FAILED without content or target
   */
  async start(input: StartImport, sent: SentFile | string, principal: Principal): Promise<string> {
    this.expectContent(sent);
    await this.expectTarget(input);
    await this.store.forget(keptDays);
    const fileName = typeof sent === 'string' ? null : sentName(sent);
    const id = await this.store.create(input, fileName, principal.userId);
    const source = typeof sent === 'string' ? { text: sent } : { fileName: fileName ?? '', bytes: sent.buffer };
    this.jobs.start(
      id,
      async (progress) => {
        await progress.tell('Đọc danh sách');
        const sheets = storable(await this.reader.read(source, progress.signal));
        if (sheets.length === 0)
          throw new DomainError('IMPORT_REFUSED', { detail: 'Không có dòng nào trong danh sách.' });
        await this.store.keepSource(id, sheets);
        await this.preparer.prepare(await this.store.head(id), sheets, progress);
        await this.store.end(id, 'READY');
      },
      { onFailure: 'FAILED', onCancel: 'CANCELLED' },
    );
    return id;
  }

  /** Reads another sheet; @throws DomainError NOT_FOUND, IMPORT_NOT_READY, STALE_VERSION. */
  chooseSheet(id: string, { sheet, version }: ChooseImportSheet): Promise<void> {
    return this.again(id, version, async (head, progress) =>
      this.preparer.prepareSheet(head, await this.store.source(id), sheet, progress),
    );
  }

  /** Reads the sheet with corrected columns; @throws DomainError NOT_FOUND, IMPORT_NOT_READY, STALE_VERSION. */
  chooseColumns(id: string, { columns, version }: ChooseImportColumns): Promise<void> {
    return this.again(id, version, async (head, progress) =>
      this.preparer.prepareColumns(head, await this.store.source(id), columns, progress),
    );
  }

  /** Stops reading or writing. */
  async cancel(id: string): Promise<void> {
    await this.store.head(id);
    await this.jobs.cancel(id);
  }

  /** Throws a draft away; the records of a confirmed one stay. @throws DomainError NOT_FOUND, IMPORT_NOT_READY. */
  async remove(id: string): Promise<void> {
    const { state } = await this.store.head(id);
    if (state === 'COMMITTING') throw new DomainError('IMPORT_NOT_READY');
    await this.jobs.cancel(id);
    await this.reads.rows('delete from imports where id = $1', [id]);
  }

  /** Takes back everything a confirmed import wrote; @throws DomainError NOT_FOUND, UNDO_NOT_FOUND, UNDO_CONFLICT, FORBIDDEN. */
  async undo(id: string, principal: Principal): Promise<void> {
    const { changeId } = await this.store.head(id);
    if (!changeId) throw new DomainError('UNDO_NOT_FOUND');
    await this.undoing.undo(changeId, principal);
  }

  private async again(
    id: string,
    version: number,
    work: (head: ImportHead, progress: Parameters<Parameters<ImportJobs['start']>[1]>[0]) => Promise<void>,
  ): Promise<void> {
    const head = await this.store.head(id);
    if (!(await this.store.move(id, ['READY'], 'READING', version))) {
      throw new DomainError(head.version === version ? 'IMPORT_NOT_READY' : 'STALE_VERSION');
    }
    this.jobs.start(
      id,
      async (progress) => {
        await work(head, progress);
        await this.store.end(id, 'READY');
      },
      { onFailure: 'FAILED', onCancel: 'CANCELLED' },
    );
  }

  private expectContent(sent: SentFile | string): void {
    if (typeof sent !== 'string' || sent.trim() !== '') return;
    throw fieldError('text', 'Nội dung dán: hãy chọn một tệp hoặc dán danh sách vào ô này.');
  }

  private async expectTarget(input: StartImport): Promise<void> {
    if (input.kind === 'ATTENDEES' && !input.conferenceId)
      throw fieldError('conferenceId', 'Hội nghị: hãy chọn hội nghị nhận danh sách đại biểu.');
    if (input.kind === 'RECIPIENTS' && !input.roundId)
      throw fieldError('roundId', 'Đợt khen thưởng: hãy chọn đợt nhận danh sách.');
    await this.expectThere('conferences', 'conferenceId', 'Hội nghị', input.conferenceId);
    await this.expectThere('award_rounds', 'roundId', 'Đợt khen thưởng', input.roundId);
    await this.expectThere('organisations', 'senderId', 'Đơn vị gửi', input.senderId);
  }

  private async expectThere(table: string, path: string, label: string, id: string | null | undefined): Promise<void> {
    if (!id || (await this.reads.row(`select 1 from ${table} where id = $1`, [id]))) return;
    throw fieldError(path, `${label}: không còn, hãy chọn lại.`, 'REFERENCE_NOT_FOUND');
  }
}
