import { loop, optional, value, type TemplateField } from './template-field';

export const speechFields: readonly TemplateField[] = [
  loop('phat_bieu', 'Tham luận, phát biểu theo thứ tự', [
    value('stt', 'Số thứ tự', '1'),
    value('loai', 'Loại', 'Tham luận'),
    optional('chu_de', 'Chủ đề', 'Dân vận khéo trong xây dựng nông thôn mới'),
    value('nguoi_trinh_bay', 'Người trình bày', 'Đỗ Bình, Chủ tịch Hội Nông dân'),
    optional('tom_tat', 'Tóm tắt nội dung', 'Nêu kinh nghiệm vận động hiến đất làm đường'),
  ]),
];

export const siteFields: readonly TemplateField[] = [
  loop('cac_diem_cau', 'Điểm cầu', [
    value('stt', 'Số thứ tự', '1'),
    value('ten', 'Tên điểm cầu', 'Điểm cầu huyện Khoái Châu'),
    optional('dia_diem_diem_cau', 'Địa điểm', 'Hội trường Huyện ủy'),
    optional('so_nguoi', 'Số người', '45'),
  ]),
];

/** Rounds that are conferred at the conference. */
export const awardFields: readonly TemplateField[] = [
  loop('dot_khen', 'Đợt khen thưởng', [
    value('so_la_ma', 'Số La Mã', 'I'),
    value('hinh_thuc', 'Hình thức khen thưởng', 'Giấy khen'),
    value('cap_tang', 'Thẩm quyền, cấp tặng', 'Chủ tịch UBND tỉnh'),
    value('so_quyet_dinh', 'Số quyết định', '15/QĐ-UBND'),
    value('ngay_quyet_dinh', 'Ngày quyết định', 'ngày 03 tháng 01 năm 2020'),
    optional('thanh_tich', 'Thành tích', 'có thành tích xuất sắc trong công tác dân vận năm 2019'),
    value('so_luong', 'Số được khen có tên', '15'),
    loop('nguoi_nhan', 'Tập thể, cá nhân được khen', [
      value('stt', 'Số thứ tự', '1'),
      value('ten', 'Họ và tên, tên tập thể', 'Phòng Nội vụ'),
      optional('chuc_vu', 'Chức vụ, đơn vị', 'UBND thành phố Hưng Yên'),
      value('doi_tuong', 'Đối tượng', 'Tập thể'),
      optional('thanh_tich_rieng', 'Thành tích riêng', 'vận động xây dựng 12 nhà đại đoàn kết'),
      optional('so_tien', 'Số tiền', '1.400.000'),
      optional('so_tien_bang_chu', 'Số tiền bằng chữ', 'Một triệu bốn trăm nghìn đồng'),
    ]),
  ]),
  value('tong_khen', 'Tổng số được khen có tên', '20'),
  value('tong_khen_bang_chu', 'Tổng số được khen bằng chữ', 'hai mươi'),
  optional('tong_tien', 'Tổng số tiền', '28.000.000'),
  optional('tong_tien_bang_chu', 'Tổng số tiền bằng chữ', 'Hai mươi tám triệu đồng'),
];

export const directiveFields: readonly TemplateField[] = [
  loop('chi_dao', 'Ý kiến chỉ đạo, nhiệm vụ được giao', [
    value('stt', 'Số thứ tự', '1'),
    value('noi_dung', 'Nội dung', 'Rà soát các mô hình dân vận khéo'),
    optional('don_vi_thuc_hien', 'Đơn vị thực hiện', 'Ban Dân vận các huyện ủy'),
    optional('thoi_han', 'Thời hạn', 'trước ngày 30/6/2020'),
    optional('nguoi_chi_dao', 'Người chỉ đạo', 'Phạm Thị Quỳnh Như'),
  ]),
];
