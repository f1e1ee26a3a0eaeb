import { joinPersonName, keepTogether } from './keep-together';

/** A tilde stands for the no-break space. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('keepTogether', () => {
  it.each([
    ['mời đồng chí Nguyễn Văn An', 'mời đồng~chí~Nguyễn Văn An'],
    ['Đồng chí Bí thư', 'Đồng~chí~Bí thư'],
    ['các đồng chí: An, Bình', 'các đồng~chí: An, Bình'],
    ['với đ/c An và Đ/c Bình', 'với đ/c~An và Đ/c~Bình'],
    ['Ông Lê Hoa, bà Trần Ba', 'Ông~Lê Hoa, bà~Trần Ba'],
    ['ông nội và bà ngoại', 'ông nội và bà ngoại'],
    ['PGS. TS. Nguyễn Hà', 'PGS.~TS.~Nguyễn Hà'],
    ['Quyết định số 12-QĐ/TU ngày 08 tháng 01 năm 2020', 'Quyết định số~12-QĐ/TU ngày~08 tháng~01 năm~2020'],
    ['Số 05 và năm nay', 'Số~05 và năm nay'],
    ['08 giờ 00, thứ Tư', '08~giờ~00, thứ~Tư'],
    ['Theo Điều 1, khoản 2, Phụ lục II', 'Theo Điều~1, khoản~2, Phụ lục~II'],
    ['thưởng 690.000 đồng', 'thưởng 690.000~đồng'],
    ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ 2020~- 2025'],
    ['cánh đồng chín vàng', 'cánh đồng chín vàng'],
    ['Số điện thoại', 'Số điện thoại'],
    ['', ''],
  ])('binds %j', (text, expected) => {
    expect(shown(keepTogether(text))).toBe(expected);
  });

  it('changes a bound text no more', () => {
    const once = keepTogether('đ/c An, số 5 ngày 08 tháng 01, 08 giờ 00');
    expect(keepTogether(once)).toBe(once);
  });

  it('changes only spaces', () => {
    const text = 'Ông Lê Hoa (đ/c Hoa), số 5, Khóa XII, 08 giờ 30 phút';
    expect(keepTogether(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('joinPersonName', () => {
  it.each([
    ['đồng chí', 'Nguyễn Thị Ánh Tuyết', 'đồng~chí~Nguyễn Thị Ánh~Tuyết'],
    ['Ông', 'Lê Hoa', 'Ông~Lê~Hoa'],
    ['', 'Trần Văn Ba', 'Trần Văn~Ba'],
    ['đ/c', 'An', 'đ/c~An'],
    [' Bà ', '  Lê   Thị Hà ', 'Bà~Lê Thị~Hà'],
    ['Ông', '', 'Ông'],
  ])('joins %j and %j', (prefix, name, expected) => {
    expect(shown(joinPersonName(prefix, name))).toBe(expected);
  });
});
