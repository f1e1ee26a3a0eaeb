import { Injectable } from '@nestjs/common';
import type { ImportColumn, ImportColumnChoice } from '@ky-yeu/contracts/importing';
import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import {
  analyseSheet,
  headerSignature,
  type SheetAnalysis,
  type SourceLine,
} from '@ky-yeu/rules/importing/analyse-sheet';
import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { Evaluators } from './evaluation/evaluators';
import { RepeatedRows } from './evaluation/repeated-rows';
import type { Progress } from './import-jobs';
import { addTo, noTallies } from './tallies';
import { ImportMappings } from './import-mappings';
import { ImportStore, type DraftRow, type ImportHead } from './import-store';

/** Rows that are evaluated and stored together: small enough to show the first soon and to hear a cancel. */
const pieceSize = 1000;

const nameFields = new Set(['fullName', 'givenName', 'organisationName', 'recipientName']);

type Choices = readonly { index: number; field: ImportColumn['field']; encoding: ImportColumn['encoding'] }[];

interface Chosen {
  sheet: number;
  analysis: SheetAnalysis;
}

const dataLines = ({ lines }: SheetAnalysis): number => lines.filter((line) => line.role === 'DATA').length;

/** How promising a sheet is: one with names before one without, then the one with most lines of data. */
const promise = (analysis: SheetAnalysis): number =>
  dataLines(analysis) + (analysis.columns.some(({ field }) => field && nameFields.has(field)) ? 1_000_000 : 0);

function bestSheet(sheets: readonly SourceSheet[], kind: ImportKind): Chosen {
  const all = sheets.map((sheet, index) => ({ sheet: index, analysis: analyseSheet(sheet, kind) }));
  return all.reduce((best, each) => (promise(each.analysis) > promise(best.analysis) ? each : best));
}

/** The next list of a sender may be typed in another font: letters are looked at anew, only the fields are remembered. */
const withEncodings = (remembered: Choices, columns: readonly ImportColumn[]): Choices =>
  remembered.map((choice) => ({
    ...choice,
    encoding: columns.find(({ index }) => index === choice.index)?.encoding ?? null,
  }));

const draft = (line: SourceLine, n: number, before: DraftRow | undefined): DraftRow => ({
  n,
  line: line.line,
  role: line.role,
  state: line.role === 'DATA' ? 'NEW' : 'LEFT_OUT',
  cells: line.cells,
  groupName: line.groupName,
  remarks: line.remarks ?? [],
  values: {},
  edits: before?.edits ?? {},
  issues: [],
  candidates: [],
  facts: { effect: 'NOTHING' },
  decision: before?.decision ?? 'AUTO',
  matchId: null,
  chosenId: before?.chosenId ?? null,
  version: 1,
});

/** Turns what was read into lines with states, ready to be looked at. */
@Injectable()
export class ImportPreparer {
  constructor(
    private readonly store: ImportStore,
    private readonly mappings: ImportMappings,
    private readonly evaluators: Evaluators,
  ) {}

  /** Takes the most promising sheet, with the mapping remembered for its head when there is one. */
  async prepare(head: ImportHead, sheets: readonly SourceSheet[], progress: Progress): Promise<void> {
    await progress.tell('Tìm bảng và tên cột');
    const best = bestSheet(sheets, head.kind);
    await this.withRemembered(head, sheets, best, progress);
  }

  /** Reads another sheet of the same file. */
  async prepareSheet(
    head: ImportHead,
    sheets: readonly SourceSheet[],
    sheet: number,
    progress: Progress,
  ): Promise<void> {
    const source = sheets[sheet] ?? sheets[0];
    if (source) await this.withRemembered(head, sheets, { sheet, analysis: analyseSheet(source, head.kind) }, progress);
  }

  /** Reads the same sheet with columns as an editor corrected them; edits of cells stay. */
  async prepareColumns(
    head: ImportHead,
    sheets: readonly SourceSheet[],
    columns: readonly ImportColumnChoice[],
    progress: Progress,
  ): Promise<void> {
    const source = sheets[head.sheet];
    if (!source) return;
    const choices = columns.map(({ index, field, encoding }) => ({
      index,
      field: field ?? null,
      encoding: encoding ?? null,
    }));
    const before = new Map((await this.store.rows(head.id)).map((row) => [row.n, row]));
    await this.fill(
      head,
      { sheet: head.sheet, analysis: analyseSheet(source, head.kind, choices) },
      false,
      before,
      progress,
    );
  }

  private async withRemembered(
    head: ImportHead,
    sheets: readonly SourceSheet[],
    chosen: Chosen,
    progress: Progress,
  ): Promise<void> {
    const signature = headerSignature(chosen.analysis.columns);
    const remembered: Choices | null = await this.mappings.find(head.kind, signature, head.senderId);
    const source = sheets[chosen.sheet];
    const analysis =
      remembered && source
        ? analyseSheet(source, head.kind, withEncodings(remembered, chosen.analysis.columns))
        : chosen.analysis;
    await this.fill(head, { ...chosen, analysis }, remembered !== null, new Map(), progress);
  }

  private async fill(
    head: ImportHead,
    { sheet, analysis }: Chosen,
    isRemembered: boolean,
    before: Map<number, DraftRow>,
    progress: Progress,
  ): Promise<void> {
    await this.store.keepColumns(head.id, sheet, analysis, isRemembered);
    const context = await this.evaluators.contextOf({ ...head, unit: analysis.unit });
    const rows = analysis.lines.map((line, index) => draft(line, index + 1, before.get(index + 1)));
    const repeated = new RepeatedRows();
    const tallies = noTallies();
    // One piece is stored while the next is matched.
    let storing: Promise<void> = Promise.resolve();
    for (let from = 0; from < rows.length; from += pieceSize) {
      await progress.tell('Đối chiếu với danh bạ', from, rows.length);
      const piece = rows.slice(from, from + pieceSize);
      const data = piece.filter((row) => row.role === 'DATA');
      await this.evaluators.evaluate({ head, columns: analysis.columns, context, rows: data });
      repeated.mark(data);
      addTo(
        tallies,
        data.map(({ state, facts }) => ({ state, effect: facts.effect })),
      );
      await storing;
      storing = this.store.addRows(head.id, piece, structuredClone(tallies));
      storing.catch(() => undefined);
    }
    await storing;
  }
}
