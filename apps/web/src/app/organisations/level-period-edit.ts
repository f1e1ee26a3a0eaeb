import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { organisationLevelLabels } from '@ky-yeu/contracts/closed-lists';
import { UpdateOrganisationLevelPeriod, type OrganisationLevelPeriod } from '@ky-yeu/contracts/territories';
import { EditFrame } from '../shared/edit-frame';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { recordForm, type Filled } from '../shared/record-form';
import { TerritoriesApi } from './territories-api';

type Model = Omit<Filled<UpdateOrganisationLevelPeriod>, 'version'>;

const modelOf = ({ level, validFrom, validTo, source, isConfirmed }: OrganisationLevelPeriod): Model => ({
  level,
  validFrom,
  validTo,
  source,
  isConfirmed,
});

/** Changes since when and until when a level of the apparatus works. */
@Component({
  selector: 'app-level-period-edit',
  imports: [DateField, EditFrame, FlagField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame [form]="form" [heading]="heading" savedText="Đã lưu thời gian hoạt động của cấp.">
      <div class="form-grid">
        <app-date-field [field]="form.fields.validFrom" hint="Để trống: từ trước đến nay." />
        <app-date-field [field]="form.fields.validTo" hint="Để trống: vẫn đang hoạt động." />
        <app-text-area-field class="wide" [field]="form.fields.source" [rows]="3" />
        <app-flag-field
          class="wide"
          [field]="form.fields.isConfirmed"
          hint="Đánh dấu khi đã đối chiếu với văn bản ghi ở nguồn."
        />
      </div>
    </app-edit-frame>
  `,
})
export class LevelPeriodEdit {
  private readonly api = inject(TerritoriesApi);
  private readonly period = inject<OrganisationLevelPeriod>(MAT_DIALOG_DATA);
  protected readonly heading = `Thời gian hoạt động: ${organisationLevelLabels[this.period.level]}`;
  protected readonly form = recordForm<Model, OrganisationLevelPeriod>({
    contract: UpdateOrganisationLevelPeriod,
    value: modelOf(this.period),
    version: this.period.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.updatePeriod(this.period.id, { ...body, version }),
  });
}
