import { Injectable } from '@nestjs/common';
import {
  organisationLevels,
  type Block,
  type DatePrecision,
  type OrganisationLevel,
} from '@ky-yeu/contracts/closed-lists';
import type { PrecedenceCriterion } from '@ky-yeu/contracts/precedence-lists';
import type { PageQuery } from '@ky-yeu/contracts/page';
import type {
  PrecedenceDecision,
  PrecedenceExplanation,
  PrecedencePage,
  PrecedencePlace,
  PrecedenceRule,
  PrecedenceStep,
  RuleInForce,
} from '@ky-yeu/contracts/precedence';
import { explainPlaces, precedenceValue } from '@ky-yeu/rules/explain-precedence';
import {
  decidingCriterion,
  defaultPrecedence,
  type PrecedenceOrder,
  type PrecedenceSubject,
} from '@ky-yeu/rules/precedence';
import { Reads } from '../platform/database/reads';
import { DomainError, fieldError } from '../platform/http/domain-error';
import { placedAttendees } from './precedence-order';

/** The rule that counts for a conference, ready to order and to explain. */
interface ConferenceRule {
  rule: RuleInForce;
  order: PrecedenceOrder;
  steps: PrecedenceStep[];
}

interface PlaceRow {
  id: string;
  version: number;
  place: number;
  name: string;
  familyName: string;
  middleName: string;
  givenName: string;
  title: string;
  organisationName: string;
  block: Block;
  levelRank: number;
  isSuperiorGuest: boolean;
  rankTitle: string | null;
  rankWeight: number;
  appointedOn: string | null;
  bornOn: string | null;
  bornPrecision: DatePrecision | null;
  pin: number | null;
  substituteForName: string | null;
  weightSource: string | null;
}

const ruleStatement = `
select r.id, r.name, r.source, r.is_confirmed as "isConfirmed", r.steps, r.blocks, r.levels
from conferences c left join lateral (
  select * from precedence_rules where valid_from <= coalesce(c.held_on, current_date)
     and (valid_to is null or valid_to >= coalesce(c.held_on, current_date)) order by valid_from desc limit 1) r on true
where c.id = $1`;

/** The source of a weight is that of the position behind the post that ranks, as long as the post is on record. */
const rowsStatement = (tables: string, which: string) => `with ${tables}
select x.id, x.version, placed.place::int as place, x.name, x.family_name as "familyName", x.middle_name as "middleName",
  x.given_name as "givenName", x.title, x.organisation_name as "organisationName", x.block, x.level_rank as "levelRank",
  x.is_superior_guest as "isSuperiorGuest", x.rank_title as "rankTitle", x.rank_weight as "rankWeight",
  x.appointed_on::text as "appointedOn", x.born_on::text as "bornOn", p.born_precision as "bornPrecision",
  x.precedence_override as pin, d.name as "substituteForName", weight.source as "weightSource"
from placed join attendees x on x.id = placed.id
left join people p on p.id = x.person_id
left join attendees d on d.id = x.substitute_for_id
left join lateral (select s.source from posts o join positions s on s.id = o.position_id
  where o.person_id = x.person_id and o.title = x.rank_title order by o.ordinal limit 1) weight on true
where ${which} order by placed.place`;

const noRule: RuleInForce = {
  id: null,
  name: 'Thứ tự mặc định của hệ thống',
  source: 'Chưa có quy tắc nào áp dụng cho ngày của hội nghị',
  isConfirmed: false,
};

const subjectOf = ({ isSuperiorGuest, levelRank, ...row }: PlaceRow): PrecedenceSubject => ({
  ...row,
  isGuest: isSuperiorGuest,
  level: (organisationLevels[levelRank] as OrganisationLevel | undefined) ?? null,
});

/** The order of a conference's attendees and its reasons. */
@Injectable()
export class PrecedenceReads {
  constructor(private readonly reads: Reads) {}

  /** The rule in force on the day of the conference (today when the day is unknown); @throws DomainError NOT_FOUND. */
  async ruleOf(conferenceId: string): Promise<ConferenceRule> {
    type Row = Omit<PrecedenceRule, 'id'> & { id: string | null };
    const row = await this.reads.row<Row>(ruleStatement, [conferenceId]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (row.id === null) return { rule: noRule, order: defaultPrecedence, steps: [] };
    const { id, name, source, isConfirmed, steps, blocks, levels } = row;
    return {
      rule: { id, name, source, isConfirmed },
      order: {
        criteria: steps.filter(({ isOn }) => isOn).map(({ criterion }) => criterion),
        blocks: blocks.map(({ block }) => block),
        levels: levels.map(({ level }) => level),
      },
      steps,
    };
  }

  /** SQL of the tables of which `placed (id, place)` orders the conference $1; @throws DomainError NOT_FOUND. */
  async placed(conferenceId: string): Promise<string> {
    return placedAttendees((await this.ruleOf(conferenceId)).order);
  }

  /** A page of the order, each line with why it stands before the next. @throws DomainError NOT_FOUND. */
  async page(conferenceId: string, { page = 1, pageSize = 50 }: PageQuery): Promise<PrecedencePage> {
    const rule = await this.ruleOf(conferenceId);
    // One more than the page, for the last line has a next as well.
    const statement = rowsStatement(placedAttendees(rule.order), 'placed.place > $2 and placed.place <= $2 + $3 + 1');
    const [rows, counts] = await Promise.all([
      this.reads.rows<PlaceRow>(statement, [conferenceId, (page - 1) * pageSize, pageSize]),
      this.reads.row<{ total: number; pinned: number }>(
        'select count(*)::int as total, count(precedence_override)::int as pinned from attendees where conference_id = $1',
        [conferenceId],
      ),
    ]);
    const items = rows.slice(0, pageSize).map((row, index): PrecedencePlace => {
      const next = rows[index + 1];
      return { ...placeOf(row), next: next ? { ...decide(row, next, rule), id: next.id, name: next.name } : null };
    });
    return { items, total: counts?.total ?? 0, page, pageSize, rule: rule.rule, pinned: counts?.pinned ?? 0 };
  }

  /** Why one of two attendees stands before the other, step by step. @throws DomainError NOT_FOUND, REFERENCE_NOT_FOUND. */
  async explain(conferenceId: string, firstId: string, secondId: string): Promise<PrecedenceExplanation> {
    const rule = await this.ruleOf(conferenceId);
    const statement = rowsStatement(placedAttendees(rule.order), 'x.id in ($2, $3)');
    const [first, second] = await this.reads.rows<PlaceRow>(statement, [conferenceId, firstId, secondId]);
    if (!first || !second) {
      const message = 'Hãy chọn hai đại biểu khác nhau của hội nghị này.';
      throw fieldError(first?.id === firstId ? 'second' : 'first', message, 'REFERENCE_NOT_FOUND');
    }
    const shown = ({ id, name, place }: PlaceRow) => ({ id, name, place });
    return {
      ...decide(first, second, rule),
      rule: rule.rule,
      first: shown(first),
      second: shown(second),
      comparisons: compare(first, second, rule),
    };
  }
}

/** What the page shows of a line; the rest only serves the comparison. */
function placeOf(row: PlaceRow): Omit<PrecedencePlace, 'next'> {
  const { id, version, place, name, title, organisationName, block, isSuperiorGuest } = row;
  const { rankTitle, rankWeight, appointedOn, bornOn, bornPrecision, pin, substituteForName } = row;
  const who = { id, version, place, name, title, organisationName, block, isSuperiorGuest };
  return { ...who, rankTitle, rankWeight, appointedOn, bornOn, bornPrecision, pin, substituteForName };
}

function decide(first: PlaceRow, second: PlaceRow, rule: ConferenceRule): PrecedenceDecision {
  const { reason, ...words } = explainPlaces(subjectOf(first), subjectOf(second), rule.order);
  if (reason === 'PIN') return { reason, ...words, source: 'Ban tổ chức hội nghị xếp tay', isConfirmed: true };
  return { reason, ...words, ...sourceOf(reason, first, rule) };
}

/** Where a step is written; for a weight also where the weight comes from. */
function sourceOf(
  criterion: PrecedenceCriterion | null,
  first: PlaceRow,
  { rule, steps }: ConferenceRule,
): Pick<PrecedenceDecision, 'source' | 'isConfirmed'> {
  const step = steps.find((each) => each.criterion === criterion);
  const own = step?.source ?? rule.source;
  const weight = criterion === 'RANK' && first.weightSource ? `trọng số: ${first.weightSource}` : null;
  return { source: [own, weight].filter(Boolean).join('; ') || null, isConfirmed: step?.isConfirmed ?? false };
}

function compare(first: PlaceRow, second: PlaceRow, rule: ConferenceRule): PrecedenceExplanation['comparisons'] {
  const [a, b] = [subjectOf(first), subjectOf(second)];
  const deciding = decidingCriterion(a, b, rule.order);
  const steps = rule.steps.length
    ? rule.steps
    : defaultPrecedence.criteria.map((criterion) => ({ criterion, isOn: true, source: null, isConfirmed: false }));
  let isDecided = false;
  return steps.map(({ criterion, isOn }) => {
    const outcome = !isOn ? 'OFF' : isDecided ? 'AFTER' : criterion === deciding ? 'DECIDES' : 'EQUAL';
    isDecided ||= outcome === 'DECIDES';
    const words = { first: precedenceValue(criterion, a), second: precedenceValue(criterion, b) };
    return { criterion, ...words, outcome, ...sourceOf(criterion, first, rule) };
  });
}
