import { recurrenceLabels } from '@ky-yeu/contracts/planning/plan-lists';
import type { RecurrenceRule } from '@ky-yeu/contracts/planning/plan-rules';
import { showDate } from '../../shared/format';

/** When a rule calls for its conference, in words. */
export function recurrenceText(rule: RecurrenceRule): string {
  const { recurrence, windowFrom, windowTo, anchorOn, monthsAfter, windowDays } = rule;
  if (windowFrom && windowTo && recurrence !== 'TRADITION_DAY' && !anchorOn) {
    return `${recurrenceLabels[recurrence]}: từ ${windowFrom} đến ${windowTo}`;
  }
  if (recurrence === 'TRADITION_DAY') {
    return `${recurrenceLabels[recurrence]}: ${showDate(anchorOn).slice(0, 5)}, hoặc ${windowDays ?? 7} ngày trước đó`;
  }
  return `${recurrenceLabels[recurrence]}: ${monthsAfter} tháng sau ${showDate(anchorOn)}, trong ${windowDays ?? 30} ngày`;
}
