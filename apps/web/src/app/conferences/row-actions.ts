import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPencilOutline } from '@mdi/js';
import { keepFocus } from '../shared/focus';
import { Icon } from '../shared/icon';

/** The small buttons of a row: move, correct, delete. */
@Component({
  selector: 'app-row-actions',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (isMovable()) {
      <button
        type="button"
        class="button plain small icon"
        title="Đưa lên"
        [attr.aria-label]="'Đưa lên: ' + of()"
        [attr.aria-disabled]="isFirst() || null"
        (click)="move(-1, $event)"
      >
        <app-icon [path]="icons.mdiArrowUp" [size]="17" />
      </button>
      <button
        type="button"
        class="button plain small icon"
        title="Đưa xuống"
        [attr.aria-label]="'Đưa xuống: ' + of()"
        [attr.aria-disabled]="isLast() || null"
        (click)="move(1, $event)"
      >
        <app-icon [path]="icons.mdiArrowDown" [size]="17" />
      </button>
    }
    <button
      type="button"
      class="button plain small icon"
      title="Sửa"
      [attr.aria-label]="'Sửa: ' + of()"
      (click)="edited.emit()"
    >
      <app-icon [path]="icons.mdiPencilOutline" [size]="17" />
    </button>
    <button
      type="button"
      class="button plain small icon danger"
      title="Xóa"
      [attr.aria-label]="'Xóa: ' + of()"
      (click)="removed.emit()"
    >
      <app-icon [path]="icons.mdiDeleteOutline" [size]="17" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class RowActions {
  /** Names the row for screen readers. */
  readonly of = input.required<string>();
  readonly isMovable = input(false);
  readonly isFirst = input(false);
  readonly isLast = input(false);
  readonly edited = output();
  readonly removed = output();
  readonly moved = output<-1 | 1>();
  protected readonly icons = { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPencilOutline };

  /** At an end the button stays a button, so that it keeps the focus that brought the row there. */
  protected move(step: -1 | 1, event: Event): void {
    if (step === -1 ? this.isFirst() : this.isLast()) return;
    keepFocus(event.currentTarget as HTMLElement);
    this.moved.emit(step);
  }
}
