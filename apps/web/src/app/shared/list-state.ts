import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Params } from './record-api';

export interface ListOptions {
  /** Field to sort by at first, '-' before it for descending. */
  sort: string;
  /** Names of the query parameters that filter the list. */
  filters?: readonly string[];
  pageSize?: number;
}

/** Where a list stands: page, order, search and filters, all kept in the address. */
export interface ListState {
  readonly page: Signal<number>;
  readonly pageSize: Signal<number>;
  readonly sort: Signal<string>;
  readonly q: Signal<string>;
  /** The value of a filter; '' when it is not set. */
  filter(name: string): string;
  /** Whether a search or a filter narrows the list. */
  readonly isNarrowed: Signal<boolean>;
  /** What the API takes. */
  readonly params: Signal<Params>;
  set(changes: Record<string, string | number | null>): void;
  clear(): void;
}

const sizes = [25, 50, 100, 200];

/** Lists offer these sizes of a page. */
export const pageSizes: readonly number[] = sizes;

function positive(text: string | null, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

/** Keeps the state of a list in the address of the page. Call it where injection is possible. */
export function listState(options: ListOptions): ListState {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const query = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const get = (name: string) => query().get(name) ?? '';
  const filters = options.filters ?? [];

  const page = computed(() => positive(query().get('page'), 1));
  const pageSize = computed(() => Math.min(positive(query().get('pageSize'), options.pageSize ?? 25), 200));
  const sort = computed(() => get('sort') || options.sort);
  const q = computed(() => get('q'));
  const set = (changes: Record<string, string | number | null>) => {
    const cleaned = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value === '' ? null : value]),
    );
    // Another search or order starts at the first page again.
    const queryParams = 'page' in changes ? cleaned : { ...cleaned, page: null };
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  };
  return {
    page,
    pageSize,
    sort,
    q,
    filter: get,
    isNarrowed: computed(() => q() !== '' || filters.some((name) => get(name) !== '')),
    params: computed(() => ({
      page: page(),
      pageSize: pageSize(),
      sort: sort(),
      ...(q() ? { q: q() } : {}),
      ...Object.fromEntries(filters.filter((name) => get(name)).map((name) => [name, get(name)])),
    })),
    set,
    clear: () => set(Object.fromEntries(['q', ...filters].map((name) => [name, null]))),
  };
}
