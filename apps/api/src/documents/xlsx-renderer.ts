import { writeXlsx, type CellStyle, type CellValue, type MergeRange, type WriteSheet } from 'hucre/xlsx';
import { isDay, type ArrangedList } from './arrange-list';
import type { SignatureBlock } from './document-model';
import { bodyFont } from './layout';
import type { HeadLine, Letterhead } from './letterhead';
import { wrapLines } from './line-breaking';
import { textWidth } from './text-width';
import { headStyle, textStyle, type SheetStyles, tableStyles } from './xlsx-styles';

const sheetName = 'Danh sách';
const mmPerInch = 25.4;
const pointsPerMm = 72 / mmPerInch;

/** Columns from one to another, both counted from 0 and included. */
type Span = readonly [from: number, to: number];

/** A sheet under construction, from its top row down. */
class SheetRows {
  readonly rows: CellValue[][] = [];
  readonly cells: NonNullable<WriteSheet['cells']> = new Map();
  readonly heights = new Map<number, { height: number }>();
  readonly merges: MergeRange[] = [];

  constructor(readonly width: number) {}

  /** Adds an empty row. */
  add(heightPt: number): number {
    this.rows.push(Array<CellValue>(this.width).fill(null));
    this.heights.set(this.rows.length - 1, { height: Math.round(heightPt * 4) / 4 });
    return this.rows.length - 1;
  }

  /** Writes into a row; a cell that spans columns gets its style in each, for the borders. */
  put(row: number, [from, to]: Span, value: CellValue, style: CellStyle): void {
    for (let column = from; column <= to; column++) this.cells.set(`${row},${column}`, { style });
    const isText = typeof value === 'string';
    this.cells.set(`${row},${from}`, { value, style, ...(isText && { type: 'string' }) });
    if (to > from) this.merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
  }
}

/**
 * Writes a list as an Excel workbook: the same heading, widths and rows as the PDF, the head row frozen and repeated
 * in print. Texts are text cells whatever they begin with, so a cell such as "=1+1" never becomes a formula.
 * @returns the bytes of the .xlsx file.
 */
export async function renderXlsx(arranged: ArrangedList): Promise<Buffer> {
  const { list, layout, table } = arranged;
  const sheet = new SheetRows(table.columns.length);
  addHeading(sheet, arranged);
  const headRow = addTable(sheet, arranged);
  addEnding(sheet, arranged);
  const bytes = await writeXlsx({
    properties: { title: arranged.documentTitle, creator: list.issuer },
    defaultFont: { name: bodyFont.office, size: 11 },
    namedRanges: [
      // hucre 1.0.0 writes its own print titles with the sheet's name unquoted, which Excel refuses.
      { name: '_xlnm.Print_Titles', range: `'${sheetName}'!$${headRow + 1}:$${headRow + 1}`, scope: sheetName },
    ],
    sheets: [
      {
        name: sheetName,
        rows: sheet.rows,
        cells: sheet.cells,
        rowDefs: sheet.heights,
        merges: sheet.merges,
        columns: table.columns.map(({ widthMm }) => ({ width: columnWidth(widthMm) })),
        freezePane: { rows: headRow + 1 },
        view: { showGridLines: false },
        pageSetup: pageSetup(arranged, sheet),
        headerFooter: {
          differentFirst: true,
          firstHeader: '',
          oddHeader: `&C&"${bodyFont.office},Regular"&${layout.pageNumberSize}&P`,
        },
      },
    ],
  });
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function pageSetup({ list, layout }: ArrangedList, sheet: SheetRows): WriteSheet['pageSetup'] {
  const { top, bottom, left, right } = layout.margins;
  const inch = (mm: number) => mm / mmPerInch;
  return {
    paperSize: 'a4',
    orientation: list.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: `$A$1:$${columnName(sheet.width - 1)}$${sheet.rows.length}`,
    margins: {
      top: inch(top),
      bottom: inch(bottom),
      left: inch(left),
      right: inch(right),
      header: inch(layout.pageNumberTop),
      footer: inch(layout.pageNumberTop),
    },
  };
}

function addHeading(sheet: SheetRows, arranged: ArrangedList): void {
  const { letterhead, title } = arranged;
  if (letterhead) addLetterhead(sheet, letterhead, arranged.table);
  for (const line of withRules(title)) addHeadRow(sheet, [[0, sheet.width - 1], line]);
  sheet.add(8);
}

function addLetterhead(sheet: SheetRows, letterhead: Letterhead, table: ArrangedList['table']): void {
  const widths = table.columns.map(({ widthMm }) => widthMm);
  const needed = (lines: HeadLine[]) =>
    Math.max(...lines.map((line) => textWidth(line.text, line.size, line.face))) + 4;
  const [left, right] = splitColumns(widths, [needed(letterhead.left), needed([...letterhead.right, letterhead.date])]);
  const [before, after] = [withRules(letterhead.left), withRules(letterhead.right)];
  for (let i = 0; i < Math.max(before.length, after.length); i++)
    addHeadRow(sheet, [left, before[i]], [right, after[i]]);
  addHeadRow(sheet, [left, letterhead.number ?? undefined], [right, letterhead.date]);
  sheet.add(10);
}

function addHeadRow(sheet: SheetRows, ...parts: [span: Span | undefined, line: HeadLine | undefined][]): void {
  const tallest = Math.max(...parts.map(([, line]) => (line ? line.size : 0)));
  const row = sheet.add(tallest * 1.25);
  for (const [span, line] of parts) if (span && line) sheet.put(row, span, line.text, headStyle(line));
}

/** A sheet cannot draw a rule shorter than a cell: a row of dashes stands for it. */
function withRules(lines: HeadLine[]): HeadLine[] {
  const size = 8;
  const dashMm = size / pointsPerMm;
  return lines.flatMap((line) =>
    line.ruleMm
      ? [line, { text: '—'.repeat(Math.round(line.ruleMm / dashMm)), size, face: 'regular' as const }]
      : [line],
  );
}

/** @returns the index of the head row. */
function addTable(sheet: SheetRows, { list, table, textMm }: ArrangedList): number {
  const styles = tableStyles(table);
  const wide = (text: string, style: CellStyle) => {
    const lines = countLines(text, textMm, table.size, style.font?.bold ? 'bold' : 'regular');
    sheet.put(sheet.add(rowHeight(lines, table.size)), [0, sheet.width - 1], text, style);
  };
  const headLines = Math.max(
    ...table.columns.map(({ label, widthMm }) => countLines(label, widthMm, table.size, 'bold')),
  );
  const headRow = sheet.add(rowHeight(headLines, table.size) + 4);
  table.columns.forEach(({ label }, i) => sheet.put(headRow, [i, i], label, styles.head));
  for (const group of list.groups) {
    if (group.heading) wide(group.heading, group.level === 1 ? styles.group : styles.subgroup);
    for (const row of group.rows) addBodyRow(sheet, row, table, styles);
    if (group.subtotal) wide(group.subtotal, styles.subtotal);
  }
  if (list.total) wide(list.total, styles.total);
  return headRow;
}

function addBodyRow(sheet: SheetRows, values: CellValue[], table: ArrangedList['table'], styles: SheetStyles): void {
  const { columns, size, signatureRow } = table;
  const lines = columns.map(({ widthMm }, i) => countLines(values[i], widthMm, size, 'regular'));
  const isSigned = columns.some(({ kind }) => kind === 'signature');
  const least = isSigned ? signatureRow * pointsPerMm : 0;
  const row = sheet.add(Math.max(least, rowHeight(Math.max(...lines), size)));
  columns.forEach((column, i) => {
    const value = values[i] ?? null;
    if (isDay(value, column.kind)) sheet.put(row, [i, i], new Date(`${String(value)}T00:00:00Z`), styles.day(column));
    else sheet.put(row, [i, i], value === '' ? null : value, styles.body(column, typeof value === 'number'));
  });
}

function addEnding(sheet: SheetRows, { list, layout, table }: ArrangedList): void {
  sheet.add(6);
  for (const line of list.closing)
    sheet.put(
      sheet.add(layout.closingSize * 1.4),
      [0, sheet.width - 1],
      line,
      textStyle(layout.closingSize, 'regular', 'left'),
    );
  const blocks: (SignatureBlock | null)[] = list.signatures.length === 1 ? [null, ...list.signatures] : list.signatures;
  if (blocks.length === 0) return;
  sheet.add(12);
  const spans = splitColumns(
    table.columns.map(({ widthMm }) => widthMm),
    blocks.map(() => 1),
  );
  const size = layout.signatureSize;
  const line = (at: (block: SignatureBlock) => string | undefined, face: 'bold' | 'italic') => {
    const row = sheet.add(size * 1.3);
    blocks.forEach((block, i) => {
      const [text, span] = [block && at(block), spans[i]];
      if (text && span) sheet.put(row, span, text, textStyle(size, face, 'center'));
    });
  };
  const posts = Math.max(...blocks.map((block) => block?.lines.length ?? 0));
  for (let i = 0; i < posts; i++) line(({ lines }) => lines[i], 'bold');
  if (blocks.some((block) => block?.note)) line(({ note }) => note, 'italic');
  sheet.add(table.signatureRoom * pointsPerMm);
  line(({ name }) => name, 'bold');
}

/** Shares neighbouring columns out to parts of about the given proportions, at least one column each where possible. */
function splitColumns(widthsMm: number[], shares: number[]): Span[] {
  const sum = (numbers: number[]) => numbers.reduce((total, value) => total + value, 0);
  let from = 0;
  return shares.map((_, i) => {
    const goal = (sum(widthsMm) * sum(shares.slice(0, i + 1))) / sum(shares);
    const last = widthsMm.length - (shares.length - i);
    let to = Math.min(from, widthsMm.length - 1);
    const distance = (end: number) => Math.abs(sum(widthsMm.slice(0, end + 1)) - goal);
    while (to < last && distance(to + 1) <= distance(to)) to++;
    if (i === shares.length - 1) to = widthsMm.length - 1;
    const span: Span = [Math.min(from, to), to];
    from = to + 1;
    return span;
  });
}

function countLines(value: CellValue | undefined, widthMm: number, sizePt: number, face: 'regular' | 'bold'): number {
  // Excel indents the text, leaves some pixels free at both sides and sets letters a little wider than print.
  return typeof value === 'string' ? wrapLines(value, { sizePt, face, widthMm: widthMm * 0.96 - 4 }).length : 1;
}

function rowHeight(lines: number, sizePt: number): number {
  return lines * sizePt * 1.2 + 5;
}

/** Excel counts widths in digits of the default font (7 pixels in Times New Roman 11) and 5 pixels of padding. */
function columnWidth(widthMm: number): number {
  return Math.round((((widthMm / mmPerInch) * 96 - 5) / 7) * 100) / 100;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
