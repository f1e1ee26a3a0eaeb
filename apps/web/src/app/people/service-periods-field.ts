import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import type { Person } from '@ky-yeu/contracts/people';
import { organisationPicker } from '../organisations/organisations-api';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextField } from '../shared/fields/text-field';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { RecordForm } from '../shared/record-form';
import { emptyPeriod, type Model, type PeriodModel } from './person-model';

/** The times somebody worked in a field, full-time or beside other work: medals count them. */
@Component({
  selector: 'app-service-periods-field',
  imports: [DateField, FlagField, Icon, PickerField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="head">
      <div>
        <h3>Thời gian công tác</h3>
        <p class="muted small-text">
          Ghi từng quãng theo lĩnh vực, dùng khi xét kỷ niệm chương; bỏ chọn “Chuyên trách” nếu là kiêm nhiệm.
        </p>
      </div>
      <button type="button" class="button small" (click)="add()">
        <app-icon [path]="icons.mdiPlus" [size]="18" />Thêm quãng
      </button>
    </div>
    @for (period of form().fields.servicePeriods; track $index; let index = $index) {
      <fieldset [attr.data-period]="index">
        <legend class="visually-hidden">Quãng công tác {{ index + 1 }}</legend>
        <div class="form-grid">
          <app-text-field [field]="period.sector" placeholder="Dân vận, tuyên giáo…" />
          <app-picker-field
            [field]="period.organisationId"
            [source]="organisations"
            [shown]="nameOf(period.organisationId().value())"
            (picked)="rememberName($event?.id, $event?.name)"
          />
          <app-date-field class="quarter" [field]="period.fromOn" label="Từ ngày" />
          <app-date-field class="quarter" [field]="period.toOn" label="Đến ngày" />
          <app-text-field class="quarter" [field]="period.note" />
          <app-flag-field class="quarter flag" [field]="period.isFullTime" />
        </div>
        <button
          type="button"
          class="button plain small icon"
          [attr.aria-label]="'Bỏ quãng công tác ' + (index + 1)"
          (click)="remove(index)"
        >
          <app-icon [path]="icons.mdiDeleteOutline" [size]="18" />
        </button>
      </fieldset>
    } @empty {
      <p class="muted">Chưa ghi quãng nào.</p>
    }
  `,
  styles: `
    .head {
      display: flex;
      justify-content: space-between;
      align-items: flex-start;
      gap: 8px 16px;
    }

    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 32px;
      gap: 10px;
      padding: 16px 8px 16px 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 10px;
      background: var(--mat-sys-surface-container-low);
    }

    fieldset > .button {
      align-self: start;
    }

    .flag {
      align-self: end;
    }

    @media (max-width: 720px) {
      .head {
        flex-direction: column;
      }
    }
  `,
})
export class ServicePeriodsField {
  readonly form = input.required<RecordForm<Model, Person>>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly organisations = organisationPicker();
  protected readonly rememberName = rememberName;
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);

  protected add(): void {
    const index = this.form().model().servicePeriods.length;
    this.change((periods) => [...periods, { ...emptyPeriod }]);
    this.focus(this.host, `[data-period="${index}"] input`);
  }

  protected remove(index: number): void {
    this.change((periods) => periods.filter((_, at) => at !== index));
  }

  private change(change: (periods: PeriodModel[]) => PeriodModel[]): void {
    this.form().model.update((model) => ({ ...model, servicePeriods: change(model.servicePeriods) }));
  }
}
