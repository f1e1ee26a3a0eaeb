import type { OrganisationLevel, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';

/** How the name of an organisation tells its system; the first that fits counts. */
export const systemWords: readonly [OrganisationSystem, RegExp][] = [
  [
    'PARTY',
    /^(?:đảng (?:ủy|uỷ|bộ|đoàn)|chi bộ|chi (?:ủy|uỷ)|(?:tỉnh|thành|huyện|quận|thị) (?:ủy|uỷ)|ban (?:dân vận|tuyên giáo|tổ chức|nội chính|xây dựng đảng)|(?:ủy|uỷ) ban kiểm tra|văn phòng (?:\p{L}+ (?:ủy|uỷ))|ban cán sự|ban thường vụ|thường trực (?:\p{L}+ (?:ủy|uỷ)))/iu,
  ],
  [
    'ASSEMBLY',
    /^(?:hđnd|hội đồng nhân dân|quốc hội|đoàn đại biểu quốc hội|đoàn đbqh|văn phòng (?:đoàn đbqh|hđnd)|thường trực hđnd)/iu,
  ],
  ['FRONT', /^(?:(?:ủy|uỷ) ban (?:trung ương )?(?:mặt trận|mttq)|ub ?mttq|mặt trận|mttq|ban công tác mặt trận)/iu],
  [
    'MASS_ORGANISATION',
    /^(?:liên đoàn lao động|lđlđ|công đoàn|hội (?:liên hiệp phụ nữ|lhpn|phụ nữ|nông dân|cựu chiến binh|ccb)|đoàn (?:thanh niên|tncs|xã|phường|khối|cơ sở)|(?:tỉnh|thành|huyện|quận) đoàn)/iu,
  ],
  [
    'ARMED_FORCES',
    /^(?:công an|(?:bộ|ban) (?:chỉ huy|chqs|ch quân sự)|bộ đội|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|quân khu|quân đoàn|đồn biên phòng|bộ tư lệnh)/iu,
  ],
  [
    'JUDICIARY',
    /^(?:(?:tòa|toà) án|tand|viện kiểm sát|vksnd|thi hành án|cục thi hành án|chi cục thi hành án|sở tư pháp|phòng tư pháp)/iu,
  ],
  ['PRESS', /^(?:báo|đài|tạp chí|cơ quan báo|thông tấn xã)\s/iu],
  [
    'ENTERPRISE',
    /^(?:(?:tổng )?công ty|tập đoàn|ngân hàng|doanh nghiệp|hợp tác xã|htx|nhà máy|xí nghiệp|trường|bệnh viện|trung tâm|viện|học viện|đại học|trạm|bảo tàng|thư viện|điện lực|bưu điện)/iu,
  ],
  [
    'GOVERNMENT',
    /^(?:ubnd|(?:ủy|uỷ) ban nhân dân|chính phủ|bộ|sở|phòng|chi cục|cục|tổng cục|vụ|thanh tra|kho bạc|văn phòng ubnd|ban quản lý|bảo hiểm|thuế|hạt)\s/iu,
  ],
];

/** The level by the territory that a name mentions last. */
export const levelWords: readonly [OrganisationLevel, RegExp][] = [
  ['GRASSROOTS', /(?<!\p{L})(?:chi bộ|thôn|xóm|tổ dân phố|tdp|ấp|bản|buôn|khu phố|ban công tác mặt trận)(?!\p{L})/iu],
  ['COMMUNE', /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\p{L}| hội)/iu],
  ['DISTRICT', /(?<!\p{L})(?:huyện|quận|thị xã|huyện (?:ủy|uỷ)|quận (?:ủy|uỷ)|thị (?:ủy|uỷ))(?!\p{L})/iu],
  [
    'CENTRAL',
    /(?<!\p{L})(?:trung ương|chính phủ|quốc hội|tổng cục|bộ (?:nội vụ|công an|quốc phòng|tài chính|y tế|tư pháp|công thương|xây dựng|ngoại giao))(?!\p{L})/iu,
  ],
  ['PROVINCE', /(?<!\p{L})(?:tỉnh|tỉnh (?:ủy|uỷ)|sở)(?!\p{L})/iu],
];
