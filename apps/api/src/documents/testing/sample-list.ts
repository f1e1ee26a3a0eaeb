import type { ListDocument } from '../document-model';

/**
 * A short attendee list in the State's form; a test names only what matters to it.
 * @param rows names of the people listed.
 */
export function sampleList(rows: string[], changes: Partial<ListDocument> = {}): ListDocument {
  return {
    type: 'list',
    form: 'state',
    language: 'vi',
    orientation: 'portrait',
    superior: 'Ủy ban nhân dân tỉnh Hưng Yên',
    issuer: 'Sở Nội vụ',
    number: '05/DS-SNV',
    place: 'Hưng Yên',
    date: '2020-01-08',
    title: 'DANH SÁCH',
    subtitle: 'đại biểu dự Hội nghị tổng kết công tác dân vận năm 2019',
    notes: [],
    columns: [
      { key: 'ordinal', label: 'TT', kind: 'ordinal' },
      { key: 'name', label: 'Họ và tên', kind: 'name' },
      { key: 'post', label: 'Chức vụ, đơn vị công tác', kind: 'text' },
      { key: 'amount', label: 'Số tiền', kind: 'number' },
    ],
    groups: [
      {
        heading: 'I. Khối Đảng',
        level: 1,
        rows: rows.map((name, i) => [i + 1, name, 'Bí thư Đảng ủy phường Điện Biên Phủ', 690_000]),
        subtotal: `Cộng: ${rows.length} đại biểu`,
      },
    ],
    closing: [`Danh sách này có ${rows.length} người./.`],
    signatures: [{ lines: ['TRƯỞNG BAN TỔ CHỨC'], name: 'Phạm Thị Quỳnh Như' }],
    ...changes,
  };
}
