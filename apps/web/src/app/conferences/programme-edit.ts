import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { programmeKindLabels } from '@ky-yeu/contracts/closed-lists';
import { flattenTree, maxProgrammeDepth, programmeTree } from '@ky-yeu/rules/programme-tree';
import { CreateProgrammeItem, UpdateProgrammeItem, type ProgrammeItem } from '@ky-yeu/contracts/programme';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { ClockField } from '../shared/fields/clock-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerListField } from '../shared/fields/picker-list-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { attendeePicker, partForm, partList, type PartData } from './parts-api';
import { programmeContext } from './programme-api';
import { programmeModel } from './programme-model';

/** Enters or corrects an item of the programme. */
@Component({
  selector: 'app-programme-edit',
  imports: [ChoiceField, ClockField, EditFrame, FlagField, NumberField, PickerListField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa mục chương trình' : 'Thêm mục chương trình'"
      savedText="Đã lưu mục chương trình."
    >
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.title" [rows]="1" />
        <app-choice-field class="third" [field]="form.fields.kind" [labels]="kinds" />
        <app-clock-field class="third" [field]="form.fields.startsAt" />
        <app-number-field class="third" [field]="form.fields.minutes" placeholder="Chưa rõ" />
        <app-flag-field class="two-thirds" [field]="form.fields.isPinned" />
        @if (isLong()) {
          <app-number-field class="third" [field]="form.fields.dayNumber" />
        }
        <app-picker-list-field
          class="wide"
          [field]="form.fields.performerIds"
          [source]="attendees"
          [shown]="performers"
        />
        <app-text-field
          class="wide"
          [field]="form.fields.performedBy"
          hint="Khi không phải một người trong danh sách đại biểu, ví dụ: Ban Tổ chức"
        />
        @if (hasOthers()) {
          <app-choice-field
            class="wide"
            [field]="form.fields.parentId"
            [labels]="others()"
            emptyLabel="— Mục chính —"
          />
        }
        <app-flag-field class="wide" [field]="form.fields.isInternal" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class ProgrammeEdit {
  protected readonly data = inject<PartData<ProgrammeItem>>(MAT_DIALOG_DATA);
  private readonly conferenceId = () => this.data.conferenceId;
  private readonly items = partList<ProgrammeItem>('programme', this.conferenceId);
  protected readonly kinds = programmeKindLabels;
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly performers = (this.data.record?.performers ?? []).map(({ id, name, title }) => ({
    id,
    name,
    detail: title || null,
  }));
  protected readonly others = computed(() => {
    const all = this.items.hasValue() ? (this.items.value()?.items ?? []) : [];
    const branches = flattenTree(programmeTree(all));
    const own = branches.filter(({ item }) => item.id === this.data.record?.id);
    const inside = new Set(flattenTree(own).map(({ item }) => item.id));
    const homes = branches.filter(({ item, depth }) => depth < maxProgrammeDepth && !inside.has(item.id));
    return Object.fromEntries(
      homes.map(({ item, number, depth }) => [item.id, `${'— '.repeat(depth)}${number} ${item.title}`.trim()]),
    );
  });
  private readonly context = programmeContext(this.conferenceId);
  protected readonly isLong = computed(() => {
    const days = this.context.hasValue() ? (this.context.value()?.days ?? 1) : 1;
    return days > 1 || (this.data.record?.dayNumber ?? 1) > 1;
  });
  protected readonly hasOthers = computed(() => Object.keys(this.others()).length > 0);
  protected readonly form = partForm({
    part: 'programme',
    data: this.data,
    create: CreateProgrammeItem,
    update: UpdateProgrammeItem,
    toModel: programmeModel,
  });
}
