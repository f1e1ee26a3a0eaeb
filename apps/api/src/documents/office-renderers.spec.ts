import { readXlsx } from 'hucre/xlsx';
import { accentedLetters } from '@ky-yeu/vietnamese/letters';
import { arrangeList } from './arrange-list';
import { renderDocx } from './docx-renderer';
import { readZip } from './testing/read-zip';
import { sampleList } from './testing/sample-list';
import { renderXlsx } from './xlsx-renderer';

async function partOf(file: Promise<Buffer>, path: string): Promise<string> {
  return readZip(await file).get(path) ?? '';
}
const docx = (...[rows, changes]: Parameters<typeof sampleList>) => renderDocx(arrangeList(sampleList(rows, changes)));
const xlsx = (...[rows, changes]: Parameters<typeof sampleList>) => renderXlsx(arrangeList(sampleList(rows, changes)));
const letters = accentedLetters.join('');

describe('Word copy of a list', () => {
  test('holds all 134 accented letters', async () => {
    expect(await partOf(docx([letters]), 'word/document.xml')).toContain(letters);
  });

  test('keeps the margins of Decree 30: 20, 20, 30 and 15 mm', async () => {
    const document = await partOf(docx(['Lê Hoa']), 'word/document.xml');
    const [, margins = ''] = /<w:pgMar ([^>]*)>/.exec(document) ?? [];
    const millimetres = (side: string) =>
      Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4);
    expect(['top', 'bottom', 'left', 'right'].map(millimetres)).toEqual([20, 20, 30, 15]);
  });

  test('repeats the head row on each page and splits no row', async () => {
    const document = await partOf(docx(['Lê Hoa']), 'word/document.xml');
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
  });

  test('numbers its pages except the first', async () => {
    const parts = readZip(await docx(['Lê Hoa']));
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
    expect([...parts].filter(([path, text]) => /header\d/.test(path) && text.includes('PAGE')).length).toBe(1);
  });

  test('names the font of Office, not the one of the PDF', async () => {
    const parts = [...readZip(await docx(['Lê Hoa'])).values()].join('');
    expect(parts).toContain('Times New Roman');
    expect(parts).not.toContain('Tinos');
  });

  test('turns landscape with its list', async () => {
    const document = await partOf(docx(['Lê Hoa'], { orientation: 'landscape' }), 'word/document.xml');
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  });
});

describe('Excel copy of a list', () => {
  test('holds all 134 accented letters', async () => {
    expect([...readZip(await xlsx([letters])).values()].join('')).toContain(letters);
  });

  test.each(['=1+1', '+84912345678', '-5', '@sum', '=cmd|calc'])(
    'keeps "%s" as text without a formula',
    async (hostile) => {
      const file = await xlsx([hostile]);
      const values = (await readXlsx(file)).sheets[0]?.rows.flat();
      expect(values).toContain(hostile);
      expect(readZip(file).get('xl/worksheets/sheet1.xml')).not.toContain('<f');
    },
  );

  test('gives numbers as numbers', async () => {
    const values = (await readXlsx(await xlsx(['Lê Hoa']))).sheets[0]?.rows.flat();
    expect(values).toEqual(expect.arrayContaining([1, 690_000]));
  });

  test('freezes the head row and repeats it in print, with the sheet name quoted', async () => {
    const parts = readZip(await xlsx(['Lê Hoa']));
    const [, frozen] = /<pane [^>]*ySplit="(\d+)"/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '') ?? [];
    expect(Number(frozen)).toBeGreaterThan(5);
    expect(parts.get('xl/workbook.xml')).toContain(`'Danh sách'!$${frozen}:$${frozen}`);
  });
});
