import { Controller, Get, Injectable, Query, StreamableFile } from '@nestjs/common';
import { paperMediaTypes } from '@ky-yeu/contracts/papers';
import { PlanPaperQuery } from '@ky-yeu/contracts/planning/plans';
import { PlanCheckService } from '../planning/plan/plan-check.service';
import { Reads } from '../platform/database/reads';
import { Read } from '../platform/http/access';
import { contentDisposition } from '../platform/http/content-disposition';
import { DomainError } from '../platform/http/domain-error';
import { Id } from '../platform/http/id.pipe';
import { planList, type PaperPlan } from './plan-list';
import { RenderPool } from './render-pool';

const planStatement = `select p.year, p.number, p.issued_on as "issuedOn",
  coalesce(organisation_name_on(o.id, day.at), o.name) as issuer,
  organisation_name_on(organisation_parent_on(o.id, day.at), day.at) as superior, o.document_form as form, o.locality
  from year_plans p join organisations o on o.id = p.organisation_id
  cross join lateral (select coalesce(p.issued_on, make_date(p.year, 1, 1)) as at) day where p.id = $1`;

/** Prints the plan of a year as it stands now: the accepted conferences. */
@Injectable()
export class PlanPapers {
  constructor(
    private readonly reads: Reads,
    private readonly checks: PlanCheckService,
    private readonly pool: RenderPool,
  ) {}

  /** @throws DomainError NOT_FOUND, PAPER_FAILED, PAPER_BUSY. */
  async make(planId: string, { format = 'pdf' }: PlanPaperQuery) {
    const plan = await this.reads.row<PaperPlan & Record<string, unknown>>(planStatement, [planId]);
    if (!plan) throw new DomainError('NOT_FOUND');
    const file = await this.pool.render(format, planList(plan, await this.checks.version(planId)));
    return { file, format, name: `Kế hoạch hội nghị năm ${plan.year}.${format}` };
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
