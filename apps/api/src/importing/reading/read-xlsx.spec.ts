import { makeZip } from '../../platform/testing/make-zip';
import { inlineRow, makeWorkbook } from '../testing/office-files';
import { readSource } from './read-source';

const read = (bytes: Uint8Array) => readSource({ fileName: 'danh-sach.bin', bytes });
const sheet = (xml: string, name = 'DS') => ({ name, xml: `<sheetData>${xml}</sheetData>` });

describe('an Excel workbook', () => {
  it('gives shared, inline and formula texts, errors and yes/no as they are shown', async () => {
    const [list] = await read(
      makeWorkbook({
        texts:
          '<si><t>Nguyễn Văn A</t></si><si><r><t>Trần </t></r><r><t>Thị B</t></r><rPh><t>x</t></rPh></si><si><t>một_x000D_\nhai</t></si>',
        sheets: [
          sheet(
            `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
             <row r="3"><c r="A3" t="str"><f>B1&amp;C1</f><v>ghép</v></c><c r="B3" t="e"><f>1/0</f><v>#REF!</v></c>
             <c r="C3" t="b"><v>1</v></c><c r="D3"><f>NOW()</f></c></row>`,
          ),
        ],
      }),
    );
    expect(list?.rows).toEqual([
      ['Nguyễn Văn A', 'Trần Thị B', 'một\nhai'],
      ['ghép', '#REF!', 'TRUE'],
    ]);
    expect(list?.lines).toEqual([1, 3]);
  });

  it('gives dates by their number format, in both calendars, and the zeros that a format draws', async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="0000\\ 000\\ 000"/>
      <numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="#,##0&quot; đ&quot;"/></numFmts>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="9"/><xf numFmtId="167"/></cellXfs>`;
    const cells = (values: [style: number, value: string][]) =>
      `<row r="1">${values.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`;
    const values: [number, string][] = [
      [1, '25700'],
      [2, '25700'],
      [3, '912345678'],
      [4, '25700'],
      [5, '0.5'],
      [6, '5000000'],
      [1, '1970'],
      [0, '0.30000000000000004'],
    ];
    const [list] = await read(makeWorkbook({ styles, sheets: [sheet(cells(values))] }));
    expect(list?.rows[0]).toEqual([
      '1970-05-12',
      '1970-05-12',
      '0912 345 678',
      '1970',
      '50%',
      '5000000',
      '1970',
      '0.3',
    ]);
    const [mac] = await read(makeWorkbook({ styles, is1904: true, sheets: [sheet(cells([[1, '24238']]))] }));
    expect(mac?.rows[0]).toEqual(['1970-05-12']);
  });

  it('tells merged cells by the rows and columns that are left', async () => {
    const xml = `<sheetData>${inlineRow(2, ['Năm sinh', ''])}${inlineRow(5, ['Nam', 'Nữ'])}</sheetData><mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A2:A5"/><mergeCell ref="A9:B9"/></mergeCells>`;
    const [list] = await read(makeWorkbook({ sheets: [{ name: 'DS', xml }] }));
    expect(list?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
  });

  it('tells the font of most cells of a column, of parts of a text before that of the cell', async () => {
    const [list] = await read(
      makeWorkbook({
        styles: `<fonts><font><name val="Arial"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>`,
        texts: '<si><t>Hä tªn</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t>Nguyeãn</t></r></si>',
        sheets: [
          sheet(
            '<row><c t="s" s="1"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>5</v></c></row><row><c t="s" s="1"><v>0</v></c></row>',
          ),
        ],
      }),
    );
    expect(list?.fonts).toEqual(['.VnTime', 'VNI-Times', null]);
  });

  it('leaves hidden sheets out, unless all are hidden', async () => {
    const hidden = { ...sheet(inlineRow(1, ['ẩn']), 'Ẩn'), state: 'veryHidden' as const };
    const both = await read(makeWorkbook({ sheets: [hidden, sheet(inlineRow(1, ['hiện']))] }));
    expect(both.map(({ name }) => name)).toEqual(['DS']);
    expect((await read(makeWorkbook({ sheets: [hidden] })))[0]?.rows).toEqual([['ẩn']]);
  });

  it('never reads macros, pictures and links, however large they are', async () => {
    const more = [{ name: 'xl/vbaProject.bin', content: 'x', declaredBytes: 2_000_000_000 }];
    const [list] = await read(makeWorkbook({ sheets: [sheet(inlineRow(1, ['A']))], more }));
    expect(list?.rows).toEqual([['A']]);
  });

  it('takes a stray mark in the last corner for what it is', async () => {
    const xml =
      inlineRow(1, ['A', 'B']) + '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>.</t></is></c></row>';
    const [list] = await read(makeWorkbook({ sheets: [sheet(xml)] }));
    expect(list?.rows).toEqual([
      ['A', 'B', ''],
      ['', '', '.'],
    ]);
    expect(list?.lines).toEqual([1, 1048576]);
  });

  it('refuses more rows than a list may have', async () => {
    const rows = Array.from({ length: 50_001 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join('');
    await expect(read(makeWorkbook({ sheets: [sheet(rows)] }))).rejects.toThrow(/50\.000 dòng.*tách/);
  });

  it('refuses more columns with text than a list may have', async () => {
    const row = `<row>${'<c><v>1</v></c>'.repeat(201)}</row>`;
    await expect(read(makeWorkbook({ sheets: [sheet(row)] }))).rejects.toThrow(/200 cột/);
  });

  it('refuses a cell that is too long and names it, rather than cut it', async () => {
    const long = inlineRow(7, ['A', 'x'.repeat(32_768)]);
    await expect(read(makeWorkbook({ sheets: [sheet(long)] }))).rejects.toThrow(/Ô B7 ở “DS”/);
  });

  it('refuses a DOCTYPE, and so every entity', async () => {
    const relation = '<!DOCTYPE a [<!ENTITY b "c">]><Relationships xmlns="x">&b;</Relationships>';
    await expect(read(makeZip([{ name: '_rels/.rels', content: relation }]))).rejects.toThrow(/DOCTYPE/);
  });
});
