import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import type { DocxBlock, DocxCell } from './docx-blocks';
import { SharedBudget, SheetGrid } from './sheet-grid';
import { readTextSheet } from './text-sheet';

type Paragraph = Extract<DocxBlock, { kind: 'paragraph' }>;
type Row = Paragraph | DocxCell[];
interface Run {
  width: number;
  rows: Row[];
}

/**
 * Sheets of a Word document: tables of the same number of columns that follow each other are one list, the lines
 * between them its group names; a document whose list stands in paragraphs gives a text. The longest list comes first,
 * before the letterhead and the signatures that offices also set as tables.
 */
export function docxSheets(blocks: readonly DocxBlock[]): SourceSheet[] {
  const budget = new SharedBudget();
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').filter(({ text }) => text.trim() !== '');
  const items = paragraphs.filter(({ isListItem, text }) => isListItem || /^\s*(\d+[.)/]|[-–•+*])\s*\S/.test(text));
  const runs = tableRuns(blocks);
  if (runs.length > 0 && items.length <= Math.max(...runs.map(tableRows))) return tableSheets(runs, budget);
  const font = paragraphs.find((paragraph) => paragraph.font)?.font ?? null;
  const lines = paragraphs.map(({ text }) => text).join('\n');
  const text = readTextSheet(lines, 'Văn bản', budget, { font, hasQuotes: false });
  const tables = tableSheets(tableRuns(blocks.filter(({ kind }) => kind === 'table')), budget);
  return text ? [text, ...tables] : tables;
}

function tableSheets(runs: readonly Run[], budget: SharedBudget): SourceSheet[] {
  const longestFirst = [...runs].sort((a, b) => tableRows(b) - tableRows(a));
  return longestFirst.flatMap((run, index) => tableSheet(run, `Bảng ${index + 1}`, budget) ?? []);
}

function tableRows({ rows }: Run): number {
  return rows.filter((row) => Array.isArray(row)).length;
}

/** Tables with the lines before and between them; the lines after the last one end its list. */
function tableRuns(blocks: readonly DocxBlock[]): Run[] {
  const runs: Run[] = [];
  let between: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      between.push(block);
      continue;
    }
    const table = alignColumns(block.rows);
    const last = runs.at(-1);
    if (last?.width === table.width) last.rows.push(...between, ...table.rows);
    else runs.push({ width: table.width, rows: [...between, ...table.rows] });
    between = [];
  }
  runs.at(-1)?.rows.push(...between);
  return runs;
}

/**
 * Numbers the columns of a table. Word's grid has a column for every edge that was ever dragged a little, so the most
 * frequent cut of a row into cells makes the columns, and other rows follow it.
 */
function alignColumns(rows: DocxCell[][]): { width: number; rows: DocxCell[][] } {
  const starts = commonStarts(rows);
  const columnAt = (place: number) => Math.max(0, starts.filter((start) => start <= place).length - 1);
  const aligned = rows.map((row) =>
    row.length === starts.length
      ? row.map((cell, index) => ({ ...cell, from: index, to: index }))
      : row.map((cell) => ({ ...cell, from: columnAt(cell.from), to: columnAt(cell.to) })),
  );
  const collides = aligned.some((row) => row.some(({ from }, i) => from <= (row[i - 1]?.from ?? -1)));
  if (!collides) return { width: starts.length, rows: aligned };
  return { width: Math.max(0, ...rows.flat().map(({ to }) => to + 1)), rows };
}

/** Where the cells begin in the most frequent kind of row; of equals the one with more cells. */
function commonStarts(rows: DocxCell[][]): number[] {
  const votes = new Map<string, { starts: number[]; count: number }>();
  for (const row of rows) {
    const starts = row.map(({ from }) => from);
    const vote = votes.get(starts.join()) ?? { starts, count: 0 };
    vote.count++;
    votes.set(starts.join(), vote);
  }
  const [winner] = [...votes.values()].sort((a, b) => b.count - a.count || b.starts.length - a.starts.length);
  return winner?.starts ?? [];
}

function tableSheet({ rows, width }: Run, name: string, budget: SharedBudget): SourceSheet | null {
  const grid = new SheetGrid(name, budget);
  /** Row in which the cell that now covers a column began. */
  const begun = new Map<number, number>();
  rows.forEach((row, index) => {
    if (!Array.isArray(row)) {
      grid.put(index, 0, row.text, row.font);
      grid.merge({ top: index, left: 0, bottom: index, right: Math.max(0, width - 1) });
      return;
    }
    for (const cell of row) {
      const top = cell.isContinued ? (begun.get(cell.from) ?? index) : index;
      begun.set(cell.from, top);
      if (!cell.isContinued) grid.put(index, cell.from, cell.text, cell.font);
      const isMerge = top < index || cell.to > cell.from;
      if (isMerge && endsMerge(rows, index, cell)) grid.merge({ top, left: cell.from, bottom: index, right: cell.to });
    }
  });
  return grid.build();
}

/** Whether a cell that goes on from above ends here, so that each merge is told once. */
function endsMerge(rows: readonly Row[], index: number, cell: DocxCell): boolean {
  const below = rows[index + 1];
  return !Array.isArray(below) || !below.some(({ from, isContinued }) => isContinued && from === cell.from);
}
