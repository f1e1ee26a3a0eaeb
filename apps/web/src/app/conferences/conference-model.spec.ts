import { statusByDate } from './conference-model';

describe('the status that a new conference starts with', () => {
  const status = (
    heldOn: string | null,
    datePrecision: 'DAY' | 'MONTH' | 'YEAR' = 'DAY',
    heldUntil: string | null = null,
  ) => statusByDate({ heldOn, heldUntil, datePrecision }, '2026-03-10');

  it('is planned while a secretary knows no date or one that is still to come', () => {
    expect(status(null)).toBe('PLANNED');
    expect(status('2026-03-10')).toBe('PLANNED');
    expect(status('2026-03-09', 'DAY', '2026-03-11')).toBe('PLANNED');
  });

  it('is held once its day is over', () => {
    expect(status('2026-03-09')).toBe('HELD');
  });

  it('is not held before the month or year that is all a secretary knows of has ended', () => {
    expect(status('2026-01-01', 'YEAR')).toBe('PLANNED');
    expect(status('2026-03-01', 'MONTH')).toBe('PLANNED');
    expect(status('2025-01-01', 'YEAR')).toBe('HELD');
  });
});
