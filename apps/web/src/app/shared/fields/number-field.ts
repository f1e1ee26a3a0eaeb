import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Reads a number as Vietnamese write it: 1.234 is a thousand and more, 12,5 has a fraction. Text stays text. */
function readNumber(text: string): number | string | null {
  const cleaned = text.trim();
  if (cleaned === '') return null;
  const isGrouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(cleaned);
  const number = Number((isGrouped ? cleaned.replaceAll('.', '') : cleaned).replace(',', '.'));
  return Number.isFinite(number) ? number : cleaned;
}

const write = (value: unknown) => (value === null || value === undefined ? '' : String(value).replace('.', ','));

/** A number; empty means unknown, which is not zero. What is no number stays in sight and is refused by the contract. */
@Component({
  selector: 'app-number-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <input
        #box
        class="control"
        autocomplete="off"
        [id]="id"
        [attr.inputmode]="description()?.type === 'number' ? 'decimal' : 'numeric'"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [placeholder]="placeholder()"
        [value]="text()"
        (input)="typed(box.value)"
        (blur)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class NumberField extends FieldControl<number | null> {
  readonly placeholder = input('');
  protected readonly text = linkedSignal<unknown, string>({
    source: this.value,
    computation: (value, previous) =>
      previous && readNumber(previous.value) === value ? previous.value : write(value),
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.change(readNumber(text) as number | null);
  }
}
