import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PurgeCount, RetentionRule, UpdateRetentionRule } from '@ky-yeu/contracts/retention';
import { firstValueFrom } from 'rxjs';
import { jsonResource, recordApi } from '../shared/record-api';

const path = '/api/retention-rules';

@Injectable({ providedIn: 'root' })
export class RetentionApi {
  private readonly http = inject(HttpClient);
  readonly update = recordApi<RetentionRule, object, UpdateRetentionRule>(() => path).update;

  /** What the purge would clear today. */
  async expired(): Promise<PurgeCount[]> {
    return (await firstValueFrom(this.http.get<{ items: PurgeCount[] }>(`${path}/expired`))).items;
  }
}

export function retentionRules(): HttpResourceRef<{ items: RetentionRule[] } | undefined> {
  return jsonResource<{ items: RetentionRule[] }>(() => path);
}
