import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { cleanTexts } from './clean-text';
import { fitColumns, squeezeColumns } from './column-widths';
import {
  countRows,
  type CellAlign,
  type CellValue,
  type ColumnKind,
  type ListColumn,
  type ListDocument,
} from './document-model';
import type { LetterTable } from './letter-model';
import { layoutOf, pageMm, tableLayout, taggedRows, textWidthMm, type FormLayout } from './layout';
import { composeLetterhead, composeTitle, type HeadLine, type Letterhead } from './letterhead';

export interface ArrangedColumn {
  label: string;
  kind: ColumnKind;
  align: CellAlign;
  widthMm: number;
}

/** A table with the widths and the size that it is drawn with. */
export interface ArrangedTable {
  list: LetterTable;
  table: typeof tableLayout & { size: number; columns: ArrangedColumn[] };
}

/** A list with every decision of its layout taken; what a renderer draws. Millimetres and points. */
export interface ArrangedList extends ArrangedTable {
  list: ListDocument;
  layout: FormLayout;
  pageMm: { width: number; height: number };
  textMm: number;
  tagged: boolean;
  documentTitle: string;
  /** Null for a plain list. */
  letterhead: Letterhead | null;
  title: HeadLine[];
}

/** Rows taller than this on average call for smaller letters. */
const comfortableLines = 2.3;
/** Smaller only when words would not fit. */
const readableSize = 11;

/**
 * Takes all decisions of layout for a list, once for every renderer: broken headings, rules, widths, size of the table.
 * @returns the cleaned list beside its layout.
 */
export function arrangeList(source: ListDocument): ArrangedList {
  const cleaned = cleanTexts(source);
  const list = cleaned.groups.length ? cleaned : { ...cleaned, groups: [{ heading: '', level: 1 as const, rows: [] }] };
  const textMm = textWidthMm(layoutOf(list), list.orientation);
  const { width, height } = pageMm;
  return {
    list,
    layout: layoutOf(list),
    pageMm: list.orientation === 'portrait' ? { width, height } : { width: height, height: width },
    textMm,
    tagged: countRows(list) <= taggedRows,
    documentTitle: `${list.title} ${list.subtitle}`.replace(/\s+/g, ' ').trim(),
    letterhead: list.isPlain ? null : composeLetterhead(list),
    title: composeTitle(list),
    table: arrangeTable(list, layoutOf(list), textMm),
  };
}

/**
 * Finds size and widths for a table, in a list or inside a text.
 * @param textMm the width that its columns share.
 */
export function arrangeTable(list: LetterTable, layout: FormLayout, textMm: number): ArrangedTable['table'] {
  const { size, widths } = fitTable(list, layout, textMm);
  return { ...tableLayout, size, columns: list.columns.map((column, i) => arrangeColumn(column, widths[i] ?? 0)) };
}

/** Whether a cell of a date column holds an exact day. */
export const isDay = (value: unknown, kind: ColumnKind): boolean =>
  kind === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * Writes a cell's value as it is printed: numbers with a dot for thousands, dates as dd/MM/yyyy.
 * @returns the text, empty for null.
 */
export function printCell(value: CellValue | undefined, kind: ColumnKind): string {
  if (value === null || value === undefined) return '';
  if (isDay(value, kind)) return formatDate(String(value));
  return typeof value === 'number' && kind === 'number' ? formatNumber(value) : String(value);
}

function fitTable(list: LetterTable, { tableSizes }: FormLayout, textMm: number): { size: number; widths: number[] } {
  const rows = list.groups.flatMap((group) => group.rows);
  const cells = list.columns.map(({ kind }, i) => rows.map((row) => printCell(row[i], kind)));
  const fitting = tableSizes.map((size) => ({ size, fitted: fitColumns(list.columns, cells, size, textMm) }));
  const fits = fitting.filter(({ fitted }) => fitted !== null);
  const airy = fits.find(
    ({ size, fitted }) => size >= readableSize && fitted && fitted.linesPerRow <= comfortableLines,
  );
  const { size, fitted } = airy ??
    fits.find((one) => one.size <= readableSize) ??
    fits[0] ?? { size: Math.min(...tableSizes) };
  return { size, widths: fitted?.widths ?? squeezeColumns(list.columns, cells, size, textMm) };
}

const usualAligns: Partial<Record<ColumnKind, CellAlign>> = { number: 'right', ordinal: 'center', date: 'center' };

function arrangeColumn({ label, kind, align }: ListColumn, widthMm: number): ArrangedColumn {
  const usual = usualAligns[kind] ?? 'left';
  return { label, kind, align: align ?? usual, widthMm };
}
