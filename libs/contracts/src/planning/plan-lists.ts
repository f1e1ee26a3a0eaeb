import type { Labels } from '../closed-lists';

/** How often a conference comes back. */
export const recurrences = [
  'YEARLY',
  'HALF_YEAR',
  'YEAR_END',
  'RESOLUTION_MID',
  'RESOLUTION_FINAL',
  'TRADITION_DAY',
] as const;
export type Recurrence = (typeof recurrences)[number];
export const recurrenceLabels: Labels<Recurrence> = {
  YEARLY: 'Hằng năm, giữa hai ngày',
  HALF_YEAR: 'Sơ kết 6 tháng đầu năm',
  YEAR_END: 'Tổng kết năm',
  RESOLUTION_MID: 'Sơ kết giữa kỳ một nghị quyết',
  RESOLUTION_FINAL: 'Tổng kết một nghị quyết',
  TRADITION_DAY: 'Ngày truyền thống',
};

/** The kinds that come each year between two days; the others are counted from the day of a resolution or a founding. */
export const windowRecurrences: readonly Recurrence[] = ['YEARLY', 'HALF_YEAR', 'YEAR_END'];

/** Who is called together. */
export const reaches = ['INTERNAL', 'PROVINCE_WIDE', 'COMMUNE_WIDE'] as const;
export type Reach = (typeof reaches)[number];
export const reachLabels: Labels<Reach> = {
  INTERNAL: 'Trong phạm vi đơn vị',
  PROVINCE_WIDE: 'Toàn tỉnh',
  COMMUNE_WIDE: 'Toàn xã, phường',
};

export const planStates = ['DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED'] as const;
export type PlanState = (typeof planStates)[number];
export const planStateLabels: Labels<PlanState> = {
  DRAFT: 'Dự thảo',
  SUBMITTED: 'Đã trình',
  APPROVED: 'Đã duyệt',
  ISSUED: 'Đã ban hành',
};

export const planItemStates = ['PROPOSED', 'ACCEPTED', 'DROPPED', 'JOINED'] as const;
export type PlanItemState = (typeof planItemStates)[number];
export const planItemStateLabels: Labels<PlanItemState> = {
  PROPOSED: 'Đề xuất',
  ACCEPTED: 'Đã nhận',
  DROPPED: 'Đã bỏ',
  JOINED: 'Đã ghép',
};

export const planDecisions = ['ACCEPT', 'DROP', 'RESTORE'] as const;
export type PlanDecision = (typeof planDecisions)[number];

/** What a quota rule measures; `JOIN_…` say when two conferences are proposed to be held together. */
export const quotaMeasures = [
  'IN_PERSON_SHARE_MAX',
  'ONLINE_SHARE_MIN',
  'YEARLY_CUT_MIN',
  'PROVINCE_WIDE_MAX',
  'COMMUNE_WIDE_MAX',
  'JOIN_WITHIN_DAYS',
  'JOIN_SHARED_GUESTS_MIN',
] as const;
export type QuotaMeasure = (typeof quotaMeasures)[number];
export const quotaMeasureLabels: Labels<QuotaMeasure> = {
  IN_PERSON_SHARE_MAX: 'Tỷ lệ hội nghị trực tiếp, nhiều nhất (%)',
  ONLINE_SHARE_MIN: 'Tỷ lệ hội nghị trực tuyến, ít nhất (%)',
  YEARLY_CUT_MIN: 'Giảm số hội nghị so với năm trước, ít nhất (%)',
  PROVINCE_WIDE_MAX: 'Hội nghị toàn tỉnh trong năm, nhiều nhất (cuộc)',
  COMMUNE_WIDE_MAX: 'Hội nghị toàn xã trong năm, nhiều nhất (cuộc mỗi đơn vị)',
  JOIN_WITHIN_DAYS: 'Đề xuất ghép khi cách nhau không quá (ngày)',
  JOIN_SHARED_GUESTS_MIN: 'Đề xuất ghép khi trùng thành phần ít nhất (%)',
};

export const quotaStates = ['KEPT', 'BROKEN', 'UNKNOWN'] as const;
export type QuotaState = (typeof quotaStates)[number];
export const quotaStateLabels: Labels<QuotaState> = {
  KEPT: 'Đạt',
  BROKEN: 'Không đạt',
  UNKNOWN: 'Chưa tính được',
};
