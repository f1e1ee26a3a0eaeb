import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { successionKindLabels } from '@ky-yeu/contracts/closed-lists';
import {
  CreateTerritory,
  UpdateTerritory,
  type Territory,
  type TerritorySuccessorInput,
} from '@ky-yeu/contracts/territories';
import { territoryKindNames } from '@ky-yeu/contracts/territory-lists';
import { Confirm } from '../shared/confirm';
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
import { TerritoriesApi, territoryPicker } from './territories-api';

export interface TerritoryEditData {
  territory?: Territory;
}

type Model = Omit<Filled<CreateTerritory>, 'successors'> & { successors: Filled<TerritorySuccessorInput>[] };

function modelOf(found: Territory): Model {
  rememberName(found.parentId, found.parentName);
  found.successors.forEach((each) => rememberName(each.territoryId, each.fullName));
  const { name, kind, parentId, validFrom, validTo, source, isConfirmed, note } = found;
  return {
    ...{ name, kind, parentId, validFrom, validTo, source, isConfirmed, note },
    successors: found.successors.map(({ territoryId, kind: how, happenedOn, legalBasis, isConfirmed: isSure }) => ({
      successorId: territoryId,
      kind: how,
      happenedOn,
      legalBasis,
      isConfirmed: isSure,
    })),
  };
}

function newModel(): Model {
  const nothing = { parentId: null, validFrom: null, validTo: null, source: null, note: null };
  return { name: '', kind: 'COMMUNE', ...nothing, isConfirmed: false, successors: [] };
}

/** Adds or corrects an administrative unit with its source and what became of it. */
@Component({
  selector: 'app-territory-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, Icon, PickerField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './territory-edit.html',
  styleUrl: './organisation-edit.scss',
})
export class TerritoryEdit {
  private readonly api = inject(TerritoriesApi);
  private readonly confirm = inject(Confirm);
  private readonly dialog = inject(MatDialogRef);
  protected readonly data = inject<TerritoryEditData>(MAT_DIALOG_DATA);

  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly kindNames = territoryKindNames;
  protected readonly kindLabels = successionKindLabels;
  protected readonly territories = territoryPicker();
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);
  protected readonly heading = this.data.territory ? `Sửa ${this.data.territory.fullName}` : 'Thêm đơn vị hành chính';

  protected readonly form = recordForm<Model, Territory>({
    contract: this.data.territory ? UpdateTerritory : CreateTerritory,
    value: this.data.territory ? modelOf(this.data.territory) : newModel(),
    version: this.data.territory?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.territory ? this.api.update(this.data.territory.id, { ...body, version }) : this.api.create(body),
  });

  protected addSuccessor(): void {
    const row = { successorId: '', kind: 'MERGE', happenedOn: null, legalBasis: null, isConfirmed: false } as const;
    this.form.model.update((model) => ({ ...model, successors: [...model.successors, row] }));
  }

  protected removeSuccessor(index: number): void {
    this.form.model.update((model) => ({ ...model, successors: model.successors.filter((_, at) => at !== index) }));
  }

  protected remember(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }

  protected async remove({ id, fullName, organisationCount }: Territory): Promise<void> {
    const hangsOnIt = organisationCount ? [`${organisationCount} tổ chức ghi địa bàn này`] : [];
    const isGone = await this.confirm.delete({ what: `“${fullName}”`, hangsOnIt, remove: () => this.api.remove(id) });
    if (isGone) this.dialog.close();
  }
}
