import { afterNextRender, inject, Injector, type ElementRef } from '@angular/core';

/** Gives a function that moves the focus once the page has been drawn again. Call it where injection is possible. */
export function focusAfterRender(): (host: ElementRef<HTMLElement>, selector: string) => void {
  const injector = inject(Injector);
  return (host, selector) =>
    void afterNextRender(() => host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), { injector });
}

const controls =
  ':is(a[href], button, input, select, textarea):not(:disabled, [aria-disabled="true"], [tabindex="-1"])';

const inRow = (row: Element | null): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-open]') ?? row?.querySelector<HTMLElement>(controls) ?? null;

/** Where rows are added: the nearest form beside the list, or the button of its section. */
function placeToAdd(list: Element | null): HTMLElement | null {
  for (let around = list; around && around.tagName !== 'BODY'; around = around.parentElement) {
    const box = around.querySelector<HTMLElement>(`form ${controls}:is(input, textarea)`);
    const button = around.tagName === 'SECTION' ? around.querySelector<HTMLElement>(controls) : null;
    if (box ?? button) return box ?? button;
    if (around.tagName === 'MAIN') return around as HTMLElement;
  }
  return null;
}

/**
 * Gives a function that, once the row of a control is deleted, puts the focus on the row after it, the row before, or
 * where rows are added; without a row around the control it does nothing.
 *
 * @param control what the deletion was started with
 */
export function focusAfterRemoval(control: Element | null): () => void {
  const found = control?.closest('li, tr, article');
  const isWrapped = found?.parentElement?.tagName.startsWith('APP-') && found.parentElement.childElementCount === 1;
  const row = isWrapped ? found?.parentElement : found;
  if (!row) return () => undefined;
  const [next, before, list] = [row.nextElementSibling, row.previousElementSibling, row.parentElement];
  return () => {
    const target = [inRow(next), inRow(before)].find((each) => each?.isConnected) ?? placeToAdd(list);
    target?.focus();
  };
}

/** Gives the focus back to a control that loses it because its row changes place, until the user's next key or click. */
export function keepFocus(control: HTMLElement): void {
  const observer = new MutationObserver(() => {
    if (control.isConnected && document.activeElement === document.body) control.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const stop = new AbortController();
  const end = () => {
    observer.disconnect();
    stop.abort();
  };
  for (const event of ['keydown', 'pointerdown']) {
    document.addEventListener(event, end, { capture: true, signal: stop.signal });
  }
}
