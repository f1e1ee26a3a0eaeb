import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { mdiPencilOutline } from '@mdi/js';
import { organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import type { OrganisationLevelPeriod } from '@ky-yeu/contracts/territories';
import { Can } from '../shared/can';
import { showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Panels } from '../shared/panels';
import { levelPeriods } from './territories-api';

/** Since when and until when each level of the apparatus works, by what source. */
@Component({
  selector: 'app-level-periods-card',
  imports: [Can, Icon, LoadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="levels">
      <header>
        <div>
          <h2 id="levels">Các cấp hoạt động đến khi nào</h2>
          <p class="muted small-text">
            Tổ chức ghi quá ngày kết thúc của cấp mình sẽ được nhắc. Sửa ở đây khi có văn bản khác; đánh dấu xác nhận
            khi đã đối chiếu.
          </p>
        </div>
      </header>
      <app-load-state [of]="resource" />
      <ul>
        @for (period of periods(); track period.id) {
          <li>
            <div>
              <p>
                <strong>{{ labels[period.level] }}</strong>
                <span class="number">{{ showSpan(period.validFrom, period.validTo) || 'Không giới hạn' }}</span>
                <span class="badge" [class.good]="period.isConfirmed" [class.warn]="!period.isConfirmed">
                  {{ period.isConfirmed ? 'Đã xác nhận' : 'Chưa xác nhận' }}
                </span>
              </p>
              @if (period.source) {
                <p class="muted small-text">{{ period.source }}</p>
              }
            </div>
            <button
              *appCan="'organisations:write'"
              type="button"
              class="button small"
              [attr.aria-label]="'Sửa thời gian hoạt động: ' + labels[period.level]"
              (click)="edit(period)"
            >
              <app-icon [path]="mdiPencilOutline" [size]="17" />Sửa
            </button>
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-top: 20px;
    }

    li {
      display: flex;
      justify-content: space-between;
      align-items: flex-start;
      gap: 12px;
      padding: 12px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }

    li:last-child {
      border-bottom: 0;
      padding-bottom: 0;
    }

    li p:first-child {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      align-items: baseline;
    }
  `,
})
export class LevelPeriodsCard {
  private readonly panels = inject(Panels);
  protected readonly mdiPencilOutline = mdiPencilOutline;
  protected readonly labels = organisationLevelLabels;
  protected readonly showSpan = showSpan;
  protected readonly resource = levelPeriods();
  protected readonly periods = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));

  protected edit(period: OrganisationLevelPeriod): void {
    const load = () => import('./level-period-edit').then((file) => file.LevelPeriodEdit);
    void this.panels.openSide<OrganisationLevelPeriod, unknown>(load, period, 560);
  }
}
