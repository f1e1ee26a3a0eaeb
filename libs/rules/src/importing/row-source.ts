import type { ImportColumn } from '@ky-yeu/contracts/importing';
import type { ImportField, ImportValues } from '@ky-yeu/contracts/importing-lists';
import { saysNone, saysNothing } from './row-draft';

const noneIsNothing: ReadonlySet<ImportField> = new Set<ImportField>([
  'phone',
  'email',
  'identityNumber',
  'posts',
  'organisation',
  'born',
  'parent',
  'shortName',
]);

/** What a row offers for each field: what an editor typed wins over the cells. */
export class RowSource {
  constructor(
    private readonly cells: readonly string[],
    private readonly columns: readonly ImportColumn[],
    private readonly edits: ImportValues,
  ) {}

  /** Whether an editor typed the field, if only to empty it. */
  isEdited(field: ImportField): boolean {
    return this.edits[field] !== undefined;
  }

  has(field: ImportField): boolean {
    return this.columns.some((column) => column.field === field);
  }

  /** The texts of a field's columns that say something, or the edit alone. */
  texts(field: ImportField): string[] {
    const edit = this.edits[field];
    if (edit !== undefined) return edit.trim() === '' ? [] : [edit.trim()];
    const found: string[] = [];
    for (const column of this.columns) {
      if (column.field !== field) continue;
      const text = (this.cells[column.index] ?? '').trim();
      if (!saysNothing(text) && !(noneIsNothing.has(field) && saysNone(text))) found.push(text);
    }
    return found;
  }

  text(field: ImportField): string {
    return this.texts(field)[0] ?? '';
  }

  /** The columns of a field that say something, with their headers. */
  cellsOf(field: ImportField): { header: string; text: string }[] {
    return this.columns
      .filter((column) => column.field === field)
      .map((column) => ({ header: column.header, text: (this.cells[column.index] ?? '').trim() }))
      .filter(({ text }) => !saysNothing(text));
  }

  /** The encoding from which the column of names was converted. */
  encodingOfName(): ImportColumn['encoding'] {
    const names: readonly (ImportField | null)[] = ['fullName', 'familyAndMiddle', 'givenName', 'recipientName'];
    return this.columns.find((column) => names.includes(column.field) && column.encoding !== null)?.encoding ?? null;
  }

  /** The headers of a field's columns. */
  headers(field: ImportField): string[] {
    return this.columns.filter((column) => column.field === field).map((column) => column.header);
  }
}
