import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ClearSeats,
  CreateSeatPlan,
  MoveSeat,
  ProposeSeats,
  SeatPlan,
  SeatPlanView,
  SuggestedHall,
} from '@ky-yeu/contracts/seating';
import { firstValueFrom } from 'rxjs';
import { jsonResource, recordApi } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const address = (conferenceId: string) => `/api/conferences/${conferenceId}/seat-plans`;

/** Writes who sits where. Every answer is the plan with its seats as they are now. */
@Injectable({ providedIn: 'root' })
export class SeatsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  move(conferenceId: string, planId: string, body: MoveSeat) {
    return this.send('PUT', `${address(conferenceId)}/${planId}/seats`, body);
  }

  propose(conferenceId: string, planId: string, body: ProposeSeats) {
    return this.send('POST', `${address(conferenceId)}/${planId}/proposal`, body);
  }

  clear(conferenceId: string, planId: string, body: ClearSeats) {
    return this.send('POST', `${address(conferenceId)}/${planId}/clearing`, body);
  }

  /** Rows and seats that suit those who come to a hall. */
  suggest(conferenceId: string, siteId: string | null): Promise<SuggestedHall> {
    const params = siteId ? { siteId } : undefined;
    return firstValueFrom(this.http.get<SuggestedHall>(`${address(conferenceId)}/suggested`, params ? { params } : {}));
  }

  private async send(method: string, url: string, body: object) {
    const answer = await firstValueFrom(this.http.request<SeatPlanView>(method, url, { body, observe: 'response' }));
    this.writes.note();
    return { view: answer.body as SeatPlanView, changeId: answer.headers.get('x-change-id') };
  }
}

/** The plans of a conference. Call it where injection is possible. */
export const seatPlans = (conferenceId: () => string) =>
  jsonResource<SeatPlan[]>(() => (conferenceId() ? address(conferenceId()) : undefined));

/** One plan with everybody of its hall. Call it where injection is possible. */
export const seatPlanView = (conferenceId: () => string, planId: () => string | undefined) =>
  jsonResource<SeatPlanView>(() => (planId() ? `${address(conferenceId())}/${planId()}` : undefined));

/** Adds, changes and deletes plans. Call it where injection is possible. */
export const seatPlansApi = (conferenceId: () => string) =>
  recordApi<SeatPlan, CreateSeatPlan>(() => address(conferenceId()));

/** The printed plan, shown in the browser. */
export const printedSeats = (conferenceId: string, siteId: string | null) =>
  `/api/conferences/${conferenceId}/papers/seating-plan?format=pdf&inline=true${siteId ? `&siteId=${siteId}` : ''}`;
