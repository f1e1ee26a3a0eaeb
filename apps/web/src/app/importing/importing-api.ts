import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  ConfirmImport,
  Import,
  ImportColumnChoice,
  ImportCounts,
  ImportPlan,
  ImportRow,
  ImportRowEdited,
  UpdateImportRow,
} from '@ky-yeu/contracts/importing';
import type { ImportDecision, ImportKind, ImportRowState } from '@ky-yeu/contracts/importing-lists';
import type { AwardRound } from '@ky-yeu/contracts/awards';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { firstValueFrom } from 'rxjs';
import { roundHeading } from '../awards/declared';
import { showDate } from '../shared/format';
import { jsonResource, pageResource, pickerSource, type Params, type PickerSource } from '../shared/record-api';
import { Writes } from '../shared/writes';

const path = '/api/imports';

/** What an import starts from: one of file and text, and where the rows belong. */
export interface ImportSource {
  kind: ImportKind;
  conferenceId?: string | null;
  roundId?: string | null;
  senderId?: string | null;
  file?: File;
  text?: string;
}

/** How an import stands after its rows were edited. */
export interface Tally {
  counts: ImportCounts;
  plan?: ImportPlan;
  /** Of the import: grows with each edit. */
  version?: number;
}

/** Which rows are decided at once: those named, or all in one state. */
export interface RowsToDecide {
  ns?: number[];
  state?: ImportRowState;
}

@Injectable({ providedIn: 'root' })
export class ImportingApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  start(source: ImportSource): Promise<Import> {
    const body = new FormData();
    for (const name of ['kind', 'conferenceId', 'roundId', 'senderId', 'text'] as const) {
      const value = source[name];
      if (value) body.set(name, value);
    }
    if (source.file) body.set('file', source.file, source.file.name);
    return this.send<Import>('POST', path, body);
  }

  /** Stops reading or writing. */
  cancel(id: string): Promise<Import> {
    return this.send('POST', `${path}/${id}/cancel`, {});
  }

  /** Throws a draft away. */
  async remove(id: string): Promise<void> {
    await this.send('DELETE', `${path}/${id}`);
    this.writes.note();
  }

  chooseSheet(id: string, sheet: number, version: number): Promise<Import> {
    return this.send('PUT', `${path}/${id}/sheet`, { sheet, version });
  }

  chooseColumns(id: string, columns: ImportColumnChoice[], version: number): Promise<Import> {
    return this.send('PUT', `${path}/${id}/columns`, { columns, version });
  }

  updateRow(id: string, n: number, body: UpdateImportRow): Promise<ImportRowEdited> {
    return this.send('PATCH', `${path}/${id}/rows/${n}`, body);
  }

  decide(id: string, rows: RowsToDecide, decision: ImportDecision): Promise<Tally> {
    return this.send('POST', `${path}/${id}/rows/decide`, { ...rows, decision });
  }

  confirm(id: string, body: ConfirmImport): Promise<Import> {
    return this.send('POST', `${path}/${id}/confirm`, body);
  }

  /** Takes the whole batch back; rejects with UNDO_CONFLICT when something hangs on it. */
  async undo(id: string): Promise<Import> {
    const record = await this.send<Import>('POST', `${path}/${id}/undo`, {});
    this.writes.note();
    return record;
  }

  private send<Answer>(method: string, url: string, body?: object): Promise<Answer> {
    return firstValueFrom(this.http.request<Answer>(method, url, { body }));
  }
}

// All of these are called where injection is possible.

export const importsPage = (params: () => Params): HttpResourceRef<Page<Import> | undefined> =>
  pageResource<Import>(() => path, params);

export const importResource = (id: () => string): HttpResourceRef<Import | undefined> =>
  jsonResource<Import>(() => `${path}/${id()}`);

/** Rows of an import; undefined as id reads nothing. */
export const importRows = (
  id: () => string | undefined,
  params: () => Params,
): HttpResourceRef<Page<ImportRow> | undefined> =>
  pageResource<ImportRow>(() => (id() ? `${path}/${id()}/rows` : undefined), params);

/** The address of the workbook that units fill in. */
export function sampleUrl(kind: ImportKind, conferenceId: string | null): string {
  const query = new URLSearchParams({ kind, ...(conferenceId ? { conferenceId } : {}) });
  return `${path}/sample?${query.toString()}`;
}

/** Finds the conference whose attendees are imported. */
export const conferencePicker = (): PickerSource =>
  pickerSource<ConferenceListItem>(
    () => '/api/conferences',
    ({ id, title, heldOn, datePrecision }) => ({
      id,
      name: title,
      detail: showDate(heldOn, datePrecision) || 'chưa có ngày',
    }),
  );

/** Finds the award round whose recipients are imported. */
export const roundPicker = (): PickerSource =>
  pickerSource<AwardRound>(
    () => '/api/award-rounds',
    (round) => ({ id: round.id, name: roundHeading(round), detail: round.conferenceTitle ?? round.authorityName }),
  );
