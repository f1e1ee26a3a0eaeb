import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateAttendeeGroup, UpdateAttendeeGroup, type AttendeeGroup } from '@ky-yeu/contracts/attendees';
import { EditFrame } from '../shared/edit-frame';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { groupModel } from './group-model';
import { partForm, sitePicker, type PartData } from './parts-api';

/** Enters or corrects a group of attendees that is invited or counted without names. */
@Component({
  selector: 'app-group-edit',
  imports: [EditFrame, FlagField, NumberField, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa nhóm đại biểu' : 'Thêm nhóm đại biểu'"
      savedText="Đã lưu nhóm đại biểu."
    >
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.name" [rows]="1" />
        <app-text-field [field]="form.fields.commonPost" hint="Ví dụ: các đồng chí trong Ban Thường vụ Tỉnh ủy" />
        <app-picker-field [field]="form.fields.siteId" [source]="sites" [shown]="data.record?.siteName ?? null" />
        <app-number-field class="third" [field]="form.fields.expectedCount" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.actualCount" placeholder="Chưa rõ" />
        <app-flag-field class="third" [field]="form.fields.isOpenEnded" hint="Nguồn ghi “…” hoặc “và các”" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class GroupEdit {
  protected readonly data = inject<PartData<AttendeeGroup>>(MAT_DIALOG_DATA);
  protected readonly sites = sitePicker(() => this.data.conferenceId);
  protected readonly form = partForm({
    part: 'groups',
    data: this.data,
    create: CreateAttendeeGroup,
    update: UpdateAttendeeGroup,
    toModel: groupModel,
  });
}
