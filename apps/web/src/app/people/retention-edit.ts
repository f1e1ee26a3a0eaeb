import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { personalFieldLabels } from '@ky-yeu/contracts/people-lists';
import { UpdateRetentionRule, type RetentionRule } from '@ky-yeu/contracts/retention';
import { EditFrame } from '../shared/edit-frame';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { recordForm, type Filled } from '../shared/record-form';
import { RetentionApi } from './retention-api';

type Model = Omit<Filled<UpdateRetentionRule>, 'version'>;

const modelOf = ({ months, source, isConfirmed }: RetentionRule): Model => ({ months, source, isConfirmed });

/** Changes how long a personal field is kept. */
@Component({
  selector: 'app-retention-edit',
  imports: [EditFrame, FlagField, NumberField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu thời hạn lưu.">
      <div class="form-grid">
        <app-number-field
          [field]="form.fields.months"
          hint="Tính từ lần cuối người đó dự hội nghị, được khen, bắt đầu hay thôi chức vụ, hoặc được sửa thông tin."
        />
        <app-flag-field [field]="form.fields.isConfirmed" hint="Đánh dấu khi cơ quan đã quy định con số này." />
        <app-text-area-field class="wide" [field]="form.fields.source" [rows]="3" />
      </div>
    </app-edit-frame>
  `,
})
export class RetentionEdit {
  private readonly api = inject(RetentionApi);
  private readonly rule = inject<RetentionRule>(MAT_DIALOG_DATA);
  protected readonly heading = `Thời hạn lưu: ${personalFieldLabels[this.rule.field].toLowerCase()}`;
  protected readonly form = recordForm<Model, RetentionRule>({
    contract: UpdateRetentionRule,
    value: modelOf(this.rule),
    version: this.rule.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.update(this.rule.id, { ...body, version }),
  });
}
