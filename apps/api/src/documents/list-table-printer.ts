import { Injectable } from '@nestjs/common';
import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { ListPrinter, type ListTable } from '../platform/lists/list-printer';
import type { ListDocument } from './document-model';
import { RenderPool } from './render-pool';

/** Columns, the running number included, that fit upright. */
const portraitColumns = 5;

/** Lays an exported list out as a paper without letterhead: title, table, number of rows. */
export function listTableDocument({ title, notes, columns, rows }: ListTable): ListDocument {
  return {
    type: 'list',
    form: 'state',
    isPlain: true,
    language: 'vi',
    orientation: columns.length + 1 > portraitColumns ? 'landscape' : 'portrait',
    superior: null,
    issuer: 'Kỷ Yếu',
    number: '',
    place: null,
    date: null,
    title: 'DANH SÁCH',
    subtitle: title,
    notes,
    columns: [
      { key: 'ordinal', label: 'TT', kind: 'ordinal' },
      ...columns.map(({ key, label, kind }, index) => ({ key, label, kind: index === 0 ? ('name' as const) : kind })),
    ],
    groups: [{ heading: '', level: 1, rows: rows.map((row, index) => [index + 1, ...row]) }],
    total: `Cộng: ${formatNumber(rows.length)} dòng`,
    closing: [],
    signatures: [],
  };
}

/** Prints exported lists through the paper engine. */
@Injectable()
export class ListTablePrinter extends ListPrinter {
  constructor(private readonly pool: RenderPool) {
    super();
  }

  override print(format: PaperFormat, table: ListTable): Promise<Buffer> {
    return this.pool.render(format, listTableDocument(table));
  }
}
