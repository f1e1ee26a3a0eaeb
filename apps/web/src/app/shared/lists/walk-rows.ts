const box = '.check input';

/** Up and down walk through the rows of a list; on the boxes they do too, and with Shift they choose. */
export function walkRows(event: KeyboardEvent, row: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const target = event.target as HTMLElement;
  const isBox = target.matches(box);
  if (!isBox && target.closest('input, select')) return;
  const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
  const control = next?.querySelector<HTMLInputElement>(isBox ? box : '[data-open]');
  if (!control) return;
  event.preventDefault();
  control.focus();
  if (isBox && event.shiftKey && !control.checked) control.click();
}
