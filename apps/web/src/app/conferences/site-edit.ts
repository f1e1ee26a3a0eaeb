import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateSite, UpdateSite, type Site } from '@ky-yeu/contracts/attendees';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import type { PickerOption } from '../shared/record-api';
import { attendeePicker, partForm, partList, type PartData } from './parts-api';
import { SiteChecks } from './site-checks';
import { siteModel } from './site-model';

/** Enters or corrects a site. */
@Component({
  selector: 'app-site-edit',
  imports: [ChoiceField, EditFrame, NumberField, PickerField, SiteChecks, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa điểm cầu' : 'Thêm điểm cầu'"
      savedText="Đã lưu điểm cầu."
    >
      <div class="form-grid">
        <app-text-field class="wide" [field]="form.fields.name" />
        <app-choice-field [field]="form.fields.parentId" [labels]="others()" emptyLabel="— Điểm trung tâm —" />
        <app-picker-field
          [field]="form.fields.organisationId"
          [source]="organisations"
          [shown]="data.record?.organisationName ?? null"
        />
        <app-text-field class="wide" [field]="form.fields.venue" />
        <app-number-field class="third" [field]="form.fields.connectedCount" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.totalCount" placeholder="Chưa rõ" />
        <app-number-field class="third" [field]="form.fields.expectedCount" placeholder="Chưa rõ" />
        <app-picker-field
          class="wide"
          [field]="form.fields.chairId"
          [source]="attendees"
          [shown]="chairName"
          hint="Chọn trong danh sách đại biểu; người này được ghi vai trò chủ trì điểm cầu"
        />
        <app-picker-field
          [field]="form.fields.responsibleId"
          [source]="people"
          [shown]="data.record?.responsibleName ?? null"
          [keepsText]="true"
          hint="Chọn trong danh bạ hoặc gõ họ tên; người trực kỹ thuật, liên hệ khi mất kết nối"
          (picked)="pick($event)"
          (typed)="type($event)"
        />
        <app-text-field
          [field]="form.fields.responsiblePhone"
          type="tel"
          hint="Để trống: số trong danh bạ của người được chọn"
        />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
      <app-site-checks [form]="form" />
    </app-edit-frame>
  `,
})
export class SiteEdit {
  protected readonly data = inject<PartData<Site>>(MAT_DIALOG_DATA);
  protected readonly organisations = organisationPicker();
  protected readonly people = peoplePicker();
  protected readonly attendees = attendeePicker(() => this.data.conferenceId);
  protected readonly chairName =
    this.data.record?.chairs.find(({ id }) => id === this.data.record?.chairId)?.name ?? null;
  private readonly sites = partList<Site>('sites', () => this.data.conferenceId);
  protected readonly others = computed(() => {
    const all = this.sites.hasValue() ? (this.sites.value()?.items ?? []) : [];
    return Object.fromEntries(all.filter(({ id }) => id !== this.data.record?.id).map(({ id, name }) => [id, name]));
  });
  protected readonly form = partForm({
    part: 'sites',
    data: this.data,
    create: CreateSite,
    update: UpdateSite,
    toModel: siteModel,
  });

  /** The telephone of somebody of the directory comes from there. */
  protected pick(person: PickerOption | null): void {
    const responsibleName = person?.name ?? null;
    this.form.model.update((model) => ({ ...model, responsibleName, ...(person ? { responsiblePhone: null } : {}) }));
  }

  /** A text that was changed after choosing is a name of its own. */
  protected type(text: string): void {
    this.form.model.update((model) => ({ ...model, responsibleId: null, responsibleName: text.trim() || null }));
  }
}
