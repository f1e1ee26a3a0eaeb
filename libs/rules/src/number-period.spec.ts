import { numberPeriod } from './number-period';

describe('the span in which numbers run', () => {
  it.each([
    ['a year begins anew on the first of January', 'YEAR', '2020-01-01', null, '2020'],
    ['a term goes on over the turn of the year', 'TERM', '2026-03-02', '2025-08-15', 'NK 2025-08-15'],
    ['the first day belongs to the term', 'TERM', '2025-08-15', '2025-08-15', 'NK 2025-08-15'],
    ['a paper from before the term counts by years', 'TERM', '2025-08-14', '2025-08-15', '2025'],
    ['a term nobody has entered counts by years', 'TERM', '2025-08-14', null, '2025'],
    ['a year does not ask for the term', 'YEAR', '2026-03-02', '2025-08-15', '2026'],
  ] as const)('%s', (_, reset, date, term, period) => {
    expect(numberPeriod(reset, date, term)).toBe(period);
  });
});
