export type Delimiter = '\t' | ';' | ',' | '|';

export interface DelimitedRow {
  /** Line of the text in which the row begins, from 0. */
  line: number;
  fields: string[];
}

const sampleLines = 200;
const sampleCharacters = 200_000;
const leastShare = 0.6;
const listMark = /^\s*(\d+\s*[.)/-]|[-–—•·+*o])?\s*$/;

/**
 * Finds what separates the columns of a text: the character that most lines have equally often and, in files of
 * spreadsheets, without a space behind it. In written lists ("1. Nguyễn Văn A, Bí thư") a space follows.
 * @returns null for a text without columns.
 */
export function findDelimiter(text: string): Delimiter | null {
  const named = /^sep=([;,|\t])\n/.exec(text)?.[1];
  if (named) return named as Delimiter;
  const lines = text
    .slice(0, sampleCharacters)
    .split('\n')
    .slice(0, sampleLines)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, '""'))
    .filter((line) => line.trim() !== '');
  if (isTabTable(lines)) return '\t';
  const found = ([';', ',', '|'] as const)
    .map((delimiter) => ({ delimiter, columns: usualCount(lines, delimiter) }))
    .sort((a, b) => b.columns - a.columns)[0];
  return found && found.columns > 0 ? found.delimiter : null;
}

/** Tabs make a table unless each only follows the number or the dash of a list. */
function isTabTable(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => line.trim().includes('\t'));
  if (tabbed.length === 0 || tabbed.length < lines.length * 0.3) return false;
  return tabbed.some((line) => {
    const [head = '', ...rest] = line.split('\t');
    return rest.length > 1 || !listMark.test(head) || /^\s*\d+\s*$/.test(head);
  });
}

/** How often most lines have a delimiter; 0 when they disagree or when it is followed by spaces as in prose. */
function usualCount(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>();
  let [all, tight] = [0, 0];
  for (const line of lines) {
    const parts = line.split(delimiter);
    counts.set(parts.length - 1, (counts.get(parts.length - 1) ?? 0) + 1);
    all += parts.length - 1;
    tight += parts.slice(1).filter((part) => !/^[ \u00A0]/.test(part)).length;
  }
  const [count, votes] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return votes >= lines.length * leastShare && tight >= all * 0.8 ? count : 0;
}

/**
 * Splits a text, whose lines end in "\n", into rows and fields (RFC 4180); a field in quotes may hold line breaks, and a quote that is never
 * closed is an ordinary character.
 */
export function splitDelimited(text: string, delimiter: Delimiter, hasQuotes: boolean): DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  let line = 0;
  let at = /^sep=.\n/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const row: DelimitedRow = { line, fields: [] };
    for (;;) {
      const field = (hasQuotes && quotedField(text, at, delimiter)) || plainField(text, at, delimiter);
      row.fields.push(field.text);
      at = field.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    rows.push(row);
    line += countBreaks(row);
    at++;
  }
  return rows;
}

function countBreaks({ fields }: DelimitedRow): number {
  return fields.reduce((sum, field) => sum + field.split('\n').length - 1, 1);
}

function plainField(text: string, start: number, delimiter: Delimiter): { text: string; end: number } {
  let end = start;
  while (!isFieldEnd(text, end, delimiter)) end++;
  return { text: text.slice(start, end), end };
}

/** A field in quotes, "=" before it as Excel wants it for numbers that are text; null when it is none. */
function quotedField(text: string, start: number, delimiter: Delimiter): { text: string; end: number } | null {
  const open = text[start] === '=' ? start + 1 : start;
  if (text[open] !== '"') return null;
  const close = closingQuote(text, open + 1);
  if (close < 0 || !isFieldEnd(text, close + 1, delimiter)) return null;
  return { text: text.slice(open + 1, close).replaceAll('""', '"'), end: close + 1 };
}

function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function isFieldEnd(text: string, at: number, delimiter: Delimiter): boolean {
  return at >= text.length || text[at] === delimiter || text[at] === '\n';
}

/**
 * Joins the pieces of rows that were pasted from a Word table: there a paragraph inside a cell ends the line. Pieces
 * that together have just the tabs of a whole row are one row.
 */
export function joinBrokenRows(rows: readonly DelimitedRow[]): DelimitedRow[] {
  const width = usualWidth(rows);
  const joined: DelimitedRow[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as DelimitedRow;
    const pieces = row.fields.length > 1 && row.fields.length < width ? piecesFrom(rows, i, width) : 1;
    joined.push(pieces > 1 ? { line: row.line, fields: joinFields(rows.slice(i, i + pieces)) } : row);
    i += pieces - 1;
  }
  return joined;
}

function usualWidth(rows: readonly DelimitedRow[]): number {
  const votes = new Map<number, number>();
  for (const { fields } of rows) votes.set(fields.length, (votes.get(fields.length) ?? 0) + 1);
  votes.delete(1);
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/** How many rows from a place on make one whole row; 1 when they do not. */
function piecesFrom(rows: readonly DelimitedRow[], start: number, width: number): number {
  let tabs = 0;
  for (let i = start; i < Math.min(rows.length, start + 20); i++) {
    const fields = rows[i]?.fields.length ?? 0;
    if (fields >= width) return 1;
    tabs += fields - 1;
    if (tabs === width - 1) return i - start + 1;
    if (tabs >= width) return 1;
  }
  return 1;
}

function joinFields(rows: readonly DelimitedRow[]): string[] {
  return rows.reduce<string[]>((fields, row) => {
    const [first = '', ...rest] = row.fields;
    const last = fields.pop();
    return [...fields, last === undefined ? first : `${last}\n${first}`, ...rest];
  }, []);
}
