import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Comparison, DirectiveReport, NextEdition, NextGuestsPage } from '@ky-yeu/contracts/editions';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, type Params, type Written } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const address = (conferenceId: string) => `/api/conferences/${conferenceId}`;

@Injectable({ providedIn: 'root' })
export class EditionsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  /** Makes the next edition of a conference. */
  async makeNext(conferenceId: string, body: NextEdition): Promise<Written<Conference>> {
    const url = `${address(conferenceId)}/next`;
    const answer = await firstValueFrom(this.http.post<Conference>(url, body, { observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Conference, changeId: answer.headers.get('x-change-id') };
  }
}

/** An edition beside the one before it. Call it where injection is possible. */
export const comparison = (conferenceId: () => string) =>
  jsonResource<Comparison>(() => (conferenceId() ? `${address(conferenceId())}/comparison` : undefined));

/** What a conference reports on. Call it where injection is possible. */
export const directiveReports = (conferenceId: () => string) =>
  pageResource<DirectiveReport>(
    () => (conferenceId() ? `${address(conferenceId())}/directive-reports` : undefined),
    () => ({ pageSize: 200 }),
  );

/** Whom the next edition would invite; reads nothing without a day. Call it where injection is possible. */
export const nextGuests = (conferenceId: string, params: () => Params | null) =>
  jsonResource<NextGuestsPage>(
    () => (params() ? `${address(conferenceId)}/next/guests` : undefined),
    () => params() ?? {},
  );
