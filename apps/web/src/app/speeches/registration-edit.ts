import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import {
  CreatePaperRegistration,
  UpdatePaperRegistration,
  type PaperRegistration,
} from '@ky-yeu/contracts/paper-registrations';
import { attendeePicker, partFiles, partForm, partUploads, type PartData } from '../conferences/parts-api';
import { organisationPicker } from '../organisations/organisations-api';
import { EditFrame } from '../shared/edit-frame';
import { DateField } from '../shared/fields/date-field';
import { FileField } from '../shared/fields/file-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreatePaperRegistration> = {
  ...{ topic: '', organisationId: null, organisationName: null, attendeeId: null, speakerName: null },
  ...{ minutes: null, dueOn: null, body: null, fileLink: null, fileIds: [], note: null },
};

/** What the server shows as the name is that of the directory; only without a link is it a text of its own. */
function registrationModel(paper?: PaperRegistration): Filled<CreatePaperRegistration> {
  if (!paper) return none;
  rememberName(paper.organisationId, paper.organisationName);
  rememberName(paper.attendeeId, paper.speakerName);
  paper.files.forEach(({ id, name }) => rememberName(id, name));
  return {
    ...pickModel(none, paper),
    fileIds: paper.files.map(({ id }) => id),
    organisationName: paper.organisationId ? null : paper.organisationName,
    speakerName: paper.attendeeId ? null : paper.speakerName,
  };
}

/** Enters or corrects the registration of a discussion paper. */
@Component({
  selector: 'app-registration-edit',
  imports: [DateField, EditFrame, FileField, NumberField, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa đăng ký tham luận' : 'Đăng ký tham luận'"
      savedText="Đã lưu đăng ký tham luận."
    >
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.topic" [rows]="2" />
        <app-picker-field
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.record?.organisationName ?? null"
        />
        <app-text-field [field]="form.fields.organisationName" hint="Khi đơn vị chưa có trong danh bạ" />
        <app-picker-field
          [field]="form.fields.attendeeId"
          [source]="attendees"
          [shown]="data.record?.speakerName ?? null"
          hint="Chọn trong danh sách đại biểu"
        />
        <app-text-field [field]="form.fields.speakerName" hint="Khi chưa có trong danh sách đại biểu" />
        <app-number-field class="third" [field]="form.fields.minutes" placeholder="Chưa rõ" />
        <app-date-field class="third" [field]="form.fields.dueOn" />
        <app-file-field
          class="wide"
          hint="PDF, Word, Excel, PowerPoint, ảnh JPG, PNG; mỗi tệp đến 20 MB"
          [field]="form.fields.fileIds"
          [uploadUrl]="uploadUrl"
          [downloadUrl]="downloadUrl"
          [shown]="data.record?.files ?? []"
        />
        <app-text-field class="wide" [field]="form.fields.fileLink" />
        <app-text-area-field class="wide" [field]="form.fields.body" [rows]="4" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class RegistrationEdit {
  protected readonly data = inject<PartData<PaperRegistration>>(MAT_DIALOG_DATA);
  protected readonly uploadUrl = partUploads(this.data.conferenceId, 'paper-registrations');
  protected readonly downloadUrl = partFiles(this.data.conferenceId, 'paper-registrations', this.data.record?.id);
  protected readonly organisations = organisationPicker();
  protected readonly attendees = attendeePicker(() => this.data.conferenceId);
  protected readonly form = partForm({
    part: 'paper-registrations',
    data: this.data,
    create: CreatePaperRegistration,
    update: UpdatePaperRegistration,
    toModel: registrationModel,
  });
}
