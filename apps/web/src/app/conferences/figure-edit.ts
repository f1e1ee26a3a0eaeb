import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateKeyFigure, UpdateKeyFigure, type KeyFigure } from '@ky-yeu/contracts/programme';
import { organisationPicker } from '../organisations/organisations-api';
import { EditFrame } from '../shared/edit-frame';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { figureModel } from './figure-model';
import { partForm, type PartData } from './parts-api';

/** Enters or corrects a key figure of the report. */
@Component({
  selector: 'app-figure-edit',
  imports: [EditFrame, NumberField, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="data.record ? 'Sửa số liệu' : 'Thêm số liệu'" savedText="Đã lưu số liệu.">
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.label" [rows]="1" />
        <app-number-field class="third" [field]="form.fields.value" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.total" hint="Khi là tỷ lệ, ví dụ 10/10" />
        <app-text-field class="third" [field]="form.fields.unit" placeholder="mô hình, %, người…" />
        <app-text-field class="two-thirds" [field]="form.fields.qualifier" placeholder="đăng ký, công nhận…" />
        <app-number-field class="third" [field]="form.fields.year" />
        <app-picker-field
          class="wide"
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.record?.organisationName ?? null"
        />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class FigureEdit {
  protected readonly data = inject<PartData<KeyFigure>>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly form = partForm({
    part: 'figures',
    data: this.data,
    create: CreateKeyFigure,
    update: UpdateKeyFigure,
    toModel: figureModel,
  });
}
