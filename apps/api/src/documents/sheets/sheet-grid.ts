import { twips } from '../docx-parts';
import type { SheetBox } from '../sheet-model';
import type { TextBox } from './fit-text';

export interface GridBorder {
  /** Eighths of a point, as Word counts. */
  size: number;
  colour: string;
  isDashed: boolean;
}

export interface GridCell {
  columnSpan: number;
  rowSpan: number;
  box: TextBox | Extract<SheetBox, { type: 'qr' }> | null;
  fill: string | null;
  top: GridBorder | null;
  bottom: GridBorder | null;
  left: GridBorder | null;
  right: GridBorder | null;
}

/** A page as one table of fixed cells; lengths in twips. */
export interface SheetGrid {
  widths: number[];
  heights: number[];
  /** The cells that begin in each row, from the left. */
  rows: GridCell[][];
}

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Edges nearer to each other are one: about a fifth of a millimetre. */
const snapTwips = 10;

/**
 * Turns what stands on a page into a table: each edge of a piece is a grid line, texts and codes fill joined cells,
 * filled rectangles shade them, strokes and lines are borders.
 * @param boxes placed on the page; slanting lines cannot be shown and are refused.
 * @param start the table's own corner, twips.
 * @throws when two texts lie on one another.
 */
export function gridOf(boxes: readonly SheetBox[], start: { x: number; y: number }): SheetGrid {
  const areas = boxes.map(areaOf);
  const xs = edges([start.x, ...areas.flatMap(({ left, right }) => [left, right])]);
  const ys = edges([start.y, ...areas.flatMap(({ top, bottom }) => [top, bottom])]);
  const canvas = new Canvas(xs.length - 1, ys.length - 1);
  boxes.forEach((box, i) => {
    const area = areas[i];
    if (!area) return;
    const { left, right, top, bottom } = area;
    canvas.paint(box, { left: near(xs, left), right: near(xs, right), top: near(ys, top), bottom: near(ys, bottom) });
  });
  const sizes = (lines: number[]) => lines.slice(1).map((line, i) => line - (lines[i] ?? 0));
  return { widths: sizes(xs), heights: sizes(ys), rows: canvas.cells() };
}

function areaOf(box: SheetBox): Area {
  const [x, y] = [twips(box.x), twips(box.y)];
  if (box.type === 'line') {
    if (box.x !== box.toX && box.y !== box.toY) throw new Error('A table shows no slanting lines.');
    return { left: x, right: twips(box.toX), top: y, bottom: twips(box.toY) };
  }
  const [width, height] = box.type === 'qr' ? [box.size, box.size] : [box.width, box.height];
  return { left: x, right: twips(box.x + width), top: y, bottom: twips(box.y + height) };
}

function edges(values: number[]): number[] {
  const kept: number[] = [];
  for (const value of values.sort((a, b) => a - b))
    if (value - (kept.at(-1) ?? -Infinity) > snapTwips) kept.push(value);
  return kept;
}

function near(lines: number[], value: number): number {
  return Math.max(
    0,
    lines.findIndex((line) => Math.abs(line - value) <= snapTwips),
  );
}

/** What covers each cell of the grid, and which borders it has. */
class Canvas {
  private readonly owners: (SheetBox | null)[][];
  private readonly fills: (string | null)[][];
  /** The border above each cell, and one row more for the foot. */
  private readonly above: (GridBorder | null)[][];
  private readonly before: (GridBorder | null)[][];

  constructor(
    private readonly columns: number,
    private readonly rowCount: number,
  ) {
    const table = <T>(value: T, rows: number, width: number) =>
      Array.from({ length: rows }, () => Array.from({ length: width }, () => value));
    this.owners = table<SheetBox | null>(null, rowCount, columns);
    this.fills = table<string | null>(null, rowCount, columns);
    this.above = table<GridBorder | null>(null, rowCount + 1, columns);
    this.before = table<GridBorder | null>(null, rowCount, columns + 1);
  }

  paint(box: SheetBox, area: Area): void {
    if (box.type === 'text' || box.type === 'qr') this.own(box, area);
    else if (box.type === 'line') this.frame(area, borderOf(box.strokePt, '5A5A5A', box.isDashed ?? false));
    else {
      const { fill, stroke } = box;
      if (fill) this.each(area, (row, column) => set(this.fills, row, column, fill));
      if (stroke) this.frame(area, borderOf(box.strokePt ?? 0.5, stroke, false));
    }
  }

  cells(): GridCell[][] {
    return Array.from({ length: this.rowCount }, (_, row) => {
      const cells: GridCell[] = [];
      for (let column = 0; column < this.columns;) {
        const owner = this.owners[row]?.[column] ?? null;
        const columnSpan = this.spanOf(row, column);
        const isContinued = owner !== null && row > 0 && this.owners[row - 1]?.[column] === owner;
        if (!isContinued) cells.push(this.cell(row, column, columnSpan, owner));
        column += columnSpan;
      }
      return cells;
    });
  }

  private own(box: SheetBox, area: Area): void {
    this.each(area, (row, column) => {
      if (this.owners[row]?.[column]) throw new Error('Two pieces of a card lie on one another.');
      set(this.owners, row, column, box);
    });
  }

  private frame({ left, right, top, bottom }: Area, border: GridBorder): void {
    for (let column = left; column < right; column++) {
      set(this.above, top, column, border);
      set(this.above, bottom, column, border);
    }
    for (let row = top; row < bottom; row++) {
      set(this.before, row, left, border);
      set(this.before, row, right, border);
    }
  }

  private each({ left, right, top, bottom }: Area, visit: (row: number, column: number) => void): void {
    for (let row = top; row < bottom; row++) for (let column = left; column < right; column++) visit(row, column);
  }

  /** Cells that belong together: those of one piece, or empty ones that look alike. */
  private spanOf(row: number, column: number): number {
    const owner = at(this.owners, row, column);
    const isAlike = (next: number) =>
      at(this.owners, row, next) === owner && (owner !== null || this.looksAlike(row, column, next));
    let end = column + 1;
    while (end < this.columns && isAlike(end)) end++;
    return end - column;
  }

  private looksAlike(row: number, column: number, next: number): boolean {
    const isEqual = <T>(table: readonly (readonly (T | null)[])[], line: number) =>
      at(table, line, next) === at(table, line, column);
    const isBorderless = at(this.before, row, next) === null;
    return isBorderless && isEqual(this.fills, row) && isEqual(this.above, row) && isEqual(this.above, row + 1);
  }

  private cell(row: number, column: number, columnSpan: number, owner: SheetBox | null): GridCell {
    let rowSpan = 1;
    while (owner && at(this.owners, row + rowSpan, column) === owner) rowSpan++;
    return {
      columnSpan,
      rowSpan,
      box: owner && (owner.type === 'text' || owner.type === 'qr') ? owner : null,
      fill: at(this.fills, row, column),
      top: at(this.above, row, column),
      bottom: at(this.above, row + rowSpan, column),
      left: at(this.before, row, column),
      right: at(this.before, row, column + columnSpan),
    };
  }
}

const at = <T>(table: readonly (readonly (T | null)[])[], row: number, column: number): T | null =>
  table[row]?.[column] ?? null;

const borderOf = (points: number, colour: string, isDashed: boolean): GridBorder => ({
  size: Math.max(2, Math.round(points * 8)),
  colour,
  isDashed,
});

function set<T>(table: T[][], row: number, column: number, value: T): void {
  const cells = table[row];
  if (cells) cells[column] = value;
}
