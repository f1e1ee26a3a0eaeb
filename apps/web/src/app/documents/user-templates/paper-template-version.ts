import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { AddTemplateVersion, type PaperTemplate, type PaperTemplateItem } from '@ky-yeu/contracts/paper-templates';
import { EditFrame } from '../../shared/edit-frame';
import { TextField } from '../../shared/fields/text-field';
import { recordForm, type Filled } from '../../shared/record-form';
import { PaperTemplatesApi, uploadUrl } from './paper-templates-api';
import { TemplateFileField } from './template-file-field';

type Model = Omit<Filled<AddTemplateVersion>, 'version'>;

/** Puts another file in the place of the newest one; the older ones stay. */
@Component({
  selector: 'app-paper-template-version',
  imports: [EditFrame, TemplateFileField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã thêm phiên bản mới của mẫu.">
      <div class="form-grid">
        <app-template-file-field class="wide" [field]="form.fields.fileId" [uploadUrl]="url" />
        <app-text-field class="wide" [field]="form.fields.note" />
      </div>
    </app-edit-frame>
  `,
})
export class PaperTemplateVersion {
  private readonly api = inject(PaperTemplatesApi);
  private readonly template = inject<PaperTemplateItem>(MAT_DIALOG_DATA);
  protected readonly url = uploadUrl(this.template.kind);
  protected readonly heading = `Phiên bản ${this.template.number + 1} của ${this.template.name}`;
  protected readonly form = recordForm<Model, PaperTemplate>({
    contract: AddTemplateVersion,
    value: { fileId: '', note: null },
    version: this.template.version,
    fromRecord: () => ({ fileId: '', note: null }),
    save: (body, version) => this.api.addVersion(this.template.id, { ...body, version: version ?? 0 }),
  });
}
