import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import type { LetterBlock } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { awardAnnex } from './award-annex';
import { countsOf, countsSentence, totalOf } from './award-counts';
import { conferenceName, dayRun, placeRun, subjectWords } from './conference-words';
import { decisionsOf, formWordsOf } from './award-decisions';
import { achievement } from './award-annex';
import { inFull, speakerOf } from './issuer-words';
import { bold, endText, heading, item, linesOf, lowerFirst, paragraph, sentence, withoutEnd } from './runs';
import { issuerOf, letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, DecisionRound, Recipient } from './texts-data';

export interface SubmissionData {
  facts: ConferenceFacts;
  programme: FrozenProgrammeItem[];
  rounds: DecisionRound[];
  recipients: Recipient[];
}

/** Asks the superior: to hold the conference, or with a round to confer its awards. */
export const submission = textPaper<SubmissionData>({
  read: async (reads, { conferenceId }) => {
    const [facts, programme, rounds, recipients] = await Promise.all([
      reads.facts(conferenceId),
      reads.programme(conferenceId),
      reads.rounds(conferenceId),
      reads.recipients(conferenceId),
    ]);
    return { facts, programme, rounds, recipients };
  },
  suggest: suggestSubmission,
  write: submit,
});

/** With a round chosen the awards of its authority are asked for, else the conference itself. */
export function suggestSubmission(data: SubmissionData, context: PaperContext): Record<string, string> {
  return context.choice.roundId ? suggestAwards(data, context) : suggestConference(data, context);
}

function suggestConference({ facts, rounds }: SubmissionData, context: PaperContext): Record<string, string> {
  const { conference } = context;
  const name = conferenceName(conference);
  const subject = subjectWords(facts);
  const { superior } = issuerOf(context);
  const [day, place] = [dayRun(conference), placeRun(conference, facts)];
  const when = [
    day.isMissing ? '' : `thời gian: ${lowerFirst(day.text)}`,
    place.isMissing ? '' : `địa điểm: ${place.text}`,
  ];
  const told = when.filter(Boolean).join('; ');
  return {
    subject: `tổ chức ${name}`,
    ...(superior && { addressee: inFull(superior) }),
    ...(subject && {
      reasons: `Để đánh giá kết quả ${subject}${facts.nextLabel ? ` và triển khai nhiệm vụ ${facts.nextLabel}` : ''}, ${speakerOf(issuerOf(context))} đã chuẩn bị nội dung và các điều kiện tổ chức hội nghị.`,
    }),
    proposal: `Tổ chức ${name}${told ? ` (${told})` : ''}.`,
    request: `Kính đề nghị ${superior ? inFull(superior) : 'cấp có thẩm quyền'} xem xét, cho ý kiến chỉ đạo`,
    attachments: [
      'Dự thảo kế hoạch tổ chức hội nghị',
      ...(rounds.length ? ['Danh sách đề nghị khen thưởng'] : []),
    ].join('\n'),
  };
}

function suggestAwards({ rounds, recipients }: SubmissionData, context: PaperContext): Record<string, string> {
  const decisions = decisionsOf(rounds, context.choice.roundId);
  const [first] = decisions;
  if (!first) return {};
  const authority = inFull(first.authorityName);
  const lines = decisions.map((decision) => {
    const counted = countsSentence(countsOf(decision.rounds, recipients, rounds), false) || 'các tập thể, cá nhân';
    const [only] = decision.rounds;
    const why = decision.rounds.length === 1 && only?.reason ? ` ${achievement(only.reason)}` : '';
    return `Tặng ${formWordsOf(decision)} cho ${counted}${why}.`;
  });
  return {
    subject: `đề nghị khen thưởng tại ${conferenceName(context.conference)}`,
    addressee: authority,
    reasons: `Căn cứ thành tích của các tập thể, cá nhân đã được xét chọn, ${speakerOf(issuerOf(context))} đề nghị khen thưởng như sau.`,
    proposal: lines.join('\n'),
    request: `Kính đề nghị ${authority} xem xét, quyết định`,
    attachments: 'Danh sách đề nghị khen thưởng',
  };
}

/** The proposal, with the list of all who are to be honoured when there are any. */
export function submit(data: SubmissionData, context: PaperContext, texts: PaperTexts) {
  const words = wordsOf(context);
  const subject = texts.get('subject');
  const request = texts.run('request');
  const said: LetterBlock[] = [
    {
      type: 'paragraph',
      align: 'center',
      keepNext: true,
      runs: [{ text: `${words.addressLabel}: ` }, { ...texts.run('addressee'), face: 'bold' }],
    },
    ...texts.blocks('reasons'),
    heading(2, 'Nội dung trình:'),
    ...texts.blocks('proposal'),
    paragraph(request.isMissing ? request : sentence(request.text)),
  ];
  return letterOf(context, {
    title: 'TỜ TRÌNH',
    subtitle: `${words.decision.about} ${withoutEnd(subject || '[chưa có trích yếu]')}`,
    blocks: [...endText(said, context.layout.fullStop), ...attached(texts)],
    annexes: annexesOf(data, context),
  });
}

function attached(texts: PaperTexts): LetterBlock[] {
  const lines = linesOf(texts.get('attachments'));
  if (lines.length === 0) return [];
  const [first = ''] = lines;
  if (lines.length === 1) return [paragraph({ text: `(Kèm theo: ${withoutEnd(lowerFirst(first))})`, face: 'italic' })];
  return [paragraph(bold('Tài liệu kèm theo:')), ...lines.map((line) => item(`- ${sentence(line)}`))];
}

function annexesOf({ rounds, recipients }: SubmissionData, context: PaperContext) {
  const asked = context.choice.roundId
    ? decisionsOf(rounds, context.choice.roundId).flatMap((decision) => decision.rounds)
    : rounds;
  const ids = new Set(asked.map(({ id }) => id));
  const known = recipients.filter(({ roundId }) => ids.has(roundId));
  const counts = countsOf(asked, known, rounds);
  if (totalOf(counts) === 0) return [];
  const words = wordsOf(context);
  const { number, date } = context.frame;
  const note = `(Kèm theo Tờ trình số ${number ?? '………'}${date ? '' : ' ngày … tháng … năm …'} của ${speakerOf(issuerOf(context))})`;
  const choice = { rounds: asked, recipients: known, counts, words, fullStop: context.layout.fullStop };
  return [awardAnnex({ ...choice, honoured: 'đề nghị khen thưởng', note })];
}
