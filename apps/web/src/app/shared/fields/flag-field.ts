import { ChangeDetectionStrategy, Component } from '@angular/core';
import { FieldControl } from './field-control';

/** Yes or no, with its label beside it. */
@Component({
  selector: 'app-flag-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <input #box type="checkbox" [id]="id" [checked]="value()" (change)="change(box.checked)" (blur)="touch()" />
      <span>{{ caption() }}</span>
    </label>
    @if (error() ?? hint(); as text) {
      <p [class.error]="error()">{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    label {
      display: inline-flex;
      gap: 9px;
      align-items: flex-start;
      min-height: 26px;
      cursor: pointer;
    }

    input {
      width: 18px;
      height: 18px;
      margin: 2px 0 0;
      flex: none;
    }

    p {
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
      padding-left: 27px;
    }

    .error {
      color: var(--mat-sys-error);
    }
  `,
})
export class FlagField extends FieldControl<boolean | null> {}
