import type { ConferenceClock } from '@ky-yeu/contracts/preparation';
import { clockHint, clockRuleText, clockShown } from './clock-text';
import { offsetText } from './item-model';

const clock = (values: Partial<ConferenceClock>): ConferenceClock => ({
  ...{ code: 'INVITATION', threshold: 3, unit: 'WORKING_DAY', article: 'Điều 1', source: null, isConfirmed: true },
  ...{ state: 'RUNNING', dueOn: '2026-07-06', days: 3, measured: null, doneOn: null, itemId: null },
  ...values,
});

describe('how a clock stands', () => {
  it.each([
    [{ days: 3 }, 'còn 3 ngày làm việc', 'info'],
    [{ days: 2 }, 'còn 2 ngày làm việc', 'warn'],
    [{ days: 0 }, 'hạn cuối hôm nay', 'warn'],
    [{ state: 'OVERDUE', days: 1 }, 'quá hạn 1 ngày làm việc', 'bad'],
    [{ state: 'OVERDUE', days: 0 }, 'quá hạn (đã qua ngày nghỉ)', 'bad'],
    [{ state: 'MET', days: null }, 'đạt', 'good'],
    [{ state: 'LATE', days: 2 }, 'trễ 2 ngày làm việc', 'bad'],
    [{ state: 'EXCEEDED', days: null, measured: 55, unit: 'MINUTE' }, 'vượt mức (55 phút)', 'bad'],
  ] as const)('%j reads “%s”', (values, text, tone) => {
    expect(clockShown(clock(values))).toEqual({ text, tone });
  });

  it('tells the reader where a missing fact is entered', () => {
    expect(clockHint(clock({ code: 'CONCLUSION_LENGTH', state: 'UNKNOWN' }))).toContain('Chương trình');
    expect(clockHint(clock({ state: 'MET' }))).toBe('');
  });

  it('says what is asked for', () => {
    expect(clockRuleText(clock({}))).toBe('ít nhất 3 ngày làm việc trước ngày họp');
    expect(clockRuleText(clock({ code: 'REVIEW_LENGTH', threshold: 1, unit: 'DAY' }))).toBe('không quá 1 ngày');
  });
});

it('the distance of an item is told from the conference', () => {
  expect(offsetText({ offsetDays: -4, offsetUnit: 'WORKING_DAY' })).toBe('trước 4 ngày làm việc');
  expect(offsetText({ offsetDays: 0, offsetUnit: 'DAY' })).toBe('ngày khai mạc');
  expect(offsetText({ offsetDays: null, offsetUnit: null })).toBe('');
});
