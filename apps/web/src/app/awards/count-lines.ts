import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DeclaredCounts } from '@ky-yeu/contracts/awards';
import { countLines, type Named } from './declared';

/** Declared beside named, kind by kind, with what is missing; an unknown number is called unknown, never zero. */
@Component({
  selector: 'app-count-lines',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (line of lines(); track line.kind) {
      <p>
        <span class="kind">{{ line.noun }}</span>
        <span>
          công bố <strong class="number" [class.unknown]="line.state === 'unknown'">{{ line.declared }}</strong>
        </span>
        <span>
          có tên <strong class="number">{{ line.named }}</strong>
        </span>
        @if (line.state === 'complete') {
          <span class="badge good">đủ tên</span>
        }
        @if (line.sentence; as sentence) {
          <span class="badge warn">{{ sentence }}</span>
        }
      </p>
    } @empty {
      <p class="muted">{{ emptyText() }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }

    p {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      align-items: baseline;
    }

    .kind {
      min-width: 84px;
      color: var(--mat-sys-on-surface-variant);
    }

    .kind::first-letter {
      text-transform: uppercase;
    }

    .unknown {
      color: var(--warn);
      font-weight: 540;
    }

    .badge {
      white-space: normal;
    }
  `,
})
export class CountLines {
  readonly counts = input.required<DeclaredCounts>();
  readonly named = input.required<Named>();
  readonly emptyText = input('Số lượng được khen: chưa rõ');
  protected readonly lines = computed(() => countLines(this.counts(), this.named()));
}
