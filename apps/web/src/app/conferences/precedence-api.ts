import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CreatePrecedenceRule,
  PinAttendee,
  PrecedenceExplanation,
  PrecedencePage,
  PrecedenceRule,
  UpdatePrecedenceRule,
} from '@ky-yeu/contracts/precedence';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, recordApi, type Params } from '../shared/record-api';
import { Writes } from '../shared/writes';

const address = (conferenceId: string) => `/api/conferences/${conferenceId}/precedence`;

interface Answer<Body> {
  body: Body;
  changeId: string | null;
}

/** Writes of the order: places chosen by hand, ranks taken anew, and the rules themselves. */
@Injectable({ providedIn: 'root' })
export class PrecedenceApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  readonly rules = recordApi<PrecedenceRule, CreatePrecedenceRule, UpdatePrecedenceRule>(() => '/api/precedence-rules');

  /** Puts an attendee on a place, or gives it back to the rule (null); gives the change. */
  pin(conferenceId: string, body: PinAttendee): Promise<Answer<{ moved: number }>> {
    return this.send('PUT', `${address(conferenceId)}/pins`, body);
  }

  unpinAll(conferenceId: string): Promise<Answer<{ cleared: number }>> {
    return this.send('DELETE', `${address(conferenceId)}/pins`);
  }

  refresh(conferenceId: string): Promise<Answer<{ updated: number }>> {
    return this.send('POST', `${address(conferenceId)}/refresh`);
  }

  private async send<Body>(method: string, url: string, body?: object): Promise<Answer<Body>> {
    const answer = await firstValueFrom(this.http.request<Body>(method, url, { body, observe: 'response' }));
    this.writes.note();
    return { body: answer.body as Body, changeId: answer.headers.get('x-change-id') };
  }
}

/** A page of a conference's order with its reasons. Call it where injection is possible. */
export const precedencePage = (conferenceId: () => string, params: () => Params) =>
  jsonResource<PrecedencePage>(() => (conferenceId() ? address(conferenceId()) : undefined), params);

/** Why one of two stands before the other; reads nothing without two. Call it where injection is possible. */
export const precedenceExplanation = (
  conferenceId: () => string,
  pair: () => { first: string; second: string } | null,
) =>
  jsonResource<PrecedenceExplanation>(
    () => (pair() ? `${address(conferenceId())}/explain` : undefined),
    () => pair() ?? {},
  );

/** The rules, newest first. Call it where injection is possible. */
export const precedenceRules = () =>
  pageResource<PrecedenceRule>(
    () => '/api/precedence-rules',
    () => ({ pageSize: 100 }),
  );

/** The printed list of delegates in this order, shown in the browser. */
export const printedOrder = (conferenceId: string) =>
  `/api/conferences/${conferenceId}/papers/attendee-list?format=pdf&order=precedence&group=none&inline=true`;
