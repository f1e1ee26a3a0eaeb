import { addDays, dueDate } from './checklist-dates';
import { isWorkingDay } from './working-days';

describe('the day on which an item is due', () => {
  const held = { opensOn: '2026-03-02', endsOn: '2026-03-03' };
  const day = (offsetDays: number, offsetUnit: 'DAY' | 'WORKING_DAY' = 'DAY') =>
    dueDate({ offsetDays, offsetUnit }, held, []);

  it('lies so many calendar days before the opening, over the end of February as well', () => {
    expect(day(-30)).toBe('2026-01-31');
    expect(dueDate({ offsetDays: -2, offsetUnit: 'DAY' }, { opensOn: '2028-03-01', endsOn: '2028-03-01' }, [])).toBe(
      '2028-02-28',
    );
  });

  it('is the opening itself for 0, and counts from the closing afterwards', () => {
    expect([day(0), day(0, 'WORKING_DAY'), day(1), day(5, 'WORKING_DAY')]).toEqual([
      ...['2026-03-02', '2026-03-02', '2026-03-04', '2026-03-10'],
    ]);
  });

  it('is a working day when counted in working days, whatever the holidays', () => {
    const tet = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];
    const calendar = tet.map((date) => ({ date, kind: 'HOLIDAY' as const, name: 'Tết' }));
    for (let back = 1; back < 30; back++) {
      const due = dueDate({ offsetDays: -back, offsetUnit: 'WORKING_DAY' }, held, calendar);
      expect([due, isWorkingDay(due, calendar)]).toEqual([due, true]);
    }
  });

  it('is found again from the other side', () => {
    for (const count of [-400, -31, -1, 0, 1, 59, 366])
      expect(addDays(addDays('2026-07-09', count), -count)).toBe('2026-07-09');
  });
});
