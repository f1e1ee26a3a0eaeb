import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import type { PlanState } from '@ky-yeu/contracts/planning/plan-lists';
import { MovePlan, type Plan } from '@ky-yeu/contracts/planning/plans';
import { EditFrame } from '../../shared/edit-frame';
import { DateField } from '../../shared/fields/date-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { today } from '../../shared/format';
import { recordForm, type Filled } from '../../shared/record-form';
import { PlansApi } from './plans-api';

export interface PlanStepData {
  plan: Plan;
  to: PlanState;
}

type Model = Omit<Filled<MovePlan>, 'version'>;

/** Approves a plan, with a reason where one approves what he has submitted; issues it with number and day. */
@Component({
  selector: 'app-plan-step',
  imports: [DateField, EditFrame, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="heading"
      [action]="isIssue ? 'Ban hành' : 'Duyệt'"
      [savedText]="isIssue ? 'Đã ban hành.' : 'Đã duyệt.'"
    >
      <div class="form-grid">
        @if (isIssue) {
          <p class="wide muted">Kế hoạch được giữ nguyên bản như lúc ban hành; mọi thay đổi về sau được đối chiếu.</p>
          <app-text-field [field]="form.fields.number" />
          <app-date-field [field]="form.fields.issuedOn" />
        } @else {
          <p class="wide muted">
            Người trình không tự duyệt khi còn người khác duyệt được. Quản trị duyệt thay thì ghi lý do; lý do được lưu
            cùng kế hoạch.
          </p>
          <app-text-area-field class="wide" [field]="form.fields.reason" [rows]="3" />
        }
      </div>
    </app-edit-frame>
  `,
})
export class PlanStep {
  private readonly api = inject(PlansApi);
  private readonly data = inject<PlanStepData>(MAT_DIALOG_DATA);
  protected readonly isIssue = this.data.to === 'ISSUED';
  protected readonly heading = `${this.isIssue ? 'Ban hành' : 'Duyệt'} kế hoạch năm ${this.data.plan.year}`;
  protected readonly form = recordForm<Model, Plan>({
    contract: MovePlan,
    value: { to: this.data.to, number: null, issuedOn: this.isIssue ? today() : null, reason: null },
    version: this.data.plan.version,
    save: (body, version) => this.api.move(this.data.plan.id, { ...body, version }),
  });
}
