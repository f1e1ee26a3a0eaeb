import { makePeriod, periodLabel } from './review-period';

describe('makePeriod and periodLabel', () => {
  it.each([
    ['YEAR', 2019, undefined, '2019-01-01', '2019-12-31', 'năm 2019'],
    ['HALF_YEAR', 2022, undefined, '2022-01-01', '2022-06-30', '6 tháng đầu năm 2022'],
    ['HALF_YEAR', 2022, 1, '2022-01-01', '2022-06-30', '6 tháng đầu năm 2022'],
    ['HALF_YEAR', 2022, 2, '2022-07-01', '2022-12-31', '6 tháng cuối năm 2022'],
    ['QUARTER', 2026, 1, '2026-01-01', '2026-03-31', 'quý I năm 2026'],
    ['QUARTER', 2026, 2, '2026-04-01', '2026-06-30', 'quý II năm 2026'],
    ['QUARTER', 2026, 3, '2026-07-01', '2026-09-30', 'quý III năm 2026'],
    ['QUARTER', 2026, 4, '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
    ['NINE_MONTHS', 2024, undefined, '2024-01-01', '2024-09-30', '9 tháng đầu năm 2024'],
    ['MULTI_YEAR', 2014, 2019, '2014-01-01', '2019-12-31', 'giai đoạn 2014 - 2019'],
  ] as const)('makes %s %d part %p', (type, year, part, from, to, label) => {
    const period = makePeriod(type, year, part);
    expect(period).toEqual({ type, from, to });
    expect(periodLabel(period)).toBe(label);
  });

  it.each([
    ['HALF_YEAR', 2022, 3],
    ['HALF_YEAR', 2022, 0],
    ['QUARTER', 2022, 5],
    ['QUARTER', 2022, 1.5],
    ['MULTI_YEAR', 2019, 2019],
    ['MULTI_YEAR', 2019, undefined],
    ['YEAR', 19, undefined],
    ['YEAR', NaN, undefined],
  ] as const)('refuses %s %d part %p', (type, year, part) => {
    expect(() => makePeriod(type, year, part)).toThrow(RangeError);
  });
});

describe('periodLabel', () => {
  it.each([
    ['CUSTOM', '2020-02-01', '2021-03-15', 'từ 01/02/2020 đến 15/03/2021'],
    ['CUSTOM', '2020-01-01', '2020-12-31', 'từ 01/01/2020 đến 31/12/2020'],
    ['YEAR', '2019-11-16', '2020-11-15', 'từ 16/11/2019 đến 15/11/2020'],
    ['HALF_YEAR', '2022-02-01', '2022-06-30', 'từ 01/02/2022 đến 30/06/2022'],
    ['QUARTER', '2026-01-01', '2026-06-30', 'từ 01/01/2026 đến 30/06/2026'],
    ['MULTI_YEAR', '2014-05-19', '2019-05-19', 'giai đoạn 2014 - 2019'],
    ['MULTI_YEAR', '2019-01-01', '2019-05-19', 'từ 01/01/2019 đến 19/05/2019'],
  ] as const)('names %s from %s to %s', (type, from, to, label) => {
    expect(periodLabel({ type, from, to })).toBe(label);
  });

  it('prints the label of the organisers when there is one', () => {
    const period = makePeriod('YEAR', 2020);
    expect(periodLabel({ ...period, label: ' năm công tác 2020 ' })).toBe('năm công tác 2020');
    expect(periodLabel({ ...period, label: '  ' })).toBe('năm 2020');
    expect(periodLabel({ ...period, label: null })).toBe('năm 2020');
  });

  it.each([
    ['2020-12-31', '2020-01-01'],
    ['2020-02-30', '2020-12-31'],
    ['01/01/2020', '2020-12-31'],
  ])('refuses a period from %s to %s', (from, to) => {
    expect(() => periodLabel({ type: 'CUSTOM', from, to, label: 'kỳ này' })).toThrow(RangeError);
  });
});
