import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreatePlan, UpdatePlan, type Plan } from '@ky-yeu/contracts/planning/plans';
import { organisationPicker } from '../../organisations/organisations-api';
import { EditFrame } from '../../shared/edit-frame';
import { NumberField } from '../../shared/fields/number-field';
import { PickerField } from '../../shared/fields/picker-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { today } from '../../shared/format';
import { knownName, rememberName } from '../../shared/known-names';
import { recordForm, type Filled } from '../../shared/record-form';
import { PlansApi } from './plans-api';

export interface PlanEditData {
  plan?: Plan;
}

type Model = Omit<Filled<CreatePlan>, 'year' | 'organisationId'> & {
  year: number | null;
  organisationId: string | null;
};

function modelOf(plan: Plan): Model {
  rememberName(plan.organisationId, plan.organisationName);
  const { year, organisationId, lastYearCount, note } = plan;
  return { year, organisationId, lastYearCount, note };
}

/** Plans are made in the last months of the year before. */
const coming = () => Number(today().slice(0, 4)) + (today().slice(5, 7) >= '07' ? 1 : 0);

/** Year, owner and what the year before had. */
@Component({
  selector: 'app-plan-edit',
  imports: [EditFrame, NumberField, PickerField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu kế hoạch.">
      <div class="form-grid">
        <app-number-field class="third" [field]="form.fields.year" />
        <app-picker-field
          class="two-thirds"
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.plan?.organisationName ?? null"
        />
        <app-number-field
          class="wide"
          [field]="form.fields.lastYearCount"
          hint="Để trống: đếm các hội nghị năm trước của những đơn vị trong kế hoạch."
        />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="3" />
      </div>
    </app-edit-frame>
  `,
})
export class PlanEdit {
  private readonly api = inject(PlansApi).plans;
  protected readonly data = inject<PlanEditData>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly heading = this.data.plan ? 'Sửa thông tin kế hoạch' : 'Lập kế hoạch hội nghị năm';
  protected readonly form = recordForm<Model, Plan>({
    contract: this.data.plan ? UpdatePlan : CreatePlan,
    value: this.data.plan
      ? modelOf(this.data.plan)
      : { year: coming(), organisationId: null, lastYearCount: null, note: null },
    version: this.data.plan?.version,
    fromRecord: modelOf,
    show: (_, value) => (typeof value === 'string' ? (knownName(value) ?? null) : null),
    save: (body, version) =>
      this.data.plan
        ? this.api.update(this.data.plan.id, { ...(body as CreatePlan), version })
        : this.api.create(body as CreatePlan),
  });
}
