import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ClashItem, ClashOverride, ClashPage, OverrideClash } from '@ky-yeu/contracts/clashes';
import type { ClashFacts } from '@ky-yeu/rules/clashes';
import { firstValueFrom } from 'rxjs';
import { jsonResource, recordApi, type Params, type Written } from '../shared/record-api';
import { Writes } from '../shared/writes';

/** Accepts clashes with a reason, and takes that back. */
@Injectable({ providedIn: 'root' })
export class ClashOverridesApi {
  private readonly http = inject(HttpClient);
  private readonly writes = inject(Writes);
  private readonly records = recordApi<ClashOverride, OverrideClash>(() => '/api/planning/clash-overrides');
  readonly create = this.records.create;
  readonly remove = this.records.remove;

  async change({ id, version }: ClashOverride, reason: string): Promise<Written<ClashOverride>> {
    const url = `/api/planning/clash-overrides/${id}`;
    const answer = await firstValueFrom(
      this.http.put<ClashOverride>(url, { reason, version }, { observe: 'response' }),
    );
    this.writes.note();
    return { record: answer.body as ClashOverride, changeId: answer.headers.get('x-change-id') };
  }
}

/** What would clash if a conference moved. */
@Injectable({ providedIn: 'root' })
export class ProposedClashesApi {
  private readonly http = inject(HttpClient);

  /** The clashes nobody has accepted yet, were the conference held on this day and at these times. */
  async of(
    id: string,
    slot: { heldOn: string; startsAt?: string | null; endsAt?: string | null },
  ): Promise<ClashItem[]> {
    const { heldOn, startsAt, endsAt } = slot;
    const params = { heldOn, ...(startsAt ? { startsAt } : {}), ...(endsAt ? { endsAt } : {}) };
    const answer = await firstValueFrom(
      this.http.get<{ items: ClashItem[] }>(`/api/conferences/${id}/clashes`, { params }),
    );
    return answer.items.filter((item) => item.override === null);
  }
}

/** The clashes of a saved conference. Call it where injection is possible. */
export const conferenceClashes = (id: () => string) =>
  jsonResource<{ items: ClashItem[] }>(() => (id() ? `/api/conferences/${id()}/clashes` : undefined));

/** What clashes of a week follow from; reads nothing without a day. Call it where injection is possible. */
export const clashFacts = (id: () => string | null, on: () => string | null, until: () => string | null) =>
  jsonResource<ClashFacts>(
    () => {
      if (!on()) return undefined;
      return id() ? `/api/conferences/${id()}/clash-facts` : '/api/planning/clashes/facts';
    },
    () => ({ on: on() ?? '', ...(until() ? { until: until() ?? '' } : {}) }),
  );

/** The clashes of a period. Call it where injection is possible. */
export const clashesPage = (params: () => Params) => jsonResource<ClashPage>(() => '/api/planning/clashes', params);
