import { awardName } from '@ky-yeu/rules/award-name';
import { recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import type { AwardRound, DeclaredCounts } from '@ky-yeu/contracts/awards';
import {
  compareDeclaredCounts,
  countSentence,
  recipientKindNouns,
  type CountState,
} from '@ky-yeu/rules/declared-counts';

/** Recipients known by name, by kind; a kind left out has none. */
export type Named = Partial<Record<RecipientKind, number>>;

const ruleKinds = {
  COLLECTIVE: 'collectives',
  INDIVIDUAL: 'individuals',
  HOUSEHOLD: 'households',
  MODEL: 'models',
  EXAMPLE: 'examples',
} as const;

export const declaredKeys: Record<RecipientKind, keyof DeclaredCounts> = {
  COLLECTIVE: 'declaredCollectives',
  INDIVIDUAL: 'declaredIndividuals',
  HOUSEHOLD: 'declaredHouseholds',
  MODEL: 'declaredModels',
  EXAMPLE: 'declaredExamples',
};

/** One kind of recipients: what was declared beside what is named. */
export interface CountLine {
  kind: RecipientKind;
  noun: string;
  /** The number as shown; 'chưa rõ' when nobody declared one, which is not zero. */
  declared: string;
  named: number;
  state: CountState;
  /** What is missing or too much; null when nothing is, or when that cannot be told. */
  sentence: string | null;
}

/** Sets declared numbers beside named recipients; kinds without either are left out. */
export function countLines(counts: DeclaredCounts, named: Named): CountLine[] {
  const declared = Object.fromEntries(recipientKinds.map((kind) => [ruleKinds[kind], counts[declaredKeys[kind]]]));
  const namedByRule = Object.fromEntries(recipientKinds.map((kind) => [ruleKinds[kind], named[kind] ?? 0]));
  const compared = compareDeclaredCounts(declared, namedByRule);
  return recipientKinds.flatMap((kind) => {
    const comparison = compared[ruleKinds[kind]];
    if (comparison.declared === null && !comparison.named) return [];
    return {
      kind,
      noun: recipientKindNouns[ruleKinds[kind]],
      declared: comparison.declared === null ? 'chưa rõ' : String(comparison.declared),
      named: comparison.named,
      state: comparison.state,
      sentence: countSentence(ruleKinds[kind], comparison),
    };
  });
}

/** Adds up who is named in several rounds: those that share one declared number. */
export function namedTogether(rounds: readonly AwardRound[]): Named {
  return Object.fromEntries(
    recipientKinds.map((kind) => [kind, rounds.reduce((sum, { named }) => sum + (named[kind] ?? 0), 0)]),
  );
}

/** What a round gives, in words: form and title; says so when neither is known. */
export function roundHeading({
  formName,
  formText,
  title,
}: Pick<AwardRound, 'formName' | 'formText' | 'title'>): string {
  return awardName(formName ?? formText, title) ?? 'Khen thưởng, chưa rõ hình thức';
}
