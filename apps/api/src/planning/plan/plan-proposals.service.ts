import { Injectable } from '@nestjs/common';
import type { OrganisationLevel } from '@ky-yeu/contracts/closed-lists';
import type { RecurrenceRule } from '@ky-yeu/contracts/planning/plan-rules';
import type { ProposeAnswer, ProposePlan } from '@ky-yeu/contracts/planning/plans';
import { addDays, occurrenceOf, type Occurrence } from '@ky-yeu/rules/planning/recurrence';
import { spreadDays, type TakenDay } from '@ky-yeu/rules/planning/spread';
import { Reads } from '../../platform/database/reads';
import { CalendarDaysReads } from '../calendar/calendar-days.reads';
import { PlansReads } from './plans.reads';
import { recurrenceRuleColumns } from './recurrence-rules.service';

interface Unit {
  id: string;
  name: string;
  level: OrganisationLevel;
}
interface Wanted {
  unit: Unit;
  rule: RecurrenceRule;
  occurrence: Occurrence;
}

const unitsStatement = `with recursive unit (id) as (
    select id from organisations where id = any ($1::uuid[])
    union select o.id from organisations o join unit u on o.parent_id = u.id where $2::boolean)
  select o.id, o.name, o.level from organisations o join unit using (id)
   where (o.valid_from is null or o.valid_from <= make_date($3, 12, 31)) and (o.valid_to is null or o.valid_to >= make_date($3, 1, 1))
   order by o.name collate "vi-x-icu", o.id limit 1000`;
const rulesStatement = `select ${recurrenceRuleColumns} from recurrence_rules r left join organisations o on o.id = r.organisation_id
  where r.valid_from <= make_date($1, 12, 31) and (r.valid_to is null or r.valid_to >= make_date($1, 1, 1)) order by r.name, r.id`;
const knownStatement = `select rule_id || ' ' || organisation_id as key from plan_items where plan_id = $1 and rule_id is not null`;
/** Conferences that stand, and proposals of this plan that wait. */
const takenStatement = `select c.held_on as date, h.organisation_id as "unitId" from conferences c
    left join conference_hosts h on h.conference_id = c.id and h.role = 'LEAD'
   where c.held_on between $2::date and $3::date and c.date_precision = 'DAY' and c.status not in ('CANCELLED', 'POSTPONED')
  union all select i.held_on, i.organisation_id from plan_items i where i.plan_id = $1 and i.state = 'PROPOSED'`;
const insertStatement = `with input as (select uuidv7() as id, x.* from jsonb_to_recordset($2::jsonb) x (
    "organisationId" uuid, "ruleId" uuid, title text, kind text, subject text, "reviewType" text, "reviewFrom" date,
    "reviewTo" date, "heldOn" date, "windowFrom" date, "windowTo" date, "partOfDay" text, mode text, reach text, guests jsonb)),
  added as (insert into plan_items (id, plan_id, organisation_id, rule_id, title, kind, subjects, review_type, review_from,
      review_to, held_on, window_from, window_to, part_of_day, mode, reach)
    select id, $1, "organisationId", "ruleId", title, kind, array[subject], "reviewType", "reviewFrom", "reviewTo", "heldOn",
      "windowFrom", "windowTo", "partOfDay", mode, reach from input on conflict do nothing returning id),
  guests as (insert into plan_item_guests (item_id, organisation_id, group_id, is_subordinates, ordinal)
    select i.id, (g.guest ->> 'organisationId')::uuid, (g.guest ->> 'groupId')::uuid, (g.guest ->> 'isSubordinates')::boolean, g.n
      from input i join added using (id) cross join jsonb_array_elements(i.guests) with ordinality g (guest, n))
  select count(*)::int as n from added`;

const keyOf = ({ rule, unit }: Pick<Wanted, 'rule' | 'unit'>) => `${rule.id} ${unit.id}`;
const isFor = (rule: RecurrenceRule, unit: Unit) =>
  (!rule.organisationId || rule.organisationId === unit.id) && (!rule.level || rule.level === unit.level);

function rowOf({ unit, rule, occurrence }: Wanted, heldOn: string) {
  const { title, period, windowFrom, windowTo } = occurrence;
  const subordinates = { organisationId: unit.id, groupId: null, isSubordinates: true };
  return {
    ...{ organisationId: unit.id, ruleId: rule.id, title, kind: rule.conferenceKind, subject: rule.subject },
    ...{ reviewType: period?.type, reviewFrom: period?.from, reviewTo: period?.to },
    ...{ heldOn, windowFrom, windowTo, partOfDay: rule.partOfDay, mode: rule.mode, reach: rule.reach },
    guests: [...rule.guests, ...(rule.invitesSubordinates ? [subordinates] : [])],
  };
}

/** Proposes the conferences of a year by the rules of recurrence. */
@Injectable()
export class PlanProposalsService {
  constructor(
    private readonly reads: Reads,
    private readonly plans: PlansReads,
    private readonly days: CalendarDaysReads,
  ) {}

  /**
   * Adds what the rules call for and the plan has not yet, each on a working day of its window; what was dropped is not
   * proposed again.
   * @throws DomainError NOT_FOUND, PLAN_LOCKED.
   */
  async propose(planId: string, input: ProposePlan): Promise<ProposeAnswer> {
    const { year } = await this.plans.editable(planId);
    const [units, rules, known] = await this.material(planId, year, input);
    const all = units.flatMap((unit) =>
      rules
        .filter((rule) => isFor(rule, unit))
        .flatMap((rule): Wanted[] => {
          const occurrence = occurrenceOf(rule, year);
          return occurrence ? [{ unit, rule, occurrence }] : [];
        }),
    );
    const wanted = all.filter((each) => !known.has(keyOf(each)));
    const left = rules.flatMap((rule) => this.whyLeft(rule, year, all));
    const proposed = wanted.length ? await this.insert(planId, wanted, await this.dates(planId, year, wanted)) : 0;
    return { proposed, known: all.length - wanted.length, left };
  }

  private async material(planId: string, year: number, { organisationIds, withSubordinates = false }: ProposePlan) {
    const units = await this.reads.rows<Unit & Record<string, unknown>>(unitsStatement, [
      organisationIds,
      withSubordinates,
      year,
    ]);
    const rules = await this.reads.rows<RecurrenceRule & Record<string, unknown>>(rulesStatement, [year]);
    const known = await this.reads.rows<{ key: string }>(knownStatement, [planId]);
    return [units, rules, new Set(known.map(({ key }) => key))] as const;
  }

  private whyLeft(rule: RecurrenceRule, year: number, all: readonly Wanted[]): string[] {
    if (all.some((each) => each.rule.id === rule.id)) return [];
    if (!occurrenceOf(rule, year)) return [`“${rule.name}”: không rơi vào năm ${year}.`];
    return [`“${rule.name}”: không áp dụng cho các đơn vị đã chọn.`];
  }

  private async dates(planId: string, year: number, wanted: readonly Wanted[]): Promise<Map<string, string>> {
    const [from, to] = [`${year}-01-01`, addDays(`${year}-12-31`, 120)];
    const taken = await this.reads.rows<TakenDay & Record<string, unknown>>(takenStatement, [planId, from, to]);
    const wishes = wanted.map((each) => ({ key: keyOf(each), unitId: each.unit.id, ...each.occurrence }));
    return spreadDays(wishes, taken, await this.days.between(from, to));
  }

  private async insert(planId: string, wanted: readonly Wanted[], dates: Map<string, string>): Promise<number> {
    const rows = wanted.map((each) => rowOf(each, dates.get(keyOf(each)) ?? each.occurrence.windowTo));
    const added = await this.reads.row<{ n: number }>(insertStatement, [planId, JSON.stringify(rows)]);
    return added?.n ?? 0;
  }
}
