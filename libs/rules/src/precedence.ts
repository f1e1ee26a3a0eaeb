import { compareNames } from '@ky-yeu/vietnamese/compare-names';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { joinName } from '@ky-yeu/vietnamese/join-name';
import type { NameParts } from '@ky-yeu/vietnamese/split-name';

/** What decides the place of a participant; posts are judged by the highest full-time one. */
export interface PrecedenceSubject extends NameParts {
  /** Place set by hand for this conference, 1 first; null when the rules decide. */
  override: number | null;
  /** A guest of a superior level or another body, not of the host. */
  isGuest: boolean;
  /** 0 central, 1 province, … 4; lower comes first. */
  levelRank: number;
  /** 0 Party, 1 elected body, 2 government, 3 Fatherland Front, 4 mass organisation, …; lower comes first. */
  blockRank: number;
  /** Weight of the highest post; higher comes first. */
  rankWeight: number;
  /** Start of the highest post, 'YYYY-MM-DD'; earlier comes first, unknown last. */
  appointedOn: string | null;
  /** Birth date, 'YYYY-MM-DD'; older comes first, unknown last. */
  bornOn: string | null;
}

export const precedenceCriteria = ['OVERRIDE', 'GUEST', 'LEVEL', 'BLOCK', 'RANK', 'APPOINTED', 'BORN', 'NAME'] as const;
export type PrecedenceCriterion = (typeof precedenceCriteria)[number];

interface Criterion {
  compare: (a: PrecedenceSubject, b: PrecedenceSubject) => number;
  reason: (first: PrecedenceSubject, second: PrecedenceSubject) => string;
}

const criteria: Record<PrecedenceCriterion, Criterion> = {
  OVERRIDE: {
    compare: (a, b) => knownFirst(a.override, b.override),
    reason: (first, second) =>
      second.override === null
        ? `được ban tổ chức xếp vị trí ${first.override}`
        : `được ban tổ chức xếp vị trí ${first.override}, trước vị trí ${second.override}`,
  },
  GUEST: {
    compare: (a, b) => Number(b.isGuest) - Number(a.isGuest),
    reason: () => 'là khách, theo nguyên tắc “khách trước, chủ sau”',
  },
  LEVEL: { compare: (a, b) => a.levelRank - b.levelRank, reason: () => 'công tác ở cấp cao hơn' },
  BLOCK: { compare: (a, b) => a.blockRank - b.blockRank, reason: () => 'thuộc khối được giới thiệu trước' },
  RANK: { compare: (a, b) => b.rankWeight - a.rankWeight, reason: () => 'giữ chức vụ cao hơn' },
  APPOINTED: {
    compare: (a, b) => knownFirst(a.appointedOn, b.appointedOn),
    reason: (first, second) => dateReason('giữ chức vụ', 'sớm hơn', first.appointedOn, second.appointedOn),
  },
  BORN: {
    compare: (a, b) => knownFirst(a.bornOn, b.bornOn),
    reason: (first, second) => dateReason('sinh', 'trước', first.bornOn, second.bornOn),
  },
  NAME: { compare: compareNames, reason: () => 'có tên đứng trước theo thứ tự chữ cái' },
};

/**
 * Orders two participants for introduction, lists and seats. Default order: place set by hand, guests before hosts,
 * level, block, post, earlier appointment, older, name. Source: Hướng dẫn 112-HD/BTGTU of Đắk Lắk (2020), the only
 * complete local rule known; other provinces differ, so the order of the criteria can be given.
 *
 * @param order the criteria to apply, first to last
 * @returns negative when `a` comes first, positive when `b` does, 0 when no criterion tells them apart
 * @throws nothing; dates are compared as text and must be 'YYYY-MM-DD'
 * @example participants.sort((a, b) => comparePrecedence(a, b))
 */
export function comparePrecedence(
  a: PrecedenceSubject,
  b: PrecedenceSubject,
  order: readonly PrecedenceCriterion[] = precedenceCriteria,
): number {
  const criterion = decidingCriterion(a, b, order);
  return criterion ? criteria[criterion].compare(a, b) : 0;
}

/**
 * Names the criterion that decides between two participants, null when none does; takes what `comparePrecedence` takes.
 *
 * @example decidingCriterion(guest, host) // 'GUEST'
 */
export function decidingCriterion(
  a: PrecedenceSubject,
  b: PrecedenceSubject,
  order: readonly PrecedenceCriterion[] = precedenceCriteria,
): PrecedenceCriterion | null {
  return order.find((name) => criteria[name].compare(a, b) !== 0) ?? null;
}

/**
 * Says in one Vietnamese sentence who comes first and by which criterion; takes what `comparePrecedence` takes.
 *
 * @throws RangeError when a date that decides is no calendar date
 * @example explainPrecedence(a, b) // 'Đồng chí Lê Hoa xếp trước đồng chí Vũ An vì giữ chức vụ cao hơn.'
 */
export function explainPrecedence(
  a: PrecedenceSubject,
  b: PrecedenceSubject,
  order: readonly PrecedenceCriterion[] = precedenceCriteria,
): string {
  const name = decidingCriterion(a, b, order);
  if (name === null) return `Chưa có căn cứ xếp thứ tự giữa đồng chí ${joinName(a)} và đồng chí ${joinName(b)}.`;
  const criterion = criteria[name];
  const [first, second] = criterion.compare(a, b) < 0 ? [a, b] : [b, a];
  return `Đồng chí ${joinName(first)} xếp trước đồng chí ${joinName(second)} vì ${criterion.reason(first, second)}.`;
}

function knownFirst<T extends number | string>(a: T | null, b: T | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}

function dateReason(event: string, earlier: string, first: string | null, second: string | null): string {
  const known = first === null ? '' : formatDate(first);
  if (second === null) return `đã có ngày ${event} (${known}), còn ngày ${event} của đồng chí kia chưa rõ`;
  return `${event} ${earlier} (${known} so với ${formatDate(second)})`;
}
