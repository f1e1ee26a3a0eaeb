import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** Several values of a closed list, each a box to tick. */
@Component({
  selector: 'app-choices-field',
  imports: [FieldFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this" [isGroup]="true">
      <div role="group" [attr.aria-labelledby]="id + '-label'" [attr.aria-describedby]="describedBy()">
        @for (choice of choices(); track choice[0]) {
          <label [class.on]="value().includes(choice[0])">
            <input
              #box
              type="checkbox"
              [checked]="value().includes(choice[0])"
              (change)="toggle(choice[0], box.checked)"
              (blur)="touch()"
            />
            {{ choice[1] }}
          </label>
        }
      </div>
    </app-field-frame>
  `,
  styles: `
    :host {
      display: block;
    }

    div {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }

    label {
      display: inline-flex;
      gap: 7px;
      align-items: center;
      padding: 4px 11px 4px 9px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
      font-size: 0.875rem;
      cursor: pointer;
    }

    label.on {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
      border-color: transparent;
    }

    input {
      margin: 0;
      width: 16px;
      height: 16px;
    }
  `,
})
export class ChoicesField extends FieldControl<string[]> {
  readonly labels = input.required<Record<string, string>>();
  protected readonly choices = computed(() => Object.entries(this.labels()));

  /** Keeps the order of the list, whatever the order of the clicks. */
  protected toggle(choice: string, isOn: boolean): void {
    const chosen = new Set(this.value());
    if (isOn) chosen.add(choice);
    else chosen.delete(choice);
    this.change(Object.keys(this.labels()).filter((each) => chosen.has(each)));
  }
}
