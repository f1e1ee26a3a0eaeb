// The people of the import fixtures. All are invented; so are their units and numbers.
const rows = [
  ['Nguyễn Thị Hồng Nhung', 'Nữ', '12/05/1970', 'Bí thư Đảng ủy, Chủ tịch HĐND', 'Đảng ủy xã Yên Thượng', '0912345678'],
  ['Trần Quốc Khánh', 'Nam', '08/01/1968', 'Phó Bí thư Thường trực Đảng ủy', 'Đảng ủy xã Yên Thượng', '0983111222'],
  ['Lò Văn Ún', 'Nam', '1975', 'Chủ tịch UBND xã', 'UBND xã Yên Thượng', '0352000111'],
  [
    'Phạm Thị Mỹ Duyên',
    'Nữ',
    '23/11/1981',
    'Chủ tịch Mặt trận Tổ quốc xã',
    'Mặt trận Tổ quốc xã Yên Thượng',
    '0868999000',
  ],
  ['Đỗ Hữu Phước', 'Nam', '30/04/1979', 'Trưởng ban Tổ chức', 'Ban Tổ chức Tỉnh ủy', '0912000777'],
  [
    'Hoàng Thúy Quỳnh',
    'Nữ',
    '02/09/1985',
    'Phó Trưởng ban Tuyên giáo và Dân vận',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    '0977555333',
  ],
  ['Vũ Đình Nghĩa', 'Nam', '1966', 'Chánh Văn phòng', 'Văn phòng Tỉnh ủy', '0904123123'],
  ['Bùi Thị Ánh Tuyết', 'Nữ', '17/07/1990', 'Chuyên viên', 'Văn phòng Tỉnh ủy', '0386777888'],
  ['Lê Nguyễn Hoài Thương', 'Nữ', '05/12/1988', 'Bí thư Đoàn xã', 'Đoàn TNCS Hồ Chí Minh xã Mường Khoa', '0339444555'],
  ["K'Brèo Y Thuận", 'Nam', '1977', 'Trưởng thôn', 'Thôn Buôn Rư', '0792333444'],
  [
    'Trương Mỹ Hoa Lý',
    'Nữ',
    '26/03/1983',
    'Chủ tịch Hội Liên hiệp Phụ nữ xã',
    'Hội Liên hiệp Phụ nữ xã Mường Khoa',
    '0918222999',
  ],
  [
    'Ngô Đức Ưng',
    'Nam',
    '19/08/1972',
    'Chỉ huy trưởng Ban Chỉ huy quân sự xã',
    'Ban Chỉ huy quân sự xã Mường Khoa',
    '0965666111',
  ],
];

export const people = rows.map(([fullName, gender, born, posts, organisation, phone]) => ({
  fullName,
  gender,
  born,
  posts,
  organisation,
  phone,
}));

/** The record that a row should become: only the fields named; posts apart as an editor would type them. */
export function record(person, fields) {
  const values = { ...person, posts: person.posts.replaceAll(', ', '; ') };
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

export const records = (fields, list = people) => list.map((person) => record(person, fields));
export const year = ({ born }) => born.slice(-4);
/** The birth date as a spreadsheet keeps it: a date when the day is known, else the year as a number. */
export const bornCell = ({ born }) =>
  born.length === 4
    ? Number(born)
    : new Date(
        Date.UTC(
          ...born
            .split('/')
            .reverse()
            .map((part, i) => part - (i === 1)),
        ),
      );

export const letterhead = [
  ['TỈNH ỦY LAI SƠN', null, null, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['BAN TỔ CHỨC', null, null, 'Lai Sơn, ngày 15 tháng 11 năm 2026'],
  ['*'],
  [],
];
export const title = [
  ['DANH SÁCH'],
  ['đại biểu dự hội nghị tổng kết năm 2026'],
  ['(Kèm theo Công văn số 125-CV/BTCTU)'],
  [],
];
export const ending = (count) => [
  [null, `Danh sách này có ${count} đồng chí./.`],
  [],
  [null, 'NGƯỜI LẬP BIỂU', null, 'T/M BAN THƯỜNG VỤ'],
  [null, null, null, 'PHÓ BÍ THƯ'],
  [],
  [null, 'Mai Thị Lan', null, 'Đinh Công Sự'],
];
