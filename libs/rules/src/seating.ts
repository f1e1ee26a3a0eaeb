/** A seat in the hall, or a place at the table of the presidium; all null: none. */
export interface SeatPlace {
  row: number | null;
  seat: number | null;
  presidium: number | null;
}

export interface HallZone {
  block: string | null;
  groupId: string | null;
  name: string;
  fromRow: number;
  toRow: number;
  fromSeat: number | null;
  toSeat: number | null;
}

export interface HallShape {
  rowCount: number;
  seatsPerRow: number;
  presidiumPlaces: number;
  /** On which hand of the chair the second in rank sits, as the chair sees it. */
  secondSide: 'RIGHT' | 'LEFT';
  seatOrder: 'CENTRE' | 'LEFT';
  zones: readonly HallZone[];
}

/** Somebody to be seated. */
export interface SeatGuest {
  id: string;
  block: string;
  groupId: string | null;
  /** What says that two are of one unit; '' for nobody's. */
  unit: string;
  isChair: boolean;
  isPresidium: boolean;
  isSubstitute: boolean;
  isAway: boolean;
}

export interface SeatAssignment extends SeatPlace {
  attendeeId: string;
  isPinned: boolean;
}

export interface SeatProposal {
  assignments: SeatAssignment[];
  /** Who found no seat, in the order of precedence. */
  unseated: string[];
}

type Seat = readonly [row: number, seat: number];

export const placeKey = ({ row, seat, presidium }: SeatPlace): string =>
  presidium === null ? `${row}/${seat}` : `p${presidium}`;

/** Whether a plan has such a place. */
export function hasPlace(hall: HallShape, { row, seat, presidium }: SeatPlace): boolean {
  if (presidium !== null) return row === null && presidium >= 1 && presidium <= hall.presidiumPlaces;
  if (row === null || seat === null) return false;
  return row >= 1 && row <= hall.rowCount && seat >= 1 && seat <= hall.seatsPerRow;
}

/**
 * Orders the places of the presidium's table by rank: the chair in the middle, then by turns to both sides. Custom, seen in
 * party and state halls alike; which hand comes first is a choice of the plan.
 * @returns places counted from the left as the hall sees them.
 */
export function presidiumOrder(places: number, secondSide: HallShape['secondSide']): number[] {
  // The chair faces the hall: the right hand is on the hall's left.
  const first = secondSide === 'RIGHT' ? -1 : 1;
  const middle = first === -1 ? Math.floor(places / 2) + 1 : Math.ceil(places / 2);
  const order = Array.from(
    { length: places * 2 },
    (_, i) => middle + Math.ceil(i / 2) * (i % 2 === 1 ? first : -first),
  );
  return order.filter((place) => place >= 1 && place <= places);
}

/**
 * Proposes who sits where: the presidium around its chair, the others by precedence in the zone of their group or block,
 * row by row. Substitutes sit behind their own unit's people, since rank is not handed on; who is away gets no seat; places
 * chosen by hand stay.
 * @param guests in the order of precedence.
 * @param current of which only pinned ones of people who come count.
 */
export function proposeSeats(
  hall: HallShape,
  guests: readonly SeatGuest[],
  current: readonly SeatAssignment[],
): SeatProposal {
  const coming = guests.filter(({ isAway }) => !isAway);
  const seating = new Seating(hall, keepPinned(hall, coming, current));
  const free = coming.filter(({ id }) => !seating.has(id));
  const table = free.filter(({ isPresidium, isChair }) => isPresidium || isChair);
  seating.presidium([...table.filter(({ isChair }) => isChair), ...table.filter(({ isChair }) => !isChair)]);
  const floor = withSubstitutes(free.filter(({ id }) => !seating.has(id)));
  for (const [zone, members] of membersOf(hall.zones, floor)) seating.fill(zoneSeats(hall, zone), members);
  const outside = hallSeats(hall).filter((seat) => !hall.zones.some((zone) => isIn(zone, seat)));
  const left = () => floor.filter(({ id }) => !seating.has(id));
  seating.fill(outside, left());
  seating.fill(hallSeats(hall), left());
  return {
    assignments: seating.all(),
    unseated: coming.filter(({ id }) => !seating.has(id)).map(({ id }) => id),
  };
}

class Seating {
  private readonly places = new Map<string, SeatAssignment>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly hall: HallShape,
    kept: readonly SeatAssignment[],
  ) {
    for (const assignment of kept) this.put(assignment);
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  all(): SeatAssignment[] {
    return [...this.places.values()];
  }

  presidium(guests: readonly SeatGuest[]): void {
    const order = presidiumOrder(this.hall.presidiumPlaces, this.hall.secondSide).map((presidium): SeatPlace => ({
      row: null,
      seat: null,
      presidium,
    }));
    this.give(order, guests);
  }

  fill(seats: readonly Seat[], guests: readonly SeatGuest[]): void {
    const order = seats.map(([row, seat]): SeatPlace => ({ row, seat, presidium: null }));
    this.give(order, guests);
  }

  private give(order: SeatPlace[], guests: readonly SeatGuest[]): void {
    const free = order.filter((place) => !this.taken.has(placeKey(place)));
    guests.slice(0, free.length).forEach(({ id }, i) => {
      const place = free[i];
      if (place) this.put({ ...place, attendeeId: id, isPinned: false });
    });
  }

  private put(assignment: SeatAssignment): void {
    this.places.set(assignment.attendeeId, assignment);
    this.taken.add(placeKey(assignment));
  }
}

/** Of two pins on one place, or two of one person, only the first counts. */
function keepPinned(
  hall: HallShape,
  coming: readonly SeatGuest[],
  current: readonly SeatAssignment[],
): SeatAssignment[] {
  const ids = new Set(coming.map(({ id }) => id));
  const taken = new Set<string>();
  return current.filter((assignment) => {
    const { attendeeId, isPinned } = assignment;
    const key = placeKey(assignment);
    if (!isPinned || !ids.has(attendeeId) || !hasPlace(hall, assignment) || taken.has(key)) return false;
    ids.delete(attendeeId);
    taken.add(key);
    return true;
  });
}

/** Puts substitutes behind the last of their own unit; those of no unit present come last. */
function withSubstitutes(guests: readonly SeatGuest[]): SeatGuest[] {
  const own = guests.filter(({ isSubstitute }) => !isSubstitute);
  const waiting = guests.filter(({ isSubstitute }) => isSubstitute);
  const last = new Map(own.map(({ unit, id }) => [unit, id]));
  const behind = (guest: SeatGuest) =>
    guest.unit === '' || last.get(guest.unit) !== guest.id ? [] : waiting.filter(({ unit }) => unit === guest.unit);
  const alone = waiting.filter(({ unit }) => unit === '' || !last.has(unit));
  return [...own.flatMap((guest) => [guest, ...behind(guest)]), ...alone];
}

/** Groups come before blocks: whoever is of a group with a zone sits there. */
function membersOf(zones: readonly HallZone[], guests: readonly SeatGuest[]): Map<HallZone, SeatGuest[]> {
  const members = new Map<HallZone, SeatGuest[]>(zones.map((zone) => [zone, []]));
  const seats = (zone: HallZone) => (zone.toRow - zone.fromRow + 1) * ((zone.toSeat ?? 99) - (zone.fromSeat ?? 1) + 1);
  for (const guest of guests) {
    const own = zones.filter(({ groupId }) => groupId !== null && groupId === guest.groupId);
    const fitting = own.length ? own : zones.filter(({ groupId, block }) => groupId === null && block === guest.block);
    const zone = fitting.find((each) => (members.get(each)?.length ?? 0) < seats(each)) ?? fitting[0];
    if (zone) members.get(zone)?.push(guest);
  }
  return members;
}

const isIn = (zone: HallZone, [row, seat]: Seat): boolean =>
  row >= zone.fromRow && row <= zone.toRow && seat >= (zone.fromSeat ?? 1) && seat <= (zone.toSeat ?? Infinity);

const zoneSeats = (hall: HallShape, zone: HallZone): Seat[] => hallSeats(hall).filter((seat) => isIn(zone, seat));

/** All seats, the front row first. */
function hallSeats({ rowCount, seatsPerRow, seatOrder }: HallShape): Seat[] {
  const row = Array.from({ length: seatsPerRow }, (_, i) => i + 1);
  const middle = (seatsPerRow + 1) / 2;
  if (seatOrder === 'CENTRE') row.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  return Array.from({ length: rowCount }, (_, i) => i + 1).flatMap((at) => row.map((seat): Seat => [at, seat]));
}
