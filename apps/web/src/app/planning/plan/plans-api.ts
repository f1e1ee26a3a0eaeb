import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CreateQuotaRule,
  CreateRecurrenceRule,
  QuotaRule,
  RecurrenceRule,
  UpdateQuotaRule,
  UpdateRecurrenceRule,
} from '@ky-yeu/contracts/planning/plan-rules';
import type {
  CreatePlan,
  CreatePlanItem,
  DecidePlanItems,
  JoinPlanItems,
  MovePlan,
  MovePlanItem,
  Plan,
  PlanCheck,
  PlanItem,
  PlanListItem,
  ProposeAnswer,
  ProposePlan,
  UpdatePlan,
  UpdatePlanItem,
} from '@ky-yeu/contracts/planning/plans';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, recordApi, type Params, type Written } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const path = '/api/plans';

/** Writes of plans, their items and their rules. */
@Injectable({ providedIn: 'root' })
export class PlansApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  readonly plans = recordApi<Plan, CreatePlan, UpdatePlan>(() => path);
  readonly rules = recordApi<RecurrenceRule, CreateRecurrenceRule, UpdateRecurrenceRule>(() => '/api/recurrence-rules');
  readonly quotas = recordApi<QuotaRule, CreateQuotaRule, UpdateQuotaRule>(() => '/api/quota-rules');

  createItem(planId: string, body: CreatePlanItem): Promise<Written<PlanItem>> {
    return this.send('POST', `${path}/${planId}/items`, body);
  }

  updateItem(planId: string, id: string, body: UpdatePlanItem): Promise<Written<PlanItem>> {
    return this.send('PUT', `${path}/${planId}/items/${id}`, body);
  }

  propose(planId: string, body: ProposePlan): Promise<Written<ProposeAnswer>> {
    return this.send('POST', `${path}/${planId}/propose`, body);
  }

  decide(planId: string, body: DecidePlanItems): Promise<Written<{ decided: number }>> {
    return this.send('POST', `${path}/${planId}/items/decide`, body);
  }

  moveItem(planId: string, id: string, body: MovePlanItem): Promise<Written<PlanItem>> {
    return this.send('POST', `${path}/${planId}/items/${id}/move`, body);
  }

  join(planId: string, id: string, body: JoinPlanItems): Promise<Written<PlanItem>> {
    return this.send('POST', `${path}/${planId}/items/${id}/join`, body);
  }

  /** Takes the plan to another state. */
  move(planId: string, body: MovePlan): Promise<Written<Plan>> {
    return this.send('POST', `${path}/${planId}/state`, body);
  }

  private async send<Body>(method: string, url: string, body: object): Promise<Written<Body>> {
    const answer = await firstValueFrom(this.http.request<Body>(method, url, { body, observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Body, changeId: answer.headers.get('x-change-id') };
  }
}

export const plansPage = (params: () => Params) => pageResource<PlanListItem>(() => path, params);
export const plan = (id: () => string) => jsonResource<Plan>(() => `${path}/${id()}`);
export const planItems = (id: () => string, params: () => Params) =>
  pageResource<PlanItem>(() => `${path}/${id()}/items`, params);
/** Meter, proposals to join and changes since the plan was issued. */
export const planCheck = (id: () => string) => jsonResource<PlanCheck>(() => `${path}/${id()}/check`);
export const recurrenceRules = (params: () => Params) =>
  pageResource<RecurrenceRule>(() => '/api/recurrence-rules', params);
export const quotaRules = (params: () => Params) => pageResource<QuotaRule>(() => '/api/quota-rules', params);
/** The printed plan. */
export const planPaper = (id: string, format: string, issue?: number) =>
  `${path}/${id}/paper?format=${format}${format === 'pdf' ? '&inline=true' : ''}${issue ? `&issue=${issue}` : ''}`;
