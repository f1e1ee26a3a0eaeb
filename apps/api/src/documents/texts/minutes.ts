import { attendeeRoleLabels, type AttendeeRole } from '@ky-yeu/contracts/closed-lists';
import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import type { LetterBlock } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { countPeople } from '../attendee-list';
import { chairRun, clockWords, conferenceName, dayWords, groupWords, placeRun, withRole } from './conference-words';
import type { FormWords } from './form-words';
import { personWithPost } from './person-words';
import { mainItems } from './programme-words';
import { bold, endText, heading, labelled, missing, paragraph, sentence, upperFirst, withoutEnd } from './runs';
import { speechBlocks } from './speech-words';
import { letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, DirectiveFact, GroupFact, RolePerson, SpeechFact } from './texts-data';

export interface MinutesData {
  facts: ConferenceFacts;
  people: RolePerson[];
  groups: GroupFact[];
  programme: FrozenProgrammeItem[];
  speeches: SpeechFact[];
  directives: DirectiveFact[];
}

/** What happened at a conference, as Decision 45/2018/QĐ-TTg wants it told (domain 2.4f). */
export const minutes = textPaper<MinutesData>({
  read: async (reads, { conferenceId }) => {
    const [facts, people, groups, programme, speeches, directives] = await Promise.all([
      reads.facts(conferenceId),
      reads.people(conferenceId),
      reads.groups(conferenceId),
      reads.programme(conferenceId),
      reads.speeches(conferenceId),
      reads.directives(conferenceId),
    ]);
    return { facts, people, groups, programme, speeches, directives };
  },
  suggest: suggestMinutes,
  write: writeMinutes,
});

/** The conclusion is what was directed; the secretary is on the attendee list; the end is that of the plan. */
export function suggestMinutes({ facts, people, directives }: MinutesData, context: PaperContext) {
  const secretaries = withRole(people, 'SECRETARY').map((one) => personWithPost(one, wordsOf(context)));
  const conclusion = directives.map(directiveLine).join('\n');
  return {
    ...(secretaries.length && { secretary: secretaries.join('; ') }),
    ...(conclusion && { conclusion }),
    ...(facts.endsAt && { closed: `${clockWords(facts.endsAt)} cùng ngày` }),
  };
}

/** @example directiveLine(directive, 0) // '1. Tiếp tục thực hiện tốt quy chế dân chủ ở cơ sở (các cấp ủy).' */
export function directiveLine({ body, addressees }: DirectiveFact, index: number): string {
  const to = addressees.length ? ` (${addressees.join('; ')})` : '';
  return `${index + 1}. ${withoutEnd(body)}${to}.`;
}

/** The minutes, signed by who wrote them and who took the chair. */
export function writeMinutes(data: MinutesData, context: PaperContext, texts: PaperTexts) {
  const words = wordsOf(context);
  const said = [
    paragraph(bold('Thời gian bắt đầu: '), ...startRuns(context, texts), '.'),
    labelled('Địa điểm', placeRun(context.conference, data.facts), '.'),
    heading(1, 'I. THÀNH PHẦN'),
    ...attendanceBlocks(data, texts, words),
    heading(1, 'II. NỘI DUNG, DIỄN BIẾN HỘI NGHỊ'),
    ...courseOf(data, words),
    ...(texts.get('votes') ? [heading(1, 'III. BIỂU QUYẾT'), ...texts.blocks('votes')] : []),
    heading(1, `${texts.get('votes') ? 'IV' : 'III'}. KẾT LUẬN`),
    ...texts.blocks('conclusion'),
    paragraph(
      'Hội nghị kết thúc vào ',
      texts.get('closed') ? withoutEnd(texts.get('closed')) : texts.run('closed'),
      '.',
    ),
  ];
  return letterOf(context, {
    title: 'BIÊN BẢN',
    subtitle: conferenceName(context.conference),
    blocks: endText(said, context.layout.fullStop),
    recipients: [],
    signatures: [
      { lines: [words.minutes.secretary], ...nameOf(data.people, 'SECRETARY') },
      { lines: [words.minutes.chair], ...nameOf(data.people, 'CHAIR') },
    ],
  });
}

function nameOf(people: readonly RolePerson[], role: AttendeeRole): { name?: string } {
  const [one, other] = withRole(people, role);
  return one && !other ? { name: one.name } : {};
}

function startRuns({ conference: { startsAt, heldOn, datePrecision } }: PaperContext, texts: PaperTexts) {
  const clock = withoutEnd(texts.get('opened')) || (startsAt && clockWords(startsAt));
  const day = heldOn && datePrecision === 'DAY' ? dayWords(heldOn) : missing('ngày tổ chức');
  return [clock ? clock : missing('giờ bắt đầu'), ', ', day];
}

/** Roles that minutes name, in the order in which they do. */
const namedRoles: readonly AttendeeRole[] = [
  'DIRECTING',
  'PRESIDIUM',
  'SITE_CHAIR',
  'DISCUSSION_MODERATOR',
  'REPORTER',
  'DIRECTIVE_SPEAKER',
  'CONCLUDER',
  'SPEAKER',
  'AWARD_PRESENTER',
  'AWARD_RECIPIENT',
];

/** Who was there: counted, then by role, each person once, then groups; whoever stayed away is not told as present. */
function attendanceBlocks({ facts, people, groups }: MinutesData, texts: PaperTexts, words: FormWords): LetterBlock[] {
  const secretary = texts.run('secretary');
  const told = new Set<RolePerson>(withRole(people, 'CHAIR', 'CO_CHAIR', 'SECRETARY'));
  const came = people.filter(({ presence }) => presence === 'PRESENT' || presence === 'UNKNOWN');
  const lines = namedRoles.flatMap((role) => {
    const members = withRole(came, role).filter((one) => !told.has(one));
    members.forEach((one) => told.add(one));
    const names = members.map((one) => personWithPost(one, words)).join('; ');
    return members.length ? [labelled(attendeeRoleLabels[role], `${names}.`)] : [];
  });
  return [
    labelled('Chủ trì', chairRun(people, words), '.'),
    labelled('Thư ký', secretary.isMissing ? secretary : sentence(upperFirst(secretary.text))),
    countBlock(facts),
    ...lines,
    ...(groups.length ? [labelled('Các thành phần dự', `${groups.map(groupWords).join('; ')}.`)] : []),
  ];
}

function countBlock({ listed, present, excused, absent }: ConferenceFacts): LetterBlock {
  const all = `Tổng số đại biểu trong danh sách: ${countPeople(listed)}`;
  if (present + excused + absent === 0) return paragraph(`${all}; `, missing('kết quả điểm danh'), '.');
  const away = [
    excused ? `vắng có lý do: ${countPeople(excused)}` : '',
    absent ? `vắng không lý do: ${countPeople(absent)}` : '',
  ];
  return paragraph(
    `${[all, `có mặt: ${countPeople(present)}/${countPeople(listed)}`, ...away].filter(Boolean).join('; ')}.`,
  );
}

/** The programme with what was really said under each item; speeches outside it follow. */
function courseOf({ programme, speeches }: MinutesData, words: FormWords): LetterBlock[] {
  const items = mainItems(programme);
  const parts = partsOf(programme);
  const placed = new Set<SpeechFact>();
  const blocks = items.flatMap((item, index) => {
    const own = speeches.filter(({ itemId }) => itemId !== null && parts.get(itemId) === item.id);
    own.forEach((speech) => placed.add(speech));
    const by = item.performedBy ? ` (${item.performedBy})` : '';
    return [
      paragraph(bold(`${index + 1}. ${withoutEnd(item.title)}`), `${by}.`),
      ...own.flatMap((speech) => speechBlocks(speech, words, '- ')),
    ];
  });
  const rest = speeches.filter((speech) => !placed.has(speech));
  const mark = (index: number) => (items.length ? '- ' : `${index + 1}. `);
  const others = rest.flatMap((speech, index) => speechBlocks(speech, words, mark(index)));
  if (blocks.length + others.length === 0) return [paragraph(missing('chương trình và ý kiến phát biểu'))];
  return [...blocks, ...(items.length && others.length ? [paragraph(bold('Các ý kiến khác:'))] : []), ...others];
}

/** Each item by the main item that it is a part of. */
function partsOf(programme: readonly FrozenProgrammeItem[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  let main = '';
  for (const { id, depth } of programme) {
    if (depth === 0) main = id;
    parts.set(id, main);
  }
  return parts;
}
