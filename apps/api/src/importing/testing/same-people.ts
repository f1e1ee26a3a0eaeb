import { type LegacyEncoding, toLegacy } from '@ky-yeu/vietnamese/legacy-encodings';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import type { SourceInput } from '../reading/read-source';
import { makeDocument } from './office-files';

export const sameLayouts = ['WORKBOOK', 'TWO_ROW_WORKBOOK', 'CSV', 'WORD_TABLE', 'PASTED_TABLE', 'PLAIN_LIST'] as const;
export type SameLayout = (typeof sameLayouts)[number];
export const sameEncodings = ['NFC', 'NFD', 'TCVN3', 'VNI'] as const;
export type SameEncoding = (typeof sameEncodings)[number];

export interface SamePerson {
  fullName: string;
  gender: 'Nam' | 'Nữ';
  /** Day, month and year, "08/01/1970". */
  born: string;
  posts: string;
  organisation: string;
  phone: string;
}
type Field = keyof SamePerson;

const words = (text: string) => text.split(' ');
const families = words('Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lò Quàng Giàng');
const middles = { Nam: words('Văn Hữu Đức Quốc Minh Công Xuân'), Nữ: words('Thị Ngọc Thúy Hồng Mỹ Thanh Diệu') };
const givens = {
  Nam: words('Anh Bình Cường Dũng Hải Hùng Khánh Long Nghĩa Phước Quân Sơn Thắng Tuấn Vinh Ưng'),
  Nữ: words('Ánh Bích Chi Duyên Hà Hường Lan Linh Mai Nga Nhung Oanh Phượng Quỳnh Thảo Tuyết Yến'),
};
const posts = [
  'Bí thư Đảng ủy',
  'Phó Bí thư Thường trực Đảng ủy',
  'Chủ tịch UBND xã',
  'Phó Chủ tịch HĐND xã',
  'Trưởng ban Xây dựng Đảng',
  'Chánh Văn phòng',
  'Bí thư Đoàn xã',
  'Chuyên viên',
];
const places = words('Khoa Thượng Hạ Trung Đông Lập Bình Phú');

/** Three hundred people, no two of one name. */
export const samePeople: readonly SamePerson[] = makePeople(300);

function makePeople(count: number): SamePerson[] {
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length] as T;
  const people = new Map<string, SamePerson>();
  for (let i = 0; people.size < count; i++) {
    const gender = i % 2 === 0 ? 'Nam' : 'Nữ';
    const name = [
      pick(families, i * 7 + (i >> 4)),
      pick(middles[gender], i * 3 + (i >> 3)),
      pick(givens[gender], i * 5),
    ];
    const pad = (value: number) => String(value).padStart(2, '0');
    const fullName = name.join(' ');
    if (people.has(fullName)) continue;
    people.set(fullName, {
      fullName,
      gender,
      born: `${pad(1 + (i % 28))}/${pad(1 + (i % 12))}/${1961 + (i % 40)}`,
      posts: pick(posts, i),
      organisation: `Đảng ủy xã Yên ${pick(places, i >> 2)}`,
      phone: `09${String(10_000_000 + i * 271)}`,
    });
  }
  return [...people.values()];
}

const tellsAll: readonly Field[] = ['fullName', 'gender', 'born', 'posts', 'organisation', 'phone'];
const tells: Readonly<Record<SameLayout, readonly Field[]>> = {
  WORKBOOK: tellsAll,
  TWO_ROW_WORKBOOK: ['fullName', 'gender', 'born', 'posts', 'organisation'],
  CSV: tellsAll,
  WORD_TABLE: ['fullName', 'born', 'posts', 'organisation'],
  PASTED_TABLE: tellsAll,
  PLAIN_LIST: ['fullName', 'born', 'posts'],
};
const tellsYearOnly: readonly SameLayout[] = ['TWO_ROW_WORKBOOK', 'PLAIN_LIST'];

/** What a layout tells of each person, in the order of the list; some know only the year of birth. */
export function sameRecords(layout: SameLayout): Partial<SamePerson>[] {
  return samePeople.map((person) => {
    const born = tellsYearOnly.includes(layout) ? yearOf(person) : person.born;
    return Object.fromEntries(tells[layout].map((field) => [field, { ...person, born }[field]]));
  });
}

const yearOf = ({ born }: SamePerson) => born.slice(-4);

/** The same three hundred people as an office would send them: a file, or what was pasted. */
export async function samePeopleIn(layout: SameLayout, encoding: SameEncoding): Promise<SourceInput> {
  const encode = (text: string) => encoded(text, encoding);
  const fileName = `${layout}-${encoding}`.toLowerCase();
  switch (layout) {
    case 'WORKBOOK':
      return { fileName: `${fileName}.xlsx`, bytes: await workbook(plainRows(), encoding) };
    case 'TWO_ROW_WORKBOOK':
      return { fileName: `${fileName}.xlsx`, bytes: await workbook(twoRowRows(), encoding, twoRowMerges) };
    case 'CSV':
      return { fileName: `${fileName}.csv`, bytes: csvBytes(encoding) };
    case 'WORD_TABLE':
      return { fileName: `${fileName}.docx`, bytes: wordTable(encoding) };
    case 'PASTED_TABLE':
      return { text: encode(pastedRows().join('\n')) };
    case 'PLAIN_LIST':
      return { text: encode(listLines().join('\n')) };
  }
}

function encoded(text: string, encoding: SameEncoding): string {
  return encoding === 'NFC' || encoding === 'NFD' ? text.normalize(encoding) : toLegacy(text, encoding);
}

function fontOf(encoding: SameEncoding): string {
  const fonts: Record<LegacyEncoding, string> = { TCVN3: '.VnTime', VNI: 'VNI-Times', VIQR: 'Times New Roman' };
  return encoding === 'TCVN3' || encoding === 'VNI' ? fonts[encoding] : 'Times New Roman';
}

function plainRows(): CellValue[][] {
  const born = ({ born }: SamePerson) => {
    const [day, month, year] = born.split('/').map(Number) as [number, number, number];
    return new Date(Date.UTC(year, month - 1, day));
  };
  return [
    ['DANH SÁCH ĐẠI BIỂU'],
    ['(Kèm theo Công văn số 12-CV/ĐU)'],
    [],
    ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Điện thoại'],
    ...samePeople.map((p, i) => [i + 1, p.fullName, p.gender, born(p), p.posts, p.organisation, p.phone]),
    [null, `Danh sách này có ${samePeople.length} người`],
  ];
}

const twoRowMerges: NonNullable<WriteSheet['merges']> = [
  ...[0, 5, 6].map((column) => ({ startRow: 0, startCol: column, endRow: 1, endCol: column })),
  { startRow: 0, startCol: 1, endRow: 1, endCol: 2 },
  { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
];

/** Given names in a column of their own, years of birth apart by gender. */
function twoRowRows(): CellValue[][] {
  const row = (person: SamePerson, i: number) => {
    const at = person.fullName.lastIndexOf(' ');
    const year = Number(yearOf(person));
    const years = person.gender === 'Nam' ? [year, null] : [null, year];
    return [
      i + 1,
      person.fullName.slice(0, at),
      person.fullName.slice(at + 1),
      ...years,
      person.organisation,
      person.posts,
    ];
  };
  return [
    ['TT', 'Họ và tên', null, 'Năm sinh', null, 'Đơn vị công tác', 'Chức danh'],
    [null, null, null, 'Nam', 'Nữ'],
    ...samePeople.map(row),
  ];
}

async function workbook(rows: CellValue[][], encoding: SameEncoding, merges: WriteSheet['merges'] = []) {
  const { writeXlsx } = await import('hucre/xlsx');
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const style = {
        font: { name: fontOf(encoding), size: 12 },
        ...(value instanceof Date && { numFmt: 'dd/mm/yyyy' }),
      };
      if (value !== null)
        cells.set(`${r},${c}`, { value: typeof value === 'string' ? encoded(value, encoding) : value, style });
    }),
  );
  return writeXlsx({ sheets: [{ name: 'DS', rows: rows.map((row) => row.map(() => null)), cells, merges }] });
}

function csvBytes(encoding: SameEncoding): Uint8Array {
  const rows = [
    'Đơn vị;Chức vụ;Họ và tên;Giới tính;Ngày sinh;Số điện thoại',
    ...samePeople.map((p) => [p.organisation, p.posts, p.fullName, p.gender, p.born, p.phone].join(';')),
  ];
  const isBytes = encoding === 'TCVN3' || encoding === 'VNI';
  return Buffer.from(encoded(rows.join('\r\n'), encoding), isBytes ? 'latin1' : 'utf8');
}

function wordTable(encoding: SameEncoding): Uint8Array {
  const font = `<w:rFonts w:ascii="${fontOf(encoding)}" w:hAnsi="${fontOf(encoding)}"/>`;
  const paragraph = (text: string) =>
    `<w:p><w:r><w:rPr>${font}</w:rPr><w:t xml:space="preserve">${encoded(text, encoding)}</w:t></w:r></w:p>`;
  const row = (cells: string[]) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
  const people = samePeople.map((p, i) => row([String(i + 1), p.fullName, p.born, p.posts, p.organisation]));
  const head = row(['TT', 'Họ và tên', 'Ngày, tháng, năm sinh', 'Chức vụ', 'Đơn vị công tác']);
  return makeDocument(`${paragraph('DANH SÁCH ĐẠI BIỂU')}<w:tbl>${head}${people.join('')}</w:tbl>`);
}

function pastedRows(): string[] {
  const people = samePeople.map((p, i) =>
    [i + 1, p.fullName, p.born, p.gender, p.phone, p.posts, p.organisation].join('\t'),
  );
  return ['STT\tHọ và tên\tNgày sinh\tGiới tính\tĐiện thoại\tChức vụ\tĐơn vị', ...people];
}

function listLines(): string[] {
  return samePeople.map((p, i) => `${i + 1}. Đồng chí ${p.fullName}, sinh năm ${yearOf(p)}, ${p.posts}`);
}
