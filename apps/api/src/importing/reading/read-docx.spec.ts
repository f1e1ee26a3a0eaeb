import { makeDocument } from '../testing/office-files';
import { readSource } from './read-source';

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (inner: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const tc = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const cell = (text: string, properties = '') => tc(p(run(text)), properties);
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const read = (body: string, styles?: string) => readSource({ fileName: 'a.docx', bytes: makeDocument(body, styles) });
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;

describe('a Word document', () => {
  it('gives merged cells of its table', async () => {
    const [sheet] = await read(
      table(
        row(cell('STT', '<w:vMerge w:val="restart"/>'), cell('Năm sinh', span(2))),
        row(cell('', '<w:vMerge/>'), cell('Nam'), cell('Nữ')),
        row(cell('1'), cell('1970'), cell('')),
      ),
    );
    expect(sheet?.rows).toEqual([
      ['STT', 'Năm sinh', ''],
      ['', 'Nam', 'Nữ'],
      ['1', '1970', ''],
    ]);
    expect(sheet?.merges).toEqual([
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
  });

  it('joins paragraphs, breaks and tabs; leaves out what is deleted, hidden, drawn or a code', async () => {
    const [sheet] = await read(
      table(
        row(
          tc(
            p(run('Nguyễn ') + `<w:del>${run('xóa')}</w:del><w:ins>${run('Văn')}</w:ins>` + run('ẩn', '<w:vanish/>')) +
              p('<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>') +
              p(
                `<w:r><w:pict><w:txbxContent>${p(run('khung'))}</w:txbxContent></w:pict></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`,
              ),
          ),
          cell('x'),
        ),
        `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('dòng bị xóa')}${cell('y')}</w:tr>`,
      ),
    );
    expect(sheet?.rows).toEqual([['Nguyễn Văn\nA\tB\nC', 'x']]);
  });

  it('joins tables of one list, with the names of groups between them, and puts the longest list first', async () => {
    const sheets = await read(
      table(row(cell('ĐẢNG BỘ TỈNH'), cell('ĐẢNG CỘNG SẢN VIỆT NAM'))) +
        p(run('I. KHỐI ĐẢNG')) +
        table(row(cell('1'), cell('A'), cell('Bí thư')), row(cell('2'), cell('B'), cell('Phó'))) +
        p(run('II. KHỐI NHÀ NƯỚC')) +
        table(row(cell('3'), cell('C'), cell('Chủ tịch'))),
    );
    expect(sheets.map(({ rows }) => rows.map(([first]) => first))).toEqual([
      ['I. KHỐI ĐẢNG', '1', '2', 'II. KHỐI NHÀ NƯỚC', '3'],
      ['ĐẢNG BỘ TỈNH'],
    ]);
    expect(sheets[0]?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 2 });
  });

  it('puts the cells of rows in line whose edges were dragged a little', async () => {
    const [sheet] = await read(
      table(
        row(cell('STT'), cell('Họ tên', span(2)), cell('ĐT')),
        row(cell('1', span(2)), cell('A'), cell('09')),
        row(cell('2'), cell('B', span(2)), cell('08')),
      ),
    );
    expect(sheet?.rows).toEqual([
      ['STT', 'Họ tên', 'ĐT'],
      ['1', 'A', '09'],
      ['2', 'B', '08'],
    ]);
  });

  it('without a table is a text, also between letterhead and signatures', async () => {
    const list = p(run('1. Nguyễn Văn A, Bí thư')) + p(run('2. Trần Thị B, Phó Bí thư')) + p(run('3. Lê C, Ủy viên'));
    const [plain] = await read(p(run('DANH SÁCH')) + list);
    expect(plain).toMatchObject({ isText: true, lines: [1, 2, 3, 4] });
    const head = table(row(cell('ĐẢNG BỘ TỈNH'), cell('ĐẢNG CỘNG SẢN VIỆT NAM')));
    const [first] = await read(head + list + table(row(cell('Nơi nhận'), cell('T/M BAN THƯỜNG VỤ'))));
    expect(first?.rows.map(([text]) => text)).toContain('2. Trần Thị B, Phó Bí thư');
    expect(first?.isText).toBe(true);
  });

  it('tells the font by run, by style and by the standard of the document', async () => {
    const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${font('Arial')}</w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('.VnTime')}</w:rPr></w:style><w:style w:styleId="Con"><w:basedOn w:val="Cu"/></w:style>`;
    const [sheet] = await read(
      table(
        row(tc(p(run('TrÇn', font('VNI-Times')))), tc(p(run('NguyÔn'), '<w:pStyle w:val="Con"/>')), cell('A')),
        row(tc(p(run('x'))), cell('y'), cell('z')),
      ),
      styles,
    );
    expect(sheet?.fonts).toEqual(['VNI-Times', '.VnTime', 'Arial']);
  });
});
