import { Injectable } from '@nestjs/common';
import type { PlanState } from '@ky-yeu/contracts/planning/plan-lists';
import type { PlanQuery } from '@ky-yeu/contracts/planning/plans';
import {
  columnList,
  filterBy,
  listStatement,
  type Filters,
  type ListSource,
} from '../../platform/database/list-statement';
import { Reads } from '../../platform/database/reads';
import { DomainError } from '../../platform/http/domain-error';

const counted = (state: string) =>
  `(select count(*) from plan_items i where i.plan_id = p.id and i.state = '${state}')`;
const step = (name: string) => `case when p.${name}_at is not null then json_build_object('at', p.${name}_at,
  'by', (select u.display_name from users u where u.id = p.${name}_by_id)) end`;

const source: ListSource = {
  from: 'year_plans p',
  joins: 'join organisations o on o.id = p.organisation_id',
  columns: {
    id: 'p.id',
    version: 'p.version',
    year: 'p.year',
    organisationId: 'p.organisation_id',
    organisationName: 'o.name',
    state: 'p.state',
    number: 'p.number',
    issuedOn: 'p.issued_on',
    proposed: counted('PROPOSED'),
    accepted: counted('ACCEPTED'),
  },
  sorts: { year: 'p.year {dir}, o.name collate "vi-x-icu"', organisation: 'o.name collate "vi-x-icu" {dir}' },
  tieBreak: 'p.id',
};

/** An item stands in the plan unless it was dropped, joined, or its conference was cancelled, postponed or deleted. */
export const itemStands = `(i.state = 'PROPOSED' or i.state = 'ACCEPTED' and c.status not in ('CANCELLED', 'POSTPONED'))`;

const oneStatement = `select row_to_json(t)::text as json from (select ${columnList({
  ...source.columns,
  lastYearCount: 'p.last_year_count',
  note: 'p.note',
  dropped: counted('DROPPED'),
  joined: counted('JOINED'),
  months: `coalesce((select json_agg(m) from (
    select extract(month from coalesce(c.held_on, i.held_on))::int as month, count(*)::int as count
      from plan_items i left join conferences c on c.id = i.conference_id
     where i.plan_id = p.id and ${itemStands} group by 1 order by 1) m), '[]'::json)`,
  submitted: step('submitted'),
  approved: step('approved'),
  approvalReason: 'p.approval_reason',
  issued: step('issued'),
  issues: `coalesce((select json_agg(json_build_object('ordinal', x.ordinal, 'number', x.number, 'issuedOn', x.issued_on,
    'by', u.display_name, 'conferences', jsonb_array_length(x.items)) order by x.ordinal)
    from plan_issues x left join users u on u.id = x.issued_by_id where x.plan_id = p.id), '[]'::json)`,
})} from year_plans p ${source.joins} where p.id = $1) t`;

export interface PlanRow {
  id: string;
  version: number;
  year: number;
  organisationId: string;
  state: PlanState;
  lastYearCount: number | null;
  submittedById: string | null;
}

const rowStatement = (lock: string) => `select p.id, p.version, p.year, p.organisation_id as "organisationId", p.state,
  p.last_year_count as "lastYearCount", p.submitted_by_id as "submittedById" from year_plans p where p.id = $1 ${lock}`;

/** Plans of years read by hand-written SQL. */
@Injectable()
export class PlansReads {
  constructor(private readonly reads: Reads) {}

  /** A page as JSON text, the newest year first. */
  list(query: PlanQuery): Promise<string> {
    const filters: Filters = { where: [], values: [] };
    filterBy(filters, 'p.year = $$', query.year);
    const { text, values } = listStatement(source, { sort: '-year', ...query }, filters);
    return this.reads.json(text, values);
  }

  /** One plan as JSON text; @throws DomainError NOT_FOUND. */
  get(id: string): Promise<string> {
    return this.reads.json(oneStatement, [id]);
  }

  /** The row itself; `lock` keeps its state as it is until the transaction ends. @throws DomainError NOT_FOUND. */
  async row(id: string, lock: 'for share' | 'for update' | '' = ''): Promise<PlanRow> {
    const row = await this.reads.row<PlanRow & Record<string, unknown>>(rowStatement(lock), [id]);
    if (!row) throw new DomainError('NOT_FOUND');
    return row;
  }

  /** For a write to its items. @throws DomainError NOT_FOUND; PLAN_LOCKED while it is submitted or approved. */
  async editable(id: string): Promise<PlanRow> {
    const row = await this.row(id, 'for share');
    if (row.state === 'SUBMITTED' || row.state === 'APPROVED') throw new DomainError('PLAN_LOCKED');
    return row;
  }
}
