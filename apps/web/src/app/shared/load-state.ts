import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { problemOf } from './problem';

/** What a resource is to this component. */
interface Loaded {
  isLoading(): boolean;
  error(): unknown;
  hasValue(): boolean;
  reload(): boolean;
}

/** Shows that something loads or why it failed, with a way to try again; nothing once the value is there. */
@Component({
  selector: 'app-load-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (problem(); as sentence) {
      <div class="notice bad" role="alert">
        <p>{{ sentence }}</p>
      </div>
      <button class="button" type="button" (click)="of().reload()">Thử lại</button>
    } @else if (of().isLoading() && !of().hasValue()) {
      <p class="muted" role="status">Đang tải…</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 12px;
    }

    :host:empty {
      display: none;
    }
  `,
})
export class LoadState {
  readonly of = input.required<Loaded>();
  protected readonly problem = computed(() => {
    const error = this.of().error();
    return error ? problemOf(error).detail : null;
  });
}
