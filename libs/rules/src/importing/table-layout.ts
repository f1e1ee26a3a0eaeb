import type { ImportField } from '@ky-yeu/contracts/importing-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import type { SheetTable } from './find-tables';
import type { MappedColumn } from './map-columns';

/** The columns that all tables of a sheet share, and where each table's own columns stand among them. */
export interface SheetLayout {
  columns: MappedColumn[];
  /** For each table, for each of its columns, the shared column; -1 for an empty one. */
  places: number[][];
}

/**
 * Lays several tables of one sheet under one set of columns: those of the largest table, with columns of their own for
 * what only others have.
 */
export function layTables(tables: readonly SheetTable[]): SheetLayout {
  const base = tables.reduce((largest, table) => (size(table) > size(largest) ? table : largest));
  const columns = base.columns.map((column) => ({ ...column }));
  const places = tables.map((table) =>
    table === base ? columns.map((_, index) => index) : placeColumns(table.columns, columns),
  );
  return { columns, places };
}

const size = (table: SheetTable): number => table.to - table.from;

function placeColumns(own: readonly MappedColumn[], shared: MappedColumn[]): number[] {
  const used = new Set<number>();
  const take = (index: number): number => {
    if (index >= 0) used.add(index);
    return index;
  };
  const places = own.map((column) => {
    if (column.field === null) return -1;
    return take(shared.findIndex((each, index) => !used.has(index) && each.field === column.field));
  });
  return own.map((column, index) => {
    const place = places[index] ?? -1;
    if (place >= 0) return place;
    const same = shared.findIndex((each, at) => !used.has(at) && isSameColumn(each, column));
    if (same >= 0) return take(same);
    if (column.field === null && column.header === '') return -1;
    shared.push({ ...column });
    return take(shared.length - 1);
  });
}

function isSameColumn(a: MappedColumn, b: MappedColumn): boolean {
  return b.header !== '' && fold(a.header) === fold(b.header) && agrees(a.field, b.field);
}

const agrees = (a: ImportField | null, b: ImportField | null): boolean => a === b || a === null;

/** Moves the cells of a table's row under the shared columns. */
export function placeCells(cells: readonly string[], places: readonly number[], width: number): string[] {
  const moved = new Array<string>(width).fill('');
  cells.forEach((cell, index) => {
    const place = places[index] ?? -1;
    if (place >= 0) moved[place] = cell;
  });
  return moved;
}
