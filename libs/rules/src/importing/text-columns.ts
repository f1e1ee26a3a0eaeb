import type { ImportKind } from '@ky-yeu/contracts/importing';
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
  if (!gap) return sheet;
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

function splitLine(text: string, gap: RegExp): string[] {
  const bare = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '');
  return (gap.test(' ') ? bare : bare.trim()).split(gap).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
