/** Where the focus is in the grid: the place of a row on the page and of a column, both from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

/** What a key asks of the grid; null when the key is not the grid's. */
export type GridAct =
  | { kind: 'move'; to: GridPlace }
  /** Opens the cell: to edit it, or for what else it offers; `text` is what was typed on it, replacing what it held. */
  | { kind: 'open'; text: string | null }
  | { kind: 'clear' }
  | null;

/** What a key does while a cell is edited; `next` is the cell to edit after it, `to` the one to go to. */
export type EditAct = { kind: 'save'; to: GridPlace; next: boolean } | { kind: 'leave' } | { kind: 'drop' } | null;

interface Key {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  isComposing?: boolean;
}

const clamp = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(count - 1, 0));

/** Keeps a place inside the grid. */
export function within({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: clamp(row, rows), column: clamp(column, columns) };
}

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

function moved({ key, ctrlKey, metaKey }: Key, { row, column }: GridPlace, size: GridSize): GridPlace | null {
  const step = steps[key];
  if (!step) return null;
  const isFar = ctrlKey || metaKey;
  const [down, right] = isFar ? [step[0] * Infinity || 0, step[1] * Infinity || 0] : step;
  // Ctrl+Home and Ctrl+End go to the corners, as in a spreadsheet.
  const far = isFar && key === 'Home' ? -Infinity : isFar && key === 'End' ? Infinity : down;
  return within({ row: row + far, column: column + right }, size);
}

/**
 * What a key means on a cell that has the focus and is not edited. Tab is left to the browser: it leaves the grid, so
 * that nobody is caught in a list of thousands of cells.
 */
export function gridAct(event: Key, place: GridPlace, size: GridSize): GridAct {
  if (event.altKey || event.isComposing) return null;
  const to = moved(event, place, size);
  if (to) return { kind: 'move', to };
  if (event.ctrlKey || event.metaKey) return null;
  if (['Enter', 'F2'].includes(event.key)) return { kind: 'open', text: null };
  if (['Delete', 'Backspace'].includes(event.key)) return { kind: 'clear' };
  return [...event.key].length === 1 ? { kind: 'open', text: event.key } : null;
}

/** The cell after or before one, row by row; null beyond the ends. */
export function neighbour(
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
  isBack: boolean,
  isEditable: (column: number) => boolean,
): GridPlace | null {
  const step = isBack ? -1 : 1;
  for (let at = row * columns + column + step; at >= 0 && at < rows * columns; at += step) {
    if (isEditable(at % columns)) return { row: Math.floor(at / columns), column: at % columns };
  }
  return null;
}

/**
 * What a key means while a cell is edited: Enter saves and goes down, Shift+Enter up, Tab and Shift+Tab save and edit
 * the next cell, Escape drops what was typed. With Alt, Enter is a line break.
 */
export function editAct(
  event: Key,
  place: GridPlace,
  size: GridSize,
  isEditable: (column: number) => boolean,
): EditAct {
  if (event.isComposing) return null;
  if (event.key === 'Escape') return { kind: 'drop' };
  if (event.key === 'Enter' && !event.altKey) {
    const row = place.row + (event.shiftKey ? -1 : 1);
    return { kind: 'save', to: within({ row, column: place.column }, size), next: false };
  }
  if (event.key !== 'Tab') return null;
  const to = neighbour(place, size, event.shiftKey === true, isEditable);
  return to ? { kind: 'save', to, next: true } : { kind: 'leave' };
}
