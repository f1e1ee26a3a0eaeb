import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { CreateDistinction, DoublesPage, MergePeople, MergePreview } from '@ky-yeu/contracts/merging';
import type { Person } from '@ky-yeu/contracts/people';
import { firstValueFrom } from 'rxjs';
import { jsonResource, recordApi } from '../shared/record-api';

@Injectable({ providedIn: 'root' })
export class MergingApi {
  private readonly http = inject(HttpClient);
  readonly merge = recordApi<Person, MergePeople>(() => '/api/people/merges').create;
  /** Says that two records are two people. */
  readonly distinguish = recordApi<{ id: string }, CreateDistinction>(() => '/api/people/distinctions').create;

  /** The next suspected doubles. @param after `next` of the answer before; empty at the start */
  doubles(after: string): Promise<DoublesPage> {
    return firstValueFrom(this.http.get<DoublesPage>('/api/people/doubles', { params: after ? { after } : {} }));
  }
}

/** Two records side by side; reads nothing until both are known. Call it where injection is possible. */
export function mergePreview(
  keepId: () => string | undefined,
  goneId: () => string | undefined,
): HttpResourceRef<MergePreview | undefined> {
  return jsonResource<MergePreview>(() => {
    const [keep, gone] = [keepId(), goneId()];
    return keep && gone && keep !== gone ? `/api/people/${keep}/merge-preview?with=${gone}` : undefined;
  });
}
