import type { SourceMerge, SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { readingLimits } from './limits';
import { RefusedFile, refusals } from './refused-file';

interface Cell {
  text: string;
  font: string | null;
}

/** What all sheets of one file may hold together. */
export class SharedBudget {
  private cells = 0;
  private characters = 0;

  /** @throws RefusedFile when the file holds too many cells or too much text. */
  spend(text: string): void {
    if (++this.cells > readingLimits.cells) throw new RefusedFile(refusals.tooManyCells);
    this.characters += text.length;
    if (this.characters > readingLimits.characters) throw new RefusedFile(refusals.tooLong);
  }
}

/**
 * A sheet under reading. Only cells with text take room, so a stray mark in the last corner of a sheet costs nothing.
 * Rows and columns are counted from 0.
 */
export class SheetGrid {
  private readonly rows = new Map<number, Cell[]>();
  private readonly merges: SourceMerge[] = [];
  private width = 0;

  constructor(
    private readonly name: string,
    private readonly budget: SharedBudget,
  ) {}

  /**
   * Writes a cell; blank text is left out.
   * @throws RefusedFile beyond the limits of rows, columns and text.
   */
  put(row: number, column: number, typed: string, font: string | null): void {
    const text = typed.includes('\r') ? typed.replace(/\r\n?/g, '\n') : typed;
    if (text.trim() === '') return;
    if (text.length > readingLimits.cellCharacters) throw new RefusedFile(tooLongCell(this.name, row, column));
    this.budget.spend(text);
    let cells = this.rows.get(row);
    if (!cells) {
      if (this.rows.size >= readingLimits.rows) throw new RefusedFile(refusals.tooManyRows);
      this.rows.set(row, (cells = []));
    }
    cells[column] = { text, font };
    this.width = Math.max(this.width, column + 1);
  }

  /** Notes cells that stand as one. */
  merge(area: SourceMerge): void {
    if (this.merges.length < readingLimits.cells) this.merges.push(area);
  }

  /**
   * Closes the sheet.
   * @returns the sheet, or null when it has no text.
   * @throws RefusedFile when more than the permitted columns hold text.
   */
  build(isText = false): SourceSheet | null {
    if (this.rows.size === 0) return null;
    const lines = [...this.rows.keys()].sort((a, b) => a - b);
    const columns = this.usedColumns();
    const rows = lines.map((line) => columns.map((column) => this.rows.get(line)?.[column]?.text ?? ''));
    return {
      name: this.name,
      rows,
      lines: lines.map((line) => line + 1),
      merges: this.mergesOver(lines, columns),
      fonts: columns.map((column) => this.fontOf(column, lines)),
      isText,
    };
  }

  /** All columns up to the last; when that is too many, those with text: a stray mark far right is no refusal. */
  private usedColumns(): number[] {
    if (this.width <= readingLimits.columns) return Array.from({ length: this.width }, (_, i) => i);
    const used = new Set<number>();
    for (const cells of this.rows.values()) for (const column of Object.keys(cells)) used.add(Number(column));
    if (used.size > readingLimits.columns) throw new RefusedFile(refusals.tooManyColumns);
    return [...used].sort((a, b) => a - b);
  }

  private mergesOver(lines: number[], columns: number[]): SourceMerge[] {
    return this.merges.flatMap((area) => {
      const [top, bottom] = placesWithin(lines, area.top, area.bottom);
      const [left, right] = placesWithin(columns, area.left, area.right);
      const isMerge = bottom >= top && right >= left && (bottom > top || right > left);
      return isMerge ? [{ top, left, bottom, right }] : [];
    });
  }

  private fontOf(column: number, lines: number[]): string | null {
    const votes = new Map<string, number>();
    let seen = 0;
    for (const line of lines) {
      const cell = this.rows.get(line)?.[column];
      if (!cell?.font || !/\p{L}/u.test(cell.text)) continue;
      votes.set(cell.font, (votes.get(cell.font) ?? 0) + 1);
      if (++seen >= readingLimits.fontRows) break;
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

/** First and last place in a rising list whose number lies between two numbers; last < first when there is none. */
function placesWithin(numbers: number[], from: number, to: number): [first: number, last: number] {
  const before = (limit: number) => {
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [before(from), before(to + 1) - 1];
}

/** Name of a column in a spreadsheet, 0 → "A". */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

function tooLongCell(sheet: string, row: number, column: number): string {
  return `Ô ${columnName(column)}${row + 1} ở “${sheet}” dài quá 32.767 chữ. Hãy rút ngắn ô này rồi gửi lại.`;
}
