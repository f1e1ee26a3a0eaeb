import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { planStateLabels } from '@ky-yeu/contracts/planning/plan-lists';
import type { Plan, PlanListItem } from '@ky-yeu/contracts/planning/plans';
import { Can } from '../../shared/can';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { openWhenAsked } from '../../shared/new-param';
import { Panels } from '../../shared/panels';
import type { Written } from '../../shared/record-api';
import { Session } from '../../shared/session';
import type { PlanEditData } from './plan-edit';
import { planTone } from './plan-words';
import { plansPage } from './plans-api';

/** The plans of all years and units. */
@Component({
  selector: 'app-plans-page',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Kế hoạch hội nghị năm</h1>
          <p>
            Lập kế hoạch, đề xuất hội nghị theo quy tắc lặp lại, đối chiếu định mức rồi trình, duyệt, ban hành. Hội nghị
            được nhận sẽ có trong danh sách Hội nghị.
          </p>
        </div>
        <div class="actions">
          <a class="button" routerLink="/plans/rules">Quy tắc lặp lại</a>
          <a class="button" routerLink="/plans/quotas">Định mức</a>
          <button *appCan="'plans:write'" class="button primary" type="button" (click)="create()">
            <app-icon [path]="mdiPlus" />Lập kế hoạch năm
          </button>
        </div>
      </header>
      <app-data-list
        caption="Kế hoạch hội nghị"
        [hasSearch]="false"
        [emptyText]="emptyText()"
        [columns]="columns"
        [list]="list"
        [page]="page"
        [rowLink]="link"
      >
        <ng-template appCell="state" let-plan>
          <span class="badge" [class]="tone(plan)">{{ label(plan) }}</span>
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class PlansPage {
  readonly new = input<string>();
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly list = listState({ sort: '-year' });
  protected readonly page = plansPage(this.list.params);
  protected readonly emptyText = computed(() =>
    this.session.can('plans:write')
      ? 'Chưa có kế hoạch nào. Bấm “Lập kế hoạch năm”, chọn năm và đơn vị, hệ thống sẽ đề xuất các hội nghị.'
      : 'Chưa có kế hoạch nào.',
  );
  protected readonly columns: Column<PlanListItem>[] = [
    { key: 'year', header: 'Năm', sort: 'year', width: '7rem', cell: ({ year }) => `Năm ${year}` },
    { key: 'organisationName', header: 'Đơn vị lập', sort: 'organisation', cell: (each) => each.organisationName },
    { key: 'state', header: 'Trạng thái', width: '9rem' },
    {
      key: 'number',
      header: 'Số, ngày ban hành',
      isWideOnly: true,
      cell: ({ number, issuedOn }) => (number ? `${number}, ${showDate(issuedOn)}` : '–'),
    },
    { key: 'accepted', header: 'Đã nhận', align: 'end', width: '7rem', cell: ({ accepted }) => accepted },
    { key: 'proposed', header: 'Chờ quyết định', align: 'end', width: '9rem', cell: ({ proposed }) => proposed },
  ];
  protected readonly link = ({ id }: PlanListItem) => ['/plans', id];

  constructor() {
    openWhenAsked(this.new, () => void this.create());
  }

  protected tone({ state }: PlanListItem): string {
    return planTone[state];
  }

  protected label({ state }: PlanListItem): string {
    return planStateLabels[state];
  }

  protected async create(): Promise<void> {
    const load = () => import('./plan-edit').then((file) => file.PlanEdit);
    const written = await this.panels.openSide<PlanEditData, Written<Plan>>(load, {}, 640);
    if (written) await this.router.navigate(['/plans', written.record.id]);
  }
}
