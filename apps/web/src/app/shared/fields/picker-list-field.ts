import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { mdiClose } from '@mdi/js';
import { Icon } from '../icon';
import { RecordPicker } from '../record-picker';
import type { PickerOption, PickerSource } from '../record-api';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Ids of several records, in the order they were chosen. */
@Component({
  selector: 'app-picker-list-field',
  imports: [FieldFrame, Icon, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this">
      @if (chosen().length) {
        <ul>
          @for (option of chosen(); track option.id) {
            <li>
              <span>
                {{ option.name }}
                @if (option.detail) {
                  <small>{{ option.detail }}</small>
                }
              </span>
              <button
                type="button"
                class="button plain small icon"
                [attr.aria-label]="'Bỏ ' + option.name"
                (click)="remove(option.id)"
              >
                <app-icon [path]="mdiClose" [size]="16" />
              </button>
            </li>
          }
        </ul>
      }
      <app-record-picker
        [inputId]="id"
        [source]="source()"
        [isEmptiedByChoice]="true"
        [add]="add()"
        [isInvalid]="error() !== null"
        [describedBy]="describedBy()"
        (chosen)="take($event)"
        (left)="touch()"
      />
    </app-field-frame>
  `,
  styles: `
    :host {
      display: block;
    }

    ul {
      display: grid;
      gap: 4px;
    }

    li {
      display: flex;
      justify-content: space-between;
      align-items: center;
      gap: 8px;
      padding: 4px 4px 4px 11px;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-high);
    }

    small {
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.8125rem;
      margin-left: 6px;
    }
  `,
})
export class PickerListField extends FieldControl<string[]> {
  readonly source = input.required<PickerSource>();
  /** What the ids of the field stand for at first. */
  readonly shown = input<readonly PickerOption[]>([]);
  readonly add = input<(text: string) => Promise<PickerOption | null | undefined>>();
  protected readonly mdiClose = mdiClose;
  private readonly known = linkedSignal(() => new Map(this.shown().map((option) => [option.id, option])));
  protected readonly chosen = computed(() =>
    this.value().map((id) => this.known().get(id) ?? { id, name: '…', detail: null }),
  );

  protected take(option: PickerOption | null): void {
    if (!option) return;
    this.known.update((known) => new Map(known).set(option.id, option));
    if (!this.value().includes(option.id)) this.change([...this.value(), option.id]);
  }

  protected remove(id: string): void {
    this.change(this.value().filter((each) => each !== id));
  }
}
