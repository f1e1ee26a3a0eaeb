import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  AttendeeOfCode,
  PaperGuestsPreview,
  PaperJob,
  PaperJobGuest,
  PaperJobOutput,
  SendPaperMails,
  StartPaperJob,
} from '@ky-yeu/contracts/paper-jobs';
import type { Page } from '@ky-yeu/contracts/page';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, type Params, type Written } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const path = (conferenceId: string) => `/api/conferences/${conferenceId}/paper-jobs`;
type Job = Pick<PaperJob, 'id' | 'conferenceId'>;

/** Where a result of a batch is downloaded from. */
export const resultUrl = ({ conferenceId, id }: Job, output: PaperJobOutput) =>
  `${path(conferenceId)}/${id}/files/${output}`;

/** Asks for batches of letters and does something with them. */
@Injectable({ providedIn: 'root' })
export class MergeApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  start = (conferenceId: string, body: StartPaperJob) => this.post<PaperJob>(path(conferenceId), body);
  cancel = ({ conferenceId, id }: Job) => this.post<PaperJob>(`${path(conferenceId)}/${id}/cancel`, {});
  mail = ({ conferenceId, id }: Job, body: SendPaperMails) =>
    this.post<PaperJob>(`${path(conferenceId)}/${id}/mails`, body);
  markInvited = ({ conferenceId, id }: Job) =>
    this.post<{ updated: number }>(`${path(conferenceId)}/${id}/invited`, {});
  /** Notes that somebody whose code was scanned is there. */
  markPresent = ({ conferenceId, attendeeId }: AttendeeOfCode) =>
    this.post<{ updated: number }>(`/api/conferences/${conferenceId}/attendees/states`, {
      ids: [attendeeId],
      presence: 'PRESENT',
    });

  private async post<Answer>(url: string, body: object): Promise<Written<Answer>> {
    const answer = await firstValueFrom(this.http.post<Answer>(url, body, { observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Answer, changeId: answer.headers.get('x-change-id') };
  }
}

/** The newest batches of a conference. Call it where injection is possible. */
export const paperJobs = (conferenceId: () => string): HttpResourceRef<Page<PaperJob> | undefined> =>
  pageResource<PaperJob>(
    () => (conferenceId() ? path(conferenceId()) : undefined),
    () => ({ pageSize: 10 }),
  );

/** For whom a batch would be. Call it where injection is possible. */
export const guestsPreview = (conferenceId: () => string, params: () => Params) =>
  jsonResource<PaperGuestsPreview>(() => (conferenceId() ? `${path(conferenceId())}/preview` : undefined), params);

/** One batch. Call it where injection is possible. */
export const paperJob = (conferenceId: () => string, id: () => string) =>
  jsonResource<PaperJob>(() => (conferenceId() ? `${path(conferenceId())}/${id()}` : undefined));

/** The guests of a batch in the order of delivery. Call it where injection is possible. */
export const paperJobGuests = (conferenceId: () => string, id: () => string, params: () => Params) =>
  pageResource<PaperJobGuest>(() => (conferenceId() ? `${path(conferenceId())}/${id()}/guests` : undefined), params);

/** Whose code it is. Call it where injection is possible. */
export const attendeeOfCode = (code: () => string) =>
  jsonResource<AttendeeOfCode>(() => `/api/attendee-codes/${encodeURIComponent(code())}`);
