import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import {
  CreateProgrammeLimit,
  programmeLimitCodeLabels,
  UpdateProgrammeLimit,
  type ProgrammeLimit,
} from '@ky-yeu/contracts/programme';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { pickModel } from '../shared/pick-model';
import { recordForm, type Filled } from '../shared/record-form';
import { ProgrammeApi } from './programme-api';

const none = {
  ...{ code: 'CONCLUSION_MINUTES', amount: null, validFrom: '', validTo: null, source: '', isConfirmed: false },
} as unknown as Filled<CreateProgrammeLimit>;

/** Enters or corrects a limit that a document lays down. */
@Component({
  selector: 'app-programme-limit-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, NumberField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Giới hạn của chương trình" savedText="Đã lưu giới hạn.">
      <div class="form-grid">
        <app-choice-field class="two-thirds" [field]="form.fields.code" [labels]="codes" />
        <app-number-field class="third" [field]="form.fields.amount" />
        <app-date-field [field]="form.fields.validFrom" />
        <app-date-field hint="Để trống: đến nay" [field]="form.fields.validTo" />
        <app-text-area-field class="wide" [field]="form.fields.source" [rows]="2" />
        <app-flag-field class="wide" [field]="form.fields.isConfirmed" />
      </div>
    </app-edit-frame>
  `,
})
export class ProgrammeLimitEdit {
  private readonly api = inject(ProgrammeApi).limits;
  private readonly limit = inject<{ limit?: ProgrammeLimit }>(MAT_DIALOG_DATA).limit;
  protected readonly codes = programmeLimitCodeLabels;
  protected readonly form = recordForm<Filled<CreateProgrammeLimit>, ProgrammeLimit>({
    contract: this.limit ? UpdateProgrammeLimit : CreateProgrammeLimit,
    value: pickModel(none, this.limit),
    version: this.limit?.version,
    fromRecord: (record) => pickModel(none, record),
    save: (body, version) =>
      this.limit ? this.api.update(this.limit.id, { ...body, version: version ?? 1 }) : this.api.create(body),
  });
}
