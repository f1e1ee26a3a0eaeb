// Files that are refused: what they are, and the sentence that says so.
import { people } from './people.mjs';
import { html, inlineRow, makeWorkbook, makeZip, throughOffice, xlsx } from './write.mjs';

const rows = [['STT', 'Họ và tên'], ...people.map(({ fullName }, i) => [i + 1, fullName])];
const latin = (text) => Buffer.from(text, 'latin1');
const sheet = (xml) => makeWorkbook({ sheets: [{ name: 'Danh sách', xml }] });
const doctype =
  '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Relationships>&b;</Relationships>';
const xml2003 =
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
const manifest = '<manifest:manifest xmlns:manifest="urn:x"><manifest:encryption-data/></manifest:manifest>';
const lockedOds = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
  { name: 'META-INF/manifest.xml', content: manifest },
  { name: 'content.xml', content: 'secret' },
];
/** A hundred megabytes of blanks; the sheet alone is above what one part may be. */
const bomb = () => sheet(`<sheetData>${' '.repeat(101 * 1024 * 1024)}</sheetData>`);
const falseSize = () => makeZip([{ name: '_rels/.rels', content: ' '.repeat(3_000_000), declaredBytes: 12 }]);
const longCell = () =>
  sheet(`<sheetData>${inlineRow(1, ['Họ và tên'])}${inlineRow(2, ['a'.repeat(32_768)])}</sheetData>`);
const manyRows = () => sheet(`<sheetData>${'<row><c><v>1</v></c></row>'.repeat(50_001)}</sheetData>`);
const page = () => html(rows);

export const refusedFiles = {
  'locked.xlsx': [() => xlsx(rows, { more: { encryption: { password: 'mat-khau', spinCount: 1000 } } }), 'mật khẩu'],
  'locked.ods': [() => makeZip(lockedOds), 'mật khẩu'],
  'old-word.doc': [() => throughOffice(page(), 'html', 'doc:MS Word 97'), '\\.doc\\).*\\.docx'],
  'open-document-text.odt': [() => throughOffice(page(), 'html', 'odt'), '\\.odt.*\\.docx'],
  'rich-text.rtf': [() => latin('{\\rtf1\\ansi DANH SACH\\par}'), 'RTF.*\\.docx'],
  'scan.pdf': [() => latin('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF'), 'PDF'],
  'photograph-named-list.xlsx': [() => latin('\xff\xd8\xff\xe0\0\x10JFIF\0\x01'), 'ảnh'],
  'slides.pptx': [
    () =>
      makeZip([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>',
        },
      ]),
    'trình chiếu',
  ],
  'folder.zip': [async () => makeZip([{ name: 'danh-sach.xlsx', content: await xlsx(rows) }]), 'giải nén'],
  'program-named-list.xls': [() => latin('MZ\x90\0\x03\0\0\0\x04\0\0\0'), 'chương trình'],
  'cut-off.xlsx': [async () => (await xlsx(rows)).subarray(0, 3000), 'hỏng'],
  'not-closed.xlsx': [() => sheet('<sheetData><row><c>'), 'hỏng'],
  'bomb.xlsx': [bomb, 'lớn bất thường'],
  'false-size.xlsx': [falseSize, 'hỏng|bất thường'],
  'entities.xlsx': [() => makeZip([{ name: '_rels/.rels', content: doctype }]), 'DOCTYPE'],
  'too-many-rows.xlsx': [manyRows, '50\\.000 dòng'],
  'long-cell.xlsx': [longCell, 'Ô A2'],
  'empty.xlsx': [() => xlsx([]), 'không có chữ'],
  'empty.txt': [() => Buffer.alloc(0), 'không có chữ'],
  'spreadsheet-2003.xls': [() => latin(xml2003), 'XML 2003'],
  'error-page.xls': [() => latin('<html><body><h1>404 Not Found</h1></body></html>'), 'không có bảng'],
  'web-archive.xls': [() => latin('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n'), '\\.mht'],
};
