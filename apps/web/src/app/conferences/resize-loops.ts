import { DestroyRef, inject } from '@angular/core';

/**
 * Keeps a harmless message of browsers out of the error log while the caller lives: the calendar measures itself while
 * it is being measured. Call it where injection is possible.
 */
export function ignoreResizeLoops(): void {
  const ignore = (event: ErrorEvent) => {
    if (!event.message.startsWith('ResizeObserver loop')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  window.addEventListener('error', ignore, { capture: true });
  inject(DestroyRef).onDestroy(() => window.removeEventListener('error', ignore, { capture: true }));
}
