import { effect, inject, signal, untracked, type Signal } from '@angular/core';
import { knownName, rememberName } from '../known-names';
import type { ListState } from '../list-state';
import type { PickerOption } from '../record-api';
import { ListToolsApi } from './list-tools-api';

/**
 * The name behind an id that a filter of the address holds, asked for once when no page before has told it. Call it
 * where injection is possible.
 *
 * @param path the address of the list, such as '/api/people'
 * @param filter both the filter in the address and the described field that names it
 */
export function nameOfFilter(
  list: ListState,
  path: string,
  filter: string,
): { name: Signal<string>; choose: (option: PickerOption | null) => void } {
  const api = inject(ListToolsApi);
  const name = signal('');
  const show = (id: string) => name.set(id && (knownName(id) ?? ''));
  effect(() => {
    const id = list.filter(filter);
    untracked(() => show(id));
    if (!id || knownName(id)) return;
    void api.learnNames(path, filter, [id]).then(
      () => {
        if (list.filter(filter) === id) show(id);
      },
      () => undefined,
    );
  });
  return {
    name,
    choose: (option) => {
      rememberName(option?.id, option?.name);
      list.set({ [filter]: option?.id ?? null });
    },
  };
}
