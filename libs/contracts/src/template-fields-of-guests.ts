import { loop, optional, value, type TemplateField } from './template-field';

const guest: readonly TemplateField[] = [
  value('stt', 'Số thứ tự', '1'),
  value('ho_ten', 'Họ và tên', 'Trần Văn Úy'),
  optional('chuc_vu', 'Chức vụ', 'Bí thư Đảng ủy'),
  optional('don_vi', 'Đơn vị công tác', 'Đảng ủy phường Điện Biên'),
  optional('chuc_vu_don_vi', 'Chức vụ, đơn vị (không lặp)', 'Bí thư Đảng ủy phường Điện Biên'),
  optional('khoi', 'Khối', 'Khối Đảng'),
  optional('diem_cau', 'Điểm cầu', 'Điểm cầu tỉnh'),
  optional('vai_tro', 'Vai trò', 'Chủ trì'),
  optional('di_thay', 'Đi thay đồng chí', 'Lê Hoa'),
  { kind: 'image', tag: 'qr', label: 'Mã QR điểm danh của đại biểu', example: 'ảnh mã QR' },
];

/** Those who come; lists stand in order of precedence. */
export const guestFields: readonly TemplateField[] = [
  loop('dai_bieu', 'Đại biểu, theo thứ tự lễ tân', guest),
  loop('khoi_dai_bieu', 'Đại biểu chia theo khối', [
    value('so_la_ma', 'Số La Mã của khối', 'I'),
    value('ten_khoi', 'Tên khối', 'Khối Đảng'),
    value('so_nguoi', 'Số người', '12'),
    loop('nguoi', 'Đại biểu của khối', guest),
  ]),
  loop('chu_toa', 'Những người chủ trì', guest),
  loop('thanh_phan', 'Thành phần dự theo nhóm (không ghi tên)', [
    value('ten', 'Tên thành phần', 'Trưởng các phòng, ban'),
    optional('so_nguoi', 'Số người', '12'),
  ]),
  value('tong_dai_bieu', 'Tổng số đại biểu có tên', '120'),
  value('tong_dai_bieu_bang_chu', 'Tổng số đại biểu bằng chữ', 'một trăm hai mươi'),
];

/** The programme as it stands, without internal items. */
export const programmeFields: readonly TemplateField[] = [
  loop('chuong_trinh', 'Mục của chương trình', [
    value('stt', 'Số mục', '1'),
    optional('gio', 'Giờ bắt đầu', '08:00'),
    optional('gio_ket_thuc', 'Giờ kết thúc', '08:15'),
    value('noi_dung', 'Nội dung', 'Ổn định tổ chức'),
    optional('nguoi_thuc_hien', 'Người thực hiện', 'Ban Tổ chức'),
    optional('so_phut', 'Số phút', '15'),
  ]),
];
