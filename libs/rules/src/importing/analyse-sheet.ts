import type { ImportColumn } from '@ky-yeu/contracts/importing';
import type { ImportField, ImportKind, ImportLineRole, LegacyEncoding } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { decodeSheet, type DecodedSheet } from './decode-sheet';
import type { LineRemark } from './fill-cells';
import { findTables, type SheetTable } from './find-tables';
import { GroupStack } from './group-stack';
import type { MappedColumn } from './map-columns';
import { filledColumns, makeGrid, type SheetGrid } from './sheet-grid';
import type { SourceSheet } from './source-sheet';
import { splitPeople } from './split-people';
import { splitParagraphs } from './split-paragraphs';
import { splitTextColumns } from './text-columns';
import { textField, textLines } from './text-lines';
import { unfoldSheet } from './unfold-sheet';
import { leadInCount, linesAbove, tableLines, type TableLine } from './table-lines';
import { layTables, placeCells } from './table-layout';
import { unitAbove } from './unit-above';

/**
 * One row; `index` counts from 0 and is its own, `line` is its number in the source, which two lists side by side share.
 */
export interface SourceLine {
  index: number;
  line: number;
  role: ImportLineRole;
  /** Under the shared columns; decoded, composed, line breaks as "\n". */
  cells: string[];
  /** Group headers above, outermost first, joined by `groupSeparator`; null where there is none. */
  groupName: string | null;
  /** What was completed or joined here; `readRow` turns it into issues. Absent: nothing. */
  remarks?: LineRemark[];
}

export interface SheetAnalysis {
  columns: ImportColumn[];
  lines: SourceLine[];
  /** The unit that a line above the table names ("Đơn vị: UBND xã A"), for lists without a unit column; else null. */
  unit: string | null;
}

/** A column as a person corrected it or an earlier list of the sender had it. */
export interface ChosenColumn {
  index: number;
  field: ImportField | null;
  encoding: LegacyEncoding | null;
}

const sampleCount = 5;

/**
 * Understands a sheet: finds its tables and headers, takes each column for a field, gives each row a role, converts
 * legacy encodings, completes merged cells. Nothing is judged right or wrong here.
 *
 * @param sheet what a reader found
 * @param kind what the list is to become
 * @param chosen columns that win over every guess
 */
export function analyseSheet(
  sheet: SourceSheet,
  kind: ImportKind,
  chosen: readonly ChosenColumn[] = [],
): SheetAnalysis {
  const source = sheet.isText ? splitTextColumns(sheet, kind) : sheet;
  const decoded = decodeSheet(source, new Map(chosen.map((column) => [column.index, column.encoding])));
  const only = onlyColumn(decoded.rows);
  if (source.isText || only !== null) return analyseText(source, decoded, only ?? 0, kind, chosen);
  return analyseTables(source, decoded, kind, chosen);
}

/** The one column that holds everything, or null. */
function onlyColumn(rows: readonly string[][]): number | null {
  const filled = rows.map(filledColumns);
  const used = filled.filter((columns) => columns.length === 1).map((columns) => columns[0] ?? 0);
  const counts = new Map<number, number>();
  for (const column of used) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [column, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return count > 0 && count >= rows.length * 0.9 && filled.every((columns) => columns.length <= 2) ? column : null;
}

function analyseText(
  sheet: SourceSheet,
  decoded: DecodedSheet,
  column: number,
  kind: ImportKind,
  chosen: readonly ChosenColumn[],
): SheetAnalysis {
  const texts = decoded.rows.map((row) => row[column].replace(/\s*\n\s*/g, ' ') || row.join(' ').trim());
  const split = kind === 'ORGANISATIONS' ? { texts, lines: sheet.lines } : splitParagraphs(texts, sheet.lines);
  const found = textLines(split.texts, split.lines, kind);
  const columns = Array.from({ length: Math.max(decoded.width, 1) }, (_, index): MappedColumn => {
    const header = found.find((line) => line.role === 'HEADER')?.cells[0] ?? '';
    return index === column ? { header, field: textField[kind] } : { header: '', field: null };
  });
  const lines = found.map((line, index) => ({
    ...toLine(line, index, split.lines),
    cells: columns.map((_, index) => (index === column ? (line.cells[0] ?? '') : '')),
    ...(line.remarks.length > 0 && { remarks: line.remarks.map((remark) => ({ ...remark, index: column })) }),
  }));
  choose(columns, chosen);
  return { columns: describe(columns, lines, decoded, sheet), lines, unit: unitAbove(lines) };
}

function analyseTables(
  sheet: SourceSheet,
  decoded: DecodedSheet,
  kind: ImportKind,
  chosen: readonly ChosenColumn[],
): SheetAnalysis {
  const unfolded = unfoldSheet(decoded.rows, sheet.lines, kind);
  const grid = makeGrid(unfolded.rows, decoded.width, sheet.merges);
  const tables = findTables(grid, kind);
  const { columns, places } = layTables(tables);
  choose(columns, chosen);
  tables.forEach((table, at) => {
    table.columns = table.columns.map((own, index) => {
      const shared = columns[places[at]?.[index] ?? -1];
      return shared ? { header: own.header, field: shared.field } : own;
    });
  });
  const found = linesOfTables(grid, tables, places, columns.length, unfolded.lines, kind).flatMap((line) =>
    splitPeople(line, columns),
  );
  const lines = found.map((line, index) => toLine(line, index, unfolded.lines));
  return { columns: describe(columns, lines, decoded, sheet), lines, unit: unitAbove(lines) };
}

function linesOfTables(
  grid: SheetGrid,
  tables: readonly SheetTable[],
  places: readonly number[][],
  width: number,
  sourceLines: readonly number[],
  kind: ImportKind,
): TableLine[] {
  const groups = new GroupStack();
  const lines: TableLine[] = [];
  tables.forEach((table, at) => {
    const top = table.header?.top ?? table.from;
    // A table without a line of its own above it stands under no header of the table before.
    if (at > 0 && lines.length >= top) groups.clear();
    lines.push(...linesAbove(grid, lines.length, top - 1, kind, groups));
    for (let row = top; row < table.from; row += 1) lines.push(headerLine(grid, row));
    const next = tables[at + 1]?.header?.top;
    const to = next === undefined ? table.to : next - 1 - leadInCount(grid, next, table.from);
    const own = tableLines(grid, { ...table, to }, sourceLines, kind, groups);
    lines.push(...own.map((line) => moveLine(line, places[at] ?? [], width)));
  });
  return lines;
}

const headerLine = (grid: SheetGrid, row: number): TableLine => ({
  row,
  role: 'HEADER',
  cells: [...(grid.rows[row] ?? [])],
  groupName: null,
  remarks: [],
});

const blanks = (count: number): string[] => new Array<string>(Math.max(count, 0)).fill('');

function moveLine(line: TableLine, places: readonly number[], width: number): TableLine {
  if (line.role !== 'DATA') return { ...line, cells: [...line.cells, ...blanks(width - line.cells.length)] };
  const remarks = line.remarks.map((remark) => ({
    ...remark,
    index: remark.index === null ? null : (places[remark.index] ?? null),
  }));
  return { ...line, cells: placeCells(line.cells, places, width), remarks };
}

function toLine(line: TableLine, index: number, sourceLines: readonly number[]): SourceLine {
  const { row, role, cells, groupName, remarks } = line;
  const plain = { index, line: sourceLines[row] ?? row + 1, role, cells, groupName };
  return remarks.length === 0 ? plain : { ...plain, remarks };
}

/** A chosen field leaves every other column that was guessed to be the same. */
function choose(columns: MappedColumn[], chosen: readonly ChosenColumn[]): void {
  const taken = new Set(chosen.map((column) => column.field));
  const isChosen = new Set(chosen.map((column) => column.index));
  columns.forEach((column, index) => {
    if (!isChosen.has(index) && column.field !== null && taken.has(column.field)) column.field = null;
  });
  for (const { index, field } of chosen) if (columns[index]) columns[index].field = field;
}

function describe(
  columns: readonly MappedColumn[],
  lines: readonly SourceLine[],
  decoded: DecodedSheet,
  sheet: SourceSheet,
): ImportColumn[] {
  const data = lines.filter((line) => line.role === 'DATA');
  return columns.map(({ header, field }, index) => {
    const samples: string[] = [];
    for (const line of data) {
      const value = line.cells[index];
      if (value) samples.push(value);
      if (samples.length >= sampleCount) break;
    }
    const encoding = decoded.encodings[index] ?? null;
    const proof = encoding === null ? null : (proofIn(data, index, sheet) ?? decoded.proofs[index]);
    return { index, header, field, encoding, proof, samples };
  });
}

/** A converted value of a person convinces more than one of the title. */
function proofIn(data: readonly SourceLine[], index: number, sheet: SourceSheet): ImportColumn['proof'] {
  for (const line of data) {
    const before = sheet.rows[sheet.lines.indexOf(line.line)]?.[index] ?? '';
    if (before !== '' && line.cells[index] !== before && !line.remarks) return { before, after: line.cells[index] };
  }
  return null;
}

/**
 * Gives the key under which the mapping of a sender's list is remembered: its headers, whatever their case and marks.
 */
export function headerSignature(columns: readonly ImportColumn[]): string {
  return columns.map((column) => fold(column.header)).join('|');
}
