import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';
import { VietnameseDateInput } from './vietnamese-date-input';

/** A calendar date: typed day before month, ISO in the record. */
@Component({
  selector: 'app-date-field',
  imports: [FieldFrame, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <app-vietnamese-date-input
        [inputId]="id"
        [value]="value()"
        [isRequired]="isRequired()"
        [isInvalid]="error() !== null"
        [describedBy]="describedBy()"
        [defaultYear]="defaultYear()"
        (valueChange)="change($event)"
        (left)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class DateField extends FieldControl<string | null> {
  /** The year of "12.7"; this year unless told. */
  readonly defaultYear = input<number>();
}
