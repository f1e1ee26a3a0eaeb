import type { PartOfDay } from '@ky-yeu/contracts/closed-lists';
import { weekday } from '@ky-yeu/vietnamese/format-date';
import type { Clash, ClashConference, ClashFacts, ClashHall } from './clashes';
import { isApartByClock, meet, occupied, type Slot } from './half-days';
import { isWorkingDay, nextDay, type CalendarDay } from './working-days';

export interface FreePlace {
  heldOn: string;
  partOfDay: PartOfDay;
}

/** Monday of the week of a day, 'YYYY-MM-DD'. */
export function mondayOf(day: string): string {
  const isMonday = (each: string) => weekday(each) === 'thứ Hai';
  let monday = day;
  while (!isMonday(monday)) monday = nextDay(monday, -1);
  return monday;
}

/** The seven days of the week of a day, Monday first. */
export function weekOf(day: string): string[] {
  const week = [mondayOf(day)];
  while (week.length < 7) week.push(nextDay(week.at(-1) ?? day, 1));
  return week;
}

function partsNeeded(slot: Slot): PartOfDay[] {
  const { halves, isSure } = occupied(slot);
  return isSure && halves.length > 1 ? ['ALL_DAY'] : ['MORNING', 'AFTERNOON'];
}

/**
 * The next free half-day (whole day for a conference that takes one) in the same week; when the rest of the week is full,
 * an earlier one of it. Days off and days before `notBefore` are never proposed.
 *
 * @param busy when the leaders or the hall of the conference are taken elsewhere
 * @param notBefore 'YYYY-MM-DD', usually today
 * @returns null when the week has none, or when the conference lasts several days
 */
export function nextFreeHalfDay(
  slot: Slot,
  busy: readonly Slot[],
  days: readonly CalendarDay[],
  notBefore: string,
): FreePlace | null {
  if (slot.heldUntil && slot.heldUntil > slot.heldOn) return null;
  const places = weekOf(slot.heldOn)
    .filter((day) => day >= notBefore && isWorkingDay(day, days))
    .flatMap((heldOn) => partsNeeded(slot).map((partOfDay) => ({ heldOn, partOfDay })));
  const isFree = (place: FreePlace) => busy.every((other) => !meet(place, other)) && !isSame(place, slot);
  const free = places.filter(isFree);
  return free.find((place) => isAfter(place, slot)) ?? free[0] ?? null;
}

const isSame = ({ heldOn, partOfDay }: FreePlace, slot: Slot): boolean =>
  heldOn === slot.heldOn && meet({ heldOn, partOfDay }, slot) !== null;

function isAfter(place: FreePlace, slot: Slot): boolean {
  if (place.heldOn !== slot.heldOn) return place.heldOn > slot.heldOn;
  return place.partOfDay === 'AFTERNOON' && occupied(slot).halves[0] === 'MORNING';
}

/**
 * Another hall that is free then and holds the delegates: one of the same organisation first, then the smallest that is
 * large enough. A hall whose places are unknown is proposed only when the number of delegates is unknown too.
 */
export function otherHall(
  conference: ClashConference,
  halls: readonly ClashHall[],
  conferences: readonly ClashConference[],
): ClashHall | null {
  const own = halls.find(({ id }) => id === conference.hallId)?.organisationId ?? null;
  const taken = new Set(
    conferences
      .filter((each) => each.hallId && each.id !== conference.id && meet(each, conference))
      .filter((each) => !isApartByClock(each, conference))
      .map(({ hallId }) => hallId),
  );
  const isLarge = ({ places }: ClashHall) => conference.expected == null || (places ?? 0) >= conference.expected;
  const fitting = halls.filter((hall) => hall.id !== conference.hallId && isLarge(hall) && !taken.has(hall.id));
  const isForeign = ({ organisationId }: ClashHall) => Number(own === null || organisationId !== own);
  fitting.sort((a, b) => isForeign(a) - isForeign(b) || (a.places ?? Infinity) - (b.places ?? Infinity));
  return fitting[0] ?? null;
}

/** What a proposal is made of; either may be missing. */
export interface Proposal {
  /** The conference to move. */
  conferenceId: string;
  place: FreePlace | null;
  hall: ClashHall | null;
}

/** Slots in which those who lead a conference, or its hall, are taken by another one. */
function busySlots(conference: ClashConference, { conferences, shared }: ClashFacts): Slot[] {
  const taken = new Set<string>();
  for (const { firstId, secondId, isLeader } of shared) {
    if (!isLeader) continue;
    if (firstId === conference.id) taken.add(secondId);
    if (secondId === conference.id) taken.add(firstId);
  }
  return conferences.filter(
    (each) =>
      each.id !== conference.id && (taken.has(each.id) || (each.hallId != null && each.hallId === conference.hallId)),
  );
}

/**
 * A way out of a clash within the same week.
 *
 * @param facts must hold the conferences of the week, and of `shared` at least the leaders of the conference to move
 * @param movedId the conference to move; else the later planned one
 */
export function proposeFor(clash: Clash, facts: ClashFacts, notBefore: string, movedId?: string): Proposal | null {
  const id = movedId ?? clash.otherId ?? clash.conferenceId;
  const conference = facts.conferences.find((each) => each.id === id);
  if (!conference || clash.kind === 'GUEST_TWICE') return null;
  const needsHall = clash.kind === 'HALL_TAKEN' || clash.kind === 'HALL_TOO_SMALL';
  const hall = needsHall ? otherHall(conference, facts.halls, facts.conferences) : null;
  const place =
    clash.kind === 'HALL_TOO_SMALL'
      ? null
      : nextFreeHalfDay(conference, busySlots(conference, facts), facts.days, notBefore);
  return { conferenceId: id, place, hall };
}
