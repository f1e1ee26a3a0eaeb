import { titleCaseName } from './title-case-name';

describe('titleCaseName', () => {
  it.each([
    ['nguyễn chí thanh', 'Nguyễn Chí Thanh'],
    ['NGUYỄN', 'Nguyễn'],
    ['NGuyễn văn A', 'Nguyễn Văn A'],
    ['nGUYỄN', 'Nguyễn'],
    ['đỗ  ánh ', 'Đỗ Ánh'],
    ['ĐẶNG THỊ ƯNG', 'Đặng Thị Ưng'],
    ['ân'.normalize('NFD'), 'Ân'],
    ["h'hen niê", "H'Hen Niê"],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ["H'Hen Niê", "H'Hen Niê"],
    ['h’mai êban', 'H’Mai Êban'],
    ['k’brốc', 'K’Brốc'],
    ['y-bion êban', 'Y-Bion Êban'],
    ['RơChâm Pin', 'RơChâm Pin'],
    ['a lăng', 'A Lăng'],
    ['', ''],
  ])('writes %j as %j', (name, titled) => {
    expect(titleCaseName(name)).toBe(titled);
  });
});
