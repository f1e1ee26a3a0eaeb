import { fromLunar, lunarYearName, toLunar } from './lunar-date';

describe('the Vietnamese lunar calendar', () => {
  it.each([
    ['1968-01-29', 'Mậu Thân'],
    ['1985-01-21', 'Ất Sửu'],
    ['2007-02-17', 'Đinh Hợi'],
    ['2023-01-22', 'Quý Mão'],
    ['2024-02-10', 'Giáp Thìn'],
    ['2025-01-29', 'Ất Tỵ'],
    ['2026-02-17', 'Bính Ngọ'],
    ['2027-02-06', 'Đinh Mùi'],
    ['2030-02-02', 'Canh Tuất'],
  ])('begins the year on %s, year %s, also where China has another day', (date, name) => {
    const year = Number(date.slice(0, 4));
    expect(toLunar(date)).toEqual({ day: 1, month: 1, year, isLeap: false });
    expect(fromLunar({ day: 1, month: 1, year })).toBe(date);
    expect(lunarYearName(year)).toBe(name);
  });

  it.each([
    ['2023-03-22', { day: 1, month: 2, year: 2023, isLeap: true }],
    ['2020-05-23', { day: 1, month: 4, year: 2020, isLeap: true }],
    ['2025-07-25', { day: 1, month: 6, year: 2025, isLeap: true }],
    ['2028-06-23', { day: 1, month: 5, year: 2028, isLeap: true }],
    ['2033-12-22', { day: 1, month: 11, year: 2033, isLeap: true }],
    ['2026-12-31', { day: 23, month: 11, year: 2026, isLeap: false }],
    ['2027-02-05', { day: 29, month: 12, year: 2026, isLeap: false }],
  ])('knows leap months and the end of the year: %s', (date, lunar) => {
    expect(toLunar(date)).toEqual(lunar);
    expect(fromLunar(lunar)).toBe(date);
  });

  it.each([
    [2024, '2024-04-18'],
    [2025, '2025-04-07'],
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
  ])('puts Giỗ Tổ (10/3) of %d on %s', (year, date) => {
    expect(fromLunar({ day: 10, month: 3, year })).toBe(date);
  });

  it('gives every day from 1900 to 2100 one lunar date, each the day after the last, and finds it back', () => {
    const faults: string[] = [];
    let last = toLunar('1900-01-31');
    for (let time = Date.UTC(1900, 1, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
      const date = new Date(time).toISOString().slice(0, 10);
      const lunar = toLunar(date);
      const follows = lunar.day === last.day + 1 || (lunar.day === 1 && (last.day === 29 || last.day === 30));
      const months = lunar.month - last.month;
      const isNewYear = months === -11 && lunar.year === last.year + 1;
      const inYear = lunar.year === last.year && (months === 1 || (months === 0 && (lunar.day > 1 || lunar.isLeap)));
      if (!follows || !(isNewYear || inYear) || fromLunar(lunar) !== date) faults.push(date);
      last = lunar;
    }
    expect(faults).toEqual([]);
  });

  it.each([
    { day: 30, month: 12, year: 2026 },
    { day: 1, month: 13, year: 2026 },
    { day: 1, month: 1, year: 2026, isLeap: true },
    { day: 0, month: 1, year: 2026 },
    { day: 1, month: 1, year: 1800 },
  ])('refuses what no calendar has: %j', (lunar) => {
    expect(() => fromLunar(lunar)).toThrow(RangeError);
  });
});
