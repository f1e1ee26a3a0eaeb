import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { mdiCheck } from '@mdi/js';
import { Icon } from '../shared/icon';

const steps = ['Chọn danh sách', 'Xem và sửa', 'Ghi vào hệ thống'] as const;

/** How far an import has come: nothing is written before the last step. */
@Component({
  selector: 'app-import-steps',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol aria-label="Các bước nhập danh sách">
      @for (each of shown(); track each.label; let index = $index) {
        <li [class]="each.state" [attr.aria-current]="each.state === 'now' ? 'step' : null">
          <span class="mark number">
            @if (each.state === 'past') {
              <app-icon [path]="mdiCheck" [size]="16" />
            } @else {
              {{ index + 1 }}
            }
          </span>
          <span>
            {{ each.label }}
            @if (each.state === 'past') {
              <span class="visually-hidden">(đã xong)</span>
            }
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 28px;
      font-size: 0.9063rem;
    }

    li {
      display: flex;
      align-items: center;
      gap: 9px;
      color: var(--mat-sys-on-surface-variant);
    }

    .now {
      color: var(--mat-sys-on-surface);
      font-weight: 620;
    }

    .mark {
      display: grid;
      place-items: center;
      width: 26px;
      height: 26px;
      border-radius: 50%;
      border: 1px solid var(--mat-sys-outline);
      font-size: 0.8125rem;
    }

    .now .mark {
      background: var(--mat-sys-primary);
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-primary);
    }

    .past .mark {
      background: var(--good-container);
      border-color: transparent;
      color: var(--good);
    }

    @media (max-width: 720px) {
      li:not(.now) > span:last-child {
        position: absolute;
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        overflow: hidden;
      }

      ol {
        gap: 12px;
        position: relative;
      }
    }
  `,
})
export class ImportSteps {
  /** The step under way, from 1; 4 when all are done. */
  readonly at = input.required<number>();
  protected readonly mdiCheck = mdiCheck;
  protected readonly shown = computed(() =>
    steps.map((label, index) => {
      const step = index + 1;
      return { label, state: step < this.at() ? 'past' : step === this.at() ? 'now' : 'next' };
    }),
  );
}
