// Lists in spreadsheets that are read.
import { bornCell, ending, letterhead, people, record, records, title, year } from './people.mjs';
import { html, inlineRow, legacyRows, makeWorkbook, throughOffice, xlsx } from './write.mjs';

const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị công tác', 'Điện thoại'];
const line = (person, i) => [i + 1, person.fullName, bornCell(person), person.posts, person.organisation, person.phone];
const shown = (person, i) => [i + 1, person.fullName, person.born, person.posts, person.organisation, person.phone];
const fields = ['fullName', 'born', 'posts', 'organisation', 'phone'];
const body = people.map(line);
const plain = [header, ...body];
const attendees = (rows = records(fields)) => ({ kind: 'ATTENDEES', rows });
const persons = (rows = records(fields)) => ({ kind: 'PEOPLE', rows });
const office = async (to, rows, options) => throughOffice(await xlsx(rows, options), 'xlsx', to);

/** Years apart by gender, two rows of header with a row of numbers below, groups. */
function twoRowHeader() {
  const rows = [
    ...title,
    ['TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ', 'Đơn vị', 'Ghi chú'],
    [null, null, 'Nam', 'Nữ'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
    ['I', 'KHỐI XÃ, PHƯỜNG'],
  ];
  people.forEach((person, i) => {
    if (i === 4) rows.push(['II', 'KHỐI CƠ QUAN TỈNH']);
    const [male, female] = person.gender === 'Nam' ? [Number(year(person)), null] : [null, Number(year(person))];
    rows.push([i + 1, person.fullName, male, female, person.posts, person.organisation, null]);
  });
  rows.push(['Tổng cộng', null, null, null, `${people.length} đồng chí`]);
  return { rows, merges: ['A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'F5:F6', 'G5:G6', 'A22:B22'] };
}

/** A header that was copied to the top of each printed page. */
const onPages = () => body.flatMap((row, i) => (i > 0 && i % 5 === 0 ? [header, row] : [row]));

/** Units that stand once for all their people. */
function mergedUnits() {
  const rows = people.map((person, i) => [
    i + 1,
    person.fullName,
    person.organisation === people[i - 1]?.organisation ? null : person.organisation,
    person.posts,
  ]);
  return [['STT', 'Họ tên', 'Cơ quan, đơn vị', 'Chức danh'], ...rows];
}

const abbreviated = [
  ['UVBTV, Trưởng ban Dân vận', 'Ủy viên Ban Thường vụ; Trưởng ban Dân vận'],
  ['PBT TT Đảng ủy', 'Phó Bí thư Thường trực Đảng ủy'],
  ['PCT UBND xã', 'Phó Chủ tịch UBND xã'],
];
const recipients = [
  ['Tập thể', 'Đảng ủy xã Yên Thượng', 'Hoàn thành xuất sắc nhiệm vụ năm 2026', 5400000],
  ['Tập thể', 'Văn phòng Tỉnh ủy', 'Hoàn thành xuất sắc nhiệm vụ năm 2026', 5400000],
  ['Cá nhân', 'Nguyễn Thị Hồng Nhung', 'Có thành tích trong công tác dân vận', 1800000],
  ['Cá nhân', 'Đỗ Hữu Phước', 'Có thành tích trong xây dựng Đảng', 1800000],
];
const organisations = [
  ['Đảng ủy xã Yên Thượng', 'ĐU xã Yên Thượng', 'Tỉnh ủy Lai Sơn', '01/07/2025'],
  ['UBND xã Yên Thượng', 'UBND xã', 'UBND tỉnh Lai Sơn', '01/07/2025'],
  ['Ban Tổ chức Tỉnh ủy', 'BTCTU', 'Tỉnh ủy Lai Sơn', '15/03/1997'],
];
const typedDate = (text) => new Date(Date.UTC(text.slice(6), text.slice(3, 5) - 1, text.slice(0, 2)));
const decomposed = (rows) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)));
const hiddenList = { name: 'Năm 2025', hidden: true, rows: [header, line(people[0], 0)] };
const styles =
  '<fonts><font><name val="Times New Roman"/></font></fonts><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs><xf/><xf numFmtId="164"/></cellXfs>';

/** Cells as Excel writes names of which a part is bold, and a link on an e-mail address. */
function richText() {
  const row = ({ fullName, posts }, i) =>
    `<row r="${i + 2}"><c r="A${i + 2}"><v>${i + 1}</v></c><c r="B${i + 2}" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">${fullName.split(' ')[0]} </t></r><r><t>${fullName.split(' ').slice(1).join(' ')}</t></r></is></c><c r="C${i + 2}" t="inlineStr"><is><t>${posts}</t></is></c><c r="D${i + 2}" t="str"><f>HYPERLINK("mailto:a${i}@lai-son.vn","a${i}@lai-son.vn")</f><v>a${i}@lai-son.vn</v></c></row>`;
  const rows = people.map(row).join('');
  const xml = `<sheetData>${inlineRow(1, ['STT', 'Họ và tên', 'Chức vụ', 'Email'])}${rows}</sheetData>`;
  return makeWorkbook({ sheets: [{ name: 'Danh sách', xml }], styles });
}

/** A workbook of an old Mac: its days count from 1904. Years typed into cells for dates are among them. */
function macDates() {
  const row = (person, i) => {
    const born = bornCell(person);
    const value = typeof born === 'number' ? born : (born.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000;
    return `<row r="${i + 2}">${inlineRow(i + 2, [String(i + 1), person.fullName]).replace(/<\/?row[^>]*>/g, '')}<c r="C${i + 2}" s="1"><v>${value}</v></c></row>`;
  };
  const xml = `<sheetData>${inlineRow(1, ['STT', 'Họ và tên', 'Ngày sinh'])}${people.map(row).join('')}</sheetData>`;
  return makeWorkbook({ sheets: [{ name: 'Danh sách', xml }], styles, is1904: true });
}

function formulas() {
  const cells = new Map();
  const rows = [['STT', 'Họ và tên đệm', 'Tên', 'Năm sinh', 'Tuổi', 'Đơn vị']];
  people.forEach((person, i) => {
    const words = person.fullName.split(' ');
    rows.push([null, words.slice(0, -1).join(' '), words.at(-1), Number(year(person)), null, person.organisation]);
    cells.set(`${i + 1},0`, { formula: i === 0 ? '1' : `A${i + 1}+1` });
    cells.set(`${i + 1},4`, { formula: `2026-D${i + 2}` });
  });
  return xlsx([], { sheets: [], more: { sheets: [{ name: 'Danh sách', rows, cells }] } });
}

/** Without the name whose capitals after the apostrophe cannot be told from its capital form. */
const kinh = people.filter(({ fullName }) => !fullName.includes("'"));
const capitals = (text) => text.toLocaleUpperCase('vi');
const byYear = people.map((person) => ({ ...record(person, ['fullName', 'organisation']), born: year(person) }));

/** Name of the file → what makes it and what should come of it. */
export const excelLists = {
  'attendees-with-letterhead.xlsx': [
    () => office('xlsx', [...letterhead, ...title, ...plain, ...ending(12)]),
    attendees(),
  ],
  'attendees-two-row-header.xlsx': [
    () => office('xlsx', twoRowHeader().rows, { merges: twoRowHeader().merges }),
    attendees(
      people.map((person) => ({
        ...record(person, ['fullName', 'gender', 'posts', 'organisation']),
        born: year(person),
      })),
    ),
  ],
  'people-tcvn3-font.xls': [() => office('xls', legacyRows(plain, 'TCVN3'), { font: '.VnTime' }), persons()],
  'people-vni-font.xls': [() => office('xls', legacyRows(plain, 'VNI'), { font: 'VNI-Times' }), persons()],
  'people-tcvn3-under-arial.xlsx': [() => xlsx(legacyRows(plain, 'TCVN3'), { font: 'Arial' }), persons()],
  'people-tcvn3-font.ods': [() => office('ods', legacyRows(plain, 'TCVN3'), { font: '.VnTime' }), persons()],
  'people.ods': [() => office('ods', [...title, ...plain]), persons()],
  'people-decomposed.xlsx': [() => xlsx(decomposed(plain)), persons()],
  'people-phone-numbers.xlsx': [
    () =>
      office(
        'xlsx',
        plain.map((row, i) => (i === 0 ? row : [...row.slice(0, 5), Number(row[5])])),
        { formats: { 5: '0000000000' } },
      ),
    persons(),
  ],
  'people-lost-zeros.xls': [
    () =>
      office(
        'xls',
        plain.map((row, i) => (i === 0 ? row : [...row.slice(0, 5), Number(row[5])])),
      ),
    persons(),
  ],
  'people-year-in-date-cell.xlsx': [
    () =>
      office('xlsx', [['STT', 'Họ và tên', 'Ngày sinh'], ...people.map((p, i) => [i + 1, p.fullName, bornCell(p)])], {
        formats: { 2: 'dd/mm/yyyy' },
      }),
    persons(records(['fullName', 'born'])),
  ],
  'people-1904.xlsx': [macDates, persons(records(['fullName', 'born']))],
  'people-rich-text.xlsx': [
    richText,
    persons(people.map((person, i) => ({ ...record(person, ['fullName', 'posts']), email: `a${i}@lai-son.vn` }))),
  ],
  'people-formulas.xlsx': [async () => throughOffice(await formulas(), 'xlsx', 'xlsx'), persons(byYear)],
  'people-macros.xlsm': [() => xlsx(plain, { more: { vbaProject: Buffer.from('not a real project') } }), persons()],
  'people-hidden-sheet.xlsx': [() => xlsx(plain, { sheets: [hiddenList] }), persons()],
  'people-no-header.xlsx': [() => office('xlsx', body), persons()],
  'people-header-on-each-page.xlsx': [() => office('xlsx', [header, ...onPages()]), persons()],
  'people-blank-columns.xlsx': [
    () =>
      office('xlsx', [
        [],
        [],
        ...plain.map((row) => [null, row[0], null, row[5], row[4], null, row[1], row[3], row[2]]),
      ]),
    persons(),
  ],
  'attendees-merged-units.xls': [
    () => office('xls', mergedUnits(), { merges: ['C2:C3', 'C8:C9'] }),
    attendees(records(['fullName', 'posts', 'organisation'])),
  ],
  'attendees-capitals.xlsx': [
    () =>
      office('xlsx', [['STT', 'HỌ VÀ TÊN', 'CHỨC VỤ'], ...kinh.map((p, i) => [i + 1, capitals(p.fullName), p.posts])]),
    attendees(records(['fullName', 'posts'], kinh)),
  ],
  'attendees-abbreviations.xlsx': [
    () =>
      office('xlsx', [
        ['STT', 'Họ và tên', 'Chức vụ'],
        ...abbreviated.map(([text], i) => [i + 1, people[i].fullName, text]),
      ]),
    attendees(abbreviated.map(([, posts], i) => ({ fullName: people[i].fullName, posts }))),
  ],
  'attendees-gender-marks.xlsx': [
    () =>
      office(
        'xlsx',
        [
          ['STT', 'Họ tên', 'Giới tính', null, 'Đơn vị'],
          [null, null, 'Nam', 'Nữ'],
          ...people.map((p, i) => [
            i + 1,
            p.fullName,
            ...(p.gender === 'Nam' ? ['x', null] : [null, 'x']),
            p.organisation,
          ]),
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] },
      ),
    attendees(records(['fullName', 'gender', 'organisation'])),
  ],
  'people-honorifics.xlsx': [
    () =>
      office('xlsx', [
        ['STT', 'Họ và tên', 'Năm sinh'],
        ...people.map((p, i) => [i + 1, `${p.gender === 'Nữ' ? 'Bà' : 'Ông'} ${p.fullName}`, Number(year(p))]),
      ]),
    persons(people.map((p) => ({ ...record(p, ['fullName', 'gender']), born: year(p) }))),
  ],
  'people-web-page.xls': [() => Buffer.from(html([header, ...people.map(shown)])), persons()],
  'recipients.xlsx': [
    () =>
      office('xlsx', [
        ['STT', 'Đối tượng', 'Tên tập thể, cá nhân', 'Thành tích', 'Tiền thưởng'],
        ...recipients.map((row, i) => [i + 1, ...row]),
      ]),
    {
      kind: 'RECIPIENTS',
      rows: recipients.map(([recipientKind, recipientName, reason]) => ({ recipientKind, recipientName, reason })),
    },
  ],
  'organisations.xlsx': [
    () =>
      office('xlsx', [
        ['STT', 'Tên cơ quan, đơn vị', 'Tên viết tắt', 'Trực thuộc', 'Ngày thành lập'],
        ...organisations.map((row, i) => [i + 1, ...row.slice(0, 3), typedDate(row[3])]),
      ]),
    {
      kind: 'ORGANISATIONS',
      rows: organisations.map(([organisationName, shortName, parent]) => ({ organisationName, shortName, parent })),
    },
  ],
};
