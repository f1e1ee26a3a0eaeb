import { Injectable } from '@nestjs/common';
import { isAllowed, roles } from '@ky-yeu/contracts/permissions';
import type { PlanState } from '@ky-yeu/contracts/planning/plan-lists';
import type { CreatePlan, MovePlan, UpdatePlan } from '@ky-yeu/contracts/planning/plans';
import type { Principal } from '../../platform/auth/principal';
import { Reads } from '../../platform/database/reads';
import { nullable, Rows, type Values } from '../../platform/database/rows';
import { DomainError, fieldError } from '../../platform/http/domain-error';
import { PlanCheckService } from './plan-check.service';
import { PlanIssueEntity, YearPlanEntity } from './plan.entity';
import { PlansReads, type PlanRow } from './plans.reads';

/** From each state the next one, and back to the draft. */
const steps: Record<PlanState, readonly PlanState[]> = {
  DRAFT: ['SUBMITTED'],
  SUBMITTED: ['APPROVED', 'DRAFT'],
  APPROVED: ['ISSUED', 'DRAFT'],
  ISSUED: ['DRAFT'],
};

const countStatement = `select count(*) filter (where state = 'PROPOSED')::int as proposed,
  count(*) filter (where state = 'ACCEPTED')::int as accepted from plan_items where plan_id = $1`;
const approvers = roles.filter((role) => isAllowed(role, 'plans:approve'));
const otherApproverStatement = `select 1 from users where is_active and id <> $1 and role = any ($2::text[]) limit 1`;

const toValues = (input: CreatePlan): Values => ({
  year: input.year,
  organisationId: input.organisationId,
  ...nullable(input, 'lastYearCount', 'note'),
});

/** Plans of years and their way from draft to issued. */
@Injectable()
export class PlansService {
  constructor(
    private readonly rows: Rows,
    private readonly reads: Reads,
    private readonly plans: PlansReads,
    private readonly checks: PlanCheckService,
  ) {}

  /** @throws DomainError PLAN_EXISTS, REFERENCE_NOT_FOUND. */
  async create(input: CreatePlan): Promise<string> {
    return this.plans.get(await this.rows.insert(YearPlanEntity, toValues(input)));
  }

  /** @throws DomainError NOT_FOUND, STALE_VERSION, PLAN_LOCKED, PLAN_EXISTS. */
  async update(id: string, input: UpdatePlan): Promise<string> {
    await this.plans.editable(id);
    await this.write(id, input.version, toValues(input));
    return this.plans.get(id);
  }

  /** Its conferences stay; @throws DomainError NOT_FOUND, PLAN_LOCKED. */
  async remove(id: string): Promise<void> {
    await this.plans.editable(id);
    await this.rows.remove(YearPlanEntity, { id });
  }

  /**
   * Takes a plan to its next state, or back to the draft; says who did it and when.
   * @throws DomainError PLAN_STEP_REFUSED; PLAN_UNDECIDED, PLAN_EMPTY when it is submitted; PLAN_SELF_APPROVAL, FORBIDDEN
   * when it is approved; VALIDATION_FAILED without number and day when it is issued; NOT_FOUND, STALE_VERSION.
   */
  async move(id: string, input: MovePlan, principal: Principal): Promise<string> {
    const plan = await this.plans.row(id, 'for update');
    if (plan.version !== input.version) {
      throw new DomainError('STALE_VERSION', { current: JSON.parse(await this.plans.get(id)) as unknown });
    }
    if (!steps[plan.state].includes(input.to)) throw new DomainError('PLAN_STEP_REFUSED');
    const values = await this.acts[input.to](plan, input, principal);
    await this.write(id, input.version, { state: input.to, ...values });
    return this.plans.get(id);
  }

  private readonly acts: Record<
    PlanState,
    (plan: PlanRow, input: MovePlan, principal: Principal) => Promise<Values> | Values
  > = {
    DRAFT: () => ({
      ...{ number: null, issuedOn: null, submittedById: null, submittedAt: null, approvedById: null, approvedAt: null },
      ...{ approvalReason: null, issuedById: null, issuedAt: null },
    }),
    SUBMITTED: async ({ id }, _, { userId }) => {
      const counts = await this.reads.row<{ proposed: number; accepted: number }>(countStatement, [id]);
      if (counts?.proposed) {
        const detail = `Còn ${counts.proposed} hội nghị đề xuất chưa quyết định; hãy nhận, ghép hoặc bỏ rồi mới trình.`;
        throw new DomainError('PLAN_UNDECIDED', { detail });
      }
      if (!counts?.accepted) throw new DomainError('PLAN_EMPTY');
      return { submittedById: userId, submittedAt: new Date() };
    },
    APPROVED: async (plan, { reason }, principal) => ({
      ...{ approvedById: principal.userId, approvedAt: new Date() },
      approvalReason: await this.approvalReason(plan, reason?.trim() || null, principal),
    }),
    ISSUED: (plan, input, principal) => this.issue(plan, input, principal),
  };

  /** Whoever submits does not approve while somebody else could; an administrator may, and says why. */
  private async approvalReason(
    { submittedById }: PlanRow,
    reason: string | null,
    { userId, role }: Principal,
  ): Promise<string | null> {
    if (!isAllowed(role, 'plans:approve')) throw new DomainError('FORBIDDEN');
    if (submittedById !== userId) return null;
    if (!(await this.reads.row(otherApproverStatement, [userId, approvers]))) return null;
    if (!isAllowed(role, 'plans:override')) throw new DomainError('PLAN_SELF_APPROVAL');
    if (!reason) {
      throw fieldError('reason', 'Lý do: người trình tự duyệt, hãy ghi rõ vì sao.', 'PLAN_SELF_APPROVAL');
    }
    return reason;
  }

  private async issue({ id }: PlanRow, { number, issuedOn }: MovePlan, { userId }: Principal): Promise<Values> {
    if (!number?.trim()) throw fieldError('number', 'Số, ký hiệu: hãy nhập số của văn bản kế hoạch.');
    if (!issuedOn) throw fieldError('issuedOn', 'Ngày ban hành: hãy nhập ngày của văn bản kế hoạch.');
    const last = await this.reads.row<{ n: number }>(
      'select coalesce(max(ordinal), 0)::int as n from plan_issues where plan_id = $1',
      [id],
    );
    const version = { number: number.trim(), issuedOn, issuedById: userId };
    const items = await this.checks.version(id);
    await this.rows.insert(PlanIssueEntity, { planId: id, ordinal: (last?.n ?? 0) + 1, ...version, items });
    return { ...version, issuedAt: new Date() };
  }

  private write(id: string, version: number, values: Values): Promise<void> {
    const current = async () => JSON.parse(await this.plans.get(id)) as unknown;
    return this.rows.update(YearPlanEntity, { id }, version, values, current);
  }
}
