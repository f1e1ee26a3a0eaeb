import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import type { FieldKind } from '@ky-yeu/contracts/lists/list-description';
import { VietnameseDateInput } from '../fields/vietnamese-date-input';
import { knownName, rememberName } from '../known-names';
import type { PickerOption, PickerSource } from '../record-api';
import { RecordPicker } from '../record-picker';

interface Field {
  label: string;
  kind: FieldKind;
  labels?: Readonly<Record<string, string>>;
  maxLength?: number;
}

/** The control for one value of a field, as text: a box for each value of a closed list, a picker, a date, a number. */
@Component({
  selector: 'app-field-value',
  imports: [RecordPicker, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @switch (control()) {
      @case ('boxes') {
        <div class="boxes" role="group" [attr.aria-label]="label()">
          @for (each of choices(); track each[0]) {
            <label>
              <input #box type="checkbox" [checked]="has(each[0])" (change)="toggle(each[0], box.checked)" />
              {{ each[1] }}
            </label>
          }
        </div>
      }
      @case ('select') {
        <select #one class="choice" [attr.aria-label]="label()" (change)="value.set(one.value)">
          <option value="">Chọn…</option>
          @for (each of choices(); track each[0]) {
            <option [value]="each[0]" [selected]="each[0] === value()">{{ each[1] }}</option>
          }
        </select>
      }
      @case ('picker') {
        <app-record-picker [ariaLabel]="label()" [source]="source()!" [shown]="pickedName()" (chosen)="pick($event)" />
      }
      @case ('date') {
        <app-vietnamese-date-input
          [ariaLabel]="label()"
          [value]="value() || null"
          (valueChange)="value.set($event ?? '')"
        />
      }
      @default {
        <input
          #text
          class="text"
          [attr.aria-label]="label()"
          [attr.inputmode]="control() === 'number' ? 'numeric' : null"
          [maxLength]="field().maxLength ?? 200"
          [value]="value()"
          (input)="value.set(text.value)"
        />
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }

    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      max-height: 9.5rem;
      overflow: auto;
    }

    label {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: 28px;
    }

    app-record-picker,
    app-vietnamese-date-input {
      display: block;
      width: min(17rem, 100%);
    }

    .text {
      width: min(17rem, 100%);
      min-height: var(--control-height);
      padding: 0 10px;
      border: 1px solid color-mix(in srgb, var(--mat-sys-outline) 55%, transparent);
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-lowest);
    }
  `,
})
export class FieldValue {
  readonly field = input.required<Field>();
  readonly label = input.required<string>();
  readonly source = input<PickerSource>();
  /** Several values of a closed list at once, joined by commas. */
  readonly isMultiple = input(false);
  readonly value = model('');

  protected readonly control = computed(() => {
    const { kind } = this.field();
    if (kind === 'choice' || kind === 'choices') return this.isMultiple() ? 'boxes' : 'select';
    if (kind === 'flag') return 'select';
    if (kind === 'reference') return this.source() ? 'picker' : 'text';
    if (kind === 'date') return 'date';
    return kind === 'text' ? 'text' : 'number';
  });
  protected readonly choices = computed(() => {
    const { kind, labels = {} } = this.field();
    return Object.entries(kind === 'flag' ? { true: 'Có', false: 'Không' } : labels);
  });
  protected readonly pickedName = computed(() => (this.value() ? (knownName(this.value()) ?? null) : null));

  protected has(value: string): boolean {
    return this.value().split(',').includes(value);
  }

  protected toggle(value: string, isOn: boolean): void {
    const others = this.value()
      .split(',')
      .filter((each) => each && each !== value);
    this.value.set([...others, ...(isOn ? [value] : [])].join(','));
  }

  protected pick(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
    this.value.set(option?.id ?? '');
  }
}
