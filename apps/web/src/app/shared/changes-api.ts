import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { Writes } from './writes';

@Injectable({ providedIn: 'root' })
export class ChangesApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);

  /** Takes a whole change back; rejects with UNDO_CONFLICT when it was edited since. */
  async undo(changeId: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/changes/${changeId}/undo`, {}));
    this.writes.note();
  }
}
