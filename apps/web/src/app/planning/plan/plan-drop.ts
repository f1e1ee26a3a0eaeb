import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { DecidePlanItems, type PlanItem } from '@ky-yeu/contracts/planning/plans';
import { EditFrame } from '../../shared/edit-frame';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { PlansApi } from './plans-api';

export interface PlanDropData {
  planId: string;
  item: PlanItem;
}

/** Drops a conference that was accepted already, with the reason. */
@Component({
  selector: 'app-plan-drop',
  imports: [EditFrame, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Bỏ hội nghị khỏi kế hoạch" savedText="Đã bỏ khỏi kế hoạch.">
      <p>“{{ data.item.title }}” sẽ được đánh dấu hủy trong danh sách hội nghị; dữ liệu đã nhập vẫn còn.</p>
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.reason" [rows]="3" />
      </div>
    </app-edit-frame>
  `,
})
export class PlanDrop {
  private readonly api = inject(PlansApi);
  protected readonly data = inject<PlanDropData>(MAT_DIALOG_DATA);
  protected readonly form = recordForm<Filled<DecidePlanItems>, { decided: number }>({
    contract: DecidePlanItems,
    value: { decision: 'DROP', items: [{ id: this.data.item.id, version: this.data.item.version }], reason: null },
    save: (body) => this.api.decide(this.data.planId, body),
  });
}
