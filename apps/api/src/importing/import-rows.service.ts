import { Injectable } from '@nestjs/common';
import type { DecideImportRows, UpdateImportRow } from '@ky-yeu/contracts/importing';
import { readFields } from '@ky-yeu/contracts/importing-lists';
import { normaliseParagraphs } from '@ky-yeu/vietnamese/normalise-text';
import { Reads } from '../platform/database/reads';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { Evaluators } from './evaluation/evaluators';
import { RepeatedRows } from './evaluation/repeated-rows';
import { ImportStore, type DraftRow, type ImportHead } from './import-store';
import { ImportsReads } from './imports.reads';
import type { Tallies } from './tallies';

/** Edits of single lines before an import is confirmed. */
@Injectable()
export class ImportRowsService {
  constructor(
    private readonly store: ImportStore,
    private readonly importsReads: ImportsReads,
    private readonly evaluators: Evaluators,
    private readonly reads: Reads,
  ) {}

  /**
   * Changes one line and evaluates it anew.
   * @returns JSON text: ImportRowEdited @throws DomainError NOT_FOUND, IMPORT_NOT_READY, STALE_VERSION, VALIDATION_FAILED
   */
  async update(id: string, n: number, input: UpdateImportRow): Promise<string> {
    const head = await this.expectReady(id);
    const [row] = await this.store.rows(id, [n]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (row.version !== input.version) {
      throw new DomainError('STALE_VERSION', { current: JSON.parse(await this.importsReads.row(id, n)) as unknown });
    }
    this.apply(head, row, input);
    await this.evaluate(head, [row]);
    await this.store.updateRows(id, [row]);
    const version = await this.store.touch(id);
    const { counts, plan } = await this.store.recount(id);
    const shown = JSON.parse(await this.importsReads.row(id, n)) as unknown;
    return JSON.stringify({ row: shown, counts, plan, version });
  }

  /** Decides about many lines at once; @throws DomainError NOT_FOUND, IMPORT_NOT_READY. */
  async decide(id: string, input: DecideImportRows): Promise<Tallies & { version: number }> {
    const head = await this.expectReady(id);
    if (!input.ns && !input.state) throw fieldError('ns', 'Dòng: hãy chọn các dòng hoặc một tình trạng.');
    const rows = input.ns ? await this.store.rows(id, input.ns) : await this.store.rowsIn(id, input.state ?? 'NEW');
    const data = rows.filter((row) => row.role === 'DATA');
    for (const row of data) Object.assign(row, { decision: input.decision, chosenId: null });
    await this.evaluate(head, data);
    await this.store.updateRows(id, data);
    const version = await this.store.touch(id);
    return { ...(await this.store.recount(id)), version };
  }

  private apply(head: ImportHead, row: DraftRow, input: UpdateImportRow): void {
    if (input.role) row.role = input.role;
    if (input.decision) Object.assign(row, { decision: input.decision, chosenId: null });
    if (input.matchId) Object.assign(row, { decision: 'MATCH', chosenId: input.matchId });
    if (!input.field) return;
    if (!readFields[head.kind].includes(input.field)) {
      throw fieldError('field', 'Ô: loại danh sách này không có nội dung đó.');
    }
    row.edits = { ...row.edits, [input.field]: normaliseParagraphs(input.value ?? '') };
  }

  private async evaluate(head: ImportHead, rows: DraftRow[]): Promise<void> {
    const context = await this.evaluators.contextOf(head);
    const data = rows.filter((row) => row.role === 'DATA');
    await this.evaluators.evaluate({ head, columns: head.columns, context, rows: data });
    for (const row of rows.filter((each) => each.role !== 'DATA')) {
      Object.assign(row, { state: 'LEFT_OUT', values: {}, issues: [], candidates: [], matchId: null });
      row.facts = { effect: 'NOTHING' };
    }
    const repeated = new RepeatedRows();
    repeated.mark(await this.alike(head.id, data));
    repeated.mark(data);
  }

  /** The other rows that may be the same record as one of these; only read, never written. */
  private async alike(id: string, rows: readonly DraftRow[]): Promise<DraftRow[]> {
    const found = await this.reads.rows<{ n: number }>(
      `select n from import_rows where import_id = $1 and role = 'DATA' and state <> 'LEFT_OUT' and not n = any ($4::int[])
         and (facts ->> 'sameKey' = any ($2) or match_id = any ($3::uuid[]))`,
      [
        id,
        rows.map((row) => row.facts.sameKey).filter((key) => key !== undefined),
        rows.map((row) => row.matchId).filter((match) => match !== null),
        rows.map((row) => row.n),
      ],
    );
    return found.length > 0
      ? this.store.rows(
          id,
          found.map(({ n }) => n),
        )
      : [];
  }

  private async expectReady(id: string): Promise<ImportHead> {
    const head = await this.store.head(id);
    if (head.state !== 'READY') throw new DomainError('IMPORT_NOT_READY');
    return head;
  }
}
