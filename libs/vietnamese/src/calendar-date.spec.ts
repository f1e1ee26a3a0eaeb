import { daysInMonth, readIsoDate } from './calendar-date';

describe('daysInMonth', () => {
  it.each([
    [2020, 2, 29],
    [2021, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 4, 30],
    [2021, 12, 31],
    [2021, 0, 0],
    [2021, 13, 0],
  ])('gives for year %d month %d the number %d', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('readIsoDate', () => {
  it('reads the three numbers', () => {
    expect(readIsoDate('2020-02-29')).toEqual({ year: 2020, month: 2, day: 29 });
  });

  it.each([
    '',
    '2020-1-8',
    '08/01/2020',
    '2021-02-29',
    '2020-13-01',
    '2020-01-00',
    '2020-01-08T00:00:00Z',
    ' 2020-01-08',
    '2020-01-08\n',
  ])('refuses %j', (text) => {
    expect(() => readIsoDate(text)).toThrow(RangeError);
  });
});
