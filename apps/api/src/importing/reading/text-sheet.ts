import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { findDelimiter, joinBrokenRows, splitDelimited } from './delimited-text';
import { type SharedBudget, SheetGrid } from './sheet-grid';

interface TextOptions {
  font?: string | null;
  /** Whether a field may stand in quotes, as in files of spreadsheets. */
  hasQuotes?: boolean;
}

/**
 * Reads a text: with columns (CSV, or pasted from a spreadsheet or a Word table) or as a plain list, one line a row.
 * @returns null when it has no text at all.
 * @throws RefusedFile beyond the limits.
 */
export function readTextSheet(
  text: string,
  name: string,
  budget: SharedBudget,
  { font = null, hasQuotes = true }: TextOptions = {},
): SourceSheet | null {
  // Word ends a line within a paragraph by a vertical tab.
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n');
  const grid = new SheetGrid(name, budget);
  const delimiter = findDelimiter(plain);
  if (!delimiter) {
    plain.split('\n').forEach((line, row) => grid.put(row, 0, line, font));
    return grid.build(true);
  }
  const rows = splitDelimited(plain, delimiter, hasQuotes);
  const whole = delimiter === '\t' ? joinBrokenRows(rows) : rows;
  for (const { line, fields } of whole) fields.forEach((field, column) => grid.put(line, column, field, font));
  return grid.build();
}
