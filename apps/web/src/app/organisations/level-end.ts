import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { organisationLevelLabels, type OrganisationLevel } from '@ky-yeu/contracts/closed-lists';
import { showDate } from '../shared/format';
import { levelPeriods } from './territories-api';

interface Dated {
  level: OrganisationLevel;
  validFrom: string | null;
  validTo: string | null;
}

/** Warns where an organisation would outlive its level; the rule is a row of data, and nothing is refused. */
@Component({
  selector: 'app-level-end',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div role="status">
      @if (ended(); as period) {
        <div class="notice warn">
          <div>
            <p>
              Cấp “{{ labels[period.level] }}” chỉ hoạt động đến hết ngày {{ showDate(period.validTo)
              }}{{ period.isConfirmed ? '' : ' (chưa xác nhận)' }}. Nếu tổ chức này vẫn hoạt động sau ngày đó, hãy chọn
              cấp khác; nếu không, hãy ghi ngày kết thúc.
            </p>
            @if (period.source) {
              <p class="small-text">Nguồn: {{ period.source }}</p>
            }
            @if (canEnd()) {
              <p>
                <button type="button" class="button small" (click)="end.emit(period.validTo!)">
                  Ghi kết thúc ngày {{ showDate(period.validTo) }}
                </button>
              </p>
            }
          </div>
        </div>
      }
    </div>
  `,
})
export class LevelEnd {
  readonly of = input.required<Dated>();
  /** The last day of the level, to be taken over. */
  readonly end = output<string>();

  protected readonly labels = organisationLevelLabels;
  protected readonly showDate = showDate;
  private readonly periods = levelPeriods();
  protected readonly ended = computed(() => {
    const { level, validTo } = this.of();
    const known = this.periods.hasValue() ? (this.periods.value()?.items ?? []) : [];
    return known.find((period) => period.level === level && period.validTo && (validTo ?? '9999') > period.validTo);
  });
  /** An end before the beginning would be refused. */
  protected readonly canEnd = computed(() => (this.of().validFrom ?? '') <= (this.ended()?.validTo ?? ''));
}
