import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { blockLabels } from '@ky-yeu/contracts/closed-lists';
import type { PositionRecord } from '@ky-yeu/contracts/positions';
import { Can } from '../shared/can';
import { Cell, DataList, type Column } from '../shared/data-list';
import { showDate } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Panels } from '../shared/panels';
import { pageResource } from '../shared/record-api';
import { Session } from '../shared/session';
import type { PositionData } from './position-edit';

/** Positions with the weights that rank their holders and the abbreviations that imports read. */
@Component({
  selector: 'app-positions-page',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './positions-page.html',
})
export class PositionsPage {
  private readonly panels = inject(Panels);
  protected readonly canWrite = () => this.session.can('rules:write');
  private readonly session = inject(Session);
  protected readonly mdiPlus = mdiPlus;
  protected readonly blocks = Object.entries(blockLabels);
  protected readonly list = listState({
    sort: '-rankWeight',
    filters: ['block', 'isConfirmed', 'withEnded'],
    pageSize: 50,
  });
  protected readonly page = pageResource<PositionRecord>(() => '/api/positions', this.list.params);
  protected readonly columns: Column<PositionRecord>[] = [
    { key: 'name', header: 'Chức danh', sort: 'name', width: '26%', cell: ({ name }) => name },
    { key: 'abbreviations', header: 'Chữ viết tắt', cell: ({ abbreviations }) => abbreviations.join(', ') || '–' },
    { key: 'block', header: 'Khối', cell: ({ block }) => blockLabels[block] },
    { key: 'rankWeight', header: 'Trọng số', sort: 'rankWeight', align: 'end', cell: ({ rankWeight }) => rankWeight },
    {
      key: 'valid',
      header: 'Áp dụng',
      isWideOnly: true,
      cell: ({ validFrom, validTo }) => `${showDate(validFrom)} – ${validTo ? showDate(validTo) : 'nay'}`,
    },
    { key: 'source', header: 'Nguồn', width: '24%' },
  ];

  protected edit(record?: PositionRecord): void {
    if (!this.canWrite()) return;
    const data: PositionData = { record };
    void this.panels.openSide(() => import('./position-edit').then((file) => file.PositionEdit), data, 640);
  }
}
