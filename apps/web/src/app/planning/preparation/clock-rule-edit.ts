import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import { clockBodyLabels, clockCodeLabels, clockUnitLabels } from '@ky-yeu/contracts/preparation-lists';
import { CreateClockRule, UpdateClockRule, type ClockRule } from '@ky-yeu/contracts/preparation';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { ChoicesField } from '../../shared/fields/choices-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { today } from '../../shared/format';
import { pickModel } from '../../shared/pick-model';
import { recordForm, type Filled } from '../../shared/record-form';
import { PreparationApi } from './preparation-api';

export interface ClockRuleData {
  record?: ClockRule | undefined;
  /** Starts a new rule with the values of this one. */
  isCopy: boolean;
}

type Model = Filled<CreateClockRule>;

const none = (): Model => ({
  code: 'INVITATION',
  body: 'STATE',
  threshold: 3,
  unit: 'WORKING_DAY',
  conferenceKinds: [],
  article: '',
  source: null,
  validFrom: today(),
  validTo: null,
  isConfirmed: false,
});

const modelOf = (rule?: ClockRule): Model => (rule ? pickModel(none(), rule) : none());

/** Makes or changes a clock: how much, whose, in force from when, and where it is written. */
@Component({
  selector: 'app-clock-rule-edit',
  imports: [ChoiceField, ChoicesField, DateField, EditFrame, FlagField, NumberField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu mức thời gian.">
      <div class="form-grid">
        <app-choice-field [field]="form.fields.code" [labels]="codes" />
        <app-choice-field [field]="form.fields.body" [labels]="bodies" />
        <app-number-field [field]="form.fields.threshold" />
        <app-choice-field [field]="form.fields.unit" [labels]="units" />
        <app-choices-field
          class="wide"
          hint="Không chọn: mọi loại"
          [field]="form.fields.conferenceKinds"
          [labels]="kinds"
        />
        <app-text-field class="wide" [field]="form.fields.article" />
        <app-text-area-field class="wide" [field]="form.fields.source" [rows]="3" />
        <app-date-field [field]="form.fields.validFrom" />
        <app-date-field hint="Để trống: đến nay" [field]="form.fields.validTo" />
        <app-flag-field class="wide" [field]="form.fields.isConfirmed" />
      </div>
    </app-edit-frame>
  `,
})
export class ClockRuleEdit {
  private readonly api = inject(PreparationApi).clockRules;
  private readonly data = inject<ClockRuleData>(MAT_DIALOG_DATA);
  private readonly changed = this.data.isCopy ? undefined : this.data.record;
  protected readonly codes = clockCodeLabels;
  protected readonly bodies = clockBodyLabels;
  protected readonly units = clockUnitLabels;
  protected readonly kinds = conferenceKindLabels;
  protected readonly heading = this.changed
    ? `Sửa mức ${clockCodeLabels[this.changed.code].toLowerCase()}`
    : 'Thêm mức thời gian';
  protected readonly form = recordForm<Model, ClockRule>({
    contract: this.changed ? UpdateClockRule : CreateClockRule,
    value: this.data.isCopy
      ? { ...modelOf(this.data.record), validFrom: today(), validTo: null }
      : modelOf(this.data.record),
    version: this.changed?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.changed ? this.api.update(this.changed.id, { ...body, version }) : this.api.create(body),
  });
}
