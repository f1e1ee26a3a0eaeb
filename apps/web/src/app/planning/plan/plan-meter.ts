import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { quotaMeasureLabels, quotaStateLabels } from '@ky-yeu/contracts/planning/plan-lists';
import type { PlanMeter } from '@ky-yeu/contracts/planning/plans';
import { quotaTone } from './plan-words';

/** The figures of a plan and, for each quota rule, whether it is kept and which conferences break it. */
@Component({
  selector: 'app-plan-meter',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-meter.html',
  styleUrl: './plan-meter.scss',
})
export class PlanMeterCard {
  readonly meter = input.required<PlanMeter>();
  protected readonly figures = computed(() => {
    const meter = this.meter();
    return [
      { name: 'Hội nghị', value: String(meter.total) },
      { name: 'Trực tiếp', value: String(meter.inPerson) },
      { name: 'Trực tuyến', value: String(meter.online) },
      { name: 'Kết hợp', value: String(meter.hybrid) },
      { name: 'Chưa chọn hình thức', value: String(meter.unknownMode) },
      { name: 'Toàn tỉnh', value: String(meter.provinceWide) },
      { name: 'Toàn xã', value: String(meter.communeWide) },
      { name: 'Năm trước', value: meter.lastYear === null ? 'chưa rõ' : String(meter.lastYear) },
    ];
  });
  protected readonly findings = computed(() =>
    this.meter().findings.map((finding) => ({
      ...finding,
      label: quotaMeasureLabels[finding.measure],
      stateLabel: quotaStateLabels[finding.state],
      tone: quotaTone[finding.state],
    })),
  );
}
