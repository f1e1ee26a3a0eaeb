import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { decodeEntities } from './html-entities';
import { readingLimits } from './limits';
import { RefusedFile, refusals } from './refused-file';
import { SharedBudget, SheetGrid } from './sheet-grid';

const token = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;

/**
 * Reads the tables of a web page: many programs save one as ".xls". Each table is a sheet; a table within a cell belongs
 * to the cell.
 * @throws RefusedFile beyond the limits.
 */
export function readHtmlTables(html: string): SourceSheet[] {
  const reader = new HtmlReader();
  const source = html.replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, '');
  for (const [whole, slash, name, attributes] of source.matchAll(token)) {
    if (name === undefined) reader.text(whole);
    else if (slash) reader.close(name.toLowerCase());
    else reader.open(name.toLowerCase(), attributes ?? '');
  }
  return reader.finish();
}

class HtmlReader {
  private readonly budget = new SharedBudget();
  private readonly sheets: SourceSheet[] = [];
  private grid: SheetGrid | null = null;
  private depth = 0;
  private row = -1;
  private column = 0;
  /** For each column the last row that a cell from above still covers. */
  private covered: number[] = [];
  private cell: { text: string; columns: number; rows: number } | null = null;

  open(name: string, attributes: string): void {
    if (name === 'table') this.openTable();
    else if (name === 'br' || name === 'p' || name === 'div') this.addBreak(name);
    else if (this.depth !== 1) return;
    else if (name === 'tr') this.startRow();
    else if (name === 'td' || name === 'th') this.startCell(attributes);
  }

  close(name: string): void {
    if (name === 'table' && this.depth > 0 && --this.depth === 0) this.endTable();
    else if (this.depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) this.endCell();
  }

  text(text: string): void {
    if (this.cell && !text.startsWith('<!--')) this.cell.text += decodeEntities(text.replace(/[ \t\r\n]+/g, ' '));
  }

  finish(): SourceSheet[] {
    if (this.depth > 0) this.endTable();
    return this.sheets;
  }

  private openTable(): void {
    if (this.depth++ > 0) return;
    this.grid = new SheetGrid(`Bảng ${this.sheets.length + 1}`, this.budget);
    this.row = -1;
    this.covered = [];
  }

  private endTable(): void {
    this.endCell();
    const sheet = this.grid?.build();
    if (sheet) this.sheets.push(sheet);
    if (this.sheets.length > readingLimits.sheets) throw new RefusedFile(refusals.tooManySheets);
    this.grid = null;
  }

  private addBreak(name: string): void {
    if (this.cell && (name === 'br' || this.cell.text.trim() !== '')) this.cell.text += '\n';
  }

  private startRow(): void {
    this.endCell();
    this.row++;
    this.column = 0;
  }

  private startCell(attributes: string): void {
    this.endCell();
    if (this.row < 0) this.row = 0;
    while ((this.covered[this.column] ?? -1) >= this.row) this.column++;
    this.cell = { text: '', columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') };
  }

  private endCell(): void {
    const { cell, row, column } = this;
    if (!cell || !this.grid) return;
    this.cell = null;
    const text = cell.text.replace(/ *\n */g, '\n').trim();
    this.grid.put(row, column, text, null);
    const [bottom, right] = [row + cell.rows - 1, column + cell.columns - 1];
    if (bottom > row || right > column) this.grid.merge({ top: row, left: column, bottom, right });
    if (bottom > row) for (let at = column; at <= right; at++) this.covered[at] = bottom;
    this.column = right + 1;
  }
}

function spanOf(attributes: string, name: string): number {
  const count = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return count >= 1 ? Math.min(count, 1000) : 1;
}
