import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { quotaMeasureLabels } from '@ky-yeu/contracts/planning/plan-lists';
import type { QuotaRule } from '@ky-yeu/contracts/planning/plan-rules';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { PlansApi, quotaRules } from './plans-api';
import type { QuotaRuleData } from './quota-rule-edit';

/** The limits on conferences through time, each with where it is written. */
@Component({
  selector: 'app-quota-rules-page',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Đường dẫn"><a routerLink="/plans">Kế hoạch hội nghị năm</a></nav>
      <header class="page-header">
        <div>
          <h1>Định mức hội nghị</h1>
          <p>
            Kế hoạch của một năm được đối chiếu với định mức đang áp dụng vào ngày 01/01 năm đó. Con số chưa đối chiếu
            văn bản được đánh dấu; quy định chưa có con số thì không tính.
          </p>
        </div>
        <div class="actions">
          <a class="button" routerLink="/plans/rules">Quy tắc lặp lại</a>
          <button *appCan="'rules:write'" class="button primary" type="button" (click)="edit()">
            <app-icon [path]="icons.mdiPlus" />Thêm định mức
          </button>
        </div>
      </header>
      <app-data-list
        caption="Định mức hội nghị"
        [hasSearch]="false"
        emptyText="Chưa có định mức nào. Thêm định mức theo văn bản của cấp trên."
        [columns]="columns"
        [list]="list"
        [page]="page"
        [isOpenable]="canWrite()"
        (open)="edit($event)"
      >
        <ng-template appCell="source" let-rule>
          <span>
            {{ rule.source ?? 'Chưa ghi nguồn' }}
            @if (!rule.isConfirmed) {
              &ngsp;<span class="badge warn">chưa xác nhận</span>
            }
          </span>
        </ng-template>
        <ng-template appCell="actions" let-rule>
          @if (canWrite()) {
            <button
              type="button"
              class="button plain small icon danger"
              title="Xóa"
              [attr.aria-label]="'Xóa định mức ' + label(rule) + ', ' + rule.name"
              (click)="remove(rule)"
            >
              <app-icon [path]="icons.mdiDeleteOutline" [size]="17" />
            </button>
          }
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class QuotaRulesPage {
  private readonly api = inject(PlansApi).quotas;
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly canWrite = () => this.session.can('rules:write');
  protected readonly list = listState({ sort: 'measure', pageSize: 50 });
  protected readonly page = quotaRules(this.list.params);
  protected readonly label = ({ measure }: QuotaRule) => quotaMeasureLabels[measure];
  protected readonly columns: Column<QuotaRule>[] = [
    { key: 'measure', header: 'Chỉ tiêu', sort: 'measure', width: '28%', cell: this.label },
    {
      key: 'limitValue',
      header: 'Con số',
      align: 'end',
      width: '6rem',
      cell: ({ limitValue }) => (limitValue === null ? 'chưa rõ' : String(limitValue).replace('.', ',')),
    },
    { key: 'name', header: 'Văn bản', cell: ({ name }) => name },
    {
      key: 'valid',
      header: 'Áp dụng',
      sort: 'validFrom',
      width: '13rem',
      cell: ({ validFrom, validTo }) => `${showDate(validFrom)} – ${validTo ? showDate(validTo) : 'nay'}`,
    },
    { key: 'source', header: 'Nguồn', isWideOnly: true, width: '28%' },
    { key: 'actions', header: '', width: '3.5rem' },
  ];

  protected edit(record?: QuotaRule): void {
    if (!this.canWrite()) return;
    const data: QuotaRuleData = { record };
    void this.panels.openSide(() => import('./quota-rule-edit').then((file) => file.QuotaRuleEdit), data, 640);
  }

  protected remove(rule: QuotaRule): void {
    const what = `định mức “${this.label(rule)}” của ${rule.name}`;
    void this.confirm.delete({ what, remove: () => this.api.remove(rule.id) });
  }
}
