/** Family names as they are printed, in small letters. Source: common Kinh names and those of the larger peoples. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lâm mai tô tạ hà cao ' +
    'châu chu thái lương phùng quách tống kiều vương triệu đào lưu tăng la thân đàm nghiêm doãn khuất từ bạch văn viên ' +
    'nông hứa ma mã lò lường cà quàng tòng vì bế chảo giàng sùng thào vàng vừ lầu mùa hạng cứ tráng thèn cháng phàn lù ' +
    'bàn đèo cầm sầm lộc hoa ông ngụy thạch sơn kim danh kiên mạc khúc lã hán tiêu giáp khổng lại cung mông ninh phí vi ' +
    'rơ siu ksor nay rmah kpă niê êban y h k ka ra a đinh quản cung âu cồ đới chử thi ngân hờ lừ mào chang pờ lỳ khoàng ' +
    'vy cù bá thiều hầu tào thẩm trà đồng hàn điền ân tôn tòng nhữ đan diệp quan trang tưởng đậu lục lều khương phó kha ' +
    'ứng lăng xa lữ mẫn nhan phương cát tất giang hùng hình an bồ bành thông chế bun lỷ thuận tiết uông yên'
  ).split(' '),
);

/**
 * How the name of a body begins. With marks: "Vụ" is a department and "Vũ" a family name. "Đoàn" alone is a family name
 * too, so only its bodies stand here.
 */
export const bodyHeads: readonly string[] = (
  'ban |sở |phòng |ubnd|ủy ban|uỷ ban|hđnd|hội đồng|hội |đảng ủy|đảng uỷ|đảng bộ|chi bộ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|' +
  'tỉnh ủy|tỉnh uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|trường |công ty|trung tâm|bệnh viện|công an|văn phòng|mặt trận|mttq|ub mttq|ubmttq|' +
  'liên đoàn|đoàn thanh niên|đoàn tncs|đoàn khối|đoàn cơ sở|đoàn xã|đoàn phường|đoàn đại biểu|đoàn đbqh|bộ |cục |tổng cục|vụ |viện |báo |đài |chi cục|' +
  'hạt kiểm lâm|đội |tổ |thôn |xóm |bản |khối |xã |phường |thị trấn|huyện |quận |tỉnh |thành phố|tp |tp.|cơ quan|đơn vị|ngân hàng|kho bạc|' +
  'tòa án|toà án|viện kiểm sát|ban chỉ huy|bộ chỉ huy|sư đoàn|trung đoàn|tiểu đoàn|lữ đoàn|quân khu|quân đoàn|binh chủng|chùa |giáo xứ|hợp tác xã|htx|nhà máy|tập đoàn|' +
  'tổng công ty|tổng liên đoàn|các |thường trực|hệ thống|khu |lâm trường|nông trường|nhà |thanh tra|bảo hiểm|điện lực|bưu điện|bưu cục|viễn thông|trạm |' +
  'học viện|đại học|mầm non|tiểu học|thcs|thpt|chi nhánh|tạp chí|thư viện|bảo tàng|câu lạc bộ|clb|công đoàn|hđqt|cđ |đảng đoàn|ban cán sự|liên minh|hiệp hội|quỹ |tổng hội|ấp |buôn |làng |tdp|đặc khu|đồn biên phòng|hải quan|thuế |kiểm lâm|sở,|lãnh đạo|cụm |vietcombank|cty|ttyt|bhxh|lđlđ|hội,|ubkt'
).split('|');

/** How a post begins, in small letters with marks. */
export const postHeads: readonly string[] = (
  'bí thư|phó bí thư|chủ tịch|phó chủ tịch|phó |trưởng |giám đốc|tổng giám đốc|ủy viên|uỷ viên|chuyên viên|cán bộ|hiệu trưởng|chánh |chủ nhiệm|' +
  'thư ký|đội trưởng|tổ trưởng|kế toán|đảng viên|giáo viên|thành ủy viên|tỉnh ủy viên|huyện ủy viên|quận ủy viên|thị ủy viên|đảng ủy viên|thành uỷ viên|' +
  'tỉnh uỷ viên|huyện uỷ viên|uvbtv|uv btv|uvbch|uv bch|uv |tuv|huv|quv|đuv|pbt|pct|ct |bt |ttr|nguyên |quyền |q. |tham mưu|chính trị viên|' +
  'chỉ huy|viện trưởng|cục trưởng|vụ trưởng|thứ trưởng|bộ trưởng|thẩm phán|kiểm sát viên|phóng viên|biên tập viên|nhân viên|lái xe|văn thư|hội viên|' +
  'đại biểu|phụ trách|chi hội trưởng|chi ủy viên|xã đội trưởng|trụ trì|linh mục|mục sư|bác sĩ|bác sỹ|điều dưỡng|công chức|viên chức|công nhân|thủ quỹ|hiệu phó|gđ|pgđ|ptp|đội phó|tổ phó|tbt'
).split('|');
