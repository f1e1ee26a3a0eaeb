import { Injectable } from '@nestjs/common';
import type { ConferenceKind, ConferenceMode, ConferenceStatus, PartOfDay } from '@ky-yeu/contracts/closed-lists';
import type { PlanItemState, Reach } from '@ky-yeu/contracts/planning/plan-lists';
import type { PlanGuest } from '@ky-yeu/contracts/planning/plan-rules';
import type { PlanItemQuery } from '@ky-yeu/contracts/planning/plans';
import { fold } from '@ky-yeu/vietnamese/fold';
import {
  columnList,
  contains,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';
import { guestsJson } from './guest-columns';

/** Once there is a conference, it holds the truth: it may have been moved in the calendar. */
const now = (column: string) => `coalesce(c.${column}, i.${column})`;
const heldOn = now('held_on');

const source: ListSource = {
  from: 'plan_items i',
  joins: `left join conferences c on c.id = i.conference_id join organisations o on o.id = i.organisation_id`,
  pageJoins: `left join recurrence_rules r on r.id = i.rule_id left join plan_items j on j.id = i.joined_into_id
    left join conferences jc on jc.id = j.conference_id`,
  columns: {
    id: 'i.id',
    // Whoever changes the conference meanwhile makes the item stale as well.
    version: '(i.version + coalesce(c.version, 0))',
    organisationId: 'i.organisation_id',
    organisationName: 'o.name',
    ruleId: 'i.rule_id',
    ruleName: 'r.name',
    conferenceId: 'i.conference_id',
    conferenceStatus: 'c.status',
    state: 'i.state',
    joinedIntoId: 'i.joined_into_id',
    joinedIntoTitle: 'coalesce(jc.title, j.title)',
    title: now('title'),
    kind: now('kind'),
    subjects: now('subjects'),
    heldOn,
    windowFrom: 'i.window_from',
    windowTo: 'i.window_to',
    partOfDay: 'case when c.id is null then i.part_of_day else c.part_of_day end',
    mode: 'case when c.id is null then i.mode else c.mode end',
    reach: 'i.reach',
    guests: guestsJson('plan_item_guests', 'item_id', 'i.id'),
    coHosts: `coalesce((select json_agg(distinct x.name) from plan_items k join organisations x on x.id = k.organisation_id
      where k.joined_into_id = i.id and k.organisation_id <> i.organisation_id), '[]'::json)`,
    dropReason: 'i.drop_reason',
    note: 'i.note',
  },
  sorts: {
    heldOn: `${heldOn} {dir}, o.name collate "vi-x-icu"`,
    organisation: `o.name collate "vi-x-icu" {dir}, ${heldOn}`,
    title: `${now('title')} collate "vi-x-icu" {dir}`,
  },
  tieBreak: 'i.id',
  guard: 'exists (select 1 from year_plans where id = $1)',
};
const joins = `${source.joins} ${source.pageJoins}`;
const columns = columnList(source.columns);
const oneStatement = `select row_to_json(t)::text as json from (select ${columns} from plan_items i ${joins}
  where i.plan_id = $1 and i.id = $2) t`;
const rowsStatement = `select ${columns}, array(select distinct k.organisation_id from plan_items k
    where k.joined_into_id = i.id and k.organisation_id <> i.organisation_id) as "coHostIds", i.version as "ownVersion", c.version as "conferenceVersion",
  i.review_type as "reviewType", i.review_from as "reviewFrom", i.review_to as "reviewTo"
  from plan_items i ${joins} where i.plan_id = $1 and ($2::uuid[] is null or i.id = any ($2)) order by ${heldOn}, i.id`;

/** An item with all that a write needs to know of it. */
export interface PlanItemRow {
  id: string;
  version: number;
  ownVersion: number;
  organisationId: string;
  organisationName: string;
  conferenceId: string | null;
  conferenceVersion: number | null;
  conferenceStatus: ConferenceStatus | null;
  state: PlanItemState;
  joinedIntoTitle: string | null;
  title: string;
  kind: ConferenceKind;
  subjects: string[];
  heldOn: string;
  partOfDay: PartOfDay | null;
  mode: ConferenceMode | null;
  reach: Reach;
  guests: PlanGuest[];
  coHosts: string[];
  coHostIds: string[];
  reviewType: 'YEAR' | 'HALF_YEAR' | 'MULTI_YEAR' | 'CUSTOM' | null;
  reviewFrom: string | null;
  reviewTo: string | null;
  dropReason: string | null;
  note: string | null;
}

/** Items of a plan read by hand-written SQL. */
@Injectable()
export class PlanItemsReads {
  constructor(private readonly reads: Reads) {}

  /** A page as JSON text, in the order of the days unless told. */
  list(planId: string, query: PlanItemQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'i.plan_id = $$', planId);
    filterBy(filters, `extract(month from ${heldOn}) = $$`, query.month);
    filterBy(filters, 'i.state = $$', query.state);
    filterBy(filters, 'i.organisation_id = $$', query.organisationId);
    filterBy(filters, `fold(${now('title')} || ' ' || o.name) like $$`, query.q && contains(fold(query.q)));
    const { text, values } = listStatement(source, { sort: 'heldOn', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One item as JSON text; @throws DomainError NOT_FOUND. */
  get(planId: string, id: string): Promise<string> {
    return this.reads.json(oneStatement, [planId, id]);
  }

  /** All items, or those named, in the order of their days. */
  rows(planId: string, ids: readonly string[] | null = null): Promise<PlanItemRow[]> {
    return this.reads.rows<PlanItemRow & Record<string, unknown>>(rowsStatement, [planId, ids]);
  }

  /** One item for a write. @throws DomainError NOT_FOUND; STALE_VERSION with the item as it is now. */
  async seen(planId: string, id: string, version: number): Promise<PlanItemRow> {
    await this.reads.rows('select 1 from plan_items where plan_id = $1 and id = $2 for update', [planId, id]);
    const [row] = await this.rows(planId, [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    if (row.version !== version)
      throw new DomainError('STALE_VERSION', { current: JSON.parse(await this.get(planId, id)) as unknown });
    return row;
  }
}
