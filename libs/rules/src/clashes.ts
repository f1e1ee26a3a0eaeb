import type { ClashKind, ClashSeverity } from '@ky-yeu/contracts/clash-lists';
import { isApartByClock, meet, type Half, type Meeting, type Slot } from './half-days';
import { isWorkingDay, nextDay, type CalendarDay } from './working-days';

/** A conference as the search for clashes sees it: one with an exact date, neither cancelled nor postponed. */
export interface ClashConference extends Slot {
  id: string;
  title: string;
  /** The row's version; absent for one that is not saved yet. */
  version?: number;
  /** Held or closed already: it stays where it was. */
  isOver?: boolean;
  hostName?: string | null;
  hallId?: string | null;
  /** Delegates expected in the hall itself; null when unknown. */
  expected?: number | null;
}

export interface ClashHall {
  id: string;
  name: string;
  organisationId?: string | null;
  places: number | null;
}

/** Somebody who is expected at both conferences. */
export interface SharedPerson {
  personId: string;
  name: string;
  firstId: string;
  secondId: string;
  /** Has a leading role (chairs, directs, concludes) at one of them. */
  isLeader: boolean;
}

/** A name that stands more than once in one list of delegates. */
export interface RepeatedGuest {
  conferenceId: string;
  name: string;
  organisationName: string;
  times: number;
}

/** All that clashes follow from. */
export interface ClashFacts {
  conferences: readonly ClashConference[];
  halls: readonly ClashHall[];
  shared: readonly SharedPerson[];
  repeated: readonly RepeatedGuest[];
  days: readonly CalendarDay[];
}

export interface Clash {
  /** The same as long as nothing of it changes: conferences, dates, half-days, hall, persons. */
  key: string;
  kind: ClashKind;
  severity: ClashSeverity;
  on: string;
  half: Half | null;
  isSure: boolean;
  conferenceId: string;
  otherId: string | null;
  hallId: string | null;
  /** Names of those concerned, the first of many. */
  names: readonly string[];
  /** How many are concerned, or how many places lack. */
  count: number;
}

const slotKey = ({ heldOn, heldUntil, partOfDay, startsAt, endsAt }: Slot): string =>
  [heldOn, heldUntil, partOfDay, startsAt, endsAt].filter(Boolean).join('.');

const byId = (conferences: readonly ClashConference[]) => new Map(conferences.map((each) => [each.id, each]));

interface Pair extends Meeting {
  one: ClashConference;
  other: ClashConference;
}

/** The later planned one is named second, since it is the one to move; ids grow with time. */
function pairOf(one: ClashConference, other: ClashConference, meeting: Meeting): Pair {
  return one.id < other.id ? { ...meeting, one, other } : { ...meeting, one: other, other: one };
}

interface PairDetails {
  kind: ClashKind;
  subject: string;
  names: string[];
  count: number;
  severity: ClashSeverity;
  hallId?: string | null;
}

function pairClash({ one, other, on, half, isSure }: Pair, details: PairDetails): Clash {
  const { kind, subject, names, count, hallId = null } = details;
  return {
    key: [kind, one.id, other.id, subject, slotKey(one), slotKey(other)].join('|'),
    kind,
    severity: isSure ? details.severity : 'WARNING',
    on,
    half,
    isSure,
    conferenceId: one.id,
    otherId: other.id,
    hallId,
    names,
    count,
  };
}

/** A leader in two places in one half-day is one clash each; other delegates of a pair of conferences are one together. */
function peopleClashes({ conferences, shared }: ClashFacts): Clash[] {
  const known = byId(conferences);
  const leaders: Clash[] = [];
  const delegates = new Map<string, { pair: Pair; names: string[] }>();
  for (const { personId, name, firstId, secondId, isLeader } of shared) {
    const [first, second] = [known.get(firstId), known.get(secondId)];
    const meeting = first && second ? meet(first, second) : null;
    if (!first || !second || !meeting) continue;
    const pair = pairOf(first, second, meeting);
    if (isLeader) {
      const details = { subject: personId, names: [name], count: 1, severity: 'ERROR' } as const;
      leaders.push(pairClash(pair, { ...details, names: [name], kind: 'LEADER_ELSEWHERE' }));
      continue;
    }
    const key = `${pair.one.id}${pair.other.id}`;
    const group = delegates.get(key) ?? { pair, names: [] };
    group.names.push(name);
    delegates.set(key, group);
  }
  const others = [...delegates.values()].map(({ pair, names }) =>
    pairClash(pair, {
      kind: 'DELEGATE_ELSEWHERE',
      subject: String(names.length),
      names,
      count: names.length,
      severity: 'WARNING',
    }),
  );
  return [...leaders, ...others];
}

/** A hall twice at overlapping times: the conferences of each hall in the order of their days, so that few are compared. */
function hallClashes({ conferences }: ClashFacts): Clash[] {
  const halls = new Map<string, ClashConference[]>();
  for (const conference of conferences) {
    if (!conference.hallId) continue;
    const there = halls.get(conference.hallId);
    if (there) there.push(conference);
    else halls.set(conference.hallId, [conference]);
  }
  return [...halls].flatMap(([hallId, there]) => {
    there.sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
    return meetingsOf(there).map((pair) =>
      pairClash(pair, { kind: 'HALL_TAKEN', subject: hallId, hallId, names: [], count: 2, severity: 'ERROR' }),
    );
  });
}

/** Pairs that meet among conferences sorted by date; those still running are the only ones looked back at. */
function meetingsOf(sorted: readonly ClashConference[]): Pair[] {
  const pairs: Pair[] = [];
  let running: ClashConference[] = [];
  for (const next of sorted) {
    running = running.filter((each) => (each.heldUntil ?? each.heldOn) >= next.heldOn);
    for (const each of running) {
      const meeting = meet(each, next);
      if (meeting && !isApartByClock(each, next)) pairs.push(pairOf(each, next, meeting));
    }
    running.push(next);
  }
  return pairs;
}

function ownClash(
  conference: ClashConference,
  kind: ClashKind,
  details: Partial<Clash> & { subject: string; severity: ClashSeverity },
): Clash {
  const { subject, ...rest } = details;
  return {
    key: [kind, conference.id, subject, slotKey(conference)].join('|'),
    kind,
    on: conference.heldOn,
    half: null,
    isSure: true,
    conferenceId: conference.id,
    otherId: null,
    hallId: null,
    names: [],
    count: 1,
    ...rest,
  };
}

function placeClashes({ conferences, halls }: ClashFacts): Clash[] {
  const known = new Map(halls.map((hall) => [hall.id, hall]));
  return conferences.flatMap((conference) => {
    const hall = conference.hallId ? known.get(conference.hallId) : undefined;
    const lacking = (conference.expected ?? 0) - (hall?.places ?? Infinity);
    if (!hall || lacking <= 0) return [];
    const subject = `${hall.id}.${conference.expected}`;
    return [ownClash(conference, 'HALL_TOO_SMALL', { subject, severity: 'ERROR', hallId: hall.id, count: lacking })];
  });
}

function repeatedClashes({ conferences, repeated }: ClashFacts): Clash[] {
  const known = byId(conferences);
  return repeated.flatMap(({ conferenceId, name, times }) => {
    const conference = known.get(conferenceId);
    const details = { subject: `${name}.${times}`, severity: 'WARNING', names: [name], count: times } as const;
    return conference ? [ownClash(conference, 'GUEST_TWICE', details)] : [];
  });
}

function dayOffClashes({ conferences, days }: ClashFacts): Clash[] {
  const known = Map.groupBy(days, ({ date }) => date);
  return conferences.flatMap((conference) => {
    const off = daysOf(conference).find((day) => !isWorkingDay(day, known.get(day) ?? []));
    return off ? [ownClash(conference, 'DAY_OFF', { subject: off, severity: 'WARNING', on: off })] : [];
  });
}

/** The days of a slot, a month of them at most: a longer one is a typing error that other checks name. */
export function daysOf({ heldOn, heldUntil }: Slot): string[] {
  const all = [heldOn];
  for (let day = heldOn; heldUntil && day < heldUntil && all.length < 31;) {
    day = nextDay(day, 1);
    all.push(day);
  }
  return all;
}

const order: readonly ClashKind[] = [
  'LEADER_ELSEWHERE',
  'HALL_TAKEN',
  'HALL_TOO_SMALL',
  'DELEGATE_ELSEWHERE',
  'GUEST_TWICE',
  'DAY_OFF',
];

/**
 * All clashes that follow from the facts, by day, then the gravest first. Takes n log n steps for n conferences, shared
 * people and repeated names (each hall and day is compared within itself only).
 */
export function findClashes(facts: ClashFacts): Clash[] {
  const all = [
    ...peopleClashes(facts),
    ...hallClashes(facts),
    ...placeClashes(facts),
    ...repeatedClashes(facts),
    ...dayOffClashes(facts),
  ];
  const rank = new Map(order.map((kind, index) => [kind, index]));
  const before = (a: Clash, b: Clash) =>
    Number(a.severity === 'WARNING') - Number(b.severity === 'WARNING') ||
    (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0);
  return all.sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : before(a, b) || (a.key < b.key ? -1 : 1)));
}

/** The clashes that one conference is part of. */
export function clashesOf(facts: ClashFacts, conferenceId: string): Clash[] {
  return findClashes(facts).filter((clash) => clash.conferenceId === conferenceId || clash.otherId === conferenceId);
}
