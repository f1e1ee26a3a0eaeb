import { isWorkingDay, type CalendarDay } from '../working-days';
import { spreadDays, type DayWish } from './spread';

const wish = (index: number, values: Partial<DayWish> = {}): DayWish => ({
  key: `k${index}`,
  unitId: `u${index}`,
  windowFrom: '2026-12-10',
  windowTo: '2026-12-31',
  preferred: null,
  ...values,
});
const wishes = (count: number, values: Partial<DayWish> = {}) =>
  Array.from({ length: count }, (_, index) => wish(index, values));
const loadOf = (days: Map<string, string>) => {
  const counts = new Map<string, number>();
  for (const day of days.values()) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
};

describe('spreading conferences over a window', () => {
  it('gives 20 units in 10–31/12/2026, which has 16 working days, at most two a day and none on a weekend', () => {
    const days = spreadDays(wishes(20), [], []);
    const load = loadOf(days);
    expect(load.size).toBe(16);
    expect(Math.max(...load.values())).toBe(2);
    expect([...days.values()].every((day) => isWorkingDay(day, []) && day >= '2026-12-10' && day <= '2026-12-31')).toBe(
      true,
    );
  });

  it('spreads a few evenly instead of crowding them at the start', () => {
    expect([...spreadDays(wishes(4), [], []).values()]).toEqual([
      '2026-12-14',
      '2026-12-18',
      '2026-12-24',
      '2026-12-30',
    ]);
  });

  it('leaves out holidays and takes a worked Saturday', () => {
    const holidays: CalendarDay[] = [
      { date: '2026-12-10', kind: 'HOLIDAY', name: 'nghỉ' },
      { date: '2026-12-12', kind: 'COMPENSATING_WORK', name: 'làm bù' },
    ];
    const days = spreadDays(wishes(2, { windowFrom: '2026-12-10', windowTo: '2026-12-13' }), [], holidays);
    expect([...days.values()]).toEqual(['2026-12-11', '2026-12-12']);
  });

  it('fills days that are taken last, and never gives a unit two conferences on a day while another is free', () => {
    const week = { windowFrom: '2026-12-14', windowTo: '2026-12-16' };
    const taken = [{ date: '2026-12-15', unitId: null }];
    expect([...spreadDays(wishes(1, week), taken, []).values()]).not.toContain('2026-12-15');
    const twice = spreadDays(wishes(2, { ...week, unitId: 'one', preferred: '2026-12-16' }), [], []);
    expect(new Set(twice.values()).size).toBe(2);
    const busy = ['2026-12-14', '2026-12-15', '2026-12-15', '2026-12-16', '2026-12-16'];
    const own = busy.map((date, index) => ({ date, unitId: index === 0 ? 'one' : `other${index}` }));
    expect([...spreadDays(wishes(1, { ...week, unitId: 'one' }), own, []).values()]).not.toContain('2026-12-14');
  });

  it('serves the narrow window first, so that the wide one gives way', () => {
    const narrow = wish(1, { windowFrom: '2026-12-15', windowTo: '2026-12-15' });
    const wide = wish(0, { windowFrom: '2026-12-14', windowTo: '2026-12-16', preferred: '2026-12-15' });
    const days = spreadDays([wide, narrow], [], []);
    expect(days.get('k1')).toBe('2026-12-15');
    expect(days.get('k0')).not.toBe('2026-12-15');
  });

  it('puts a day of honour on a Sunday onto the Friday before, and a window without working days behind it', () => {
    const honour = wish(0, { windowFrom: '2028-10-08', windowTo: '2028-10-15', preferred: '2028-10-15' });
    const weekend = wish(1, { windowFrom: '2028-10-21', windowTo: '2028-10-22' });
    const days = spreadDays([honour, weekend], [], []);
    expect([days.get('k0'), days.get('k1')]).toEqual(['2028-10-13', '2028-10-23']);
  });
});
