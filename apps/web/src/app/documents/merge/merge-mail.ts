import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { SendPaperMails, type PaperJob } from '@ky-yeu/contracts/paper-jobs';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { EditFrame } from '../../shared/edit-frame';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { MergeApi } from './merge-api';

const usual = {
  subject: 'Giấy mời dự hội nghị',
  body: 'Kính gửi {tên},\n\nTrân trọng kính mời dự hội nghị; nội dung, thời gian và địa điểm ghi trong giấy mời gửi kèm.\nKhi đến dự, đề nghị mang theo giấy mời để điểm danh bằng mã QR.\n\nTrân trọng.',
};

/** The words of the mails that take the letters along. */
@Component({
  selector: 'app-merge-mail',
  imports: [EditFrame, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      heading="Gửi giấy mời qua thư"
      action="Chuyển sang Hộp thư đi"
      savedText="Thư chờ 30 phút ở Hộp thư đi; sửa hoặc dừng tại đó."
    >
      <p class="muted">
        {{ number(job.mails.NOT_SENT) }} người có địa chỉ thư và chưa gửi; mỗi thư kèm giấy mời PDF của người đó. Trong
        lời thư, {{ '{tên}' }} và {{ '{đơn vị}' }} được thay bằng tên, đơn vị của từng người.
      </p>
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.subject" />
        <app-text-area-field class="wide" [field]="form.fields.body" [rows]="9" />
      </div>
    </app-edit-frame>
  `,
})
export class MergeMail {
  private readonly api = inject(MergeApi);
  protected readonly number = formatNumber;
  protected readonly job = inject<{ job: PaperJob }>(MAT_DIALOG_DATA).job;
  protected readonly form = recordForm<Filled<SendPaperMails>, PaperJob>({
    contract: SendPaperMails,
    value: usual,
    save: (body) => this.api.mail(this.job, body),
  });
}
