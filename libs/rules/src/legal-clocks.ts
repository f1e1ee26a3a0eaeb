import type { ConferenceKind, OrganisationSystem } from '@ky-yeu/contracts/closed-lists';
import type { ClockBody, ClockCode, ClockState, ClockUnit } from '@ky-yeu/contracts/preparation-lists';
import { addDays } from './checklist-dates';
import { addWorkingDays, workingDaysBetween, type CalendarDay } from './working-days';

/** A clock as the law sets it: effective-dated data, never numbers in code. */
export interface ClockRuleData {
  code: ClockCode;
  body: ClockBody;
  threshold: number;
  unit: ClockUnit;
  /** Empty: all kinds. */
  conferenceKinds: readonly ConferenceKind[];
  validFrom: string;
  validTo: string | null;
}

/** What is known of a conference, days as 'YYYY-MM-DD'. */
export interface ClockFacts {
  opensOn: string | null;
  endsOn: string | null;
  /** When the act was done that meets the clock. */
  doneOn: string | null;
  /** Minutes of the concluding speech in the programme. */
  conclusionMinutes: number | null;
}

export interface ClockReading {
  state: ClockState;
  dueOn: string | null;
  /** Working days left, or late by; null where none are counted. */
  days: number | null;
  measured: number | null;
}

/** Systems whose bodies follow their own working rules instead of those of the administrative offices. */
export const partySystems: readonly OrganisationSystem[] = ['PARTY', 'FRONT', 'MASS_ORGANISATION'];

/**
 * Tells whose rules a conference follows, by the system of its lead host. Quyết định 45/2018/QĐ-TTg, Điều 1 binds the
 * administrative offices; party, front and mass organisations follow their own working rules. Unknown: the law.
 */
export function clockBodyOf(system: OrganisationSystem | null): ClockBody {
  return system !== null && partySystems.includes(system) ? 'PARTY' : 'STATE';
}

/**
 * Gives the rules in force on a day for a kind of conference: of each clock the one that began last.
 *
 * @param on 'YYYY-MM-DD', the opening
 */
export function clockRulesOn<Rule extends ClockRuleData>(
  rules: readonly Rule[],
  { body, kind, on }: { body: ClockBody; kind: ConferenceKind; on: string },
): Rule[] {
  const found = new Map<ClockCode, Rule>();
  for (const rule of rules) {
    const isInForce = rule.validFrom <= on && (rule.validTo === null || rule.validTo >= on);
    const isMeant = rule.conferenceKinds.length === 0 || rule.conferenceKinds.includes(kind);
    const known = found.get(rule.code);
    if (rule.body !== body || !isInForce || !isMeant) continue;
    if (!known || known.validFrom < rule.validFrom) found.set(rule.code, rule);
  }
  return [...found.values()];
}

/**
 * Gives the last day on which an act is in time. "Trước ngày họp ít nhất n ngày làm việc": n working days before the opening,
 * that day not counted; "trong vòng n ngày làm việc sau ngày kết thúc": n after the closing.
 *
 * @returns 'YYYY-MM-DD'; null for clocks of length
 * @throws RangeError for a date that does not exist
 */
export function clockDeadline(
  { code, threshold, unit }: Pick<ClockRuleData, 'code' | 'threshold' | 'unit'>,
  { opensOn, endsOn }: { opensOn: string; endsOn: string },
  calendar: readonly CalendarDay[],
): string | null {
  if (code === 'REVIEW_LENGTH' || code === 'CONCLUSION_LENGTH') return null;
  const [from, count] = code === 'CONCLUSION_NOTICE' ? [endsOn, threshold] : [opensOn, -threshold];
  return unit === 'WORKING_DAY' ? addWorkingDays(from, count, calendar) : addDays(from, count);
}

function daysHeld(opensOn: string, endsOn: string): number {
  let count = 1;
  for (let day = opensOn; day < endsOn; day = addDays(day, 1)) count++;
  return count;
}

function readLength(rule: ClockRuleData, facts: ClockFacts): ClockReading {
  const { opensOn, endsOn, conclusionMinutes } = facts;
  const held = opensOn ? daysHeld(opensOn, endsOn ?? opensOn) : null;
  const measured = rule.code === 'REVIEW_LENGTH' ? held : conclusionMinutes;
  const state = measured === null ? 'UNKNOWN' : measured <= rule.threshold ? 'MET' : 'EXCEEDED';
  return { state, dueOn: null, days: null, measured };
}

function readDeadline(
  dueOn: string,
  doneOn: string | null,
  today: string,
  calendar: readonly CalendarDay[],
): ClockReading {
  const until = doneOn ?? today;
  const isLate = until > dueOn;
  const days = isLate ? workingDaysBetween(dueOn, until, calendar) : workingDaysBetween(until, dueOn, calendar);
  const reading = { dueOn, measured: null };
  if (doneOn) return { ...reading, state: isLate ? 'LATE' : 'MET', days: isLate ? days : null };
  return { ...reading, state: isLate ? 'OVERDUE' : 'RUNNING', days };
}

/**
 * Reads a clock for a conference: running with the working days left, overdue, met, met too late; or within a length.
 *
 * @param today 'YYYY-MM-DD', Vietnam
 * @throws RangeError for a date that does not exist
 */
export function readClock(
  rule: ClockRuleData,
  facts: ClockFacts,
  today: string,
  calendar: readonly CalendarDay[],
): ClockReading {
  const { opensOn, endsOn, doneOn } = facts;
  const held = opensOn ? { opensOn, endsOn: endsOn ?? opensOn } : null;
  if (rule.code === 'REVIEW_LENGTH' || rule.code === 'CONCLUSION_LENGTH') return readLength(rule, facts);
  const dueOn = held && clockDeadline(rule, held, calendar);
  if (dueOn) return readDeadline(dueOn, doneOn, today, calendar);
  return { state: doneOn ? 'MET' : 'UNKNOWN', dueOn: null, days: null, measured: null };
}
