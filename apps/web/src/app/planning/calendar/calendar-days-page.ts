import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import type { CalendarDayRow } from '@ky-yeu/contracts/calendar';
import { calendarDayKindLabels } from '@ky-yeu/contracts/calendar-lists';
import { dayName } from '@ky-yeu/rules/off-day';
import { Can } from '../../shared/can';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { calendarDaysPage } from './calendar-api';
import type { CalendarDayData } from './calendar-day-edit';
import { lunarText } from './day-cell';

/** Holidays, days off in exchange and worked Saturdays, with where each is written. */
@Component({
  selector: 'app-calendar-days-page',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Vị trí trang"><a routerLink="/conferences/calendar">Lịch hội nghị</a></nav>
      <header class="page-header">
        <div>
          <h1>Ngày nghỉ, làm bù</h1>
          <p>
            Ngày làm việc của mọi thời hạn tính theo bảng này và tuần làm việc từ thứ Hai đến thứ Sáu. Ngày chưa xác
            nhận vẫn được tính; hãy đối chiếu thông báo hằng năm, ghi nguồn rồi đánh dấu xác nhận.
          </p>
        </div>
        <div class="actions">
          <button *appCan="'rules:write'" class="button primary" type="button" (click)="edit()">
            <app-icon [path]="mdiPlus" />Thêm ngày
          </button>
        </div>
      </header>
      <app-data-list
        caption="Ngày nghỉ, làm bù"
        searchLabel="Tìm theo tên gọi"
        emptyText="Năm này chưa có ngày nghỉ nào; hãy thêm theo Điều 112 Bộ luật Lao động và thông báo của năm."
        [columns]="columns"
        [list]="list"
        [page]="page"
        [isOpenable]="canWrite()"
        (open)="edit($event)"
      >
        <select #year filters aria-label="Năm" (change)="list.set({ year: year.value })">
          <option value="">Mọi năm</option>
          @for (each of years; track each) {
            <option [value]="each" [selected]="'' + each === list.filter('year')">Năm {{ each }}</option>
          }
        </select>
        <ng-template appCell="source" let-item>
          <span>
            {{ item.source ?? 'Chưa ghi nguồn' }}
            @if (!item.isConfirmed) {
              &ngsp;<span class="badge warn">chưa xác nhận</span>
            }
          </span>
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class CalendarDaysPage {
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly canWrite = () => this.session.can('rules:write');
  protected readonly list = listState({ sort: '-onDate', filters: ['year'], pageSize: 100 });
  protected readonly page = calendarDaysPage(this.list.params);
  protected readonly years = Array.from({ length: 8 }, (_each, back) => new Date().getFullYear() + 4 - back);
  protected readonly columns: Column<CalendarDayRow>[] = [
    { key: 'onDate', header: 'Ngày', sort: 'onDate', width: '13rem', cell: ({ onDate }) => dayName(onDate) },
    { key: 'name', header: 'Tên gọi', width: '28%', cell: ({ name }) => name },
    { key: 'kind', header: 'Loại', width: '11rem', cell: ({ kind }) => calendarDayKindLabels[kind] },
    {
      key: 'lunar',
      header: 'Âm lịch',
      width: '6rem',
      isWideOnly: true,
      cell: ({ onDate }) => lunarText(onDate, 'full'),
    },
    { key: 'source', header: 'Nguồn' },
  ];

  protected edit(record?: CalendarDayRow): void {
    if (!this.canWrite()) return;
    const data: CalendarDayData = { record };
    void this.panels.openSide(() => import('./calendar-day-edit').then((file) => file.CalendarDayEdit), data, 600);
  }
}
