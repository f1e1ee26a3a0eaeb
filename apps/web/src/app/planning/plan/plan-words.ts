import type { PlanItemState, PlanState, QuotaState } from '@ky-yeu/contracts/planning/plan-lists';

/** The colour of a state's badge. */
export const planTone: Record<PlanState, string> = {
  DRAFT: '',
  SUBMITTED: 'info',
  APPROVED: 'primary',
  ISSUED: 'good',
};
export const itemTone: Record<PlanItemState, string> = { PROPOSED: 'info', ACCEPTED: 'good', DROPPED: '', JOINED: '' };
export const quotaTone: Record<QuotaState, string> = { KEPT: 'good', BROKEN: 'bad', UNKNOWN: 'warn' };

const months = ['', 'Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Mười hai'];

/** “Tháng Sáu 2027” of 'YYYY-MM-DD'; a name for conferences without a day. */
export function monthHeading(date: string | null): string {
  return date ? `Tháng ${months[Number(date.slice(5, 7))]} ${date.slice(0, 4)}` : 'Chưa định ngày';
}
