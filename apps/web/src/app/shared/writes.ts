import { effect, inject, Injectable, signal, untracked } from '@angular/core';

/** Counts the writes of this page, so that what is on screen can be read again after each. */
@Injectable({ providedIn: 'root' })
export class Writes {
  private readonly counter = signal(0);
  readonly count = this.counter.asReadonly();

  note(): void {
    this.counter.update((count) => count + 1);
  }
}

/** Reloads a resource after every write or undo. Call it where injection is possible. */
export function reloadAfterWrites(resource: { reload(): boolean }): void {
  const { count } = inject(Writes);
  const start = count();
  effect(() => {
    if (count() !== start) untracked(() => resource.reload());
  });
}
