const families =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Tạ Triệu Mạc Khổng Giáp Quách';
const middles =
  'Văn Thị Đức Hữu Thúy Ngọc Xuân Minh Quốc Bảo Kim Thùy Đình Công Hải Quỳnh Thanh Mỹ Bích Như Trọng Hoài Diệu Phước';
const givens =
  'An Ánh Ân Bằng Bình Cường Diễm Dũng Đạt Đông Giang Hà Hạnh Hằng Hiển Hoa Hòa Huệ Hưng Khoa Khuê Kiên Lâm Lễ Lợi Luận Mẫn Mỹ Nga Nghĩa Ngữ Nhẫn Oanh Phụng Phượng Quý Quyền Rạng Sáng Sửu Tâm Thảo Thắng Thọ Thủy Tiến Tỉnh Trỗi Tuấn Tuyết Uyên Ước Vĩ Vượng Xuyến Yến Ỷ Hỷ Khẩn Chẵn Sỹ Kỵ Mộng Bổng Quỡn Tưởng Lẽ Kẻ Nhỡ Bưởi Cẩm Tẩy Dẫn Tỏ';

/** Vietnamese names of every kind of letter, the same ones at each run. */
export function sampleNames(count: number): string[] {
  const [family, middle, given] = [families, middles, givens].map((text) => text.normalize('NFC').split(' '));
  return Array.from({ length: count }, (_, at) =>
    [family[at % family.length], middle[(at * 7 + 3) % middle.length], given[(at * 5 + 1) % given.length]].join(' '),
  );
}
