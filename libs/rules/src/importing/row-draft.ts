import type { ImportIssue } from '@ky-yeu/contracts/importing';
import { importFieldLabels, type ImportField, type ImportValues } from '@ky-yeu/contracts/importing-lists';

/** A row while it is read: readers put values and issues into it, in the order in which they look at the row. */
export class RowDraft {
  readonly values: ImportValues = {};
  readonly issues: ImportIssue[] = [];

  set(field: ImportField, value: string): void {
    if (value !== '') this.values[field] = value;
  }

  /** Puts further text behind what a field has. */
  append(field: ImportField, value: string, separator = '; '): void {
    const known = this.values[field];
    this.set(field, known ? `${known}${separator}${value}` : value);
  }

  info(field: ImportField | null, message: string): void {
    this.issues.push({ field, severity: 'INFO', message });
  }

  warn(field: ImportField | null, message: string): void {
    this.issues.push({ field, severity: 'WARNING', message });
  }

  refuse(field: ImportField | null, message: string): void {
    this.issues.push({ field, severity: 'ERROR', message });
  }

  /** Refuses what the database would not take. */
  limit(field: ImportField, most: number): void {
    const value = this.values[field] ?? '';
    if (value.length > most) {
      this.refuse(field, `${importFieldLabels[field]}: dài ${value.length} ký tự, nhiều nhất ${most}. Hãy rút gọn.`);
    }
  }
}

const empty = /^(?:[-–—.…_*\s]+|n\/a|null|#n\/a|#ref!|#value!)$/iu;
const none = /^(?:không|ko|không có|chưa có|chưa rõ|0)$/iu;

/**
 * Tells whether a cell says nothing ("-", "…", "#N/A").
 *
 * @param text a cleaned cell
 */
export const saysNothing = (text: string): boolean => text === '' || empty.test(text);

/** Tells whether a cell says that there is none ("không có"), where that is no value of its own. */
export const saysNone = (text: string): boolean => none.test(text);

/** One line of a cell of several. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
