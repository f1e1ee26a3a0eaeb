import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { recipientKindLabels, recipientKinds } from '@ky-yeu/contracts/award-lists';
import type { AwardCount } from '@ky-yeu/contracts/dashboard';
import { BarChart, type BarRow } from '../shared/bar-chart';

/** Awards by form, for one year or all: what was announced beside what is known by name. */
@Component({
  selector: 'app-award-chart',
  imports: [BarChart],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <header>
      <h2 id="awards">Khen thưởng theo hình thức</h2>
      <div class="choices">
        <select #year class="choice" aria-label="Năm" (change)="chosenYear.set(year.value)">
          <option value="">Mọi năm</option>
          @for (each of years(); track each) {
            <option [value]="each" [selected]="each === chosenYear()">Năm {{ each }}</option>
          }
        </select>
        <select #kind class="choice" aria-label="Đối tượng" (change)="chosenKind.set(kind.value)">
          <option value="">Mọi đối tượng</option>
          @for (each of kinds(); track each) {
            <option [value]="each" [selected]="each === chosenKind()">{{ kindLabels[each] }}</option>
          }
        </select>
      </div>
    </header>
    @if (rows().length) {
      <app-bar-chart caption="Khen thưởng theo hình thức" [series]="['Số công bố', 'Số có tên']" [rows]="rows()" />
    } @else {
      <p class="muted">Chưa có đợt khen thưởng nào.</p>
    }
  `,
  styleUrl: './chart-card.scss',
})
export class AwardChart {
  readonly counts = input.required<readonly AwardCount[]>();
  protected readonly kindLabels = recipientKindLabels;
  protected readonly chosenYear = signal('');
  protected readonly chosenKind = signal('');

  protected readonly years = computed(() => {
    const years = this.counts().flatMap(({ year }) => (year === null ? [] : [String(year)]));
    return [...new Set(years)].sort().reverse();
  });
  protected readonly kinds = computed(() =>
    recipientKinds.filter((kind) => this.counts().some((count) => count.kind === kind)),
  );
  protected readonly rows = computed<BarRow[]>(() => {
    const sums = new Map<string, [number, number]>();
    for (const count of this.counts()) {
      if (this.chosenYear() && String(count.year) !== this.chosenYear()) continue;
      if (this.chosenKind() && count.kind !== this.chosenKind()) continue;
      const name = count.formName ?? 'Chưa rõ hình thức';
      const [declared, named] = sums.get(name) ?? [0, 0];
      sums.set(name, [declared + (count.declared ?? 0), named + count.named]);
    }
    return [...sums].map(([label, values]) => ({ label, values })).sort((a, b) => b.values[0] - a.values[0]);
  });
}
