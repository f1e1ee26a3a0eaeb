import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { ImportCounts } from '@ky-yeu/contracts/importing';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from '../shared/icon';
import { pills } from './import-words';
import { stateIcons, stateTones } from './row-state';

/** How many rows are in each state; a click shows only those. */
@Component({
  selector: 'app-state-pills',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="pills" role="group" aria-label="Lọc theo tình trạng">
      @for (pill of shown(); track pill.state) {
        <button
          type="button"
          [class]="pill.tone"
          [class.none]="!pill.count"
          [attr.aria-pressed]="pill.state === state()"
          (click)="picked.emit(pill.state)"
        >
          @if (pill.icon) {
            <app-icon [path]="pill.icon" [size]="16" />
          }
          {{ pill.label }}
          <span class="count number">{{ number(pill.count) }}</span>
        </button>
      }
    </div>
  `,
  styleUrl: './state-pills.scss',
})
export class StatePills {
  readonly counts = input.required<ImportCounts>();
  /** The state shown; '' for all. */
  readonly state = input('');
  readonly picked = output<string>();
  protected readonly number = formatNumber;
  protected readonly shown = computed(() =>
    pills(this.counts()).map((pill) => ({
      ...pill,
      icon: pill.state && stateIcons[pill.state],
      tone: pill.state && pill.count ? stateTones[pill.state] : '',
    })),
  );
}
