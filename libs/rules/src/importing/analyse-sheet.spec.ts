import { toLegacy } from '@ky-yeu/vietnamese/legacy-encodings';
import { analyseSheet, headerSignature } from './analyse-sheet';
import { merge, readSheet, sheetOf, textOf } from './testing/sheets';

declare const process: { cpuUsage(): { user: number } };

const names = (sheet: ReturnType<typeof sheetOf>, kind = 'PEOPLE' as const): (string | undefined)[] =>
  readSheet(sheet, kind).values.map((values) => values.fullName);

describe('what only looks like something else', () => {
  it('a title and a form above the table are no header', () => {
    const sheet = sheetOf(`
DANH SÁCH HỌ VÀ TÊN, CHỨC VỤ ĐẠI BIỂU | | |
Đơn vị báo cáo | UBND xã A | Số điện thoại | 0912345678
Người lập: Trần B | | Đơn vị: UBND xã A |
STT | Họ và tên | Chức vụ | Đơn vị
1 | Nguyễn Văn An | Bí thư | Xã A`);
    expect(readSheet(sheet).lines.map((line) => line.role)).toEqual(['TITLE', 'TITLE', 'TITLE', 'HEADER', 'DATA']);
  });

  it('people and bodies whose names begin like a total are data', () => {
    const sheet = sheetOf(`
Họ và tên | Chức vụ | Đơn vị
Cộng Văn Tổng | Cục trưởng | Tổng cục Thuế
Tống Cộng | Giám đốc | Tổng Công ty Điện lực
Tổng Văn Số | Chủ tịch | Tổng hội Y học`);
    expect(names(sheet)).toEqual(['Cộng Văn Tổng', 'Tống Cộng', 'Tổng Văn Số']);
  });

  it('bodies that begin like a total are data in their own list', () => {
    const sheet = sheetOf(`
STT | Tên đơn vị | Cấp
1 | Tổng cục Thuế | TW
2 | Tổng Công ty Điện lực | TW
 | Tổng Liên đoàn Lao động | TW
 | Tổng cộng: 3 |`);
    const read = readSheet(sheet, 'ORGANISATIONS');
    expect(read.values.map((values) => values.organisationName)).toEqual([
      'Tổng cục Thuế',
      'Tổng Công ty Điện lực',
      'Tổng Liên đoàn Lao động',
    ]);
  });

  it('header words inside the data are data', () => {
    const sheet = sheetOf(`
STT | Họ và tên | Chức vụ | Ghi chú
1 | Nguyễn Văn An | Bí thư | Tên
2 | Trần Thị Bình | Chức vụ | Họ và tên
3 | Lê Văn Nam | Đơn vị | Nam`);
    expect(names(sheet)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Nam']);
  });

  it('people whose family name is a word of bodies are people', () => {
    const sheet = sheetOf(`
STT | Họ và tên | Chức vụ
1 | Đoàn Văn Hậu |
2 | Vũ Văn Hội |
3 | Tô Văn Phường |`);
    expect(names(sheet)).toEqual(['Đoàn Văn Hậu', 'Vũ Văn Hội', 'Tô Văn Phường']);
  });

  it('a list of one row is read, an empty one gives nothing', () => {
    expect(names(sheetOf('Họ và tên|Chức vụ\nNguyễn Văn An|Bí thư'))).toEqual(['Nguyễn Văn An']);
    expect(readSheet(sheetOf('STT|Họ và tên|Chức vụ')).rows).toEqual([]);
    expect(readSheet(sheetOf('')).lines).toEqual([]);
    expect(readSheet(textOf('')).rows).toEqual([]);
  });

  it('two lists side by side become one, with the line numbers of the source', () => {
    const read = readSheet(
      sheetOf(`
STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị
1 | Nguyễn Văn An | Xã A | | 3 | Lê Văn Cường | Xã B
2 | Trần Thị Bình | Xã A | | 4 | Phạm Thị Dung | Xã B`),
    );
    expect(read.values.map((values) => `${values.fullName}, ${values.organisation}`)).toEqual([
      'Nguyễn Văn An, Xã A',
      'Trần Thị Bình, Xã A',
      'Lê Văn Cường, Xã B',
      'Phạm Thị Dung, Xã B',
    ]);
    const data = read.lines.filter((line) => line.role === 'DATA');
    expect(data.map((line) => line.line)).toEqual([2, 3, 2, 3]);
    expect(new Set(data.map((line) => line.index)).size).toBe(4);
  });

  it('people in a sentence become lines of their own', () => {
    const read = readSheet(
      textOf('Dự hội nghị có các đồng chí: Nguyễn Văn An, Bí thư Tỉnh ủy; Trần Thị Bình, Chủ tịch UBND tỉnh.'),
    );
    expect(read.values).toMatchObject([
      { fullName: 'Nguyễn Văn An', posts: 'Bí thư Tỉnh ủy' },
      { fullName: 'Trần Thị Bình', posts: 'Chủ tịch UBND tỉnh' },
    ]);
  });
});

describe('what was completed is told', () => {
  it('a unit taken from above without a merge is a warning, a ditto mark an information, a merge neither', () => {
    const blank = readSheet(sheetOf('STT|Họ và tên|Đơn vị\n1|Lê An|Sở A\n2|Lê Bình|\n3|Lê Cường|'));
    expect(blank.rows[1].issues).toMatchObject([{ field: 'organisation', severity: 'WARNING' }]);
    const ditto = readSheet(sheetOf('STT|Họ và tên|Đơn vị\n1|Lê An|Sở A\n2|Lê Bình|nt'));
    expect(ditto.rows[1].issues).toMatchObject([{ field: 'organisation', severity: 'INFO' }]);
    const merged = readSheet(sheetOf('STT|Họ và tên|Đơn vị\n1|Lê An|Sở A\n2|Lê Bình|', [merge(1, 2, 2, 2)]));
    expect(merged.rows[1]).toMatchObject({ values: { organisation: 'Sở A' }, issues: [] });
  });

  it('a unit is not carried over a group header', () => {
    const read = readSheet(
      sheetOf('STT|Họ và tên|Đơn vị\n1|Lê An|Sở A\n2|Lê Bình|\n3|Lê Cường|\nII|Khách mời|\n1|Lê Dung|'),
    );
    expect(read.values.map((values) => values.organisation)).toEqual(['Sở A', 'Sở A', 'Sở A', undefined]);
  });
});

describe('columns', () => {
  const sheet = sheetOf('STT|Họ và tên|Chức vụ|Cột lạ\n1|Nguyễn Văn An|Sở A|Bí thư');

  it('a person corrects the mapping, and the guess gives way', () => {
    const read = analyseSheet(sheet, 'PEOPLE', [
      { index: 2, field: 'organisation', encoding: null },
      { index: 3, field: 'posts', encoding: null },
    ]);
    expect(read.columns.map((column) => column.field)).toEqual(['ordinal', 'fullName', 'organisation', 'posts']);
  });

  it('a person maps a sheet that nothing is known of', () => {
    const unknown = sheetOf('alpha|beta\nNguyen Van A|x\nTran B|y');
    const read = analyseSheet(unknown, 'PEOPLE', [{ index: 0, field: 'fullName', encoding: null }]);
    expect(read.columns[0].field).toBe('fullName');
    expect(read.lines.filter((line) => line.role === 'DATA').length).toBeGreaterThanOrEqual(2);
  });

  it('have one signature whatever their case and marks', () => {
    const other = analyseSheet(sheetOf('stt|HỌ VÀ TÊN|chức vụ|cột lạ\n1|Lê An||'), 'PEOPLE');
    expect(headerSignature(other.columns)).toBe(headerSignature(analyseSheet(sheet, 'PEOPLE').columns));
  });

  it.each(['TCVN3', 'VNI', 'VIQR'] as const)('in %s are converted, each with a proof', (encoding) => {
    const unicode = sheetOf(`
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
STT | Họ và tên | Năm sinh | Chức vụ | Đơn vị
1 | Nguyễn Văn Ưng | 1970 | Trưởng ban | Ban Dân vận Tỉnh ủy
2 | Trần Thị Bưởi | 1975 | Phó Trưởng ban | nt`);
    const legacy = { ...unicode, rows: unicode.rows.map((row) => row.map((cell) => toLegacy(cell, encoding))) };
    const read = readSheet(legacy);
    expect(read.values).toEqual(readSheet(unicode).values);
    expect(read.columns[1]).toMatchObject({
      encoding,
      proof: { before: toLegacy('Nguyễn Văn Ưng', encoding), after: 'Nguyễn Văn Ưng' },
    });
  });

  it('in TCVN3 lose capitals with tones, which come back with an information', () => {
    const rows = [
      ['Họ và tên', 'Đơn vị'],
      ['Bùi Thị ánh Tuyết', 'Ủy ban nhân dân'],
      ['Lò Văn ún', 'Đảng ủy xã'],
    ];
    const legacy = rows.map((row) => row.map((cell) => toLegacy(cell, 'TCVN3')));
    const read = readSheet({ ...sheetOf(''), rows: legacy, lines: [1, 2, 3] });
    expect(read.values.map((values) => values.fullName)).toEqual(['Bùi Thị Ánh Tuyết', 'Lò Văn Ún']);
    expect(read.rows.flatMap((row) => row.issues.map((issue) => issue.severity))).toEqual(['INFO', 'INFO']);
  });

  it('in decomposed Unicode give the same people', () => {
    const composed = sheetOf('STT|Họ và tên|Chức vụ\n1|Nguyễn Thị Thủy|Bí thư Đảng ủy');
    const rows = composed.rows.map((row) => row.map((cell) => cell.normalize('NFD')));
    expect(readSheet({ ...composed, rows }).values).toEqual(readSheet(composed).values);
  });
});

describe('speed', () => {
  it.each([true, false])('10,000 rows take less than 0.4 s of a processor, numbered: %s', (isNumbered) => {
    const head = ['Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Điện thoại', 'Email', 'Ghi chú'];
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `Nguyễn Văn ${['An', 'Bình', 'Cường'][index % 3]}`,
      String(1950 + (index % 50)),
      'Phó Chủ tịch UBND xã',
      `Đảng ủy xã số ${index % 500}`,
      `09${10_000_000 + index}`,
      `a${index}@x.vn`,
      '',
    ]);
    const all = [head, ...rows].map((row, index) => (isNumbered ? [index === 0 ? 'STT' : String(index), ...row] : row));
    const sheet = { ...sheetOf(''), rows: all, lines: all.map((_, index) => index + 1) };
    const spent = [1, 2, 3].map(() => {
      const before = process.cpuUsage().user;
      expect(analyseSheet(sheet, 'PEOPLE').lines.filter((line) => line.role === 'DATA')).toHaveLength(10_000);
      return (process.cpuUsage().user - before) / 1000;
    });
    expect(Math.min(...spent)).toBeLessThan(400);
  });
});
