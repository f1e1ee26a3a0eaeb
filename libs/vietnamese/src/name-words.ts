const list = (text: string): ReadonlySet<string> => new Set(text.normalize('NFC').trim().split(/\s+/));

/** Family names that most people have, in lower case. */
export const commonFamilyNames = list(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh trịnh đoàn lương tạ triệu mạc khổng giáp
  quách mai tô trương đào lâm cao châu chu thái tống phùng kiều hà nghiêm vương lưu đàm thạch doãn lã nông tôn nùng giàng
`);

/** First words of names in lower case: family names of the Kinh and of other peoples, and what stands before a name. */
export const familyNames: ReadonlySet<string> = new Set([
  ...commonFamilyNames,
  ...list(`
    tăng thân lại lữ văn phí ninh từ cù cồ đậu đường hứa kim la lục mã nhâm ông phó quản sầm sơn tiêu trà ung ưng viên vi vì
    xa yên âu an bạch bành bàn bế bồ ca cấn chế chung chử cung cự cổ danh diệp dư đái đan đồng đổng giang hầu hàng hạ khúc
    khương khuất lò lường lù lỳ liễu mùa mông mẫn mạch nhan ngụy ngũ ngân quang quàng quan quế tòng tếch thào thẩm thi thiều
    thiệu thang trang tưởng trác tán tề tòa tào tân thịnh uông vàng vừ viêm vày xồng sùng hờ hạng cứ lầu ly má phàn chảo lồ
    tẩn sín giản sái bá bạc cà cầm điêu đèo khà lềm lự cháng thền pờ chẩu hỏa hoả ma mào lao hồng âm ấu biện cát khâu khiếu
    lạc mộc nhữ sử tất tiết tín khuông trưng điểu thị y a k h rơ rah ksor kpă kpa siu nay nie niê êban mlô mlo kbuôr byă
    ayun adrơng hđơk hmok kđoh knul kriêng ktla ra rcom rchâm rơchâm rmah rơmah alăng bling bhling bnướch zơrâm pơloong coor
    bhríu arất kring ndu cil cill kră-jan krajan đa-cát bon-niêng lơ-mu pang-ting lênh dip chamalé chamaléa katơr pinăng
    pi-năng mấu tain taro
  `),
]);

/** Middle and given names whose first letter bears a tone, in lower case. */
export const namesWithTone = list('ánh ái ảnh ấn ẩn ấm ất ấu á ý úy ứng ước ổn óng én ẩm');

/** What begins like a name and is a heading, a body or a field. */
export const headingStart =
  /^(?:danh sách|đoàn (?:thanh niên|đại biểu|kinh tế|công tác|chủ tịch|thư ký|khối|thể|kiểm tra|viên)|văn (?:phòng|hóa|hoá|thư|bản|nghệ)|kim (?:ngạch|khí)|sơn la|quan hệ|quang cảnh|thái độ|đồng (?:chí|bào)|hà nội|cao đẳng|giáp ranh|lao động|an (?:ninh|toàn)|trang (?:thiết|trại|web)|hạ tầng|quản (?:lý|lí|trị)|ca sĩ|thị (?:trấn|xã|trường|ủy)|lý (?:do|lịch)|đường (?:sắt|bộ|dây)|hồ (?:sơ|chí minh)|dương lịch|từ ngày)(?![\p{L}])/iu;

/** First words of what is no person, in lower case: bodies, headings, parts of a letter. */
export const notPersons = list(`
  ban sở phòng hội ubnd hđnd ubmttq mttq đảng chi trường công cơ khối nhóm tổ danh các toàn tổng nơi kính trân số ngày tháng
  năm căn điều khoản chương phần mục nội chương thời địa ghi tên họ stt tt chức đơn đại biểu thành khách lãnh quy hướng kế
  báo tờ giấy quyết thông nghị luật bộ cục vụ viện trung liên đoàn văn mặt ủy uỷ tỉnh huyện xã phường thôn xóm ấp bản buôn
  quận thị đồn trạm bệnh doanh hợp tập người t/m k/t tm kt tl tuq cộng độc sau trước theo về và với cho của là có được xin
  hôm nay mời đề gồm trong đó trên dưới kết giao phân họp lịch giờ buổi sáng chiều khai bế tiếp nhiệm tham ngành cấp
`);

/** Names of provinces that could be names of persons, in lower case. */
export const provinceNames: ReadonlySet<string> = new Set(
  (
    'an giang;bạc liêu;bắc giang;bắc kạn;bắc ninh;bến tre;bình dương;bình định;bình phước;bình thuận;cà mau;cao bằng;cần thơ;' +
    'đà nẵng;đắk lắk;đắk nông;điện biên;đồng nai;đồng tháp;gia lai;hà giang;hà nam;hà nội;hà tĩnh;hải dương;hải phòng;' +
    'hậu giang;hòa bình;hưng yên;khánh hòa;kiên giang;kon tum;lai châu;lạng sơn;lào cai;lâm đồng;long an;nam định;nghệ an;' +
    'ninh bình;ninh thuận;phú thọ;phú yên;quảng bình;quảng nam;quảng ngãi;quảng ninh;quảng trị;sóc trăng;sơn la;tây ninh;' +
    'thái bình;thái nguyên;thanh hóa;thừa thiên huế;tiền giang;trà vinh;tuyên quang;vĩnh long;vĩnh phúc;yên bái;việt nam'
  )
    .normalize('NFC')
    .split(';'),
);
