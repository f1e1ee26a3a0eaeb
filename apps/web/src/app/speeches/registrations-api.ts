import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PaperRegistration } from '@ky-yeu/contracts/paper-registrations';
import { firstValueFrom } from 'rxjs';
import type { Written } from '../shared/record-api';
import { Writes } from '../shared/writes';

/** Decisions about registered papers. */
@Injectable({ providedIn: 'root' })
export class RegistrationsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  async step(
    conferenceId: string,
    id: string,
    action: 'approve' | 'reject' | 'submit',
    body: object,
  ): Promise<Written<PaperRegistration>> {
    const url = `/api/conferences/${conferenceId}/paper-registrations/${id}/${action}`;
    const answer = await firstValueFrom(this.http.post<PaperRegistration>(url, body, { observe: 'response' }));
    this.writes.note();
    return { record: answer.body as PaperRegistration, changeId: answer.headers.get('x-change-id') };
  }
}
