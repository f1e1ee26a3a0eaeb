import { contentDisposition } from '../platform/http/content-disposition';
import { issuerLine, joinPost, romanNumeral, superiorLine } from './paper-frame';

describe('what the papers of a conference share', () => {
  test.each([
    ['UBND has nothing above it', 'Ủy ban nhân dân thành phố Hưng Yên', 'Ủy ban nhân dân tỉnh Hưng Yên', null],
    [
      'a department stands under its committee',
      'Sở Nội vụ',
      'Ủy ban nhân dân tỉnh Hưng Yên',
      'Ủy ban nhân dân tỉnh Hưng Yên',
    ],
    ['a Party board stands under its committee', 'Ban Dân vận', 'Tỉnh ủy Hưng Yên', 'Tỉnh ủy Hưng Yên'],
    [
      'a Party committee stands under the organisation above',
      'Thành ủy Hưng Yên',
      'Tỉnh ủy Hưng Yên',
      'Đảng bộ tỉnh Hưng Yên',
    ],
    [
      'a ward committee stands under the city',
      'Đảng ủy phường Hiến Nam',
      'Thành uỷ Hưng Yên',
      'Đảng bộ thành phố Hưng Yên',
    ],
    ['a provincial committee has no line for the centre', 'Tỉnh ủy Hưng Yên', 'Ban Chấp hành Trung ương Đảng', null],
    ['nothing is invented', 'Sở Nội vụ', null, null],
  ])('%s', (_, issuer, superior, line) => {
    expect(superiorLine({ issuer, superior })).toBe(line);
  });

  test.each([
    ['Ban Dân vận Tỉnh ủy Hưng Yên', 'Tỉnh uỷ Hưng Yên', 'Ban Dân vận'],
    ['Thành ủy Hưng Yên', 'Tỉnh ủy Hưng Yên', 'Thành ủy Hưng Yên'],
    ['Tỉnh ủy Hưng Yên', 'Tỉnh ủy Hưng Yên', 'Tỉnh ủy Hưng Yên'],
    ['Sở Nội vụ', null, 'Sở Nội vụ'],
    [null, null, '……………'],
  ])('issuer "%s" under "%s" is printed as "%s"', (issuer, superior, printed) => {
    expect(issuerLine({ issuer, superior })).toBe(printed);
  });

  test.each([
    ['Phó Bí thư thường trực Quận ủy', 'Quận ủy Tây Hồ', 'Phó Bí thư thường trực Quận ủy'],
    ['Bí thư Huyện ủy Văn Lâm', 'Huyện uỷ Văn Lâm', 'Bí thư Huyện ủy Văn Lâm'],
    ['Bí thư', 'Huyện ủy Văn Lâm', 'Bí thư, Huyện ủy Văn Lâm'],
    ['', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['Chuyên viên', '', 'Chuyên viên'],
  ])('post "%s" and unit "%s" are printed as "%s"', (title, unit, printed) => {
    expect(joinPost(title, unit)).toBe(printed);
  });

  test.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [63, 'LXIII'],
  ])('group %i is %s', (n, sign) => {
    expect(romanNumeral(n)).toBe(sign);
  });

  test('a browser learns the Vietnamese file name and an old program a plain one', () => {
    expect(contentDisposition('Danh sách đại biểu (1).pdf', false)).toBe(
      `attachment; filename="Danh sach dai bieu (1).pdf"; filename*=UTF-8''Danh%20s%C3%A1ch%20%C4%91%E1%BA%A1i%20bi%E1%BB%83u%20%281%29.pdf`,
    );
    expect(contentDisposition('a"b.pdf', true)).toBe(`inline; filename="a_b.pdf"; filename*=UTF-8''a%22b.pdf`);
  });
});
