import { Injectable } from '@nestjs/common';
import type {
  CreatePlanItem,
  DecidePlanItems,
  MovePlanItem,
  SetPlanMode,
  UpdatePlanItem,
} from '@ky-yeu/contracts/planning/plans';
import type { PlanDecision } from '@ky-yeu/contracts/planning/plan-lists';
import { addDays } from '@ky-yeu/rules/planning/recurrence';
import { addWorkingDays } from '@ky-yeu/rules/working-days';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { CalendarDaysReads } from '../calendar/calendar-days.reads';
import { PlanConferences } from './plan-conferences';
import { PlanItemEntity, PlanItemGuestEntity } from './plan.entity';
import { PlanItemsReads, type PlanItemRow } from './plan-items.reads';
import { PlansReads } from './plans.reads';

/** What both the item and its conference hold. */
function sharedValues(input: CreatePlanItem): Values {
  const { title, kind, subjects = [], heldOn, partOfDay = null, mode = null } = input;
  return { title, kind, subjects, heldOn, partOfDay, mode };
}

function guestRows(input: CreatePlanItem): Values[] {
  return [
    ...(input.guestOrganisationIds ?? []).map((organisationId) => ({ organisationId })),
    ...(input.guestSubordinatesOfIds ?? []).map((organisationId) => ({ organisationId, isSubordinates: true })),
    ...(input.guestGroupIds ?? []).map((groupId) => ({ groupId })),
  ];
}

function checkYear(heldOn: string, year: number): void {
  // A review of the year may be held in the first weeks of the next one.
  const isNear = heldOn >= `${year}-01-01` && heldOn <= `${year + 1}-03-31`;
  if (!isNear) throw fieldError('heldOn', `Ngày tổ chức: phải từ 01/01/${year} đến 31/03/${year + 1}.`);
}

/** The conferences of a plan: entered by hand, changed, moved, accepted, dropped, taken back. */
@Injectable()
export class PlanItemsService {
  constructor(
    private readonly rows: Rows,
    private readonly plans: PlansReads,
    private readonly items: PlanItemsReads,
    private readonly conferences: PlanConferences,
    private readonly days: CalendarDaysReads,
  ) {}

  /** Adds a conference that no rule proposes; it waits to be accepted as the proposed ones do. @throws DomainError PLAN_LOCKED. */
  async create(planId: string, input: CreatePlanItem): Promise<string> {
    const { year } = await this.plans.editable(planId);
    checkYear(input.heldOn, year);
    const { organisationId, reach } = input;
    const values = { planId, organisationId, reach, ...sharedValues(input), ...nullable(input, 'note') };
    const id = await this.rows.insert(PlanItemEntity, values);
    await this.rows.replace(PlanItemGuestEntity, { itemId: id }, guestRows(input));
    return this.items.get(planId, id);
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PLAN_LOCKED, PLAN_ITEM_UNDER_WAY. */
  async update(planId: string, id: string, input: UpdatePlanItem): Promise<string> {
    const { year } = await this.plans.editable(planId);
    checkYear(input.heldOn, year);
    const item = await this.items.seen(planId, id, input.version);
    this.conferences.expectAhead(item);
    if (item.conferenceId && item.organisationId !== input.organisationId)
      throw fieldError('organisationId', 'Đơn vị chủ trì: hội nghị đã nhận, hãy đổi đơn vị ở trang hội nghị.');
    const { organisationId, reach } = input;
    await this.write(item, { organisationId, reach, ...sharedValues(input), ...nullable(input, 'note') });
    await this.rows.replace(PlanItemGuestEntity, { itemId: id }, guestRows(input));
    await this.conferences.change(item, sharedValues(input));
    if (item.conferenceId) {
      const [after] = await this.items.rows(planId, [id]);
      if (after) await this.conferences.addGuests(item.conferenceId, after);
    }
    return this.items.get(planId, id);
  }

  /** To another day, or so many working days on. @throws DomainError NOT_FOUND, STALE_VERSION, PLAN_LOCKED, PLAN_ITEM_UNDER_WAY. */
  async move(planId: string, id: string, input: MovePlanItem): Promise<string> {
    const { year } = await this.plans.editable(planId);
    const item = await this.items.seen(planId, id, input.version);
    this.conferences.expectAhead(item);
    const heldOn = await this.target(item.heldOn, input);
    checkYear(heldOn, year);
    await this.write(item, { heldOn });
    await this.conferences.change(item, { heldOn });
    return this.items.get(planId, id);
  }

  /** Gives many conferences one form, all or none; gives how many have another one now. @throws DomainError as above. */
  async setMode(planId: string, { mode, items }: SetPlanMode): Promise<number> {
    await this.plans.editable(planId);
    let changed = 0;
    for (const { id, version } of items) {
      const item = await this.items.seen(planId, id, version);
      this.conferences.expectAhead(item);
      if (item.mode === mode) continue;
      await this.write(item, { mode });
      await this.conferences.change(item, { mode });
      changed++;
    }
    return changed;
  }

  /** Accepts, drops or takes back, all or none. @throws DomainError as above; PLAN_ITEM_DECIDED. */
  async decide(planId: string, { decision, items, reason }: DecidePlanItems): Promise<number> {
    await this.plans.editable(planId);
    for (const { id, version } of items) {
      const item = await this.items.seen(planId, id, version);
      await this.acts[decision](item, reason?.trim() || null);
    }
    return items.length;
  }

  private readonly acts: Record<PlanDecision, (item: PlanItemRow, reason: string | null) => Promise<void>> = {
    ACCEPT: async (item) => {
      const isLost = item.state === 'ACCEPTED' && (!item.conferenceId || item.conferenceStatus === 'CANCELLED');
      if (item.state !== 'PROPOSED' && !isLost) throw new DomainError('PLAN_ITEM_DECIDED');
      const conferenceId = await this.conferences.plan(item, item.coHostIds);
      await this.write(item, { state: 'ACCEPTED', conferenceId });
    },
    DROP: async (item, dropReason) => {
      if (item.state !== 'PROPOSED' && item.state !== 'ACCEPTED') throw new DomainError('PLAN_ITEM_DECIDED');
      this.conferences.expectAhead(item);
      await this.write(item, { state: 'DROPPED', dropReason });
      await this.conferences.cancel(item, `Bỏ khỏi kế hoạch năm${dropReason ? `: ${dropReason}` : ''}.`);
    },
    RESTORE: async (item) => {
      if (item.state !== 'DROPPED' && item.state !== 'JOINED') throw new DomainError('PLAN_ITEM_DECIDED');
      await this.write(item, { state: 'PROPOSED', joinedIntoId: null, dropReason: null });
    },
  };

  private async target(heldOn: string, { to, workingDays }: MovePlanItem): Promise<string> {
    if (to) return to;
    if (!workingDays) throw fieldError('to', 'Ngày mới: hãy nhập ngày hoặc số ngày làm việc.');
    // Twice the working days and a long holiday: more than any stretch of days off.
    const reach = Math.abs(workingDays) * 2 + 40;
    return addWorkingDays(
      heldOn,
      workingDays,
      await this.days.between(addDays(heldOn, -reach), addDays(heldOn, reach)),
    );
  }

  private write({ id, ownVersion }: PlanItemRow, values: Values): Promise<void> {
    return this.rows.update(PlanItemEntity, { id }, ownVersion, values, () => Promise.resolve(null));
  }
}
