import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import type { Hall } from '@ky-yeu/contracts/halls';
import { Can } from '../shared/can';
import { DataList, type Column } from '../shared/data-list';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Panels } from '../shared/panels';
import { pageResource } from '../shared/record-api';
import { Session } from '../shared/session';
import type { HallData } from './hall-edit';

/** Halls with their places: what tells of double bookings and of too few places. */
@Component({
  selector: 'app-halls-page',
  imports: [Can, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Vị trí trang"><a routerLink="/planning/clashes">Va chạm lịch</a></nav>
      <header class="page-header">
        <div>
          <h1>Hội trường</h1>
          <p>Hội nghị chọn hội trường ở đây thì biết ngay trùng lịch và thiếu chỗ ngồi.</p>
        </div>
        <div class="actions">
          <button *appCan="'conferences:write'" class="button primary" type="button" (click)="edit()">
            <app-icon [path]="mdiPlus" />Thêm hội trường
          </button>
        </div>
      </header>
      <app-data-list
        caption="Hội trường"
        searchLabel="Tìm theo tên, địa chỉ"
        emptyText="Chưa có hội trường nào."
        [columns]="columns"
        [list]="list"
        [page]="page"
        [isOpenable]="canWrite()"
        (open)="edit($event)"
      >
        <button empty *appCan="'conferences:write'" class="button primary" type="button" (click)="edit()">
          Thêm hội trường đầu tiên
        </button>
      </app-data-list>
    </div>
  `,
})
export class HallsPage {
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly canWrite = () => this.session.can('conferences:write');
  protected readonly mdiPlus = mdiPlus;
  protected readonly list = listState({ sort: 'name', pageSize: 50 });
  protected readonly page = pageResource<Hall>(() => '/api/halls', this.list.params);
  protected readonly columns: Column<Hall>[] = [
    { key: 'name', header: 'Hội trường', sort: 'name', cell: ({ name }) => name },
    { key: 'places', header: 'Số chỗ', sort: 'places', align: 'end', cell: ({ places }) => places ?? 'chưa rõ' },
    { key: 'organisation', header: 'Đơn vị quản lý', cell: ({ organisationName }) => organisationName ?? '–' },
    { key: 'address', header: 'Địa chỉ', cell: ({ address }) => address ?? '–', isWideOnly: true },
    { key: 'conferences', header: 'Hội nghị', align: 'end', cell: ({ conferences }) => conferences },
  ];

  protected edit(record?: Hall): void {
    if (!this.canWrite()) return;
    const data: HallData = { record };
    void this.panels.openSide(() => import('./hall-edit').then((file) => file.HallEdit), data, 620);
  }
}
