import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';

export interface BarRow {
  label: string;
  /** One value a series, in the order of `series`; null is unknown, which is not zero. */
  values: readonly (number | null)[];
}

const labelHeight = 22;
const barHeight = 13;
const barGap = 4;
const rowGap = 14;

let count = 0;

/**
 * Horizontal bars, a group for each row, up to three series. Series differ by pattern as well as colour, every value
 * stands beside its bar, and readers get the same figures as a table.
 */
@Component({
  selector: 'app-bar-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bar-chart.html',
  styleUrl: './bar-chart.scss',
})
export class BarChart {
  /** Names the chart for screen readers. */
  readonly caption = input.required<string>();
  readonly series = input.required<readonly string[]>();
  readonly rows = input.required<readonly BarRow[]>();

  protected readonly id = `chart-${++count}`;
  protected readonly barHeight = barHeight;
  private readonly rowHeight = computed(() => labelHeight + this.series().length * (barHeight + barGap) + rowGap);
  protected readonly height = computed(() => Math.max(0, this.rows().length * this.rowHeight() - rowGap));
  protected readonly groups = computed(() => {
    const largest = Math.max(1, ...this.rows().flatMap((row) => row.values.map((value) => value ?? 0)));
    return this.rows().map((row, index) => {
      const top = index * this.rowHeight();
      const bars = row.values.map((value, at) => ({
        value,
        y: top + labelHeight + at * (barHeight + barGap),
        // The values stand in a column of 64 pixels at the right.
        width: `calc((100% - 64px) * ${(value ?? 0) / largest})`,
      }));
      return { label: row.label, labelY: top + 15, bars };
    });
  });

  protected shown(value: number | null): string {
    return value === null ? 'chưa rõ' : formatNumber(value);
  }
}
