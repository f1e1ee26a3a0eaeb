import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** One value of a closed list, shown by its label; or of any list of ids with names. */
@Component({
  selector: 'app-choice-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <select
        #box
        class="control"
        [id]="id"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        (change)="change(box.value === '' ? null : box.value)"
        (blur)="touch()"
      >
        @if (!isRequired() || value() === null || value() === '') {
          <option value="" [selected]="value() === null || value() === ''">{{ emptyLabel() }}</option>
        }
        @for (choice of choices(); track choice[0]) {
          <option [value]="choice[0]" [selected]="choice[0] === value()">{{ choice[1] }}</option>
        }
      </select>
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class ChoiceField extends FieldControl<string | null> {
  /** Value → label, such as `conferenceKindLabels`. */
  readonly labels = input.required<Record<string, string>>();
  readonly emptyLabel = input('— Chọn —');
  protected readonly choices = computed(() => Object.entries(this.labels()));
}
