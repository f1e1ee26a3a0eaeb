import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import {
  documentFormLabels,
  organisationLevelLabels,
  organisationSystemLabels,
  successionKindLabels,
} from '@ky-yeu/contracts/closed-lists';
import {
  CreateOrganisation,
  UpdateOrganisation,
  type Organisation,
  type OrganisationNameInput,
  type OrganisationSuccessorInput,
} from '@ky-yeu/contracts/organisations';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { recordForm, type Filled } from '../shared/record-form';
import { LevelEnd } from './level-end';
import { organisationPicker, OrganisationsApi } from './organisations-api';
import { territoryPicker } from './territories-api';

export interface OrganisationEditData {
  organisation?: Organisation;
  /** The name that was typed where no organisation was found. */
  name?: string;
}

type Model = Omit<Filled<CreateOrganisation>, 'names' | 'successors'> & {
  names: Filled<OrganisationNameInput>[];
  successors: Filled<OrganisationSuccessorInput>[];
};

function modelOf(found: Organisation): Model {
  rememberName(found.parentId, found.parentName);
  rememberName(found.territoryId, found.territoryName);
  found.successors.forEach((each) => rememberName(each.organisationId, each.name));
  const { name, shortName, code, system, level, parentId, locality, territoryId, documentForm } = found;
  const { validFrom, validTo, isConfirmed, note } = found;
  return {
    ...{ name, shortName, code, system, level, parentId, locality, territoryId, documentForm },
    ...{ validFrom, validTo, isConfirmed, note },
    names: found.names.map((each) => ({ ...each })),
    successors: found.successors.map(({ organisationId, kind, happenedOn, legalBasis, isConfirmed: isSure }) => ({
      successorId: organisationId,
      kind,
      happenedOn,
      legalBasis,
      isConfirmed: isSure,
    })),
  };
}

function newModel(name = ''): Model {
  const nothing = { shortName: null, code: null, parentId: null, locality: null, territoryId: null, note: null };
  const place = { system: 'PARTY', level: 'PROVINCE', documentForm: 'PARTY' } as const;
  const validity = { validFrom: null, validTo: null, isConfirmed: true };
  return { name, ...nothing, ...place, ...validity, names: [], successors: [] };
}

/** Adds or changes an organisation with its former names and what became of it. */
@Component({
  selector: 'app-organisation-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, Icon, LevelEnd, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-edit.html',
  styleUrl: './organisation-edit.scss',
})
export class OrganisationEdit {
  private readonly api = inject(OrganisationsApi);
  private readonly data = inject<OrganisationEditData>(MAT_DIALOG_DATA);

  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly levelLabels = organisationLevelLabels;
  protected readonly systemLabels = organisationSystemLabels;
  protected readonly formLabels = documentFormLabels;
  protected readonly kindLabels = successionKindLabels;
  protected readonly organisations = organisationPicker();
  protected readonly territories = territoryPicker();
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);
  protected readonly heading = this.data.organisation ? `Sửa ${this.data.organisation.name}` : 'Thêm tổ chức';

  protected readonly form = recordForm<Model, Organisation>({
    contract: this.data.organisation ? UpdateOrganisation : CreateOrganisation,
    value: this.data.organisation ? modelOf(this.data.organisation) : newModel(this.data.name),
    version: this.data.organisation?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.organisation ? this.api.update(this.data.organisation.id, { ...body, version }) : this.api.create(body),
  });

  /** The name that is about to be lost: an organisation is not renamed in place, but a slip of the pen is mended there. */
  protected readonly lostName = computed(() => {
    const saved = this.data.organisation?.name;
    const { name, names } = this.form.model();
    return saved && name.trim() && name !== saved && !names.some((each) => each.name === saved) ? saved : null;
  });

  protected keepName(name: string): void {
    const row = { name, validFrom: null, validTo: null };
    this.form.model.update((model) => ({ ...model, names: [...model.names, row] }));
  }

  /** What decides whether the organisation would outlive its level. */
  protected readonly level = computed(() => {
    const { level, validFrom, validTo } = this.form.model();
    return { level, validFrom, validTo };
  });

  protected endWithLevel(validTo: string): void {
    this.form.model.update((model) => ({ ...model, validTo }));
  }

  protected addName(): void {
    const row = { name: '', validFrom: null, validTo: null };
    this.form.model.update((model) => ({ ...model, names: [...model.names, row] }));
  }

  protected removeName(index: number): void {
    this.form.model.update((model) => ({ ...model, names: model.names.filter((_, at) => at !== index) }));
  }

  protected addSuccessor(): void {
    const row = { successorId: '', kind: 'RENAME', happenedOn: null, legalBasis: null, isConfirmed: true } as const;
    this.form.model.update((model) => ({ ...model, successors: [...model.successors, row] }));
  }

  protected removeSuccessor(index: number): void {
    this.form.model.update((model) => ({ ...model, successors: model.successors.filter((_, at) => at !== index) }));
  }

  protected remember(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }
}
