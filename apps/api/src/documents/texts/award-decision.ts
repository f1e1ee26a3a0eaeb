import { dateLine } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { moneyInWords } from '@ky-yeu/vietnamese/number-in-words';
import type { PaperForm } from '../document-model';
import { layouts } from '../layout';
import type { LetterBlock, LetterDocument, LettersDocument, TextRun } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { issuerLine, superiorLine } from '../paper-frame';
import { achievement, awardAnnex } from './award-annex';
import { countsOf, countsSentence, printedKinds, kindNoun, totalOf, type AwardCounts } from './award-counts';
import { decisionsOf, formWordsOf, type Decision } from './award-decisions';
import { formWords, type FormWords } from './form-words';
import { groundsOf } from './grounds';
import { inFull, recipientsOf, signatureOf } from './issuer-words';
import { personWithPost } from './person-words';
import { bold, centred, endText, item, lowerFirst, missing, paragraph, sentence, upperFirst, withoutEnd } from './runs';
import { formOf, textPaper, type PaperTexts } from './text-paper';
import type { DecisionRound, Ground, Recipient } from './texts-data';

export interface AwardData {
  rounds: DecisionRound[];
  recipients: Recipient[];
  /** In force on the day of the decision, by form. */
  law: Partial<Record<PaperForm, Ground[]>>;
}

/** The article that says who carries the decision out. */
const executing = 3;

/** The decisions of the authority of the round asked for, else of the first round's; one a form of award. */
export const awardDecision = textPaper<AwardData>({
  read: async (reads, context) => {
    const { conferenceId, conference, choice } = context;
    const [rounds, recipients] = await Promise.all([reads.rounds(conferenceId), reads.recipients(conferenceId)]);
    const [first] = decisionsOf(rounds, choice.roundId);
    const form = first ? formOfDecision(first, context) : formOf(context);
    const rule = formWords[form].decision.law;
    const day = first?.decidedOn ?? context.frame.date ?? conference.heldOn;
    const law = rule ? await reads.law(rule.kinds, rule.subject, day) : [];
    return { rounds, recipients, law: { [form]: law } };
  },
  suggest: suggestDecision,
  write: awardDecisions,
});

/** The form of the body that decides, which need not be that of the host. */
const formOfDecision = ({ documentForm }: Decision, context: PaperContext): PaperForm =>
  documentForm === null ? formOf(context) : documentForm === 'PARTY' ? 'party' : 'state';

/** Money and execution as is customary; who proposes is not on record and is never suggested. */
export function suggestDecision({ rounds, recipients }: AwardData, context: PaperContext): Record<string, string> {
  const [decision] = decisionsOf(rounds, context.choice.roundId);
  if (!decision) return {};
  const words = formWords[formOfDecision(decision, context)];
  const counts = countsOf(decision.rounds, recipients, rounds);
  return {
    money: `Mức tiền thưởng kèm theo ${decision.formName ?? 'quyết định khen thưởng'} ${words.decision.money}`,
    execution: `${words.decision.execution} và ${honouredInArticle(counts)} chịu trách nhiệm thi hành Quyết định này`,
  };
}

function honouredInArticle(counts: AwardCounts): string {
  const kinds = printedKinds.filter((kind) => counts[kind] > 0).map(kindNoun);
  return `${kinds.join(', ') || 'tập thể, cá nhân'} có tên tại Điều 1`;
}

/** @returns one decision, or several for the several forms of one authority. */
export function awardDecisions(
  data: AwardData,
  context: PaperContext,
  texts: PaperTexts,
): LetterDocument | LettersDocument {
  const found = decisionsOf(data.rounds, context.choice.roundId);
  const [first, ...others] = found.length ? found : [nobodyDecides(context)];
  const letters = [first, ...others].flatMap((decision) =>
    decision ? [decisionLetter(decision, data, context, texts)] : [],
  );
  const [letter] = letters;
  if (letter && letters.length === 1) return letter;
  return { type: 'letters', title: `Quyết định khen thưởng của ${first?.authorityName ?? ''}`, letters };
}

/** A conference without awards still shows how its decision would look, with all that is missing. */
function nobodyDecides({ conference }: PaperContext): Decision {
  return {
    ...{ rounds: [], formName: 'Giấy khen', authorityName: conference.issuer ?? '', office: null, bases: [] },
    ...{ organisation: conference.issuer, superior: conference.superior, documentForm: conference.form },
    ...{ locality: conference.locality, decisionNumber: null, decidedOn: null },
  };
}

function decisionLetter(decision: Decision, data: AwardData, context: PaperContext, texts: PaperTexts): LetterDocument {
  const form = formOfDecision(decision, context);
  const words = formWords[form];
  const recipients = data.recipients.filter(({ roundId }) => decision.rounds.some(({ id }) => id === roundId));
  const counts = countsOf(decision.rounds, recipients, data.rounds);
  const isOne = totalOf(counts) === 1;
  const head = headOf(decision, context, form);
  const { fullStop } = head.layout;
  const annex = () =>
    awardAnnex({
      ...{ rounds: decision.rounds, recipients, counts, words, fullStop },
      honoured: `được tặng ${formWordsOf(decision)}`,
      note: annexNote(head.number, head.date, inFull(decision.authorityName)),
    });
  return {
    ...head,
    title: 'QUYẾT ĐỊNH',
    subtitle: `${words.decision.about} tặng ${formWordsOf(decision)}${countedFor(counts, words)}`,
    blocks: [
      ...preamble(decision, data.law[form] ?? [], words, texts),
      ...articles({ decision, counts, recipients, words, isOne, fullStop }, texts),
    ],
    annexes: isOne || totalOf(counts) === 0 ? [] : [annex()],
  };
}

/** Letterhead, recipients and signature of the body that decides, in the form that it writes. */
function headOf(decision: Decision, context: PaperContext, form: PaperForm) {
  const { frame } = context;
  const layout = form === formOf(context) ? context.layout : layouts[form];
  const issuer = {
    name: decision.organisation ?? '',
    superior: decision.superior && inFull(decision.superior),
    office: decision.office,
  };
  const full = { issuer: inFull(issuer.name) || null, superior: issuer.superior };
  const { recipients, signatures } = frame;
  return {
    ...({ type: 'letter', language: 'vi', orientation: 'portrait', notes: [] as string[] } as const),
    ...{ form, layout, marks: frame.marks },
    superior: superiorLine(full),
    issuer: issuerLine(full),
    number: frame.number ?? decision.decisionNumber,
    date: frame.date ?? decision.decidedOn,
    place: decision.locality ?? frame.place,
    recipients: recipients.length ? recipients : recipientsOf(issuer, 'award-decision', formWords[form], executing),
    signatures: signatures.length ? signatures : [signatureOf(issuer, 'award-decision', layout)],
  };
}

const countedFor = (counts: AwardCounts, { decision }: FormWords): string => {
  const counted = countsSentence(counts, decision.isCountInWords);
  return counted && ` cho ${counted}`;
};

function annexNote(number: string | null, date: string | null, authority: string): string {
  const day = date ? dateLine(date) : 'ngày … tháng … năm …';
  return `(Kèm theo Quyết định số ${number ?? '………'} ${day} của ${authority})`;
}

/** Who decides, on what grounds and at whose proposal, up to the word that opens the articles. */
function preamble(decision: Decision, law: readonly Ground[], words: FormWords, texts: PaperTexts): LetterBlock[] {
  const { isDeciderFirst, decides, groundFace, groundPrefix, groundEnds, proposal } = words.decision;
  const decider = inFull(decision.authorityName).toLocaleUpperCase('vi');
  const grounds = groundsOf([...law, ...decision.bases], texts.get('grounds'));
  const known = grounds.map((ground) =>
    paragraph({ text: `${groundPrefix}${ground}${groundEnds[0]}`, face: groundFace }),
  );
  const noGround = paragraph({ text: groundPrefix, face: groundFace }, missing('căn cứ khen thưởng'), groundEnds[0]);
  const proposer = texts.run('proposer');
  const proposed = paragraph(
    { text: `${groundPrefix}${proposal} `, face: groundFace },
    proposer.isMissing ? proposer : { text: withoutEnd(proposer.text), face: groundFace },
    { text: groundEnds[1], face: groundFace },
  );
  return [
    ...(isDeciderFirst ? [centred(decider)] : []),
    ...(known.length ? known : [noGround]),
    proposed,
    ...(isDeciderFirst ? [] : [centred(decider)]),
    centred(decides),
  ];
}

interface ArticleData {
  decision: Decision;
  counts: AwardCounts;
  recipients: readonly Recipient[];
  words: FormWords;
  isOne: boolean;
  fullStop: string;
}

function articles(data: ArticleData, texts: PaperTexts): LetterBlock[] {
  const money = texts.run('money');
  const execution = texts.run('execution');
  const paid = sumWords(data);
  const article = (n: number, ...pieces: (TextRun | string)[]) => paragraph(bold(`Điều ${n}. `), ...pieces);
  return [
    ...firstArticle(data),
    article(2, money.isMissing ? money : sentence(money.text), paid),
    ...endText([article(executing, execution.isMissing ? execution : sentence(execution.text))], data.fullStop),
  ];
}

/** Only when every prize of the decision is on record does the article tell their sum. */
function sumWords({ recipients, counts }: ArticleData): string {
  const isComplete = recipients.length === totalOf(counts) && recipients.every(({ amount }) => amount !== null);
  const sum = recipients.reduce((total, { amount }) => total + (amount ?? 0), 0);
  if (!isComplete || sum === 0) return '';
  return ` Tổng số tiền thưởng là ${formatNumber(sum)} đồng (Bằng chữ: ${moneyInWords(Math.round(sum))}).`;
}

function firstArticle(data: ArticleData): LetterBlock[] {
  const { decision, words, recipients, counts, isOne } = data;
  const form = decision.formName ?? missing('hình thức khen thưởng');
  const counted = countsSentence(counts, words.decision.isCountInWords);
  const given = [bold('Điều 1. '), 'Tặng ', form, ` của ${inFull(decision.authorityName)} cho `];
  if (!counted) return [paragraph(...given, missing('tập thể, cá nhân được khen thưởng'), '.')];
  const reasons = decision.rounds.filter(({ reason }) => reason);
  const [only] = decision.rounds;
  if (isOne) return [paragraph(...given, ...oneRuns(recipients[0], only, words, counted), '.')];
  if (reasons.length < 2) {
    const why = only?.reason ? ` ${achievement(only.reason)}` : '';
    return [paragraph(...given, `${counted}${why} (có danh sách kèm theo).`)];
  }
  const lines = decision.rounds.map((round, index) => {
    const part = countsSentence(countsOf([round], recipients), words.decision.isCountInWords) || 'các tập thể, cá nhân';
    const end = index === decision.rounds.length - 1 ? '.' : ';';
    return item(`- ${upperFirst(part)}${round.reason ? ` ${achievement(round.reason)}` : ''}${end}`);
  });
  return [paragraph(...given, `${counted} (có danh sách kèm theo), gồm:`), ...lines];
}

/** The one who is honoured stands in the article. */
function oneRuns(one: Recipient | undefined, round: DecisionRound | undefined, words: FormWords, counted: string) {
  if (!one) return [missing(`tên ${counted}`)];
  const name = one.kind === 'INDIVIDUAL' ? personWithPost(one, words) : one.name;
  const reason = one.reason ?? round?.reason;
  return [
    `${one.kind === 'INDIVIDUAL' ? name : lowerFirst(`${kindNoun(one.kind)} ${name}`)}${reason ? `, ${achievement(reason)}` : ''}`,
  ];
}
