import type { ImportKind } from '@ky-yeu/contracts/importing-lists';
import { headerBlock, isHeaderRow, type HeaderBlock } from './find-header';
import { mapColumns, type MappedColumn } from './map-columns';
import type { SheetGrid } from './sheet-grid';

/** One table of a sheet; `repeats` are header rows printed again on later pages. */
export interface SheetTable {
  header: HeaderBlock | null;
  /** First and last row below the header. */
  from: number;
  to: number;
  repeats: Set<number>;
  columns: MappedColumn[];
}

const headRows = 40;
const looksNumbered = /^\d{1,5}[.)]?$/;

/**
 * Finds the tables of a sheet, one below another, each by its header; without any header the sheet is one table.
 */
export function findTables(grid: SheetGrid, kind: ImportKind): SheetTable[] {
  const tables = headedTables(grid, kind);
  const first = tables[0]?.header?.top ?? grid.rows.length;
  if (first > headRows || tables.length === 0) {
    tables.unshift({ header: null, from: 0, to: first - 1, repeats: new Set(), columns: [] });
  }
  tables[tables.length - 1].to = grid.rows.length - 1;
  for (const table of tables) table.columns = mapColumns(table.header, rowsOf(grid, table), grid.width, kind);
  return tables;
}

function headedTables(grid: SheetGrid, kind: ImportKind): SheetTable[] {
  const tables: SheetTable[] = [];
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (!canBeHeader(grid.rows[row], kind)) continue;
    const header = headerBlock(grid, row, kind, tables.at(-1)?.from ?? 0);
    takeHeader(tables, header);
    row = header.bottom;
  }
  return tables;
}

function rowsOf(grid: SheetGrid, table: SheetTable): string[][] {
  return grid.rows.slice(table.from, table.to + 1).filter((_, index) => !table.repeats.has(table.from + index));
}

function canBeHeader(cells: readonly string[], kind: ImportKind): boolean {
  if (looksNumbered.test(cells[0]) || looksNumbered.test(cells[1] ?? '')) return false;
  return isHeaderRow(cells, kind);
}

/** A header begins a table, or stands again above the next page of the one before. */
function takeHeader(tables: SheetTable[], header: HeaderBlock): void {
  const last = tables.at(-1);
  if (last?.header && isSameHeader(last.header, header)) {
    for (let row = header.top; row <= header.bottom; row += 1) last.repeats.add(row);
    return;
  }
  if (last) last.to = header.top - 1;
  tables.push({ header, from: header.bottom + 1, to: 0, repeats: new Set(), columns: [] });
}

function isSameHeader(a: HeaderBlock, b: HeaderBlock): boolean {
  return a.parts.every((parts, column) => parts.join('\n') === b.parts[column]?.join('\n'));
}
