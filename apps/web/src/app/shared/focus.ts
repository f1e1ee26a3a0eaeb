import { afterNextRender, inject, Injector, type ElementRef } from '@angular/core';

/** Gives a function that moves the focus once the page has been drawn again. Call it where injection is possible. */
export function focusAfterRender(): (host: ElementRef<HTMLElement>, selector: string) => void {
  const injector = inject(Injector);
  return (host, selector) =>
    void afterNextRender(() => host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), { injector });
}
