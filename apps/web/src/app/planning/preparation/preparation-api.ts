import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ApplyTemplate,
  ChecklistItem,
  ChecklistPlan,
  ChecklistShift,
  ChecklistTemplate,
  ClockRule,
  Colleague,
  CreateChecklistItem,
  CreateChecklistTemplate,
  CreateClockRule,
  Preparation,
  ShiftChecklist,
} from '@ky-yeu/contracts/preparation';
import { firstValueFrom } from 'rxjs';
import { partApi, partList } from '../../conferences/parts-api';
import { jsonResource, pageResource, pickerSource, recordApi, type PickerSource } from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const address = (conferenceId: string, rest = '') => `/api/conferences/${conferenceId}/preparation${rest}`;

/** Writes of templates, clocks, and of a whole checklist at once. */
@Injectable({ providedIn: 'root' })
export class PreparationApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  readonly templates = recordApi<ChecklistTemplate, CreateChecklistTemplate>(() => '/api/checklist-templates');
  readonly clockRules = recordApi<ClockRule, CreateClockRule>(() => '/api/clock-rules');

  apply(conferenceId: string, body: ApplyTemplate) {
    return this.post<{ added: number }>(address(conferenceId, '/apply'), body);
  }

  shift(conferenceId: string, body: ShiftChecklist) {
    return this.post<{ moved: number }>(address(conferenceId, '/shift'), body);
  }

  private async post<Body>(url: string, body: object): Promise<{ body: Body; changeId: string | null }> {
    const answer = await firstValueFrom(this.http.post<Body>(url, body, { observe: 'response' }));
    this.writes.note();
    return { body: answer.body as Body, changeId: answer.headers.get('x-change-id') };
  }
}

/** The items of a conference's checklist, by due day. Call it where injection is possible. */
export const checklist = (conferenceId: () => string) =>
  partList<ChecklistItem>('checklist', conferenceId, () => ({ pageSize: 200 }));

/** Writes one item. Call it where injection is possible. */
export const checklistApi = (conferenceId: () => string) =>
  partApi<ChecklistItem, CreateChecklistItem>('checklist', conferenceId);

/** The clocks of a conference. Call it where injection is possible. */
export const preparation = (conferenceId: () => string) =>
  jsonResource<Preparation>(() => (conferenceId() ? address(conferenceId()) : undefined));

/** What would move with the conference. Call it where injection is possible. */
export const checklistShift = (conferenceId: () => string) =>
  jsonResource<ChecklistShift>(() => (conferenceId() ? address(conferenceId(), '/shift') : undefined));

/** What a template would add; reads nothing without one. Call it where injection is possible. */
export const checklistPlan = (conferenceId: string, templateId: () => string) =>
  jsonResource<ChecklistPlan>(
    () => (templateId() ? address(conferenceId, '/plan') : undefined),
    () => ({ templateId: templateId() }),
  );

/** All templates. Call it where injection is possible. */
export const checklistTemplates = () =>
  pageResource<ChecklistTemplate>(
    () => '/api/checklist-templates',
    () => ({ pageSize: 100 }),
  );

/** All clocks of the law. Call it where injection is possible. */
export const clockRules = () =>
  pageResource<ClockRule>(
    () => '/api/clock-rules',
    () => ({ pageSize: 200 }),
  );

/** Finds somebody with an account. Call it where injection is possible. */
export const colleaguePicker = (): PickerSource =>
  pickerSource<Colleague>(
    () => '/api/tasks/colleagues',
    ({ id, displayName }) => ({ id, name: displayName, detail: null }),
  );
