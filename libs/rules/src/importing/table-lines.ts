import type { ImportKind, ImportLineRole } from '@ky-yeu/contracts/importing-lists';
import { fillCells, type LineRemark, type WorkLine } from './fill-cells';
import type { SheetTable } from './find-tables';
import { GroupStack } from './group-stack';
import { looksLikeName } from './guess-content';
import { judgeRow, viewTable, type TableView, type Verdict } from './line-judge';
import { markerOf, saysHead, saysSignature, saysTotal, takeMarker } from './line-words';
import { recipientKindIn } from './recipient-words';
import { filledColumns, type SheetGrid } from './sheet-grid';

/** A row of a table with its role; `cells` are still those of the table itself. */
export interface TableLine {
  row: number;
  role: ImportLineRole;
  cells: string[];
  groupName: string | null;
  remarks: LineRemark[];
}

interface State {
  isClosed: boolean;
  section: number;
  verdict: Verdict;
  data: WorkLine[];
  lines: TableLine[];
}

/**
 * Gives every row of a table its role, carries group headers down and completes merged and repeated cells.
 *
 * @param groups the group headers so far; changed
 */
export function tableLines(
  grid: SheetGrid,
  table: SheetTable,
  sourceLines: readonly number[],
  kind: ImportKind,
  groups: GroupStack,
): TableLine[] {
  const view = viewTable(grid, table.columns, table.from, kind);
  const state: State = { isClosed: false, section: 0, verdict: 'HEADER', data: [], lines: [] };
  for (let row = table.from; row <= table.to; row += 1) {
    const judged = table.repeats.has(row) ? 'HEADER' : judgeRow(view, row, state.isClosed, follows(state.verdict));
    const verdict = judged === 'GROUP' && isTitle(table, state, view, row) ? 'TITLE' : judged;
    state.isClosed = verdict === 'SIGNATURE' || (state.isClosed && verdict !== 'DATA' && verdict !== 'HEADER');
    takeRow(state, view, row, sourceLines[row] ?? row + 1, verdict, groups);
    state.verdict = verdict;
  }
  fillCells(state.data, table.columns, grid);
  settleEnd(state.lines, view);
  return state.lines;
}

/** Above the first person of a table without header stand its titles; only a numbered one can be a group. */
function isTitle(table: SheetTable, state: State, view: TableView, row: number): boolean {
  if (table.header !== null || state.data.length > 0) return false;
  const [text = ''] = (view.grid.rows[row] ?? []).filter((cell) => cell !== '');
  return markerOf(text) === null && takeMarker(text).kind === 'NONE' && !/^(?:khối|nhóm|cụm|đoàn)\s/iu.test(text);
}

const follows = (verdict: Verdict): boolean => verdict === 'DATA' || verdict === 'JOINED';

function takeRow(state: State, view: TableView, row: number, line: number, verdict: Verdict, groups: GroupStack): void {
  const cells = [...(view.grid.rows[row] ?? [])];
  if (verdict === 'GROUP') {
    pushGroup(groups, view, cells);
    state.section += 1;
  }
  const remarks: LineRemark[] = [];
  if (verdict === 'DATA') state.data.push({ row, line, cells, remarks, section: state.section });
  if (verdict === 'JOINED') joinRow(state.data.at(-1), cells, line);
  const role = verdict === 'JOINED' || verdict === 'EMPTY' ? 'NOTE' : verdict;
  state.lines.push({ row, role, cells, groupName: role === 'DATA' ? groups.name() : null, remarks });
}

function pushGroup(groups: GroupStack, view: TableView, cells: readonly string[]): void {
  const ordinal = view.ordinal < 0 ? '' : (cells[view.ordinal] ?? '');
  const filled = filledColumns(cells);
  const isMarker = filled.length > 1 && markerOf(ordinal) !== null;
  const text = cells[filled.find((column) => !isMarker || column !== view.ordinal) ?? -1] ?? '';
  groups.push(isMarker ? ordinal : '', text);
}

function joinRow(above: WorkLine | undefined, cells: readonly string[], line: number): void {
  if (!above) return;
  cells.forEach((cell, index) => {
    if (cell === '') return;
    const known = above.cells[index] ?? '';
    above.cells[index] = known === '' ? cell : `${known}\n${cell}`;
    above.remarks.push({ index, severity: 'INFO', message: `Nối thêm nội dung của dòng ${line}: “${cell}”.` });
  });
}

/** What stands below the last data row: a group without anybody is a remark, a name without number is the signer. */
function settleEnd(lines: readonly TableLine[], view: TableView): void {
  const isNumbered = (line: TableLine): boolean => view.ordinal >= 0 && /^\d/.test(line.cells[view.ordinal]);
  const hasNumbers = lines.some((line) => line.role === 'DATA' && isNumbered(line));
  const isSigner = (line: TableLine, at: number): boolean =>
    hasNumbers && !isNumbered(line) && filledColumns(line.cells).length === 1 && endsAbove(lines, at, isNumbered);
  let last = lines.length - 1;
  while (last >= 0 && (lines[last].role !== 'DATA' || isSigner(lines[last], last))) {
    if (lines[last].role === 'DATA') Object.assign(lines[last], { role: 'SIGNATURE', groupName: null });
    last -= 1;
  }
  for (const line of lines.slice(last + 1)) if (line.role === 'GROUP') line.role = 'NOTE';
}

/** Whether the list was summed up or signed between the last numbered row and this one. */
function endsAbove(lines: readonly TableLine[], at: number, isNumbered: (line: TableLine) => boolean): boolean {
  for (let row = at - 1; row >= 0; row -= 1) {
    const line = lines[row];
    if (!line || (line.role === 'DATA' && isNumbered(line))) return false;
    if (line.role === 'TOTAL' || line.role === 'SIGNATURE') return true;
  }
  return false;
}

/**
 * Gives the rows between two tables, or above the first, their roles: titles, and the group header that a table stands
 * under ("II. Cá nhân").
 */
export function linesAbove(
  grid: SheetGrid,
  from: number,
  to: number,
  kind: ImportKind,
  groups: GroupStack,
): TableLine[] {
  const lines: TableLine[] = [];
  for (let row = from; row <= to; row += 1) {
    const cells = [...(grid.rows[row] ?? [])];
    const isGroup = row > to - 2 && headsTable(cells, kind, groups);
    lines.push({ row, role: isGroup ? 'GROUP' : 'TITLE', cells, groupName: null, remarks: [] });
  }
  return lines;
}

function headsTable(cells: readonly string[], kind: ImportKind, groups: GroupStack): boolean {
  const banner = bannerOf(cells);
  if (banner === null || banner.text.length > 200) return false;
  const { ordinal, text } = banner;
  const hasMarker = (ordinal !== '' || isNumberedText(text)) && !saysHead(text);
  const namesKind = kind === 'RECIPIENTS' && recipientKindIn(text) !== null;
  if (hasMarker || namesKind) groups.push(ordinal, text);
  return hasMarker;
}

const isNumberedText = (text: string): boolean => !['NONE', 'STAR', 'DASH'].includes(takeMarker(text).kind);

/** The one text of a row, with the numbering that may stand in a cell before it. */
function bannerOf(cells: readonly string[]): { ordinal: string; text: string } | null {
  const [first, second, ...more] = cells.filter((cell) => cell !== '');
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return { ordinal: '', text: first };
  return markerOf(first) === null ? null : { ordinal: first, text: second };
}

/** Tells how many rows directly above a header lead in to its table and not to the one before. */
export function leadInCount(grid: SheetGrid, header: number, from: number): number {
  let count = 0;
  while (count < 3 && header - count - 1 >= from && leadsIn(grid.rows[header - count - 1])) count += 1;
  return count;
}

function leadsIn(cells: readonly string[]): boolean {
  const banner = bannerOf(cells);
  if (banner === null || /^\d+$/.test(banner.ordinal)) return false;
  return !saysTotal(banner.text) && !saysSignature(banner.text) && !looksLikeName(banner.text);
}
