import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { User } from '@ky-yeu/contracts/accounts';
import { roleLabels } from '@ky-yeu/contracts/permissions';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showMoment } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Panels } from '../shared/panels';
import { usersPage } from './accounts-api';
import type { UserEditData } from './user-edit';

/** Who may log in, and with which rights. */
@Component({
  selector: 'app-users-page',
  imports: [Cell, DataList, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <header class="page-header">
        <div>
          <h1>Người dùng</h1>
          <p>Quản trị: mọi việc. Biên tập: nhập, sửa, in, xem nhật ký. Chỉ xem: xem và in.</p>
        </div>
        <div class="actions">
          <button class="button primary" type="button" (click)="edit(null)">
            <app-icon [path]="mdiPlus" />Thêm người dùng
          </button>
        </div>
      </header>
      <app-data-list
        caption="Người dùng"
        emptyText="Chưa có người dùng nào."
        [columns]="columns"
        [list]="list"
        [page]="page"
        [hasSearch]="false"
        [isOpenable]="true"
        (open)="edit($event)"
      >
        <ng-template appCell="state" let-user>
          <span class="badge" [class.good]="user.isActive">{{ user.isActive ? 'Đang hoạt động' : 'Đã khóa' }}</span>
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class UsersPage {
  private readonly panels = inject(Panels);
  protected readonly mdiPlus = mdiPlus;
  protected readonly list = listState({ sort: 'username' });
  protected readonly page = usersPage(this.list.params);
  protected readonly columns: Column<User>[] = [
    { key: 'username', header: 'Tên đăng nhập', cell: (user) => user.username },
    { key: 'displayName', header: 'Họ và tên', cell: (user) => user.displayName },
    { key: 'role', header: 'Quyền', cell: (user) => roleLabels[user.role] },
    { key: 'state', header: 'Tình trạng' },
    {
      key: 'lastLoginAt',
      header: 'Đăng nhập gần nhất',
      cell: (user) => showMoment(user.lastLoginAt) || 'Chưa lần nào',
    },
  ];

  protected async edit(user: User | null): Promise<void> {
    const load = user
      ? () => import('./user-edit').then((file) => file.UserEdit)
      : () => import('./user-create').then((file) => file.UserCreate);
    await this.panels.openSide<UserEditData, unknown>(load, { user }, 560);
  }
}
