import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { recipientKindLabels } from '@ky-yeu/contracts/award-lists';
import { UpdateAwardRecipient, type AwardRecipient, type CreateAwardRecipient } from '@ky-yeu/contracts/awards';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { rememberName } from '../shared/known-names';
import { recordForm, type Filled } from '../shared/record-form';
import { AwardsApi } from './awards-api';

export interface RecipientEditData {
  record: AwardRecipient;
}

function recipientModel(recipient: AwardRecipient): Filled<CreateAwardRecipient> {
  const { roundId, kind, personId, organisationId, name, title, reason, amount, certificateNumber, note } = recipient;
  rememberName(personId ?? organisationId, name);
  return {
    ...{ roundId, kind, personId, organisationId, name, reason, amount, certificateNumber, note },
    title: title || null,
    ordinal: recipient.ordinal,
  };
}

/** Corrects a name in the list of those honoured. */
@Component({
  selector: 'app-recipient-edit',
  imports: [ChoiceField, EditFrame, NumberField, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" heading="Sửa người, tập thể được khen" savedText="Đã lưu danh sách được khen.">
      <div class="form-grid">
        <app-choice-field class="third" [field]="form.fields.kind" [labels]="kinds" />
        <app-text-field class="two-thirds" [field]="form.fields.name" hint="Như in trong quyết định, danh sách" />
        <app-text-field class="wide" [field]="form.fields.title" />
        @if (isCollective()) {
          <app-picker-field
            class="wide"
            label="Gắn với tổ chức trong danh mục"
            [field]="form.fields.organisationId"
            [source]="organisations"
            [shown]="data.record.organisationId ? data.record.name : null"
          />
        } @else {
          <app-picker-field
            class="wide"
            label="Gắn với người trong danh bạ"
            [field]="form.fields.personId"
            [source]="people"
            [shown]="data.record.personId ? data.record.name : null"
          />
        }
        <app-text-area-field class="wide" [field]="form.fields.reason" [rows]="2" />
        <app-number-field [field]="form.fields.amount" />
        <app-text-field [field]="form.fields.certificateNumber" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class RecipientEdit {
  protected readonly data = inject<RecipientEditData>(MAT_DIALOG_DATA);
  private readonly api = inject(AwardsApi);
  protected readonly kinds = recipientKindLabels;
  protected readonly people = peoplePicker();
  protected readonly organisations = organisationPicker();
  protected readonly form = recordForm<Filled<CreateAwardRecipient>, AwardRecipient>({
    contract: UpdateAwardRecipient,
    value: recipientModel(this.data.record),
    version: this.data.record.version,
    save: (body, version) => this.api.recipients.update(this.data.record.id, { ...body, version }),
    fromRecord: recipientModel,
  });
  protected readonly isCollective = computed(() => ['COLLECTIVE', 'MODEL'].includes(this.form.model().kind));
}
