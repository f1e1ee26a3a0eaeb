import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked, viewChild } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { paperKindLabels, type PaperKind } from '@ky-yeu/contracts/paper-kinds';
import {
  CreatePaperTemplate,
  templateStateLabels,
  UpdatePaperTemplate,
  type CheckedTemplate,
  type PaperTemplate,
  type PaperTemplateItem,
} from '@ky-yeu/contracts/paper-templates';
import { organisationPicker } from '../../organisations/organisations-api';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { PickerField } from '../../shared/fields/picker-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { today } from '../../shared/format';
import { rememberName } from '../../shared/known-names';
import { recordForm, type Filled } from '../../shared/record-form';
import { PaperTemplatesApi, uploadUrl } from './paper-templates-api';
import { TemplateFileField } from './template-file-field';

export interface PaperTemplateEditData {
  record?: PaperTemplateItem | undefined;
  /** For a new template: the kind whose fields were shown. */
  kind: PaperKind;
}

type Model = Filled<CreatePaperTemplate>;

/** A kept template stays of its kind, and gets its files as versions: those two fields are not in its model. */
function modelOf(record: PaperTemplateItem): Model {
  const { name, organisationId, organisationName, validFrom, validTo, state, isDefault, note } = record;
  if (organisationId && organisationName) rememberName(organisationId, organisationName);
  return { name, organisationId, validFrom, validTo, state, isDefault, note } as Model;
}

const emptyModel = (kind: PaperKind): Model => ({
  ...{ name: '', kind, organisationId: null, validFrom: today(), validTo: null },
  ...{ state: 'IN_USE', isDefault: false, note: null, fileId: '' },
});

/** Makes a template from a checked file, or changes for whom and when it is offered. */
@Component({
  selector: 'app-paper-template-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, PickerField, TemplateFileField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu mẫu văn bản.">
      <div class="form-grid">
        @if (!data.record) {
          <app-choice-field class="wide" [field]="form.fields.kind" [labels]="kinds" />
          <app-template-file-field
            class="wide"
            [field]="form.fields.fileId"
            [uploadUrl]="url()"
            (accepted)="nameAfter($event)"
          />
        }
        <app-text-field class="wide" [field]="form.fields.name" />
        <app-picker-field
          class="wide"
          hint="Để trống: mọi đơn vị đều dùng được."
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.record?.organisationName ?? null"
        />
        <app-date-field [field]="form.fields.validFrom" />
        <app-date-field [field]="form.fields.validTo" />
        <app-choice-field [field]="form.fields.state" [labels]="states" />
        <app-flag-field
          hint="Được lấy khi tải Word của loại văn bản này mà không chọn mẫu."
          [field]="form.fields.isDefault"
        />
        <app-text-area-field class="wide" [field]="form.fields.note" />
      </div>
    </app-edit-frame>
  `,
})
export class PaperTemplateEdit {
  private readonly api = inject(PaperTemplatesApi);
  protected readonly data = inject<PaperTemplateEditData>(MAT_DIALOG_DATA);
  private readonly file = viewChild(TemplateFileField);
  protected readonly kinds = paperKindLabels;
  protected readonly states = templateStateLabels;
  protected readonly organisations = organisationPicker();
  protected readonly heading = this.data.record ? `Sửa mẫu ${this.data.record.name}` : 'Thêm mẫu văn bản';
  protected readonly form = recordForm<Model, PaperTemplate>({
    contract: this.data.record ? UpdatePaperTemplate : CreatePaperTemplate,
    value: this.data.record ? modelOf(this.data.record) : emptyModel(this.data.kind),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: ({ kind, fileId, ...use }, version) =>
      this.data.record
        ? this.api.update(this.data.record.id, { ...use, version })
        : this.api.create({ kind, fileId, ...use }),
  });
  private readonly kind = computed(() => this.form.model().kind);
  protected readonly url = computed(() => uploadUrl(this.kind()));

  constructor() {
    let before = this.kind();
    effect(() => {
      const kind = this.kind();
      // What was checked for one kind may not suit another.
      if (kind !== before) untracked(() => this.file()?.clear());
      before = kind;
    });
  }

  protected nameAfter({ name }: CheckedTemplate): void {
    if (this.form.model().name) return;
    this.form.model.update((model) => ({ ...model, name: name.replace(/\.docx$/i, '') }));
  }
}
