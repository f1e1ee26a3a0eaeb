import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { CreateKeyFigure, KeyFigure } from '@ky-yeu/contracts/programme';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Session } from '../shared/session';
import { figureModel, figureText } from './figure-model';
import { partRows } from './part-rows';
import { RowActions } from './row-actions';

/** The key figures of the report. */
@Component({
  selector: 'app-figures-card',
  imports: [Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="figures-heading">
      <header>
        <h2 id="figures-heading">Số liệu chính</h2>
        @if (session.can('conferences:write')) {
          <button class="button small" type="button" (click)="figures.edit()">
            <app-icon [path]="mdiPlus" [size]="16" />Thêm số liệu
          </button>
        }
      </header>
      <app-load-state [of]="figures.page" />
      @if (figures.isEmpty()) {
        <p class="muted">
          Chưa có số liệu nào.
          @if (session.can('conferences:write')) {
            Ghi các con số nêu trong báo cáo, như “66 mô hình đăng ký”.
          }
        </p>
      }
      <ul>
        @for (figure of figures.rows(); track figure.id) {
          <li>
            <span class="value number" [class.muted]="figure.value === null">{{ text(figure) }}</span>
            <span class="what">
              {{ figure.label }}
              @if (detailOf(figure); as detail) {
                <span class="muted small-text">{{ detail }}</span>
              }
            </span>
            @if (session.can('conferences:write')) {
              <app-row-actions
                [of]="figure.label"
                [isMovable]="figures.rows().length > 1"
                [isFirst]="$first"
                [isLast]="$last"
                (moved)="figures.move(figure, $event)"
                (edited)="figures.edit(figure)"
                (removed)="figures.remove(figure)"
              />
            }
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: minmax(90px, max-content) minmax(0, 1fr) auto;
      gap: 4px 16px;
      align-items: center;
      padding: 7px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }

    li:last-child {
      border-bottom: 0;
    }

    .value {
      font-weight: 620;
    }

    .what .muted {
      display: block;
    }

    @media (max-width: 720px) {
      li {
        grid-template-columns: minmax(0, 1fr) auto;
      }

      .what {
        grid-column: 1 / -1;
      }

      app-row-actions {
        grid-column: 2;
        grid-row: 1;
      }
    }
  `,
})
export class FiguresCard {
  protected readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly text = figureText;
  protected readonly figures = partRows<KeyFigure, CreateKeyFigure>({
    part: 'figures',
    editor: () => import('./figure-edit').then((file) => file.FigureEdit),
    nameOf: ({ label }) => `số liệu “${label}”`,
    toModel: figureModel,
  });

  protected detailOf({ qualifier, year, organisationName, note }: KeyFigure): string {
    return [qualifier, year && `năm ${year}`, organisationName, note].filter(Boolean).join(' · ');
  }
}
