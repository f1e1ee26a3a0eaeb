import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Several short texts, one a line. */
@Component({
  selector: 'app-lines-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <textarea
        #box
        class="control"
        [id]="id"
        [style.--rows]="rows()"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [value]="text()"
        (input)="typed(box.value)"
        (blur)="touch()"
      ></textarea>
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class LinesField extends FieldControl<string[]> {
  readonly rows = input(2);
  private readonly joined = computed(() => this.value().join('\n'));
  /** Keeps an empty line while it is being typed. */
  protected readonly text = linkedSignal<string, string>({
    source: this.joined,
    computation: (joined, previous) =>
      previous && linesOf(previous.value).join('\n') === joined ? previous.value : joined,
  });

  protected typed(text: string): void {
    this.text.set(text);
    this.change(linesOf(text));
  }
}
