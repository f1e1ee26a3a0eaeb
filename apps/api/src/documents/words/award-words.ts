import { recipientKindLabels, recipientKinds, type RecipientKind } from '@ky-yeu/contracts/award-lists';
import { awardName } from '@ky-yeu/rules/award-name';
import { spellingKey } from '@ky-yeu/vietnamese/spelling';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import type { WordsRecipient, WordsRound } from './words-data';
import { joinWords } from './person-words';

/** Forms told as a deed, not as a thing that can be handed over. */
const deeds = ['khen thưởng', 'biểu dương', 'tuyên dương', 'tôn vinh', 'vinh danh', 'công nhận', 'trao thưởng'].map(
  spellingKey,
);

/** What a round gives: a thing ("Giấy khen"), or only a deed ("khen thưởng"); an unknown form is the deed. */
export interface AwardThing {
  isDeed: boolean;
  name: string;
}

/** @example awardThing({ form: 'khen thưởng', title: null }) // { isDeed: true, name: 'khen thưởng' } */
export function awardThing({ form, title }: Pick<WordsRound, 'form' | 'title'>): AwardThing {
  const isDeed = form === null ? title === null : deeds.some((deed) => spellingKey(form).startsWith(deed));
  if (!isDeed) return { isDeed, name: awardName(form, title) ?? '' };
  return { isDeed, name: form ?? 'khen thưởng' };
}

/**
 * How many of each kind a round honours: the names known, or the declared count where it is larger.
 * @returns kinds in their order, none with 0; empty when nothing is known.
 */
export function countsOf({ declared, recipients }: Pick<WordsRound, 'declared' | 'recipients'>): Counted[] {
  return recipientKinds
    .map((kind) => ({ kind, count: Math.max(declared[kind] ?? 0, namedOf(recipients, kind)) }))
    .filter(({ count }) => count > 0);
}

export interface Counted {
  kind: RecipientKind;
  count: number;
}

/** How many of a kind are named. */
export const namedOf = (recipients: readonly WordsRecipient[], kind: RecipientKind): number =>
  recipients.filter((each) => each.kind === kind).length;

/** @example writeCounts([{ kind: 'COLLECTIVE', count: 8 }]) // '08 tập thể' */
export const writeCounts = (counts: readonly Counted[], write: (count: number) => string = twoDigits): string =>
  joinWords(counts.map(({ kind, count }) => `${write(count)} ${recipientKindLabels[kind].toLocaleLowerCase('vi')}`));

/**
 * Puts the achievement behind those who are honoured; the record holds it with or without its opening words.
 * @example withReason('05 năm thực hiện Kết luận 101') // ' có thành tích trong 05 năm thực hiện Kết luận 101'
 */
export function withReason(reason: string | null): string {
  if (!reason) return '';
  if (/^(đã )?có thành tích/i.test(reason)) return ` ${reason}`;
  return /^thành tích/i.test(reason) ? ` có ${reason}` : ` có thành tích trong ${reason}`;
}

/** Names a round in a list of what is missing. @example 'đợt 2 (Giấy khen của UBND quận)' */
export function roundName(round: WordsRound): string {
  const { isDeed, name } = awardThing(round);
  return `đợt ${round.number} (${isDeed ? 'khen thưởng' : name} của ${round.authority})`;
}
