import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { UpdateAttendeeStates } from '@ky-yeu/contracts/attendees';
import type { Conference, ConferenceListItem, CreateConference, UpdateConference } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { firstValueFrom } from 'rxjs';
import { showDate } from '../shared/format';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type PickerSource,
} from '../shared/record-api';
import { Writes } from '../shared/writes';

@Injectable({ providedIn: 'root' })
export class ConferencesApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly records = recordApi<Conference, CreateConference, UpdateConference>(() => '/api/conferences');
  readonly get = this.records.get;
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;

  /** All conferences that touch the days from `from` to `to`, both 'YYYY-MM-DD' and included; 200 at most. */
  async between(from: string, to: string): Promise<ConferenceListItem[]> {
    const params = { from, to, sort: 'heldOn', pageSize: 200 };
    const page = await firstValueFrom(this.http.get<Page<ConferenceListItem>>('/api/conferences', { params }));
    return page.items;
  }

  /** The conference held last or planned furthest ahead; null when there is none with a date. */
  async newest(): Promise<ConferenceListItem | null> {
    const params = { sort: '-heldOn', pageSize: 1 };
    const page = await firstValueFrom(this.http.get<Page<ConferenceListItem>>('/api/conferences', { params }));
    return page.items[0]?.heldOn ? page.items[0] : null;
  }

  /** Sets invitation or presence of many attendees at once; gives the id of the change and how many rows it touched. */
  async setStates(
    conferenceId: string,
    body: UpdateAttendeeStates,
  ): Promise<{ updated: number; changeId: string | null }> {
    const url = `/api/conferences/${conferenceId}/attendees/states`;
    const answer = await firstValueFrom(this.http.post<{ updated: number }>(url, body, { observe: 'response' }));
    this.writes.note();
    return { updated: answer.body?.updated ?? 0, changeId: answer.headers.get('x-change-id') };
  }
}

/** A page of conferences that follows its parameters. Call it where injection is possible. */
export const conferencesPage = (params: () => Params) =>
  pageResource<ConferenceListItem>(() => '/api/conferences', params);

/** One conference. Call it where injection is possible. */
export const conferenceResource = (id: () => string) =>
  jsonResource<Conference>(() => (id() ? `/api/conferences/${id()}` : undefined));

/** Finds conferences by title. Call it where injection is possible. */
export function conferencePicker(): PickerSource {
  return pickerSource<ConferenceListItem>(
    () => '/api/conferences',
    (each) => ({
      id: each.id,
      name: each.shortTitle ?? each.title,
      detail: [showDate(each.heldOn, each.datePrecision), each.hostNames].filter(Boolean).join(' · ') || null,
    }),
  );
}
