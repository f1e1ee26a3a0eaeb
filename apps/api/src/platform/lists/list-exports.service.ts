import { Injectable } from '@nestjs/common';
import { exportLimits, type ExportFormat } from '@ky-yeu/contracts/lists/export-formats';
import type { ListColumn, ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { columnsToShow, showCell } from '@ky-yeu/contracts/lists/show-field';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { rowsStatement, type ListScope } from '../database/list-statement';
import { Reads } from '../database/reads';
import { DomainError, fieldError } from '../http/domain-error';
import { writeCsv } from './csv';
import { ListPrinter, type ListTable, type TableColumn } from './list-printer';

type Item = Record<string, unknown>;

export interface ExportChoice {
  format: ExportFormat;
  columns?: string[] | null;
  notes: string[];
}

/** A date known to the day is a date in the file; one known to the year stays text. */
const isExactDate = ({ kind, precision }: ListColumn, item: Item, key: string) =>
  kind === 'date' && typeof item[key] === 'string' && (!precision || (item[precision] ?? 'DAY') === 'DAY');

const standsAlone = ({ beside = [] }: ListColumn, shown: readonly string[]) =>
  beside.every((name) => shown.includes(name));
const asNumber = (value: unknown) => (value === null || value === undefined ? null : Number(value));

function cellOf(list: ListDescription, key: string, item: Item, shown: readonly string[]): string | number | null {
  const column = list.columns[key];
  if (column && standsAlone(column, shown)) {
    if (column.kind === 'number') return asNumber(item[key]);
    if (isExactDate(column, item, key)) return String(item[key]);
  }
  return showCell(list, key, item, shown) || null;
}

function kindOf({ kind }: ListColumn): TableColumn['kind'] {
  return kind === 'number' || kind === 'date' ? kind : 'text';
}

/** Writes what a list shows into a file: the same rows, columns and order. */
@Injectable()
export class ListExports {
  constructor(
    private readonly reads: Reads,
    private readonly printer: ListPrinter,
  ) {}

  /**
   * @throws DomainError EXPORT_TOO_LARGE with a sentence; VALIDATION_FAILED for a column that the list does not have;
   * PAPER_FAILED, PAPER_BUSY.
   */
  async write(list: ListDescription, scope: ListScope, choice: ExportChoice): Promise<Buffer> {
    const table = await this.table(list, scope, choice);
    return choice.format === 'csv' ? writeCsv(table, formatDate) : this.printer.print(choice.format, table);
  }

  private async table(
    list: ListDescription,
    scope: ListScope,
    { format, columns, notes }: ExportChoice,
  ): Promise<ListTable> {
    const strange = columns?.find((key) => !Object.hasOwn(list.columns, key));
    if (strange) throw fieldError('columns', `Cột: danh sách này không có cột “${strange.slice(0, 40)}”.`);
    const shown = columnsToShow(list, columns);
    const limit = exportLimits[format];
    const { text, values, kind } = rowsStatement(scope, limit + 1);
    const items = await this.reads.rows<Item>(text, values, kind);
    if (items.length > limit) throw new DomainError('EXPORT_TOO_LARGE', { detail: tooLarge(format, limit) });
    return {
      title: list.title,
      notes,
      columns: shown.map((key) => {
        const column = list.columns[key];
        return { key, label: column?.label ?? key, kind: column ? kindOf(column) : 'text' };
      }),
      rows: items.map((item) => shown.map((key) => cellOf(list, key, item, shown))),
    };
  }
}

function tooLarge(format: ExportFormat, limit: number): string {
  const most = exportLimits.xlsx;
  const other = limit < most ? ` hoặc xuất Excel, CSV (đến ${formatNumber(most)} dòng)` : '';
  return `Danh sách có hơn ${formatNumber(limit)} dòng, nhiều hơn một tệp ${format.toUpperCase()} chứa được; hãy lọc bớt${other}.`;
}
