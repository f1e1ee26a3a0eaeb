import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import type { SavedView } from '@ky-yeu/contracts/lists/saved-views';
import type { ListState } from '../list-state';
import { savedViews } from './saved-views-api';

/** The name of the view that a list was opened with, and whether the list has been changed since. */
@Component({
  selector: 'app-view-name',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (view(); as known) {
      <span class="visually-hidden">Chế độ xem:</span> {{ known.name }}
    } @else {
      Chế độ xem
    }
    @if (isChanged()) {
      <span class="muted">(đã đổi)</span>
    }
  `,
  styles: `
    :host {
      display: inline-block;
      max-width: 14rem;
      overflow: hidden;
      text-overflow: ellipsis;
      vertical-align: bottom;
    }

    .muted {
      font-weight: 400;
    }
  `,
})
export class ViewName {
  readonly of = input.required<ListDescription>();
  readonly list = input.required<ListState>();
  private readonly views = savedViews(() => this.of().key);
  protected readonly view = computed<SavedView | undefined>(() => {
    const items = this.views.hasValue() ? (this.views.value()?.items ?? []) : [];
    return items.find(({ id }) => id === this.list().saved());
  });
  protected readonly isChanged = computed(() => {
    const view = this.view();
    return view !== undefined && (view.state.query ?? '') !== this.list().state();
  });
}
