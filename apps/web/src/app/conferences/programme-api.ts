import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CreateProgrammeTemplate,
  MoveProgrammeItem,
  ProgrammeContext,
  ProgrammeItem,
  ProgrammeTemplate,
} from '@ky-yeu/contracts/programme';
import type {
  CreateProgrammeVersion,
  ProgrammeDifference,
  ProgrammeNotice,
  ProgrammeVersionListItem,
} from '@ky-yeu/contracts/programme-versions';
import { firstValueFrom } from 'rxjs';
import { jsonResource, pageResource, recordApi, type Params, type Written } from '../shared/record-api';
import { Writes } from '../shared/writes';

const address = (conferenceId: string, rest: string) => `/api/conferences/${conferenceId}/programme/${rest}`;

/** Writes of a programme besides its rows: moves, templates, versions. */
@Injectable({ providedIn: 'root' })
export class ProgrammeApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  readonly templates = recordApi<ProgrammeTemplate, CreateProgrammeTemplate>(() => '/api/programme-templates');

  move(conferenceId: string, body: MoveProgrammeItem): Promise<Written<ProgrammeItem>> {
    return this.post(address(conferenceId, 'move'), body);
  }

  useTemplate(conferenceId: string, templateId: string): Promise<Written<{ added: number }>> {
    return this.post(address(conferenceId, 'from-template'), { templateId });
  }

  freeze(conferenceId: string, body: CreateProgrammeVersion): Promise<Written<ProgrammeVersionListItem>> {
    return this.post(address(conferenceId, 'versions'), body);
  }

  private async post<Full>(url: string, body: object): Promise<Written<Full>> {
    const answer = await firstValueFrom(this.http.post<Full>(url, body, { observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Full, changeId: answer.headers.get('x-change-id') };
  }
}

/** What times and warnings depend on besides the items. Call it where injection is possible. */
export const programmeContext = (id: () => string) =>
  jsonResource<ProgrammeContext>(() => (id() ? address(id(), 'context') : undefined));

/** The programme against its last issued version. Call it where injection is possible. */
export const programmeDifference = (id: () => string) =>
  jsonResource<ProgrammeDifference>(() => (id() ? address(id(), 'difference') : undefined));

/** A page of drafts and issued versions, the newest first. Call it where injection is possible. */
export const programmeVersions = (id: () => string, params: () => Params) =>
  pageResource<ProgrammeVersionListItem>(() => (id() ? address(id(), 'versions') : undefined), params);

/** Who has to be told of a version; reads nothing without one. Call it where injection is possible. */
export const programmeNotices = (id: () => string, params: () => Params & { versionId: string }) =>
  pageResource<ProgrammeNotice>(() => (params().versionId ? address(id(), 'notices') : undefined), params);

/** All templates. Call it where injection is possible. */
export const programmeTemplates = () =>
  pageResource<ProgrammeTemplate>(
    () => '/api/programme-templates',
    () => ({ pageSize: 200 }),
  );
