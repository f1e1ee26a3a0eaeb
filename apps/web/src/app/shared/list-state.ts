import { computed, inject, type Signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { listAddress, toParams, writeParams } from './lists/list-address';
import type { Params } from './record-api';

export interface ListOptions {
  /** Field to sort by at first, '-' before it for descending. */
  sort: string;
  /** Names of the query parameters that filter the list. */
  filters?: readonly string[];
  pageSize?: number;
  /** A list that remembers: it has conditions, columns and saved views, and comes back as it was left. */
  of?: ListDescription;
}

export type StateChanges = Record<string, string | number | readonly string[] | null>;
export type Density = 'normal' | 'compact';

/** Where a list stands: page, order, search, filters and looks, all kept in the address. */
export interface ListState {
  readonly page: Signal<number>;
  readonly pageSize: Signal<number>;
  readonly sort: Signal<string>;
  readonly q: Signal<string>;
  /** The value of a filter; '' when it is not set. */
  filter(name: string): string;
  /** Conditions as they stand in the address: 'gender:is:MALE'. */
  readonly conditions: Signal<readonly string[]>;
  /** The columns asked for; none for the usual ones. */
  readonly columns: Signal<readonly string[]>;
  readonly density: Signal<Density>;
  /** The id of the saved view that the list was opened with. */
  readonly saved: Signal<string>;
  /** Whether a search or a filter narrows the list. */
  readonly isNarrowed: Signal<boolean>;
  /** What the API takes. */
  readonly params: Signal<Params>;
  /** Which rows, as query parameters: search and filters. */
  readonly rows: Signal<string>;
  /** The whole state but the page and the view, as query parameters: what a view saves. */
  readonly state: Signal<string>;
  /** Goes to another state; what is typed letter by letter takes the place of the one before. */
  set(changes: StateChanges, options?: { isTyped?: boolean }): void;
  clear(): void;
  /** Goes to a state as a view has saved it. */
  open(state: string, saved: string | null): void;
}

const sizes = [25, 50, 100, 200];

/** Lists offer these sizes of a page. */
export const pageSizes: readonly number[] = sizes;

function positive(text: string | null, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

/** The ways to another state. */
function navigation(): Pick<ListState, 'set' | 'open'> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const go = (queryParams: object, replaceUrl: boolean, queryParamsHandling: 'merge' | 'replace') =>
    void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling, replaceUrl });
  const isNothing = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);
  return {
    set: (changes, { isTyped = false } = {}) => {
      const entries = Object.entries(changes).map(([name, value]) => [name, isNothing(value) ? null : value]);
      const cleaned = Object.fromEntries(entries) as StateChanges;
      // Another search or order starts at the first page again.
      go('page' in changes ? cleaned : { ...cleaned, page: null }, isTyped, 'merge');
    },
    open: (state, saved) => go({ ...toParams(state), ...(saved ? { saved } : {}) }, false, 'replace'),
  };
}

/** Keeps the state of a list in the address of the page. Call it where injection is possible. */
export function listState(options: ListOptions): ListState {
  const query = listAddress(options.of?.key);
  const get = (name: string) => query().get(name) ?? '';
  const filters = options.filters ?? [];

  const page = computed(() => positive(query().get('page'), 1));
  const pageSize = computed(() => Math.min(positive(query().get('pageSize'), options.pageSize ?? 25), 200));
  const sort = computed(() => get('sort') || options.sort);
  const q = computed(() => get('q'));
  const conditions = computed(() => query().getAll('filter'));
  const { set, open } = navigation();
  return {
    page,
    pageSize,
    sort,
    q,
    filter: get,
    conditions,
    columns: computed(() => get('columns').split(',').filter(Boolean)),
    density: computed(() => (get('density') === 'compact' ? 'compact' : 'normal')),
    saved: computed(() => get('saved')),
    isNarrowed: computed(() => q() !== '' || conditions().length > 0 || filters.some((name) => get(name) !== '')),
    params: computed(
      () => ({
        page: page(),
        pageSize: pageSize(),
        sort: sort(),
        ...(q() ? { q: q() } : {}),
        ...Object.fromEntries(filters.filter((name) => get(name)).map((name) => [name, get(name)])),
        ...(conditions().length ? { filter: conditions() } : {}),
      }),
      // Looks change without reading the rows again.
      { equal: (one: Params, other: Params) => JSON.stringify(one) === JSON.stringify(other) },
    ),
    rows: computed(() => writeParams(query(), ['q', ...filters, 'filter'])),
    state: computed(() =>
      writeParams(query(), ['q', 'sort', 'pageSize', ...filters, 'filter', 'columns', 'density', 'view']),
    ),
    set,
    clear: () => set(Object.fromEntries(['q', 'filter', 'saved', ...filters].map((name) => [name, null]))),
    open,
  };
}
