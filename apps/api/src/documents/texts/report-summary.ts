import {
  blockLabels,
  blocks as blockOrder,
  directiveStatuses,
  directiveStatusLabels,
  speechKindLabels,
  speechKinds,
} from '@ky-yeu/contracts/closed-lists';
import { awardName } from '@ky-yeu/rules/award-name';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import type { CellValue, ListColumn } from '../document-model';
import type { LetterBlock } from '../letter-model';
import type { PaperContext } from '../paper-composer';
import { countPeople } from '../attendee-list';
import { countsOf, countsSentence } from './award-counts';
import { conferenceName, dayRun, groupWords, modeWords, placeRun, subjectWords } from './conference-words';
import { inFull } from './issuer-words';
import { endText, heading, item, labelled, missing, paragraph, upperFirst, withoutEnd } from './runs';
import { letterOf, textPaper, type PaperTexts } from './text-paper';
import type {
  BlockCount,
  ConferenceFacts,
  DecisionRound,
  DirectiveFact,
  FigureFact,
  GroupFact,
  Recipient,
  SiteFact,
  SpeechFact,
} from './texts-data';

export interface SummaryData {
  facts: ConferenceFacts;
  sites: SiteFact[];
  groups: GroupFact[];
  blocks: BlockCount[];
  figures: FigureFact[];
  speeches: SpeechFact[];
  rounds: DecisionRound[];
  recipients: Recipient[];
  directives: DirectiveFact[];
}

/** A conference in figures on one sheet. */
export const reportSummary = textPaper<SummaryData>({
  read: async (reads, { conferenceId }) => {
    const [facts, sites, groups, blocks, figures, speeches] = await Promise.all([
      reads.facts(conferenceId),
      reads.sites(conferenceId),
      reads.groups(conferenceId),
      reads.blocks(conferenceId),
      reads.figures(conferenceId),
      reads.speeches(conferenceId),
    ]);
    const [rounds, recipients, directives] = await Promise.all([
      reads.rounds(conferenceId),
      reads.recipients(conferenceId),
      reads.directives(conferenceId),
    ]);
    return { facts, sites, groups, blocks, figures, speeches, rounds, recipients, directives };
  },
  suggest: (data, context) => {
    const subject = subjectWords(data.facts);
    const name = conferenceName(context.conference);
    return { opening: `Báo cáo tóm tắt kết quả ${name}${subject ? `, tổng hợp ${subject}` : ''} như sau:` };
  },
  write: summary,
});

/** Where nothing is on record the sheet says so: it reports, and asks for nothing. */
export function summary(data: SummaryData, context: PaperContext, texts: PaperTexts) {
  const { conference } = context;
  const { facts } = data;
  const said = [
    ...texts.blocks('opening'),
    heading(1, 'I. THÔNG TIN CHUNG'),
    labelled('Thời gian', dayRun(conference), '.'),
    labelled('Địa điểm', placeRun(conference, facts), '.'),
    labelled(
      'Đơn vị tổ chức',
      facts.hosts.length ? `${facts.hosts.map(({ name }) => inFull(name)).join('; ')}.` : missing('đơn vị tổ chức'),
    ),
    ...modeWords(facts, data.sites).map((line) => item(`- ${line}.`)),
    ...(facts.previous ? [labelled('Kỳ trước', `${withoutEnd(facts.previous)}.`)] : []),
    heading(1, 'II. ĐẠI BIỂU'),
    ...attendanceBlocks(data),
    heading(1, 'III. SỐ LIỆU CHÍNH'),
    ...(data.figures.length ? [figuresTable(data.figures)] : [paragraph('Chưa ghi nhận số liệu.')]),
    heading(1, 'IV. BÁO CÁO, THAM LUẬN, PHÁT BIỂU'),
    paragraph(upperFirst(`${speechCounts(data.speeches)}.`)),
    heading(1, 'V. KHEN THƯỞNG'),
    ...awardBlocks(data),
    heading(1, 'VI. CHỈ ĐẠO, KẾT LUẬN'),
    paragraph(upperFirst(`${directiveCounts(data.directives)}.`)),
    ...(texts.get('assessment') ? [heading(1, 'VII. ĐÁNH GIÁ CHUNG'), ...texts.blocks('assessment')] : []),
  ];
  return letterOf(context, {
    title: 'BÁO CÁO TÓM TẮT',
    subtitle: `kết quả ${conferenceName(conference)}`,
    blocks: endText(said, context.layout.fullStop),
  });
}

const table = (columns: ListColumn[], rows: CellValue[][], total?: string): LetterBlock => ({
  type: 'table',
  table: { columns, groups: [{ heading: '', level: 1, rows }], ...(total && { total }) },
});
const counted = (key: string, label: string): ListColumn => ({ key, label, kind: 'number', align: 'center' });

function attendanceBlocks({ blocks, groups, facts }: SummaryData): LetterBlock[] {
  const rows = blockOrder
    .flatMap((block) => blocks.find((each) => each.block === block) ?? [])
    .map(({ block, listed, invited, confirmed, present }) => [blockLabels[block], listed, invited, confirmed, present]);
  const columns: ListColumn[] = [
    { key: 'block', label: 'Khối', kind: 'text' },
    counted('listed', 'Danh sách'),
    counted('invited', 'Đã mời'),
    counted('confirmed', 'Xác nhận'),
    counted('present', 'Có mặt'),
  ];
  const total = `Tổng cộng: ${countPeople(facts.listed)} đại biểu có tên; có mặt: ${countPeople(facts.present)}`;
  return [
    ...(rows.length ? [table(columns, rows, total)] : [paragraph('Chưa có đại biểu trong danh sách.')]),
    ...(groups.length ? [labelled('Các thành phần dự', `${groups.map(groupWords).join('; ')}.`)] : []),
  ];
}

/** Figures, beside those of the edition before when it has some. */
function figuresTable(figures: readonly FigureFact[]): LetterBlock {
  const hasBefore = figures.some(({ before }) => before !== null);
  const columns: ListColumn[] = [
    { key: 'ordinal', label: 'TT', kind: 'ordinal' },
    { key: 'label', label: 'Chỉ tiêu', kind: 'text' },
    { key: 'value', label: 'Số liệu', kind: 'text', align: 'right' },
    { key: 'unit', label: 'Đơn vị tính', kind: 'text', align: 'center' },
    ...(hasBefore ? [{ key: 'before', label: 'Kỳ trước', kind: 'text', align: 'right' } as const] : []),
    { key: 'year', label: 'Năm', kind: 'text', align: 'center' },
  ];
  const rows = figures.map(({ label, qualifier, value, total, unit, year, before }, index) => [
    index + 1,
    qualifier ? `${label} (${qualifier})` : label,
    value === null ? 'chưa rõ' : `${formatNumber(value)}${total === null ? '' : `/${formatNumber(total)}`}`,
    unit,
    ...(hasBefore ? [before === null ? '' : formatNumber(before)] : []),
    year === null ? '' : String(year),
  ]);
  return table(columns, rows);
}

/** A speech entry may stand for several opinions that a report only counts. */
function speechCounts(speeches: readonly SpeechFact[]): string {
  const told = speechKinds.flatMap((kind) => {
    const own = speeches.filter((speech) => speech.kind === kind);
    const count = own.reduce((sum, { declaredCount }) => sum + (declaredCount ?? 1), 0);
    return count ? [`${speechKindLabels[kind].toLocaleLowerCase('vi')}: ${countPeople(count)}`] : [];
  });
  return told.length ? told.join('; ') : 'chưa ghi nhận bài phát biểu';
}

function awardBlocks({ rounds, recipients }: SummaryData): LetterBlock[] {
  if (rounds.length === 0) return [paragraph('Không có khen thưởng tại hội nghị.')];
  const rows = rounds.map((round, index) => [
    index + 1,
    upperFirst(awardName(round.form, round.title) ?? 'chưa rõ hình thức'),
    inFull(round.authorityName),
    countsSentence(countsOf([round], recipients, rounds), false) || (round.shared ? 'tính chung' : 'chưa rõ'),
  ]);
  const all = countsSentence(countsOf(rounds, recipients), false);
  return [
    table(
      [
        { key: 'ordinal', label: 'TT', kind: 'ordinal' },
        { key: 'form', label: 'Hình thức', kind: 'text' },
        { key: 'authority', label: 'Cấp tặng', kind: 'text' },
        { key: 'count', label: 'Số lượng', kind: 'text' },
      ],
      rows,
      all && `Tổng cộng: ${all}`,
    ),
  ];
}

function directiveCounts(directives: readonly DirectiveFact[]): string {
  if (directives.length === 0) return 'chưa ghi nhận ý kiến chỉ đạo';
  const states = directiveStatuses.flatMap((status) => {
    const count = directives.filter((each) => each.status === status).length;
    return count ? [`${directiveStatusLabels[status].toLocaleLowerCase('vi')}: ${countPeople(count)}`] : [];
  });
  return `${countPeople(directives.length)} nhiệm vụ được chỉ đạo (${states.join('; ')})`;
}
