import { type DocxFonts, fontOfRun } from './docx-fonts';
import { TextRuns } from './xlsx-parts';
import { type Attributes, isOn } from './xml-reader';

export interface DocxCell {
  /** Columns of the table's grid that the cell covers, from 0, both included. */
  from: number;
  to: number;
  text: string;
  font: string | null;
  /** Whether the cell goes on with the one above. */
  isContinued: boolean;
}
export type DocxBlock =
  { kind: 'paragraph'; text: string; font: string | null; isListItem: boolean } | { kind: 'table'; rows: DocxCell[][] };

/** Deleted text, old versions of properties, drawings with their text boxes, codes of fields. */
const outside =
  /^(del|moveFrom|drawing|pict|object|Fallback|instrText|delText|[a-z]+PrChange|tblGridChange|sectPr|rt|footnotes?|comment)$/;
/** Marks of Wingdings and Symbol with which forms are ticked. */
const tickMarks = new Set(['FC', 'FE', 'FB', 'FD', '78', 'D6']);

/** Characters that Word writes as elements. */
const marks = new Map(Object.entries({ tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }));

interface TableState {
  rows: DocxCell[][];
  row: DocxCell[];
  column: number;
  isDeleted: boolean;
  cell: DocxCell | null;
  lines: { text: string; font: string | null }[];
  span: number;
}

/** Reads word/document.xml into the paragraphs and tables of its body, in their order. */
export class DocxBlocks {
  readonly blocks: DocxBlock[] = [];
  /** Only the outermost table has cells of its own; the text of a table in a cell belongs to that cell. */
  private table: TableState | null = null;
  private tableDepth = 0;
  private readonly path: string[] = [];
  private skipped = 0;
  private readonly runs = new TextRuns();
  private paragraphs = 0;
  private paragraphStyle: string | null = null;
  private isListItem = false;
  private run: { font: string | null; style: string | null; isHidden: boolean } | null = null;
  private isText = false;

  constructor(private readonly fonts: DocxFonts) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    if (this.skipped > 0 || outside.test(name)) {
      if (name === 'del' && parent === 'trPr') this.inTable((table) => (table.isDeleted = true));
      this.skipped++;
    } else if (parent === 'rPr' && this.run) this.openRunProperty(name, attributes);
    else if (parent === 'r') this.openInRun(name, attributes);
    else this.openers.get(name)?.(attributes);
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.add(text);
  }

  close(name: string): void {
    this.path.pop();
    if (this.skipped > 0) this.skipped--;
    else this.closers.get(name)?.();
  }

  private readonly openers = new Map<string, (attributes: Attributes) => void>(
    Object.entries({
      r: () => (this.run = { font: null, style: null, isHidden: false }),
      p: () => this.startParagraph(),
      pStyle: (attributes: Attributes) => (this.paragraphStyle = attributes['w:val'] ?? null),
      numId: (attributes: Attributes) => (this.isListItem = attributes['w:val'] !== '0'),
      tbl: () => this.tableDepth++ === 0 && (this.table = newTable()),
      tr: () => this.inTable((table) => Object.assign(table, { row: [], column: 0, isDeleted: false })),
      tc: () => this.inTable(startCell),
      gridBefore: (attributes: Attributes) => this.inTable((table) => (table.column = countOf(attributes))),
      gridSpan: (attributes: Attributes) => this.inTable((table) => (table.span = countOf(attributes))),
      vMerge: (attributes: Attributes) =>
        this.inTable(({ cell }) => cell && (cell.isContinued = attributes['w:val'] !== 'restart')),
    }),
  );

  private readonly closers = new Map<string, () => void>(
    Object.entries({
      t: () => (this.isText = false),
      r: () => (this.run = null),
      p: () => this.endParagraph(),
      tc: () => this.inTable(endCell),
      tr: () => this.inTable((table) => !table.isDeleted && table.rows.push(table.row)),
      tbl: () => --this.tableDepth === 0 && this.endTable(),
    }),
  );

  /** Works on the outermost table while no other table is open within it. */
  private inTable(work: (table: TableState) => void): void {
    if (this.table && this.tableDepth === 1) work(this.table);
  }

  private openRunProperty(name: string, attributes: Attributes): void {
    if (!this.run) return;
    if (name === 'rFonts') this.run.font = fontOfRun(attributes);
    else if (name === 'rStyle') this.run.style = attributes['w:val'] ?? null;
    else if (name === 'vanish') this.run.isHidden = isOn(attributes['w:val'], true);
  }

  private openInRun(name: string, attributes: Attributes): void {
    if (name === 't') this.isText = true;
    // In an old TCVN3 font a soft hyphen is none but the letter "ư".
    else if (name === 'softHyphen') this.add(/^\.vn/i.test(this.fontOfRun() ?? '') ? '\u00AD' : '');
    else if (name === 'sym') this.add(tickMarks.has((attributes['w:char'] ?? '').slice(-2).toUpperCase()) ? 'x' : '');
    else this.add(marks.get(name) ?? '');
  }

  private add(text: string): void {
    if (text === '' || !this.run || this.run.isHidden) return;
    this.runs.setFont(this.fontOfRun() ?? undefined);
    this.runs.add(text);
  }

  private fontOfRun(): string | null {
    return this.run?.font ?? this.fonts.fontOf(this.run?.style ?? null, this.paragraphStyle);
  }

  private startParagraph(): void {
    if (this.paragraphs++ > 0) return;
    this.paragraphStyle = null;
    this.isListItem = false;
  }

  private endParagraph(): void {
    if (--this.paragraphs > 0) return;
    const { text, font } = this.runs.take();
    if (this.table) this.table.lines.push({ text, font });
    else this.blocks.push({ kind: 'paragraph', text, font, isListItem: this.isListItem });
  }

  private endTable(): void {
    if (this.table) this.blocks.push({ kind: 'table', rows: this.table.rows });
    this.table = null;
  }
}

function startCell(table: TableState): void {
  table.cell = { from: table.column, to: table.column, text: '', font: null, isContinued: false };
  table.lines = [];
  table.span = 1;
}

function endCell(table: TableState): void {
  if (!table.cell) return;
  const font = table.lines.find((line) => line.font && line.text.trim())?.font ?? null;
  const text = table.lines.map((line) => line.text).join('\n');
  table.row.push({ ...table.cell, to: table.column + table.span - 1, text: text.replace(/^\n+|\n+$/g, ''), font });
  table.column += table.span;
  table.cell = null;
}

function newTable(): TableState {
  return { rows: [], row: [], column: 0, isDeleted: false, cell: null, lines: [], span: 1 };
}

/** A count of columns: a whole number from 1; what is absurd counts as the most that Word knows. */
function countOf(attributes: Attributes): number {
  const count = Math.trunc(Number(attributes['w:val'] ?? 1));
  return count >= 1 ? Math.min(count, 63) : 1;
}
