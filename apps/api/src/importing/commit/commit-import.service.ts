import { Injectable } from '@nestjs/common';
import type { ConfirmImport } from '@ky-yeu/contracts/importing';
import { importStateLabels } from '@ky-yeu/contracts/importing-lists';
import { headerSignature } from '@ky-yeu/rules/importing/analyse-sheet';
import type { Principal } from '../../platform/auth/principal';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import type { EvaluationContext } from '../evaluation/context';
import { Evaluators } from '../evaluation/evaluators';
import { RepeatedRows } from '../evaluation/repeated-rows';
import { ImportJobs, type Progress } from '../import-jobs';
import { ImportMappings } from '../import-mappings';
import { ImportStore, type DraftRow, type ImportHead } from '../import-store';
import { ImportWriters } from './import-writers';

const pieceSize = 1000;

/** Thrown inside the transaction when the directory no longer says what was shown; carries the rows as they now stand. */
class RowsChanged extends Error {
  constructor(readonly rows: DraftRow[]) {
    super();
  }
}

const piecesOf = (rows: readonly DraftRow[]): DraftRow[][] =>
  Array.from({ length: Math.ceil(rows.length / pieceSize) }, (_, piece) =>
    rows.slice(piece * pieceSize, (piece + 1) * pieceSize),
  );

/** Writes a confirmed import: all of it in one transaction, or nothing. */
@Injectable()
export class CommitImport {
  constructor(
    private readonly store: ImportStore,
    private readonly mappings: ImportMappings,
    private readonly jobs: ImportJobs,
    private readonly evaluators: Evaluators,
    private readonly transactions: Transactions,
    private readonly writers: ImportWriters,
  ) {}

  /**
   * Checks that nothing is in the way and begins to write in the background.
   * @throws DomainError NOT_FOUND, STALE_VERSION, IMPORT_NOT_READY, IMPORT_HAS_ERRORS
   */
  async start(id: string, input: ConfirmImport, principal: Principal): Promise<void> {
    const head = await this.store.head(id);
    if (head.version !== input.version && head.state === 'READY') throw new DomainError('STALE_VERSION');
    const errors = await this.store.rowsIn(id, 'ERROR');
    if (errors.length > 0 && !input.leaveOutErrors) {
      const lines = errors.slice(0, 5).map((row) => row.line);
      const more = errors.length > lines.length ? ', …' : '';
      throw new DomainError('IMPORT_HAS_ERRORS', {
        detail: `Còn ${errors.length} dòng lỗi (dòng ${lines.join(', ')}${more}): hãy sửa, hoặc chọn bỏ qua các dòng lỗi rồi xác nhận.`,
      });
    }
    if (!(await this.store.move(id, ['READY'], 'COMMITTING'))) {
      const detail = `Danh sách này đang ở tình trạng “${importStateLabels[head.state]}” nên chưa xác nhận được.`;
      throw new DomainError('IMPORT_NOT_READY', { detail });
    }
    this.jobs.start(id, (progress) => this.run(head, principal.userId, progress), {
      onFailure: 'READY',
      onCancel: 'READY',
    });
  }

  private async run(head: ImportHead, userId: string, progress: Progress): Promise<void> {
    try {
      await this.transactions.run(userId, (changeId) => this.write(head, changeId, progress));
    } catch (error) {
      if (!(error instanceof RowsChanged)) throw error;
      await this.store.updateRows(head.id, error.rows);
      await this.store.recount(head.id);
      const detail = `Danh bạ vừa thay đổi: ${error.rows.length} dòng nay đã khác lúc xem. Chưa ghi gì; hãy xem lại các dòng rồi xác nhận.`;
      throw new DomainError('IMPORT_CHANGED', { detail });
    }
  }

  private async write(head: ImportHead, changeId: string, progress: Progress): Promise<void> {
    await this.store.writeAlone();
    const context = await this.evaluators.contextOf(head);
    if (await this.store.isOutdated(head.id)) await this.expectUnchanged(head, context, progress);
    const written = await this.store.writtenRows(head.id);
    let done = 0;
    // Organisations may name each other as parents, so they are written together.
    const pieces = head.kind === 'ORGANISATIONS' ? [written] : piecesOf(written);
    for (const piece of pieces) {
      await progress.tell('Ghi vào hệ thống', done, written.length);
      await this.writers.write(head, piece, context);
      done += piece.length;
    }
    await progress.tell('Hoàn tất', written.length, written.length);
    await this.mappings.remember(head.kind, headerSignature(head.columns), head.senderId, head.columns);
    await this.store.finish(head.id, changeId);
  }

  /** What is written is what was shown: every row is matched again first, unless nobody has written since. @throws RowsChanged */
  private async expectUnchanged(head: ImportHead, context: EvaluationContext, progress: Progress): Promise<void> {
    const rows = (await this.store.rows(head.id)).filter((row) => row.role === 'DATA');
    const shown = rows.map((row) => [row.state, row.matchId, row.facts.listedId].join('|'));
    const repeated = new RepeatedRows();
    let done = 0;
    for (const piece of piecesOf(rows)) {
      await progress.tell('Đối chiếu lại với danh bạ', done, rows.length);
      await this.evaluators.evaluate({ head, columns: head.columns, context, rows: piece, isRead: true });
      repeated.mark(piece);
      done += piece.length;
    }
    const changed = rows.filter(
      (row, index) => [row.state, row.matchId, row.facts.listedId].join('|') !== shown[index],
    );
    if (changed.length > 0) throw new RowsChanged(changed);
  }
}
