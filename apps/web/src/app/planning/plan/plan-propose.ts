import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { ProposePlan, type Plan, type ProposeAnswer } from '@ky-yeu/contracts/planning/plans';
import { organisationPicker } from '../../organisations/organisations-api';
import { EditFrame } from '../../shared/edit-frame';
import { FlagField } from '../../shared/fields/flag-field';
import { PickerListField } from '../../shared/fields/picker-list-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { PlansApi } from './plans-api';

/** For which units the rules propose conferences. */
@Component({
  selector: 'app-plan-propose',
  imports: [EditFrame, FlagField, PickerListField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      action="Đề xuất"
      savedText="Đã đề xuất hội nghị."
      [form]="form"
      [heading]="'Đề xuất hội nghị năm ' + plan.year"
    >
      <p class="muted">
        Mỗi quy tắc lặp lại đề xuất một hội nghị cho từng đơn vị, vào một ngày làm việc trong khoảng của quy tắc, dàn
        đều để không dồn lại. Hội nghị đã có trong kế hoạch, kể cả đã bỏ, không đề xuất lại.
      </p>
      <div class="form-grid">
        <app-picker-list-field
          class="wide"
          [field]="form.fields.organisationIds"
          [source]="organisations"
          [shown]="shown"
        />
        <app-flag-field class="wide" [field]="form.fields.withSubordinates" />
      </div>
    </app-edit-frame>
  `,
})
export class PlanPropose {
  private readonly api = inject(PlansApi);
  protected readonly plan = inject<Plan>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly shown = [{ id: this.plan.organisationId, name: this.plan.organisationName, detail: null }];
  protected readonly form = recordForm<Filled<ProposePlan>, ProposeAnswer>({
    contract: ProposePlan,
    value: { organisationIds: [this.plan.organisationId], withSubordinates: true },
    save: (body) => this.api.propose(this.plan.id, body),
  });
}
