import { effect, inject, untracked, type Signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * Opens the form for a new record when the address says `?new=1`, and takes that out of the address again.
 * Call it in a constructor.
 *
 * @param value the input `new` of the page
 */
export function openWhenAsked(value: Signal<string | undefined>, open: () => void): void {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  effect(() => {
    if (!value()) return;
    untracked(() => {
      const queryParams = { new: null };
      void router.navigate([], { relativeTo: route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
      open();
    });
  });
}
