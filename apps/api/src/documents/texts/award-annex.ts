import type { LetterAnnex, LetterBlock } from '../letter-model';
import { romanNumeral } from '../paper-frame';
import { countsOf, countsSentence, countWords, kindNoun, printedKinds, type AwardCounts } from './award-counts';
import type { FormWords } from './form-words';
import { personWithPost, postOf } from './person-words';
import { endText, heading, item, missing, paragraph, upperFirst, withoutEnd } from './runs';
import type { DecisionRound, Recipient } from './texts-data';

export interface AnnexChoice {
  rounds: readonly DecisionRound[];
  recipients: readonly Recipient[];
  counts: AwardCounts;
  words: FormWords;
  /** "được tặng Giấy khen", "đề nghị khen thưởng". */
  honoured: string;
  note: string;
  fullStop: string;
}

/**
 * The list that a decision or a proposal carries: collectives, individuals, households; each heading and the closing line
 * count what the article counts, and names that are not known yet are missing.
 */
export function awardAnnex(choice: AnnexChoice): LetterAnnex {
  const { counts, words, fullStop } = choice;
  const kinds = printedKinds.filter((kind) => counts[kind] > 0);
  const isInWords = words.decision.isCountInWords;
  const sections = kinds.flatMap((kind, index) => [
    heading(
      1,
      `${romanNumeral(index + 1)}. ${kindNoun(kind).toLocaleUpperCase('vi')}: ${countWords(counts[kind], isInWords)}`,
    ),
    ...sectionOf(kind, choice),
  ]);
  const closing = paragraph(`Danh sách này có ${countsSentence(counts, isInWords)}`);
  return {
    label: '',
    title: 'DANH SÁCH',
    subtitle: `${kinds.map(kindNoun).join(', ')} ${choice.honoured}`,
    note: choice.note,
    orientation: 'portrait',
    blocks: endText([...sections, closing], fullStop),
    signatures: [],
  };
}

/** Under one heading the rounds follow each other, each told by its reason when there are several. */
function sectionOf(kind: Recipient['kind'], choice: AnnexChoice): LetterBlock[] {
  const { rounds, recipients, words, counts } = choice;
  const known = recipients.filter((one) => one.kind === kind && rounds.some(({ id }) => id === one.roundId));
  const isSeveral = rounds.length > 1;
  let ordinal = 0;
  const blocks = rounds.flatMap((round): LetterBlock[] => {
    const members = known.filter(({ roundId }) => roundId === round.id);
    const count = countsOf([round], recipients)[kind];
    if (count === 0) return [];
    const named = members.map((one, i) =>
      item(`${++ordinal}. ${lineOf(one, words)}${i === members.length - 1 ? '.' : ';'}`),
    );
    const lacking = count - members.length;
    ordinal += lacking;
    return [
      ...(isSeveral ? [paragraph({ text: roundLine(round, count, kind, words), face: 'italic' })] : []),
      ...named,
      ...(lacking > 0 ? [paragraph(lackingRun(lacking, kind))] : []),
    ];
  });
  const untold = counts[kind] - ordinal;
  return untold > 0 ? [...blocks, paragraph(lackingRun(untold, kind))] : blocks;
}

const lackingRun = (count: number, kind: Recipient['kind']) =>
  missing(`tên ${countWords(count, false)} ${kindNoun(kind)}`);

function roundLine({ reason }: DecisionRound, count: number, kind: Recipient['kind'], words: FormWords): string {
  const counted = `${countWords(count, words.decision.isCountInWords)} ${kindNoun(kind)}`;
  return `${counted}${reason ? ` ${achievement(reason)}` : ''}:`;
}

/** @example achievement('thực hiện công tác tuyên giáo') // 'có thành tích thực hiện công tác tuyên giáo' */
export function achievement(reason: string): string {
  const told = withoutEnd(reason);
  return /^(đã )?có /iu.test(told) ? told : `có ${/^thành tích/iu.test(told) ? '' : 'thành tích trong '}${told}`;
}

/** A person with form of address and posts, a collective or household by its name. */
export function lineOf(recipient: Recipient, words: FormWords): string {
  const own = recipient.reason ? `: ${withoutEnd(recipient.reason)}` : '';
  if (recipient.kind === 'INDIVIDUAL') return `${upperFirst(personWithPost(recipient, words))}${own}`;
  const where = postOf({ ...recipient, name: '' });
  return `${recipient.name}${where ? `, ${where}` : ''}${own}`;
}
