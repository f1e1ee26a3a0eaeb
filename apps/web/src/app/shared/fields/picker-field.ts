import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import { RecordPicker } from '../record-picker';
import type { PickerOption, PickerSource } from '../record-api';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** The id of another record, found by name. */
@Component({
  selector: 'app-picker-field',
  imports: [FieldFrame, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      <app-record-picker
        [inputId]="id"
        [source]="source()"
        [shown]="name()"
        [add]="add()"
        [keepsText]="keepsText()"
        [isRequired]="isRequired()"
        [isInvalid]="error() !== null"
        [describedBy]="describedBy()"
        (chosen)="choose($event)"
        (typed)="typed.emit($event)"
        (left)="touch()"
      />
    </app-field-frame>
  `,
  styleUrl: './control.scss',
})
export class PickerField extends FieldControl<string | null> {
  readonly source = input.required<PickerSource>();
  /** The name of the record that the field holds at first. */
  readonly shown = input<string | null>(null);
  readonly add = input<(text: string) => Promise<PickerOption | null | undefined>>();
  readonly keepsText = input(false);
  readonly picked = output<PickerOption | null>();
  readonly typed = output<string>();
  protected readonly name = linkedSignal(() => this.shown());

  protected choose(option: PickerOption | null): void {
    this.name.set(option?.name ?? null);
    this.change(option?.id ?? null);
    this.picked.emit(option);
  }
}
