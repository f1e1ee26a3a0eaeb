import type { Labels } from './closed-lists';

export const awardFamilies = [
  'EMULATION_TITLE',
  'CERTIFICATE_OF_MERIT',
  'CERTIFICATE_OF_COMMENDATION',
  'COMMEMORATIVE_MEDAL',
  'ORDER',
  'MEDAL',
  'EMULATION_FLAG',
  'OTHER',
] as const;
export type AwardFamily = (typeof awardFamilies)[number];
export const awardFamilyLabels: Labels<AwardFamily> = {
  EMULATION_TITLE: 'Danh hiệu thi đua',
  CERTIFICATE_OF_MERIT: 'Giấy khen',
  CERTIFICATE_OF_COMMENDATION: 'Bằng khen',
  COMMEMORATIVE_MEDAL: 'Kỷ niệm chương',
  ORDER: 'Huân chương',
  MEDAL: 'Huy chương',
  EMULATION_FLAG: 'Cờ thi đua',
  OTHER: 'Khác',
};

export const recipientKinds = ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD', 'MODEL', 'EXAMPLE'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export const recipientKindLabels: Labels<RecipientKind> = {
  COLLECTIVE: 'Tập thể',
  INDIVIDUAL: 'Cá nhân',
  HOUSEHOLD: 'Hộ gia đình',
  MODEL: 'Mô hình',
  EXAMPLE: 'Điển hình',
};

export const conferredStates = ['HERE', 'REPORTED'] as const;
export type ConferredState = (typeof conferredStates)[number];
export const conferredStateLabels: Labels<ConferredState> = {
  HERE: 'Trao tại hội nghị',
  REPORTED: 'Đã trao trước, nêu trong báo cáo',
};
