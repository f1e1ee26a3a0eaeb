import { stripHonorifics } from './honorifics';
import { sampleNames } from './testing/sample-names';

describe('stripHonorifics', () => {
  it.each([
    ['Đ/c Nguyễn Văn An', 'Nguyễn Văn An', ['Đ/c'], null],
    ['đ.c. Nguyễn Văn An', 'Nguyễn Văn An', ['đ.c'], null],
    ['ĐC: Nguyễn Văn An', 'Nguyễn Văn An', ['ĐC'], null],
    ['Đ/cNguyễn Văn An', 'Nguyễn Văn An', ['Đ/c'], null],
    ['Đ/C NGUYỄN VĂN AN', 'NGUYỄN VĂN AN', ['Đ/C'], null],
    ['đồng chí Nguyễn Văn An', 'Nguyễn Văn An', ['đồng chí'], null],
    ['Đồng chí: Nguyễn Văn An', 'Nguyễn Văn An', ['Đồng chí'], null],
    ['Ông Nguyễn Văn An', 'Nguyễn Văn An', ['Ông'], 'MALE'],
    ['Ông: Nguyễn Văn An', 'Nguyễn Văn An', ['Ông'], 'MALE'],
    ['Ô. Nguyễn Văn An', 'Nguyễn Văn An', ['Ô'], 'MALE'],
    ['BÀ TRẦN THỊ BÌNH', 'TRẦN THỊ BÌNH', ['BÀ'], 'FEMALE'],
    ['bà Trần Thị Bình', 'Trần Thị Bình', ['bà'], 'FEMALE'],
    ['Ông Minh', 'Minh', ['Ông'], 'MALE'],
    ['Ông/Bà Trần Bình', 'Trần Bình', ['Ông/Bà'], null],
    ['Ông (bà): Trần Bình', 'Trần Bình', ['Ông (bà)'], null],
    ['Bà (ông) Trần Bình', 'Trần Bình', ['Bà (ông)'], null],
    ['Anh Nguyễn Tuấn', 'Nguyễn Tuấn', ['Anh'], 'MALE'],
    ['Chị Nguyễn Thị Lan', 'Nguyễn Thị Lan', ['Chị'], 'FEMALE'],
    ['Cụ Lê Thị Năm', 'Lê Thị Năm', ['Cụ'], null],
    ['TS. Lê Bá', 'Lê Bá', ['TS'], null],
    ['PGS.TS Lê Bá Hùng', 'Lê Bá Hùng', ['PGS', 'TS'], null],
    ['PGS. TS. Lê Bá Hùng', 'Lê Bá Hùng', ['PGS', 'TS'], null],
    ['GS,TSKH Lê Bá Hùng', 'Lê Bá Hùng', ['GS', 'TSKH'], null],
    ['PGS-TS.BS Lê Bá Hùng', 'Lê Bá Hùng', ['PGS', 'TS', 'BS'], null],
    ['Ths Lê Bá Hùng', 'Lê Bá Hùng', ['Ths'], null],
    ['Th.S Lê Bá Hùng', 'Lê Bá Hùng', ['Th.S'], null],
    ['BS CKII Lê Bá Hùng', 'Lê Bá Hùng', ['BS', 'CKII'], null],
    ['BSCKI. Lê Bá Hùng', 'Lê Bá Hùng', ['BSCKI'], null],
    ['BS.CK1 Lê Bá Hùng', 'Lê Bá Hùng', ['BS', 'CK1'], null],
    ['Bác sỹ chuyên khoa II Lê Bá Hùng', 'Lê Bá Hùng', ['Bác sỹ chuyên khoa II'], null],
    ['Kĩ sư Lê Bá Hùng', 'Lê Bá Hùng', ['Kĩ sư'], null],
    ['Nhà giáo ưu tú Lê Bá Hùng', 'Lê Bá Hùng', ['Nhà giáo ưu tú'], null],
    ['Thượng tọa Thích Minh Đức', 'Thích Minh Đức', ['Thượng tọa'], 'MALE'],
    ['Thượng toạ Thích Minh Đức', 'Thích Minh Đức', ['Thượng toạ'], 'MALE'],
    ['HT. Thích Minh Đức', 'Thích Minh Đức', ['HT'], 'MALE'],
    ['TT. Thích Minh Đức', 'Thích Minh Đức', ['TT'], 'MALE'],
    ['Sư cô Thích Nữ Diệu Tâm', 'Thích Nữ Diệu Tâm', ['Sư cô'], 'FEMALE'],
    ['Linh mục Giuse Trần Văn Bảy', 'Giuse Trần Văn Bảy', ['Linh mục'], 'MALE'],
    ['Đại tá Trần Văn Ba', 'Trần Văn Ba', ['Đại tá'], null],
    ['Đ/c Đại tá, TS. Trần Văn Ba', 'Trần Văn Ba', ['Đ/c', 'Đại tá', 'TS'], null],
    ['Đ/c Thượng uý Trần Thị Ba', 'Trần Thị Ba', ['Đ/c', 'Thượng uý'], null],
    ['Bà mẹ Việt Nam anh hùng Lê Thị Tư', 'Lê Thị Tư', ['Bà mẹ Việt Nam anh hùng'], 'FEMALE'],
    ["Bà H'Hen Niê", "H'Hen Niê", ['Bà'], 'FEMALE'],
    ['Ông Y Bion Êban', 'Y Bion Êban', ['Ông'], 'MALE'],
    ['Trần Văn Ba, Đại tá', 'Trần Văn Ba', ['Đại tá'], null],
    ['Trần Văn Ba, ThS.', 'Trần Văn Ba', ['ThS'], null],
    ['Trần Thị Bình (nữ)', 'Trần Thị Bình', [], 'FEMALE'],
    ['Đ/c Trần Bình (Nam)', 'Trần Bình', ['Đ/c'], 'MALE'],
    ['- Đ/c Trần Bình', 'Trần Bình', ['Đ/c'], null],
    ['Đồng chí', '', ['Đồng chí'], null],
    ['Ông', '', ['Ông'], 'MALE'],
  ] as const)('reads %j', (text, name, honorifics, gender) => {
    expect(stripHonorifics(text)).toEqual({ name, honorifics, gender });
    const decomposed = stripHonorifics(text.normalize('NFD'));
    expect(decomposed).toEqual({ name, honorifics, gender });
  });

  it.each([
    'Ông Ích Khiêm',
    'Ông Thị Lan',
    'Anh',
    'Anh Tuấn',
    'Cô',
    'Bác',
    'Em',
    'Y Bion',
    "K'Brốc",
    "H'Hen Niê",
    'Đức',
    'Tá',
    'Chị',
    'Lê Thị Bà',
    'Sử Thị Thu',
    'Ba',
    'Ôn Văn Bảy',
    'Bàn Thị Mây',
    'Đại Văn Tá',
    'Cử Hòa Vần',
    'Tiến',
    'Nguyễn Thị Đồng Chí',
    'TT Nguyễn Văn An',
    'Trần Văn Ba, Chủ tịch',
    'Trần Văn Ba (Tư)',
    '',
  ])('leaves %j as it is', (name) => {
    expect(stripHonorifics(name)).toEqual({ name, honorifics: [], gender: null });
  });

  it('leaves 400 names as they are, in either case', () => {
    for (const name of sampleNames(400)) {
      expect(stripHonorifics(name)).toEqual({ name, honorifics: [], gender: null });
      expect(stripHonorifics(name.toUpperCase()).honorifics).toEqual([]);
    }
  });
});
