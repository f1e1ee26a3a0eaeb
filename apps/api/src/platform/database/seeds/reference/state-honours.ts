import type { RecipientKind } from '@ky-yeu/contracts/award-lists';
import { lawOf2003, type AwardFormSeed } from './award-form-seed';

const both: RecipientKind[] = ['COLLECTIVE', 'INDIVIDUAL'];
const person: RecipientKind[] = ['INDIVIDUAL'];
const article51 = 'Nghị định 152/2025/NĐ-CP, Điều 51 (mức thưởng huân chương)';

type Line = [code: string, name: string, rank: number, objects?: RecipientKind[]];

const orders: Line[] = [
  ['HC_SAO_VANG', 'Huân chương Sao vàng', 900],
  ['HC_HCM', 'Huân chương Hồ Chí Minh', 890],
  ['HC_DL1', 'Huân chương Độc lập hạng Nhất', 880],
  ['HC_DL2', 'Huân chương Độc lập hạng Nhì', 870],
  ['HC_DL3', 'Huân chương Độc lập hạng Ba', 860],
  ['HC_QC1', 'Huân chương Quân công hạng Nhất', 880],
  ['HC_QC2', 'Huân chương Quân công hạng Nhì', 870],
  ['HC_QC3', 'Huân chương Quân công hạng Ba', 860],
  ['HC_LD1', 'Huân chương Lao động hạng Nhất', 850],
  ['HC_LD2', 'Huân chương Lao động hạng Nhì', 840],
  ['HC_LD3', 'Huân chương Lao động hạng Ba', 830],
  ['HC_BVTQ1', 'Huân chương Bảo vệ Tổ quốc hạng Nhất', 850],
  ['HC_BVTQ2', 'Huân chương Bảo vệ Tổ quốc hạng Nhì', 840],
  ['HC_BVTQ3', 'Huân chương Bảo vệ Tổ quốc hạng Ba', 830],
  ['HC_CC1', 'Huân chương Chiến công hạng Nhất', 850],
  ['HC_CC2', 'Huân chương Chiến công hạng Nhì', 840],
  ['HC_CC3', 'Huân chương Chiến công hạng Ba', 830],
  ['HC_DDKDT', 'Huân chương Đại đoàn kết dân tộc', 840, person],
  ['HC_DC', 'Huân chương Dũng cảm', 830, person],
];

const recalledOrders: Line[] = [['HC_HN', 'Huân chương Hữu nghị', 825]];

const medals: Line[] = [
  ['HCH_QKQT', 'Huy chương Quân kỳ quyết thắng', 620, person],
  ['HCH_VANTQ', 'Huy chương Vì an ninh Tổ quốc', 620, person],
  ['HCH_CSVV', 'Huy chương Chiến sĩ vẻ vang', 610, person],
  ['HCH_HN', 'Huy chương Hữu nghị', 600, person],
];

const honoraryTitles: Line[] = [
  ['DH_BMVNAH', 'Bà mẹ Việt Nam anh hùng', 820, person],
  ['DH_AHLLVTND', 'Anh hùng Lực lượng vũ trang nhân dân', 820],
  ['DH_AHLD', 'Anh hùng Lao động', 820],
  ['DH_ND', 'Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân nhân dân', 720, person],
  ['DH_UT', 'Nhà giáo, Thầy thuốc, Nghệ sĩ, Nghệ nhân ưu tú', 700, person],
  ['GT_HCM', 'Giải thưởng Hồ Chí Minh', 780],
  ['GT_NN', 'Giải thưởng Nhà nước', 760],
];

function seeds(family: AwardFormSeed['family'], source: string | null, lines: Line[]): AwardFormSeed[] {
  return lines.map(([code, name, rank, objects = both]) => ({
    code,
    name,
    family,
    objects,
    rank,
    validFrom: lawOf2003,
    validTo: null,
    source: source ?? 'Chưa đối chiếu văn bản',
    isConfirmed: source !== null,
  }));
}

/** Orders, medals and honours of the State, conferred by the President. */
export const stateHonours: readonly AwardFormSeed[] = [
  ...seeds('ORDER', article51, orders),
  ...seeds('ORDER', null, recalledOrders),
  ...seeds('MEDAL', null, medals),
  ...seeds('OTHER', null, honoraryTitles),
];
