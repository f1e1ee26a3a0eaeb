import type { AwardFamily, RecipientKind } from '@ky-yeu/contracts/award-lists';
import { lawOf2003, lawOf2022, type AwardFormSeed } from './award-form-seed';
import { stateHonours } from './state-honours';

const person: RecipientKind[] = ['INDIVIDUAL'];
const collective: RecipientKind[] = ['COLLECTIVE'];
const both: RecipientKind[] = ['COLLECTIVE', 'INDIVIDUAL'];
const withHouseholds: RecipientKind[] = ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'];

/** A form as it stands without further knowledge: since the law of 2003, from memory. */
function form(
  code: string,
  name: string,
  family: AwardFamily,
  objects: RecipientKind[],
  rank: number,
  rest: Partial<AwardFormSeed> = {},
): AwardFormSeed {
  const recalled = { validFrom: lawOf2003, validTo: null, source: 'Chưa đối chiếu văn bản', isConfirmed: false };
  return { code, name, family, objects, rank, ...recalled, ...rest };
}

const confirmed = (source: string): Partial<AwardFormSeed> => ({ source, isConfirmed: true });
const money = confirmed('Nghị định 152/2025/NĐ-CP, mức thưởng danh hiệu thi đua; trước đó Nghị định 98/2023/NĐ-CP');
const article54 = confirmed('Nghị định 152/2025/NĐ-CP, Điều 54; trước đó Nghị định 91/2017/NĐ-CP');

const emulationTitles: AwardFormSeed[] = [
  form('CSTDTQ', 'Chiến sĩ thi đua toàn quốc', 'EMULATION_TITLE', person, 480, money),
  form('CSTDT', 'Chiến sĩ thi đua bộ, ban, ngành, tỉnh', 'EMULATION_TITLE', person, 440, money),
  form('TTLDXS', 'Tập thể lao động xuất sắc, Đơn vị quyết thắng', 'EMULATION_TITLE', collective, 430, money),
  form('XA_TIEU_BIEU', 'Xã, phường, thị trấn tiêu biểu', 'EMULATION_TITLE', collective, 420, {
    ...confirmed('Luật 06/2022/QH15; Nghị định 98/2023/NĐ-CP'),
    validFrom: lawOf2022,
    validTo: '2025-06-30',
  }),
  form('XA_TIEU_BIEU', 'Xã, phường, đặc khu tiêu biểu', 'EMULATION_TITLE', collective, 420, {
    ...confirmed('Nghị định 152/2025/NĐ-CP'),
    validFrom: '2025-07-01',
  }),
  form('CSTDCS', 'Chiến sĩ thi đua cơ sở', 'EMULATION_TITLE', person, 320, money),
  form('TTLDTT', 'Tập thể lao động tiên tiến, Đơn vị tiên tiến', 'EMULATION_TITLE', collective, 310, money),
  form('THON_VH', 'Thôn, tổ dân phố văn hóa', 'EMULATION_TITLE', collective, 300, money),
  form('LDTT', 'Lao động tiên tiến, Chiến sĩ tiên tiến', 'EMULATION_TITLE', person, 220, money),
  form('GDVH', 'Gia đình văn hóa', 'EMULATION_TITLE', ['HOUSEHOLD'], 210, confirmed('Luật 06/2022/QH15, Điều 80')),
];

const flags: AwardFormSeed[] = [
  form('CO_CP', 'Cờ thi đua của Chính phủ', 'EMULATION_FLAG', collective, 490, money),
  form('CO_TINH', 'Cờ thi đua của bộ, ban, ngành, tỉnh', 'EMULATION_FLAG', collective, 450, money),
  form('CO_QK', 'Cờ thi đua của quân khu và tương đương', 'EMULATION_FLAG', collective, 410, money),
];

const commendations: AwardFormSeed[] = [
  form('BK_TTG', 'Bằng khen của Thủ tướng Chính phủ', 'CERTIFICATE_OF_COMMENDATION', withHouseholds, 500, article54),
  form('BK_TINH', 'Bằng khen của bộ, ban, ngành, tỉnh', 'CERTIFICATE_OF_COMMENDATION', withHouseholds, 400, article54),
  form('BK_DANG', 'Bằng khen của ban thường vụ tỉnh ủy và tương đương', 'CERTIFICATE_OF_COMMENDATION', both, 400, {
    ...confirmed('Hướng dẫn 01-HD/TW năm 2021, mục 19'),
  }),
  form(
    'BK_DOAN_THE',
    'Bằng khen của tổ chức chính trị - xã hội ở Trung ương',
    'CERTIFICATE_OF_COMMENDATION',
    both,
    395,
  ),
];

const merits: AwardFormSeed[] = [
  form('GK', 'Giấy khen', 'CERTIFICATE_OF_MERIT', withHouseholds, 200, {
    ...confirmed('Luật 06/2022/QH15, Điều 75 và 80; trước đó Luật Thi đua, khen thưởng 2003'),
  }),
  form('GK_DANG_HUYEN', 'Giấy khen của ban thường vụ huyện ủy và tương đương', 'CERTIFICATE_OF_MERIT', both, 205, {
    ...confirmed('Hướng dẫn 01-HD/TW năm 2021, mục 19'),
  }),
  form('GK_DANG_CS', 'Giấy khen của đảng ủy cơ sở', 'CERTIFICATE_OF_MERIT', both, 200, {
    ...confirmed('Hướng dẫn 01-HD/TW năm 2021, mục 19'),
  }),
  form('GK_DOAN_THE', 'Giấy khen của Mặt trận Tổ quốc, đoàn thể', 'CERTIFICATE_OF_MERIT', both, 195),
];

const article71 = 'Luật 06/2022/QH15, Điều 71: tên và tiêu chuẩn do cơ quan tặng quy định';

function medal(code: string, name: string, rank: number, rest: Partial<AwardFormSeed> = {}): AwardFormSeed {
  return form(code, `Kỷ niệm chương${name && ' '}${name}`, 'COMMEMORATIVE_MEDAL', person, rank, rest);
}

const commemorativeMedals: AwardFormSeed[] = [
  medal('KNC_UBTVQH', 'của Ủy ban Thường vụ Quốc hội', 360, confirmed('Nghị định 152/2025/NĐ-CP, Điều 54')),
  medal('KNC', '', 350, confirmed(`${article71}; dùng khi nguồn không ghi tên kỷ niệm chương`)),
  medal('KNC_DANVAN', '“Vì sự nghiệp dân vận”', 350, {
    source: 'Ban Dân vận Trung ương (đến tháng 02/2025); chưa thấy văn bản quy chế',
  }),
  medal('KNC_TUYENGIAO', '“Vì sự nghiệp Tuyên giáo”', 350, {
    ...confirmed('Quyết định 751-QĐ/BTGTW ngày 05/5/2017 của Ban Tuyên giáo Trung ương'),
    validFrom: '2017-05-05',
  }),
  medal('KNC_MTTQ', '“Vì sự nghiệp Đại đoàn kết toàn dân tộc”', 350, {
    source: 'Ủy ban Trung ương MTTQ Việt Nam; chưa thấy văn bản quy chế',
  }),
  medal('KNC_TONGIAO', '“Vì sự nghiệp Quản lý nhà nước về tín ngưỡng, tôn giáo”', 350, {
    ...confirmed('Bộ Nội vụ, Thông tư 12/2024/TT-BNV, Điều 7; báo chí năm 2020 ghi “… về tôn giáo”'),
  }),
  medal('KNC_TCNN', '“Vì sự nghiệp ngành Tổ chức nhà nước”', 350, confirmed('Bộ Nội vụ')),
  medal('KNC_TDKT', '“Vì sự nghiệp Thi đua, Khen thưởng”', 350, confirmed('Bộ Nội vụ')),
  medal('KNC_VTLT', '“Vì sự nghiệp Văn thư, Lưu trữ”', 350, confirmed('Bộ Nội vụ')),
  medal('KNC_TINH', 'của tỉnh, thành phố', 345, { ...confirmed(article71), validFrom: lawOf2022 }),
];

const others: AwardFormSeed[] = [
  form('HUY_HIEU_DANG', 'Huy hiệu Đảng', 'OTHER', person, 520),
  form('BIEU_DUONG', 'Biểu dương mô hình, điển hình “Dân vận khéo”', 'OTHER', ['MODEL', 'EXAMPLE', 'COLLECTIVE'], 150),
];

/** The catalogue of awards; what rests on recall only is not confirmed. */
export const awardForms: readonly AwardFormSeed[] = [
  ...stateHonours,
  ...flags,
  ...emulationTitles,
  ...commendations,
  ...commemorativeMedals,
  ...merits,
  ...others,
];
