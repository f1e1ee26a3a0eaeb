import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CreateReminderRule,
  OutboxStatus,
  Reminder,
  ReminderRule,
  UpdateReminder,
} from '@ky-yeu/contracts/reminders';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, recordApi, type Params, type Written } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

/** Writes of the outbox and of the rules that fill it. */
@Injectable({ providedIn: 'root' })
export class OutboxApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly reminders = recordApi<Reminder, never, UpdateReminder>(() => '/api/outbox');
  readonly update = this.reminders.update;
  readonly rules = recordApi<ReminderRule, CreateReminderRule>(() => '/api/reminder-rules');

  /** Holds a reminder back, or lets it go again. */
  async stop({ id, version }: Reminder, isStopped: boolean): Promise<Written<Reminder>> {
    const url = `/api/outbox/${id}/stop`;
    const answer = await firstValueFrom(this.http.put<Reminder>(url, { isStopped, version }, { observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Reminder, changeId: answer.headers.get('x-change-id') };
  }
}

/** A page of the outbox. Call it where injection is possible. */
export const outboxPage = (params: () => Params) => pageResource<Reminder>(() => '/api/outbox', params);

/** Whether mail can leave. Call it where injection is possible. */
export const outboxStatus = () => jsonResource<OutboxStatus>(() => '/api/outbox/status');

/** The rules of reminding. Call it where injection is possible. */
export const reminderRules = () =>
  pageResource<ReminderRule>(
    () => '/api/reminder-rules',
    () => ({ pageSize: 100 }),
  );
