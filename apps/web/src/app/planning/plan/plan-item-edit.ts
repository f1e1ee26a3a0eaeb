import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { conferenceKindLabels, conferenceModeLabels, partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import { reachLabels } from '@ky-yeu/contracts/planning/plan-lists';
import { CreatePlanItem, UpdatePlanItem, type Plan, type PlanItem } from '@ky-yeu/contracts/planning/plans';
import { organisationPicker } from '../../organisations/organisations-api';
import { peopleGroupPicker } from '../../people/groups-api';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { LinesField } from '../../shared/fields/lines-field';
import { PickerField } from '../../shared/fields/picker-field';
import { PickerListField } from '../../shared/fields/picker-list-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { knownName } from '../../shared/known-names';
import { recordForm, type Filled } from '../../shared/record-form';
import { guestIds, guestOptions } from './guest-options';
import { PlansApi } from './plans-api';

export interface PlanItemData {
  plan: Plan;
  item?: PlanItem;
}

type Model = Omit<Filled<CreatePlanItem>, 'heldOn' | 'organisationId'> & {
  heldOn: string | null;
  organisationId: string | null;
};

function modelOf(item: PlanItem): Model {
  const { organisationId, title, kind, subjects, heldOn, partOfDay, mode, reach, note } = item;
  return { organisationId, title, kind, subjects, heldOn, partOfDay, mode, reach, note, ...guestIds(item.guests) };
}

const empty = ({ organisationId }: Plan): Model => ({
  ...{ organisationId, title: '', kind: 'OTHER', subjects: [], heldOn: null, partOfDay: null, mode: null },
  ...{ reach: 'INTERNAL', note: null, ...guestIds([]) },
});

/** A conference of a plan: entered by hand, or what was proposed, changed. */
@Component({
  selector: 'app-plan-item-edit',
  imports: [ChoiceField, DateField, EditFrame, LinesField, PickerField, PickerListField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu hội nghị trong kế hoạch.">
      <div class="form-grid">
        <app-text-area-field class="wide" [field]="form.fields.title" [rows]="2" />
        <app-picker-field
          class="wide"
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.item?.organisationName ?? data.plan.organisationName"
        />
        <app-date-field class="third" [field]="form.fields.heldOn" [defaultYear]="data.plan.year" />
        <app-choice-field class="third" [field]="form.fields.partOfDay" [labels]="parts" />
        <app-choice-field class="third" [field]="form.fields.mode" [labels]="modes" />
        <app-choice-field [field]="form.fields.kind" [labels]="kinds" />
        <app-choice-field [field]="form.fields.reach" [labels]="reaches" />
        <app-lines-field class="wide" [field]="form.fields.subjects" hint="Mỗi nội dung một dòng." />
        <app-picker-list-field
          class="wide"
          [field]="form.fields.guestSubordinatesOfIds"
          [source]="organisations"
          [shown]="shown"
        />
        <app-picker-list-field
          class="wide"
          [field]="form.fields.guestOrganisationIds"
          [source]="organisations"
          [shown]="shown"
        />
        <app-picker-list-field class="wide" [field]="form.fields.guestGroupIds" [source]="groups" [shown]="shown" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class PlanItemEdit {
  private readonly api = inject(PlansApi);
  protected readonly data = inject<PlanItemData>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly groups = peopleGroupPicker();
  protected readonly kinds = conferenceKindLabels;
  protected readonly modes = conferenceModeLabels;
  protected readonly parts = partOfDayLabels;
  protected readonly reaches = reachLabels;
  protected readonly heading = this.data.item ? 'Sửa hội nghị trong kế hoạch' : 'Thêm hội nghị vào kế hoạch';
  protected readonly shown = guestOptions(this.data.item?.guests ?? []);
  protected readonly form = recordForm<Model, PlanItem>({
    contract: this.data.item ? UpdatePlanItem : CreatePlanItem,
    value: this.data.item ? modelOf(this.data.item) : empty(this.data.plan),
    version: this.data.item?.version,
    fromRecord: modelOf,
    show: (_, value) => (typeof value === 'string' ? (knownName(value) ?? null) : null),
    save: (body, version) =>
      this.data.item
        ? this.api.updateItem(this.data.plan.id, this.data.item.id, { ...(body as CreatePlanItem), version })
        : this.api.createItem(this.data.plan.id, body as CreatePlanItem),
  });
}
