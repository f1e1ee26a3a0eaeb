import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { mdiChevronLeft, mdiChevronRight } from '@mdi/js';
import { Icon } from './icon';

/** To the page before and the page after. */
@Component({
  selector: 'app-page-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <button
      class="button small icon"
      type="button"
      aria-label="Trang trước"
      [disabled]="page() <= 1"
      (click)="moved.emit(page() - 1)"
    >
      <app-icon [path]="icons.mdiChevronLeft" />
    </button>
    <ng-content />
    <button
      class="button small icon"
      type="button"
      aria-label="Trang sau"
      [disabled]="page() >= lastPage()"
      (click)="moved.emit(page() + 1)"
    >
      <app-icon [path]="icons.mdiChevronRight" />
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
  `,
})
export class PageSteps {
  readonly page = input.required<number>();
  readonly lastPage = input.required<number>();
  readonly moved = output<number>();
  protected readonly icons = { mdiChevronLeft, mdiChevronRight };
}
