import { addWorkingDays, isWorkingDay, nextDay, workingDaysBetween, type CalendarDay } from './working-days';

const span = (kind: CalendarDay['kind'], name: string, ...dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, kind, name }));

const days: CalendarDay[] = [
  ...span('HOLIDAY', 'Tết Bính Ngọ', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...span('HOLIDAY', 'Giỗ Tổ', '2026-04-26'),
  ...span('COMPENSATING_REST', 'Nghỉ bù Giỗ Tổ', '2026-04-27'),
  ...span('HOLIDAY', '30/4, 1/5', '2026-04-30', '2026-05-01'),
  ...span('COMPENSATING_REST', 'Hoán đổi Quốc khánh', '2026-08-31'),
  ...span('HOLIDAY', 'Quốc khánh', '2026-09-01', '2026-09-02'),
  ...span('COMPENSATING_WORK', 'Làm bù Quốc khánh', '2026-08-22'),
  ...span('HOLIDAY', 'Tết Đinh Mùi', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'),
  ...span('COMPENSATING_REST', 'Nghỉ bù Tết', '2027-02-09', '2027-02-10'),
];

describe('Bộ luật Lao động 2019, Điều 112: working days', () => {
  it.each([
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['over Tết 2026, five days', '2026-02-12', 5, '2026-02-26'],
    ['back over Tết 2026', '2026-02-25', -3, '2026-02-13'],
    ['over Tết 2027 with its days off in exchange', '2027-02-03', 1, '2027-02-11'],
    ['back over Tết 2027', '2027-02-12', -3, '2027-02-02'],
    ['over 30/4–1/5 and its weekend', '2026-04-29', 1, '2026-05-04'],
    ['over Giỗ Tổ on a Sunday and the Monday in its place', '2026-04-24', 1, '2026-04-28'],
    ['over 2/9 with the Monday in exchange', '2026-08-28', 1, '2026-09-03'],
    ['onto the Saturday worked in exchange', '2026-08-21', 1, '2026-08-22'],
    ['back onto the Saturday worked in exchange', '2026-08-24', -1, '2026-08-22'],
    ['from a day off', '2026-02-17', 1, '2026-02-23'],
    ['nowhere for 0, even on a day off', '2026-02-17', 0, '2026-02-17'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
  ])('count %s: from %s by %s is %s', (_, from, count, to) => {
    expect(addWorkingDays(from, count, days)).toBe(to);
    if (count !== 0) expect(workingDaysBetween(from, to, days)).toBe(count);
  });

  it.each([
    ['2026-02-16', false],
    ['2026-02-14', false],
    ['2026-02-23', true],
    ['2026-08-22', true],
    ['2026-08-15', false],
    ['2026-08-31', false],
    ['2026-09-03', true],
  ])('tell %s apart: working is %s', (date, expected) => {
    expect(isWorkingDay(date, days)).toBe(expected);
  });

  it('leave a holiday off even when it is also entered as a day to work', () => {
    const both = [...days, ...span('COMPENSATING_WORK', 'Nhập nhầm', '2026-02-17')];
    expect(isWorkingDay('2026-02-17', both)).toBe(false);
    expect(isWorkingDay('2026-02-17', [...both].reverse())).toBe(false);
  });

  it('are the week alone where the calendar has no data', () => {
    expect(addWorkingDays('2020-01-03', 1, [])).toBe('2020-01-06');
    expect(workingDaysBetween('2020-01-03', '2020-01-03', [])).toBe(0);
  });

  it('agree with each other over 400 days in both directions', () => {
    const faults: string[] = [];
    let day = '2026-01-01';
    for (let index = 0; index < 400; index++, day = nextDay(day, 1)) {
      for (const count of [-7, -3, -1, 1, 3, 5]) {
        const to = addWorkingDays(day, count, days);
        if (!isWorkingDay(to, days) || workingDaysBetween(day, to, days) !== count) faults.push(`${day} ${count}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('are refused for what is no date, a part of a day, and a calendar without work', () => {
    expect(() => addWorkingDays('2026-02-30', 1, days)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-02-13', 0.5, days)).toThrow(RangeError);
    expect(() => workingDaysBetween('2026-02-30', '2026-03-01', days)).toThrow(RangeError);
  });
});
