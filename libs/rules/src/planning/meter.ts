import type { ConferenceMode } from '@ky-yeu/contracts/closed-lists';
import type { QuotaMeasure, Reach } from '@ky-yeu/contracts/planning/plan-lists';
import type { PlanMeter, QuotaFinding } from '@ky-yeu/contracts/planning/plans';
import { formatDecimal } from './format-decimal';

/** A conference as the meter counts it; `heldOn` is 'YYYY-MM-DD'. */
export interface MeterItem {
  id: string;
  title: string;
  unitId: string;
  unitName: string;
  heldOn: string;
  mode: ConferenceMode | null;
  reach: Reach;
  isProposed: boolean;
}

/** A limit in force; percentages as 40, not 0.4; null where the number is not known. */
export interface MeterRule {
  id: string;
  name: string;
  measure: QuotaMeasure;
  limitValue: number | null;
  countsHybridAsOnline: boolean;
  source: string | null;
  isConfirmed: boolean;
}

type Said = Pick<QuotaFinding, 'state' | 'figure' | 'sentence'> & { breaking?: readonly MeterItem[] };
type Measure = (items: readonly MeterItem[], rule: MeterRule & { limitValue: number }, lastYear: number | null) => Said;

const count = (items: readonly MeterItem[], is: (item: MeterItem) => boolean) => items.filter(is).length;
const percent = (part: number, whole: number) => Math.round((part * 1000) / whole) / 10;
const said = (value: number) => `${formatDecimal(value)} %`;

/** In the order of their days: the first ones keep the rule, the later ones break it. */
function byDay(items: readonly MeterItem[]): MeterItem[] {
  return [...items].sort((a, b) => (a.heldOn === b.heldOn ? (a.id < b.id ? -1 : 1) : a.heldOn < b.heldOn ? -1 : 1));
}

function modeSplit(items: readonly MeterItem[], rule: MeterRule) {
  const known = items.filter(({ mode }) => mode !== null);
  const isOnline = ({ mode }: MeterItem) => mode === 'ONLINE' || (mode === 'HYBRID' && rule.countsHybridAsOnline);
  const unknown = items.length - known.length;
  const rest = unknown ? ` Còn ${unknown} hội nghị chưa chọn hình thức, chưa tính vào tỷ lệ.` : '';
  return { known, online: known.filter(isOnline), inPerson: known.filter((item) => !isOnline(item)), rest };
}

const noMode: Said = {
  state: 'UNKNOWN',
  figure: null,
  sentence: 'Chưa hội nghị nào có hình thức; hãy chọn trực tiếp hay trực tuyến để tính tỷ lệ.',
};

const inPersonShare: Measure = (items, rule) => {
  const { known, inPerson, rest } = modeSplit(items, rule);
  if (!known.length) return noMode;
  const allowed = Math.floor((known.length * rule.limitValue) / 100);
  const figure = percent(inPerson.length, known.length);
  const start = `Trực tiếp ${inPerson.length}/${known.length} hội nghị (${said(figure)})`;
  if (inPerson.length <= allowed)
    return { state: 'KEPT', figure, sentence: `${start}, trong mức ${said(rule.limitValue)}.${rest}` };
  const act = `hãy chuyển ít nhất ${inPerson.length - allowed} hội nghị sang trực tuyến`;
  const sentence = `${start}, vượt mức ${said(rule.limitValue)}: ${act}.${rest}`;
  return { state: 'BROKEN', figure, sentence, breaking: byDay(inPerson).slice(allowed) };
};

const onlineShare: Measure = (items, rule) => {
  const { known, online, inPerson, rest } = modeSplit(items, rule);
  if (!known.length) return noMode;
  const needed = Math.ceil((known.length * rule.limitValue) / 100);
  const figure = percent(online.length, known.length);
  const start = `Trực tuyến ${online.length}/${known.length} hội nghị (${said(figure)})`;
  if (online.length >= needed)
    return { state: 'KEPT', figure, sentence: `${start}, đạt mức ${said(rule.limitValue)}.${rest}` };
  const act = `hãy chuyển thêm ${needed - online.length} hội nghị sang trực tuyến`;
  const sentence = `${start}, chưa đạt ${said(rule.limitValue)}: ${act}.${rest}`;
  return { state: 'BROKEN', figure, sentence, breaking: byDay(inPerson).slice(known.length - needed) };
};

const yearlyCut: Measure = (items, { limitValue }, lastYear) => {
  if (!lastYear) {
    const sentence = 'Chưa có số hội nghị năm trước; hãy nhập ở phần thông tin kế hoạch.';
    return { state: 'UNKNOWN', figure: null, sentence };
  }
  const allowed = Math.floor((lastYear * (100 - limitValue)) / 100);
  const figure = percent(lastYear - items.length, lastYear);
  const change = figure < 0 ? `tăng ${said(-figure)}` : `giảm ${said(figure)}`;
  const start = `${items.length} hội nghị, năm trước ${lastYear} (${change})`;
  const limit = `mức phải giảm ${said(limitValue)} (nhiều nhất ${allowed} hội nghị)`;
  if (items.length <= allowed) return { state: 'KEPT', figure, sentence: `${start}, đạt ${limit}.` };
  const sentence = `${start}, chưa đạt ${limit}: hãy bỏ hoặc ghép ít nhất ${items.length - allowed} hội nghị.`;
  return { state: 'BROKEN', figure, sentence, breaking: byDay(items).slice(allowed) };
};

const provinceWide: Measure = (items, { limitValue }) => {
  const all = byDay(items.filter(({ reach }) => reach === 'PROVINCE_WIDE'));
  const start = `${all.length} hội nghị toàn tỉnh`;
  const figure = all.length;
  if (figure <= limitValue)
    return { state: 'KEPT', figure, sentence: `${start}, trong mức ${formatDecimal(limitValue)}.` };
  const act = `hãy ghép, bỏ hoặc thu hẹp phạm vi ${figure - Math.floor(limitValue)} hội nghị`;
  const sentence = `${start}, vượt mức ${formatDecimal(limitValue)} trong năm: ${act}.`;
  return { state: 'BROKEN', figure, sentence, breaking: all.slice(Math.floor(limitValue)) };
};

const communeWide: Measure = (items, { limitValue }) => {
  const units = Map.groupBy(byDay(items.filter(({ reach }) => reach === 'COMMUNE_WIDE')), ({ unitId }) => unitId);
  const figure = Math.max(0, ...[...units.values()].map(({ length }) => length));
  const over = [...units.values()].filter(({ length }) => length > limitValue);
  if (!over.length) {
    const most = figure ? `Đơn vị nhiều nhất có ${figure} hội nghị toàn xã` : 'Không có hội nghị toàn xã';
    return { state: 'KEPT', figure, sentence: `${most}, trong mức ${formatDecimal(limitValue)} mỗi đơn vị.` };
  }
  const names = over.map((held) => `${held[0]?.unitName} ${held.length} hội nghị`).join('; ');
  const sentence = `${over.length} đơn vị vượt mức ${formatDecimal(limitValue)} hội nghị toàn xã trong năm: ${names}.`;
  return { state: 'BROKEN', figure, sentence, breaking: over.flatMap((held) => held.slice(Math.floor(limitValue))) };
};

const measures: Partial<Record<QuotaMeasure, Measure>> = {
  IN_PERSON_SHARE_MAX: inPersonShare,
  ONLINE_SHARE_MIN: onlineShare,
  YEARLY_CUT_MIN: yearlyCut,
  PROVINCE_WIDE_MAX: provinceWide,
  COMMUNE_WIDE_MAX: communeWide,
};

const noLimit: Said = {
  state: 'UNKNOWN',
  figure: null,
  sentence: 'Quy định này chưa có con số; hãy nhập ở Định mức hội nghị khi đã đối chiếu văn bản.',
};

function findingOf(items: readonly MeterItem[], rule: MeterRule, lastYear: number | null): QuotaFinding | null {
  const measure = measures[rule.measure];
  if (!measure) return null;
  const { limitValue } = rule;
  const { breaking = [], ...what } = limitValue === null ? noLimit : measure(items, { ...rule, limitValue }, lastYear);
  return {
    ruleId: rule.id,
    measure: rule.measure,
    ruleName: rule.name,
    limitValue,
    ...what,
    breaking: breaking.map(({ id, title, unitName }) => ({ id, title, unitName })),
    source: rule.source,
    isConfirmed: rule.isConfirmed,
  };
}

/**
 * Counts a plan against the quota rules in force (Kết luận 226-KL/TW and whatever the office has entered).
 *
 * @param items the conferences that stand in the plan: not those dropped or joined into others
 * @param rules those in force that year; rules of joining are left out
 * @param lastYear how many conferences the year before had; null when nobody knows
 * @returns the figures, and for each rule whether it is kept, in one sentence, with the conferences that break it: the
 *   later ones in the order of their days. Shares leave out conferences whose form is not chosen.
 */
export function meterPlan(
  items: readonly MeterItem[],
  rules: readonly MeterRule[],
  lastYear: number | null,
): PlanMeter {
  return {
    total: items.length,
    proposed: count(items, ({ isProposed }) => isProposed),
    inPerson: count(items, ({ mode }) => mode === 'IN_PERSON'),
    online: count(items, ({ mode }) => mode === 'ONLINE'),
    hybrid: count(items, ({ mode }) => mode === 'HYBRID'),
    unknownMode: count(items, ({ mode }) => mode === null),
    provinceWide: count(items, ({ reach }) => reach === 'PROVINCE_WIDE'),
    communeWide: count(items, ({ reach }) => reach === 'COMMUNE_WIDE'),
    lastYear,
    findings: rules.map((rule) => findingOf(items, rule, lastYear)).filter((finding) => finding !== null),
  };
}
