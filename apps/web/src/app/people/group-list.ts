import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import type { PeopleGroupListItem } from '@ky-yeu/contracts/people-groups';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { Cell, DataList, type Column } from '../shared/data-list';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import type { GroupEditData } from './group-edit';
import { GroupsApi, groupsPage } from './groups-api';

/** Saved groups of people: rules over posts that refresh by themselves. */
@Component({
  selector: 'app-group-list',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="page">
      <nav class="crumbs" aria-label="Đường dẫn"><a routerLink="/people">Cá nhân</a></nav>
      <header class="page-header">
        <div>
          <h1>Nhóm</h1>
          <p>
            Nhóm theo chức vụ tự cập nhật: ai giữ chức vụ đó vào ngày hội nghị thì có trong nhóm. Mời cả nhóm ở thẻ Đại
            biểu của hội nghị.
          </p>
        </div>
        <div class="actions">
          <button *appCan="'people:write'" class="button primary" type="button" (click)="edit(null)">
            <app-icon [path]="icons.mdiPlus" />Thêm nhóm
          </button>
        </div>
      </header>
      <app-data-list
        caption="Nhóm"
        searchLabel="Tìm theo tên nhóm"
        [emptyText]="emptyText()"
        [columns]="columns()"
        [list]="list"
        [page]="page"
        [isOpenable]="canWrite()"
        (open)="edit($event)"
      >
        <ng-template appCell="actions" let-group>
          <button
            type="button"
            class="button plain small icon danger"
            title="Xóa"
            [attr.aria-label]="'Xóa nhóm ' + group.name"
            (click)="remove(group)"
          >
            <app-icon [path]="icons.mdiDeleteOutline" [size]="17" />
          </button>
        </ng-template>
      </app-data-list>
    </div>
  `,
})
export class GroupList {
  private readonly api = inject(GroupsApi);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly canWrite = computed(() => this.session.can('people:write'));

  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly list = listState({ sort: 'name' });
  protected readonly page = groupsPage(this.list.params);
  protected readonly emptyText = computed(() =>
    this.canWrite()
      ? 'Chưa có nhóm nào. Bấm “Thêm nhóm”, chọn chức danh và cấp, ví dụ bí thư các đảng ủy xã.'
      : 'Chưa có nhóm nào.',
  );
  protected readonly columns = computed<Column<PeopleGroupListItem>[]>(() => [
    { key: 'name', header: 'Tên nhóm', sort: 'name', width: '17rem', cell: ({ name }) => name },
    { key: 'note', header: 'Ghi chú', cell: ({ note }) => note },
    { key: 'made', header: 'Gồm', width: '12rem', cell: (group) => madeOf(group) },
    {
      key: 'owner',
      header: 'Người lập',
      width: '11rem',
      cell: ({ ownerName, isShared }) => (isShared ? ownerName : 'Riêng tôi'),
    },
    ...(this.canWrite() ? [{ key: 'actions', header: 'Thao tác', isHeaderHidden: true, width: '2.5rem' }] : []),
  ]);

  protected async edit(group: PeopleGroupListItem | null): Promise<void> {
    try {
      const record = group ? await this.api.get(group.id) : undefined;
      const load = () => import('./group-edit').then((file) => file.GroupEdit);
      await this.panels.openSide<GroupEditData, unknown>(load, { record }, 900);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  protected async remove({ id, name }: PeopleGroupListItem): Promise<void> {
    await this.confirm.delete({ what: `nhóm “${name}”`, hangsOnIt: [], remove: () => this.api.remove(id) });
  }
}

function madeOf({ ruleCount, pickedCount }: PeopleGroupListItem): string | null {
  const parts = [ruleCount ? `${ruleCount} quy tắc` : '', pickedCount ? `${pickedCount} người chọn thêm` : ''];
  return parts.filter(Boolean).join(', ') || null;
}
