import type { PersonalField } from '@ky-yeu/contracts/people-lists';

/** How long a personal field is kept, as it is seeded; the natural key is the field. */
export interface RetentionRuleSeed {
  field: PersonalField;
  months: number;
  source: string;
  isConfirmed: boolean;
}

const source =
  'Số tháng do cơ quan tự quy định; Nghị định 13/2023/NĐ-CP chỉ nêu nguyên tắc lưu trong thời gian cần cho mục đích';

/** Starting values to be confirmed by the office: the decree gives a principle and no number. */
export const retentionRules: readonly RetentionRuleSeed[] = [
  { field: 'IDENTITY_NUMBER', months: 24, source, isConfirmed: false },
  { field: 'PHONE', months: 60, source, isConfirmed: false },
  { field: 'EMAIL', months: 60, source, isConfirmed: false },
];
