import { Injectable } from '@nestjs/common';
import type { JoinPlanItems } from '@ky-yeu/contracts/planning/plans';
import type { Reach } from '@ky-yeu/contracts/planning/plan-lists';
import { Reads } from '../../platform/database/reads';
import { Rows } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { PlanConferences } from './plan-conferences';
import { PlanItemEntity } from './plan.entity';
import { PlanItemsReads, type PlanItemRow } from './plan-items.reads';
import { PlansReads } from './plans.reads';

const widest: readonly Reach[] = ['PROVINCE_WIDE', 'COMMUNE_WIDE', 'INTERNAL'];

const repointStatement = `update plan_items set joined_into_id = $2, version = version + 1, updated_at = now()
  where joined_into_id = $1`;
const shareGuestsStatement = `insert into plan_item_guests (item_id, organisation_id, group_id, is_subordinates, ordinal)
  select $2, g.organisation_id, g.group_id, g.is_subordinates,
    g.ordinal + 1 + (select coalesce(max(ordinal), -1) from plan_item_guests where item_id = $2)
  from plan_item_guests g where g.item_id = $1 and not exists (select 1 from plan_item_guests x where x.item_id = $2
    and x.is_subordinates = g.is_subordinates and x.organisation_id is not distinct from g.organisation_id
    and x.group_id is not distinct from g.group_id)`;

/** “Hội nghị A” and “Hội nghị B” → “Hội nghị A và B”. */
function joinTitles(into: string, joined: string): string {
  const bare = joined.replace(/^hội nghị\s+/i, '');
  return into.includes(bare) ? into : `${into} và ${bare}`;
}

/** Two conferences held as one. */
@Injectable()
export class PlanJoinsService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly plans: PlansReads,
    private readonly items: PlanItemsReads,
    private readonly conferences: PlanConferences,
  ) {}

  /**
   * Joins an item into another one, which keeps its day and host and takes over subjects, guests and the other host; the
   * conference of the one that went is called off. Gives the one that stays as JSON text.
   * @throws DomainError NOT_FOUND, STALE_VERSION, PLAN_LOCKED, PLAN_ITEM_DECIDED, PLAN_ITEM_UNDER_WAY.
   */
  async join(planId: string, id: string, input: JoinPlanItems): Promise<string> {
    if (input.intoId === id) throw fieldError('intoId', 'Ghép vào hội nghị: hãy chọn một hội nghị khác.');
    await this.plans.editable(planId);
    const item = await this.items.seen(planId, id, input.version);
    const into = await this.items.seen(planId, input.intoId, input.intoVersion);
    for (const each of [item, into]) this.expectStanding(each);
    const title = input.title?.trim() || joinTitles(into.title, item.title);
    await this.write(item, { state: 'JOINED', joinedIntoId: into.id });
    await this.reads.rows(repointStatement, [item.id, into.id]);
    await this.conferences.cancel(item, `Ghép vào “${title}”.`);
    await this.takeOver(planId, into, item, title);
    return this.items.get(planId, into.id);
  }

  private async takeOver(planId: string, into: PlanItemRow, item: PlanItemRow, title: string): Promise<void> {
    const subjects = [...new Set([...into.subjects, ...item.subjects])];
    const reach = widest.find((each) => each === into.reach || each === item.reach);
    await this.write(into, { title, subjects, reach });
    await this.reads.rows(shareGuestsStatement, [item.id, into.id]);
    if (!into.conferenceId) return;
    await this.conferences.change(into, { title, subjects });
    const [after] = await this.items.rows(planId, [into.id]);
    if (after) await this.conferences.addGuests(into.conferenceId, after);
    if (item.organisationId !== into.organisationId) await this.conferences.addCoHost(into, item.organisationId);
  }

  private expectStanding(item: PlanItemRow): void {
    if (item.state !== 'PROPOSED' && item.state !== 'ACCEPTED') throw new DomainError('PLAN_ITEM_DECIDED');
    this.conferences.expectAhead(item);
  }

  private write({ id, ownVersion }: PlanItemRow, values: Record<string, unknown>): Promise<void> {
    return this.rows.update(PlanItemEntity, { id }, ownVersion, values, () => Promise.resolve(null));
  }
}
