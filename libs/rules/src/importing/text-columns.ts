import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import { isHeaderRow } from './find-header';
import type { SourceSheet } from './source-sheet';

const gaps: readonly RegExp[] = [/\t/, /\s*\|\s*/, /\s{3,}/, /\s{2,}/, /\s*;\s*/, /\s*,\s*/];
const headRows = 10;

/**
 * Finds the columns of a pasted text: cells between tabs, bars or wide gaps, or a header line that shows the separator.
 *
 * @param sheet a sheet of one column
 * @returns the sheet with its cells apart, or the same sheet when it is a plain list
 */
export function splitTextColumns(sheet: SourceSheet, kind: ImportKind): SourceSheet {
  const texts = sheet.rows.map((row) => row[0] ?? '');
  const gap = gaps.find((each) => isSeparator(texts, each, kind));
  if (!gap) return stackedRows(sheet, texts, kind) ?? sheet;
  const rows = texts.map((text) => splitLine(text, gap));
  return { ...sheet, rows, fonts: [], merges: [], isText: false };
}

function isSeparator(texts: readonly string[], gap: RegExp, kind: ImportKind): boolean {
  if (texts.slice(0, headRows).some((text) => isHeaderRow(splitLine(text, gap), kind))) return true;
  // Commas and semicolons stand inside the lines of plain lists as well.
  if (gap.test(',') || gap.test(';') || gap.test('  ')) return false;
  const counts = texts.map((text) => splitLine(text, gap).filter((cell) => cell !== '').length);
  return texts.length > 0 && counts.filter((count) => count >= 3).length >= texts.length * 0.6;
}

const hidden = ',;|';
const hide = (mark: string): string => String.fromCharCode(0xe000 + hidden.indexOf(mark));
const show = (text: string): string =>
  text.replace(/[\ue000-\ue002]/g, (mark) => hidden.charAt(mark.charCodeAt(0) - 0xe000));

function splitLine(text: string, gap: RegExp): string[] {
  const bare = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  // A separator between quotation marks is text.
  const kept = bare.trim().replace(/"([^"]*)"/g, (_, quoted: string) => quoted.replace(/[,;|]/g, hide));
  return kept.split(gap).map((cell) => show(cell.trim()));
}

/** A table whose cells a PDF or a mail has put one below another: 1, name, post, 2, name, post, … */
function stackedRows(sheet: SourceSheet, texts: readonly string[], kind: ImportKind): SourceSheet | null {
  const starts = texts.flatMap((text, index) => (/^\d{1,4}[.)]?$/.test(text.trim()) ? [index] : []));
  const width = starts.length < 2 ? 0 : starts[1] - starts[0];
  const isRegular = starts.every(
    (start, index) => Number.parseInt(texts[start], 10) === index + 1 && start === starts[0] + index * width,
  );
  if (width < 2 || !isRegular) return null;
  const header = texts.slice(Math.max(starts[0] - width, 0), starts[0]);
  const first = isHeaderRow(header, kind) ? starts[0] - header.length : starts[0];
  const end = starts[starts.length - 1] + width;
  const single = (index: number): number[] => [index, index + 1];
  const bounds = texts.map((_, index) => index);
  const rows = [
    ...bounds.slice(0, first).map(single),
    ...(first < starts[0] ? [[first, starts[0]]] : []),
    ...starts.map((start) => [start, start + width]),
    ...bounds.slice(end).map(single),
  ];
  return {
    ...sheet,
    rows: rows.map(([from, to]) => texts.slice(from, to)),
    lines: rows.map(([from]) => sheet.lines[from]),
    fonts: [],
    merges: [],
    isText: false,
  };
}
