/**
 * Names the span in which the numbers of a register run from 1: a year (Decree 30/2020/NĐ-CP, appendix I), or a term of
 * the committee (HD 05-HD/VPTW). A term whose first day is not known, or that began later, counts by years.
 * @param date of the paper, yyyy-mm-dd
 * @param termStartsOn first day of the term, yyyy-mm-dd
 * @returns '2020', or 'NK 2025-08-15'
 */
export function numberPeriod(reset: 'YEAR' | 'TERM', date: string, termStartsOn: string | null): string {
  if (reset === 'TERM' && termStartsOn !== null && termStartsOn <= date) return `NK ${termStartsOn}`;
  return date.slice(0, 4);
}
