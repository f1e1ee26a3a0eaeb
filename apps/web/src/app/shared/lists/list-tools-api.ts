import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { BulkEdit, BulkPreview, ConfirmedBulkEdit } from '@ky-yeu/contracts/lists/list-actions';
import type { ExportFormat } from '@ky-yeu/contracts/lists/export-formats';
import { firstValueFrom } from 'rxjs';
import { rememberName } from '../known-names';
import { Writes } from '../writes';

/** What every list has beside its pages; `path` is the address of the list, such as '/api/people'. */
@Injectable({ providedIn: 'root' })
export class ListToolsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  /** Learns the names behind ids of a field, for `knownName`. */
  async learnNames(path: string, field: string, ids: readonly string[]): Promise<void> {
    const params = { field, ids: ids.join(',') };
    type Answer = { items: { id: string; name: string }[] };
    const { items } = await firstValueFrom(this.http.get<Answer>(`${path}/names`, { params }));
    items.forEach(({ id, name }) => rememberName(id, name));
  }

  preview(path: string, body: BulkEdit): Promise<BulkPreview> {
    return firstValueFrom(this.http.post<BulkPreview>(`${path}/bulk/preview`, body));
  }

  async apply(path: string, body: ConfirmedBulkEdit): Promise<{ updated: number; changeId: string | null }> {
    const answer = await firstValueFrom(
      this.http.post<{ updated: number }>(`${path}/bulk`, body, { observe: 'response' }),
    );
    this.writes.note();
    return { updated: answer.body?.updated ?? 0, changeId: answer.headers.get('x-change-id') };
  }

  /** The list as a file. @param query the conditions and the order of the list */
  file(path: string, format: ExportFormat, query: string, columns: readonly string[]): Promise<Blob> {
    const more = new URLSearchParams({ format, columns: columns.join(',') });
    return firstValueFrom(
      this.http.get(`${path}/export?${[query, more.toString()].filter(Boolean).join('&')}`, { responseType: 'blob' }),
    );
  }
}
