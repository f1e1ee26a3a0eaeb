import type { FrozenProgrammeItem } from '@ky-yeu/contracts/programme-versions';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import type { LetterBlock, LetterTable } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { chairRun, conferenceName, groupWords, modeWords, placeRun, subjectWords, timeRuns } from './conference-words';
import { speakerOf } from './issuer-words';
import { programmeLines } from './programme-words';
import { bold, endText, heading, item, missing, paragraph, sentence, withoutEnd } from './runs';
import { issuerOf, letterOf, textPaper, wordsOf, type PaperTexts } from './text-paper';
import type { ConferenceFacts, GroupFact, RolePerson, SiteFact, TaskFact } from './texts-data';

export interface PlanData {
  facts: ConferenceFacts;
  people: RolePerson[];
  sites: SiteFact[];
  groups: GroupFact[];
  programme: FrozenProgrammeItem[];
  tasks: TaskFact[];
}

/** The plan by which a conference is prepared. */
export const conferencePlan = textPaper<PlanData>({
  read: async (reads, { conferenceId }) => {
    const [facts, people, sites, groups, programme, tasks] = await Promise.all([
      reads.facts(conferenceId),
      reads.people(conferenceId),
      reads.sites(conferenceId),
      reads.groups(conferenceId),
      reads.programme(conferenceId),
      reads.tasks(conferenceId),
    ]);
    return { facts, people, sites, groups, programme, tasks };
  },
  suggest: suggestPlan,
  write: plan,
});

/** Purpose and contents follow from what the conference looks back on and from its programme; money is never suggested. */
export function suggestPlan({ facts, programme }: PlanData, context: PaperContext): Record<string, string> {
  const name = conferenceName(context.conference);
  const subject = subjectWords(facts);
  const year = yearOf(context);
  const content = programmeLines(programme)
    .map((line, index) => `${index + 1}. ${line}`)
    .join('\n');
  return {
    opening: `Thực hiện chương trình công tác${year}, ${speakerOf(issuerOf(context))} xây dựng kế hoạch tổ chức ${name} như sau:`,
    ...(subject && { purpose: purposeOf(subject, facts) }),
    demand: [
      'Chuẩn bị chu đáo về nội dung và các điều kiện phục vụ; tổ chức trang trọng, thiết thực, tiết kiệm.',
      'Các cơ quan, đơn vị cử đại biểu đúng thành phần, gửi tài liệu đúng thời hạn.',
    ].join('\n'),
    ...(content && { content }),
    execution:
      'Các cơ quan, đơn vị và cá nhân được phân công chủ động thực hiện nhiệm vụ đúng tiến độ; có vướng mắc kịp thời báo cáo để xem xét, giải quyết.',
  };
}

function purposeOf(subject: string, { nextLabel }: ConferenceFacts): string {
  return [
    `Đánh giá kết quả ${subject}; làm rõ ưu điểm, hạn chế, nguyên nhân và bài học kinh nghiệm.`,
    `Thống nhất phương hướng, nhiệm vụ${nextLabel ? ` ${nextLabel}` : ' thời gian tới'}.`,
  ].join('\n');
}

function yearOf({ conference: { heldOn } }: PaperContext): string {
  return heldOn ? ` năm ${heldOn.slice(0, 4)}` : '';
}

/** Six parts: purpose, contents, time and place, participants, money, who does what. */
export function plan(data: PlanData, context: PaperContext, texts: PaperTexts) {
  const { conference, layout } = context;
  const said = [
    ...texts.blocks('opening'),
    heading(1, 'I. MỤC ĐÍCH, YÊU CẦU'),
    heading(2, '1. Mục đích'),
    ...dashed(texts, 'purpose'),
    heading(2, '2. Yêu cầu'),
    ...dashed(texts, 'demand'),
    heading(1, 'II. NỘI DUNG'),
    ...texts.blocks('content'),
    heading(1, 'III. THỜI GIAN, ĐỊA ĐIỂM, HÌNH THỨC TỔ CHỨC'),
    paragraph(bold('1. Thời gian: '), ...timeRuns(conference), '.'),
    paragraph(bold('2. Địa điểm: '), placeRun(conference, data.facts), '.'),
    ...modeBlocks(data),
    heading(1, 'IV. THÀNH PHẦN'),
    paragraph(bold('1. Chủ trì: '), chairRun(data.people, wordsOf(context)), '.'),
    heading(2, '2. Đại biểu dự'),
    ...groupBlocks(data.groups),
    heading(1, 'V. KINH PHÍ'),
    ...texts.blocks('budget'),
    heading(1, 'VI. TỔ CHỨC THỰC HIỆN'),
    ...(data.tasks.length ? [paragraph('Phân công nhiệm vụ cụ thể như sau:'), tasksTable(data.tasks)] : []),
    ...texts.blocks('execution'),
  ];
  return letterOf(context, {
    title: 'KẾ HOẠCH',
    subtitle: `tổ chức ${conferenceName(conference)}`,
    blocks: endText(said, layout.fullStop),
  });
}

/** One line stands as a paragraph, several as an enumeration. */
function dashed(texts: PaperTexts, key: string): LetterBlock[] {
  const blocks = texts.blocks(key);
  if (blocks.length < 2) return blocks;
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? { ...block, runs: block.runs.map((run) => ({ ...run, text: mark(run.text) })) }
      : block,
  );
}

const mark = (line: string) => (/^([-–+]|\d+[.)])\s/u.test(line) ? line : `- ${line}`);

function modeBlocks({ facts, sites }: PlanData): LetterBlock[] {
  const [mode, ...named] = facts.mode ? modeWords(facts, sites) : [null, ...modeWords(facts, sites)];
  return [
    paragraph(bold('3. Hình thức: '), mode ? sentence(mode) : missing('hình thức tổ chức')),
    ...named.map((site) => item(`- ${withoutEnd(site ?? '')}.`)),
  ];
}

/** Groups under the site where they sit. */
export function groupBlocks(groups: readonly GroupFact[]): LetterBlock[] {
  if (groups.length === 0) return [paragraph(missing('thành phần dự'))];
  const sites = [...new Set(groups.map(({ site }) => site))];
  return sites.flatMap((site) => {
    const members = groups.filter((group) => group.site === site);
    const lines = members.map((group, i) => item(`- ${groupWords(group)}${i === members.length - 1 ? '.' : ';'}`));
    return site === null ? lines : [paragraph({ text: `${site}:`, face: 'italic' }), ...lines];
  });
}

/** Who does what until when; a task of nobody shows that nobody has it. */
function tasksTable(tasks: readonly TaskFact[]): LetterBlock {
  const table: LetterTable = {
    columns: [
      { key: 'ordinal', label: 'TT', kind: 'ordinal' },
      { key: 'task', label: 'Nội dung công việc', kind: 'text' },
      { key: 'owner', label: 'Thực hiện', kind: 'text', widthMm: 48 },
      { key: 'due', label: 'Thời hạn', kind: 'text', align: 'center', widthMm: 27 },
    ],
    groups: [
      {
        heading: '',
        level: 1,
        rows: tasks.map(({ title, owner, committee, dueOn }, index) => [
          index + 1,
          title,
          [owner, committee].filter(Boolean).join(', ') || '[chưa phân công]',
          dueOn ? formatDate(dueOn) : '[chưa có hạn]',
        ]),
      },
    ],
  };
  return { type: 'table', table };
}
