import type { PartOfDay } from '@ky-yeu/contracts/closed-lists';

export const halves = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
export type Half = (typeof halves)[number];

/** When a conference is held: dates 'YYYY-MM-DD', clock times 'HH:MM', all of Vietnam. */
export interface Slot {
  heldOn: string;
  /** Absent for one day. */
  heldUntil?: string | null;
  partOfDay?: PartOfDay | null;
  startsAt?: string | null;
  endsAt?: string | null;
}

export interface Occupied {
  /** The halves of a day that are or may be taken. */
  halves: readonly Half[];
  /** False when it is one of them and nobody has said which. */
  isSure: boolean;
}

/** Where two conferences meet. */
export interface Meeting {
  /** The first common day. */
  on: string;
  /** The first common half of it. */
  half: Half;
  isSure: boolean;
}

const workingDay: readonly Half[] = ['MORNING', 'AFTERNOON'];
const byPart: Record<PartOfDay, Occupied> = {
  MORNING: { halves: ['MORNING'], isSure: true },
  AFTERNOON: { halves: ['AFTERNOON'], isSure: true },
  EVENING: { halves: ['EVENING'], isSure: true },
  ALL_DAY: { halves: workingDay, isSure: true },
  HALF_DAY: { halves: workingDay, isSure: false },
};

/** The half of the day that a clock time 'HH:MM' lies in: the afternoon begins at noon, the evening at 17:30. */
export function halfAt(time: string): Half {
  if (time < '12:00') return 'MORNING';
  return time < '17:30' ? 'AFTERNOON' : 'EVENING';
}

function byClock(startsAt: string, endsAt: string | null | undefined): Occupied {
  const first = halves.indexOf(halfAt(startsAt));
  // A meeting that ends at noon sharp has not taken the afternoon.
  const last = endsAt && endsAt > startsAt ? halves.indexOf(halfAt(minuteBefore(endsAt))) : first;
  return { halves: halves.slice(first, Math.max(first, last) + 1), isSure: true };
}

function minuteBefore(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) - 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * The part of day that clock times speak of: a whole day when they reach from the morning into the afternoon.
 *
 * @param startsAt 'HH:MM'; `endsAt` null when it is not known
 */
export function partOfDayAt(startsAt: string, endsAt: string | null): PartOfDay {
  const taken = byClock(startsAt, endsAt).halves;
  return taken.includes('MORNING') && taken.includes('AFTERNOON') ? 'ALL_DAY' : (taken[0] ?? halfAt(startsAt));
}

/**
 * The part of day of a conference after its clock times were changed: what was entered goes with the times. Nothing entered
 * stays so, and a whole day stays one until its end is told.
 */
export function partOfDayAfter(
  before: Pick<Slot, 'partOfDay' | 'startsAt' | 'endsAt'>,
  startsAt: string | null,
  endsAt: string | null,
): PartOfDay | null {
  const part = before.partOfDay ?? null;
  const isSame = (before.startsAt ?? null) === startsAt && (before.endsAt ?? null) === endsAt;
  if (part === null || isSame || !startsAt || (part === 'ALL_DAY' && !endsAt)) return part;
  return partOfDayAt(startsAt, endsAt);
}

/**
 * The halves of each of its days that a conference takes. A conference of several days takes both halves of every day;
 * without part of day and clock it may be either half.
 */
export function occupied({ heldOn, heldUntil, partOfDay, startsAt, endsAt }: Slot): Occupied {
  if (heldUntil && heldUntil > heldOn) return byPart.ALL_DAY;
  if (partOfDay && partOfDay !== 'HALF_DAY') return byPart[partOfDay];
  return startsAt ? byClock(startsAt, endsAt) : byPart.HALF_DAY;
}

const lastDay = ({ heldOn, heldUntil }: Slot): string => heldUntil ?? heldOn;

const isWithin = (inner: Occupied, outer: Occupied): boolean =>
  outer.isSure && inner.halves.every((half) => outer.halves.includes(half));

/** Where two slots meet in one half-day; null when they do not. Clock times within a half-day are not compared. */
export function meet(one: Slot, other: Slot): Meeting | null {
  const on = one.heldOn > other.heldOn ? one.heldOn : other.heldOn;
  if (on > lastDay(one) || on > lastDay(other)) return null;
  const [mine, theirs] = [occupied(one), occupied(other)];
  const half = mine.halves.find((each) => theirs.halves.includes(each));
  if (!half) return null;
  const isSure = (mine.isSure || isWithin(mine, theirs)) && (theirs.isSure || isWithin(theirs, mine));
  return { on, half, isSure };
}

/** Whether two slots that meet in a half-day leave each other the room: both clocks are known and do not overlap. */
export function isApartByClock(one: Slot, other: Slot): boolean {
  const isShort = lastDay(one) === one.heldOn && lastDay(other) === other.heldOn;
  if (!isShort || !one.startsAt || !one.endsAt || !other.startsAt || !other.endsAt) return false;
  return one.endsAt <= other.startsAt || other.endsAt <= one.startsAt;
}
