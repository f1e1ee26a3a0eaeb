import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { CreateFormPack, FormPack, UpdateFormPack } from '@ky-yeu/contracts/form-packs';
import type { OfficeSettings, UpdateOfficeSettings } from '@ky-yeu/contracts/office-settings';
import type {
  BundleFormat,
  CreatePaper,
  Paper,
  PaperCheck,
  PaperItem,
  PrintPaper,
  RegisterLine,
  UpdatePaper,
} from '@ky-yeu/contracts/paper-drafts';
import type { Page } from '@ky-yeu/contracts/page';
import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { jsonResource, pageResource, recordApi, type Params, type Written } from '../shared/record-api';
import { Writes } from '../shared/writes';

const draftsPath = (conferenceId: string) => `/api/conferences/${conferenceId}/paper-drafts`;

/** Writes of papers, from draft to issue, and of what an office sets for them. */
@Injectable({ providedIn: 'root' })
export class IssueApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  readonly formPacks = recordApi<FormPack, CreateFormPack, UpdateFormPack>(() => '/api/form-packs');

  create = (conferenceId: string, body: CreatePaper) => this.send<Paper>('POST', draftsPath(conferenceId), body);
  update = ({ conferenceId, id }: Paper, body: UpdatePaper) =>
    this.send<Paper>('PUT', `${draftsPath(conferenceId)}/${id}`, body);
  remove = ({ conferenceId, id }: Paper) => this.send<null>('DELETE', `${draftsPath(conferenceId)}/${id}`);
  issue = ({ conferenceId, id, version }: Paper) =>
    this.send<Paper>('POST', `${draftsPath(conferenceId)}/${id}/issue`, { version });
  cancel = ({ conferenceId, id, version }: Paper, reason: string) =>
    this.send<Paper>('POST', `${draftsPath(conferenceId)}/${id}/cancel`, { version, reason });
  saveOffice = (organisationId: string, body: UpdateOfficeSettings) =>
    this.send<OfficeSettings>('PUT', `/api/organisations/${organisationId}/office`, body);

  /** A copy of an issued paper; the server notes who took it. */
  async print({ conferenceId, id }: Paper, body: PrintPaper): Promise<Blob> {
    const url = `${draftsPath(conferenceId)}/${id}/prints`;
    const file = await firstValueFrom(this.http.post(url, body, { responseType: 'blob' }));
    this.writes.note();
    return file;
  }

  /** Several papers in one file. */
  bundle(conferenceId: string, format: BundleFormat, paperIds: readonly string[]): Promise<Blob> {
    const url = `/api/conferences/${conferenceId}/paper-bundle`;
    return firstValueFrom(this.http.post(url, { format, paperIds }, { responseType: 'blob' }));
  }

  private async send<Full>(method: string, url: string, body?: object): Promise<Written<Full>> {
    const answer = await firstValueFrom(this.http.request<Full>(method, url, { body, observe: 'response' }));
    this.writes.note();
    return { record: answer.body as Full, changeId: answer.headers.get('x-change-id') };
  }
}

/** The papers of a conference, in all states. */
export const paperItems = (conferenceId: () => string) => jsonResource<PaperItem[]>(() => draftsPath(conferenceId()));
/** One paper. */
export const paperResource = (conferenceId: () => string, id: () => string) =>
  jsonResource<Paper>(() => `${draftsPath(conferenceId())}/${id()}`);
/** How it stands against the data of this moment. */
export const paperCheck = (conferenceId: () => string, id: () => string) =>
  jsonResource<PaperCheck>(() => `${draftsPath(conferenceId())}/${id()}/check`);
export const officeResource = (organisationId: () => string | undefined) =>
  jsonResource<OfficeSettings>(() => organisationId() && `/api/organisations/${organisationId()}/office`);
export const formPacks = () => pageResource<FormPack>(() => '/api/form-packs');
/** The register of outgoing papers. */
export const registerPage = (params: () => Params): HttpResourceRef<Page<RegisterLine> | undefined> =>
  pageResource<RegisterLine>(() => '/api/papers', params);

/** The address of a frozen file, for looking at. */
export const frozenUrl = ({ conferenceId, id }: Pick<Paper, 'conferenceId' | 'id'>, format: PaperFormat): string =>
  `${draftsPath(conferenceId)}/${id}/files/${format}`;
/** The address of a draft as it would look now. */
export function draftUrl({ conferenceId, id, kind }: Paper, format: PaperFormat, isInline: boolean): string {
  const query = new URLSearchParams({ format, draftId: id, ...(isInline && { inline: 'true' }) });
  return `/api/conferences/${conferenceId}/papers/${kind}?${query.toString()}`;
}
