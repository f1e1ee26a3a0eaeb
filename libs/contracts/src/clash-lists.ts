import type { AttendeeRole, Labels } from './closed-lists';

export const clashKinds = [
  'LEADER_ELSEWHERE',
  'DELEGATE_ELSEWHERE',
  'HALL_TAKEN',
  'HALL_TOO_SMALL',
  'GUEST_TWICE',
  'DAY_OFF',
] as const;
export type ClashKind = (typeof clashKinds)[number];
export const clashKindLabels: Labels<ClashKind> = {
  LEADER_ELSEWHERE: 'Lãnh đạo trùng buổi',
  DELEGATE_ELSEWHERE: 'Đại biểu trùng buổi',
  HALL_TAKEN: 'Trùng hội trường',
  HALL_TOO_SMALL: 'Thiếu chỗ ngồi',
  GUEST_TWICE: 'Mời hai lần',
  DAY_OFF: 'Ngoài ngày làm việc',
};

export const clashSeverities = ['ERROR', 'WARNING'] as const;
export type ClashSeverity = (typeof clashSeverities)[number];
export const clashSeverityLabels: Labels<ClashSeverity> = { ERROR: 'Phải xử lý', WARNING: 'Nên xem lại' };

export const clashStates = ['OPEN', 'OVERRIDDEN'] as const;
export type ClashState = (typeof clashStates)[number];
export const clashStateLabels: Labels<ClashState> = { OPEN: 'Chưa giải quyết', OVERRIDDEN: 'Đã chấp nhận' };

/** Roles that nobody else can take over on the day: whoever has one is missed at once. */
export const leadingRoles = [
  'CHAIR',
  'CO_CHAIR',
  'PRESIDIUM',
  'SITE_CHAIR',
  'DIRECTING',
  'DIRECTIVE_SPEAKER',
  'CONCLUDER',
] as const satisfies readonly AttendeeRole[];
