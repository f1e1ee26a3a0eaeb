import { blockLabels, organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import type { PrecedenceCriterion, PrecedenceReason } from '@ky-yeu/contracts/precedence-lists';
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { joinName } from '@ky-yeu/vietnamese/join-name';
import { comparePrecedence, decidingCriterion, type PrecedenceOrder, type PrecedenceSubject } from './precedence';

type Value = (subject: PrecedenceSubject) => string;
type Words = (first: PrecedenceSubject, second: PrecedenceSubject) => string;

const unknown = 'chưa rõ';

const values: Record<PrecedenceCriterion, Value> = {
  GUEST: ({ isGuest }) => (isGuest ? 'khách cấp trên' : 'không phải khách cấp trên'),
  LEVEL: ({ level }) => (level ? organisationLevelLabels[level] : unknown),
  BLOCK: ({ block }) => blockLabels[block],
  RANK: ({ rankTitle, rankWeight }) =>
    rankTitle
      ? `${rankTitle} (trọng số ${rankWeight})`
      : rankWeight
        ? `trọng số ${rankWeight}`
        : 'không có chức vụ xếp thứ bậc',
  APPOINTED: ({ appointedOn }) => (appointedOn ? formatDate(appointedOn) : unknown),
  BORN: ({ bornOn, bornPrecision }) => {
    if (!bornOn) return unknown;
    const skipped = { YEAR: 6, MONTH: 3, DAY: 0 }[bornPrecision ?? 'DAY'];
    return formatDate(bornOn).slice(skipped);
  },
  NAME: joinName,
};

const compared = (criterion: PrecedenceCriterion, words: string): Words => {
  const value = values[criterion];
  return (first, second) => `${words}: ${value(first)} so với ${value(second)}`;
};

const reasons: Record<PrecedenceCriterion, Words> = {
  GUEST: () => 'là khách cấp trên, theo nguyên tắc “khách trước, chủ sau”',
  LEVEL: compared('LEVEL', 'công tác ở cấp cao hơn'),
  BLOCK: compared('BLOCK', 'thuộc khối được giới thiệu trước'),
  RANK: compared('RANK', 'giữ chức vụ cao hơn'),
  APPOINTED: (first, second) => dateReason('APPOINTED', 'giữ chức vụ', 'sớm hơn', first, second),
  BORN: (first, second) => dateReason('BORN', 'sinh', 'trước', first, second),
  NAME: () => 'có tên đứng trước theo vần A, B, C, các căn cứ khác ngang nhau',
};

function dateReason(
  criterion: 'APPOINTED' | 'BORN',
  event: string,
  earlier: string,
  first: PrecedenceSubject,
  second: PrecedenceSubject,
): string {
  const value = values[criterion];
  const isKnown = criterion === 'APPOINTED' ? second.appointedOn : second.bornOn;
  if (!isKnown) return `đã có ngày ${event} (${value(first)}), còn ngày ${event} của đồng chí kia chưa rõ`;
  return `${event} ${earlier} (${value(first)} so với ${value(second)})`;
}

/**
 * Says in Vietnamese what a participant has for one criterion, as it is set side by side with another's.
 *
 * @throws RangeError when the date it is about is no calendar date
 * @example precedenceValue('LEVEL', guest) // 'Tỉnh, thành phố'
 */
export const precedenceValue = (criterion: PrecedenceCriterion, subject: PrecedenceSubject): string =>
  values[criterion](subject);

/**
 * Says in one Vietnamese sentence who comes first by the rule alone and why; takes what `comparePrecedence` takes.
 *
 * @throws RangeError when a date that decides is no calendar date
 * @example explainPrecedence(a, b, defaultPrecedence) // 'Đồng chí Lê Hoa xếp trước đồng chí Vũ An vì …'
 */
export function explainPrecedence(a: PrecedenceSubject, b: PrecedenceSubject, order: PrecedenceOrder): string {
  const criterion = decidingCriterion(a, b, order);
  if (criterion === null) return `Chưa có căn cứ xếp thứ tự giữa đồng chí ${joinName(a)} và đồng chí ${joinName(b)}.`;
  const [first, second] = comparePrecedence(a, b, order) < 0 ? [a, b] : [b, a];
  return `Đồng chí ${joinName(first)} xếp trước đồng chí ${joinName(second)} vì ${reasons[criterion](first, second)}.`;
}

/** Why one stands before another: what decides (null when nothing does), in one clause and in whole sentences. */
export interface PlaceReason {
  reason: PrecedenceReason | null;
  clause: string;
  sentence: string;
}

/**
 * Says why one stands before another in the order as it is, where places chosen by hand outdo the rule; what the rule
 * says is then added.
 *
 * @param first the one who stands before `second` in the order
 * @throws RangeError when a date that decides is no calendar date
 * @example explainPlaces({ ...b, pin: 1 }, a, defaultPrecedence).reason // 'PIN'
 */
export function explainPlaces(
  first: PrecedenceSubject,
  second: PrecedenceSubject,
  order: PrecedenceOrder,
): PlaceReason {
  const byRule = explainPrecedence(first, second, order);
  const reason = decidingCriterion(first, second, order);
  if (first.pin === null && second.pin === null) {
    return { reason, clause: reason ? reasons[reason](first, second) : 'chưa có căn cứ xếp thứ tự', sentence: byRule };
  }
  const pins = [first, second].filter(({ pin }) => pin !== null);
  const chosen = pins.map((subject) => `đồng chí ${joinName(subject)} ở vị trí ${subject.pin}`).join(', ');
  const clause = `ban tổ chức xếp tay ${chosen}`;
  const rule = comparePrecedence(first, second, order) <= 0 ? 'Theo quy tắc cũng vậy: ' : 'Nếu không xếp tay: ';
  return { reason: 'PIN', clause, sentence: `B${clause.slice(1)}. ${rule}${byRule}` };
}
