import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { periodTypeLabels, periodTypes, type PeriodType } from '@ky-yeu/contracts/closed-lists';
import type { PeriodInput } from '@ky-yeu/contracts/conferences';
import { makePeriod, periodLabel } from '@ky-yeu/rules/review-period';
import { FieldControl } from '../shared/fields/field-control';
import { FieldFrame } from '../shared/fields/field-frame';
import { VietnameseDateInput } from '../shared/fields/vietnamese-date-input';

const parts: Partial<Record<PeriodType, readonly string[]>> = {
  HALF_YEAR: ['đầu năm', 'cuối năm'],
  QUARTER: ['quý I', 'quý II', 'quý III', 'quý IV'],
};

const monthOf = (iso: string) => Number(iso.slice(5, 7));

/** The time a conference looks back on or plans for: type and year give the days, which can be changed. */
@Component({
  selector: 'app-period-field',
  imports: [FieldFrame, VietnameseDateInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './period-field.html',
  styleUrl: './period-field.scss',
})
export class PeriodField extends FieldControl<PeriodInput | null> {
  /** The year offered at first. */
  readonly year = input(new Date().getFullYear());
  protected readonly types = periodTypes.map((type) => [type, periodTypeLabels[type]] as const);
  protected readonly hasDays = linkedSignal(() => this.value()?.type === 'CUSTOM');
  protected readonly firstYear = computed(() => Number(this.value()?.from.slice(0, 4)) || this.year());
  protected readonly lastYear = computed(() => Number(this.value()?.to.slice(0, 4)) || this.year());
  protected readonly parts = computed(() => parts[this.value()?.type ?? 'CUSTOM'] ?? []);
  protected readonly part = computed(() => {
    const value = this.value();
    return value && this.parts().length ? Math.ceil((monthOf(value.from) * this.parts().length) / 12) : 1;
  });
  protected readonly made = computed(() => {
    const value = this.value();
    try {
      return value ? periodLabel({ ...value, label: null }) : '';
    } catch {
      return '';
    }
  });
  /** What is wrong inside: the frame shows it for the whole period. */
  override readonly error = computed(() => {
    const messages = this.state().errorSummary();
    return this.state().touched() ? (messages[0]?.message ?? null) : null;
  });

  protected setType(type: string): void {
    if (type === '') return this.change(null);
    this.make(type as PeriodType, this.value() ? this.firstYear() : this.year());
  }

  protected setYear(text: string): void {
    const value = this.value();
    const year = Number(text);
    if (value && year > 1899 && year < 2201) this.make(value.type, year, this.part());
  }

  protected setPart(text: string): void {
    const value = this.value();
    if (value) this.make(value.type, this.firstYear(), Number(text));
  }

  protected setLastYear(text: string): void {
    const year = Number(text);
    if (year > this.firstYear() && year < 2201) this.make('MULTI_YEAR', this.firstYear(), year);
  }

  protected set(key: 'from' | 'to' | 'label', text: string | null): void {
    const value = this.value();
    if (value) this.change({ ...value, [key]: key === 'label' ? text || null : (text ?? '') });
  }

  private make(type: PeriodType, year: number, part?: number): void {
    if (type === 'CUSTOM') {
      const { from, to } = this.value() ?? makePeriod('YEAR', year);
      return this.change({ type, from, to, label: null });
    }
    const last = Math.max(this.lastYear(), year + 1);
    const chosen =
      type === 'MULTI_YEAR' ? (part && part > year ? part : last) : Math.min(part ?? 1, parts[type]?.length ?? 1);
    this.change({ ...makePeriod(type, year, chosen), label: null });
  }
}
