const box = '.check input';
const steps: Readonly<Record<string, 'nextElementSibling' | 'previousElementSibling'>> = {
  ArrowDown: 'nextElementSibling',
  ArrowUp: 'previousElementSibling',
};

/** Up and down walk through the rows of a list; on the boxes they do too, and with Shift they choose. */
export function walkRows(event: KeyboardEvent, row: HTMLElement): void {
  const step = steps[event.key];
  const target = event.target as HTMLElement;
  const isBox = target.matches(box);
  if (!step || (!isBox && target.closest('input, select'))) return;
  const control = row[step]?.querySelector<HTMLInputElement>(isBox ? box : '[data-open]');
  if (!control) return;
  event.preventDefault();
  control.focus();
  if (isBox && event.shiftKey && !control.checked) control.click();
}
