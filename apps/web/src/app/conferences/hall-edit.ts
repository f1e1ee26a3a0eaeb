import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { mdiDeleteOutline } from '@mdi/js';
import { CreateHall, UpdateHall, type Hall } from '@ky-yeu/contracts/halls';
import { organisationPicker } from '../organisations/organisations-api';
import { Confirm } from '../shared/confirm';
import { EditFrame } from '../shared/edit-frame';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import { recordForm, type Filled } from '../shared/record-form';
import { hallsApi } from './halls-api';

export interface HallData {
  /** Absent for a new hall. */
  record?: Hall;
}

const none: Filled<CreateHall> = { name: '', organisationId: null, places: null, address: null, note: null };

function modelOf(record?: Hall): Filled<CreateHall> {
  rememberName(record?.organisationId, record?.organisationName);
  return pickModel(none, record);
}

/** Adds or changes a hall. */
@Component({
  selector: 'app-hall-edit',
  imports: [EditFrame, Icon, NumberField, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu hội trường.">
      <div class="form-grid">
        <app-text-field class="two-thirds" [field]="form.fields.name" />
        <app-number-field class="third" [field]="form.fields.places" placeholder="Chưa rõ" />
        <app-picker-field
          class="wide"
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.record?.organisationName ?? null"
        />
        <app-text-field class="wide" [field]="form.fields.address" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
        @if (data.record; as record) {
          <div class="wide">
            <button class="button small danger" type="button" (click)="remove(record)">
              <app-icon [path]="mdiDeleteOutline" [size]="17" />Xóa hội trường
            </button>
          </div>
        }
      </div>
    </app-edit-frame>
  `,
})
export class HallEdit {
  private readonly api = hallsApi();
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialogRef);
  protected readonly data = inject<HallData>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly mdiDeleteOutline = mdiDeleteOutline;
  protected readonly heading = this.data.record ? `Sửa hội trường ${this.data.record.name}` : 'Thêm hội trường';
  protected readonly form = recordForm<Filled<CreateHall>, Hall>({
    contract: this.data.record ? UpdateHall : CreateHall,
    value: modelOf(this.data.record),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body),
  });

  protected async remove(record: Hall): Promise<void> {
    const isGone = await this.confirm.delete({
      what: `hội trường “${record.name}”`,
      hangsOnIt: record.conferences ? [`${record.conferences} hội nghị (vẫn còn, chỉ bỏ hội trường)`] : [],
      remove: () => this.api.remove(record.id),
    });
    if (isGone) this.dialog.close();
  }
}
