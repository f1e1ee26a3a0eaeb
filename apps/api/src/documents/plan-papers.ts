import { Controller, Get, Injectable, Query, StreamableFile } from '@nestjs/common';
import { paperMediaTypes } from '@ky-yeu/contracts/papers';
import { PlanPaperQuery } from '@ky-yeu/contracts/planning/plans';
import type { PlanVersionItem } from '@ky-yeu/rules/planning/plan-changes';
import { PlanCheckService } from '../planning/plan/plan-check.service';
import { Reads } from '../platform/database/reads';
import { Read } from '../platform/http/access';
import { contentDisposition } from '../platform/http/content-disposition';
import { DomainError } from '../platform/http/domain-error';
import { Id } from '../platform/http/id.pipe';
import { planList, type PaperPlan } from './plan-list';
import { RenderPool } from './render-pool';

/** $2 the ordinal of an issue; null: the plan as it stands. */
const planStatement = `select p.year, coalesce(x.number, p.number) as number, coalesce(x.issued_on, p.issued_on) as "issuedOn", x.items,
  coalesce(organisation_name_on(o.id, day.at), o.name) as issuer,
  organisation_name_on(organisation_parent_on(o.id, day.at), day.at) as superior, o.document_form as form, o.locality
  from year_plans p join organisations o on o.id = p.organisation_id
  left join plan_issues x on x.plan_id = p.id and x.ordinal = $2
  cross join lateral (select coalesce(x.issued_on, p.issued_on, make_date(p.year, 1, 1)) as at) day
  where p.id = $1 and ($2::int is null or x.id is not null)`;

interface Printed extends PaperPlan, Record<string, unknown> {
  /** As they were frozen; null for the plan as it stands. */
  items: PlanVersionItem[] | null;
}

/** Prints the accepted conferences of a year: as they stand now, or as they were issued. */
@Injectable()
export class PlanPapers {
  constructor(
    private readonly reads: Reads,
    private readonly checks: PlanCheckService,
    private readonly pool: RenderPool,
  ) {}

  /** @throws DomainError NOT_FOUND, PAPER_FAILED, PAPER_BUSY. */
  async make(planId: string, { format = 'pdf', issue }: PlanPaperQuery) {
    const plan = await this.reads.row<Printed>(planStatement, [planId, issue ?? null]);
    if (!plan) throw new DomainError('NOT_FOUND');
    const items = plan.items ?? (await this.checks.version(planId));
    const file = await this.pool.render(format, planList(plan, items));
    const which = issue ? `, ban hành lần ${issue}` : '';
    return { file, format, name: `Kế hoạch hội nghị năm ${plan.year}${which}.${format}` };
  }
}

@Controller('plans/:id/paper')
export class PlanPapersController {
  constructor(private readonly papers: PlanPapers) {}

  @Get()
  @Read('documents:read')
  async get(@Id() id: string, @Query() query: PlanPaperQuery) {
    const { file, format, name } = await this.papers.make(id, query);
    const disposition = contentDisposition(name, query.inline === true);
    return new StreamableFile(file, { type: paperMediaTypes[format], disposition, length: file.length });
  }
}
