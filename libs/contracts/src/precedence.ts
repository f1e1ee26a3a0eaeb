import { ValidateBy } from 'class-validator';
import { blocks, organisationLevels } from './closed-lists';
import type { Block, DatePrecision, OrganisationLevel } from './closed-lists';
import { precedenceCriteria, precedencePrinciples } from './precedence-lists';
import type { PrecedenceCriterion, PrecedencePrinciple, PrecedenceReason } from './precedence-lists';
import { Flag, IsoDate, NestedList, OneOf, Reference, RowVersion, Text, WholeNumber } from './fields';
import type { Page, Row } from './page';

/** Refuses a list that lacks a value or has one twice: the order would leave somebody without a place. */
function EachOnce(key: string, values: readonly string[], label: string): PropertyDecorator {
  const isComplete = (rows: unknown) => {
    if (!Array.isArray(rows) || rows.length !== values.length) return false;
    const given = new Set(rows.map((row: Record<string, unknown>) => row[key]));
    return values.every((value) => given.has(value));
  };
  const defaultMessage = () => `${label}: phải có đủ ${values.length} mục, mỗi mục một lần.`;
  return ValidateBy({ name: 'eachOnce', validator: { validate: isComplete, defaultMessage } }) as PropertyDecorator;
}

/** The name comes last and always counts, so that no two people are left without an order. */
function NameLast(): PropertyDecorator {
  const validate = (rows: unknown) => {
    const last: unknown = Array.isArray(rows) ? rows.at(-1) : null;
    return last instanceof PrecedenceStep && last.criterion === 'NAME' && last.isOn;
  };
  const defaultMessage = () => 'Các bước: bước cuối phải là vần tên và luôn được áp dụng.';
  return ValidateBy({ name: 'nameLast', validator: { validate, defaultMessage } }) as PropertyDecorator;
}

class Sourced {
  @Text({ label: 'Nguồn', max: 500, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
}
export class PrecedenceStep extends Sourced {
  @OneOf(precedenceCriteria, { label: 'Căn cứ' }) criterion: PrecedenceCriterion;
  @Flag({ label: 'Áp dụng' }) isOn: boolean;
}
export class PrecedenceBlock extends Sourced {
  @OneOf(blocks, { label: 'Khối' }) block: Block;
}
export class PrecedenceLevel extends Sourced {
  @OneOf(organisationLevels, { label: 'Cấp' }) level: OrganisationLevel;
}
export class PrecedencePrincipleSource extends Sourced {
  @OneOf(precedencePrinciples, { label: 'Nguyên tắc' }) principle: PrecedencePrinciple;
}

/** A rule of precedence for a span of time; two rules never hold on the same day. */
export class CreatePrecedenceRule {
  @Text({ label: 'Tên quy tắc', max: 300 }) name: string;
  @IsoDate({ label: 'Áp dụng từ ngày' }) validFrom: string;
  @IsoDate({ label: 'Áp dụng đến ngày', optional: true }) validTo?: string | null;
  @Text({ label: 'Nguồn', max: 1000, optional: true }) source?: string | null;
  @Flag({ label: 'Đã xác nhận' }) isConfirmed: boolean;
  @NestedList(() => PrecedenceStep, { label: 'Các bước' })
  @EachOnce('criterion', precedenceCriteria, 'Các bước')
  @NameLast()
  steps: PrecedenceStep[];
  @NestedList(() => PrecedenceBlock, { label: 'Thứ tự khối' })
  @EachOnce('block', blocks, 'Thứ tự khối')
  blocks: PrecedenceBlock[];
  @NestedList(() => PrecedenceLevel, { label: 'Thứ tự cấp' })
  @EachOnce('level', organisationLevels, 'Thứ tự cấp')
  levels: PrecedenceLevel[];
  @NestedList(() => PrecedencePrincipleSource, { label: 'Nguyên tắc' })
  @EachOnce('principle', precedencePrinciples, 'Nguyên tắc')
  principles: PrecedencePrincipleSource[];
}
export class UpdatePrecedenceRule extends CreatePrecedenceRule {
  @RowVersion() version: number;
}
export interface PrecedenceRule extends Row {
  name: string;
  validFrom: string;
  validTo: string | null;
  source: string | null;
  isConfirmed: boolean;
  steps: PrecedenceStep[];
  blocks: PrecedenceBlock[];
  levels: PrecedenceLevel[];
  principles: PrecedencePrincipleSource[];
}

/** Which rule a conference follows; without an id where none is valid that day and the default order counts. */
export interface RuleInForce {
  id: string | null;
  name: string;
  source: string | null;
  isConfirmed: boolean;
}

/** Why one stands before another: what decides, in one sentence, and where it is written. */
export interface PrecedenceDecision {
  reason: PrecedenceReason | null;
  /** What follows “vì”. */
  clause: string;
  sentence: string;
  source: string | null;
  isConfirmed: boolean;
}

/** Why one stands before the next, and who that is. */
export interface PrecedenceNext extends PrecedenceDecision {
  id: string;
  name: string;
}

/** One line of a conference's order. */
export interface PrecedencePlace extends Row {
  place: number;
  name: string;
  title: string;
  organisationName: string;
  block: Block;
  isSuperiorGuest: boolean;
  /** The highest full-time post, by which the person is ranked; null when there is none. */
  rankTitle: string | null;
  rankWeight: number;
  appointedOn: string | null;
  bornOn: string | null;
  bornPrecision: DatePrecision | null;
  /** The place chosen by hand; null where the rule decides. */
  pin: number | null;
  substituteForName: string | null;
  /** Against the next in the order; null for the last one. */
  next: PrecedenceNext | null;
}
export interface PrecedencePage extends Page<PrecedencePlace> {
  rule: RuleInForce;
  pinned: number;
}

export class ExplainQuery {
  @Reference({ label: 'Đại biểu thứ nhất' }) first: string;
  @Reference({ label: 'Đại biểu thứ hai' }) second: string;
}
/** One step of the comparison: the values of both in words, and what came of it. */
export interface PrecedenceComparison {
  criterion: PrecedenceCriterion;
  first: string;
  second: string;
  /** EQUAL goes on to the next step; AFTER was not needed any more; OFF does not count in this rule. */
  outcome: 'DECIDES' | 'EQUAL' | 'AFTER' | 'OFF';
  source: string | null;
  isConfirmed: boolean;
}
/** `first` is the one who stands before. */
export interface PrecedenceExplanation extends PrecedenceDecision {
  rule: RuleInForce;
  first: { id: string; name: string; place: number };
  second: { id: string; name: string; place: number };
  comparisons: PrecedenceComparison[];
}

/** Puts an attendee on a place, or gives the place back to the rule (null). */
export class PinAttendee {
  @Reference({ label: 'Đại biểu' }) attendeeId: string;
  @WholeNumber({ label: 'Vị trí', min: 1, max: 100_000, optional: true }) place?: number | null;
  @RowVersion() version: number;
}
