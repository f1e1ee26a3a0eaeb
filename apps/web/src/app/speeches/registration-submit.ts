import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { SubmitRegistration, type PaperRegistration } from '@ky-yeu/contracts/paper-registrations';
import { partFiles, partUploads } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { FileField } from '../shared/fields/file-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { rememberName } from '../shared/known-names';
import { recordForm, type Filled } from '../shared/record-form';
import { RegistrationsApi } from './registrations-api';

export interface RegistrationSubmitData {
  conferenceId: string;
  paper: PaperRegistration;
}

type SubmitModel = Omit<Filled<SubmitRegistration>, 'version'>;

function submitModel({ files, fileLink, body }: PaperRegistration): SubmitModel {
  files.forEach(({ id, name }) => rememberName(id, name));
  return { fileIds: files.map(({ id }) => id), fileLink, body };
}

/** Takes in a discussion paper that was handed in: its files, the address of one, or its text. */
@Component({
  selector: 'app-registration-submit',
  imports: [EditFrame, FileField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Nhận bài tham luận" savedText="Đã nhận bài tham luận.">
      <p class="muted">{{ data.paper.topic }}</p>
      <div class="form-grid">
        <app-file-field
          class="wide"
          hint="PDF, Word, Excel, PowerPoint, ảnh JPG, PNG; mỗi tệp đến 20 MB"
          [field]="form.fields.fileIds"
          [uploadUrl]="uploadUrl"
          [downloadUrl]="downloadUrl"
          [shown]="data.paper.files"
        />
        <app-text-field class="wide" placeholder="https://…" [field]="form.fields.fileLink" />
        <app-text-area-field class="wide" [field]="form.fields.body" [rows]="8" />
      </div>
    </app-edit-frame>
  `,
})
export class RegistrationSubmit {
  protected readonly data = inject<RegistrationSubmitData>(MAT_DIALOG_DATA);
  private readonly api = inject(RegistrationsApi);
  protected readonly uploadUrl = partUploads(this.data.conferenceId, 'paper-registrations');
  protected readonly downloadUrl = partFiles(this.data.conferenceId, 'paper-registrations', this.data.paper.id);
  protected readonly form = recordForm<SubmitModel, PaperRegistration>({
    contract: SubmitRegistration,
    value: submitModel(this.data.paper),
    version: this.data.paper.version,
    save: (body, version) => this.api.step(this.data.conferenceId, this.data.paper.id, 'submit', { ...body, version }),
    fromRecord: submitModel,
  });
}
