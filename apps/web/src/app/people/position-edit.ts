import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { mdiDeleteOutline } from '@mdi/js';
import { blockLabels } from '@ky-yeu/contracts/closed-lists';
import { CreatePosition, UpdatePosition, type PositionRecord } from '@ky-yeu/contracts/positions';
import { Confirm } from '../shared/confirm';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { LinesField } from '../shared/fields/lines-field';
import { NumberField } from '../shared/fields/number-field';
import { TextField } from '../shared/fields/text-field';
import { today } from '../shared/format';
import { Icon } from '../shared/icon';
import { recordApi } from '../shared/record-api';
import { recordForm, type Filled } from '../shared/record-form';

export interface PositionData {
  /** Absent for a new position. */
  record?: PositionRecord;
}

type Model = Filled<CreatePosition>;

function modelOf(record: PositionRecord | undefined): Model {
  if (!record) {
    return {
      ...{ name: '', abbreviations: [], block: 'PARTY', rankWeight: 0 },
      ...{ validFrom: today(), validTo: null, source: null, isConfirmed: false },
    };
  }
  const { name, abbreviations, block, rankWeight, validFrom, validTo, source, isConfirmed } = record;
  return { name, abbreviations, block, rankWeight, validFrom, validTo, source, isConfirmed };
}

/** Adds or changes a position. */
@Component({
  selector: 'app-position-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, Icon, LinesField, NumberField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu chức danh.">
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.name" />
        <app-choice-field [field]="form.fields.block" [labels]="blockLabels" />
        <app-number-field hint="0 đến 1000, cao hơn đứng trước; 0 là không xếp." [field]="form.fields.rankWeight" />
        <app-lines-field
          class="wide"
          hint="Mỗi dòng một cách viết tắt, ví dụ UVBTV."
          [rows]="3"
          [field]="form.fields.abbreviations"
        />
        <app-date-field [field]="form.fields.validFrom" />
        <app-date-field hint="Để trống: đến nay" [field]="form.fields.validTo" />
        <app-text-field class="wide" hint="Văn bản, trang, hoặc “thông lệ”." [field]="form.fields.source" />
        <app-flag-field class="wide" hint="Chỉ đánh dấu khi đã đối chiếu văn bản." [field]="form.fields.isConfirmed" />
        @if (data.record; as record) {
          <div class="wide">
            <p class="muted small-text">
              {{ record.posts ? record.posts + ' chức vụ đang gắn với chức danh này.' : 'Chưa ai giữ chức danh này.' }}
              Hội nghị đã lưu giữ trọng số cũ cho tới khi bấm “Lấy lại thứ bậc” ở hội nghị đó.
            </p>
            @if (!record.posts) {
              <button class="button small danger" type="button" (click)="remove(record)">
                <app-icon [path]="mdiDeleteOutline" [size]="17" />Xóa chức danh
              </button>
            }
          </div>
        }
      </div>
    </app-edit-frame>
  `,
})
export class PositionEdit {
  private readonly api = recordApi<PositionRecord, CreatePosition>(() => '/api/positions');
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialogRef);
  protected readonly data = inject<PositionData>(MAT_DIALOG_DATA);
  protected readonly blockLabels = blockLabels;
  protected readonly mdiDeleteOutline = mdiDeleteOutline;
  protected readonly heading = this.data.record ? `Sửa chức danh ${this.data.record.name}` : 'Thêm chức danh';
  protected readonly form = recordForm<Model, PositionRecord>({
    contract: this.data.record ? UpdatePosition : CreatePosition,
    value: modelOf(this.data.record),
    version: this.data.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body),
  });

  protected async remove(record: PositionRecord): Promise<void> {
    const remove = () => this.api.remove(record.id);
    if (await this.confirm.delete({ what: `chức danh “${record.name}”`, remove })) this.dialog.close();
  }
}
