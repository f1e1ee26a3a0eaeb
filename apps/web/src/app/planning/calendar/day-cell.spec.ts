import { dayCellNodes, lunarName, lunarText } from './day-cell';

describe('a day of the calendar', () => {
  it.each([
    ['2026-02-17', '1/1', '1/1'],
    ['2026-02-18', '2', ''],
    ['2026-03-03', '15/1', ''],
    ['2025-07-25', '1/6 nhuận', '1/6 nhuận'],
    ['2300-01-01', '', ''],
  ])('shows for %s the lunar date “%s”, where it is small “%s”', (date, text, short) => {
    expect(lunarText(date)).toBe(text);
    expect(lunarText(date, 'short')).toBe(short);
  });

  it('reads its lunar date aloud with the year of stem and branch', () => {
    expect(lunarName('2026-02-17')).toBe('âm lịch ngày 1 tháng 1 năm Bính Ngọ');
    const [lunar, solar] = dayCellNodes('17', '2026-02-17', false) as HTMLElement[];
    expect(lunar?.dataset['lunar']).toBe('1/1');
    expect([lunar?.title, solar?.textContent]).toEqual([
      'âm lịch ngày 1 tháng 1 năm Bính Ngọ',
      '17 tháng 2 năm 2026, âm lịch ngày 1 tháng 1 năm Bính Ngọ',
    ]);
  });
});
