import type { FactSubject } from '@ky-yeu/contracts/press';
import { makePeriod, periodLabel } from '@ky-yeu/rules/review-period';
import type { FactSeed, PeriodSeed } from './sample-types';

/** A fact that the report states, with its own words where they matter. */
export function stated(table: FactSubject, key: string, field: string, quote: string | null, note?: string): FactSeed {
  return { table, key, field, certainty: 'STATED', quote, note: note ?? null };
}

/** A fact that was deduced; `note` says from what. */
export function inferred(table: FactSubject, key: string, field: string, note: string, quote?: string): FactSeed {
  return { table, key, field, certainty: 'INFERRED', quote: quote ?? null, note };
}

/** A whole year as a typed period with its printed label. */
export function wholeYear(year: number): PeriodSeed {
  const period = makePeriod('YEAR', year);
  return { type: period.type, from: period.from, to: period.to, label: periodLabel(period) };
}

/** The first or second half of a year. */
export function halfYear(year: number, half: 1 | 2): PeriodSeed {
  const period = makePeriod('HALF_YEAR', year, half);
  return { type: period.type, from: period.from, to: period.to, label: periodLabel(period) };
}
