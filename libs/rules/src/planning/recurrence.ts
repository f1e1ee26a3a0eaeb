import type { ConferenceKind } from '@ky-yeu/contracts/closed-lists';
import type { Recurrence } from '@ky-yeu/contracts/planning/plan-lists';
import { daysInMonth, readIsoDate, type CalendarDate } from '@ky-yeu/vietnamese/calendar-date';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import { makePeriod, type ReviewPeriod } from '../review-period';

/** What says when a conference comes back; the days of a year are 'day/month', `anchorOn` is 'YYYY-MM-DD'. */
export interface RecurringRule {
  recurrence: Recurrence;
  conferenceKind: ConferenceKind;
  subject: string;
  windowFrom: string | null;
  windowTo: string | null;
  anchorOn: string | null;
  monthsAfter: number | null;
  windowDays: number | null;
}

/** A conference that a rule calls for in a year; dates 'YYYY-MM-DD', both ends of the window included. */
export interface Occurrence {
  title: string;
  period: ReviewPeriod | null;
  windowFrom: string;
  windowTo: string;
  /** The day it belongs on, when there is one. */
  preferred: string | null;
}

/** Where the rule does not say how long after its day a conference may be held: a month, before a day of honour a week. */
const usualDays = { resolution: 30, tradition: 7 };

const iso = ({ year, month, day }: CalendarDate): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** The same day of another month, or its last one. */
function onDay(year: number, month: number, day: number): string {
  return iso({ year, month, day: Math.min(day, daysInMonth(year, month)) });
}

function addMonths(date: string, count: number): string {
  const { year, month, day } = readIsoDate(date);
  const months = year * 12 + month - 1 + count;
  return onDay(Math.floor(months / 12), (months % 12) + 1, day);
}

/**
 * Gives the day that lies so many calendar days after a day, before it when negative.
 * @param date 'YYYY-MM-DD'
 * @throws RangeError when it is no calendar date
 */
export function addDays(date: string, count: number): string {
  const { year, month, day } = readIsoDate(date);
  return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
}

/**
 * Counts the calendar days from a day to another; negative when the second lies before.
 * @throws RangeError when one is no calendar date
 */
export function daysBetween(from: string, to: string): number {
  const at = (date: string) => {
    const { year, month, day } = readIsoDate(date);
    return Date.UTC(year, month - 1, day);
  };
  return Math.round((at(to) - at(from)) / 86_400_000);
}

function yearDay(text: string | null, year: number): string | null {
  const [day = 0, month = 0] = (text ?? '').split('/').map(Number);
  return day > 0 && day <= daysInMonth(year, month) ? onDay(year, month, day) : null;
}

/** “2,5 năm”, “05 năm”, “10 năm”; months that are no half years stay months. */
function spanInWords(months: number): string {
  if (months % 6 !== 0) return `${twoDigits(months)} tháng`;
  if (months % 12 === 0) return `${twoDigits(months / 12)} năm`;
  return `${Math.floor(months / 12)},5 năm`;
}

const kindWords: Record<ConferenceKind, string> = {
  MID_TERM: 'sơ kết ',
  FINAL: 'tổng kết ',
  THEMATIC: 'chuyên đề ',
  OTHER: '',
};

function inWindow(rule: RecurringRule, year: number): Occurrence | null {
  const windowFrom = yearDay(rule.windowFrom, year);
  const sameYear = yearDay(rule.windowTo, year);
  if (!windowFrom || !sameYear) return null;
  // “20/12 – 15/01” ends in the next year and still speaks of this one.
  const windowTo = sameYear < windowFrom ? (yearDay(rule.windowTo, year + 1) ?? sameYear) : sameYear;
  const isHalf = rule.recurrence === 'HALF_YEAR';
  const period = makePeriod(isHalf ? 'HALF_YEAR' : 'YEAR', year, 1);
  const title = `Hội nghị ${kindWords[rule.conferenceKind]}${rule.subject} ${isHalf ? '6 tháng đầu ' : ''}năm ${year}`;
  return { title, period, windowFrom, windowTo, preferred: null };
}

function afterResolution(rule: RecurringRule, year: number): Occurrence | null {
  if (!rule.anchorOn || !rule.monthsAfter) return null;
  const due = addMonths(rule.anchorOn, rule.monthsAfter);
  if (readIsoDate(due).year !== year) return null;
  const isMultiYear = year > readIsoDate(rule.anchorOn).year;
  return {
    title: `Hội nghị ${kindWords[rule.conferenceKind]}${spanInWords(rule.monthsAfter)} thực hiện ${rule.subject}`,
    period: { type: isMultiYear ? 'MULTI_YEAR' : 'CUSTOM', from: rule.anchorOn, to: due },
    windowFrom: due,
    windowTo: addDays(due, rule.windowDays ?? usualDays.resolution),
    preferred: null,
  };
}

function onTraditionDay(rule: RecurringRule, year: number): Occurrence | null {
  if (!rule.anchorOn) return null;
  const founded = readIsoDate(rule.anchorOn);
  if (year <= founded.year) return null;
  const day = onDay(year, founded.month, founded.day);
  const span = `${formatDate(rule.anchorOn)} - ${formatDate(day)}`;
  return {
    title: `Hội nghị kỷ niệm ${year - founded.year} năm ${rule.subject} (${span})`,
    period: null,
    windowFrom: addDays(day, -(rule.windowDays ?? usualDays.tradition)),
    windowTo: day,
    preferred: day,
  };
}

/**
 * Gives the conference that a rule calls for in a year: its title made of subject and period, and the days between which
 * it belongs.
 *
 * @param rule each year between two days (sơ kết 6 tháng 20/6–15/7, tổng kết 10–31/12), so many months after a
 *   resolution (2,5 năm is 30 months, 5 năm is 60), or a day of honour
 * @param year four digits
 * @returns null when the rule calls for none in that year, or lacks its days
 * @throws RangeError when the anchor is no calendar date
 */
export function occurrenceOf(rule: RecurringRule, year: number): Occurrence | null {
  if (rule.recurrence === 'TRADITION_DAY') return onTraditionDay(rule, year);
  if (rule.recurrence === 'RESOLUTION_MID' || rule.recurrence === 'RESOLUTION_FINAL')
    return afterResolution(rule, year);
  return inWindow(rule, year);
}
