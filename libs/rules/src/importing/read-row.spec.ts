import type { ImportIssue } from '@ky-yeu/contracts/importing';
import type { ImportField, ImportKind, ImportValues } from '@ky-yeu/contracts/importing-lists';
import { readRow } from './read-row';
import { posts, readSheet, sheetOf } from './testing/sheets';

function read(cells: Partial<Record<ImportField, string>>, kind: ImportKind = 'PEOPLE', edits: ImportValues = {}) {
  const fields = Object.keys(cells) as ImportField[];
  const columns = fields.map((field, index) => ({
    index,
    header: '',
    field,
    encoding: null,
    proof: null,
    samples: [],
  }));
  const line = { index: 0, line: 1, role: 'DATA' as const, cells: Object.values(cells), groupName: null };
  return readRow(line, columns, edits, { kind, posts, year: 2025 });
}
const told = (issues: readonly ImportIssue[], field: ImportField): string[] =>
  issues.filter((issue) => issue.field === field).map((issue) => `${issue.severity}: ${issue.message}`);

describe('a birth date', () => {
  it.each([
    ['1970', '1970', '1970-01-01', 'YEAR'],
    ['05/1970', '05/1970', '1970-05-01', 'MONTH'],
    ['tháng 5 năm 1970', '05/1970', '1970-05-01', 'MONTH'],
    ['00/5/1970', '05/1970', '1970-05-01', 'MONTH'],
    ['8/1/1970', '08/01/1970', '1970-01-08', 'DAY'],
    ['8.1.1970', '08/01/1970', '1970-01-08', 'DAY'],
    ['ngày 08 tháng 01 năm 1970', '08/01/1970', '1970-01-08', 'DAY'],
    ['1970-01-08', '08/01/1970', '1970-01-08', 'DAY'],
    ['1970-01-08 00:00:00', '08/01/1970', '1970-01-08', 'DAY'],
    ['SN 1970', '1970', '1970-01-01', 'YEAR'],
    ['1970.0', '1970', '1970-01-01', 'YEAR'],
  ])('a clerk writes %s and no issue is raised', (text, born, iso, precision) => {
    const row = read({ fullName: 'Nguyễn Văn An', born: text });
    expect([row.values.born, row.bornIso, row.bornPrecision]).toEqual([born, iso, precision]);
    expect(told(row.issues, 'born')).toEqual([]);
  });

  it.each([
    ['5-10-70', '05/10/1970'],
    ['70', '1970'],
    ['5/10/08', '05/10/2008'],
    ['5/10/15', '05/10/1915'],
    ['12/25/1970', '25/12/1970'],
    ['05101970', '05/10/1970'],
    ['25846', '05/10/1970'],
    ['khoảng 1970', '1970'],
    ['55 tuổi', '1970'],
    ['2015', '2015'],
    ['1901', '1901'],
  ])('%s is read as %s with a warning', (text, born) => {
    const row = read({ fullName: 'Nguyễn Văn An', born: text });
    expect(row.values.born).toBe(born);
    expect(told(row.issues, 'born')[0]).toMatch(/^WARNING: .*kiểm tra/);
  });

  it.each(['31/02/1970', 'không nhớ', '1970-13-45', '2030', '13/1970'])(
    '%s is an error that keeps the text',
    (text) => {
      const row = read({ fullName: 'Nguyễn Văn An', born: text });
      expect(row.values.born).toBe(text);
      expect(told(row.issues, 'born')[0]).toMatch(/^ERROR: Ngày sinh/);
    },
  );

  it('an editor who corrects a date gets rid of the issue', () => {
    const row = read({ fullName: 'Nguyễn Văn An', born: '31/02/1970' }, 'PEOPLE', { born: '28/02/1970' });
    expect([row.values.born, row.issues]).toEqual(['28/02/1970', []]);
  });

  it('an editor who empties a date leaves none', () => {
    const row = read({ fullName: 'Nguyễn Văn An', born: '31/02/1970' }, 'PEOPLE', { born: '' });
    expect([row.values.born, row.bornIso, row.issues]).toEqual([undefined, null, []]);
  });
});

describe('a name', () => {
  it.each(['=HYPERLINK', 'Nguyễn <b>Văn</b> A', 'Trần Thị "Bé" Ba'])(
    'with signs (%s) is refused as it was typed',
    (name) => {
      const row = read({ fullName: name });
      expect(row.values.fullName).toBe(name);
      expect(told(row.issues, 'fullName')).toEqual([expect.stringMatching(/^ERROR: .*ký hiệu/)]);
    },
  );

  it.each(['Nguyen Van Hung', 'TRAN THI LAN'])(
    'without marks (%s) is doubted, since papers are printed from it',
    (name) => {
      expect(told(read({ fullName: name }).issues, 'fullName').at(-1)).toMatch(/^WARNING: .*không có dấu/);
    },
  );

  it.each(['Phan Anh', 'Mai Lan', 'Y Blen'])('that has no marks of its own (%s) is not', (name) => {
    expect(told(read({ fullName: name }).issues, 'fullName')).toEqual([]);
  });

  it('in capitals is written with capitals at each word and told', () => {
    const row = read({ fullName: 'NGUYỄN THỊ THỦY' });
    expect(row.values.fullName).toBe('Nguyễn Thị Thủy');
    expect(told(row.issues, 'fullName')[0]).toMatch(/^INFO: .*NGUYỄN THỊ THỦY/);
  });

  it('with a small first letter is corrected with a warning', () => {
    const row = read({ fullName: 'nguyễn Chí Thanh' });
    expect(row.values.fullName).toBe('Nguyễn Chí Thanh');
    expect(told(row.issues, 'fullName')[0]).toMatch(/^WARNING: /);
  });

  it('of a people of the highlands is kept as it is', () => {
    expect(read({ fullName: "H'Hen Niê" }).values.fullName).toBe("H'Hen Niê");
    expect(read({ fullName: 'Y Bion Niê' }).issues).toEqual([]);
  });

  it('of one word, or that is a body, is a warning', () => {
    expect(told(read({ fullName: 'An' }).issues, 'fullName')[0]).toMatch(/^WARNING: .*một từ/);
    expect(told(read({ fullName: 'Sở Nội vụ' }).issues, 'fullName')[0]).toMatch(/^WARNING: .*đơn vị/);
  });

  it('that is missing or holds figures is an error', () => {
    expect(told(read({ fullName: '', posts: 'Bí thư' }).issues, 'fullName')[0]).toMatch(/^ERROR: Thiếu họ và tên/);
    expect(told(read({ fullName: 'Nguyễn Văn An 2' }).issues, 'fullName')[0]).toMatch(/^ERROR: .*chữ số/);
  });

  it('keeps its tone marks where they stand', () => {
    expect(read({ fullName: 'Lê Thị Hoà' }).values.fullName).toBe('Lê Thị Hoà');
  });

  it('gives its rank, post, birth and gender to their fields, each told', () => {
    const row = read({ fullName: '1. Bà Trần Thị Bình (SN 1975), Phó Chủ tịch UBND xã' });
    expect(row.values).toEqual({
      fullName: 'Trần Thị Bình',
      gender: 'Nữ',
      born: '1975',
      posts: 'Phó Chủ tịch UBND xã',
    });
    for (const field of ['fullName', 'gender', 'born'] as const) expect(told(row.issues, field)[0]).toMatch(/^INFO/);
  });

  it('that contradicts the gender column is a warning', () => {
    const row = read({ fullName: 'Bà Trần Thị Bình', gender: 'Nam' });
    expect(row.values.gender).toBe('Nam');
    expect(told(row.issues, 'gender')[0]).toMatch(/^WARNING/);
  });
});

describe('contacts', () => {
  it.each([
    ['0912.345.678', '0912345678', []],
    ['(+84) 912 345 678', '0912345678', []],
    ['02213 862 123', '02213862123', []],
    ['912345678', '0912345678', ['WARNING']],
    ['9.12345678E8', '0912345678', ['WARNING']],
    ['01691234567', '01691234567', ['WARNING']],
    ['12345', '12345', ['WARNING']],
    ['không có', undefined, []],
  ])('a phone %s becomes %s', (text, phone, severities) => {
    const row = read({ fullName: 'Nguyễn Văn An', phone: text });
    expect(row.values.phone).toBe(phone);
    expect(row.issues.map((issue) => issue.severity)).toEqual(severities);
  });

  it.each([
    ['033070001234', '033070001234', []],
    ['33070001234', '033070001234', ['WARNING']],
    ['145678901', '145678901', []],
    ['3.3070001234E+11', '33070001234E+11', ['ERROR']],
    ['12345', '12345', ['ERROR']],
  ])('an identity number %s becomes %s', (text, number, severities) => {
    const row = read({ fullName: 'Nguyễn Văn An', identityNumber: text });
    expect(row.values.identityNumber).toBe(number);
    expect(row.issues.map((issue) => issue.severity)).toEqual(severities);
  });

  it('an e-mail address without domain is an error', () => {
    expect(told(read({ fullName: 'Nguyễn Văn An', email: 'an@' }).issues, 'email')[0]).toMatch(/^ERROR/);
    expect(read({ fullName: 'Nguyễn Văn An', email: 'mailto:An@X.vn' }).values.email).toBe('an@x.vn');
  });
});

describe('closed lists', () => {
  it('an unknown role is an error that says what may be written', () => {
    const row = read({ fullName: 'Nguyễn Văn An', role: 'Ngồi hàng đầu' }, 'ATTENDEES');
    expect(row.values.role).toBe('Ngồi hàng đầu');
    expect(told(row.issues, 'role')[0]).toMatch(/^ERROR: Vai trò “Ngồi hàng đầu”.*Chủ trì, Đồng chủ trì/);
  });

  it('both genders marked is an error, a form of address for all says nothing', () => {
    expect(told(read({ fullName: 'Lê An', isMale: 'x', isFemale: 'x' }).issues, 'gender')[0]).toMatch(/^ERROR/);
    expect(read({ fullName: 'Lê An', gender: 'Đ/c' }).values.gender).toBeUndefined();
  });

  it('a mark below "Vắng" is an absence, with a warning', () => {
    const sheet = readSheet(sheetOf('STT|Họ và tên|Có mặt|Vắng\n1|Nguyễn Văn An|x|\n2|Lê Văn Bình||x'), 'ATTENDEES');
    expect(sheet.values.map((values) => values.presence)).toEqual(['Có mặt', 'Vắng có lý do']);
    expect(sheet.rows[1].issues.map((issue) => issue.severity)).toEqual(['WARNING']);
  });
});

describe('posts', () => {
  it('are expanded, each expansion told; what is unclear is a warning', () => {
    const row = read({ fullName: 'Nguyễn Văn An', posts: 'UVBTV, PBT TT' });
    expect(row.posts).toEqual(['Ủy viên Ban Thường vụ', 'Phó Bí thư Thường trực']);
    expect(told(row.issues, 'posts').every((text) => text.startsWith('INFO'))).toBe(true);
    const unclear = readRow(
      { index: 0, line: 1, role: 'DATA', cells: ['Nguyễn Văn An', 'TUV'], groupName: null },
      (['fullName', 'posts'] as const).map((field, index) => ({
        index,
        header: '',
        field,
        encoding: null,
        proof: null,
        samples: [],
      })),
      {},
      { kind: 'PEOPLE', posts: { terms: [], level: null, isCentralCity: null }, year: 2025 },
    );
    expect(told(unclear.issues, 'posts')[0]).toMatch(/^WARNING: Chưa rõ “TUV”/);
  });

  it('are not taken twice when the group header says the same', () => {
    const sheet = readSheet(
      sheetOf(`
STT | Họ và tên | Chức vụ
Các đồng chí trong Ban Thường vụ Tỉnh ủy
1 | Nguyễn Văn An | Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng ban`),
    );
    expect(sheet.rows[0].posts).toEqual(['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng ban']);
  });
});

describe('award lists', () => {
  it.each([
    ['1.490.000', '1490000', []],
    ['1,490,000 đ', '1490000', []],
    ['300 nghìn', '300000', ['INFO']],
    ['0,3 triệu', '300000', ['INFO']],
    ['300', '300', ['WARNING']],
    ['0,3 lần lương cơ sở', '0,3 lần lương cơ sở', ['ERROR']],
  ])('prize money %s becomes %s', (text, amount, severities) => {
    const row = read({ recipientKind: 'Tập thể', recipientName: 'Thôn Đông', amount: text }, 'RECIPIENTS');
    expect(row.values.amount).toBe(amount);
    expect(row.issues.map((issue) => issue.severity)).toEqual(severities);
  });

  it('a person among the collectives is a warning', () => {
    const sheet = readSheet(sheetOf('STT|Tên|Số tiền\nI|Tập thể|\n1|Trần Văn Bình|300.000'), 'RECIPIENTS');
    expect(told(sheet.rows[0].issues, 'recipientKind')[1]).toMatch(/^WARNING: “Trần Văn Bình”.*cá nhân/);
  });
});

describe('organisations', () => {
  it('an end before the beginning is an error', () => {
    const row = read(
      { organisationName: 'Ban A', system: 'Đảng', level: 'Tỉnh', validFrom: '01/7/2025', validTo: '30/6/2025' },
      'ORGANISATIONS',
    );
    expect(told(row.issues, 'validTo')[0]).toMatch(/^ERROR/);
  });

  it('what the name tells of system and level is a warning, what it does not tell an error', () => {
    const row = read({ organisationName: 'Đảng ủy xã A' }, 'ORGANISATIONS');
    expect(row.values).toMatchObject({ system: 'Đảng', level: 'Xã, phường, đặc khu' });
    expect(row.issues.map((issue) => issue.severity)).toEqual(['WARNING', 'WARNING']);
    const other = read({ organisationName: 'Nhóm X' }, 'ORGANISATIONS');
    expect(other.issues.map((issue) => issue.severity)).toEqual(['ERROR', 'ERROR']);
  });
});
