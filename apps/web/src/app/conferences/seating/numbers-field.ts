import { ChangeDetectionStrategy, Component, linkedSignal } from '@angular/core';
import { FieldControl } from '../../shared/fields/field-control';
import { FieldFrame } from '../../shared/fields/field-frame';

/** A few whole numbers on one line, with commas between them; what is no number is left in sight and not taken. */
@Component({
  selector: 'app-numbers-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <input
        #box
        class="control"
        autocomplete="off"
        inputmode="text"
        placeholder="Ví dụ: 5, 10"
        [id]="id"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [value]="text()"
        (input)="typed(box.value)"
        (blur)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: '../../shared/fields/control.scss',
})
export class NumbersField extends FieldControl<number[]> {
  /** Keeps what is being typed, such as a comma at the end, as long as it means the same numbers. */
  protected readonly text = linkedSignal<number[], string>({
    source: this.value,
    computation: (numbers, before) =>
      before && readNumbers(before.value).join() === numbers.join() ? before.value : numbers.join(', '),
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.change(readNumbers(text));
  }
}

const readNumbers = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);
