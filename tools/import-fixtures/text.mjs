// Lists as text that are read: files of several encodings, and what people paste.
import { people, record, records } from './people.mjs';
import { delimited, legacyRows, utf16be, windows1258 } from './write.mjs';

const rows = [
  ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Điện thoại'],
  ...people.map((p, i) => [String(i + 1), p.fullName, p.gender, p.born, p.posts, p.organisation, p.phone]),
];
const persons = { kind: 'PEOPLE', rows: records(['fullName', 'gender', 'born', 'posts', 'organisation', 'phone']) };
const withPosts = (list = people) => ({
  kind: 'ATTENDEES',
  rows: list.map((person) => record(person, ['fullName', 'posts'])),
});
const utf8 = (text) => Buffer.from(text, 'utf8');
const lines = (list) => utf8(list.join('\n') + '\n');
const single = people.filter(({ posts }) => !posts.includes(','));

const fromWord = people.map((p, i) =>
  // A cell of Word with two paragraphs ends the line where one is expected.
  [i + 1, p.fullName, p.posts.replace(', ', ',\n'), p.organisation].join('\t'),
);

export const textLists = {
  'people-utf8.csv': [() => utf8(delimited(rows, ',', '\n')), persons],
  'people-utf8-mark-semicolons.csv': [() => utf8(`\ufeff${delimited(rows, ';')}`), persons],
  'people-unicode-text.txt': [() => Buffer.from(`\ufeff${delimited(rows, '\t')}`, 'utf16le'), persons],
  'people-utf16be.csv': [() => utf16be(delimited(rows, ',')), persons],
  'people-windows-1258.csv': [() => windows1258(delimited(rows, ';')), persons],
  'people-tcvn3.csv': [() => Buffer.from(delimited(legacyRows(rows, 'TCVN3'), ';'), 'latin1'), persons],
  'people-vni.csv': [() => Buffer.from(delimited(legacyRows(rows, 'VNI'), ';'), 'latin1'), persons],
  'people-tcvn3-as-unicode.csv': [() => utf8(delimited(legacyRows(rows, 'TCVN3'), ',')), persons],
  'people-line-breaks.csv': [
    () =>
      utf8(
        delimited(
          rows.map((row) => row.map((cell) => cell.replace(', ', ',\n'))),
          ',',
        ),
      ),
    persons,
  ],
  'people-separator-named.csv': [() => utf8(`sep=;\r\n${delimited(rows, ';')}`), persons],
  'people-decomposed.csv': [() => utf8(delimited(rows, ',').normalize('NFD')), persons],
  'pasted-from-excel.txt': [() => utf8(delimited(rows, '\t', '\n')), persons],
  'pasted-from-word.txt': [
    () => lines(['DANH SÁCH ĐẠI BIỂU', 'TT\tHọ và tên\tChức vụ\tĐơn vị', ...fromWord]),
    { kind: 'ATTENDEES', rows: records(['fullName', 'posts', 'organisation']) },
  ],
  'list-numbered.txt': [
    () => lines(['DANH SÁCH ĐẠI BIỂU', '', ...people.map((p, i) => `${i + 1}. Đ/c ${p.fullName}, ${p.posts}`)]),
    withPosts(),
  ],
  'list-numbered-by-word.txt': [() => lines(people.map((p, i) => `${i + 1}.\t${p.fullName}, ${p.posts}`)), withPosts()],
  'list-dashes-and-years.txt': [
    () =>
      lines(
        people.map((p) => `- ${p.gender === 'Nữ' ? 'Bà' : 'Ông'} ${p.fullName} – ${p.posts} (${p.born.slice(-4)})`),
      ),
    {
      kind: 'PEOPLE',
      rows: people.map((p) => ({ ...record(p, ['fullName', 'gender', 'posts']), born: p.born.slice(-4) })),
    },
  ],
  'list-semicolons.txt': [
    () => lines(single.map((p) => `${p.fullName}; sinh năm ${p.born.slice(-4)}; ${p.posts}`)),
    { kind: 'PEOPLE', rows: single.map((p) => ({ ...record(p, ['fullName', 'posts']), born: p.born.slice(-4) })) },
  ],
  'list-names-only.txt': [
    () => lines(people.map((p) => p.fullName)),
    { kind: 'ATTENDEES', rows: records(['fullName']) },
  ],
};
