import { compareNames } from './compare-names';
import { joinName } from './join-name';
import { splitName } from './split-name';

const sorted = (names: string[]) => names.map(splitName).sort(compareNames).map(joinName);
const shuffles = (names: string[]) => [names.toReversed(), names.toSorted(), names.toSorted().reverse()];

describe('compareNames', () => {
  it('orders the twenty people of the first five conferences by given, family and middle name', () => {
    const twenty = [
      ['Vũ Thị Mai Anh', 'Trương Hòa Bình', 'Lê Thị Kim Cúc', 'Bùi Thế Cử', 'Nguyễn Bá Cường'],
      ['Bùi Đức Đoàn', 'Phạm Hải Hoa', 'Nguyễn Đức Hòa', 'Nguyễn Lê Huy', 'Cao Quang Hưng'],
      ['Quách Thị Hương', 'Trương Thị Mai', 'Nguyễn Tuấn Minh', 'Bùi Thu Nguyên', 'Nguyễn Xuân Phúc'],
      ['Nguyễn Chí Thanh', 'Vũ Văn Thuần', 'Trần Quốc Toản', 'Đỗ Anh Tuấn', 'Nguyễn Anh Tuấn'],
    ].flat();
    for (const shuffled of shuffles(twenty)) expect(sorted(shuffled)).toEqual(twenty);
  });

  it('orders letters with marks after the plain letter and đ after d', () => {
    const letters = ['An', 'Anh', 'Ánh', 'Ăn', 'Ân', 'Dung', 'Dũng', 'Đạt', 'Đông', 'Đức'];
    for (const shuffled of shuffles(letters)) expect(sorted(shuffled)).toEqual(letters);
  });

  it('orders the tones level, falling, asking, tumbling, rising, heavy', () => {
    const tones = ['Ma', 'Mà', 'Mả', 'Mã', 'Má', 'Mạ'];
    for (const shuffled of shuffles(tones)) expect(sorted(shuffled)).toEqual(tones);
  });

  it.each([
    ['Đỗ Anh Tuấn', 'Nguyễn Anh Tuấn', 'the family name when given names are equal'],
    ['Nguyễn Anh Tuấn', 'Nguyễn Minh Tuấn', 'the middle name when the rest is equal'],
    ['Hồ Văn An', 'Lê An Bình', 'the given name before the family name'],
    ['Lê Văn An', 'Lễ Anh An', 'the whole family name before the middle name'],
    ['Hoa', 'Lê Hoa', 'a missing family name first'],
  ])('puts %j before %j: %s', (first, second) => {
    expect(compareNames(splitName(first), splitName(second))).toBeLessThan(0);
    expect(compareNames(splitName(second), splitName(first))).toBeGreaterThan(0);
  });

  it('takes composed and decomposed spellings of a name as equal', () => {
    const parts = { familyName: 'Đỗ', middleName: 'Ánh', givenName: 'Tuấn' };
    const decomposed = { familyName: 'Đỗ', middleName: 'Ánh'.normalize('NFD'), givenName: 'Tuấn'.normalize('NFD') };
    expect(compareNames(parts, decomposed)).toBe(0);
  });
});
