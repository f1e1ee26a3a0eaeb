import { formatDate } from '@ky-yeu/vietnamese/format-date';
import type { LetterBlock, TextRun } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { conferenceName, dayRun, groupWords, placeRun, withRole } from './conference-words';
import type { FormWords } from './form-words';
import { speakerOf } from './issuer-words';
import { personName, personWithPost, postOf } from './person-words';
import { endText, enumerate, heading, lowerFirst, missing, paragraph, sentence, withoutEnd } from './runs';
import { issuerOf, letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, DirectiveFact, GroupFact, NamedPerson, RolePerson, SpeechFact } from './texts-data';

export interface NoticeData {
  facts: ConferenceFacts;
  people: RolePerson[];
  groups: GroupFact[];
  speeches: SpeechFact[];
  directives: DirectiveFact[];
}

type Concluder = Omit<NamedPerson, 'organisation'>;

/** What was concluded, told to those who carry it out (domain 2.4g, B6). */
export const conclusionNotice = textPaper<NoticeData>({
  read: async (reads, { conferenceId }) => {
    const [facts, people, groups, speeches, directives] = await Promise.all([
      reads.facts(conferenceId),
      reads.people(conferenceId),
      reads.groups(conferenceId),
      reads.speeches(conferenceId),
      reads.directives(conferenceId),
    ]);
    return { facts, people, groups, speeches, directives };
  },
  suggest: suggestNotice,
  write: notice,
});

/** Whose conclusion it is: whoever concluded, else who directed, else the chair. */
export function concludersOf({ people, directives }: Pick<NoticeData, 'people' | 'directives'>): Concluder[] {
  const concluders = withRole(people, 'CONCLUDER');
  if (concluders.length) return concluders;
  const authors = directives.flatMap((directive) => directive.authors);
  const unique = [...new Map(authors.map((author) => [`${author.name} ${author.title}`, author])).values()];
  return unique.length ? unique : withRole(people, 'CHAIR', 'CO_CHAIR');
}

/**
 * The opening needs day, place and who concludes: it is only suggested when all of them are on record. The assessment is
 * what the concluder's own speech was noted down as.
 */
export function suggestNotice(data: NoticeData, context: PaperContext): Record<string, string> {
  const opened = openingRuns(data, context);
  const names = new Set(concludersOf(data).map(({ name }) => name));
  const said = data.speeches
    .filter(({ speakers }) => speakers.some(({ name }) => names.has(name)))
    .flatMap(({ summary }) => summary ?? []);
  return {
    ...(opened.every(({ isMissing }) => !isMissing) && { opening: opened.map(({ text }) => text).join('') }),
    ...(said.length && { assessment: said.join('\n') }),
    closing: `${speakerOf(issuerOf(context))} thông báo để các cơ quan, đơn vị biết, thực hiện`,
  };
}

function openingRuns(data: NoticeData, context: PaperContext): TextRun[] {
  const { conference } = context;
  const words = wordsOf(context);
  const concluders = concludersOf(data);
  const chairs = withRole(data.people, 'CHAIR', 'CO_CHAIR');
  const who = concluders.length
    ? { text: enumerate(concluders.map((one) => personWithPost(one, words))) }
    : missing('người kết luận');
  const chaired = chairs.length
    ? [{ text: `${enumerate(chairs.map((one) => personWithPost(one, words)))} chủ trì ` }]
    : [{ text: `${speakerOf(issuerOf(context))} tổ chức ` }];
  const groups = data.groups.map((group) => lowerFirst(groupWords(group)));
  return [
    dayRun(conference),
    { text: ', tại ' },
    placeRun(conference, data.facts),
    { text: ', ' },
    ...chaired,
    { text: `${conferenceName(conference)}. ${groups.length ? `Dự hội nghị có ${groups.join('; ')}. ` : ''}` },
    { text: `Sau khi nghe ${heard(data.speeches)}, ` },
    who,
    { text: ' kết luận như sau:' },
  ];
}

function heard(speeches: readonly SpeechFact[]): string {
  const kinds = new Set(speeches.map(({ kind }) => kind));
  const hasReport = kinds.has('REPORT');
  const hasOpinions = kinds.has('DISCUSSION') || kinds.has('DISCUSSION_PAPER') || kinds.has('SPEECH');
  if (hasReport && hasOpinions) return 'báo cáo và các ý kiến tham luận, thảo luận';
  if (hasReport) return 'báo cáo';
  return hasOpinions ? 'các ý kiến tham luận, thảo luận' : 'các nội dung tại hội nghị';
}

/** Opening, assessment, tasks, closing. */
export function notice(data: NoticeData, context: PaperContext, texts: PaperTexts) {
  const words = wordsOf(context);
  const opened = texts.get('opening');
  const closing = texts.run('closing');
  const said = [
    paragraph(...(opened ? [opened] : openingRuns(data, context))),
    heading(2, '1. Đánh giá kết quả'),
    ...texts.blocks('assessment'),
    heading(2, `2. Nhiệm vụ${nextOf(data)}`),
    ...taskBlocks(data.directives),
    paragraph(closing.isMissing ? closing : sentence(closing.text)),
  ];
  return letterOf(context, {
    title: 'THÔNG BÁO',
    subtitle: `Kết luận của ${whose(data, words)} tại ${conferenceName(context.conference)}`,
    blocks: endText(said, context.layout.fullStop),
  });
}

const nextOf = ({ facts: { nextLabel } }: NoticeData) => (nextLabel ? ` ${nextLabel}` : ' thời gian tới');

function whose(data: NoticeData, words: FormWords): string {
  const concluders = concludersOf(data);
  if (concluders.length === 0) return '[chưa có người kết luận]';
  const [one] = concluders;
  if (concluders.length > 1 || !one) return enumerate(concluders.map((each) => personName(each, words)));
  return `${personName(one, words)}${postOf(one) ? `, ${postOf(one)},` : ''}`;
}

/** The tasks as a table; a task that nobody leads is told under it, for no cell can block issuing. */
export function taskBlocks(directives: readonly DirectiveFact[]): LetterBlock[] {
  if (directives.length === 0) return [paragraph(missing('nhiệm vụ được kết luận'))];
  const rows = directives.map(({ body, addressees: [lead, ...others], dueOn, periodLabel }, index) => [
    index + 1,
    withoutEnd(body),
    lead ?? '[chưa giao]',
    others.join('; '),
    dueOn ? formatDate(dueOn) : (periodLabel ?? ''),
  ]);
  const unled = directives.flatMap(({ addressees }, index) => (addressees.length ? [] : [index + 1]));
  return [
    {
      type: 'table',
      table: {
        columns: [
          { key: 'ordinal', label: 'TT', kind: 'ordinal' },
          { key: 'task', label: 'Nhiệm vụ', kind: 'text' },
          { key: 'lead', label: 'Cơ quan chủ trì', kind: 'text', widthMm: 36 },
          { key: 'others', label: 'Cơ quan phối hợp', kind: 'text', widthMm: 32 },
          { key: 'due', label: 'Thời hạn', kind: 'text', align: 'center', widthMm: 24 },
        ],
        groups: [{ heading: '', level: 1, rows }],
      },
    },
    ...(unled.length ? [paragraph(missing(`cơ quan chủ trì của nhiệm vụ ${unled.join(', ')}`))] : []),
  ];
}
