import type { ImportKind, ImportValues } from '@ky-yeu/contracts/importing-lists';
import type { PostContext } from '@ky-yeu/vietnamese/post-phrases';
import { analyseSheet, type SheetAnalysis } from '../analyse-sheet';
import { readRow, type RowReading } from '../read-row';
import type { SourceMerge, SourceSheet } from '../source-sheet';

export const posts: PostContext = { terms: [], level: 'PROVINCE', isCentralCity: false };

/** A sheet typed by hand: cells between "|", a row a line; blank lines count as rows of the source. */
export function sheetOf(text: string, merges: SourceMerge[] = []): SourceSheet {
  const rows: string[][] = [];
  const lines: number[] = [];
  text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .forEach((line, index) => {
      const cells = line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'));
      if (cells.every((cell) => cell === '')) return;
      rows.push(cells);
      lines.push(index + 1);
    });
  return { name: 'Sheet1', rows, lines, merges, fonts: [], isText: false };
}

/** A plain text: one cell a line. */
export function textOf(text: string): SourceSheet {
  const all = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const kept = all.map((line, index) => ({ line: line.trim(), at: index + 1 })).filter(({ line }) => line !== '');
  return {
    name: 'Văn bản',
    rows: kept.map(({ line }) => [line]),
    lines: kept.map(({ at }) => at),
    merges: [],
    fonts: [null],
    isText: true,
  };
}

export const merge = (top: number, left: number, bottom: number, right: number): SourceMerge => ({
  top,
  left,
  bottom,
  right,
});

export interface ReadSheet extends SheetAnalysis {
  rows: RowReading[];
  values: ImportValues[];
}

/** Analyses a sheet and reads its data rows. */
export function readSheet(sheet: SourceSheet, kind: ImportKind = 'PEOPLE', year = 2025): ReadSheet {
  const analysis = analyseSheet(sheet, kind);
  const rows = analysis.lines
    .filter((line) => line.role === 'DATA')
    .map((line) => readRow(line, analysis.columns, {}, { kind, posts, year }));
  return { ...analysis, rows, values: rows.map((row) => row.values) };
}
