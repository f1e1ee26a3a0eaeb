import { numberText, plainNumber } from './cell-number';
import type { OdsStyles } from './ods-styles';
import { type SharedBudget, SheetGrid } from './sheet-grid';
import type { Attributes } from './xml-reader';

interface OdsCell {
  attributes: Attributes;
  text: string;
  paragraphs: number;
  isInParagraph: boolean;
  font: string | null;
}

const dayMs = 86_400_000;
/** Parts inside a sheet whose text is not in its cells: comments, drawings, what was deleted. */
const outside = /^(annotation|shapes|tracked-changes|frame|custom-shape|forms|ruby-text)$/;

/** Reads the cells of content.xml into grids, one for each sheet. */
export class OdsTables {
  readonly tables: { grid: SheetGrid; isHidden: boolean }[] = [];
  private grid: SheetGrid | null = null;
  private columnStyles: { until: number; style: string | undefined }[] = [];
  private row = 0;
  private column = 0;
  private rowAttributes: Attributes = {};
  private pending: { column: number; repeat: number; text: string; font: string | null }[] = [];
  private cell: OdsCell | null = null;
  private skipped = 0;
  private depth = 0;

  constructor(
    private readonly styles: OdsStyles,
    private readonly budget: SharedBudget,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0 || outside.test(name)) {
      this.skipped++;
      return;
    }
    if (name === 'table' && this.depth++ === 0) this.startTable(attributes);
    else if (name === 'table-column') this.addColumn(attributes);
    else if (name === 'table-row') this.startRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.startCell(attributes);
    else if (this.cell) this.openInCell(this.cell, name, attributes);
  }

  text(text: string): void {
    if (this.cell?.isInParagraph && this.skipped === 0) this.cell.text += text;
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped--;
    else if (name === 'table' && --this.depth === 0) this.grid = null;
    else if (name === 'p' && this.cell) this.cell.isInParagraph = false;
    else if (name === 'table-row') this.endRow();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.endCell();
  }

  private startTable(attributes: Attributes): void {
    this.grid = new SheetGrid(attributes['table:name'] ?? '', this.budget);
    this.tables.push({ grid: this.grid, isHidden: this.styles.isHiddenTable(attributes['table:style-name']) });
    this.columnStyles = [];
    this.row = 0;
  }

  private addColumn(attributes: Attributes): void {
    const from = this.columnStyles.at(-1)?.until ?? 0;
    const until = from + repeatOf(attributes, 'table:number-columns-repeated');
    this.columnStyles.push({ until, style: attributes['table:default-cell-style-name'] });
  }

  private startRow(attributes: Attributes): void {
    this.rowAttributes = attributes;
    this.column = 0;
    this.pending = [];
  }

  private startCell(attributes: Attributes): void {
    const style =
      attributes['table:style-name'] ??
      this.rowAttributes['table:default-cell-style-name'] ??
      this.columnStyles.find(({ until }) => this.column < until)?.style;
    this.cell = {
      attributes,
      text: '',
      paragraphs: 0,
      isInParagraph: false,
      font: this.styles.fontOf('table-cell', style),
    };
  }

  private openInCell(cell: OdsCell, name: string, attributes: Attributes): void {
    if (name === 'p') {
      if (cell.paragraphs++ > 0) cell.text += '\n';
      cell.isInParagraph = true;
    } else if (name === 's') cell.text += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 100));
    else if (name === 'tab') cell.text += '\t';
    else if (name === 'line-break') cell.text += '\n';
    else if (name === 'span') cell.font = this.styles.fontOf('text', attributes['text:style-name']) ?? cell.font;
  }

  private endCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell || !this.grid) return;
    const repeat = repeatOf(cell.attributes, 'table:number-columns-repeated');
    const text = cellText(cell);
    if (text.trim() !== '') this.pending.push({ column: this.column, repeat, text, font: cell.font });
    const columns = repeatOf(cell.attributes, 'table:number-columns-spanned');
    const rows = repeatOf(cell.attributes, 'table:number-rows-spanned');
    if (columns > 1 || rows > 1)
      this.grid.merge({
        top: this.row,
        left: this.column,
        bottom: this.row + rows - 1,
        right: this.column + columns - 1,
      });
    this.column += repeat;
  }

  private endRow(): void {
    const repeat = repeatOf(this.rowAttributes, 'table:number-rows-repeated');
    if (this.pending.length > 0)
      for (let row = this.row; row < this.row + repeat; row++)
        for (const { column, repeat: columns, text, font } of this.pending)
          for (let at = column; at < column + columns; at++) this.grid?.put(row, at, text, font);
    this.row += repeat;
  }
}

function repeatOf(attributes: Attributes, name: string): number {
  const count = Math.trunc(Number(attributes[name] ?? 1));
  return count >= 1 ? count : 1;
}

/** What a cell shows; a date in full where the file knows one. */
function cellText({ attributes, text }: OdsCell): string {
  switch (attributes['office:value-type']) {
    case 'date':
      return dateText(attributes['office:date-value'] ?? '', text);
    case 'boolean':
      return (attributes['office:boolean-value'] ?? '').toUpperCase();
    case 'string':
      return text || (attributes['office:string-value'] ?? '');
    default:
      return valueText(attributes, text);
  }
}

/** A number; digits keep the zeros that are drawn before them. */
function valueText(attributes: Attributes, text: string): string {
  const value = attributes['office:value'];
  if (!value || /^0[\d\s]+$/.test(text)) return text;
  const isShare = attributes['office:value-type'] === 'percentage';
  return isShare ? `${plainNumber(Number(value) * 100)}%` : plainNumber(Number(value));
}

function dateText(stored: string, shown: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(stored)?.[0];
  if (!day) return shown;
  if (/^(\d{1,2}\/)?\d{4}$/.test(shown.trim())) return shown.trim();
  const serial = (Date.parse(day) - Date.UTC(1899, 11, 30)) / dayMs;
  return numberText(serial, 'yyyy-mm-dd');
}
