import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import {
  conferenceKindLabels,
  conferenceModeLabels,
  organisationLevelLabels,
  partOfDayLabels,
} from '@ky-yeu/contracts/closed-lists';
import { reachLabels, recurrenceLabels, windowRecurrences } from '@ky-yeu/contracts/planning/plan-lists';
import { CreateRecurrenceRule, UpdateRecurrenceRule, type RecurrenceRule } from '@ky-yeu/contracts/planning/plan-rules';
import { organisationPicker } from '../../organisations/organisations-api';
import { peopleGroupPicker } from '../../people/groups-api';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { DateField } from '../../shared/fields/date-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { PickerField } from '../../shared/fields/picker-field';
import { PickerListField } from '../../shared/fields/picker-list-field';
import { TextAreaField } from '../../shared/fields/text-area-field';
import { TextField } from '../../shared/fields/text-field';
import { today } from '../../shared/format';
import { knownName, rememberName } from '../../shared/known-names';
import { recordForm, type Filled } from '../../shared/record-form';
import { guestIds, guestOptions } from './guest-options';
import { PlansApi } from './plans-api';

export interface RecurrenceRuleData {
  record?: RecurrenceRule;
}

type Model = Filled<CreateRecurrenceRule>;

function modelOf(rule: RecurrenceRule): Model {
  rememberName(rule.organisationId, rule.organisationName);
  const { guestOrganisationIds, guestGroupIds } = guestIds(rule.guests);
  const known = Object.entries(empty()).map(([key]) => [key, rule[key as keyof RecurrenceRule]]);
  return { ...(Object.fromEntries(known) as Model), guestOrganisationIds, guestGroupIds };
}

const empty = (): Model => ({
  ...{ name: '', recurrence: 'HALF_YEAR', conferenceKind: 'MID_TERM', subject: '', windowFrom: null, windowTo: null },
  ...{ anchorOn: null, monthsAfter: null, windowDays: null, mode: null, partOfDay: null, reach: 'INTERNAL' },
  ...{ organisationId: null, level: null, invitesSubordinates: true, guestOrganisationIds: [], guestGroupIds: [] },
  ...{ validFrom: `${today().slice(0, 4)}-01-01`, validTo: null, source: null, isConfirmed: false },
});

/** A rule of recurrence: what, when, for whom, with whom. */
@Component({
  selector: 'app-recurrence-rule-edit',
  imports: [
    ...[ChoiceField, DateField, EditFrame, FlagField, NumberField],
    ...[PickerField, PickerListField, TextAreaField, TextField],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './recurrence-rule-edit.html',
})
export class RecurrenceRuleEdit {
  private readonly api = inject(PlansApi).rules;
  protected readonly data = inject<RecurrenceRuleData>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly groups = peopleGroupPicker();
  protected readonly recurrences = recurrenceLabels;
  protected readonly kinds = conferenceKindLabels;
  protected readonly modes = conferenceModeLabels;
  protected readonly parts = partOfDayLabels;
  protected readonly levels = organisationLevelLabels;
  protected readonly reaches = reachLabels;
  protected readonly heading = this.data.record ? 'Sửa quy tắc lặp lại' : 'Thêm quy tắc lặp lại';
  protected readonly shown = guestOptions(this.data.record?.guests ?? []);
  protected readonly form = recordForm<Model, RecurrenceRule>({
    contract: this.data.record ? UpdateRecurrenceRule : CreateRecurrenceRule,
    value: this.data.record ? modelOf(this.data.record) : empty(),
    version: this.data.record?.version,
    fromRecord: modelOf,
    show: (_, value) => (typeof value === 'string' ? (knownName(value) ?? null) : null),
    save: (body, version) =>
      this.data.record ? this.api.update(this.data.record.id, { ...body, version }) : this.api.create(body),
  });
  protected readonly isWindow = computed(() => windowRecurrences.includes(this.form.model().recurrence));
  protected readonly isTradition = computed(() => this.form.model().recurrence === 'TRADITION_DAY');
}
