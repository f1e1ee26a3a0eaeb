import { twoDigits } from '@ky-yeu/vietnamese/two-digits';

/** The kinds of award recipients that are declared and counted separately, in the order they are printed. */
export const recipientKinds = ['collectives', 'individuals', 'households', 'models', 'examples'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** The Vietnamese noun of each kind, as printed after a number. */
export const recipientKindNouns: Record<RecipientKind, string> = {
  collectives: 'tập thể',
  individuals: 'cá nhân',
  households: 'hộ gia đình',
  models: 'mô hình',
  examples: 'điển hình',
};

export const countStates = ['unknown', 'complete', 'missing', 'excess'] as const;
export type CountState = (typeof countStates)[number];

/** What was declared against what is named; `difference` is named − declared, null when nothing was declared. */
export interface CountComparison {
  declared: number | null;
  named: number;
  difference: number | null;
  state: CountState;
}

/**
 * Compares one declared number with the number of named recipients. An unknown number is not zero: it is neither
 * complete nor exceeded, whatever the list holds. Nothing is forced to be equal; both numbers are kept.
 *
 * @param declared the number in the decision or the report, null or undefined when it is not known
 * @param named how many recipients are in the list
 * @throws RangeError when a number is negative or a fraction
 * @example compareCount(8, 1) // { declared: 8, named: 1, difference: -7, state: 'missing' }
 */
export function compareCount(declared: number | null | undefined, named: number): CountComparison {
  for (const count of [declared ?? 0, named]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a count: ${count}`);
  }
  if (declared === null || declared === undefined) return { declared: null, named, difference: null, state: 'unknown' };
  const difference = named - declared;
  const state = difference === 0 ? 'complete' : difference < 0 ? 'missing' : 'excess';
  return { declared, named, difference, state };
}

/**
 * Compares the declared numbers of an award round, or of a group of rounds that share one number, with the named
 * recipients, kind by kind.
 *
 * @param declared numbers by kind; a kind left out or null is unknown
 * @param named counted recipients by kind; a kind left out has none
 * @throws RangeError when a number is negative or a fraction
 * @example compareDeclaredCounts({ collectives: 8 }, { collectives: 1 }).collectives.state // 'missing'
 */
export function compareDeclaredCounts(
  declared: Partial<Record<RecipientKind, number | null>>,
  named: Partial<Record<RecipientKind, number>>,
): Record<RecipientKind, CountComparison> {
  const compare = (kind: RecipientKind) => compareCount(declared[kind], named[kind] ?? 0);
  return {
    collectives: compare('collectives'),
    individuals: compare('individuals'),
    households: compare('households'),
    models: compare('models'),
    examples: compare('examples'),
  };
}

/**
 * Says in Vietnamese what is missing from a list or too much in it, to stand after a colon or inside a sentence.
 *
 * @returns the clause, or null when the list is complete or the declared number is unknown
 * @example countSentence('collectives', compareCount(8, 1)) // 'còn thiếu 07 tập thể trong danh sách'
 */
export function countSentence(kind: RecipientKind, comparison: CountComparison): string | null {
  const { difference, declared, state } = comparison;
  if (difference === null || declared === null) return null;
  const amount = `${twoDigits(Math.abs(difference))} ${recipientKindNouns[kind]}`;
  if (state === 'missing') return `còn thiếu ${amount} trong danh sách`;
  if (state === 'excess') return `danh sách thừa ${amount} so với số đã khai (${twoDigits(declared)})`;
  return null;
}
