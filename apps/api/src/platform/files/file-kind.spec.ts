import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeZip, type ZipPart } from '../testing/make-zip';
import { fileKindOf, fileRefusals } from './file-kind';

const fixture = (name: string) => readFileSync(join(__dirname, '../../importing/fixtures', name));
const types = (more = '') => ({ name: '[Content_Types].xml', content: `<Types>${more}</Types>` });
const paper = (main: string, ...more: ZipPart[]) => makeZip([types(), { name: main, content: '<x/>' }, ...more]);
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
const jpg = Buffer.from('ffd8ffe000104a464946', 'hex');
const png = Buffer.from('89504e470d0a1a0a0000000d', 'hex');

const refusal = async (name: string, content: Buffer): Promise<string> => {
  try {
    return `taken as ${await fileKindOf(name, content)}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a file whose content agrees with its name', () => {
  it.each<[string, Buffer, string]>([
    ['bao-cao.pdf', pdf, 'PDF'],
    ['quét.PDF', Buffer.concat([Buffer.from('\r\n\r\n'), pdf]), 'PDF'],
    ['ảnh.jpg', jpg, 'JPG'],
    ['ảnh.JPEG', jpg, 'JPG'],
    ['ảnh.png', png, 'PNG'],
    ['a.docx', paper('word/document.xml'), 'DOCX'],
    ['a.xlsx', paper('xl/workbook.xml'), 'XLSX'],
    ['a.pptx', paper('ppt/presentation.xml'), 'PPTX'],
    ['của Word.docx', fixture('attendees-word.docx'), 'DOCX'],
    ['của Excel.xlsx', fixture('people-no-header.xlsx'), 'XLSX'],
    ['cũ.doc', fixture('old-word.doc'), 'DOC'],
    ['cũ.xls', fixture('people-lost-zeros.xls'), 'XLS'],
  ])('%s is taken', async (name, content, kind) => {
    expect(await fileKindOf(name, content)).toBe(kind);
  });
});

describe('a file is refused with a sentence', () => {
  it.each<[string, string, Buffer, string]>([
    ['that is empty', 'a.pdf', Buffer.alloc(0), fileRefusals.empty],
    ['of an ending that is not taken', 'a.exe', Buffer.from('MZ'), fileRefusals.kind],
    ['without an ending', 'tep', pdf, fileRefusals.kind],
    ['of pages', 'a.html', Buffer.from('<script>alert(1)</script>'), fileRefusals.kind],
    ['of drawings that may hold scripts', 'a.svg', Buffer.from('<svg/>'), fileRefusals.kind],
    ['that is a program by its content', 'a.pdf', Buffer.from('MZ\x90\0'), fileRefusals.ending],
    ['that is a page by its content', 'a.jpg', Buffer.from('<html></html>'), fileRefusals.ending],
    ['of another kind than its name says', 'a.docx', pdf, fileRefusals.ending],
    ['that is a workbook by its content', 'a.docx', paper('xl/workbook.xml'), fileRefusals.ending],
    ['that is a zip of something else', 'a.docx', makeZip([{ name: 'x.exe', content: 'MZ' }]), fileRefusals.ending],
    ['that is a zip with the header of a PDF', 'a.pdf', Buffer.from('PK\x03\x04%PDF-1.4'), fileRefusals.broken],
    ['of a name that promises macros', 'a.docm', paper('word/document.xml'), fileRefusals.macros],
    ['of a workbook with macros', 'a.xlsm', fixture('people-macros.xlsm'), fileRefusals.macros],
    [
      'with a macro under a harmless name',
      'a.docx',
      paper('word/document.xml', { name: 'word/vbaProject.bin', content: '' }),
      fileRefusals.macros,
    ],
    [
      'with a macro whose part got another name',
      'a.docx',
      makeZip([
        types('<Default ContentType="application/vnd.ms-office.vbaProject"/>'),
        { name: 'word/document.xml', content: '' },
      ]),
      fileRefusals.macros,
    ],
    [
      'with a macro behind types in UTF-16',
      'a.xlsx',
      makeZip([
        { name: '[Content_Types].xml', content: Buffer.from('<Types sheet.macroEnabled.main+xml/>', 'utf16le') },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      fileRefusals.macros,
    ],
    [
      'with types that hide letters',
      'a.docx',
      makeZip([types('&#118;baProject'), { name: 'word/document.xml', content: '' }]),
      fileRefusals.broken,
    ],
    [
      'without the list of its parts',
      'a.docx',
      makeZip([{ name: 'word/document.xml', content: '' }]),
      fileRefusals.broken,
    ],
    ['that is locked by a password', 'a.xlsx', fixture('locked.xlsx'), fileRefusals.password],
    ['that is cut off', 'a.xlsx', fixture('cut-off.xlsx'), fileRefusals.broken],
    ['that is an old workbook named as a text', 'a.doc', fixture('people-lost-zeros.xls'), fileRefusals.ending],
  ])('%s', async (_, name, content, sentence) => {
    expect(await refusal(name, content)).toBe(sentence);
  });
});
