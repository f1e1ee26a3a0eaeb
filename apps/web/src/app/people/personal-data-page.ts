import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { mdiPencilOutline } from '@mdi/js';
import { personalFieldLabels } from '@ky-yeu/contracts/people-lists';
import type { PurgeCount, RetentionRule } from '@ky-yeu/contracts/retention';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { RetentionApi, retentionRules } from './retention-api';

/** How long personal fields are kept, and whom a purge would touch today. */
@Component({
  selector: 'app-personal-data-page',
  imports: [Icon, LoadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Dữ liệu cá nhân</h1>
          <p>
            Số định danh, điện thoại và thư điện tử chỉ giữ trong thời hạn dưới đây. Họ tên, chức vụ, lần dự hội nghị và
            khen thưởng được giữ lâu dài.
          </p>
        </div>
      </header>
      <app-load-state [of]="resource" />
      <section class="card" aria-labelledby="rules">
        <header><h2 id="rules">Thời hạn lưu</h2></header>
        <ul>
          @for (rule of rules(); track rule.id) {
            <li>
              <div>
                <p>
                  <strong>{{ labels[rule.field] }}</strong>
                  <span class="number">{{ formatNumber(rule.months) }} tháng</span>
                  <span class="badge" [class.good]="rule.isConfirmed" [class.warn]="!rule.isConfirmed">
                    {{ rule.isConfirmed ? 'Đã xác nhận' : 'Chưa xác nhận' }}
                  </span>
                </p>
                @if (rule.source) {
                  <p class="muted small-text">{{ rule.source }}</p>
                }
              </div>
              <button
                type="button"
                class="button small"
                [attr.aria-label]="'Sửa thời hạn: ' + labels[rule.field]"
                (click)="edit(rule)"
              >
                <app-icon [path]="mdiPencilOutline" [size]="17" />Sửa
              </button>
            </li>
          }
        </ul>
      </section>
      <section class="card" aria-labelledby="purge">
        <header>
          <h2 id="purge">Xóa dữ liệu hết thời hạn</h2>
          <button type="button" class="button" [disabled]="isCounting()" (click)="count()">
            {{ isCounting() ? 'Đang đếm…' : 'Đếm thử' }}
          </button>
        </header>
        <div role="status">
          @if (counts(); as found) {
            <dl class="facts">
              @for (each of found; track each.field) {
                <dt>{{ labels[each.field] }}</dt>
                <dd class="number">
                  {{ formatNumber(each.people) }} người, {{ formatNumber(each.auditEntries) }} dòng nhật ký
                </dd>
              }
            </dl>
          }
        </div>
        <p class="muted">
          Đếm thử không xóa gì. Quản trị máy chủ chạy <code>npm run cli -- purge-personal --yes</code> để xóa; giá trị
          bị xóa cả trong nhật ký thay đổi và không hoàn tác được.
        </p>
      </section>
    </div>
  `,
  styles: `
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

    .facts {
      margin-bottom: 14px;
    }

    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class PersonalDataPage {
  private readonly api = inject(RetentionApi);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  protected readonly mdiPencilOutline = mdiPencilOutline;
  protected readonly labels = personalFieldLabels;
  protected readonly formatNumber = formatNumber;
  protected readonly resource = retentionRules();
  protected readonly rules = computed(() => (this.resource.hasValue() ? (this.resource.value()?.items ?? []) : []));
  protected readonly counts = signal<PurgeCount[] | null>(null);
  protected readonly isCounting = signal(false);

  protected async edit(rule: RetentionRule): Promise<void> {
    const written = await this.panels.openSide<RetentionRule, unknown>(
      () => import('./retention-edit').then((file) => file.RetentionEdit),
      rule,
      560,
    );
    if (written) this.counts.set(null);
  }

  protected async count(): Promise<void> {
    this.isCounting.set(true);
    try {
      this.counts.set(await this.api.expired());
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isCounting.set(false);
    }
  }
}
