import { dateLine, dateThenWeekday, dateWithWeekday, formatDate, weekday } from './format-date';

describe('dates in print', () => {
  it.each([
    ['2020-01-08', '08/01/2020', 'ngày 08 tháng 01 năm 2020', 'thứ Tư'],
    ['2020-02-29', '29/02/2020', 'ngày 29 tháng 02 năm 2020', 'thứ Bảy'],
    ['2022-07-12', '12/07/2022', 'ngày 12 tháng 7 năm 2022', 'thứ Ba'],
    ['2020-03-01', '01/03/2020', 'ngày 01 tháng 3 năm 2020', 'Chủ nhật'],
    ['2021-11-10', '10/11/2021', 'ngày 10 tháng 11 năm 2021', 'thứ Tư'],
    ['2022-12-09', '09/12/2022', 'ngày 09 tháng 12 năm 2022', 'thứ Sáu'],
    ['1945-09-02', '02/09/1945', 'ngày 02 tháng 9 năm 1945', 'Chủ nhật'],
    ['2025-06-30', '30/06/2025', 'ngày 30 tháng 6 năm 2025', 'thứ Hai'],
    ['2024-12-26', '26/12/2024', 'ngày 26 tháng 12 năm 2024', 'thứ Năm'],
  ])('writes %s', (iso, figures, line, day) => {
    expect(formatDate(iso)).toBe(figures);
    expect(dateLine(iso)).toBe(line);
    expect(weekday(iso)).toBe(day);
    expect(dateWithWeekday(iso)).toBe(`${day}, ${line}`);
  });

  it.each(['', '2021-02-29', '08/01/2020', '2020-01-08T17:00:00Z'])('refuses %j', (text) => {
    for (const write of [formatDate, dateLine, weekday, dateWithWeekday]) expect(() => write(text)).toThrow(RangeError);
  });
});

describe('dateThenWeekday', () => {
  it.each([
    ['2020-01-08', 'ngày 08 tháng 01 năm 2020 (thứ Tư)'],
    ['2026-11-22', 'ngày 22 tháng 11 năm 2026 (Chủ nhật)'],
    ['2024-03-04', 'ngày 04 tháng 3 năm 2024 (thứ Hai)'],
  ])('writes %s as %j', (iso, words) => {
    expect(dateThenWeekday(iso)).toBe(words);
  });

  it('refuses a day that no calendar has', () => {
    expect(() => dateThenWeekday('2023-02-29')).toThrow(RangeError);
  });
});
