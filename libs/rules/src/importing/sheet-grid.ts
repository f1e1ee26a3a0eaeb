import type { SourceMerge } from './source-sheet';

/** The decoded cells with their merges, looked up by row. */
export interface SheetGrid {
  rows: string[][];
  width: number;
  /** Merges that cover a row, by row. */
  mergesAt: ReadonlyMap<number, readonly SourceMerge[]>;
}

/**
 * Joins cells and merges; in a merged block only the first cell keeps its text, whatever the reader repeated.
 *
 * @param rows decoded cells, changed in place where a merge repeats its text
 */
export function makeGrid(rows: string[][], width: number, merges: readonly SourceMerge[]): SheetGrid {
  const mergesAt = new Map<number, SourceMerge[]>();
  for (const merge of merges) {
    if (merge.bottom <= merge.top && merge.right <= merge.left) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row += 1) {
      const known = mergesAt.get(row);
      if (known) known.push(merge);
      else mergesAt.set(row, [merge]);
      blankRepeats(rows[row] ?? [], merge, row, rows[merge.top]?.[merge.left] ?? '');
    }
  }
  return { rows, width, mergesAt };
}

function blankRepeats(cells: string[], merge: SourceMerge, row: number, text: string): void {
  for (let column = merge.left; column <= Math.min(merge.right, cells.length - 1); column += 1) {
    if (row === merge.top && column === merge.left) continue;
    if (cells[column] === text) cells[column] = '';
  }
}

/** The columns of a row that hold text. */
export function filledColumns(cells: readonly string[]): number[] {
  const filled: number[] = [];
  cells.forEach((cell, index) => {
    if (cell !== '') filled.push(index);
  });
  return filled;
}

/** The merge that covers a cell, or null. */
export function mergeOf(grid: SheetGrid, row: number, column: number): SourceMerge | null {
  return grid.mergesAt.get(row)?.find((merge) => merge.left <= column && column <= merge.right) ?? null;
}
