import { readSheet, sheetOf } from './testing/sheets';
import { namesItsBody } from './unit-above';

const unitOf = (line: string): string | null =>
  readSheet(sheetOf(`${line}\nSTT | Họ và tên | Chức vụ\n1 | Nguyễn Văn An | Bí thư`)).unit;

describe('the unit above a table', () => {
  it.each([
    ['Đơn vị: UBND xã An Bình', 'UBND xã An Bình'],
    ['ĐƠN VỊ: ĐẢNG ỦY XÃ AN BÌNH ........', 'ĐẢNG ỦY XÃ AN BÌNH'],
    ['Tên đơn vị đăng ký: Trường THCS An Bình', 'Trường THCS An Bình'],
    ['Đơn vị: | UBND xã An Bình | Mẫu số 2', 'UBND xã An Bình'],
  ])('is read from “%s”', (line, unit) => expect(unitOf(line)).toBe(unit));

  it.each([
    'Đơn vị: ………………',
    'Đơn vị: đồng',
    'Đơn vị: triệu đồng',
    'Đơn vị: người',
    'Đơn vị tính: đồng',
    'Đơn vị: 1.000 đ',
  ])('is not taken from “%s”', (line) => expect(unitOf(line)).toBeNull());
});

describe('a post', () => {
  it.each([
    ['Chủ tịch UBND xã Tân Lập', true],
    ['Giám đốc Sở Nội vụ', true],
    ['Trưởng thôn 5', true],
    ['Bí thư Đảng ủy', false],
    ['Chủ tịch UBND xã', false],
  ])('%s names its body: %s', (post, names) => expect(namesItsBody(post)).toBe(names));
});
