import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { UpdateReminder, type Reminder } from '@ky-yeu/contracts/reminders';
import { EditFrame } from '../../shared/edit-frame';
import { ClockField } from '../../shared/fields/clock-field';
import { DateField } from '../../shared/fields/date-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { OutboxApi } from './outbox-api';

type Model = Omit<Filled<UpdateReminder>, 'version'>;

const modelOf = ({ subject, body, sendOn, sendTime }: Reminder): Model => ({ subject, body, sendOn, sendTime });

/** Changes the words and the hour of a reminder before it leaves. */
@Component({
  selector: 'app-reminder-edit',
  imports: [ClockField, DateField, EditFrame, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Sửa lời nhắc" savedText="Đã lưu lời nhắc.">
      <p class="muted">
        Gửi {{ record.recipientName }}{{ record.address ? ' <' + record.address + '>' : ', trong phần mềm' }}.
      </p>
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.subject" />
        <app-text-area-field class="wide" [field]="form.fields.body" [rows]="7" />
        <app-date-field [field]="form.fields.sendOn" />
        <app-clock-field [field]="form.fields.sendTime" />
      </div>
    </app-edit-frame>
  `,
})
export class ReminderEdit {
  private readonly api = inject(OutboxApi);
  protected readonly record = inject<{ record: Reminder }>(MAT_DIALOG_DATA).record;
  protected readonly form = recordForm<Model, Reminder>({
    contract: UpdateReminder,
    value: modelOf(this.record),
    version: this.record.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.update(this.record.id, { ...body, version }),
  });
}
