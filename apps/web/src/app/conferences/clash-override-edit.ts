import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { OverrideClash, type ClashItem, type ClashOverride } from '@ky-yeu/contracts/clashes';
import { EditFrame } from '../shared/edit-frame';
import { TextAreaField } from '../shared/fields/text-area-field';
import { recordForm, type Filled } from '../shared/record-form';
import { ClashOverridesApi } from './clashes-api';

export interface ClashOverrideData {
  clash: ClashItem;
}

/** Why a clash is accepted. */
@Component({
  selector: 'app-clash-override-edit',
  imports: [EditFrame, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Chấp nhận va chạm" savedText="Đã ghi lý do chấp nhận.">
      <p>{{ data.clash.sentence }}</p>
      <app-text-area-field
        [field]="form.fields.reason"
        [rows]="3"
        hint="Lý do được giữ cùng tên người quyết định; đổi ngày, buổi hoặc hội trường thì phải quyết định lại"
      />
    </app-edit-frame>
  `,
})
export class ClashOverrideEdit {
  protected readonly data = inject<ClashOverrideData>(MAT_DIALOG_DATA);
  private readonly api = inject(ClashOverridesApi);
  protected readonly form = recordForm<Filled<OverrideClash>, ClashOverride>({
    contract: OverrideClash,
    value: {
      conferenceId: this.data.clash.conferenceId,
      key: this.data.clash.key,
      reason: this.data.clash.override?.reason ?? '',
    },
    save: (body) => {
      const { override } = this.data.clash;
      return override ? this.api.change(override, body.reason) : this.api.create(body);
    },
  });
}
