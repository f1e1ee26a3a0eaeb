import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { mdiClose, mdiPlus } from '@mdi/js';
import type { Site } from '@ky-yeu/contracts/attendees';
import { siteCheckStateLabels } from '@ky-yeu/contracts/site-lists';
import { ChoiceField } from '../shared/fields/choice-field';
import { ClockField } from '../shared/fields/clock-field';
import { DateField } from '../shared/fields/date-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import type { RecordForm } from '../shared/record-form';
import { usualChecks, type SiteModel } from './site-model';

/** The tests of a site's connection: what, with what result, when. */
@Component({
  selector: 'app-site-checks',
  imports: [ChoiceField, ClockField, DateField, Icon, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="form-section" aria-labelledby="checks-heading">
      <h3 id="checks-heading">Thử kết nối</h3>
      @for (check of form().fields.checks; track $index) {
        <div class="check">
          <app-text-field class="what" [field]="check.label" />
          <app-choice-field [field]="check.state" [labels]="states" />
          <app-date-field [field]="check.testedOn" />
          <app-clock-field [field]="check.testedAt" />
          <button
            type="button"
            class="button plain icon"
            [attr.aria-label]="'Bỏ nội dung thử thứ ' + ($index + 1)"
            (click)="remove($index)"
          >
            <app-icon [path]="icons.mdiClose" [size]="18" />
          </button>
          <app-text-field class="what" [field]="check.note" />
        </div>
      } @empty {
        <p class="muted small-text">Chưa có nội dung thử. Lấy các nội dung thường thử rồi ghi kết quả từng mục.</p>
      }
      <div class="actions">
        @if (!form().model().checks.length) {
          <button type="button" class="button small" (click)="addUsual()">
            <app-icon [path]="icons.mdiPlus" [size]="16" />Thêm các nội dung thường thử
          </button>
        }
        <button type="button" class="button small" (click)="add('')">
          <app-icon [path]="icons.mdiPlus" [size]="16" />Thêm nội dung
        </button>
      </div>
    </section>
  `,
  styles: `
    .check {
      display: grid;
      grid-template-columns: minmax(0, 1.5fr) minmax(0, 0.9fr) minmax(0, 1.25fr) minmax(0, 0.7fr) auto;
      gap: 8px 10px;
      align-items: end;
      padding: 10px 12px;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-low);
    }

    .check .what:last-child {
      grid-column: 1 / -1;
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    @media (max-width: 720px) {
      .check {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }

      .check .what {
        grid-column: 1 / -1;
      }

      .check button {
        justify-self: end;
      }
    }
  `,
})
export class SiteChecks {
  readonly form = input.required<RecordForm<SiteModel, Site>>();
  protected readonly states = siteCheckStateLabels;
  protected readonly icons = { mdiClose, mdiPlus };

  protected add(...labels: string[]): void {
    const added = labels.map((label) => ({
      label,
      state: 'TODO' as const,
      testedOn: null,
      testedAt: null,
      note: null,
    }));
    this.form().model.update((model) => ({ ...model, checks: [...model.checks, ...added] }));
  }

  protected addUsual(): void {
    this.add(...usualChecks);
  }

  protected remove(index: number): void {
    this.form().model.update((model) => ({ ...model, checks: model.checks.filter((_, each) => each !== index) }));
  }
}
