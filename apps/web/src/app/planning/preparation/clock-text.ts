import type { ConferenceClock } from '@ky-yeu/contracts/preparation';
import { clockUnitLabels } from '@ky-yeu/contracts/preparation-lists';

export interface ClockShown {
  text: string;
  tone: 'good' | 'warn' | 'bad' | 'info' | '';
}

const working = (days: number | null) => `${days ?? 0} ngày làm việc`;

function running(days: number | null): ClockShown {
  if (!days) return { text: 'hạn cuối hôm nay', tone: 'warn' };
  return { text: `còn ${working(days)}`, tone: days <= 2 ? 'warn' : 'info' };
}

/** How a clock stands, in words: 'còn 3 ngày làm việc', 'quá hạn 1 ngày làm việc', 'đạt'. */
export function clockShown({ state, days, unit, measured }: ConferenceClock): ClockShown {
  const length = measured === null ? '' : ` (${measured} ${clockUnitLabels[unit]})`;
  const lateDays = days ? ` ${working(days)}` : ' (đã qua ngày nghỉ)';
  const shown: Record<ConferenceClock['state'], () => ClockShown> = {
    RUNNING: () => running(days),
    OVERDUE: () => ({ text: `quá hạn${lateDays}`, tone: 'bad' }),
    MET: () => ({ text: `đạt${length}`, tone: 'good' }),
    LATE: () => ({ text: `trễ${lateDays}`, tone: 'bad' }),
    EXCEEDED: () => ({ text: `vượt mức${length}`, tone: 'bad' }),
    UNKNOWN: () => ({ text: 'chưa đủ dữ liệu', tone: '' }),
  };
  return shown[state]();
}

/** What the clock asks for: 'ít nhất 3 ngày làm việc trước ngày họp'. */
export function clockRuleText({ code, threshold, unit }: Pick<ConferenceClock, 'code' | 'threshold' | 'unit'>): string {
  const amount = `${threshold} ${clockUnitLabels[unit]}`;
  if (code === 'CONCLUSION_NOTICE') return `trong vòng ${amount} sau khi kết thúc`;
  if (code === 'REVIEW_LENGTH' || code === 'CONCLUSION_LENGTH') return `không quá ${amount}`;
  return `ít nhất ${amount} trước ngày họp`;
}

/** Where the missing fact of a clock is entered. */
export function clockHint({ code, state }: ConferenceClock): string {
  if (state !== 'UNKNOWN') return '';
  return code === 'CONCLUSION_LENGTH'
    ? 'Nhập số phút cho mục “Kết luận” ở tab Chương trình.'
    : 'Nhập ngày tổ chức hội nghị ở nút Sửa phía trên.';
}
