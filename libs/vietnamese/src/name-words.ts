const list = (text: string): ReadonlySet<string> => new Set(text.normalize('NFC').trim().split(/\s+/));

/** First words of names in lower case: family names of the Kinh and of other peoples. */
export const familyNames = list(`
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đinh trịnh đoàn lương tạ triệu mạc khổng giáp
  quách mai tô trương đào lâm cao châu chu thái tống phùng kiều hà nghiêm vương tăng lưu đàm thạch thân doãn lại lã lữ văn
  phí ninh từ cù cồ đậu đường hứa kim la lục mã nhâm nông ông phó quản sầm sơn tiêu tôn trà ung ưng viên vi vì xa yên âu
  an bạch bành bàn bế bồ ca cấn chế chung chử công cung cự cổ danh diệp dư đái đan đồng đổng giang giàng hàn hầu hàng hạ
  huyền hùng khúc khương khuất lò lường lù lỳ liễu mùa mông mẫn mạch nhan ngụy ngũ nùng ngân phương quang quàng quan quế
  tòng tếch thào thẩm thi thiều thiệu thang trang tưởng trác tán tề tòa tào tân thịnh uông vàng vừ viêm vày xồng sùng hờ
  hạng cứ lầu ly má mùa phàn chảo lồ tẩn sín giản sái bá bạc cà cầm điêu đèo hoàn khà lềm lự cháng thền pờ chẩu hoả hỏa
  ma mào lộc lộ lao hồng âm ấu biện cái cát chương chúc cúc đinh điền đôn đức đới giả hình hoa kha khâu khiếu kiểu lạc lành
  lợi mộc nhữ phú phục quyền sử tất tiết tín tôn-nữ tôn-thất tuấn vạn xuân ân ích đống thiên tư trình trưng y a k h rơ rah
  ksor kpă kpa siu nay nie niê ê-ban êban mlô mlo kbuôr byă ayun adrơng hđơk hmok kđoh knul kriêng ktla ra rcom rchâm rơchâm
  rmah rơmah đinh hồ alăng alang bling bhling bnướch zơrâm pơloong coor a-lăng bhríu arất kring điểu thị k'sor ndu cil cill
  kon-sa liêng kră-jan đa-cát bon-niêng lơ-mu krajan pang-ting lênh triệu thạch danh sơn kiên kim trà lâm dip châu thổ chamalé
  chamaléa katơr pinăng pi-năng mấu tain taro
`);

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
