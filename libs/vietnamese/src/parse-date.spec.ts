import { parseVietnameseDate } from './parse-date';

describe('parseVietnameseDate', () => {
  it.each([
    ['8/1/2020', '2020-01-08'],
    ['09/01/2020', '2020-01-09'],
    ['8-1-2020', '2020-01-08'],
    ['8.1.2020', '2020-01-08'],
    [' 8 / 1 / 2020 ', '2020-01-08'],
    ['8\u00a0/1/2020\n', '2020-01-08'],
    ['31/12/2019', '2019-12-31'],
    ['29/2/2020', '2020-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['19/5/1890', '1890-05-19'],
    ['2020-01-08', '2020-01-08'],
    ['ngày 08 tháng 01 năm 2020', '2020-01-08'],
    ['Ngày 8 tháng 1  năm 2020', '2020-01-08'],
    ['8 tháng 1, năm 2020', '2020-01-08'],
    ['ngay 8 thang 1 nam 2020', '2020-01-08'],
    ['ngày 8/1/2020', '2020-01-08'],
    ['ngày 08 tháng 01 năm 2020'.normalize('NFD'), '2020-01-08'],
  ])('reads %j with its own year', (text, iso) => {
    expect(parseVietnameseDate(text, 1999)).toEqual({ iso, isYearAssumed: false });
  });

  it.each([
    ['12.7', '2022-07-12'],
    ['1/12', '2022-12-01'],
    ['1 - 12', '2022-12-01'],
    ['ngày 12 tháng 7', '2022-07-12'],
  ])('assumes the given year for %j', (text, iso) => {
    expect(parseVietnameseDate(text, 2022)).toEqual({ iso, isYearAssumed: true });
  });

  it.each([
    ['1/12/25', '2025-12-01'],
    ['8.1.49', '2049-01-08'],
    ['8-1-50', '1950-01-08'],
    ['29/2/24', '2024-02-29'],
  ])('reads the two digits of %s as a year that is to be confirmed', (text, iso) => {
    expect(parseVietnameseDate(text)).toEqual({ iso, isYearAssumed: true });
  });

  it('gives nothing for a date without a year when no year may be assumed', () => {
    expect(parseVietnameseDate('12.7')).toBeNull();
  });

  it('lets 29/2 depend on the assumed year', () => {
    expect(parseVietnameseDate('29/2', 2024)?.iso).toBe('2024-02-29');
    expect(parseVietnameseDate('29/2', 2023)).toBeNull();
  });

  it.each(
    [
      [
        '',
        '31/02/2020',
        '29/2/2021',
        '29/2/1900',
        '31/4/2020',
        '0/1/2020',
        '8/0/2020',
        '8/13/2020',
        '13.13',
        '32/1/2020',
      ],
      ['8/1/0219', '8/1/2910', '8/1-2020', '1 2/7', '2020/01/08', '2020-1-8', '2020-02-30', '2020-01-08T00:00:00Z'],
      ['tháng 7', '7/2020', 'hôm nay', '12,7', '8/1/2020 sáng', 'năm 2020', '123/1/2020'],
    ].flat(),
  )('refuses %j', (text) => {
    expect(parseVietnameseDate(text, 2020)).toBeNull();
  });
});
