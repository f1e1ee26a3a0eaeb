import { printCell, type ArrangedTable } from './arrange-list';
import { heldRows } from './layout';

export interface PrintedGroup {
  heading: string;
  level: number;
  rows: string[][];
  subtotal: string | null;
}

/** A table as the Typst templates read it, in the part that flows and the rows that travel with the signatures. */
export interface PrintedTable {
  groups: PrintedGroup[];
  total: string | null;
  held: PrintedGroup[];
  heldTotal: string | null;
}

/**
 * Writes the cells of a table, and takes its last rows away when they must go to the last page with the signatures.
 * @param isHeld whether rows are taken away.
 */
export function printTable({ list }: Pick<ArrangedTable, 'list'>, isHeld: boolean): PrintedTable {
  const groups = list.groups.map((group): PrintedGroup => ({
    heading: group.heading,
    level: group.level,
    rows: group.rows.map((row) => list.columns.map(({ kind }, i) => printCell(row[i], kind))),
    subtotal: group.subtotal ?? null,
  }));
  const last = groups.at(-1);
  const taken = isHeld && last ? Math.min(heldRows, last.rows.length - 1) : 0;
  const total = list.total ?? null;
  if (last === undefined || taken <= 0) return { groups, total, held: [], heldTotal: null };
  return {
    groups: [...groups.slice(0, -1), { ...last, rows: last.rows.slice(0, -taken), subtotal: null }],
    total: null,
    held: [{ ...last, rows: last.rows.slice(-taken) }],
    heldTotal: total,
  };
}
