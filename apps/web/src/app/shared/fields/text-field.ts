import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** A line of text; an emptied field is null. */
@Component({
  selector: 'app-text-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <input
        #box
        class="control"
        [id]="id"
        [type]="type()"
        [attr.autocomplete]="autocomplete()"
        [attr.maxlength]="type() === 'password' ? null : description()?.maxLength"
        [attr.aria-required]="isRequired()"
        [attr.aria-invalid]="error() !== null"
        [attr.aria-describedby]="describedBy()"
        [placeholder]="placeholder()"
        [value]="value() ?? ''"
        (input)="change(box.value === '' ? null : box.value)"
        (blur)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class TextField extends FieldControl<string | null> {
  readonly type = input<'text' | 'password' | 'email' | 'tel' | 'url'>('text');
  readonly autocomplete = input('off');
  readonly placeholder = input('');
}
