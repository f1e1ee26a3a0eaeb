import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { directiveStatusLabels } from '@ky-yeu/contracts/closed-lists';
import { CreateDirectiveReport, UpdateDirectiveReport, type DirectiveReport } from '@ky-yeu/contracts/editions';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { NumberField } from '../../shared/fields/number-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { pickModel } from '../../shared/pick-model';
import { recordApi } from '../../shared/record-api';
import { recordForm, type Filled } from '../../shared/record-form';

export interface ReportEditData {
  conferenceId: string;
  record: DirectiveReport;
}

const none: Filled<CreateDirectiveReport> = {
  directiveId: '',
  status: 'OPEN',
  shareDone: null,
  result: null,
  ordinal: null,
};
const modelOf = (record: DirectiveReport) => pickModel(none, record);

/** What has become of a task of the last edition. */
@Component({
  selector: 'app-report-edit',
  imports: [ChoiceField, EditFrame, NumberField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Kết quả thực hiện" savedText="Đã lưu kết quả.">
      <p>{{ data.record.body }}</p>
      <div class="form-grid">
        <app-choice-field [field]="form.fields.status" [labels]="statuses" />
        <app-number-field [field]="form.fields.shareDone" placeholder="Chưa rõ" />
        <app-text-area-field class="wide" [field]="form.fields.result" [rows]="4" />
      </div>
    </app-edit-frame>
  `,
})
export class ReportEdit {
  protected readonly data = inject<ReportEditData>(MAT_DIALOG_DATA);
  private readonly api = recordApi<DirectiveReport, CreateDirectiveReport, UpdateDirectiveReport>(
    () => `/api/conferences/${this.data.conferenceId}/directive-reports`,
  );
  protected readonly statuses = directiveStatusLabels;
  protected readonly form = recordForm<Filled<CreateDirectiveReport>, DirectiveReport>({
    contract: UpdateDirectiveReport,
    value: modelOf(this.data.record),
    version: this.data.record.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.update(this.data.record.id, { ...body, version }),
  });
}
