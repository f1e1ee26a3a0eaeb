import { readSource } from './read-source';

const paste = async (text: string) => (await readSource({ text }))[0]!;

describe('a text', () => {
  it.each([
    ['semicolons, as Excel writes them in Vietnam', 'STT;Họ tên;Năm sinh\n1;Nguyễn Văn A;1970'],
    ['commas', 'STT,Họ tên,Năm sinh\n1,Nguyễn Văn A,1970'],
    ['tabs', 'STT\tHọ tên\tNăm sinh\r\n1\tNguyễn Văn A\t1970\r\n'],
    ['bars', 'STT|Họ tên|Năm sinh\n1|Nguyễn Văn A|1970'],
    ['what its first line says', 'sep=;\nSTT;Họ tên;Năm sinh\n1;Nguyễn Văn A;1970'],
  ])('has columns by %s', async (_, text) => {
    const { rows, isText } = await paste(text);
    expect(rows).toEqual([
      ['STT', 'Họ tên', 'Năm sinh'],
      ['1', 'Nguyễn Văn A', '1970'],
    ]);
    expect(isText).toBe(false);
  });

  it('keeps line breaks, quotes and leading zeros of fields', async () => {
    const { rows, lines } = await paste('Tên,Chức vụ,ĐT\n"A ""Ba""","Bí thư,\nChủ tịch",="0912"\nB,C,"0913"\n"D,E,F');
    expect(rows.slice(1)).toEqual([
      ['A "Ba"', 'Bí thư,\nChủ tịch', '0912'],
      ['B', 'C', '0913'],
      ['"D', 'E', 'F'],
    ]);
    expect(lines).toEqual([1, 2, 4, 5]);
  });

  it('is a plain list when its commas and semicolons are those of sentences', async () => {
    const text = '1. Đ/c Nguyễn Văn A, UVBTV, Trưởng ban Dân vận\n2. Bà Trần B; sinh năm 1975; Bí thư, Chủ tịch';
    const sheet = await paste(text);
    expect(sheet.isText).toBe(true);
    expect(sheet.rows).toEqual(text.split('\n').map((line) => [line]));
  });

  it('is a plain list when tabs only follow the numbers that Word set', async () => {
    const sheet = await paste('DANH SÁCH\n\n1.\tNguyễn Văn A, Bí thư\n2.\tTrần Thị B, Phó Bí thư');
    expect(sheet.isText).toBe(true);
    expect(sheet.lines).toEqual([1, 3, 4]);
  });

  it('pasted from a Word table gets back the cells that have several paragraphs', async () => {
    const { rows } = await paste(
      'DANH SÁCH\nSTT\tHọ tên\tChức vụ\tĐơn vị\n1\tNguyễn Văn A\tBí thư\nChủ tịch HĐND\tXã A\n2\tTrần B\tBí thư\tXã B',
    );
    expect(rows[2]).toEqual(['1', 'Nguyễn Văn A', 'Bí thư\nChủ tịch HĐND', 'Xã A']);
    expect(rows[0]).toEqual(['DANH SÁCH', '', '', '']);
    expect(rows).toHaveLength(4);
  });
});

describe('a web page', () => {
  it('saved as .xls by a program gives its table', async () => {
    const html = `<html><head><style>td{mso-number-format:"@"}</style></head><body><table><tr><th rowspan=2>Họ&nbsp;t&ecirc;n</th><th colspan="2">Năm sinh</th></tr>
      <tr><th>Nam</th><th>N&#7919;</th></tr><tr><td>Nguyễn<br>Văn A<table><tr><td>trong</td></tr></table></td><td>1970<td></table></body></html>`;
    const [sheet] = await readSource({ fileName: 'danh sách.xls', bytes: Buffer.from(html) });
    expect(sheet?.rows).toEqual([
      ['Họ\u00A0tên', 'Năm sinh', ''],
      ['', 'Nam', 'Nữ'],
      ['Nguyễn\nVăn Atrong', '1970', ''],
    ]);
    expect(sheet?.merges).toContainEqual({ top: 0, left: 1, bottom: 0, right: 2 });
    expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 1, right: 0 });
  });
});
