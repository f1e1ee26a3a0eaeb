import { readPersonLine } from './person-line';
import { sampleNames } from './testing/sample-names';

type Expected = [line: string, name: string, posts: string[], others?: Partial<ReturnType<typeof readPersonLine>>];

const persons: Expected[] = [
  ['1. Đ/c Nguyễn Văn A, UVBTV, Trưởng ban Dân vận', 'Nguyễn Văn A', ['UVBTV', 'Trưởng ban Dân vận'], { ordinal: '1' }],
  [
    '- Bà Trần Thị B – Phó Chủ tịch UBND xã (1975)',
    'Trần Thị B',
    ['Phó Chủ tịch UBND xã'],
    { gender: 'FEMALE', born: '1975' },
  ],
  ['đồng chí Phó Bí thư Trần C', 'Trần C', ['Phó Bí thư']],
  ['Nguyễn Văn D; sinh năm 1970; Bí thư Chi bộ', 'Nguyễn Văn D', ['Bí thư Chi bộ'], { born: '1970' }],
  ['Nguyễn Văn D', 'Nguyễn Văn D', []],
  ['NGUYỄN VĂN D', 'NGUYỄN VĂN D', []],
  ['02) Ông Lê Văn Tám', 'Lê Văn Tám', [], { ordinal: '02', gender: 'MALE' }],
  ['(3) Lê Văn Tám: Chủ tịch HĐND', 'Lê Văn Tám', ['Chủ tịch HĐND'], { ordinal: '3' }],
  ['4/ Lê Văn Tám - Chủ tịch HĐND', 'Lê Văn Tám', ['Chủ tịch HĐND'], { ordinal: '4' }],
  ['5- Lê Văn Tám, Chủ tịch HĐND', 'Lê Văn Tám', ['Chủ tịch HĐND'], { ordinal: '5' }],
  ['6 Lê Văn Tám\tChủ tịch HĐND', 'Lê Văn Tám', ['Chủ tịch HĐND'], { ordinal: '6' }],
  ['7\tLê Văn Tám\t1970\tChủ tịch HĐND', 'Lê Văn Tám', ['Chủ tịch HĐND'], { ordinal: '7', born: '1970' }],
  ['a) Lê Văn Tám', 'Lê Văn Tám', [], { ordinal: 'a' }],
  ['+ Lê Văn Tám', 'Lê Văn Tám', []],
  ['Lê Văn Tám, sinh ngày 12/5/1970, Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '12/5/1970' }],
  ['Lê Văn Tám (SN 1970), Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '1970' }],
  ['Lê Văn Tám, SN: 1970 - Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '1970' }],
  ['Lê Văn Tám sinh ngày 12 tháng 5 năm 1970, Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '12 tháng 5 năm 1970' }],
  ['Lê Văn Tám, 12.5.1970, Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '12.5.1970' }],
  ['Lê Văn Tám - 1970 - Bí thư', 'Lê Văn Tám', ['Bí thư'], { born: '1970' }],
  ['Lê Thị Tám (nữ), Bí thư', 'Lê Thị Tám', ['Bí thư'], { gender: 'FEMALE' }],
  ['Lê Tám, nữ, 1980, Bí thư', 'Lê Tám', ['Bí thư'], { gender: 'FEMALE', born: '1980' }],
  ['Lê Văn Tám (Phó Chủ tịch UBND)', 'Lê Văn Tám', ['Phó Chủ tịch UBND']],
  ['Lê Văn Tám Phó Chủ tịch UBND', 'Lê Văn Tám', ['Phó Chủ tịch UBND']],
  ['Lê Văn Tám-Phó Chủ tịch UBND', 'Lê Văn Tám', ['Phó Chủ tịch UBND']],
  ["Rơ Châm H'Phik (nữ, 1985): Bí thư", "Rơ Châm H'Phik", ['Bí thư'], { gender: 'FEMALE', born: '1985' }],
  ['Lê Tám (sinh năm 1985; nữ), Bí thư', 'Lê Tám', ['Bí thư'], { gender: 'FEMALE', born: '1985' }],
  ['2, Lê Văn Tám, Bí thư', 'Lê Văn Tám', ['Bí thư'], { ordinal: '2' }],
  ['lê văn tám, phó chủ tịch', 'lê văn tám', ['phó chủ tịch']],
  ['Họ và tên: Lê Văn Tám', 'Lê Văn Tám', []],
  ['Phó Chủ tịch UBND xã Tân Lập Lê Văn Tám', 'Lê Văn Tám', ['Phó Chủ tịch UBND xã Tân Lập']],
  ['Chủ tịch UBND xã Lê Lợi Trần Văn Ba', 'Trần Văn Ba', ['Chủ tịch UBND xã Lê Lợi']],
  ['Bí thư Chi bộ, Trưởng thôn Trần Văn Ba', 'Trần Văn Ba', ['Bí thư Chi bộ', 'Trưởng thôn']],
  ['Phó Chủ tịch UBND huyện Yên Thế Trần Văn Ba', 'Trần Văn Ba', ['Phó Chủ tịch UBND huyện Yên Thế']],
  ['Phó Chủ tịch UBND tỉnh Hà Giang Trần Văn Ba', 'Trần Văn Ba', ['Phó Chủ tịch UBND tỉnh Hà Giang']],
  ['Trưởng ban Dân vận Tỉnh ủy Nguyễn Lê Hoàng', 'Nguyễn Lê Hoàng', ['Trưởng ban Dân vận Tỉnh ủy']],
  ['Phó Chủ tịch UBND tỉnh, đồng chí Trần Văn Ba', 'Trần Văn Ba', ['Phó Chủ tịch UBND tỉnh']],
  ['TUV, Bí thư Huyện ủy Trần Văn Ba', 'Trần Văn Ba', ['TUV', 'Bí thư Huyện ủy']],
  ['Phó Bí thư: Trần Văn Ba', 'Trần Văn Ba', ['Phó Bí thư']],
  ['Đ/c Đại tá Trần Văn Ba, Chỉ huy trưởng', 'Trần Văn Ba', ['Chỉ huy trưởng'], { honorifics: ['Đ/c', 'Đại tá'] }],
  ["H'Hen Niê, Phó Chủ tịch Hội LHPN", "H'Hen Niê", ['Phó Chủ tịch Hội LHPN']],
  ['Y Bion Êban - Bí thư Chi bộ', 'Y Bion Êban', ['Bí thư Chi bộ']],
  ['1. Pơloong Chướt', 'Pơloong Chướt', [], { ordinal: '1' }],
  ['Đ/c Minh, Trưởng phòng', 'Minh', ['Trưởng phòng']],
  [
    'Nguyễn Văn A, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch',
    'Nguyễn Văn A',
    ['Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
  ],
  ['Phó Văn Hùng, Bí thư', 'Phó Văn Hùng', ['Bí thư']],
];

describe('readPersonLine', () => {
  it.each(persons)('reads %j', (line, name, posts, others = {}) => {
    const { honorifics, ...rest } = others ?? {};
    const expected = { ordinal: null, gender: null, born: null, name, posts, ...rest };
    expect(readPersonLine(line)).toMatchObject(honorifics ? { ...expected, honorifics } : expected);
    expect(readPersonLine(line.normalize('NFD'))).toEqual(readPersonLine(line));
  });

  it('reads 300 names with number, address, birth and post', () => {
    for (const [at, name] of sampleNames(300).entries()) {
      expect(readPersonLine(`${at + 1}. Đ/c ${name} (1970), Phó Bí thư Đảng ủy`)).toMatchObject({
        ordinal: String(at + 1),
        name,
        born: '1970',
        posts: ['Phó Bí thư Đảng ủy'],
      });
      expect(readPersonLine(name)).toMatchObject({ name, posts: [] });
      expect(readPersonLine(`Phó Chủ tịch UBND tỉnh ${name}`)).toMatchObject({
        posts: ['Phó Chủ tịch UBND tỉnh'],
        name,
      });
    }
  });

  it.each([
    '',
    '   ',
    'DANH SÁCH ĐẠI BIỂU',
    'I. Khối Đảng',
    'A - KHỐI CƠ QUAN',
    '1. Ban Dân vận Tỉnh ủy',
    '2. Các phường',
    'Tổng cộng: 35 đồng chí',
    'Danh sách này có 35 người',
    '(Kèm theo Công văn số 12-CV/BDVTU, ngày 12/5/2025)',
    'Hà Nội, ngày 12 tháng 5 năm 2025',
    'NGƯỜI LẬP BIỂU',
    'T/M BAN THƯỜNG VỤ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Đồng chí Nguyễn Văn A phát biểu khai mạc hội nghị',
    'Hội nghị bắt đầu lúc 8 giờ',
    'Phó Bí thư Tỉnh ủy',
    'Chủ tịch UBND xã Tân Lập',
    'Chủ tịch UBND phường Lê Hồng Phong',
    'Chủ tịch UBND xã Nguyễn Văn Ba',
    'Giám đốc Công ty Hoàng Hà',
    'Chủ tịch Hội Nông dân',
    'Nơi nhận:',
    'Họ và tên, chức vụ, đơn vị',
    'Các đồng chí trong Ban Thường vụ Tỉnh ủy',
    'STT Họ và tên Chức vụ',
    '12/5/1970',
    'TM. UBND XÃ, CHỦ TỊCH',
    'đồng chủ trì',
    'Đ/c Nguyễn Văn A (Trưởng ban), đ/c Trần Thị B (Phó ban)',
    'Ông Nguyễn Văn A và bà Trần Thị B',
    '1. 2. 3.',
    'Đồng chí',
    'x'.repeat(500),
  ])('takes %j for no person', (line) => {
    expect(readPersonLine(line)).toBeNull();
    expect(readPersonLine(line.normalize('NFD'))).toBeNull();
  });
});
