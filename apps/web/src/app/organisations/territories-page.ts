import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import type { Territory, TerritorySuccession } from '@ky-yeu/contracts/territories';
import { territoryKindNames, territoryLevelLabels } from '@ky-yeu/contracts/territory-lists';
import { Can } from '../shared/can';
import { Cell, DataList, type Column } from '../shared/data-list';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';
import { showSpan } from '../shared/format';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { LevelPeriodsCard } from './level-periods-card';
import { territoriesPage } from './territories-api';
import type { TerritoryEditData } from './territory-edit';

/** The last day of the 63 provinces, and the first of the 34. */
const before = '2025-06-30';
const since = '2025-07-01';

/** Administrative units through time, above all what the 63 provinces became in 2025. */
@Component({
  selector: 'app-territories-page',
  imports: [Can, Cell, DataList, Icon, LevelPeriodsCard, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territories-page.html',
  styleUrl: './territories-page.scss',
})
export class TerritoriesPage {
  private readonly panels = inject(Panels);
  private readonly session = inject(Session);
  protected readonly canWrite = computed(() => this.session.can('organisations:write'));
  protected readonly mdiPlus = mdiPlus;
  protected readonly days = [
    { on: since, label: 'Từ 01/7/2025' },
    { on: before, label: 'Trước 01/7/2025' },
    { on: '', label: 'Tất cả' },
  ];
  protected readonly levels = Object.entries(territoryLevelLabels);
  protected readonly kinds = Object.entries(territoryKindNames);
  protected readonly list = listState({ sort: 'name', filters: ['on', 'level', 'kind', 'isConfirmed'], pageSize: 50 });
  protected readonly on = computed(() => this.list.filter('on'));
  protected readonly page = territoriesPage(this.list.params);
  protected readonly total = computed(() => (this.page.hasValue() ? (this.page.value()?.total ?? null) : null));
  protected readonly columns: Column<Territory>[] = [
    { key: 'name', header: 'Đơn vị', sort: 'name', width: '15rem' },
    { key: 'line', header: 'Hình thành từ, nay là' },
    {
      key: 'valid',
      header: 'Thời gian',
      width: '11rem',
      cell: (each) => showSpan(each.validFrom, each.validTo) || null,
    },
    { key: 'confirmed', header: 'Đối chiếu', width: '9rem' },
    { key: 'source', header: 'Nguồn', isWideOnly: true, cell: (each) => each.source },
  ];

  protected names(successions: readonly TerritorySuccession[]): string {
    return successions.map(({ fullName }) => fullName).join(', ');
  }

  protected at(date: string | null): void {
    if (date === null || /^\d{4}-\d{2}-\d{2}$/.test(date)) this.list.set({ on: date });
  }

  protected edit(territory?: Territory): void {
    const load = () => import('./territory-edit').then((file) => file.TerritoryEdit);
    void this.panels.openSide<TerritoryEditData, unknown>(load, { territory }, 760);
  }
}
