// Lists in Word documents that are read.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType } from 'docx';
import { people, record, records } from './people.mjs';
import { html, makeDocument, throughOffice, toLegacy } from './write.mjs';

const header = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị'];
const fields = ['fullName', 'posts', 'organisation'];
const line = (person, i) => [i + 1, person.fullName, person.posts, person.organisation];
const attendees = (rows = records(fields)) => ({ kind: 'ATTENDEES', rows });
const heading =
  '<table border="0"><tr><td>TỈNH ỦY LAI SƠN<br>VĂN PHÒNG</td><td>ĐẢNG CỘNG SẢN VIỆT NAM</td></tr></table>' +
  '<p align="center"><b>DANH SÁCH</b></p><p align="center">đại biểu dự hội nghị sơ kết 6 tháng đầu năm</p>';
const signatures =
  '<p>Danh sách này có 12 đồng chí.</p><table border="0"><tr><td>Nơi nhận:<br>- Lưu VPTU</td><td>CHÁNH VĂN PHÒNG</td></tr></table>';

const cell = (text, { font = 'Times New Roman', ...options } = {}) =>
  new TableCell({
    ...options,
    children: String(text)
      .split('\n')
      .map((part) => new Paragraph({ children: [new TextRun({ text: part, font })] })),
  });
const table = (rows) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((children) => new TableRow({ children })),
  });
const paragraph = (text, options = {}) =>
  new Paragraph({ ...options, children: [new TextRun({ text, font: 'Times New Roman' })] });
const pack = (children, numbering) => Packer.toBuffer(new Document({ sections: [{ children }], numbering }));

function groups() {
  const part = (name, list, from) => [
    paragraph(name),
    table([
      header.map((text) => cell(text)),
      ...list.map((person, i) => line(person, from + i).map((text) => cell(text))),
    ]),
  ];
  return pack([
    paragraph('DANH SÁCH ĐẠI BIỂU'),
    ...part('I. Khối xã', people.slice(0, 4), 0),
    ...part('II. Khối tỉnh', people.slice(4), 4),
  ]);
}

/** Units over several rows; posts on several lines; Word sets the numbers. */
function mergedUnits() {
  const rows = people.map((person, i) => [
    cell(i + 1),
    cell(person.fullName),
    cell(person.posts.replaceAll(', ', ',\n')),
    cell(person.organisation === people[i - 1]?.organisation ? '' : person.organisation, {
      verticalMerge:
        person.organisation === people[i - 1]?.organisation ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART,
    }),
  ]);
  return pack([table([header.map((text) => cell(text)), ...rows])]);
}

function numberedList() {
  const numbering = {
    config: [{ reference: 'list', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'start' }] }],
  };
  const items = people.map((person) =>
    paragraph(`Đ/c ${person.fullName}, ${person.posts}`, { numbering: { reference: 'list', level: 0 } }),
  );
  const head = table([[cell('TỈNH ỦY LAI SƠN\n*'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')]]);
  return pack([head, paragraph('DANH SÁCH CHỦ TỌA, THƯ KÝ'), ...items], numbering);
}

/** A name was corrected with changes tracked, a row deleted, a remark hidden. */
function revisions() {
  const run = (text, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const td = (inner) => `<w:tc><w:p>${inner}</w:p></w:tc>`;
  const tr = (cells, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(td).join('')}</w:tr>`;
  const rows = people.map((person, i) => {
    const [family, ...rest] = person.fullName.split(' ');
    const name =
      i === 0
        ? `<w:del w:id="1"><w:r><w:delText>Nguyen </w:delText></w:r></w:del><w:ins w:id="2">${run(`${family} `)}</w:ins>${run(rest.join(' '))}`
        : run(person.fullName) + run(' (vắng?)', '<w:vanish/>');
    return tr([run(String(i + 1)), name, run(person.posts), run(person.organisation)]);
  });
  const removed = tr(
    ['13', 'Người Đã Xóa', 'Chuyên viên', 'Văn phòng'].map((text) => run(text)),
    '<w:del w:id="9"/>',
  );
  return makeDocument(`<w:tbl>${tr(header.map((text) => run(text)))}${rows.join('')}${removed}</w:tbl>`);
}

const legacy = (encoding, font) =>
  pack([
    table(
      [header, ...people.map(line)].map((row) => row.map((text) => cell(toLegacy(String(text), encoding), { font }))),
    ),
  ]);
const byOffice = (content) => throughOffice(content, 'html', 'docx:MS Word 2007 XML');

const grouped = [
  header.map((text) => text),
  [{ text: 'A. KHỐI XÃ', columns: 4 }],
  ...people.slice(0, 4).map(line),
  [{ text: 'B. KHỐI TỈNH', columns: 4 }],
  ...people.slice(4).map((person, i) => line(person, i + 4)),
];

export const wordLists = {
  'attendees-word.docx': [
    () => byOffice(html([header, ...people.map(line)], { before: heading, after: signatures })),
    attendees(),
  ],
  'attendees-word-groups-in-table.docx': [
    () => byOffice(html(grouped, { before: heading, after: signatures })),
    attendees(),
  ],
  'attendees-word-table-for-each-group.docx': [groups, attendees()],
  'attendees-word-merged-units.docx': [mergedUnits, attendees()],
  'attendees-word-tcvn3.docx': [() => legacy('TCVN3', '.VnTime'), attendees()],
  'attendees-word-vni.docx': [() => legacy('VNI', 'VNI-Times'), attendees()],
  'attendees-word-revisions.docx': [revisions, attendees()],
  'attendees-word-numbered-list.docx': [
    numberedList,
    attendees(people.map((person) => record(person, ['fullName', 'posts']))),
  ],
};
