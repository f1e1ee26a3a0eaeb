import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateChecklistItem, UpdateChecklistItem, type ChecklistItem } from '@ky-yeu/contracts/preparation';
import { checklistStateLabels, clockCodeLabels, offsetUnitLabels } from '@ky-yeu/contracts/preparation-lists';
import { partFiles, partForm, partUploads, type PartData } from '../../conferences/parts-api';
import { peoplePicker } from '../../people/people-api';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FileField } from '../../shared/fields/file-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { PickerField } from '../../shared/fields/picker-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { itemModel } from './item-model';
import { colleaguePicker } from './preparation-api';

/** Enters or corrects an item of a checklist: what, until when, who, and what proves it. */
@Component({
  selector: 'app-item-edit',
  imports: [
    ChoiceField,
    DateField,
    EditFrame,
    FileField,
    FlagField,
    NumberField,
    PickerField,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="data.record ? 'Sửa việc' : 'Thêm việc'" savedText="Đã lưu việc chuẩn bị.">
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.title" [rows]="2" />
        <app-choice-field [field]="form.fields.state" [labels]="states" />
        @if (isDone()) {
          <app-date-field hint="Để trống: hôm nay" [field]="form.fields.doneOn" />
        }
        <app-date-field hint="Đặt tay thì giữ nguyên khi hội nghị dời ngày" [field]="form.fields.dueOn" />
        <app-number-field
          class="quarter"
          label="Cách hội nghị"
          hint="Âm: trước; dương: sau"
          [field]="form.fields.offsetDays"
        />
        <app-choice-field
          class="quarter"
          emptyLabel="— Không tính —"
          [field]="form.fields.offsetUnit"
          [labels]="units"
        />
        <app-flag-field class="wide" [field]="form.fields.isPinned" />
        <app-picker-field [field]="form.fields.userId" [source]="colleagues" [shown]="data.record?.userName ?? null" />
        <app-picker-field [field]="form.fields.personId" [source]="people" [shown]="data.record?.personName ?? null" />
        <app-text-field [field]="form.fields.committee" placeholder="Nội dung, khen thưởng, lễ tân…" />
        <app-choice-field emptyLabel="— Không —" [field]="form.fields.clockCode" [labels]="clocks" />
        <app-text-field class="wide" hint="Số văn bản hoặc đường dẫn tới nơi lưu" [field]="form.fields.evidence" />
        <app-file-field
          class="wide"
          hint="PDF, Word, Excel, PowerPoint, ảnh JPG, PNG; mỗi tệp đến 20 MB"
          [field]="form.fields.fileIds"
          [uploadUrl]="uploadUrl"
          [downloadUrl]="downloadUrl"
          [shown]="data.record?.files ?? []"
        />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class ItemEdit {
  protected readonly data = inject<PartData<ChecklistItem>>(MAT_DIALOG_DATA);
  protected readonly uploadUrl = partUploads(this.data.conferenceId, 'checklist');
  protected readonly downloadUrl = partFiles(this.data.conferenceId, 'checklist', this.data.record?.id);
  protected readonly states = checklistStateLabels;
  protected readonly units = offsetUnitLabels;
  protected readonly clocks = {
    INVITATION: clockCodeLabels.INVITATION,
    MATERIALS: clockCodeLabels.MATERIALS,
    CONCLUSION_NOTICE: clockCodeLabels.CONCLUSION_NOTICE,
  };
  protected readonly colleagues = colleaguePicker();
  protected readonly people = peoplePicker();
  protected readonly isDone = computed(() => this.form.model().state === 'DONE');
  protected readonly form = partForm({
    part: 'checklist',
    data: this.data,
    create: CreateChecklistItem,
    update: UpdateChecklistItem,
    toModel: itemModel,
  });
}
