import type { ImportKind, ImportValues } from '@ky-yeu/contracts/importing-lists';
import type { SourceSheet } from '../source-sheet';
import { merge, sheetOf, textOf } from './sheets';

/** One way in which an office lays out a list, with what must come of it. */
export interface Layout {
  title: string;
  kind?: ImportKind;
  sheet: SourceSheet;
  /** One letter a row: Title, Header, Group, Data, C (total), Signature, Note. */
  roles: string;
  /** The data rows, as far as told. */
  rows: ImportValues[];
}

export const peopleLayouts: readonly Layout[] = [
  {
    title: 'a Party head in two columns, place and date, a note of origin',
    sheet: sheetOf(`
ĐẢNG BỘ TỈNH HƯNG YÊN | | | ĐẢNG CỘNG SẢN VIỆT NAM |
BAN DÂN VẬN | | | Hưng Yên, ngày 05 tháng 3 năm 2025 |
* | | | |
Số 12-DS/BDVTU | | | |
DANH SÁCH ĐẠI BIỂU
dự Hội nghị tổng kết công tác dân vận năm 2024
(Kèm theo Công văn số 12-CV/BDVTU, ngày 05/3/2025)
STT | Họ và tên | Năm sinh | Chức vụ | Đơn vị
1 | Nguyễn Văn An | 1970 | Trưởng ban | Ban Dân vận Tỉnh ủy
2 | Trần Thị Bình | 1975 | Phó Trưởng ban | Ban Dân vận Tỉnh ủy
Danh sách này có 02 đồng chí.
 | NGƯỜI LẬP | | T/M BAN DÂN VẬN |
 | | | TRƯỞNG BAN |
 | Phạm Văn Dũng | | Nguyễn Văn An |`),
    roles: 'TTTTTTTHDDCSSS',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970', posts: 'Trưởng ban', organisation: 'Ban Dân vận Tỉnh ủy' },
      { fullName: 'Trần Thị Bình', born: '1975', posts: 'Phó Trưởng ban', organisation: 'Ban Dân vận Tỉnh ủy' },
    ],
  },
  {
    title: 'a state head with the motto',
    sheet: sheetOf(`
ỦY BAN NHÂN DÂN XÃ X | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 | | Độc lập - Tự do - Hạnh phúc
DANH SÁCH CÁN BỘ THAM DỰ HỘI NGHỊ
TT | Họ tên | Chức danh
01 | Lê Thị Cúc | Chủ tịch
02 | Đỗ Văn Dần | Phó Chủ tịch
 | Tổng số: 02 người |`),
    roles: 'TTTHDDC',
    rows: [{ fullName: 'Lê Thị Cúc', posts: 'Chủ tịch' }, { fullName: 'Đỗ Văn Dần' }],
  },
  {
    title: 'a header of two rows with "Năm sinh" over Nam and Nữ',
    sheet: sheetOf(
      `
Stt | Họ và tên | Năm sinh | | Chức vụ
 | | Nam | Nữ |
1 | Nguyễn Văn An | 1970 | | Bí thư
2 | Trần Thị Bình | | 1982 | Phó Bí thư`,
      [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)],
    ),
    roles: 'HHDD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970', gender: 'Nam' },
      { fullName: 'Trần Thị Bình', born: '1982', gender: 'Nữ' },
    ],
  },
  {
    title: 'the same header saved as CSV, its merges lost',
    sheet: sheetOf(`
Stt,|Họ và tên | Năm sinh | | Chức vụ
 | | Nam | Nữ |
1 | Nguyễn Văn An | 1970 | | Bí thư
2 | Trần Thị Bình | | 1982 | Phó Bí thư`),
    roles: 'HHDD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970', gender: 'Nam' },
      { fullName: 'Trần Thị Bình', born: '1982', gender: 'Nữ' },
    ],
  },
  {
    title: '"Họ và tên" merged over họ đệm and tên',
    sheet: sheetOf(
      `
TT | Họ và tên | | Ngày sinh | Đơn vị công tác
1 | Nguyễn Văn | An | 05/10/1970 | Sở Nội vụ
2 | Trần Thị Thu | Cộng | 1-2-1980 | Sở Tài chính
3 | Lê | Tổng | 3.4.1981 | Sở Y tế`,
      [merge(0, 1, 0, 2)],
    ),
    roles: 'HDDD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '05/10/1970', organisation: 'Sở Nội vụ' },
      { fullName: 'Trần Thị Thu Cộng', born: '01/02/1980' },
      { fullName: 'Lê Tổng', born: '03/04/1981' },
    ],
  },
  {
    title: '"Họ đệm" and "Tên" as two headers',
    sheet: sheetOf(`
TT | Họ đệm | Tên | Nơi công tác
1 | Nguyễn Văn | An | Phòng Nội vụ
2 | Vũ | Hà | Phòng Y tế`),
    roles: 'HDD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Vũ Hà', organisation: 'Phòng Y tế' }],
  },
  {
    title: 'a name header before a column without header that holds the given names',
    sheet: sheetOf(`
STT | HỌ VÀ TÊN | | GIỚI TÍNH
1 | Nguyễn Văn | An | Nam
2 | Trần Thị | Bình | Nữ`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', gender: 'Nam' },
      { fullName: 'Trần Thị Bình', gender: 'Nữ' },
    ],
  },
  {
    title: '"Họ và tên, chức vụ" in one column',
    sheet: sheetOf(`
STT | Họ và tên, chức vụ | Đơn vị
1 | Đ/c Nguyễn Văn An, Trưởng phòng Tổ chức | Sở Nội vụ
2 | Trần Thị Bình\\nPhó Chủ tịch UBND xã | UBND xã X`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Trưởng phòng Tổ chức', organisation: 'Sở Nội vụ' },
      { fullName: 'Trần Thị Bình', posts: 'Phó Chủ tịch UBND xã', organisation: 'UBND xã X' },
    ],
  },
  {
    title: '"Chức vụ - Đơn vị công tác" in one column',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ - Đơn vị công tác | Số điện thoại
1 | Nguyễn Văn An | Giám đốc - Sở Nội vụ | 0912 345 678
2 | Trần Thị Bình | Chuyên viên, Phòng Nội vụ, UBND huyện X | 0912.345.679`),
    roles: 'HDD',
    rows: [
      { posts: 'Giám đốc', organisation: 'Sở Nội vụ', phone: '0912345678' },
      { posts: 'Chuyên viên', organisation: 'Phòng Nội vụ, UBND huyện X', phone: '0912345679' },
    ],
  },
  {
    title: 'a numbering row below the header, as in official forms',
    sheet: sheetOf(`
TT | Họ và tên | Năm sinh | Chức vụ
(1) | (2) | (3) | (4)
1 | Nguyễn Văn An | 1970 | Bí thư`),
    roles: 'HHD',
    rows: [{ fullName: 'Nguyễn Văn An', born: '1970' }],
  },
  {
    title: 'a numbering row with letters',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ | Ghi chú
A | B | C | D
1 | Nguyễn Văn An | Bí thư |`),
    roles: 'HHD',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư' }],
  },
  {
    title: 'the header printed again on the second page',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An | Bí thư
STT | Họ và tên | Chức vụ
2 | Trần Thị Bình | Phó Bí thư`),
    roles: 'HDHD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'blocks with Roman figures in the number column',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ | Đơn vị
I | KHỐI ĐẢNG | |
1 | Nguyễn Văn An | Trưởng ban | Ban Dân vận
II | KHỐI CHÍNH QUYỀN (01 đồng chí) | |
2 | Trần Thị Bình | Giám đốc | Sở Nội vụ`),
    roles: 'HGDGD',
    rows: [
      { fullName: 'Nguyễn Văn An', group: 'KHỐI ĐẢNG' },
      { fullName: 'Trần Thị Bình', group: 'KHỐI CHÍNH QUYỀN' },
    ],
  },
  {
    title: 'nested blocks as merged rows, the inner ones units',
    kind: 'ATTENDEES',
    sheet: sheetOf(
      `
STT | Họ và tên | Chức vụ | Điện thoại
A. CÁC CƠ QUAN THAM MƯU | | |
1. Ban Tuyên giáo | | |
1 | Nguyễn Văn An | Trưởng ban | 0912345678
2. Ban Tổ chức | | |
1 | Trần Thị Bình | Phó Trưởng ban | 0912345679
B. CÁC PHƯỜNG | | |
1 | Lê Văn Cường | Bí thư | 0912345670`,
      [merge(1, 0, 1, 3), merge(2, 0, 2, 3), merge(4, 0, 4, 3), merge(6, 0, 6, 3)],
    ),
    roles: 'HGGDGDGD',
    rows: [
      { organisation: 'Ban Tuyên giáo', group: 'CÁC CƠ QUAN THAM MƯU' },
      { organisation: 'Ban Tổ chức', group: 'CÁC CƠ QUAN THAM MƯU' },
      { group: 'CÁC PHƯỜNG' },
    ],
  },
  {
    title: 'a unit merged over its people',
    sheet: sheetOf(
      `
STT | Đơn vị | Họ và tên | Chức vụ
1 | Sở Nội vụ | Nguyễn Văn An | Giám đốc
2 | | Trần Thị Bình | Phó Giám đốc
3 | Sở Y tế | Lê Văn Cường | Giám đốc`,
      [merge(1, 1, 2, 1)],
    ),
    roles: 'HDDD',
    rows: [{ organisation: 'Sở Nội vụ' }, { organisation: 'Sở Nội vụ' }, { organisation: 'Sở Y tế' }],
  },
  {
    title: 'a merged unit that the reader repeats in every cell',
    sheet: sheetOf(
      `
STT | Đơn vị | Họ và tên | Chức vụ
1 | Sở Nội vụ | Nguyễn Văn An | Giám đốc
2 | Sở Nội vụ | Trần Thị Bình | Phó Giám đốc`,
      [merge(1, 1, 2, 1)],
    ),
    roles: 'HDD',
    rows: [{ organisation: 'Sở Nội vụ' }, { organisation: 'Sở Nội vụ' }],
  },
  {
    title: 'a unit written at its first person only',
    sheet: sheetOf(`
STT | Cơ quan | Họ và tên
1 | Sở Nội vụ | Nguyễn Văn An
2 | | Trần Thị Bình
3 | | Lê Văn Cường
4 | Sở Y tế | Phạm Thị Dung
5 | | Hoàng Văn Em`),
    roles: 'HDDDDD',
    rows: [
      { organisation: 'Sở Nội vụ' },
      { organisation: 'Sở Nội vụ' },
      { organisation: 'Sở Nội vụ' },
      { organisation: 'Sở Y tế' },
      { organisation: 'Sở Y tế' },
    ],
  },
  {
    title: 'totals of each block and of all',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ | Ghi chú
I | Khối Đảng | |
1 | Nguyễn Văn An | Bí thư |
 | Cộng khối Đảng: 1 | |
II | Khối Đoàn thể | |
1 | Trần Thị Bình | Chủ tịch |
 | Cộng | 1 |
 | Tổng cộng | 2 |`),
    roles: 'HGDCGDCC',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'two tables with different headers, one below another',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ | Đơn vị
1 | Nguyễn Văn An | Giám đốc | Sở Nội vụ
2 | Trần Thị Bình | Phó Giám đốc | Sở Nội vụ
II. KHÁCH MỜI
TT | Cơ quan | Họ tên | Năm sinh | SĐT
1 | Sở Y tế | Lê Văn Cường | 1970 | 0912345678`),
    roles: 'HDDGHD',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Giám đốc', organisation: 'Sở Nội vụ' },
      { fullName: 'Trần Thị Bình' },
      { fullName: 'Lê Văn Cường', organisation: 'Sở Y tế', born: '1970', phone: '0912345678', role: 'Khách mời' },
    ],
  },
  {
    title: 'no header at all',
    sheet: sheetOf(`
1 | Nguyễn Văn An | 1970 | Giám đốc | Sở Nội vụ | 0912345678
2 | Trần Thị Bình | 1971 | Phó Giám đốc | Sở Y tế | 0912345679`),
    roles: 'DD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970', posts: 'Giám đốc', organisation: 'Sở Nội vụ', phone: '0912345678' },
      { fullName: 'Trần Thị Bình' },
    ],
  },
  {
    title: 'a title and no header',
    sheet: sheetOf(`
DANH SÁCH ĐẠI BIỂU XÃ X | |
1 | Nguyễn Văn An | Bí thư Đảng ủy xã
2 | Trần Thị Bình | Chủ tịch UBND xã`),
    roles: 'TDD',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư Đảng ủy xã' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'blank columns between and columns beyond',
    sheet: sheetOf(`
 | STT | | Họ và tên | | Dân tộc | Quê quán | Ngày vào Đảng | Chức vụ | |
 | 1 | | Nguyễn Văn An | | Kinh | Hưng Yên | 03/02/1995 | Bí thư | |`),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư' }],
  },
  {
    title: 'columns in another order',
    sheet: sheetOf(`
Ghi chú | Email | Chức vụ | Họ và tên | STT
mới bổ nhiệm | an@hungyen.gov.vn | Bí thư | Nguyễn Văn An | 1`),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', email: 'an@hungyen.gov.vn', posts: 'Bí thư', note: 'mới bổ nhiệm' }],
  },
  {
    title: 'names in capitals with forms of address',
    sheet: sheetOf(`
STT | HỌ VÀ TÊN | CHỨC VỤ
1 | Đ/C NGUYỄN VĂN AN | BÍ THƯ
2 | BÀ TRẦN THỊ BÌNH | CHỦ TỊCH`),
    roles: 'HDD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình', gender: 'Nữ' }],
  },
  {
    title: 'names with remarks in brackets',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An (thay đ/c Lê Văn B) | Phó Bí thư
2 | Trần Bình (Nữ) | Chủ tịch
3 | Lê Cường (Nữ, 1980) | Ủy viên`),
    roles: 'HDDD',
    rows: [
      { fullName: 'Nguyễn Văn An', note: 'thay đ/c Lê Văn B' },
      { fullName: 'Trần Bình', gender: 'Nữ' },
      { fullName: 'Lê Cường', gender: 'Nữ', born: '1980' },
    ],
  },
  {
    title: 'ditto marks of several kinds',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ | Đơn vị
1 | Nguyễn Văn An | Chuyên viên | Sở Nội vụ
2 | Trần Thị Bình | nt | -nt-
3 | Lê Văn Cường | " | ″
4 | Phạm Thị Dung | như trên | ''`),
    roles: 'HDDDD',
    rows: [
      { posts: 'Chuyên viên', organisation: 'Sở Nội vụ' },
      { posts: 'Chuyên viên', organisation: 'Sở Nội vụ' },
      { posts: 'Chuyên viên', organisation: 'Sở Nội vụ' },
      { posts: 'Chuyên viên', organisation: 'Sở Nội vụ' },
    ],
  },
  {
    title: 'births of every precision in one column',
    sheet: sheetOf(`
STT | Họ và tên | Ngày, tháng, năm sinh
1 | Nguyễn Văn An | 1970
2 | Trần Thị Bình | 05/1970
3 | Lê Văn Cường | 5-10-70
4 | Phạm Thị Dung | 1970-10-05
5 | Hoàng Văn Em | SN 1971`),
    roles: 'HDDDDD',
    rows: [{ born: '1970' }, { born: '05/1970' }, { born: '05/10/1970' }, { born: '05/10/1970' }, { born: '1971' }],
  },
  {
    title: 'day, month and year of birth in three columns',
    sheet: sheetOf(
      `
STT | Họ và tên | Ngày sinh | | | Đơn vị
 | | Ngày | Tháng | Năm |
1 | Nguyễn Văn An | 5 | 10 | 1970 | Sở Nội vụ
2 | Trần Thị Bình | 15 | 1 | 1981 | Sở Y tế`,
      [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 4), merge(0, 5, 1, 5)],
    ),
    roles: 'HHDD',
    rows: [{ born: '05/10/1970' }, { born: '15/01/1981' }],
  },
  {
    title: 'marks below Nam and Nữ',
    sheet: sheetOf(
      `
STT | Họ và tên | Giới tính | | Chức vụ
 | | Nam | Nữ |
1 | Nguyễn Văn An | x | | Bí thư
2 | Trần Thị Bình | | X | Phó Bí thư`,
      [merge(0, 2, 0, 3)],
    ),
    roles: 'HHDD',
    rows: [{ gender: 'Nam' }, { gender: 'Nữ' }],
  },
  {
    title: 'phones that Excel has robbed of their zero',
    sheet: sheetOf(`
STT | Họ và tên | SĐT
1 | Nguyễn Văn An | 912345678
2 | Trần Thị Bình | 0987.654.321 / 02213 862 123
3 | Lê Văn Cường | +84 912 345 678`),
    roles: 'HDDD',
    rows: [{ phone: '0912345678' }, { phone: '0987654321; 02213862123' }, { phone: '0912345678' }],
  },
  {
    title: 'posts of several lines in one cell',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An | - Bí thư Đảng ủy\\n- Chủ tịch HĐND
2 | Trần Thị Bình | Phó Bí thư Thường trực\\nĐảng ủy xã`),
    roles: 'HDD',
    rows: [{ posts: 'Bí thư Đảng ủy; Chủ tịch HĐND' }, { posts: 'Phó Bí thư Thường trực Đảng ủy xã' }],
  },
  {
    title: 'posts of one person on several rows',
    sheet: sheetOf(
      `
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An | Bí thư Đảng ủy
 | | Chủ tịch HĐND
2 | Trần Thị Bình | Phó Bí thư`,
      [merge(1, 0, 2, 0), merge(1, 1, 2, 1)],
    ),
    roles: 'HDND',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư Đảng ủy; Chủ tịch HĐND' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'posts in the Party and in the state in two columns below one header',
    sheet: sheetOf(
      `
STT | Họ và tên | Chức vụ | | Đơn vị
 | | Đảng | Chính quyền |
1 | Nguyễn Văn An | Bí thư Chi bộ | Trưởng phòng | Phòng Nội vụ`,
      [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 1, 4)],
    ),
    roles: 'HHD',
    rows: [{ posts: 'Bí thư Chi bộ; Trưởng phòng', organisation: 'Phòng Nội vụ' }],
  },
  {
    title: 'group headers above the names of the columns',
    sheet: sheetOf(
      `
STT | Thông tin cá nhân | | | Thông tin công tác |
 | Họ và tên | Năm sinh | Giới tính | Chức vụ | Đơn vị
1 | Nguyễn Văn An | 1970 | Nam | Bí thư | Xã X`,
      [merge(0, 0, 1, 0), merge(0, 1, 0, 3), merge(0, 4, 0, 5)],
    ),
    roles: 'HHD',
    rows: [{ fullName: 'Nguyễn Văn An', born: '1970', gender: 'Nam', posts: 'Bí thư', organisation: 'Xã X' }],
  },
  {
    title: 'names only, one a row, below their header',
    sheet: sheetOf(`
Họ và tên
Nguyễn Văn An
Trần Thị Bình`),
    roles: 'HDD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }],
  },
  {
    title: 'a column of ages',
    sheet: sheetOf(`
STT | Họ và tên | Tuổi
1 | Nguyễn Văn An | 55`),
    roles: 'HD',
    rows: [{ born: '1970' }],
  },
  {
    title: 'lines numbered in advance and never filled in',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Nguyễn Văn An | Bí thư
2 | | 
3 | | `),
    roles: 'HDNN',
    rows: [{ fullName: 'Nguyễn Văn An' }],
  },
  {
    title: 'members of a committee named by their group header',
    sheet: sheetOf(
      `
STT | Họ và tên | Chức vụ
Các đồng chí trong Ban Thường vụ Tỉnh ủy | |
1 | Nguyễn Văn An | Trưởng Ban Tổ chức Tỉnh ủy
2 | Trần Thị Bình | `,
      [merge(1, 0, 1, 2)],
    ),
    roles: 'HGDD',
    rows: [
      { posts: 'Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng Ban Tổ chức Tỉnh ủy' },
      { posts: 'Ủy viên Ban Thường vụ Tỉnh ủy' },
    ],
  },
  {
    title: 'a bilingual template with short headers',
    sheet: sheetOf(`
No. | Họ & tên (Full name) | Ngày sinh (DOB) | Email | Mobile
1 | Nguyễn Văn An | 05/10/1970 | an@x.vn | 0912345678`),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', born: '05/10/1970', email: 'an@x.vn', phone: '0912345678' }],
  },
  {
    title: 'several people in one row, and a head of lines in one cell',
    sheet: sheetOf(`
ĐẢNG BỘ TỈNH HƯNG YÊN\\nBAN DÂN VẬN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\\nĐộc lập - Tự do - Hạnh phúc |
Đơn vị: UBND xã A | | |
Số\\nTT | Họ và\\ntên | Năm\\nsinh | Chức vụ,\\nđơn vị công tác
1 | Nguyễn Văn An\\nTrần Thị Bình | 1970\\n1980 | Giám đốc\\nPhó Giám đốc
2 | …………… | |
3 | Nguyễn Văn\\nCường | 1970 | Bí thư Đảng ủy\\nxã A`),
    roles: 'TTHDDND',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970', posts: 'Giám đốc' },
      { fullName: 'Trần Thị Bình', born: '1980', posts: 'Phó Giám đốc' },
      { fullName: 'Nguyễn Văn Cường', posts: 'Bí thư Đảng ủy xã A' },
    ],
  },
  {
    title: 'an age beside the year of birth',
    sheet: sheetOf('STT|Họ và tên|Tuổi|Năm sinh\n1|Lê Văn An|55|1970'),
    roles: 'HD',
    rows: [{ born: '1970' }],
  },
  {
    title: 'the given name before the family name',
    sheet: sheetOf('Tên|Họ|Đơn vị\nAn|Nguyễn Văn|Xã A'),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', organisation: 'Xã A' }],
  },
  {
    title: 'family, middle and given name in three columns',
    sheet: sheetOf('STT|Họ|Đệm|Tên|Đơn vị\n1|Nguyễn|Văn|An|Xã A'),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An' }],
  },
  {
    title: 'units numbered 1, 2 and their people 1.1, 1.2',
    sheet: sheetOf(`
STT | Họ và tên | Chức vụ
1 | Sở Nội vụ |
1.1 | Nguyễn Văn An | Giám đốc
1.2 | Trần Thị Bình | Phó Giám đốc
2 | Sở Y tế |
2.1 | Bh'Nướch Zơ | Giám đốc`),
    roles: 'HGDDGD',
    rows: [{ organisation: 'Sở Nội vụ' }, { organisation: 'Sở Nội vụ' }, { organisation: 'Sở Y tế' }],
  },
  {
    title: 'groups without numbers in a list without numbers',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
Họ và tên | Chức vụ
Khách mời |
Nguyễn Văn An | Giám đốc
KHỐI CÁC XÃ (Mỗi xã 02 đại biểu) |
Trần Thị Bình | Bí thư
Bùi Đức |`),
    roles: 'HGDGDD',
    rows: [{ role: 'Khách mời' }, { group: 'KHỐI CÁC XÃ' }, { fullName: 'Bùi Đức', group: 'KHỐI CÁC XÃ' }],
  },
  {
    title: 'an office and a mobile phone with their labels',
    sheet: sheetOf('STT|Họ và tên|Điện thoại\n1|Lê Văn An|CQ: 0221.3862.123\\nDĐ: 0912345678'),
    roles: 'HD',
    rows: [{ phone: '02213862123; 0912345678' }],
  },
  {
    title: 'a list of Party members with a form of three header rows',
    sheet: sheetOf(
      `
ĐẢNG BỘ XÃ TÂN HƯNG | | | | | |
DANH SÁCH ĐẢNG VIÊN DỰ ĐẠI HỘI | | | | | |
TT | Họ và tên | Ngày tháng năm sinh | | Ngày vào Đảng | Chức vụ hiện nay | Ghi chú
 | | Nam | Nữ | | |
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Nguyễn Văn An | 12/5/1960 | | 3/2/1990 | Bí thư Chi bộ |
2 | Nguyễn Thị Bình | | 1/1/1970 | 3/2/1990 | Đảng viên | vắng
 | Tổng số: 02 đ/c | | | | |
 | | | | T.M CHI BỘ | |
 | | | | BÍ THƯ | |
 | | | | (Đã ký) | |
 | | | | Nguyễn Văn An | |`,
      [merge(2, 0, 3, 0), merge(2, 1, 3, 1), merge(2, 2, 2, 3), merge(2, 4, 3, 4), merge(2, 5, 3, 5)],
    ),
    roles: 'TTHHHDDCSSSS',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '12/05/1960', gender: 'Nam', posts: 'Bí thư Chi bộ' },
      { fullName: 'Nguyễn Thị Bình', born: '01/01/1970', gender: 'Nữ', note: 'vắng' },
    ],
  },
  {
    title: 'headers without marks, as systems export them',
    sheet: sheetOf(
      'id|ho_ten|ngay_sinh|chuc_vu|don_vi|so_dien_thoai\n7|Nguyễn Văn An|1970-05-01|Bí thư|Xã A|0912345678',
    ),
    roles: 'HD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '01/05/1970', posts: 'Bí thư', organisation: 'Xã A', phone: '0912345678' },
    ],
  },
];

export const textLayouts: readonly Layout[] = [
  {
    title: 'a plain numbered list with posts behind the names',
    kind: 'ATTENDEES',
    sheet: textOf(`
Thành phần dự hội nghị
I. Khối Đảng
1. Đ/c Nguyễn Văn An, UVBTV, Trưởng ban Dân vận
2. Bà Trần Thị Bình – Phó Chủ tịch UBND xã (1975)

II. Khối khác
3. Ông Lê Văn Cường
Tổng cộng: 03 đồng chí`),
    roles: 'TGDDGDC',
    rows: [
      { fullName: 'Nguyễn Văn An', group: 'Khối Đảng' },
      { fullName: 'Trần Thị Bình', born: '1975', gender: 'Nữ', posts: 'Phó Chủ tịch UBND xã' },
      { fullName: 'Lê Văn Cường', gender: 'Nam', group: 'Khối khác' },
    ],
  },
  {
    title: 'a list with dashes',
    sheet: textOf(`
- Nguyễn Văn An, Bí thư
- Trần Thị Bình, Phó Bí thư`),
    roles: 'DD',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Bí thư' },
      { fullName: 'Trần Thị Bình', posts: 'Phó Bí thư' },
    ],
  },
  {
    title: 'bare names, one a line',
    sheet: textOf(`
Nguyễn Văn An
Trần Thị Bình
Lê Văn Cường`),
    roles: 'DDD',
    rows: [{ fullName: 'Nguyễn Văn An' }, { fullName: 'Trần Thị Bình' }, { fullName: 'Lê Văn Cường' }],
  },
  {
    title: 'lines that a mail program has broken',
    sheet: textOf(`
1. Đ/c Nguyễn Văn An, Ủy viên Ban Thường vụ Tỉnh ủy,
Trưởng Ban Dân vận Tỉnh ủy
2. Đ/c Trần Thị Bình, Chủ tịch`),
    roles: 'DND',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng Ban Dân vận Tỉnh ủy' },
      { fullName: 'Trần Thị Bình', posts: 'Chủ tịch' },
    ],
  },
  {
    title: 'a table pasted as text with semicolons',
    sheet: textOf(`
STT;Họ và tên;Năm sinh;Chức vụ
1;Nguyễn Văn An;1970;Bí thư
2;Trần Thị Bình;1975;Phó Bí thư`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', born: '1970' },
      { fullName: 'Trần Thị Bình', posts: 'Phó Bí thư' },
    ],
  },
  {
    title: 'the signer below a plain list',
    sheet: textOf(`
DANH SÁCH ĐẠI BIỂU
1. Nguyễn Văn An, Bí thư
Hưng Yên, ngày 05 tháng 3 năm 2025
TM. ĐẢNG ỦY
BÍ THƯ
Trần Văn Ký`),
    roles: 'TDSSSS',
    rows: [{ fullName: 'Nguyễn Văn An' }],
  },
  {
    title: 'people with letters, in blocks of two levels',
    kind: 'ATTENDEES',
    sheet: textOf(`
A. KHỐI ĐẢNG
I. Các ban Đảng
1. Lê Văn Cường - Trưởng Ban Tổ chức
B. KHỐI CHÍNH QUYỀN
a) Phạm Văn Dũng - Chủ tịch UBND
b) Hoàng Thị Em - Phó Chủ tịch UBND`),
    roles: 'GGDGDD',
    rows: [
      { group: 'Các ban Đảng' },
      { fullName: 'Phạm Văn Dũng' },
      { fullName: 'Hoàng Thị Em', group: 'KHỐI CHÍNH QUYỀN' },
    ],
  },
  {
    title: 'a chat message with phones behind dashes',
    sheet: textOf(`
Em gửi danh sách ạ:
Đ/c Nguyễn Văn An - PBT TT Đảng ủy - 0912345678
chị Lê Thị Cúc, SĐT 0912.345.679
Cảm ơn anh!`),
    roles: 'GDDN',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Phó Bí thư Thường trực Đảng ủy', phone: '0912345678' },
      { fullName: 'Lê Thị Cúc', gender: 'Nữ', phone: '0912345679' },
    ],
  },
  {
    title: 'a letter that leads in to the list',
    sheet: textOf(`
Kính gửi: Văn phòng Tỉnh ủy
Thực hiện Công văn số 12-CV/VPTU, Đảng ủy xã A đăng ký danh sách đại biểu dự hội nghị như sau:
1/ Đồng chí Nguyễn Văn An - Bí thư Đảng ủy
Trân trọng cảm ơn./.`),
    roles: 'TTDN',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư Đảng ủy' }],
  },
  {
    title: 'columns held apart by spaces',
    sheet: textOf(`
STT   Họ và tên         Chức vụ          Đơn vị
1     Nguyễn Văn An     Bí thư           Xã A
2     Trần Thị Bình     Phó Bí thư       Xã B`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', organisation: 'Xã A' },
      { posts: 'Phó Bí thư', organisation: 'Xã B' },
    ],
  },
  {
    title: 'a CSV with quotation marks',
    sheet: textOf('STT,Họ và tên,Chức vụ\n1,Nguyễn Văn An,"Bí thư, Chủ tịch"'),
    roles: 'HD',
    rows: [{ fullName: 'Nguyễn Văn An', posts: 'Bí thư; Chủ tịch' }],
  },
  {
    title: 'the cells of a table one below another',
    sheet: textOf(`
STT
Họ và tên
Chức vụ
1
Nguyễn Văn An
Bí thư
2
Trần Thị Bình
Phó Bí thư`),
    roles: 'HDD',
    rows: [
      { fullName: 'Nguyễn Văn An', posts: 'Bí thư' },
      { fullName: 'Trần Thị Bình', posts: 'Phó Bí thư' },
    ],
  },
];

export const otherLayouts: readonly Layout[] = [
  {
    title: 'an award list in two sections below one header',
    kind: 'RECIPIENTS',
    sheet: sheetOf(`
STT | Tên tập thể, cá nhân | Đơn vị | Mức thưởng
I | TẬP THỂ | |
1 | Ban Dân vận Huyện ủy X | | 2.980.000
2 | Phòng Nội vụ | UBND huyện X | 2.980.000
II | CÁ NHÂN | |
1 | Ông Nguyễn Văn An | Phòng Nội vụ | 1.490.000
 | Cộng | | 7.450.000`),
    roles: 'HGDDGDC',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Ban Dân vận Huyện ủy X', amount: '2980000' },
      { recipientKind: 'Tập thể', recipientName: 'Phòng Nội vụ', organisation: 'UBND huyện X' },
      { recipientKind: 'Cá nhân', recipientName: 'Nguyễn Văn An', gender: 'Nam', amount: '1490000' },
    ],
  },
  {
    title: 'an award list of two tables with their own headers',
    kind: 'RECIPIENTS',
    sheet: sheetOf(`
DANH SÁCH KHEN THƯỞNG
(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/3/2025)
I. TẬP THỂ
STT | Tên tập thể | Thành tích
1 | Tập thể Phòng Nội vụ | Hoàn thành xuất sắc
II. CÁ NHÂN
STT | Họ và tên | Chức vụ | Đơn vị | Thành tích
1 | Nguyễn Văn An | Trưởng phòng | Phòng Nội vụ | Hoàn thành tốt
2 | Trần Thị Bình | Chuyên viên | Phòng Nội vụ | Hoàn thành tốt`),
    roles: 'TTGHDGHDD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Tập thể Phòng Nội vụ', reason: 'Hoàn thành xuất sắc' },
      { recipientKind: 'Cá nhân', recipientName: 'Nguyễn Văn An', posts: 'Trưởng phòng', reason: 'Hoàn thành tốt' },
      { recipientKind: 'Cá nhân', recipientName: 'Trần Thị Bình' },
    ],
  },
  {
    title: 'an award list with a column for the kind',
    kind: 'RECIPIENTS',
    sheet: sheetOf(`
STT | Đối tượng | Tên | Thành tích
1 | Tập thể | Thôn Đông | Dân vận khéo
2 | Cá nhân | LÊ VĂN CƯỜNG | Dân vận khéo
3 | Hộ gia đình | Hộ ông Phạm Văn D | Hiến đất`),
    roles: 'HDDD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Thôn Đông' },
      { recipientKind: 'Cá nhân', recipientName: 'Lê Văn Cường' },
      { recipientKind: 'Hộ gia đình', recipientName: 'Hộ ông Phạm Văn D' },
    ],
  },
  {
    title: 'an award list of collectives with only a unit column',
    kind: 'RECIPIENTS',
    sheet: sheetOf(`
DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG
STT | Đơn vị | Ghi chú
1 | Đảng ủy phường A |
2 | MTTQ phường B |`),
    roles: 'THDD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Đảng ủy phường A' },
      { recipientKind: 'Tập thể', recipientName: 'MTTQ phường B' },
    ],
  },
  {
    title: 'an award list as plain text',
    kind: 'RECIPIENTS',
    sheet: textOf(`
I. Tập thể
1. Ban Dân vận Huyện ủy X
2. Phòng Nội vụ
II. Cá nhân
1. Đồng chí Nguyễn Văn An, Trưởng phòng`),
    roles: 'GDDGD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Ban Dân vận Huyện ủy X' },
      { recipientKind: 'Tập thể', recipientName: 'Phòng Nội vụ' },
      { recipientKind: 'Cá nhân', recipientName: 'Nguyễn Văn An', posts: 'Trưởng phòng' },
    ],
  },
  {
    title: 'a list of organisations with their place in the system',
    kind: 'ORGANISATIONS',
    sheet: sheetOf(`
TT | Tên cơ quan, đơn vị | Tên viết tắt | Ký hiệu | Khối | Cấp | Trực thuộc | Ngày thành lập
1 | Ban Tổ chức Tỉnh ủy | Ban Tổ chức | BTCTU | Đảng | Tỉnh | Tỉnh ủy Hưng Yên | 01/3/2025
2 | Tổng cục Thuế | | TCT | Chính phủ | TW | Bộ Tài chính | 
3 | Tổng Công ty Điện lực X | | | Doanh nghiệp | Tỉnh | | 1995`),
    roles: 'HDDD',
    rows: [
      {
        organisationName: 'Ban Tổ chức Tỉnh ủy',
        shortName: 'Ban Tổ chức',
        code: 'BTCTU',
        system: 'Đảng',
        level: 'Tỉnh, thành phố',
        parent: 'Tỉnh ủy Hưng Yên',
        validFrom: '01/03/2025',
      },
      { organisationName: 'Tổng cục Thuế', system: 'Chính phủ, UBND', level: 'Trung ương' },
      { organisationName: 'Tổng Công ty Điện lực X', validFrom: '01/01/1995' },
    ],
  },
  {
    title: 'organisations grouped below the one above them',
    kind: 'ORGANISATIONS',
    sheet: sheetOf(`
STT | Tên đơn vị | Ghi chú
I | Đảng ủy UBND tỉnh |
1 | Chi bộ Sở Nội vụ |
2 | Chi bộ Sở Y tế |`),
    roles: 'HGDD',
    rows: [
      { organisationName: 'Chi bộ Sở Nội vụ', parent: 'Đảng ủy UBND tỉnh', system: 'Đảng' },
      { organisationName: 'Chi bộ Sở Y tế' },
    ],
  },
  {
    title: 'organisations as plain text',
    kind: 'ORGANISATIONS',
    sheet: textOf(`
DANH SÁCH CÁC ĐƠN VỊ
1. Đảng ủy xã A
2. Đảng ủy xã B
3. Tổng cục Thuế`),
    roles: 'TDDD',
    rows: [
      { organisationName: 'Đảng ủy xã A', system: 'Đảng', level: 'Xã, phường, đặc khu' },
      { organisationName: 'Đảng ủy xã B' },
      { organisationName: 'Tổng cục Thuế' },
    ],
  },
  {
    title: 'attendance with roles, answers and presence',
    kind: 'ATTENDEES',
    sheet: sheetOf(`
STT | Họ và tên | Vai trò | Điểm cầu | Xác nhận tham dự | Có mặt
1 | Nguyễn Văn An | Chủ trì; Phát biểu kết luận | Điểm cầu tỉnh | Đồng ý | x
2 | Trần Thị Bình | Đại biểu | Điểm cầu xã A | Không | vắng có phép`),
    roles: 'HDD',
    rows: [
      { role: 'Chủ trì; Kết luận', site: 'Điểm cầu tỉnh', invitation: 'Xác nhận dự', presence: 'Có mặt' },
      { role: 'Đại biểu', invitation: 'Báo vắng', presence: 'Vắng có lý do' },
    ],
  },
  {
    title: 'awards of several sections with units beside the names',
    kind: 'RECIPIENTS',
    sheet: sheetOf(`
TT | Họ và tên/Tên tập thể | Chức vụ, đơn vị công tác | Hình thức khen thưởng | Số tiền
A | TẶNG GIẤY KHEN | | |
I | Tập thể (02) | | |
1 | Chi bộ thôn 1 | Đảng bộ xã A | Giấy khen | 600.000đ
II | Cá nhân (01 đồng chí) | | |
1 | Trần Thị Bình | Hiệu trưởng, Trường Mầm non xã A | Giấy khen | 0,3 triệu
III | Hộ gia đình | | |
1 | Nguyễn Văn Cường | Thôn 2 | Giấy khen | 300.000`),
    roles: 'HGGDGDGD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Chi bộ thôn 1', organisation: 'Đảng bộ xã A', amount: '600000' },
      { recipientKind: 'Cá nhân', posts: 'Hiệu trưởng', organisation: 'Trường Mầm non xã A', amount: '300000' },
      { recipientKind: 'Hộ gia đình', recipientName: 'Nguyễn Văn Cường', organisation: 'Thôn 2' },
    ],
  },
  {
    title: 'awards as plain text with headings that end in a colon',
    kind: 'RECIPIENTS',
    sheet: textOf(`
Tặng Giấy khen cho các tập thể, cá nhân
TẬP THỂ:
- Ban Công tác Mặt trận thôn Đông
- Thôn Đoài
CÁ NHÂN:
- Ông Nguyễn Văn An - Bí thư Chi bộ`),
    roles: 'TGDDGD',
    rows: [
      { recipientKind: 'Tập thể', recipientName: 'Ban Công tác Mặt trận thôn Đông' },
      { recipientKind: 'Tập thể', recipientName: 'Thôn Đoài' },
      { recipientKind: 'Cá nhân', recipientName: 'Nguyễn Văn An', posts: 'Bí thư Chi bộ' },
    ],
  },
  {
    title: 'organisations by the system of their block',
    kind: 'ORGANISATIONS',
    sheet: sheetOf(`
STT | Tên đơn vị | Cấp
I | Khối Đảng |
1 | Trường Chính trị | Tỉnh
II | Khối đoàn thể |
1 | Hội Nông dân | Tỉnh`),
    roles: 'HGDGD',
    rows: [{ system: 'Đảng' }, { system: 'Đoàn thể chính trị - xã hội' }],
  },
];
