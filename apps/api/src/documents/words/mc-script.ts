import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { fold } from '@ky-yeu/vietnamese/fold';
import { dateThenWeekday } from '@ky-yeu/vietnamese/format-date';
import type { CellValue, ListColumn } from '../document-model';
import type { LetterBlock, LetterDocument } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { timeOf } from '../programme-paper';
import { greetingWords, phraseFor, usualBatch } from './ceremony-phrases';
import { fillPhrase } from './fill-phrase';
import { conferringLines, readingLines, type AwardPartOptions } from './mc-awards';
import { greetingLines } from './mc-greeting';
import { programmeFromRecords, scriptItems, withRoles, type ScriptItem } from './mc-programme';
import { MissingList } from './missing-list';
import { capitalise, comrade, joinWords, withPost } from './person-words';
import { hostWords, plainLetter, titleIn, whenAndWhere } from './plain-letter';
import { usualPaperStyle } from './paper-style';
import type { WordsData } from './words-data';

const columns: ListColumn[] = [
  { key: 'number', label: 'TT', kind: 'text', align: 'center', widthMm: 12 },
  { key: 'time', label: 'Thời gian', kind: 'text', align: 'center', widthMm: 24 },
  { key: 'performer', label: 'Người thực hiện', kind: 'text', widthMm: 38 },
  { key: 'words', label: 'Nội dung, lời dẫn', kind: 'text' },
];

const master = 'Người dẫn chương trình';
const presidiumWords = ['doan chu tich', 'chu tri', 'thu ky', 'chu toa'];
const chairRoles = ['CHAIR', 'CO_CHAIR', 'PRESIDIUM'] as const;

interface Script {
  context: PaperContext;
  data: WordsData;
  missing: MissingList;
  items: ScriptItem[];
}

/**
 * Writes the script of the master of ceremonies: the programme with what is said at each item.
 * @param programme the programme's items in reading order; without any, one is made of what is recorded and told so.
 */
export function mcScript(
  context: PaperContext,
  data: WordsData,
  programme: readonly FrozenProgrammeItem[],
): LetterDocument {
  const missing = new MissingList();
  const items = withRoles(programme.length ? scriptItems(programme, data) : programmeFromRecords(data), data);
  if (programme.length === 0) missing.add('chương trình hội nghị; thứ tự trên lấy theo nội dung đã ghi');
  const script = { context, data, missing, items };
  const greeting = greetingLines(data, missing);
  const rows = items.flatMap((item) => rowsOf(item, linesOf(item, script, greeting.lines), script));
  const table: LetterBlock = { type: 'table', table: { columns, groups: [{ heading: '', level: 1, rows }] } };
  return {
    ...plainLetter(context),
    title: 'KỊCH BẢN DẪN CHƯƠNG TRÌNH',
    subtitle: titleIn(context.conference),
    notes: [
      ...whenAndWhere(context.conference, missing),
      greeting.basis === 'PRESENT'
        ? '(Giới thiệu theo danh sách đại biểu đã có mặt)'
        : '(Giới thiệu theo danh sách xác nhận dự; soát lại khi điểm danh)',
      ...masterLine(data),
    ],
    blocks: [table, ...missing.blocks('Cần bổ sung trước khi dùng')],
  };
}

function masterLine({ attendees }: WordsData): string[] {
  const masters = attendees.filter(({ roles }) => roles.includes('MASTER_OF_CEREMONIES'));
  return masters.length ? [`(Người dẫn chương trình: ${joinWords(masters.map(({ name }) => comrade(name)))})`] : [];
}

/** The first stretch stands beside the item's time, the others below it: a row never grows over a page. */
function rowsOf(item: ScriptItem, lines: string[], script: Script): CellValue[][] {
  const [first = '', ...rest] = lines;
  return [
    [item.number, timeOf(item), performerOf(item, script), `${capitalise(item.title)}\n${first}`.trim()],
    ...rest.map((line): CellValue[] => ['', '', '', line]),
  ];
}

function performerOf(item: ScriptItem, { context }: Script): string {
  const named = [...item.performers.map(({ name }) => capitalise(comrade(name))), item.performedBy].filter(Boolean);
  if (named.length) return named.join('; ');
  const isLed = ['INTRODUCTION', 'AWARDING'].includes(item.kind) || phraseOf(item, context)?.isLedByMaster;
  if (item.isInternal) return '';
  return isLed ? master : '[chưa có người thực hiện]';
}

const phraseOf = ({ kind, title }: ScriptItem, { conference }: PaperContext) =>
  phraseFor(kind, title, conference.form === 'PARTY' ? 'party' : 'state', conference.heldOn);

function linesOf(item: ScriptItem, script: Script, greeting: string[]): string[] {
  if (item.isInternal) return ['(Việc nội bộ, không dẫn.)'];
  if (item.kind === 'INTRODUCTION') return introductionLines(item, script, greeting);
  if (item.kind === 'AWARDING') return awardLines(item, script);
  const isParent = item.kind === 'DISCUSSION_PAPER' && hasParts(item, script.items);
  if (isParent) return ['Hội nghị chuyển sang phần tham luận.'];
  const closing = item.kind === 'CONCLUSION' ? [closingWords(script.context)] : [];
  return [...spokenLines(item, script), ...closing];
}

function hasParts(item: ScriptItem, items: readonly ScriptItem[]): boolean {
  const next = items[items.indexOf(item) + 1];
  return next !== undefined && next.depth > item.depth;
}

function spokenLines(item: ScriptItem, { context, data, missing }: Script): string[] {
  const phrase = phraseOf(item, context);
  if (!phrase) return [item.title];
  warnOfAbsent(item, data, missing);
  const short = item.performers.map(({ name }) => comrade(name));
  const values = {
    item: item.title,
    topic: item.topic,
    minutes: item.minutes?.toString(),
    performers: performersOf(item),
    performersShort: joinWords([...short, item.performedBy ?? ''].filter(Boolean)) || null,
  };
  const gap = () => missing.add('người thực hiện', item.title);
  const fill = (line: string) => fillPhrase(line, values, gap);
  const before = phrase.before.map(fill).filter(Boolean).join('\n');
  const after = values.performers ? (phrase.after ?? []).map(fill) : [];
  return [before, ...after].filter(Boolean);
}

/** Who is named and does not come has to be replaced. */
function warnOfAbsent({ performers, title }: ScriptItem, { attendees }: WordsData, missing: MissingList): void {
  for (const { id, name } of performers) {
    const attendee = attendees.find((each) => each.id === id);
    const isAway = attendee && (['EXCUSED', 'ABSENT'].includes(attendee.presence) || isDeclined(attendee));
    if (isAway) missing.add(`người thay đồng chí ${name} (báo vắng)`, title);
  }
}

const isDeclined = ({ invitation, presence }: WordsData['attendees'][number]): boolean =>
  invitation === 'DECLINED' && presence === 'UNKNOWN';

function introductionLines(item: ScriptItem, { context, data, missing, items }: Script, greeting: string[]): string[] {
  const words = fold(item.title);
  const isPresidium = presidiumWords.some((word) => words.includes(word));
  const first = items.find(({ kind, title }) => kind === 'INTRODUCTION' && fold(title).includes('dai bieu'));
  const isGreeting = (first ?? items.find(({ kind }) => kind === 'INTRODUCTION')) === item;
  const welcome = isGreeting ? [`${greetingWords.salutation}\n${reasonWords(context)}`, ...greeting] : [];
  return [...welcome, ...(isPresidium ? presidiumLines(data, item, missing) : [])];
}

function presidiumLines({ attendees }: WordsData, item: ScriptItem, missing: MissingList): string[] {
  const chairs = attendees.filter(({ roles }) => chairRoles.some((role) => roles.includes(role)));
  const secretaries = attendees.filter(({ roles }) => roles.includes('SECRETARY'));
  const list = (people: WordsData['attendees']) => people.map((each) => `– ${capitalise(withPost(each))};`).join('\n');
  return [
    `Xin trân trọng kính mời lên vị trí chủ trì hội nghị:\n${chairs.length ? list(chairs) : missing.add('người chủ trì', item.title)}`,
    ...(secretaries.length ? [`Kính mời lên làm nhiệm vụ thư ký:\n${list(secretaries)}`] : []),
  ];
}

function awardLines(item: ScriptItem, script: Script): string[] {
  const rounds = script.data.rounds.filter(({ conferred }) => conferred === 'HERE');
  if (rounds.length === 0) return [script.missing.add('đợt khen thưởng', item.title)];
  const { reading, conferring } = awardItems(script.items);
  const options: AwardPartOptions = {
    reader: reading ? performersOf(reading) : null,
    batch: batchOf(script.context),
    numbers: (script.context.style ?? usualPaperStyle).numbers,
    day: script.context.conference.heldOn,
    missing: script.missing,
  };
  return [
    ...(item === reading ? readingLines(rounds, options) : []),
    ...(item === conferring ? conferringLines(rounds, options) : []),
  ];
}

/** One item may do for both: the reading of the decisions, and the handing over. */
function awardItems(items: readonly ScriptItem[]): { reading?: ScriptItem; conferring?: ScriptItem } {
  const parts = items.filter(({ kind, isInternal }) => kind === 'AWARDING' && !isInternal);
  const reading = parts.find(({ title }) => /cong bo|doc quyet dinh/.test(fold(title))) ?? parts[0];
  return { reading, conferring: parts.find((each) => each !== reading) ?? reading };
}

const performersOf = ({ performers, performedBy }: ScriptItem): string | null =>
  joinWords([...performers.map(withPost), performedBy ?? ''].filter(Boolean)) || null;

function batchOf({ frame }: PaperContext): number {
  const wanted = Number.parseInt(frame.texts.batch ?? '', 10);
  return wanted > 0 ? wanted : usualBatch;
}

/** What is said of the occasion; the office's own words where it wrote some. */
export function reasonWords({ conference, frame }: PaperContext): string {
  if (frame.texts.reason) return frame.texts.reason;
  const day = conference.heldOn && conference.datePrecision === 'DAY' ? `, ${dateThenWeekday(conference.heldOn)}` : '';
  return `Hôm nay${day}, ${hostWords(conference)} tổ chức ${titleIn(conference)}.`;
}

/** The last words; the office's own where it wrote some. */
export function closingWords({ frame }: PaperContext): string {
  return (
    frame.texts.closing ??
    'Hội nghị đến đây kết thúc. Xin kính chúc quý vị đại biểu mạnh khỏe, công tác tốt. Trân trọng cảm ơn và kính chào tạm biệt.'
  );
}
