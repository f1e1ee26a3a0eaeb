import { addWorkingDays, isWorkingDay, type CalendarDay } from '../working-days';
import { addDays, daysBetween } from './recurrence';

/** A conference that wants a day; dates 'YYYY-MM-DD', both ends of the window included. */
export interface DayWish {
  key: string;
  unitId: string;
  windowFrom: string;
  windowTo: string;
  preferred: string | null;
}

/** A day on which a conference is held already. */
export interface TakenDay {
  date: string;
  unitId: string | null;
}

function workingDaysOf(from: string, to: string, days: readonly CalendarDay[]): string[] {
  const found: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, days)) found.push(day);
  return found;
}

const unitDay = (unitId: string | null, date: string) => `${unitId} ${date}`;

/** How many conferences stand on each day, and which units. */
class Load {
  private readonly counts = new Map<string, number>();
  private readonly units = new Set<string>();

  add({ date, unitId }: TakenDay): void {
    this.counts.set(date, (this.counts.get(date) ?? 0) + 1);
    this.units.add(unitDay(unitId, date));
  }

  /** Lower is better: a unit never twice on a day if that can be, then the emptiest day, then the nearest to `wanted`. */
  costOf(date: string, unitId: string, wanted: string): [number, number, number] {
    const isTwice = this.units.has(unitDay(unitId, date)) ? 1 : 0;
    return [isTwice, this.counts.get(date) ?? 0, Math.abs(daysBetween(wanted, date))];
  }
}

function cheapest(dates: readonly string[], cost: (date: string) => readonly number[]): string | undefined {
  let best: { date: string; cost: readonly number[] } | undefined;
  for (const date of dates) {
    const own = cost(date);
    const differing = best ? own.findIndex((value, index) => value !== best?.cost[index]) : 0;
    if (!best || (differing >= 0 && (own[differing] ?? 0) < (best.cost[differing] ?? 0))) best = { date, cost: own };
  }
  return best?.date;
}

/**
 * Gives each conference a working day inside its window, so that they do not pile up: those of one window are spread
 * evenly over it, a unit holds no two on a day, and days that are taken are filled last. The same wishes give the same days.
 *
 * @param wishes narrow windows are served first
 * @param taken days of conferences that stand already
 * @param days the days that differ from the week
 * @returns the day of each key; the first working day after a window that has none
 */
export function spreadDays(
  wishes: readonly DayWish[],
  taken: readonly TakenDay[],
  days: readonly CalendarDay[],
): Map<string, string> {
  const load = new Load();
  taken.forEach((each) => load.add(each));
  const windows = new Map<string, { dates: string[]; wishes: DayWish[] }>();
  for (const wish of wishes) {
    const name = `${wish.windowFrom} ${wish.windowTo}`;
    const known = windows.get(name) ?? { dates: workingDaysOf(wish.windowFrom, wish.windowTo, days), wishes: [] };
    known.wishes.push(wish);
    windows.set(name, known);
  }
  const narrowFirst = [...windows.entries()].sort(
    ([nameA, a], [nameB, b]) => a.dates.length - b.dates.length || (nameA < nameB ? -1 : 1),
  );
  const chosen = new Map<string, string>();
  for (const [, { dates, wishes: sharing }] of narrowFirst) {
    sharing.forEach(({ key, unitId, windowTo, preferred }, index) => {
      const even = dates[Math.floor(((index + 0.5) * dates.length) / sharing.length)];
      const wanted = preferred ?? even ?? windowTo;
      const date = cheapest(dates, (each) => load.costOf(each, unitId, wanted)) ?? addWorkingDays(windowTo, 1, days);
      load.add({ date, unitId });
      chosen.set(key, date);
    });
  }
  return chosen;
}
