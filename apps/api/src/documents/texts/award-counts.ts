import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import { numberInWords } from '@ky-yeu/vietnamese/number-in-words';
import { countPeople } from '../attendee-list';
import { enumerate } from './runs';
import type { DecisionRound, Recipient } from './texts-data';

export type AwardCounts = Record<RecipientKind, number>;

/** Kinds in the order in which a decision names them. */
export const printedKinds: readonly RecipientKind[] = ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD', 'MODEL', 'EXAMPLE'];

/**
 * Counts who is honoured in some rounds: what was declared, or the names where there are more; a count told for several
 * rounds together is taken once, and only when all of them are here.
 * @param all the rounds of the conference, to know who shares a count.
 */
export function countsOf(
  rounds: readonly DecisionRound[],
  recipients: readonly Recipient[],
  all: readonly DecisionRound[] = rounds,
): AwardCounts {
  const ids = new Set(rounds.map(({ id }) => id));
  const counts = Object.fromEntries(recipientKinds.map((kind) => [kind, 0])) as AwardCounts;
  for (const unit of unitsOf(rounds)) {
    const isWhole =
      unit.shared !== null && all.every(({ id, shared }) => shared?.id !== unit.shared?.id || ids.has(id));
    for (const kind of recipientKinds) {
      const declared = sum(unit.rounds.map((round) => round.declared[kind] ?? 0));
      const together = isWhole ? (unit.shared?.declared[kind] ?? 0) : 0;
      const named = recipients.filter((one) => one.kind === kind && unit.rounds.some(({ id }) => id === one.roundId));
      counts[kind] += Math.max(declared + together, named.length);
    }
  }
  return counts;
}

/** Rounds whose count is told together, and each other round for itself. */
function unitsOf(rounds: readonly DecisionRound[]) {
  const units = new Map<string, { rounds: DecisionRound[]; shared: DecisionRound['shared'] }>();
  for (const round of rounds) {
    const key = round.shared?.id ?? round.id;
    const unit = units.get(key) ?? { rounds: [], shared: round.shared };
    unit.rounds.push(round);
    units.set(key, unit);
  }
  return [...units.values()];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** All who are honoured. */
export const totalOf = (counts: AwardCounts): number => sum(recipientKinds.map((kind) => counts[kind]));

/** @example kindNoun('COLLECTIVE') // 'tập thể' */
export const kindNoun = (kind: RecipientKind): string => recipientKindLabels[kind].toLocaleLowerCase('vi');

/** A count as decisions write it: two digits, with words where the form wants them. */
export function countWords(count: number, isInWords: boolean): string {
  return isInWords ? `${countPeople(count)} (${numberInWords(count)})` : countPeople(count);
}

/**
 * Tells the counts in a sentence; a kind of which there is nobody is left out.
 * @returns '' when nothing is counted.
 * @example countsSentence({ COLLECTIVE: 8, INDIVIDUAL: 8, … }, false) // '08 tập thể và 08 cá nhân'
 */
export function countsSentence(counts: AwardCounts, isInWords: boolean): string {
  return enumerate(
    printedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${countWords(counts[kind], isInWords)} ${kindNoun(kind)}`),
  );
}
