import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import type {
  AddTemplateVersion,
  CreatePaperTemplate,
  PaperTemplate,
  PaperTemplateItem,
  TemplateAbilities,
  TemplateChoice,
  TemplateTrial,
  UpdatePaperTemplate,
} from '@ky-yeu/contracts/paper-templates';
import { firstValueFrom } from 'rxjs';
import { showDate } from '../../shared/format';
import {
  jsonResource,
  pageResource,
  pickerSource,
  recordApi,
  type Params,
  type Written,
} from '../../shared/record-api';
import { Writes } from '../../shared/writes';

const base = '/api/paper-templates';

/** Writes of templates that the office owns. */
@Injectable({ providedIn: 'root' })
export class PaperTemplatesApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly records = recordApi<PaperTemplate, CreatePaperTemplate, UpdatePaperTemplate>(() => base);
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;

  async addVersion(id: string, body: AddTemplateVersion): Promise<Written<PaperTemplate>> {
    const answer = await firstValueFrom(
      this.http.post<PaperTemplate>(`${base}/${id}/versions`, body, { observe: 'response' }),
    );
    this.writes.note();
    return { record: answer.body as PaperTemplate, changeId: answer.headers.get('x-change-id') };
  }
}

/** Where a file for a kind of paper is checked and kept until it is saved. */
export const uploadUrl = (kind: PaperKind): string => `${base}/files?kind=${kind}`;
/** A template of a kind that works, to start from. */
export const sampleUrl = (kind: PaperKind): string => `${base}/sample?kind=${kind}`;
export const versionUrl = (id: string, number: number): string => `${base}/${id}/versions/${number}/file`;
export const previewUrl = (id: string, conferenceId: string, format: 'docx' | 'pdf'): string =>
  `${base}/${id}/preview?conferenceId=${conferenceId}&format=${format}`;

/** A page of templates. Call it where injection is possible. */
export const paperTemplatesPage = (params: () => Params) => pageResource<PaperTemplateItem>(() => base, params);

/** One template with its versions. Call it where injection is possible. */
export const paperTemplate = (id: () => string) => jsonResource<PaperTemplate>(() => `${base}/${id()}`);

/** What this server can do with templates. Call it where injection is possible. */
export const templateAbilities = () => jsonResource<TemplateAbilities>(() => `${base}/abilities`);

/** What a conference still lacks for a template; reads nothing without one. Call it where injection is possible. */
export const templateTrial = (id: string, conferenceId: () => string | null) =>
  jsonResource<TemplateTrial>(
    () => (conferenceId() ? `${base}/${id}/missing` : undefined),
    () => ({ conferenceId: conferenceId() ?? '' }),
  );

/** The templates that a paper of a conference may be made with. Call it where injection is possible. */
export const templateChoices = (conferenceId: () => string, kind: () => PaperKind, date: () => string | null) =>
  jsonResource<TemplateChoice[]>(
    () => (conferenceId() ? `/api/conferences/${conferenceId()}/paper-templates` : undefined),
    () => ({ kind: kind(), ...(date() ? { date: date() ?? '' } : {}) }),
  );

/** Finds a conference to try a template with. Call it where injection is possible. */
export const trialConferences = () =>
  pickerSource<ConferenceListItem>(
    () => '/api/conferences',
    ({ id, title, heldOn, datePrecision }) => ({ id, name: title, detail: showDate(heldOn, datePrecision) }),
  );
