import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { clashKindLabels, clashSeverityLabels, clashStateLabels } from '@ky-yeu/contracts/clash-lists';
import type { ClashItem } from '@ky-yeu/contracts/clashes';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { clashesPage } from '../../conferences/clashes-api';
import { ClashLine } from '../../conferences/clash-line';
import { Cell, DataList, type Column } from '../../shared/data-list';
import { VietnameseDateInput } from '../../shared/fields/vietnamese-date-input';
import { showDate, today } from '../../shared/format';
import { listState } from '../../shared/list-state';

const daysLater = (day: string, count: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
};

/** All clashes of a period over all units. */
@Component({
  selector: 'app-clashes-page',
  imports: [Cell, ClashLine, DataList, RouterLink, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './clashes-page.html',
})
export class ClashesPage {
  protected readonly kinds = Object.entries(clashKindLabels);
  protected readonly severities = Object.entries(clashSeverityLabels);
  protected readonly states = Object.entries(clashStateLabels);
  protected readonly list = listState({ sort: 'on', filters: ['from', 'to', 'kind', 'severity', 'state'] });
  protected readonly from = computed(() => this.list.filter('from') || today());
  protected readonly to = computed(() => this.list.filter('to') || daysLater(this.from(), 180));
  protected readonly page = clashesPage(() => ({ ...this.list.params(), from: this.from(), to: this.to() }));
  protected readonly open = computed(() => (this.page.hasValue() ? this.page.value()?.open : undefined));
  protected readonly formatNumber = formatNumber;
  protected readonly columns: Column<ClashItem>[] = [
    { key: 'clash', header: 'Va chạm' },
    { key: 'on', header: 'Ngày', width: '8rem', cell: ({ on }) => showDate(on) },
  ];

  protected setDay(name: 'from' | 'to', day: string | null): void {
    if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
    this.list.set({ [name]: day, ...(name === 'from' && day > this.to() ? { to: daysLater(day, 180) } : {}) });
  }
}
