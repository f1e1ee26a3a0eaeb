import { merge, sheetOf, textOf } from './sheets';
import type { Layout } from './layouts';

/** Layouts in which lists were once read wrong. */
export const foundLayouts: readonly Layout[] = [
  {
    title: 'the sample workbook with its examples left in',
    sheet: sheetOf(`
DANH SÁCH CÁ NHÂN
Điền từ dòng dưới hai dòng ví dụ (VD). Cột tô màu là bắt buộc. Cách điền xem trang “Hướng dẫn”.
STT | Họ và tên | Chức vụ | Đơn vị
VD | Nguyễn Văn An | Bí thư Đảng ủy | Đảng ủy xã Mẫu
Ví dụ 2 | Trần Thị Bình | Chủ tịch | UBND xã Mẫu
1 | Lê Văn Cường | Bí thư | Đảng ủy xã A
 | Phạm Thị Dung | Phó Bí thư | Đảng ủy xã A`),
    roles: 'TTHNNDD',
    rows: [{ fullName: 'Lê Văn Cường' }, { fullName: 'Phạm Thị Dung' }],
  },
  {
    title: 'a birth beside an age',
    sheet: sheetOf(`
STT | Họ và tên | Ngày sinh | Tuổi (tính đến 2025) | Chức vụ
1 | Nguyễn Văn An | 08/01/1970 | 55 | Bí thư`),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', born: '08/01/1970' }],
  },
  {
    title: 'birth years by gender beside an age',
    sheet: sheetOf(
      `
STT | Họ và tên | Năm sinh | | Tuổi
 | | Nam | Nữ |
1 | Nguyễn Văn An | 1970 | | 55
2 | Trần Thị Bình | | 1980 | 45`,
      [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)],
    ),
    roles: 'HHDD',
    rows: [
      { born: '1970', gender: 'Nam' },
      { born: '1980', gender: 'Nữ' },
    ],
  },
  {
    title: 'an age that is all that is told of the birth',
    sheet: sheetOf(`
STT | Họ và tên | Tuổi
1 | Nguyễn Văn An | 55`),
    roles: 'HD',
    rows: [{ born: '1970' }],
  },
  {
    title: 'a header in which only the name is known',
    sheet: sheetOf(`
DANH SÁCH TỔ CÔNG TÁC
Họ và tên | Điều cần ghi
Nguyễn Văn An | trực chính
Trần Thị Bình | trực phụ`),
    roles: 'THDD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'men and women named in two columns',
    sheet: sheetOf(`
STT | Ông | Bà | Chức vụ | Đơn vị
1 | Nguyễn Văn An | | Bí thư | Đảng ủy xã A
2 | | Trần Thị Bình | Chủ tịch | UBND xã A
3 | Lê Văn Cường | Phạm Thị Dung | Hội viên | Hội Nông dân xã A`),
    roles: 'HDDDD',
    rows: [
      { fullName: 'Nguyễn Văn An', gender: 'Nam', posts: 'Bí thư' },
      { fullName: 'Trần Thị Bình', gender: 'Nữ', posts: 'Chủ tịch' },
      { fullName: 'Lê Văn Cường', gender: 'Nam' },
      { fullName: 'Phạm Thị Dung', gender: 'Nữ' },
    ],
  },
  {
    title: 'only men and women named in two columns',
    sheet: sheetOf(`
STT | Ông | Bà
1 | Nguyễn Văn An |
2 | | Trần Thị Bình`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', gender: 'Nam' },
      { fullName: 'Trần Thị Bình', gender: 'Nữ' },
    ],
  },
  {
    title: 'a plain list whose letters have lost their capitals with a tone',
    sheet: textOf(`
1. Đồng chí Đỗ Mỹ ánh, sinh năm 1970, Bí thư Đảng ủy
2. Trần ánh Ngọc, Chủ tịch UBND xã
3. Đồng chí Lê Văn Cường, sinh năm 1971, Chuyên viên`),
    roles: 'DDD',
    rows: [
      { fullName: 'Đỗ Mỹ Ánh', born: '1970', posts: 'Bí thư Đảng ủy' },
      { fullName: 'Trần Ánh Ngọc' },
      { fullName: 'Lê Văn Cường' },
    ],
  },
  {
    title: 'short headers and two-digit years',
    sheet: sheetOf(`
Tên | Họ đệm | SN | ĐV | C/vụ | GT
An | Nguyễn Văn | '75 | Xã A | BT | Nam`),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', born: '1975', organisation: 'Xã A', posts: 'Bí thư', gender: 'Nam' }],
  },
  {
    title: 'a list without header whose blocks are not numbered',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
DANH SÁCH ĐẠI BIỂU | |
KHỐI CÁC CƠ QUAN ĐẢNG | |
Nguyễn Văn Một | Trưởng ban | Ban Tổ chức Tỉnh ủy
KHỐI CÁC SỞ, NGÀNH | |
Lê Văn Ba | Giám đốc | Sở Nội vụ`),
    roles: 'TGDGD',
    rows: [{ group: 'KHỐI CÁC CƠ QUAN ĐẢNG' }, { group: 'KHỐI CÁC SỞ, NGÀNH' }],
  },
  {
    title: 'guests without header, each with a rank or dignity',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
DANH SÁCH KHÁCH MỜI | |
B. KHÁCH MỜI TỈNH | |
1 | Đại tá Nguyễn Hồng Thái | Giám đốc Công an tỉnh
2 | Thượng tọa Thích Minh Quang | Trưởng Ban Trị sự
3 | Mẹ VNAH Nguyễn Thị Sáu |
4 | GS.TS.NGND Lê Thị Tám | Viện trưởng`),
    roles: 'TGDDDD',
    rows: [
      { fullName: 'Nguyễn Hồng Thái', posts: 'Giám đốc Công an tỉnh' },
      { fullName: 'Thích Minh Quang', gender: 'Nam' },
      { fullName: 'Nguyễn Thị Sáu', gender: 'Nữ' },
      { fullName: 'Lê Thị Tám' },
    ],
  },
  {
    title: 'stars behind names that point to remarks below',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An* | Bí thư
2 | Trần Thị Bình (**) | Chủ tịch
(*) Phát biểu tham luận | |`),
    roles: 'HDDN',
    rows: [
      { fullName: 'Nguyễn Văn An', note: '*' },
      { fullName: 'Trần Thị Bình', note: '**' },
    ],
  },
  {
    title: 'parts of what is not imported below their header, merges lost',
    sheet: sheetOf(`
Số TT | Họ và tên | Trình độ | | Chức vụ
 | | Học vấn | Chuyên môn |
1 | Nguyễn Văn An | 12/12 | Đại học Luật | Bí thư`),
    roles: 'HHD',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư' }],
  },
  {
    title: 'day, month and year of birth in three columns side by side',
    sheet: sheetOf(`
TT | Ông/Bà | Họ và tên | Sinh ngày | Tháng | Năm | Chức vụ
1 | Ông | Nguyễn Văn An | 5 | 10 | 1970 | Bí thư
2 | Bà | Trần Thị Bình | | | 1980 | Chủ tịch`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', gender: 'Nam', born: '05/10/1970' },
      { fullName: 'Trần Thị Bình', gender: 'Nữ', born: '1980' },
    ],
  },
  {
    title: 'a table that a PDF has joined into lines',
    sheet: textOf(`
STT Họ và tên Chức vụ
1 Nguyễn Văn An Bí thư
2 Trần Thị Bình Chủ tịch UBND xã`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Bí thư' },
      { fullName: 'Trần Thị Bình', posts: 'Chủ tịch UBND xã' },
    ],
  },
];
