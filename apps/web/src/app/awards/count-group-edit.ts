import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateAwardCountGroup, UpdateAwardCountGroup, type AwardCountGroup } from '@ky-yeu/contracts/awards';
import { partForm, type PartData } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { NumberField } from '../shared/fields/number-field';
import { TextField } from '../shared/fields/text-field';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';

const none: Filled<CreateAwardCountGroup> = {
  label: null,
  declaredCollectives: null,
  declaredIndividuals: null,
  declaredHouseholds: null,
  declaredModels: null,
  declaredExamples: null,
};

const groupModel = (group?: AwardCountGroup) => pickModel(none, group);

/** Enters or corrects one declared number that covers several rounds. */
@Component({
  selector: 'app-count-group-edit',
  imports: [EditFrame, NumberField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa số công bố chung' : 'Thêm số công bố chung'"
      savedText="Đã lưu số công bố chung."
    >
      <p class="muted">
        Dùng khi nguồn chỉ nêu một con số cho nhiều đợt, như “14 cá nhân được tặng Kỷ niệm chương” của hai cơ quan. Lưu
        xong, hãy chọn số này trong từng đợt.
      </p>
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.label" placeholder="14 cá nhân được tặng Kỷ niệm chương" />
        <app-number-field class="third" [field]="form.fields.declaredCollectives" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.declaredIndividuals" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.declaredHouseholds" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.declaredModels" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.declaredExamples" placeholder="Chưa rõ" />
      </div>
    </app-edit-frame>
  `,
})
export class CountGroupEdit {
  protected readonly data = inject<PartData<AwardCountGroup>>(MAT_DIALOG_DATA);
  protected readonly form = partForm({
    part: 'award-count-groups',
    data: this.data,
    create: CreateAwardCountGroup,
    update: UpdateAwardCountGroup,
    toModel: groupModel,
  });
}
