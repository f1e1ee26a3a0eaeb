import { Injectable } from '@nestjs/common';
import type { JoinProposal, PlanCheck } from '@ky-yeu/contracts/planning/plans';
import type { PlanGuest } from '@ky-yeu/contracts/planning/plan-rules';
import { proposeJoins } from '@ky-yeu/rules/planning/joining';
import { meterPlan, type MeterRule } from '@ky-yeu/rules/planning/meter';
import {
  comparePlans,
  type CurrentItem,
  type Departure,
  type PlanVersionItem,
} from '@ky-yeu/rules/planning/plan-changes';
import { Reads } from '../../platform/database/reads';
import { CalendarDaysReads } from '../calendar/calendar-days.reads';
import { PlanItemsReads, type PlanItemRow } from './plan-items.reads';
import { PlansReads, type PlanRow } from './plans.reads';
import { QuotaRulesService } from './quota-rules.service';

const issuedStatement = 'select items from plan_issues where plan_id = $1 order by ordinal desc limit 1';
/** By the units of the plan: what other offices hold is no measure for it. */
const lastYearStatement = `select count(distinct c.id)::int as n from conferences c
    join conference_hosts h on h.conference_id = c.id and h.role = 'LEAD'
   where c.held_on >= make_date($2 - 1, 1, 1) and c.held_on < make_date($2, 1, 1) and c.status not in ('CANCELLED', 'POSTPONED')
     and h.organisation_id in (select organisation_id from plan_items where plan_id = $1
       union select organisation_id from year_plans where id = $1)`;

const guestKey = ({ organisationId, groupId, isSubordinates }: PlanGuest) =>
  `${isSubordinates ? 'below ' : ''}${organisationId ?? groupId}`;

function departureOf(item: PlanItemRow): Departure | null {
  if (item.state === 'DROPPED') return { kind: 'DROPPED', detail: item.dropReason };
  if (item.state === 'JOINED') return { kind: 'JOINED', detail: item.joinedIntoTitle };
  if (item.conferenceStatus === 'CANCELLED') return { kind: 'CANCELLED', detail: null };
  if (item.conferenceStatus === 'POSTPONED') return { kind: 'POSTPONED', detail: null };
  return item.state === 'ACCEPTED' && !item.conferenceId ? { kind: 'DELETED', detail: null } : null;
}

function versionOf(item: PlanItemRow): PlanVersionItem {
  const { id, title, organisationName, heldOn, partOfDay, mode, reach, guests } = item;
  return { id, title, organisationName, heldOn, partOfDay, mode, reach, guests: guests.map(({ name }) => name) };
}

/** What a plan amounts to: the meter, what could be held together, and what has changed since it was issued. */
@Injectable()
export class PlanCheckService {
  constructor(
    private readonly reads: Reads,
    private readonly plans: PlansReads,
    private readonly items: PlanItemsReads,
    private readonly quotas: QuotaRulesService,
    private readonly days: CalendarDaysReads,
  ) {}

  /** @throws DomainError NOT_FOUND. */
  async check(planId: string): Promise<PlanCheck> {
    const plan = await this.plans.row(planId);
    const [items, rules, lastYear, issued, days] = await Promise.all([
      this.items.rows(planId),
      this.quotas.inForce(plan.year),
      this.lastYear(plan),
      this.reads.row<{ items: PlanVersionItem[] }>(issuedStatement, [planId]),
      this.days.between(`${plan.year}-01-01`, `${plan.year}-12-31`),
    ]);
    const standing = items.filter((item) => departureOf(item) === null);
    const current = items.map((item): CurrentItem => ({ ...versionOf(item), departure: departureOf(item) }));
    // Until it is decided, a proposal changes nothing.
    const decided = current.filter(({ id }) => items.find((item) => item.id === id)?.state !== 'PROPOSED');
    return {
      meter: meterPlan(standing.map(asMeterItem), rules, lastYear),
      joins: joinsOf(standing, rules),
      changes: issued ? comparePlans(issued.items, decided) : null,
      holidaysKnown: days.length > 0,
    };
  }

  /** The accepted conferences as they are frozen when the plan is issued, in the order of their days. */
  async version(planId: string): Promise<PlanVersionItem[]> {
    const items = await this.items.rows(planId);
    return items.filter((item) => item.state === 'ACCEPTED' && departureOf(item) === null).map(versionOf);
  }

  private async lastYear({ id, year, lastYearCount }: PlanRow): Promise<number | null> {
    if (lastYearCount !== null) return lastYearCount;
    const row = await this.reads.row<{ n: number }>(lastYearStatement, [id, year]);
    return row?.n || null;
  }
}

function asMeterItem(item: PlanItemRow) {
  const { id, title, organisationId, organisationName, heldOn, mode, reach, state } = item;
  return {
    ...{ id, title, heldOn, mode, reach },
    unitId: organisationId,
    unitName: organisationName,
    isProposed: state === 'PROPOSED',
  };
}

function joinsOf(items: readonly PlanItemRow[], rules: readonly MeterRule[]): JoinProposal[] {
  const limit = (measure: MeterRule['measure']) => rules.find((rule) => rule.measure === measure)?.limitValue ?? null;
  const [withinDays, sharedPercent] = [limit('JOIN_WITHIN_DAYS'), limit('JOIN_SHARED_GUESTS_MIN')];
  if (withinDays === null || sharedPercent === null) return [];
  const known = new Map(items.map((item) => [item.id, item]));
  const ahead = items.filter(({ conferenceStatus }) => conferenceStatus !== 'HELD' && conferenceStatus !== 'CLOSED');
  const lists = ahead.map(({ id, title, organisationName, heldOn, guests }) => ({
    ...{ id, title, heldOn, unitName: organisationName },
    guests: guests.map(guestKey),
  }));
  const side = (id: string) => {
    const { version = 1, title = '', heldOn = '' } = known.get(id) ?? {};
    return { id, version, title, heldOn };
  };
  return proposeJoins(lists, { withinDays, sharedPercent }).map(({ first, second, ...pair }) => ({
    first: side(first),
    second: side(second),
    ...pair,
  }));
}
