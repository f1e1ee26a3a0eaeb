import { makeZip } from '../../platform/testing/make-zip';
import { inlineRow, makeWorkbook } from '../testing/office-files';
import { readingLimits } from './limits';
import { readSource } from './read-source';
import { zipLimits } from '../../platform/files/zip-entries';
import { RefusedFile } from './refused-file';

const refusal = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await readSource({ fileName: 'danh sách.xlsx', bytes }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefusedFile);
  return (error as RefusedFile).message;
};
const bytesOf = (text: string) => Buffer.from(text, 'latin1');

describe('a file that is no list', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', Buffer.alloc(0), /không có chữ/],
    ['blanks', bytesOf(' \r\n \r\n'), /không có chữ/],
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ'), /PDF.*Word hoặc Excel gốc/],
    ['a photograph', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), /ảnh/],
    ['a PNG', bytesOf('\x89PNG\r\n\x1a\n'), /ảnh/],
    ['a photograph of a telephone', bytesOf('\0\0\0\x18ftypheic'), /ảnh/],
    ['a RAR', bytesOf('Rar!\x1a\x07\0'), /giải nén/],
    ['a program', bytesOf('MZ\x90\0\x03\0\0\0'), /chương trình/],
    ['an RTF', bytesOf('{\\rtf1\\ansi'), /RTF.*\.docx/],
    ['a workbook of Excel 4', bytesOf('\x09\x04\x06\0\0\0\x10\0'), /1997.*\.xlsx/],
    ['a film', bytesOf('\0\0\0\x20ftypisom'), /phim/],
    ['random bytes', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37) % 32)), /Không nhận ra/],
    ['a web archive', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related'), /\.mht/],
    ['a web page without a table', bytesOf('<html><body>404</body></html>'), /không có bảng/],
    ['a table in XML of 2003', bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), /XML 2003/],
    ['a compressed folder', makeZip([{ name: 'a.txt', content: 'a' }]), /giải nén/],
    [
      'slides',
      makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation' }]),
      /trình chiếu/,
    ],
    ['an .odt', makeZip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]), /\.odt.*\.docx/],
    ['a Numbers file', makeZip([{ name: 'Index/Document.iwa', content: '' }]), /Apple/],
  ])('%s is refused with what to do', async (_, bytes, sentence) => {
    expect(await refusal(bytes)).toMatch(sentence);
  });

  it('is refused above 50 MB without a look', async () => {
    expect(await refusal(Buffer.alloc(readingLimits.fileBytes + 1))).toMatch(/50 MB/);
  });
});

describe('a broken or hostile file', () => {
  const good = makeWorkbook({ sheets: [{ name: 'DS', xml: `<sheetData>${inlineRow(1, ['A'])}</sheetData>` }] });

  it('is refused when it is cut off', async () => {
    expect(await refusal(good.subarray(0, good.length - 40))).toMatch(/hỏng/);
  });

  it('is refused when its XML is not closed', async () => {
    expect(await refusal(makeWorkbook({ sheets: [{ name: 'DS', xml: '<sheetData><row>' }] }))).toMatch(/hỏng/);
  });

  it('is refused when a part is encrypted', async () => {
    expect(await refusal(makeZip([{ name: '_rels/.rels', content: 'x', isEncrypted: true }]))).toMatch(/mật khẩu/);
  });

  it('is refused when it inflates beyond the limit, in little memory', async () => {
    const before = process.memoryUsage().rss;
    const bomb = makeZip([{ name: '_rels/.rels', content: Buffer.alloc(zipLimits.entryBytes + 1, 32) }]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal(bomb)).toMatch(/lớn bất thường/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it.each([10, 90_000_000])(
    'is refused when it declares %d bytes for a part that has others',
    async (declaredBytes) => {
      const part = { name: '_rels/.rels', content: Buffer.alloc(5_000_000, 32), declaredBytes };
      expect(await refusal(makeZip([part]))).toMatch(/hỏng|bất thường/);
    },
  );

  it('is refused when it has too many entries', async () => {
    const parts = Array.from({ length: zipLimits.entries + 1 }, (_, i) => ({ name: `${i}`, content: '' }));
    expect(await refusal(makeZip(parts))).toMatch(/bất thường/);
  });

  it('is refused when one long text stands in very many cells', async () => {
    const texts = `<si><t>${'x'.repeat(30_000)}</t></si>`;
    const xml = `<sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(1_100)}</sheetData>`;
    expect(await refusal(makeWorkbook({ texts, sheets: [{ name: 'DS', xml }] }))).toMatch(/quá nhiều chữ/);
  });
});

it('a pasted text beyond two million letters is refused', async () => {
  await expect(readSource({ text: 'a'.repeat(2_000_001) })).rejects.toThrow(/2 triệu chữ/);
});
