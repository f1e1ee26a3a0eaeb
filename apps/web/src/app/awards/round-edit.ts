import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiClose, mdiPlus } from '@mdi/js';
import { conferredStateLabels } from '@ky-yeu/contracts/award-lists';
import { CreateAwardRound, UpdateAwardRound, type AwardCountGroup, type AwardRound } from '@ky-yeu/contracts/awards';
import { attendeePicker, partList } from '../conferences/parts-api';
import { organisationPicker } from '../organisations/organisations-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { PickerListField } from '../shared/fields/picker-list-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { recordForm } from '../shared/record-form';
import { RecordPicker } from '../shared/record-picker';
import { AwardsApi, basisPicker, formPicker } from './awards-api';
import { groupLabel } from './count-group-label';
import { requireAuthority } from './round-authority';
import { newBasis, newRound, roundModel, type RoundModel } from './round-model';

export interface RoundEditData {
  /** null for a round outside any conference. */
  conferenceId: string | null;
  record?: AwardRound;
}

/** Enters or corrects an award round. */
@Component({
  selector: 'app-round-edit',
  imports: [
    ChoiceField,
    DateField,
    EditFrame,
    FlagField,
    Icon,
    NumberField,
    PickerField,
    PickerListField,
    RecordPicker,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './round-edit.html',
  styleUrl: './round-edit.scss',
})
export class RoundEdit {
  protected readonly data = inject<RoundEditData>(MAT_DIALOG_DATA);
  private readonly api = inject(AwardsApi);
  private readonly conferenceId = () => this.data.conferenceId ?? '';
  private readonly groupList = partList<AwardCountGroup>('award-count-groups', this.conferenceId);
  protected readonly record = this.data.record;
  protected readonly icons = { mdiClose, mdiPlus };
  protected readonly conferredStates = conferredStateLabels;
  protected readonly forms = formPicker();
  protected readonly organisations = organisationPicker();
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly bases = basisPicker();
  protected readonly presenters = (this.record?.presenters ?? []).map(({ id, name, title }) => ({
    id,
    name,
    detail: title || null,
  }));
  protected readonly groups = computed(() => {
    const all = this.groupList.hasValue() ? (this.groupList.value()?.items ?? []) : [];
    return Object.fromEntries(all.map((group) => [group.id, groupLabel(group)]));
  });
  protected readonly hasGroups = computed(() => Object.keys(this.groups()).length > 0);
  protected readonly form = recordForm<RoundModel, AwardRound>({
    contract: this.record ? UpdateAwardRound : CreateAwardRound,
    value: this.record ? roundModel(this.record) : newRound(this.data.conferenceId),
    version: this.record?.version,
    save: async (body, version) => {
      requireAuthority(body);
      return this.record ? this.api.rounds.update(this.record.id, { ...body, version }) : this.api.rounds.create(body);
    },
    fromRecord: roundModel,
  });
  /** As the server would name it. */
  protected readonly madeAuthority = computed(() => {
    const { authorityOffice, authorityOrganisationId } = this.form.model();
    const name = authorityOrganisationId ? knownName(authorityOrganisationId) : null;
    return [authorityOffice, name].filter(Boolean).join(' ');
  });

  protected remember(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }

  protected addBasis(option: PickerOption | null): void {
    if (!option) return;
    rememberName(option.id, option.name);
    this.changeBases((bases) => [...bases, { ...newBasis, id: option.id }]);
  }

  protected addNewBasis(): void {
    this.changeBases((bases) => [...bases, { ...newBasis }]);
  }

  protected removeBasis(index: number): void {
    this.changeBases((bases) => bases.filter((_basis, at) => at !== index));
  }

  protected basisName(index: number): string {
    const basis = this.form.model().bases[index];
    if (!basis?.id) return 'Văn bản mới';
    return basis.number ? `${basis.kind ?? ''} ${basis.number}` : (knownName(basis.id) ?? 'Văn bản đã chọn');
  }

  private changeBases(change: (bases: RoundModel['bases']) => RoundModel['bases']): void {
    this.form.model.update((model) => ({ ...model, bases: change(model.bases) }));
  }
}
