import { detectLegacy, fromLegacy, legacyOfFont, toLegacy, type LegacyEncoding } from './legacy-encodings';
import { accentedLetters } from './letters';
import { sampleNames } from './testing/sample-names';

const encodings: LegacyEncoding[] = ['TCVN3', 'VNI', 'VIQR'];
const names = sampleNames(400);

describe('toLegacy and fromLegacy', () => {
  it.each([
    ['TCVN3', 'NguyÔn V¨n Toµn', 'Nguyễn Văn Toàn'],
    ['TCVN3', '§ç ThÞ \u00adng, Tr\u00adëng ban D©n vËn', 'Đỗ Thị ưng, Trưởng ban Dân vận'],
    ['TCVN3', 'Hä vµ tªn', 'Họ và tên'],
    ['TCVN3', 'Hä v\u03bc tªn', 'Họ và tên'],
    ['VNI', 'Nguyeãn Vaên Toaøn', 'Nguyễn Văn Toàn'],
    ['VNI', 'ÑOÃ THÒ ÖNG', 'ĐỖ THỊ ƯNG'],
    ['VNI', 'Tröôûng ban Daân vaän tænh Lyù', 'Trưởng ban Dân vận tỉnh Lý'],
    ['VNI', 'Aùnh, AÙnh, Yø, kyû, kî', 'Ánh, Ánh, Ỳ, kỷ, kỵ'],
    ['VIQR', 'Nguye^~n Va(n Toa`n, Tru+o+?ng ban Da^n va^.n, DDa(.ng', 'Nguyễn Văn Toàn, Trưởng ban Dân vận, Đặng'],
    ['VIQR', 'Tha\\? c++ 2^3', 'Tha? c++ 2^3'],
  ] as const)('reads %s %j', (encoding, typed, text) => {
    expect(fromLegacy(typed, encoding)).toBe(text);
    expect(fromLegacy(typed.normalize('NFD'), encoding)).toBe(text);
  });

  it.each(['VNI', 'VIQR'] as const)('bring all 134 letters through %s', (encoding) => {
    for (const letter of accentedLetters) expect(fromLegacy(toLegacy(letter, encoding), encoding)).toBe(letter);
    for (const letter of accentedLetters) {
      expect(fromLegacy(toLegacy(letter.normalize('NFD'), encoding), encoding)).toBe(letter);
    }
  });

  it('bring the 67 small letters and the seven capitals through TCVN3', () => {
    for (const letter of [...accentedLetters.slice(0, 67), ...'ĂÂÊÔƠƯĐ']) {
      expect(fromLegacy(toLegacy(letter, 'TCVN3'), 'TCVN3')).toBe(letter);
    }
  });

  it('write the small letter for the 60 capitals that TCVN3 has not', () => {
    const missing = accentedLetters.slice(67).filter((letter) => !'ĂÂÊÔƠƯĐ'.includes(letter));
    expect(missing).toHaveLength(60);
    for (const letter of missing) {
      expect(fromLegacy(toLegacy(letter, 'TCVN3'), 'TCVN3')).toBe(letter.toLowerCase());
    }
  });

  it.each(encodings)('bring 400 names through %s', (encoding) => {
    const back = names.map((name) => fromLegacy(toLegacy(name, encoding), encoding));
    const kept = names.map((name) => (encoding === 'TCVN3' ? name.replace(/[ÁÝỶỲÀ]/g, (l) => l.toLowerCase()) : name));
    // A capital with a tone at the head of a name (Ánh) is the one thing that TCVN3 cannot keep.
    expect(back.filter((name, at) => name !== names[at] && name !== kept[at])).toEqual([]);
    expect(back.filter((name, at) => name !== names[at]).length).toBeLessThan(encoding === 'TCVN3' ? 30 : 1);
  });

  it('bring names in capitals through TCVN3', () => {
    for (const name of ['NGUYỄN VĂN A', 'TRẦN THỊ ÁNH', 'LÊ ĐỨC HÒA']) {
      expect(fromLegacy(toLegacy(name, 'TCVN3'), 'TCVN3')).toBe(name);
    }
    expect(fromLegacy(toLegacy('Lê Hà', 'TCVN3'), 'TCVN3')).toBe('Lê Hà');
    expect(fromLegacy(toLegacy('Lê Hà, tổ CÔNG ĐOÀN', 'TCVN3'), 'TCVN3')).toBe('Lê Hà, tổ CÔNG ĐOÀN');
  });

  it.each(['TCVN3', 'VNI'] as const)('leave a cell that already is Unicode in a column of %s', (encoding) => {
    for (const name of ['Nguyễn Thị Hoà', 'Đặng Ích', 'Lưu Hà', 'Y Bion', '12/5/1970', '']) {
      expect(fromLegacy(name, encoding)).toBe(name);
      expect(fromLegacy(name.normalize('NFD'), encoding)).toBe(name);
    }
  });

  it.each(['TCVN3', 'VNI'] as const)('convert a cell of %s with signs and quotation marks', (encoding) => {
    for (const text of ['“Dân vận khéo” – 30ºC', 'Ngày\u00a05 tháng 6…', 'Số 5: “Đề án”']) {
      expect(fromLegacy(toLegacy(text, encoding), encoding)).toBe(text);
    }
  });

  it('keep marks that VNI writes only after some letters', () => {
    expect(fromLegacy('José, Noël, Pôl', 'VNI')).toBe('José, Noël, Pơl');
  });
});

describe('detectLegacy', () => {
  const columnOf = (encoding: LegacyEncoding, values: string[]) => values.map((value) => toLegacy(value, encoding));

  it.each(encodings)('finds %s in any five names', (encoding) => {
    for (let at = 0; at + 5 <= names.length; at += 5) {
      expect([names[at], detectLegacy(columnOf(encoding, names.slice(at, at + 5)))]).toEqual([names[at], encoding]);
    }
  });

  it.each(['TCVN3', 'VNI'] as const)('finds %s in nearly every single name', (encoding) => {
    const found = names.filter((name) => detectLegacy([toLegacy(name, encoding)]) === encoding);
    expect(found.length).toBeGreaterThan(names.length * 0.93);
  });

  it('never takes one of 400 Unicode names, alone or together, for a legacy one', () => {
    for (const form of ['NFC', 'NFD']) {
      const unicode = names.map((name) => name.normalize(form));
      expect(unicode.filter((name) => detectLegacy([name]) !== null)).toEqual([]);
      expect(detectLegacy(unicode)).toBeNull();
      expect(detectLegacy(unicode.map((name) => name.toUpperCase()))).toBeNull();
    }
  });

  it.each([
    ['names of Latin-1 letters only', ['Hà Tú', 'Lê Hoàng', 'Tô Hoà', 'Lý Bá Toàn', 'Doãn Thoá', 'Lã Khoá']],
    [
      'names of ethnic minorities',
      ["H'Hen Niê", 'Y Bion', 'Y Thông Êban', 'Siu H’Bia', 'Rơ Châm Pôl', 'K’Brốc', 'Kpă Mlô'],
    ],
    ['numbers', ['1', '2,5', '1.200.000', '½', '3²', '25°C']],
    ['dates', ['12/5/1970', '1975', '08-01-2020', '2020-01-08']],
    ['codes', ['QĐ-12/TU', 'A1', 'T¹', '§5', 'M²', '12-HD/VPTW', 'ABC®', '±5', 'B¹', 'No. 5']],
    ['e-mails', ['a.nguyen@tinh.gov.vn', 'y.bion@example.vn', "o'hara@example.com"]],
    [
      'English',
      ['The quick brown fox', "Don't worry. Why? Who.", 'café, naïve, résumé', 'C++', 'x^2', 'f(x)', 'ban(nam)'],
    ],
    [
      'other languages',
      ['François', 'Hélène Noël', 'João', 'Müller', 'Peña', 'Søren', 'Åse', 'Böhm', 'Zoë', 'Citroën'],
    ],
    ['Vietnamese without marks', ['Nguyen Van A.', 'Tran Thi B?', 'Ha Noi', 'Ba. Hai.']],
    ['blood groups', ['O+', 'A+', 'AB-', 'B(-)', 'O(Rh+)']],
    ['nothing', ['', ' ', '']],
    ['quotes and marks', ['«Nhà nước»', '· Đảng', 'Hoa®', '© 2025', 'Ba¹', '“Dân vận khéo”']],
  ])('raises no alarm on %s', (_, values) => {
    expect(detectLegacy(values)).toBeNull();
    expect(values.filter((value) => detectLegacy([value]) !== null)).toEqual([]);
    expect(detectLegacy([])).toBeNull();
  });

  it.each(encodings)('finds %s among numbers, dates, empty cells and some foreign names', (encoding) => {
    const mixed = ['1', '', '12/5/1970', "H'Hen", 'Y Bion', 'a@b.vn', 'John Smith', ...names.slice(0, 9)];
    expect(detectLegacy(columnOf(encoding, mixed))).toBe(encoding);
  });

  it('follows the greater part of a mixed column', () => {
    expect(detectLegacy([...names.slice(0, 40), ...columnOf('TCVN3', names.slice(40, 50))])).toBeNull();
    expect(detectLegacy([...columnOf('TCVN3', names.slice(0, 40)), ...names.slice(40, 50)])).toBe('TCVN3');
  });

  it.each(['TCVN3', 'VNI'] as const)('finds %s in posts, headings and capitals', (encoding) => {
    const posts = ['Phó Bí thư Thường trực', 'Trưởng ban Dân vận', 'Chủ tịch UBND xã', 'Giám đốc Sở', 'Bí thư Đảng ủy'];
    expect(detectLegacy(columnOf(encoding, posts))).toBe(encoding);
    expect(detectLegacy([toLegacy('Họ và tên', encoding)])).toBe(encoding);
    expect(
      detectLegacy(
        columnOf(
          encoding,
          names.slice(0, 5).map((name) => name.toUpperCase()),
        ),
      ),
    ).toBe(encoding);
  });
});

describe('legacyOfFont', () => {
  it.each([
    ['.VnTime', 'TCVN3', false],
    ['.VnTimeH', 'TCVN3', true],
    ['.VnArial', 'TCVN3', false],
    ['.VnArialH', 'TCVN3', true],
    ['.VnArial NarrowH', 'TCVN3', true],
    ['.vntime', 'TCVN3', false],
    ['.VNTIMEH', 'TCVN3', true],
    ['VNI-Times', 'VNI', false],
    ['VNI Helve', 'VNI', false],
  ] as const)('knows %s', (font, encoding, isCapitals) => {
    expect(legacyOfFont(font)).toEqual({ encoding, isCapitals });
  });

  it.each(['Times New Roman', 'Arial', 'Calibri', '', 'Helvetica', 'Vntime', 'Vnidroid'])('leaves %j alone', (font) => {
    expect(legacyOfFont(font)).toBeNull();
  });
});
