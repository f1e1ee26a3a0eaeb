import type { ListColumn } from './document-model';
import { tableLayout } from './layout';
import { textWidth } from './text-width';

/** Widths of a table's columns in millimetres, and how many lines its rows take on average. */
export interface FittedColumns {
  widths: number[];
  linesPerRow: number;
}

interface Wish {
  /** Without breaking a word. */
  min: number;
  /** More than this brings nothing. */
  max: number;
  /** Takes part when room is left over. */
  grows: boolean;
  /** For columns that may wrap: widths of the words of some cells. */
  words: number[][] | null;
}

const sampleRows = 250;
const stepsMm = [2, 4, 8, 16];
const pad = tableLayout.padX * 2 + 0.6;

/**
 * Finds the widths of a table's columns from what they hold: names and numbers stay on one line, the other texts get
 * what makes the rows shortest.
 * @param cells the printed texts, one array a column.
 * @returns widths that add up to `widthMm`, or null when some word would not fit at this size.
 */
export function fitColumns(
  columns: ListColumn[],
  cells: string[][],
  sizePt: number,
  widthMm: number,
): FittedColumns | null {
  const wishes = columns.map((column, i) => wishOf(column, cells[i] ?? [], sizePt));
  const widths = wishes.map((wish) => wish.min);
  if (total(widths) > widthMm + 0.01) return null;
  giveToWrapped(wishes, widths, widthMm, textWidth(' ', sizePt));
  const growing = wishes.map((wish, i) => (wish.grows ? (widths[i] ?? 0) : 0));
  const base = total(growing) > 0 ? growing : widths;
  const spare = widthMm - total(widths);
  const final = widths.map((width, i) => width + (spare * (base[i] ?? 0)) / total(base));
  return { widths: final, linesPerRow: linesPerRow(wishes, final, textWidth(' ', sizePt)) };
}

/**
 * Narrows columns whose words do not fit even at the smallest size, each by its part.
 * @returns millimetres that add up to `widthMm`.
 */
export function squeezeColumns(columns: ListColumn[], cells: string[][], sizePt: number, widthMm: number): number[] {
  const widths = columns.map((column, i) => wishOf(column, cells[i] ?? [], sizePt).min);
  return widths.map((width) => (width * widthMm) / total(widths));
}

function wishOf(column: ListColumn, cells: string[], sizePt: number): Wish {
  const fixed = (min: number): Wish => ({ min, max: min, grows: false, words: null });
  if (column.widthMm) return fixed(column.widthMm);
  const label = labelWidth(column.label, sizePt) + pad;
  if (column.kind === 'signature') return { min: Math.max(label, 27), max: 36, grows: true, words: null };
  const lines = cells.map((text) => textWidth(text, sizePt)).sort((a, b) => a - b);
  const longest = (lines.at(-1) ?? 0) + pad;
  if (column.kind === 'ordinal' || column.kind === 'number') return fixed(Math.max(label, longest));
  if (column.kind === 'name') {
    const usual = (lines[Math.ceil((lines.length - 1) * 0.98)] ?? 0) + pad;
    return { min: Math.max(label, Math.min(usual, 52)), max: 60, grows: true, words: null };
  }
  const sampled = cells.filter((_, i) => i % Math.ceil(cells.length / sampleRows) === 0);
  const words = sampled.map((text) => text.split(/\s/).map((word) => textWidth(word, sizePt)));
  const widest = Math.max(0, ...cells.flatMap((text) => text.split(/\s/)).map((word) => textWidth(word, sizePt)));
  const min = Math.max(label, 18, Math.min(widest + pad, 45));
  return { min, max: Math.max(min, longest), grows: true, words };
}

/** The least width in which a column's label takes two lines at most. */
function labelWidth(label: string, sizePt: number): number {
  const words = label.split(/\s/);
  const width = (part: string[]) => textWidth(part.join(' '), sizePt, 'bold');
  return Math.min(...words.map((_, i) => Math.max(width(words.slice(0, i)), width(words.slice(i)))));
}

/** Gives room step by step to the column where a millimetre saves the most lines. */
function giveToWrapped(wishes: Wish[], widths: number[], widthMm: number, spaceMm: number): void {
  const lines = wishes.map((wish, i) => countLines(wish, widths[i] ?? 0, spaceMm));
  for (;;) {
    const room = widthMm - total(widths);
    let best = { gain: 0, column: -1, width: 0, lines: [] as number[] };
    wishes.forEach((wish, column) => {
      for (const step of wish.words ? stepsMm : []) {
        const width = Math.min((widths[column] ?? 0) + step, wish.max);
        const grown = width - (widths[column] ?? 0);
        if (grown < 0.1 || grown > room) continue;
        const candidate = countLines(wish, width, spaceMm);
        const gain = saved(lines, column, candidate) / grown;
        if (gain > best.gain) best = { gain, column, width, lines: candidate };
      }
    });
    if (best.column < 0) return;
    widths[best.column] = best.width;
    lines[best.column] = best.lines;
  }
}

/** Lines saved in rows, which the tallest cell decides, and a little for cells that were not the tallest. */
function saved(lines: number[][], column: number, candidate: number[]): number {
  let sum = 0;
  candidate.forEach((count, row) => {
    const before = lines[column]?.[row] ?? 1;
    const others = Math.max(1, ...lines.map((cells, i) => (i === column ? 1 : (cells[row] ?? 1))));
    sum += Math.max(before, others) - Math.max(count, others) + (before - count) * 0.3;
  });
  return sum;
}

function linesPerRow(wishes: Wish[], widths: number[], spaceMm: number): number {
  const lines = wishes.map((wish, i) => countLines(wish, widths[i] ?? 0, spaceMm));
  const rows = Math.max(0, ...lines.map((cells) => cells.length));
  return rows === 0
    ? 1
    : total(Array.from({ length: rows }, (_, row) => Math.max(1, ...lines.map((c) => c[row] ?? 1)))) / rows;
}

function countLines(wish: Wish, widthMm: number, spaceMm: number): number[] {
  return (wish.words ?? []).map((words) => {
    let [lines, used] = [1, 0];
    for (const word of words) {
      if (used > 0 && used + spaceMm + word > widthMm - pad) [lines, used] = [lines + 1, word];
      else used += (used > 0 ? spaceMm : 0) + word;
    }
    return lines;
  });
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
