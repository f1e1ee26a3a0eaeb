import type { Block, DatePrecision, OrganisationLevel } from '@ky-yeu/contracts/closed-lists';
import type { PrecedenceCriterion } from '@ky-yeu/contracts/precedence-lists';
import { compareNames } from '@ky-yeu/vietnamese/compare-names';
import type { NameParts } from '@ky-yeu/vietnamese/split-name';

/** What decides the place of a participant; posts are judged by the highest full-time one of his own. */
export interface PrecedenceSubject extends NameParts {
  /** Place chosen by hand for this conference, 1 first; null when the rule decides. */
  pin: number | null;
  /** A guest of a superior level, not of the host. */
  isGuest: boolean;
  /** Level of the highest post; null when unknown, which comes last. */
  level: OrganisationLevel | null;
  block: Block;
  /** Weight of the highest post, 0 to 1000; higher comes first. */
  rankWeight: number;
  /** The highest post as it is titled; null when there is none. */
  rankTitle: string | null;
  /** Start of the highest post, 'YYYY-MM-DD'; earlier comes first, unknown last. */
  appointedOn: string | null;
  /** Birth date, 'YYYY-MM-DD'; older comes first, unknown last. */
  bornOn: string | null;
  bornPrecision: DatePrecision | null;
}

/** The part of a rule that orders: criteria that count, first to last, and the order of blocks and levels. */
export interface PrecedenceOrder {
  criteria: readonly PrecedenceCriterion[];
  blocks: readonly Block[];
  levels: readonly OrganisationLevel[];
}

/**
 * What counts where no rule is on record: guests before hosts, level, block, post, earlier appointment, older, name.
 * Source: Hướng dẫn 112-HD/BTGTU of Đắk Lắk (2020), the only complete local rule known.
 */
export const defaultPrecedence: PrecedenceOrder = {
  criteria: ['GUEST', 'LEVEL', 'BLOCK', 'RANK', 'APPOINTED', 'BORN', 'NAME'],
  blocks: ['PARTY', 'ASSEMBLY', 'GOVERNMENT', 'FRONT', 'MASS_ORGANISATION', 'ARMED_FORCES', 'OTHER'],
  levels: ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'GRASSROOTS'],
};

type Compare = (a: PrecedenceSubject, b: PrecedenceSubject, order: PrecedenceOrder) => number;

const comparisons: Record<PrecedenceCriterion, Compare> = {
  GUEST: (a, b) => Number(b.isGuest) - Number(a.isGuest),
  LEVEL: (a, b, { levels }) => knownFirst(indexOf(levels, a.level), indexOf(levels, b.level)),
  BLOCK: (a, b, { blocks }) => knownFirst(indexOf(blocks, a.block), indexOf(blocks, b.block)),
  RANK: (a, b) => b.rankWeight - a.rankWeight,
  APPOINTED: (a, b) => knownFirst(a.appointedOn, b.appointedOn),
  BORN: (a, b) => knownFirst(a.bornOn, b.bornOn),
  NAME: compareNames,
};

/**
 * Orders two participants by the rule alone, places chosen by hand left aside.
 *
 * @param order the rule that counts on the day of the conference
 * @returns negative when `a` comes first, positive when `b` does, 0 when no criterion tells them apart
 * @throws nothing; dates are compared as text and must be 'YYYY-MM-DD'
 * @example participants.sort((a, b) => comparePrecedence(a, b, defaultPrecedence))
 */
export function comparePrecedence(a: PrecedenceSubject, b: PrecedenceSubject, order: PrecedenceOrder): number {
  const criterion = decidingCriterion(a, b, order);
  return criterion ? comparisons[criterion](a, b, order) : 0;
}

/**
 * Names the criterion that decides between two participants, null when none does; takes what `comparePrecedence` takes.
 *
 * @example decidingCriterion(guest, host, defaultPrecedence) // 'GUEST'
 */
export function decidingCriterion(
  a: PrecedenceSubject,
  b: PrecedenceSubject,
  order: PrecedenceOrder,
): PrecedenceCriterion | null {
  return order.criteria.find((criterion) => comparisons[criterion](a, b, order) !== 0) ?? null;
}

/**
 * Puts participants in order: whoever has a place chosen by hand stands on it, the others keep the order of the rule
 * around them. Of two on the same place the rule's first stands on it and the other right behind; a place past the end
 * is the end. Whom the rule cannot tell apart stay as they came.
 *
 * @returns a new list, first to last
 * @example placeByPrecedence([a, { ...b, pin: 1 }], defaultPrecedence) // [b, a]
 */
export function placeByPrecedence<Subject extends PrecedenceSubject>(
  subjects: readonly Subject[],
  order: PrecedenceOrder,
): Subject[] {
  const ruled = [...subjects].sort((a, b) => comparePrecedence(a, b, order));
  const free = ruled.filter((subject) => subject.pin === null);
  const placed: Subject[] = [];
  for (const pinned of ruled.filter(({ pin }) => pin !== null).sort((a, b) => (a.pin ?? 0) - (b.pin ?? 0))) {
    placed.push(...free.splice(0, Math.max(0, (pinned.pin ?? 0) - 1 - placed.length)), pinned);
  }
  return [...placed, ...free];
}

/** Null when the value is unknown or not in the list. */
function indexOf<Value>(values: readonly Value[], value: Value | null): number | null {
  const index = value === null ? -1 : values.indexOf(value);
  return index < 0 ? null : index;
}

function knownFirst<Value extends number | string>(a: Value | null, b: Value | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
