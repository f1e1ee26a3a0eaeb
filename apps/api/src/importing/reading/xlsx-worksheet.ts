import { numberText } from './cell-number';
import type { SheetGrid } from './sheet-grid';
import { decodeEscapes, TextRuns, type CellStyles, type SharedText } from './xlsx-parts';
import { type Attributes, readXml } from './xml-reader';

export interface WorkbookContext {
  texts: SharedText[];
  styles: CellStyles;
  is1904: boolean;
}

/**
 * Reads one worksheet into a grid. Of a formula only the value that was last calculated is read; without one the cell
 * is empty. Errors stay as they are shown ("#REF!").
 */
export function readWorksheet(bytes: Uint8Array, grid: SheetGrid, workbook: WorkbookContext): void {
  const reader = new WorksheetReader(grid, workbook);
  readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
}

class WorksheetReader {
  private row = -1;
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private inside: '' | 'v' | 't' = '';
  private readonly runs = new TextRuns();

  constructor(
    private readonly grid: SheetGrid,
    private readonly workbook: WorkbookContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.startCell(attributes);
    else if (name === 'v') this.inside = 'v';
    else if (name === 't') this.inside = 't';
    else if (name === 'r') this.runs.startRun();
    else if (name === 'rFont') this.runs.setFont(attributes['val']);
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
  }

  private startRow(attributes: Attributes): void {
    this.row = attributes['r'] ? Number(attributes['r']) - 1 : this.row + 1;
    this.column = -1;
  }

  private addMerge(area: string): void {
    const [from, to] = area.split(':').map(cellPlace);
    if (from && to) this.grid.merge({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }

  text(text: string): void {
    if (this.inside === 'v') this.value += text;
    else if (this.inside === 't') this.runs.add(text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inside = '';
    else if (name === 'c') this.endCell();
  }

  private startCell(attributes: Attributes): void {
    const place = cellPlace(attributes['r'] ?? '');
    if (place) this.row = place.row;
    this.column = place?.column ?? this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
  }

  private endCell(): void {
    const { texts, styles } = this.workbook;
    const font = styles.fonts[this.style] ?? null;
    const own = this.type === 'inlineStr' ? this.runs.take() : this.type === 's' ? texts[Number(this.value)] : null;
    if (own) this.grid.put(this.row, this.column, own.text, own.font ?? font);
    else if (this.value !== '') this.grid.put(this.row, this.column, this.valueText(), font);
  }

  private valueText(): string {
    if (this.type === 'b') return this.value === '1' ? 'TRUE' : 'FALSE';
    if (this.type === 'd') return this.value.slice(0, 10);
    if (this.type !== 'n') return decodeEscapes(this.value);
    const number = Number(this.value);
    if (Number.isNaN(number)) return this.value;
    return numberText(number, this.workbook.styles.formats[this.style] ?? null, this.workbook.is1904);
  }
}

/** Place of a cell such as "B12", counted from 0; null when it is no such name. */
function cellPlace(name: string): { row: number; column: number } | null {
  let column = 0;
  let at = 0;
  for (; at < name.length; at++) {
    const letter = (name.charCodeAt(at) & ~32) - 64;
    if (letter < 1 || letter > 26 || name.charCodeAt(at) < 65) break;
    column = column * 26 + letter;
  }
  const row = Number(name.slice(at));
  return at > 0 && row >= 1 ? { row: row - 1, column: column - 1 } : null;
}
