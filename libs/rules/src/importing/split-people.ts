import { looksLikeName } from './guess-content';
import type { MappedColumn } from './map-columns';
import { genderOfHeader } from './match-header';
import type { TableLine } from './table-lines';

/**
 * Takes a row apart whose name cell holds several people, one below another or between commas; cells with as many
 * lines are shared out, the others stand for all.
 *
 * @returns the lines, each of several with a remark
 */
export function splitPeople(line: TableLine, columns: readonly MappedColumn[]): TableLine[] {
  const couple = coupleOf(line, columns);
  if (couple.length > 1) return couple.map((own) => aloneIn(line, couple, own));
  const index = columns.findIndex((column) => column.field === 'fullName' || column.field === 'recipientName');
  const names = line.role === 'DATA' && index >= 0 ? namesOf(line.cells[index]) : [];
  if (names.length < 2) return [line];
  const message = `Ô họ tên có ${names.length} người, tách thành ${names.length} dòng: hãy kiểm tra chức vụ của từng người.`;
  return names.map((name, place) => ({
    ...line,
    cells: line.cells.map((cell, at) => (at === index ? name : shareOf(cell, place, names.length))),
    remarks: [...line.remarks, { index, severity: 'WARNING', message }],
  }));
}

/** The filled columns of names of a list with one for men and one for women ("Ông", "Bà"). */
function coupleOf(line: TableLine, columns: readonly MappedColumn[]): number[] {
  if (line.role !== 'DATA') return [];
  const isFilled = ({ field, header }: MappedColumn, index: number): boolean =>
    field === 'fullName' && genderOfHeader(header) !== null && looksLikeName(line.cells[index] ?? '');
  return columns.flatMap((column, index) => (isFilled(column, index) ? [index] : []));
}

function aloneIn(line: TableLine, couple: readonly number[], own: number): TableLine {
  const message = 'Dòng có hai người ở hai cột, tách thành hai dòng: hãy kiểm tra chức vụ của từng người.';
  return {
    ...line,
    cells: line.cells.map((cell, at) => (at !== own && couple.includes(at) ? '' : cell)),
    remarks: [...line.remarks, { index: own, severity: 'WARNING', message }],
  };
}

function namesOf(cell: string): string[] {
  if (!/[\n,;]/.test(cell)) return [];
  const parts = cell
    .split(/\s*[\n,;]\s*/)
    .map((part) => part.replace(/^(?:\d{1,2}[.)]|[-+•*])\s*/, '').trim())
    .filter((part) => part !== '');
  return parts.every(looksLikeName) ? parts : [];
}

function shareOf(cell: string, place: number, count: number): string {
  const lines = cell.split('\n').filter((text) => text.trim() !== '');
  return lines.length === count ? lines[place].replace(/^(?:\d{1,2}[.)]|[-+•*])\s*/, '').trim() : cell;
}
