import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { isHeaderRow } from './find-header';
import { matchHeader } from './match-header';

const headRows = 40;

/** Rows with their line numbers in the source. */
export interface NumberedRows {
  rows: string[][];
  lines: number[];
}

/**
 * Puts lists that stand side by side to save paper one below another: the right half follows at the end, below its own
 * header, with the line numbers it had.
 *
 * @returns the same rows when there is one list only
 */
export function unfoldSheet(rows: string[][], lines: readonly number[], kind: ImportKind): NumberedRows {
  const plain = { rows, lines: [...lines] };
  const top = rows.slice(0, headRows).findIndex((row) => isHeaderRow(row, kind));
  const shift = top < 0 ? 0 : shiftOf(rows[top] ?? [], kind);
  if (shift === 0) return plain;
  const width = rows[top]?.length ?? 0;
  const folded: NumberedRows = { rows: [], lines: [] };
  const rest: NumberedRows = { rows: [], lines: [] };
  rows.forEach((row, index) => {
    const right = row.slice(shift);
    const isFolded = index >= top && right.some((cell) => cell !== '');
    folded.rows.push(isFolded ? [...row.slice(0, shift), ...new Array<string>(width - shift).fill('')] : row);
    folded.lines.push(lines[index] ?? index + 1);
    if (!isFolded) return;
    rest.rows.push([...right, ...new Array<string>(shift).fill('')]);
    rest.lines.push(lines[index] ?? index + 1);
  });
  // Three lists side by side unfold twice.
  const below = unfoldSheet(rest.rows, rest.lines, kind);
  return { rows: [...folded.rows, ...below.rows], lines: [...folded.lines, ...below.lines] };
}

/** How far to the right the headers begin again, 0 when they do not. */
function shiftOf(header: readonly string[], kind: ImportKind): number {
  const keys = header.map(fold);
  const name = header.findIndex((text) => ['fullName', 'recipientName'].includes(matchHeader(text, kind)?.field ?? ''));
  const again = name < 0 ? -1 : keys.indexOf(keys[name] ?? '', name + 1);
  if (again < 0) return 0;
  const shift = again - name;
  const isSame = keys.slice(shift).every((key, index) => key === '' || key === keys[index] || index >= shift);
  const repeated = keys.slice(shift, shift * 2).filter((key) => key !== '').length;
  return isSame && repeated >= 2 ? shift : 0;
}
