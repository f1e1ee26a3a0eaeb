import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { reminderChannelLabels } from '@ky-yeu/contracts/preparation-lists';
import { CreateReminderRule, UpdateReminderRule, type ReminderRule } from '@ky-yeu/contracts/reminders';
import { EditFrame } from '../../shared/edit-frame';
import { ChoicesField } from '../../shared/fields/choices-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { TextField } from '../../shared/fields/text-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { OutboxApi } from './outbox-api';

type Model = Filled<CreateReminderRule>;

const modelOf = (rule?: ReminderRule): Model =>
  rule
    ? { name: rule.name, daysBefore: rule.daysBefore, channels: rule.channels, isOn: rule.isOn }
    : { name: '', daysBefore: 3, channels: ['IN_APP', 'EMAIL'], isOn: true };

/** Makes or changes a rule of reminding. */
@Component({
  selector: 'app-reminder-rule-edit',
  imports: [ChoicesField, EditFrame, FlagField, NumberField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="record ? 'Sửa quy tắc nhắc' : 'Thêm quy tắc nhắc'"
      savedText="Đã lưu quy tắc nhắc."
    >
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.name" />
        <app-number-field class="wide" hint="0: nhắc vào ngày đến hạn" [field]="form.fields.daysBefore" />
        <app-choices-field class="wide" [field]="form.fields.channels" [labels]="channels" />
        <app-flag-field class="wide" [field]="form.fields.isOn" />
      </div>
    </app-edit-frame>
  `,
})
export class ReminderRuleEdit {
  private readonly api = inject(OutboxApi).rules;
  protected readonly record = inject<{ record?: ReminderRule }>(MAT_DIALOG_DATA).record;
  protected readonly channels = reminderChannelLabels;
  protected readonly form = recordForm<Model, ReminderRule>({
    contract: this.record ? UpdateReminderRule : CreateReminderRule,
    value: modelOf(this.record),
    version: this.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.record ? this.api.update(this.record.id, { ...body, version }) : this.api.create(body),
  });
}
