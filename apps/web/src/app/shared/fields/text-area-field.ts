import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Paragraphs; grows with its text. An emptied field is null. */
@Component({
  selector: 'app-text-area-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <textarea
        #box
        class="control"
        [id]="id"
        [style.--rows]="rows()"
        [attr.maxlength]="description()?.maxLength"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [value]="value() ?? ''"
        (input)="change(box.value === '' ? null : box.value)"
        (blur)="touch()"
      ></textarea>
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class TextAreaField extends FieldControl<string | null> {
  readonly rows = input(3);
}
