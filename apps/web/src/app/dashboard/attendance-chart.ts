import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { AttendanceYear } from '@ky-yeu/contracts/dashboard';
import { BarChart, type BarRow } from '../shared/bar-chart';

/** Delegates of all conferences of each year: listed by name beside present. */
@Component({
  selector: 'app-attendance-chart',
  imports: [BarChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header><h2 id="attendance">Đại biểu theo năm</h2></header>
    @if (rows().length) {
      <app-bar-chart caption="Đại biểu theo năm" [series]="['Có tên trong danh sách', 'Có mặt']" [rows]="rows()" />
    } @else {
      <p class="muted">Chưa có hội nghị nào có ngày tổ chức.</p>
    }
  `,
  styleUrl: './chart-card.scss',
})
export class AttendanceChart {
  readonly years = input.required<readonly AttendanceYear[]>();
  protected readonly rows = computed<BarRow[]>(() =>
    this.years().map(({ year, conferences, attendees, present }) => ({
      label: `${year} (${conferences} hội nghị)`,
      values: [attendees, present],
    })),
  );
}
