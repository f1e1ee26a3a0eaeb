import type { RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { AwardCount } from '@ky-yeu/contracts/dashboard';

/** One number of the matrix: who is named, of how many declared. */
export interface MatrixCell {
  named: number;
  declared: number;
}

export interface MatrixRow {
  formId: string | null;
  formName: string;
  /** A cell for each year of the matrix; null where nothing was given. */
  cells: (MatrixCell | null)[];
  total: MatrixCell;
}

export interface Matrix {
  years: (number | null)[];
  rows: MatrixRow[];
  totals: MatrixCell[];
  total: MatrixCell;
}

function sum(counts: readonly AwardCount[]): MatrixCell {
  return counts.reduce(
    (cell, { named, declared }) => ({ named: cell.named + named, declared: cell.declared + (declared ?? 0) }),
    { named: 0, declared: 0 },
  );
}

/**
 * Sets awards by form and year, the newest year first.
 *
 * @param kind only this kind of recipients; null for all
 */
export function awardMatrix(counts: readonly AwardCount[], kind: RecipientKind | null): Matrix {
  const chosen = counts.filter((count) => kind === null || count.kind === kind);
  const years = [...new Set(chosen.map(({ year }) => year))].sort((one, other) => (other ?? 0) - (one ?? 0));
  const forms = new Map(chosen.map(({ formId, formName }) => [formId, formName]));
  const rows = [...forms].map(([formId, formName]) => {
    const own = chosen.filter((count) => count.formId === formId);
    const cells = years.map((year) => {
      const found = own.filter((count) => count.year === year);
      return found.length ? sum(found) : null;
    });
    return { formId, formName: formName ?? 'Chưa rõ hình thức', cells, total: sum(own) };
  });
  const totals = years.map((year) => sum(chosen.filter((count) => count.year === year)));
  return { years, rows, totals, total: sum(chosen) };
}
