import { afterNextRender, computed, DestroyRef, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, convertToParamMap, Router, type ParamMap } from '@angular/router';
import type { ListKey } from '@ky-yeu/contracts/lists/list-description';
import { ListMemory } from './list-memory';
import { SavedViewsApi } from './saved-views-api';

/** Query parameters as the router takes them. */
export const toParams = (query: string): Record<string, string[]> => {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]));
};

/** The named parameters of an address as one text. */
export function writeParams(query: ParamMap, names: readonly string[]): string {
  const parameters = new URLSearchParams();
  names.forEach((name) => query.getAll(name).forEach((value) => value && parameters.append(name, value)));
  return parameters.toString();
}

/**
 * The address of the page, or the state that is coming back before the address has caught up. A list that remembers and
 * is opened without any state comes back as it was left, or by the user's own view. Call it where injection is possible.
 */
export function listAddress(list: ListKey | undefined): Signal<ParamMap> {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const memory = inject(ListMemory);
  const views = inject(SavedViewsApi);
  const address = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  if (!list) return address;
  const place = route.snapshot.pathFromRoot.flatMap(({ url }) => url.map(String)).join('/');
  const coming = signal<ParamMap | null>(null);
  let isLeft = false;
  inject(DestroyRef).onDestroy(() => (isLeft = true));
  const comeBack = (query: string, more: Record<string, string> = {}) => {
    if (isLeft || !query || untracked(address).keys.length) return coming.set(null);
    const queryParams = { ...toParams(query), ...more };
    void router.navigate([], { relativeTo: route, queryParams, replaceUrl: true }).finally(() => coming.set(null));
  };
  if (address().keys.length === 0) {
    const left = memory.recall(place);
    if (left) {
      coming.set(convertToParamMap(toParams(left)));
      afterNextRender(() => comeBack(left));
    } else {
      void views.defaultOf(list).then((view) => view && comeBack(view.state.query ?? '', { saved: view.id }));
    }
  }
  effect(() => {
    const query = address();
    const names = query.keys.filter((name) => name !== 'new');
    if (!coming()) memory.keep(place, writeParams(query, names));
  });
  return computed(() => coming() ?? address());
}
