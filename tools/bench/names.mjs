// What the made-up rows are called. Each list is written "value weight, value weight"; weights are rough shares, not a census.
const weigh = (text) =>
  text.split(',').map((entry) => {
    const [, value, weight] = /^\s*(.*?)\s+(\d+)\s*$/s.exec(entry);
    return [value === '-' ? '' : value, Number(weight)];
  });

export const familyNames = weigh(`
  Nguyễn 380, Trần 120, Lê 96, Phạm 70, Phan 45, Hoàng 40, Vũ 32, Võ 30, Huỳnh 28, Đặng 21, Bùi 20, Trương 15, Đỗ 14,
  Hồ 13, Ngô 13, Dương 10, Đinh 9, Đoàn 8, Đào 7, Trịnh 7, Hà 7, Lương 6, Cao 6, Mai 6, Lâm 6, Lý 5, Tạ 4, Thái 4,
  Phùng 4, Lưu 4, Tô 3, Chu 3, Châu 3, Nông 3, Vương 3, Quách 2, Kiều 2, Hứa 2, Tống 2, Lò 2, Giàng 1, Sùng 1, Thạch 1,
  Doãn 1, Nghiêm 1, Ông 1, Âu 1, H 1`);

export const maleMiddleNames = weigh(`
  Văn 300, Đức 60, Hữu 54, Minh 50, Quang 46, Ngọc 40, Công 40, Đình 40, Xuân 40, Thanh 38, Quốc 35, Anh 24, Trọng 22,
  Tuấn 22, Bá 20, - 20, Mạnh 18, Viết 18, Duy 18, Hoàng 18, Thế 17, Tiến 10, Hồng 10, Huy 8, Gia 7, Khắc 6, Sỹ 5`);

export const femaleMiddleNames = weigh(`
  Thị 420, Ngọc 46, Thị Thu 45, Thị Thanh 40, Thị Ngọc 35, Thu 30, Thanh 30, Thị Kim 25, Thị Hồng 25, Hồng 20, Thúy 18,
  Phương 18, Kim 16, Thị Bích 15, Thị Mỹ 15, Minh 10, Bích 10, Mai 8, - 8, Diệu 7, Khánh 6, Quỳnh 6, Bảo 5`);

export const maleGivenNames = weigh(`
  Hùng 60, Dũng 52, Tuấn 52, Anh 44, Minh 40, Hải 40, Cường 38, Thắng 36, Nam 36, Sơn 36, Thành 34, Long 32, Trung 30,
  Đức 30, Bình 28, Hưng 26, Hiếu 26, Quân 22, Tùng 22, Hoàng 22, Huy 22, Phúc 22, Quang 22, Toàn 22, Phong 22, Tiến 22,
  Kiên 20, Vinh 20, Việt 20, Hòa 20, Phương 20, Đạt 18, Tâm 18, Khánh 18, Thịnh 18, Lợi 16, Lâm 16, Khoa 16, Nghĩa 14,
  Hậu 14, Duy 14, Tài 14, Mạnh 14, Chiến 14, Trí 12, Tú 12, Lộc 12, Thuận 12, Nhân 12, Linh 12, Thái 12, Giang 10,
  Hiệp 10, Đông 10, Ước 1`);

export const femaleGivenNames = weigh(`
  Hương 52, Hoa 44, Lan 44, Hằng 40, Hà 38, Hiền 38, Phương 38, Trang 38, Linh 36, Mai 36, Anh 36, Thảo 36, Thủy 36,
  Hạnh 34, Huyền 34, Nga 32, Vân 32, Ngọc 30, Hồng 30, Thu 30, Dung 30, Nhung 28, Yến 26, Loan 26, Thanh 26, Liên 24,
  Huệ 24, Oanh 22, Tâm 20, Quỳnh 20, Tuyết 20, Phượng 18, Xuân 18, Chi 16, Trâm 16, Giang 16, Ánh 14, My 14, Ly 14,
  Nguyệt 14, Thương 12, Vy 12, Nhàn 10, Thơm 10, Uyên 10, Đào 8, Diễm 8`);

export const posts = weigh(`
  Chuyên viên 300, Phó Trưởng phòng 110, Chuyên viên chính 90, Trưởng phòng 80, Phó Giám đốc 55, Phó Chủ tịch 45,
  Giáo viên 45, Phó Bí thư 35, Giám đốc 30, Phó Chánh Văn phòng 30, Chủ tịch 22, Bí thư 22, Bác sĩ 18,
  Chánh Văn phòng 18, Trưởng ban 16`);

export const awardForms = weigh(`
  Giấy khen 380, Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh 230, Chiến sĩ thi đua cơ sở 160, Lao động tiên tiến 120,
  Kỷ niệm chương 50, Chiến sĩ thi đua cấp tỉnh 30, Bằng khen của Thủ tướng Chính phủ 15, Cờ thi đua của Chính phủ 6,
  Huân chương Lao động hạng Ba 6, Huân chương Lao động hạng Nhì 2, Huân chương Lao động hạng Nhất 1`);

export const provinces = `Hà Nội,Huế,Lai Châu,Điện Biên,Sơn La,Lạng Sơn,Quảng Ninh,Thanh Hóa,Nghệ An,Hà Tĩnh,Cao Bằng,
Tuyên Quang,Lào Cai,Thái Nguyên,Phú Thọ,Bắc Ninh,Hưng Yên,Hải Phòng,Ninh Bình,Quảng Trị,Đà Nẵng,Quảng Ngãi,Gia Lai,
Khánh Hòa,Đắk Lắk,Lâm Đồng,Thành phố Hồ Chí Minh,Đồng Nai,Tây Ninh,Cần Thơ,Vĩnh Long,Đồng Tháp,Cà Mau,An Giang`
  .split(',')
  .map((name) => name.trim());

/** Kinds of organisation as [stem of the name, system, level]. */
export const organisationKinds = [
  ['Sở Nội vụ', 'GOVERNMENT', 'PROVINCE'],
  ['Sở Tài chính', 'GOVERNMENT', 'PROVINCE'],
  ['Sở Y tế', 'GOVERNMENT', 'PROVINCE'],
  ['Sở Giáo dục và Đào tạo', 'GOVERNMENT', 'PROVINCE'],
  ['Sở Nông nghiệp và Môi trường', 'GOVERNMENT', 'PROVINCE'],
  ['Văn phòng Ủy ban nhân dân', 'GOVERNMENT', 'PROVINCE'],
  ['Ban Tổ chức Tỉnh ủy', 'PARTY', 'PROVINCE'],
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'PARTY', 'PROVINCE'],
  ['Văn phòng Tỉnh ủy', 'PARTY', 'PROVINCE'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam', 'FRONT', 'PROVINCE'],
  ['Liên đoàn Lao động', 'MASS_ORGANISATION', 'PROVINCE'],
  ['Hội Liên hiệp Phụ nữ', 'MASS_ORGANISATION', 'PROVINCE'],
  ['Bộ Chỉ huy Quân sự', 'ARMED_FORCES', 'PROVINCE'],
  ['Ủy ban nhân dân xã', 'GOVERNMENT', 'COMMUNE'],
  ['Ủy ban nhân dân phường', 'GOVERNMENT', 'COMMUNE'],
  ['Đảng ủy xã', 'PARTY', 'COMMUNE'],
  ['Bệnh viện Đa khoa số', 'ENTERPRISE', 'GRASSROOTS'],
  ['Trường Trung học phổ thông số', 'ENTERPRISE', 'GRASSROOTS'],
];

/** Kinds of conference as [title, kind]. */
export const conferenceKinds = [
  ['Hội nghị tổng kết công tác', 'FINAL'],
  ['Hội nghị sơ kết công tác sáu tháng đầu năm', 'MID_TERM'],
  ['Hội nghị tổng kết phong trào thi đua yêu nước', 'FINAL'],
  ['Hội nghị sơ kết thực hiện nghị quyết', 'MID_TERM'],
  ['Hội nghị tổng kết công tác xây dựng Đảng', 'FINAL'],
  ['Hội nghị chuyên đề cải cách hành chính', 'THEMATIC'],
  ['Hội nghị biểu dương điển hình tiên tiến', 'OTHER'],
];

/** Parts of names that people type; none holds a letter y after a consonant, which our search treats as i. */
export const searchFragments = [
  'nguyen van h',
  'tran thi l',
  'le minh',
  'pham duc t',
  'hoang thi',
  'vu huu',
  'dang thi th',
  'bui quang',
  'do van',
  'ho thi kim',
  'ngo xuan',
  'huynh ngoc',
  'vo thanh h',
  'phan cong',
  'thi thu ha',
  'quoc anh',
  'truong van d',
  'duong dinh',
  'doan thi',
  'mai anh tuan',
];
