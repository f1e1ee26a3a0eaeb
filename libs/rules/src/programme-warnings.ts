import { conferenceKindLabels, type ConferenceKind, type ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import type { ProgrammeLimit } from '@ky-yeu/contracts/programme';
import { clockOf, type ProgrammeSchedule, type ScheduledItem } from './programme-schedule';
import type { ProgrammeNode } from './programme-tree';

/** Who performs an item, and whether he will be there. */
export interface WarnedPerformer {
  name: string;
  /** Has declined, or is recorded as absent. */
  isAway: boolean;
}

export interface WarnedItem extends ProgrammeNode {
  title: string;
  kind: ProgrammeKind;
  performedBy: string | null;
  performers: readonly WarnedPerformer[];
}

export interface WarningContext {
  kind: ConferenceKind;
  /** Last day minus first day, plus one. */
  days: number;
  endsAt: string | null;
  awardRounds: number;
  /** Rounds given at the conference that still lack the number or the day of their decision. */
  undecidedRounds: number;
  /** Those in force for its kind and host on its day: data, not code. */
  limits: readonly ProgrammeLimit[];
}

export const programmeWarningCodes = [
  'PIN_ORDER',
  'NO_ROOM_BEFORE_PIN',
  'PARTS_TOO_LONG',
  'PAST_END',
  'SPEAKER_AWAY',
  'NO_REPORTER',
  'NO_SPEAKER',
  'CONCLUSION_TOO_LONG',
  'TOO_MANY_DAYS',
  'NO_AWARDS',
  'AWARDS_UNDECIDED',
] as const;
export type ProgrammeWarningCode = (typeof programmeWarningCodes)[number];

export interface ProgrammeWarning {
  code: ProgrammeWarningCode;
  /** Null when it concerns the whole programme. */
  itemId: string | null;
  /** What is wrong and what to do about it. */
  sentence: string;
  /** Where the limit is written; null for what needs no document. */
  source: string | null;
}

type Row = ScheduledItem<WarnedItem>;
type Check = (row: Row, context: WarningContext) => [ProgrammeWarningCode, string, string?] | null;

/** Parts that somebody has to speak; without a speaker they cannot be announced. */
const spoken: Partial<Record<ProgrammeKind, string>> = {
  OPENING: 'người khai mạc',
  DISCUSSION_PAPER: 'người tham luận',
  DIRECTIVE_SPEECH: 'người phát biểu chỉ đạo',
  REPLY: 'người tiếp thu',
  CONCLUSION: 'người kết luận',
};

const hasNobody = ({ item, hasParts }: Row): boolean =>
  !hasParts && item.performers.length === 0 && !item.performedBy?.trim();
const named = ({ item }: Row): string => `“${item.title}”`;

const checks: readonly Check[] = [
  (row) =>
    row.isOutOfOrder
      ? ['PIN_ORDER', `${named(row)} ghim lúc ${clockOf(row.start)}, sớm hơn mục đứng trước; hãy đưa lên hoặc sửa giờ.`]
      : null,
  (row) =>
    row.overrunBefore > 0
      ? [
          'NO_ROOM_BEFORE_PIN',
          `Các mục trước ${named(row)} quá ${row.overrunBefore} phút so với giờ ghim ${clockOf(row.start)}; hãy rút ngắn hoặc dời giờ ghim.`,
        ]
      : null,
  (row) =>
    row.overBudget > 0
      ? [
          'PARTS_TOO_LONG',
          `Các mục con của ${named(row)} dài hơn ${row.overBudget} phút so với ${row.item.minutes} phút dành cho mục này.`,
        ]
      : null,
  ({ item, ...row }) => {
    const away = item.performers.filter(({ isAway }) => isAway).map(({ name }) => name);
    const [who] = away.length > 0 ? [away.join(', ')] : [null];
    return who
      ? ['SPEAKER_AWAY', `${who} đã báo vắng nhưng vẫn thực hiện ${named({ item, ...row })}; hãy đổi người.`]
      : null;
  },
  (row) =>
    row.item.kind === 'REPORT' && hasNobody(row)
      ? ['NO_REPORTER', `${named(row)} chưa có người báo cáo; hãy chọn trong danh sách đại biểu.`]
      : null,
  (row) => {
    const speaker = spoken[row.item.kind];
    return speaker && hasNobody(row)
      ? ['NO_SPEAKER', `${named(row)} chưa có ${speaker}; hãy chọn trong danh sách đại biểu.`]
      : null;
  },
  (row, { limits }) => {
    const limit = limits.find(({ code }) => code === 'CONCLUSION_LENGTH');
    const minutes = row.item.minutes ?? 0;
    return limit && row.item.kind === 'CONCLUSION' && minutes > limit.amount
      ? [
          'CONCLUSION_TOO_LONG',
          `${named(row)} dài ${minutes} phút, quá mức ${limit.amount} phút dành cho kết luận của lãnh đạo.`,
          limit.source,
        ]
      : null;
  },
  (row, { awardRounds, undecidedRounds }) => {
    if (row.item.kind !== 'AWARDING') return null;
    if (awardRounds === 0)
      return ['NO_AWARDS', `${named(row)} chưa có đợt khen thưởng nào; hãy nhập ở thẻ Khen thưởng.`];
    return undecidedRounds > 0
      ? [
          'AWARDS_UNDECIDED',
          `${named(row)}: còn ${undecidedRounds} đợt khen thưởng chưa có số, ngày quyết định nên chưa trao được.`,
        ]
      : null;
  },
];

function wholeWarnings(schedule: ProgrammeSchedule<WarnedItem>, context: WarningContext): ProgrammeWarning[] {
  const warnings: ProgrammeWarning[] = [];
  if (schedule.overrunAtEnd > 0) {
    const sentence = `Chương trình kết thúc lúc ${clockOf(schedule.end)}, quá ${schedule.overrunAtEnd} phút so với giờ bế mạc ${context.endsAt?.slice(0, 5)}; hãy rút ngắn hoặc dời giờ kết thúc.`;
    warnings.push({ code: 'PAST_END', itemId: null, sentence, source: null });
  }
  const limit = context.limits.find(({ code }) => code === 'REVIEW_LENGTH');
  if (limit && context.days > limit.amount) {
    const sentence = `Hội nghị ${conferenceKindLabels[context.kind].toLocaleLowerCase('vi')} kéo dài ${context.days} ngày, quá mức ${limit.amount} ngày.`;
    warnings.push({ code: 'TOO_MANY_DAYS', itemId: null, sentence, source: limit.source });
  }
  return warnings;
}

/**
 * Everything in a programme that would go wrong on the day, as sentences; internal items are only asked about their times.
 *
 * @param schedule the programme with its times
 * @param context the conference, its award rounds and the limits in force on its day
 */
export function programmeWarnings(
  schedule: ProgrammeSchedule<WarnedItem>,
  context: WarningContext,
): ProgrammeWarning[] {
  const ofItems = schedule.rows.flatMap((row) =>
    checks.slice(0, row.isInternal ? 3 : undefined).flatMap((check): ProgrammeWarning[] => {
      const found = check(row, context);
      return found ? [{ code: found[0], itemId: row.item.id, sentence: found[1], source: found[2] ?? null }] : [];
    }),
  );
  return [...wholeWarnings(schedule, context), ...ofItems];
}
