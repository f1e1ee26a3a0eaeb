import type { DirectiveStrength, SpeechKind } from '@ky-yeu/contracts/closed-lists';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { spellingKey } from '@ky-yeu/vietnamese/spelling';
import { twoDigits } from '@ky-yeu/vietnamese/two-digits';
import { capitalise, comrade, joinWords, uncapitalise, withoutStop, withPost } from './person-words';
import type { MissingList } from './missing-list';
import type { NamedPost, WordsData, WordsDirective, WordsFigure, WordsSpeech } from './words-data';

const verbs: Record<DirectiveStrength, string> = { SUGGEST: 'đề nghị', REQUIRE: 'yêu cầu', ASSIGN: 'giao' };

const spoken: Partial<Record<SpeechKind, string>> = {
  OPENING: 'Phát biểu khai mạc hội nghị',
  SPEECH: 'Phát biểu tại hội nghị',
  DIRECTIVE_SPEECH: 'Phát biểu chỉ đạo tại hội nghị',
  REPLY: 'Tiếp thu ý kiến chỉ đạo',
  CONCLUSION: 'Kết luận hội nghị',
  CLOSING: 'Bế mạc hội nghị',
};

/**
 * Writes what was reported and discussed: the report with its topics, the figures, the papers.
 * @param results the office's own account of the results, which takes the place of the list of topics
 */
export function reportParagraphs(data: WordsData, missing: MissingList, results?: string): string[] {
  const ofKind = (kind: SpeechKind) => data.speeches.filter((speech) => speech.kind === kind);
  if (!results) missing.add('đoạn viết về kết quả (báo cáo mới ghi tên các nội dung)');
  return [
    ...ofKind('REPORT').map((speech) => reportSentence(speech, missing)),
    results ?? '',
    figureSentence(data.figures),
    ...ofKind('DISCUSSION_PAPER').map((speech) => paperSentence(speech, missing)),
    ...ofKind('DISCUSSION').map(discussionSentence),
  ];
}

function reportSentence({ speakers, topic, topics, summary }: WordsSpeech, missing: MissingList): string {
  if (speakers.length === 0) missing.add('người trình bày báo cáo', topic ?? '');
  const who = speakers.length ? ` do ${joinWords(speakers.map(withPost))} trình bày` : '';
  const what = topic ? ` ${withoutStop(uncapitalise(topic))}` : '';
  const parts = topics.length ? `, gồm các nội dung: ${topics.map(withoutStop).join('; ')}` : '';
  return `Hội nghị đã nghe báo cáo${what}${who}${parts}.${summary ? ` ${asSentence(summary)}` : ''}`;
}

/** Figures of one label and one quality stand together: "66 mô hình, 72 điển hình (đăng ký và thực hiện)". */
function figureSentence(figures: readonly WordsFigure[]): string {
  if (figures.length === 0) return '';
  const labels = [...Map.groupBy(figures, ({ label }) => label)].map(([label, same]) => {
    const qualities = [...Map.groupBy(same, ({ qualifier }) => qualifier ?? '')].map(([quality, each]) =>
      [each.map(valueWords).filter(Boolean).join(', '), quality && `(${quality})`].filter(Boolean).join(' '),
    );
    return `${uncapitalise(label)}: ${qualities.join(', ')}`;
  });
  return `Số liệu nêu trong báo cáo: ${labels.join('; ')}.`;
}

function valueWords({ value, total, unit }: WordsFigure): string {
  if (value === null) return '';
  const whole = total === null ? '' : `/${writeFigure(total)}`;
  return `${writeFigure(value)}${whole}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
}

const writeFigure = (value: number): string =>
  Number.isInteger(value) && value >= 0 && value < 10 ? twoDigits(value) : formatNumber(value);

function paperSentence({ speakers, topic, topics, declaredCount }: WordsSpeech, missing: MissingList): string {
  const about = aboutOf(topic, topics);
  const count = declaredCount === null ? '' : `${twoDigits(declaredCount)} `;
  if (speakers.length === 0) missing.add('người trình bày tham luận', topic ?? '');
  if (speakers.length === 0 && declaredCount === null) missing.add('số lượng tham luận', topic ?? '');
  const who = speakers.length ? ` của ${joinWords(speakers.map(withPost))}` : '';
  const content = about.length ? `, tập trung vào: ${about.map(withoutStop).join('; ')}` : '';
  return `Hội nghị đã nghe ${count}tham luận${who}${content}.`;
}

const aboutOf = (topic: string | null, topics: readonly string[]): readonly string[] =>
  topics.length || !topic ? topics : [topic];

function discussionSentence({ topic, topics, summary }: WordsSpeech): string {
  const about = aboutOf(topic, topics);
  const content = about.length ? ` về: ${about.map(withoutStop).join('; ')}` : '';
  return `Các đại biểu thảo luận${content}.${summary ? ` ${asSentence(summary)}` : ''}`;
}

/** Writes what the leaders said and demanded, each speech with its own tasks, then tasks that belong to no speech. */
export function speechParagraphs({ speeches, directives }: WordsData, missing: MissingList): string[] {
  const told = speeches.filter(({ kind }) => spoken[kind]);
  const loose = directives.filter(({ speechId }) => !told.some(({ id }) => id === speechId));
  return [
    ...told.flatMap((speech) => [
      speechSentence(speech, missing),
      ...taskParagraphs(
        directives.filter(({ speechId }) => speechId === speech.id),
        speech.speakers,
      ),
    ]),
    ...byAuthors(loose).flatMap((tasks) => taskParagraphs(tasks, [])),
  ];
}

/** Without a speaker there is nothing to tell but what was said; without a summary nothing but that he spoke. */
function speechSentence(speech: WordsSpeech, missing: MissingList): string {
  const words = spoken[speech.kind] ?? '';
  const content = contentOf(speech, words);
  if (speech.speakers.length === 0) {
    missing.add('người phát biểu', uncapitalise(words));
    return content ? `${words}: ${content}.` : '';
  }
  const behalf = speech.onBehalfOf ? `thay mặt ${speech.onBehalfOf}, ` : '';
  const who = `${behalf}${joinWords(speech.speakers.map(withPost))}`;
  if (isPredicate(content)) return `${words}, ${who} ${uncapitalise(content)}.`;
  const told = `${capitalise(who)}, ${uncapitalise(words)}.`;
  return content ? `${told} ${asSentence(content)}` : told;
}

/** "Kết luận hội nghị" as the summary of a conclusion tells nothing. */
function contentOf({ summary, topic }: WordsSpeech, words: string): string {
  const recorded = withoutStop(summary ?? topic ?? '');
  return spellingKey(recorded) === spellingKey(words) ? '' : recorded;
}

/** A summary that begins with one of these words goes on the sentence about its speaker. */
const sayingWords = (
  'ghi nhận, đánh giá, biểu dương, đề nghị, yêu cầu, nhấn mạnh, nêu, khẳng định, chúc mừng, cảm ơn, tiếp thu, chỉ rõ, ' +
  'lưu ý, phân tích, kêu gọi, phát động, giao, làm rõ, thống nhất'
).split(', ');

const isPredicate = (text: string): boolean =>
  sayingWords.some(
    (word) =>
      `${text.toLocaleLowerCase('vi')} `.startsWith(`${word} `) || text.toLocaleLowerCase('vi').startsWith(`${word},`),
  );

/** Numbered tasks ("Một là") have a paragraph each; others stand in one sentence for each strength and addressee. */
function taskParagraphs(tasks: readonly WordsDirective[], speakers: readonly NamedPost[]): string[] {
  if (tasks.length === 0) return [];
  const numbered = tasks.some(({ ordinalLabel }) => ordinalLabel);
  const whom = whoDemands(tasks, speakers);
  if (!numbered) return [...Map.groupBy(tasks, keyOfTask).values()].map((same) => demandSentence(whom, same));
  const [first] = tasks;
  const period = first?.periodLabel ? ` trong ${first.periodLabel}` : '';
  return [
    `${whom} ${verbOf(first)} thực hiện các nhiệm vụ sau${period}:`,
    ...tasks.map(({ ordinalLabel, body, addressees }) => {
      const label = ordinalLabel ? `${ordinalLabel}, ` : '';
      const to = addressees.length ? ` (nơi thực hiện: ${addressees.join(', ')})` : '';
      return `${label}${withoutStop(label ? uncapitalise(body) : body)}${to}.`;
    }),
  ];
}

const keyOfTask = ({ strength, addressees, periodLabel }: WordsDirective): string =>
  [strength, periodLabel, ...addressees].join('|');

function whoDemands(tasks: readonly WordsDirective[], speakers: readonly NamedPost[]): string {
  if (speakers.length) return capitalise(joinWords(speakers.map(({ name }) => comrade(name))));
  const authors = tasks[0]?.authors ?? [];
  return authors.length ? capitalise(joinWords(authors.map(withPost))) : 'Hội nghị';
}

/** What was said without "đề nghị" or "yêu cầu" on record is only told as named. */
const verbOf = (task: WordsDirective | undefined): string => (task?.strength ? verbs[task.strength] : 'nêu nhiệm vụ');

function demandSentence(whom: string, tasks: readonly WordsDirective[]): string {
  const [first] = tasks;
  const period = first?.periodLabel ? ` ${first.periodLabel}` : '';
  const to = first?.addressees.length ? ` ${first.addressees.join(', ')}` : '';
  const verb = first?.strength ? `${verbs[first.strength]}${to}` : `nêu nhiệm vụ${period}`;
  return `${whom} ${verb}: ${tasks.map(({ body }) => withoutStop(uncapitalise(body))).join('; ')}.`;
}

function byAuthors(tasks: readonly WordsDirective[]): WordsDirective[][] {
  return [...Map.groupBy(tasks, ({ authors }) => authors.map(({ name }) => name).join('|')).values()];
}

const asSentence = (text: string): string => `${capitalise(withoutStop(text))}.`;
