import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ListKey } from '@ky-yeu/contracts/lists/list-description';
import type { CreateSavedView, SavedView, UpdateSavedView } from '@ky-yeu/contracts/lists/saved-views';
import { firstValueFrom } from 'rxjs';
import { jsonResource, recordApi } from '../record-api';
import { Writes } from '../writes';

const path = '/api/views';

@Injectable({ providedIn: 'root' })
export class SavedViewsApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly records = recordApi<SavedView, CreateSavedView, UpdateSavedView>(() => path);
  private asked: Promise<SavedView[]> | null = null;
  readonly create = this.records.create;
  readonly update = this.records.update;
  readonly remove = this.records.remove;

  /** The view that a list opens with; asked once for all lists. Null when there is none or the server does not answer. */
  async defaultOf(list: ListKey): Promise<SavedView | null> {
    this.asked ??= firstValueFrom(this.http.get<{ items: SavedView[] }>(`${path}/defaults`))
      .then(({ items }) => items)
      .catch(() => []);
    return (await this.asked).find((view) => view.list === list) ?? null;
  }

  /** Chooses the view that a list opens with; null for none. */
  async chooseDefault(list: ListKey, viewId: string | null): Promise<void> {
    this.asked = null;
    await firstValueFrom(this.http.put(`${path}/defaults`, { list, viewId }));
    this.writes.note();
  }
}

/** The views of a list that the user may choose. Call it where injection is possible. */
export const savedViews = (list: () => ListKey) =>
  jsonResource<{ items: SavedView[] }>(
    () => path,
    () => ({ list: list() }),
  );
