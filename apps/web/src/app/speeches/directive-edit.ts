import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { directiveStatusLabels, directiveStrengthLabels, speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import { CreateDirective, UpdateDirective, type Directive, type Speech } from '@ky-yeu/contracts/speeches';
import { attendeePicker, partForm, partList, type PartData } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { LinesField } from '../shared/fields/lines-field';
import { PickerListField } from '../shared/fields/picker-list-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { directiveModel } from './directive-model';

/** Enters or corrects a directive: what is asked of whom, how strongly, by whom. */
@Component({
  selector: 'app-directive-edit',
  imports: [ChoiceField, DateField, EditFrame, LinesField, PickerListField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa ý kiến chỉ đạo' : 'Thêm ý kiến chỉ đạo'"
      savedText="Đã lưu ý kiến chỉ đạo."
    >
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.body" [rows]="4" />
        <app-text-field class="third" [field]="form.fields.ordinalLabel" placeholder="Một là" />
        <app-choice-field class="third" [field]="form.fields.strength" [labels]="strengths" emptyLabel="— Chưa rõ —" />
        <app-choice-field class="third" [field]="form.fields.status" [labels]="statuses" />
        <app-lines-field class="wide" [field]="form.fields.addressees" hint="Mỗi dòng một nơi, như nguồn ghi" />
        <app-picker-list-field class="wide" [field]="form.fields.authorIds" [source]="attendees" [shown]="authors" />
        <app-choice-field
          class="wide"
          [field]="form.fields.speechId"
          [labels]="speeches()"
          emptyLabel="— Không ghi —"
        />
        <app-text-field class="two-thirds" [field]="form.fields.periodLabel" placeholder="năm 2020" />
        <app-date-field class="third" [field]="form.fields.dueOn" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class DirectiveEdit {
  protected readonly data = inject<PartData<Directive>>(MAT_DIALOG_DATA);
  private readonly conferenceId = () => this.data.conferenceId;
  private readonly speechList = partList<Speech>('speeches', this.conferenceId);
  protected readonly strengths = directiveStrengthLabels;
  protected readonly statuses = directiveStatusLabels;
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly authors = (this.data.record?.authors ?? []).map(({ id, name, title }) => ({
    id,
    name,
    detail: title || null,
  }));
  protected readonly speeches = computed(() => {
    const all = this.speechList.hasValue() ? (this.speechList.value()?.items ?? []) : [];
    return Object.fromEntries(
      all.map(({ id, kind, topic, speakers }) => [
        id,
        [speechKindLabels[kind], speakers.map(({ name }) => name).join(', '), topic].filter(Boolean).join(' – '),
      ]),
    );
  });
  protected readonly form = partForm({
    part: 'directives',
    data: this.data,
    create: CreateDirective,
    update: UpdateDirective,
    toModel: directiveModel,
  });
}
