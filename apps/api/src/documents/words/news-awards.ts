import { awardThing, countsOf, namedOf, roundName, withReason, writeCounts } from './award-words';
import { capitalise, joinWords, withPost } from './person-words';
import type { MissingList } from './missing-list';
import type { WordsData, WordsRound } from './words-data';

/** Names told one by one; more are counted. */
const namedAtMost = 5;

/** Writes the awards: those given here, a count told for several rounds once, then those given before and only reported. */
export function awardSentences({ rounds }: WordsData, missing: MissingList): string[] {
  const here = rounds.filter(({ conferred }) => conferred === 'HERE');
  const before = rounds.filter(({ conferred }) => conferred === 'REPORTED');
  const sentences = unitsOf(here).map((unit) => unitSentence(unit, missing));
  return [
    sentences.map((text, index) => (index === 0 ? `Nhân dịp này, ${text}` : capitalise(text))).join(' '),
    before.map((round) => reportedSentence(round, missing)).join(' '),
  ];
}

/** Rounds that make one sentence: those with one count, and what one authority gives in the same way one after the other. */
function unitsOf(rounds: readonly WordsRound[]): WordsRound[][] {
  const units: WordsRound[][] = [];
  for (const round of rounds) {
    const last = units.at(-1);
    if (last?.[0] && unitKey(last[0]) === unitKey(round)) last.push(round);
    else units.push([round]);
  }
  return units;
}

const unitKey = ({ id, shared, authority, form, title, presenters }: WordsRound): string =>
  shared?.id ?? (presenters.length ? id : [authority, form, title].join('|'));

/** Begins as in the middle of a sentence. */
function unitSentence(rounds: readonly WordsRound[], missing: MissingList): string {
  const [first] = rounds;
  if (!first) return '';
  if (first.shared && rounds.length > 1) return sharedSentence(rounds, missing);
  const { isDeed, name } = awardThing(first);
  const who = rounds.map((round) => `${recipientsOf(round, missing)}${withReason(round.reason)}`).join('; ');
  const presenters = joinWords(first.presenters.map(withPost));
  if (!presenters) rounds.forEach((round) => missing.add('người trao', roundName(round)));
  if (presenters && !isDeed) return `${presenters} trao ${name} của ${first.authority} cho ${who}.`;
  return `${first.authority} ${isDeed ? name : `tặng ${name} cho`} ${who}${presenters ? `; ${presenters} trao` : ''}.`;
}

function recipientsOf(round: WordsRound, missing: MissingList): string {
  const counts = countsOf(round);
  if (counts.length === 0) {
    missing.add('số lượng được khen thưởng', roundName(round));
    return 'các tập thể, cá nhân';
  }
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const isComplete = counts.every(({ kind, count }) => namedOf(round.recipients, kind) === count);
  if (!isComplete) missing.add('tên các tập thể, cá nhân được khen thưởng', roundName(round));
  if (!isComplete || total > namedAtMost) return writeCounts(counts);
  return joinWords(round.recipients.map((each) => (each.kind === 'INDIVIDUAL' ? withPost(each) : each.name)));
}

const thingOf = (round: WordsRound): string => {
  const { isDeed, name } = awardThing(round);
  return `${isDeed ? 'khen thưởng' : name} của ${round.authority}`;
};

/** One count for several rounds: who gives what, to how many together; who handed over what. */
function sharedSentence(rounds: readonly WordsRound[], missing: MissingList): string {
  const [shared] = rounds.flatMap((round) => round.shared ?? []);
  const counts = shared ? countsOf({ declared: shared.declared, recipients: [] }) : [];
  const who = counts.length ? writeCounts(counts) : missing.add('số lượng', 'các đợt công bố chung');
  const things = rounds.map(thingOf);
  const hands = rounds
    .filter(({ presenters }) => presenters.length)
    .map((round) => `${joinWords(round.presenters.map(withPost))} trao ${thingOf(round)}`);
  const by = hands.length ? ` ${hands.map((hand) => `${capitalise(hand)}.`).join(' ')}` : '';
  return `${who} được nhận ${joinWords(things)}.${by}`;
}

function reportedSentence(round: WordsRound, missing: MissingList): string {
  const { isDeed, name } = awardThing(round);
  const counts = countsOf(round);
  if (!round.isAuthorityKnown) missing.add('cơ quan khen thưởng', 'đợt đã trao trước hội nghị');
  const by = round.isAuthorityKnown ? `${round.authority} đã ` : 'đã có ';
  const who = counts.length ? writeCounts(counts) : 'các tập thể, cá nhân';
  const reason = round.reason ? ` (${round.reason})` : '';
  if (round.isAuthorityKnown) return `Trước đó, ${by}${isDeed ? name : `tặng ${name} cho`} ${who}${reason}.`;
  return `Trước đó, ${by}${who} được ${isDeed ? name : `tặng ${name}`}${reason}.`;
}
