import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { quotaMeasureLabels } from '@ky-yeu/contracts/planning/plan-lists';
import { CreateQuotaRule, UpdateQuotaRule, type QuotaRule } from '@ky-yeu/contracts/planning/plan-rules';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { today } from '../../shared/format';
import { recordForm, type Filled } from '../../shared/record-form';
import { PlansApi } from './plans-api';

export interface QuotaRuleData {
  record?: QuotaRule;
}

type Model = Filled<CreateQuotaRule>;

function modelOf(rule: QuotaRule): Model {
  const { name, measure, limitValue, countsHybridAsOnline, validFrom, validTo, source, isConfirmed } = rule;
  return { name, measure, limitValue, countsHybridAsOnline, validFrom, validTo, source, isConfirmed };
}

const empty = (): Model => ({
  ...{ name: '', measure: 'IN_PERSON_SHARE_MAX', limitValue: null, countsHybridAsOnline: true },
  ...{ validFrom: today(), validTo: null, source: null, isConfirmed: false },
});

/** A limit on the conferences of a year, with its source and the time it is in force. */
@Component({
  selector: 'app-quota-rule-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, NumberField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu định mức.">
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.name" hint="Số, ngày của văn bản" />
        <app-choice-field class="two-thirds" [field]="form.fields.measure" [labels]="measures" />
        <app-number-field class="third" [field]="form.fields.limitValue" hint="Để trống: chưa rõ" />
        <app-flag-field class="wide" [field]="form.fields.countsHybridAsOnline" />
        <app-date-field [field]="form.fields.validFrom" />
        <app-date-field hint="Để trống: đến nay" [field]="form.fields.validTo" />
        <app-text-area-field class="wide" [field]="form.fields.source" [rows]="3" />
        <app-flag-field class="wide" [field]="form.fields.isConfirmed" hint="Đánh dấu khi đã đối chiếu toàn văn." />
      </div>
    </app-edit-frame>
  `,
})
export class QuotaRuleEdit {
  private readonly api = inject(PlansApi).quotas;
  private readonly data = inject<QuotaRuleData>(MAT_DIALOG_DATA);
  protected readonly measures = quotaMeasureLabels;
  protected readonly heading = this.data.record ? 'Sửa định mức' : 'Thêm định mức';
  protected readonly form = recordForm<Model, QuotaRule>({
    contract: this.data.record ? UpdateQuotaRule : CreateQuotaRule,
    value: this.data.record ? modelOf(this.data.record) : empty(),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body),
  });
}
