import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Nguyễn', 'nguyen'],
    ['NGUYỄN', 'nguyen'],
    ['Nguyễn  Bá Cường', 'nguyen ba cuong'],
    ['  Đỗ Anh Tuấn\n', 'do anh tuan'],
    ['kỷ niệm chương', 'ki niem chuong'],
    ['quý III', 'qui iii'],
    ['Thúy', 'thuy'],
    ['Huy', 'huy'],
    ['Nguyệt Yên', 'nguyet yen'],
    ['Tây Hồ', 'tay ho'],
    ['Mỹ Lý', 'mi li'],
    ['Khuyến', 'khuyen'],
    ['Quyết định', 'quiet dinh'],
    ["H'Hen Niê", 'h hen nie'],
    ['Số 12-QĐ/TU', 'so 12 qd tu'],
    ['Hội nghị 🎉 tổng kết', 'hoi nghi tong ket'],
    ['🎉', ''],
    ['', ''],
    [' \t ', ''],
    ['…/–', ''],
    ['đ/c Minh và đ.c Hoa', 'dong chi minh va dong chi hoa'],
    ['Đ.c', 'dong chi'],
    ['d c d c', 'dong chi dong chi'],
    ['ad c', 'ad c'],
    ['d cb', 'd cb'],
    ['Straße 2', 'straße 2'],
  ])('folds %j to %j', (text, key) => {
    expect(fold(text)).toBe(key);
  });

  it.each([
    ['uỷ viên', 'Ủy viên'],
    ['hoà', 'hòa'],
    ['Thúy', 'Thuý'],
    ['kỉ niệm', 'kỷ niệm'],
    ['lí luận', 'lý luận'],
    ['quí', 'quý'],
    ['Đỗ', 'do'],
    ['đ/c', 'đồng chí'],
    ['Đ.c.', 'ĐỒNG CHÍ'],
    ['Bộ nội vụ', 'Bộ Nội vụ'],
    ['Thanh uy Hung Yen', 'Thành ủy Hưng Yên'],
    ['Nguyễn Đức Hoà'.normalize('NFD'), 'Nguyễn Đức Hòa'.normalize('NFC')],
  ])('makes %j and %j equal in search', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['Minh', 'Mịn'],
    ['Huy', 'Hui'],
    ['tai', 'tay'],
    ['12', '1 2'],
  ])('keeps %j and %j apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it.each(['Kỷ niệm', 'đ/c Lý', 'Quý Thúy', 'Nguyễn Thị Hoài An'])(
    'gives the same key when %j is folded twice',
    (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    },
  );
});
