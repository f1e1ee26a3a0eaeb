import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { AttendeeGroup } from '@ky-yeu/contracts/attendees';
import { Can } from '../shared/can';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Session } from '../shared/session';
import { groupModel } from './group-model';
import { partRows } from './part-rows';
import { RowActions } from './row-actions';

/** Groups of attendees: who was invited or counted without a name. */
@Component({
  selector: 'app-groups-card',
  imports: [Can, Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './groups-card.html',
  styleUrl: './sites-card.scss',
})
export class GroupsCard {
  protected readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly groups = partRows<AttendeeGroup, ReturnType<typeof groupModel>>({
    part: 'groups',
    editor: () => import('./group-edit').then((file) => file.GroupEdit),
    nameOf: ({ name }) => `nhóm “${name}”`,
    toModel: groupModel,
    hangsOnIt: ({ namedCount }) =>
      namedCount ? [`${namedCount} đại biểu (vẫn còn trong danh sách, chỉ bỏ nhóm)`] : [],
  });

  /** Counts as they are known; an unknown number is not shown as zero. */
  protected countsOf({ expectedCount, actualCount, namedCount }: AttendeeGroup): string[] {
    return [
      ...(expectedCount === null ? [] : [`dự kiến ${expectedCount}`]),
      ...(actualCount === null ? [] : [`thực tế ${actualCount}`]),
      ...(namedCount ? [`${namedCount} có tên`] : []),
    ];
  }
}
