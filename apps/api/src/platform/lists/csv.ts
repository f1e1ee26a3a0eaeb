import type { ListTable } from './list-printer';

const byteOrderMark = '\ufeff';
/** What spreadsheet programs take for the start of a formula. */
const formulaStart = /^[=+\-@\t\r]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes a table as CSV (RFC 4180) for spreadsheet programs: UTF-8 with a byte order mark, so that Excel reads
 * Vietnamese; a text that would become a formula gets an apostrophe before it.
 * @param write how a date of the table is written
 */
export function writeCsv({ columns, rows }: ListTable, writeDate: (iso: string) => string): Buffer {
  const lines = rows.map((row) =>
    row.map((value, index) => {
      const isDate = columns[index]?.kind === 'date' && typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
      return cell(isDate ? writeDate(value) : value);
    }),
  );
  const head = columns.map(({ label }) => cell(label));
  return Buffer.from(byteOrderMark + [head, ...lines].map((line) => line.join(',')).join('\r\n') + '\r\n', 'utf8');
}
