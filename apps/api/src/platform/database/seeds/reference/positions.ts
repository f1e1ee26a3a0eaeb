import type { Block } from '@ky-yeu/contracts/closed-lists';

/** A position (chức danh) as it is seeded; the natural key is the name with the day it is valid from. */
export interface PositionSeed {
  name: string;
  abbreviations: string[];
  block: Block;
  /** 0–1000, higher comes first among people of one level. */
  rankWeight: number;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
}

/** Stands for "always": when the position began is not known and never decides anything. */
const always = '1976-01-01';

const unverified = 'Thứ bậc theo thông lệ, chưa đối chiếu văn bản';
const dakLak = 'Trật tự khối và cấp ủy theo Hướng dẫn 112-HD/BTGTU (Đắk Lắk, 2020); trọng số chưa xác nhận';

type Line = [name: string, rankWeight: number, ...abbreviations: string[]];

function positionsOf(block: Block, source: string, lines: Line[]): PositionSeed[] {
  return lines.map(([name, rankWeight, ...abbreviations]) => ({
    name,
    abbreviations,
    block,
    rankWeight,
    validFrom: always,
    validTo: null,
    source,
    isConfirmed: false,
  }));
}

/**
 * Positions with the weight that places their holders. The order at one level (secretary, standing deputy, chairmen of
 * council and committee, deputy secretary, standing committee, committee, deputy chairmen, deputy heads, …) is common
 * practice and no rule of law, so nothing here is confirmed; posts of steering committees weigh nothing because only
 * full-time posts are ranked (Quy định 368-QĐ/TW of 08/9/2025).
 */
export const positions: readonly PositionSeed[] = [
  ...positionsOf('PARTY', unverified, [
    ['Tổng Bí thư', 1000, 'TBT'],
    ['Thường trực Ban Bí thư', 960, 'TT Ban Bí thư'],
    ['Ủy viên Bộ Chính trị', 950, 'UVBCT', 'UV BCT'],
    ['Bí thư Trung ương Đảng', 940, 'BT TƯ Đảng', 'BTTW Đảng'],
    ['Ủy viên Trung ương Đảng', 900, 'UVTW', 'UVT.Ư', 'UVTW Đảng'],
    ['Trưởng ban của Trung ương Đảng', 890],
    ['Ủy viên dự khuyết Trung ương Đảng', 850, 'UVDK TW'],
    ['Phó Trưởng ban Thường trực của Trung ương Đảng', 812],
    ['Phó Trưởng ban của Trung ương Đảng', 810],
    ['Vụ trưởng, Cục trưởng cơ quan Đảng ở Trung ương', 740],
  ]),
  ...positionsOf('GOVERNMENT', unverified, [
    ['Chủ tịch nước', 990, 'CTN'],
    ['Thủ tướng Chính phủ', 980, 'TTg', 'TTCP'],
    ['Phó Chủ tịch nước', 935, 'PCTN'],
    ['Phó Thủ tướng Thường trực Chính phủ', 932, 'PTT TT', 'PTTg TT'],
    ['Phó Thủ tướng Chính phủ', 930, 'PTTg', 'PTT CP'],
    ['Bộ trưởng', 880, 'BT'],
    ['Thứ trưởng', 800],
    ['Vụ trưởng, Cục trưởng', 740],
  ]),
  ...positionsOf('ASSEMBLY', unverified, [
    ['Chủ tịch Quốc hội', 970, 'CTQH'],
    ['Phó Chủ tịch Quốc hội', 928, 'PCTQH'],
    ['Ủy viên Ủy ban Thường vụ Quốc hội', 870, 'UVUBTVQH'],
    ['Đại biểu Quốc hội', 605, 'ĐBQH'],
  ]),
  ...positionsOf('PARTY', dakLak, [
    ['Bí thư', 700, 'BT'],
    ['Phó Bí thư Thường trực', 680, 'PBT TT', 'PBTTT'],
    ['Phó Bí thư', 660, 'PBT'],
    ['Ủy viên Ban Thường vụ', 640, 'UVBTV', 'UV BTV', 'TVTU'],
    ['Trưởng ban', 635, 'TB'],
    ['Chủ nhiệm Ủy ban Kiểm tra', 634, 'CN UBKT'],
    ['Chánh Văn phòng cấp ủy', 628, 'CVP'],
    ['Ủy viên Ban Chấp hành', 600, 'UVBCH', 'UV BCH'],
    ['Tỉnh ủy viên', 600, 'TUV'],
    ['Thành ủy viên', 600, 'TUV'],
    ['Quận ủy viên', 600, 'QUV'],
    ['Huyện ủy viên', 600, 'HUV'],
    ['Đảng ủy viên', 600, 'ĐUV'],
    ['Phó Trưởng ban Thường trực', 562, 'PTB TT'],
    ['Phó Trưởng ban', 560, 'PTB'],
    ['Phó Chủ nhiệm Ủy ban Kiểm tra', 558, 'PCN UBKT'],
    ['Phó Chánh Văn phòng cấp ủy', 550, 'PCVP'],
    ['Bí thư Đảng ủy bộ phận, chi bộ cơ sở', 450, 'BT CB'],
    ['Bí thư chi bộ', 420, 'BTCB'],
    ['Trưởng khối Dân vận', 400],
  ]),
  ...positionsOf('ASSEMBLY', dakLak, [
    ['Chủ tịch HĐND', 670, 'CT HĐND'],
    ['Phó Chủ tịch Thường trực HĐND', 632, 'PCT TT HĐND'],
    ['Phó Chủ tịch HĐND', 580, 'PCT HĐND'],
    ['Trưởng ban của HĐND', 556],
    ['Phó Trưởng ban của HĐND', 512],
    ['Đại biểu HĐND', 380],
  ]),
  ...positionsOf('GOVERNMENT', dakLak, [
    ['Chủ tịch UBND', 665, 'CT UBND'],
    ['Phó Chủ tịch Thường trực UBND', 631, 'PCT TT UBND'],
    ['Phó Chủ tịch UBND', 579, 'PCT UBND'],
    ['Ủy viên UBND', 545, 'UV UBND'],
    ['Giám đốc sở', 540, 'GĐ'],
    ['Chánh Văn phòng UBND', 535, 'CVP UBND'],
    ['Trưởng phòng', 520, 'TP'],
    ['Phó Giám đốc sở', 500, 'PGĐ'],
    ['Phó Trưởng phòng', 480, 'PTP'],
    ['Trưởng thôn, Tổ trưởng tổ dân phố', 360],
  ]),
  ...positionsOf('FRONT', dakLak, [
    ['Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 895],
    ['Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam', 815],
    ['Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam', 805],
    ['Chủ tịch Ủy ban MTTQ Việt Nam', 633, 'CT UB MTTQ', 'CT MTTQ'],
    ['Phó Chủ tịch Ủy ban MTTQ Việt Nam', 555, 'PCT UB MTTQ', 'PCT MTTQ'],
    ['Trưởng ban công tác Mặt trận', 370],
  ]),
  ...positionsOf('MASS_ORGANISATION', unverified, [
    ['Chủ tịch Liên đoàn Lao động', 538, 'CT LĐLĐ'],
    ['Chủ tịch Hội Nông dân', 538, 'CT HND'],
    ['Chủ tịch Hội Liên hiệp Phụ nữ', 538, 'CT Hội LHPN'],
    ['Chủ tịch Hội Cựu chiến binh', 538, 'CT Hội CCB'],
    ['Bí thư Đoàn Thanh niên', 537, 'BT ĐTN'],
    ['Phó Chủ tịch đoàn thể', 498],
    ['Trưởng đoàn thể', 390],
  ]),
  ...positionsOf('ARMED_FORCES', unverified, [
    ['Chỉ huy trưởng Bộ Chỉ huy, Ban Chỉ huy quân sự', 629, 'CHT'],
    ['Chính ủy, Chính trị viên', 629],
    ['Giám đốc, Trưởng Công an', 630],
    ['Phó Chỉ huy trưởng', 525, 'PCHT'],
    ['Phó Giám đốc, Phó Trưởng Công an', 525],
  ]),
  ...positionsOf('OTHER', 'Chức danh kiêm nhiệm, không xếp thứ bậc', [
    ['Trưởng Ban Chỉ đạo', 0, 'Trưởng BCĐ'],
    ['Phó Trưởng Ban Chỉ đạo', 0, 'Phó BCĐ'],
    ['Thành viên Ban Chỉ đạo', 0, 'TV BCĐ'],
    ['Thành viên Tổ giúp việc', 0],
  ]),
];
