import { monthsToNext, nextTitle, shiftDay, shiftPeriod } from './editions';
import { makePeriod, periodLabel } from './review-period';

describe('the period that the next edition reviews', () => {
  it.each([
    ['a year', makePeriod('YEAR', 2025), '2025-12-20', '2026-12-18', 'năm 2026'],
    ['a year, held early in January after', makePeriod('YEAR', 2025), '2025-12-29', '2027-01-05', 'năm 2026'],
    ['a half, a year later', makePeriod('HALF_YEAR', 2025, 1), '2025-07-05', '2026-07-03', '6 tháng đầu năm 2026'],
    [
      'a half, half a year later',
      makePeriod('HALF_YEAR', 2025, 1),
      '2025-07-05',
      '2026-01-08',
      '6 tháng cuối năm 2025',
    ],
    ['a quarter', makePeriod('QUARTER', 2025, 4), '2025-12-30', '2026-04-02', 'quý I năm 2026'],
    ['nine months', makePeriod('NINE_MONTHS', 2025), '2025-10-02', '2026-10-01', '9 tháng đầu năm 2026'],
    ['five years', makePeriod('MULTI_YEAR', 2021, 2025), '2025-11-10', '2030-11-12', 'giai đoạn 2026 - 2030'],
  ])('of %s', (_, period, heldOn, nextHeldOn, label) => {
    const months = monthsToNext(period, heldOn, nextHeldOn);
    expect(periodLabel(shiftPeriod(period, months))).toBe(label);
  });

  it('is never the same one again, however soon the next edition is', () => {
    expect(monthsToNext(makePeriod('YEAR', 2025), '2025-12-20', '2026-01-02')).toBe(12);
    expect(monthsToNext(null, '2025-12-20', '2025-12-28')).toBe(12);
  });
});

it.each([
  ['2025-06-30', 6, '2025-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
])('%s and %i months are %s', (day, months, expected) => expect(shiftDay(day, months)).toBe(expected));

it.each([
  ['Hội nghị tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026', 12, 'Hội nghị tổng kết công tác năm 2026, triển khai nhiệm vụ năm 2027'], // prettier-ignore
  ['Sơ kết 6 tháng đầu năm 2025', 6, 'Sơ kết 6 tháng cuối năm 2025'],
  ['Sơ kết 6 tháng cuối năm 2025', 6, 'Sơ kết 6 tháng đầu năm 2026'],
  ['Giao ban quý IV năm 2025', 3, 'Giao ban quý I năm 2026'],
  ['Giao ban quý I năm 2025', 3, 'Giao ban quý II năm 2025'],
  ['Tổng kết giai đoạn 2021 - 2025', 60, 'Tổng kết giai đoạn 2026 - 2030'],
  ['Kế hoạch 12025/KH', 12, 'Kế hoạch 12025/KH'],
  ['Tổng kết công tác dân vận', 12, 'Tổng kết công tác dân vận'],
])('the title “%s” after %i months', (title, months, expected) => expect(nextTitle(title, months)).toBe(expected));
