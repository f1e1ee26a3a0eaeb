import { positionMatcher } from './match-position';

const term = (name: string, ...abbreviations: string[]) => ({ id: name, name, abbreviations });
const match = positionMatcher([
  term('Bí thư', 'BT'),
  term('Phó Bí thư', 'PBT'),
  term('Phó Bí thư Thường trực', 'PBT TT'),
  term('Ủy viên Ban Thường vụ', 'UVBTV'),
  term('Trưởng ban'),
  term('Trưởng ban của HĐND'),
  term('Phó Chủ tịch HĐND'),
  term('Chủ tịch UBND'),
  term('Chủ tịch Hội Nông dân'),
]);

describe('positionMatcher', () => {
  it.each([
    ['Bí thư Đảng ủy xã An Bình', 'Bí thư'],
    ['Phó bí thư Thường trực thành ủy', 'Phó Bí thư Thường trực'],
    ['Uỷ viên Ban Thường vụ Thành uỷ', 'Ủy viên Ban Thường vụ'],
    ['Trưởng ban Dân vận Quận ủy', 'Trưởng ban'],
    ['Trưởng ban Kinh tế - Ngân sách HĐND tỉnh', 'Trưởng ban của HĐND'],
    ['Phó Chủ tịch HĐND thành phố', 'Phó Chủ tịch HĐND'],
    ['Chủ tịch Hội Nông dân xã', 'Chủ tịch Hội Nông dân'],
    ['UVBTV Huyện ủy', 'Ủy viên Ban Thường vụ'],
    ['Chủ tịch Hội Người cao tuổi', null],
    ['Chuyên viên', null],
    ['', null],
  ])('takes “%s” for %s', (post, position) => {
    expect(match(post)).toBe(position);
  });
});
