import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { conferenceModeLabels, organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import type { RecurrenceRule } from '@ky-yeu/contracts/planning/plan-rules';
import { Can } from '../../shared/can';
import { Confirm } from '../../shared/confirm';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { PlansApi, recurrenceRules } from './plans-api';
import type { RecurrenceRuleData } from './recurrence-rule-edit';
import { recurrenceText } from './recurrence-words';

/** The rules by which plans propose conferences. */
@Component({
  selector: 'app-recurrence-rules-page',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Đường dẫn"><a routerLink="/plans">Kế hoạch hội nghị năm</a></nav>
      <header class="page-header">
        <div>
          <h1>Quy tắc lặp lại hội nghị</h1>
          <p>
            Mỗi quy tắc cho biết hội nghị nào trở lại hằng năm và vào khoảng ngày nào. Quy tắc không ghi đơn vị áp dụng
            cho mọi đơn vị được chọn khi đề xuất.
          </p>
        </div>
        <div class="actions">
          <a class="button" routerLink="/plans/quotas">Định mức</a>
          <button *appCan="'rules:write'" class="button primary" type="button" (click)="edit()">
            <app-icon [path]="icons.mdiPlus" />Thêm quy tắc
          </button>
        </div>
      </header>
      <app-data-list
        caption="Quy tắc lặp lại"
        searchLabel="Tìm theo tên quy tắc"
        emptyText="Chưa có quy tắc nào. Thêm quy tắc, ví dụ “Sơ kết 6 tháng, từ 20/6 đến 15/7”."
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
              [attr.aria-label]="'Xóa quy tắc ' + rule.name"
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
export class RecurrenceRulesPage {
  private readonly api = inject(PlansApi).rules;
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly canWrite = () => this.session.can('rules:write');
  protected readonly list = listState({ sort: 'name' });
  protected readonly page = recurrenceRules(this.list.params);
  protected readonly columns: Column<RecurrenceRule>[] = [
    { key: 'name', header: 'Quy tắc', sort: 'name', width: '22%', cell: ({ name }) => name },
    { key: 'when', header: 'Khi nào', cell: recurrenceText },
    {
      key: 'units',
      header: 'Đơn vị',
      cell: ({ organisationName, level }) =>
        organisationName ?? (level ? `Mọi đơn vị cấp ${organisationLevelLabels[level]}` : 'Mọi đơn vị được chọn'),
    },
    {
      key: 'mode',
      header: 'Hình thức',
      isWideOnly: true,
      cell: ({ mode }) => (mode ? conferenceModeLabels[mode] : '–'),
    },
    {
      key: 'valid',
      header: 'Áp dụng',
      sort: 'validFrom',
      isWideOnly: true,
      cell: ({ validFrom, validTo }) => `${showDate(validFrom)} – ${validTo ? showDate(validTo) : 'nay'}`,
    },
    { key: 'source', header: 'Nguồn', isWideOnly: true, width: '22%' },
    { key: 'actions', header: '', width: '3.5rem' },
  ];

  protected edit(record?: RecurrenceRule): void {
    if (!this.canWrite()) return;
    const data: RecurrenceRuleData = { record };
    void this.panels.openSide(() => import('./recurrence-rule-edit').then((file) => file.RecurrenceRuleEdit), data);
  }

  protected remove(rule: RecurrenceRule): void {
    void this.confirm.delete({ what: `quy tắc “${rule.name}”`, remove: () => this.api.remove(rule.id) });
  }
}
