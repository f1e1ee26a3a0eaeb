import type { ExportFormat } from '@ky-yeu/contracts/lists/export-formats';

export interface TableColumn {
  key: string;
  label: string;
  kind: 'text' | 'number' | 'date';
}

/** A list as a table to be written to a file: numbers are numbers, exact dates are yyyy-mm-dd, the rest is text. */
export interface ListTable {
  title: string;
  notes: string[];
  columns: TableColumn[];
  rows: (string | number | null)[][];
}

/** Writes tables as office files; the paper engine provides it, since the platform prints nothing. */
export abstract class ListPrinter {
  /** @throws DomainError PAPER_FAILED, PAPER_BUSY. */
  abstract print(format: Exclude<ExportFormat, 'csv'>, table: ListTable): Promise<Buffer>;
}
