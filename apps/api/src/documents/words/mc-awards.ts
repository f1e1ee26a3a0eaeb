import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { countInWords } from '@ky-yeu/vietnamese/count-in-words';
import type { NumberStyle } from '@ky-yeu/vietnamese/number-in-words';
import {
  awardThing,
  countsOf,
  namedOf,
  roundName,
  withReason,
  writeCounts,
  type AwardThing,
  type Counted,
} from './award-words';
import { standsForReading } from './ceremony-phrases';
import { capitalise, joinWords, listLines, withPost } from './person-words';
import type { MissingList } from './missing-list';
import type { WordsRecipient, WordsRound } from './words-data';

export interface AwardPartOptions {
  /** Who reads the decisions, ready to print; null: nobody is named. */
  reader: string | null;
  /** People on the stage at once. */
  batch: number;
  numbers: NumberStyle;
  /** The day of the conference. */
  day: string | null;
  missing: MissingList;
}

/** Writes the reading of the decisions: who reads, and each decision with what it gives to how many. */
export function readingLines(rounds: readonly WordsRound[], options: AwardPartOptions): string[] {
  const reader = options.reader ?? options.missing.add('người công bố quyết định khen thưởng');
  const standing = rounds.filter(({ authority }) => standsForReading(authority, options.day));
  const calls = standing.map(
    (round) =>
      `Kính mời ${whoReceives(round, options)} lên sân khấu, đứng nghiêm nghe công bố quyết định của ${round.authority}.`,
  );
  const decisions = listLines(rounds.map((round) => `– ${decisionLine(round, options)}`));
  return [...calls, [`Kính mời ${reader} công bố quyết định khen thưởng:`, ...decisions].join('\n')];
}

/**
 * Writes the handing over, round by round in the order of the ceremony: who presents, who comes up in which batch. One
 * stretch a round and a batch.
 */
export function conferringLines(rounds: readonly WordsRound[], options: AwardPartOptions): string[] {
  return rounds.flatMap((round) => {
    const presenters = round.presenters.length
      ? joinWords(round.presenters.map(withPost))
      : options.missing.add('người trao', roundName(round));
    const { isDeed, name } = awardThing(round);
    const what = isDeed ? 'phần thưởng' : name;
    const call = `Trân trọng kính mời ${presenters} lên trao ${what} của ${round.authority} cho ${whoReceives(round, options)}${withReason(round.reason)}.`;
    return [call, ...batchLines(round, options), '(Trao, tặng hoa, chụp ảnh.) Xin chúc mừng!'];
  });
}

/** What a round gives, as the decision says it. */
function decisionLine(round: WordsRound, options: AwardPartOptions): string {
  const number = round.decisionNumber ?? options.missing.add('số quyết định', roundName(round));
  const dated = round.decidedOn ? ` ${dateLine(round.decidedOn)}` : '';
  const deed = verbOf(awardThing(round));
  return `Quyết định số ${number}${dated} của ${round.authority} ${deed} ${whoReceives(round, options)}${withReason(round.reason)}`;
}

/** @example verbOf({ isDeed: false, name: 'Giấy khen' }) // 'tặng Giấy khen cho' */
const verbOf = ({ isDeed, name }: AwardThing): string => (isDeed ? name : `tặng ${name} cho`);

function whoReceives(round: WordsRound, { numbers, missing }: AwardPartOptions): string {
  const counts = countsOf(round);
  const write = (count: number) => countInWords(count, numbers);
  if (counts.length) return writeCounts(counts, write);
  const shared = round.shared ? countsOf({ declared: round.shared.declared, recipients: [] }) : [];
  if (shared.length) {
    const kinds = joinWords(shared.map(({ kind }) => recipientKindLabels[kind].toLocaleLowerCase('vi')));
    return `các ${kinds} (trong tổng số ${writeCounts(shared, write)} công bố chung)`;
  }
  missing.add('số lượng được khen thưởng', roundName(round));
  return 'các tập thể, cá nhân';
}

function batchLines(round: WordsRound, { batch, missing }: AwardPartOptions): string[] {
  const counts = countsOf(round);
  const isComplete = counts.length > 0 && counts.every(({ kind, count }) => namedOf(round.recipients, kind) === count);
  if (!isComplete) missing.add('đủ tên người, tập thể lên nhận', roundName(round));
  if (round.recipients.length === 0) return [`Kính mời ${whoComesUp(counts)} lên nhận.`];
  const batches = Array.from({ length: Math.ceil(round.recipients.length / batch) }, (_, index) =>
    round.recipients.slice(index * batch, (index + 1) * batch),
  );
  return batches.map((members, index) => {
    const turn = batches.length > 1 ? `Lượt ${index + 1}/${batches.length}: kính` : 'Kính';
    const lines = listLines(members.map((recipient, i) => `${index * batch + i + 1}. ${recipientLine(recipient)}`));
    return [`${turn} mời lên nhận:`, ...lines].join('\n');
  });
}

/** A collective sends its head or somebody in his place; a person comes himself. */
function whoComesUp(counts: readonly Counted[]): string {
  if (counts.length === 0) return 'những người được khen thưởng';
  return joinWords(
    counts.map((each) => `${each.kind === 'INDIVIDUAL' ? '' : 'đại diện '}${writeCounts([each])} được khen thưởng`),
  );
}

function recipientLine({ kind, name, title }: WordsRecipient): string {
  if (kind === 'INDIVIDUAL') return capitalise(withPost({ name, title }));
  return [kind === 'COLLECTIVE' ? '' : `${recipientKindLabels[kind]} `, name, title && `, ${title}`].join('');
}
