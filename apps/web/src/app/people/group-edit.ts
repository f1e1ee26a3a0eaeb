import { ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { blockLabels, organisationLevelLabels, organisationSystemLabels } from '@ky-yeu/contracts/closed-lists';
import {
  CreatePeopleGroup,
  UpdatePeopleGroup,
  type GroupRule,
  type GroupRuleInput,
  type NamedPerson,
  type PeopleGroup,
} from '@ky-yeu/contracts/people-groups';
import { groupRuleModeLabels, organisationScopeLabels } from '@ky-yeu/contracts/people-lists';
import { organisationPicker } from '../organisations/organisations-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { FlagField } from '../shared/fields/flag-field';
import { PickerField } from '../shared/fields/picker-field';
import { PickerListField } from '../shared/fields/picker-list-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { recordForm, type Filled } from '../shared/record-form';
import { GroupPreview } from './group-preview';
import { GroupsApi } from './groups-api';
import { peoplePicker, positionPicker } from './people-api';

export interface GroupEditData {
  record?: PeopleGroup;
}

type RuleModel = Filled<GroupRuleInput>;
type Model = Omit<Filled<CreatePeopleGroup>, 'rules' | 'pickedIds' | 'leftOutIds'> & {
  rules: RuleModel[];
  pickedIds: string[];
  leftOutIds: string[];
};

const emptyRule: RuleModel = {
  mode: 'INCLUDE',
  positionId: null,
  titleContains: null,
  organisationId: null,
  scope: 'WITHIN',
  level: null,
  system: null,
  block: null,
};

function ruleModel({ id: _, positionName, organisationName, ...rule }: GroupRule): RuleModel {
  rememberName(rule.positionId, positionName);
  rememberName(rule.organisationId, organisationName);
  return rule;
}

const idOf = ({ id, name }: NamedPerson): string => {
  rememberName(id, name);
  return id;
};

function modelOf(group: PeopleGroup | undefined): Model {
  if (!group) return { name: '', note: null, isShared: true, rules: [emptyRule], pickedIds: [], leftOutIds: [] };
  const { name, note, isShared, rules, picked, leftOut } = group;
  return {
    ...{ name, note, isShared },
    ...{ rules: rules.map(ruleModel), pickedIds: picked.map(idOf), leftOutIds: leftOut.map(idOf) },
  };
}

/** Makes or changes a saved group and shows at once whom it holds. */
@Component({
  selector: 'app-group-edit',
  imports: [
    ChoiceField,
    EditFrame,
    FlagField,
    GroupPreview,
    Icon,
    PickerField,
    PickerListField,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './group-edit.html',
  styleUrl: './group-edit.scss',
})
export class GroupEdit {
  private readonly api = inject(GroupsApi);
  private readonly record = inject<GroupEditData>(MAT_DIALOG_DATA).record;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();

  protected readonly icons = { mdiDeleteOutline, mdiPlus };
  protected readonly modes = groupRuleModeLabels;
  protected readonly scopes = organisationScopeLabels;
  protected readonly levels = organisationLevelLabels;
  protected readonly systems = organisationSystemLabels;
  protected readonly blocks = blockLabels;
  protected readonly organisations = organisationPicker();
  protected readonly positions = positionPicker();
  protected readonly people = peoplePicker();
  protected readonly picked = (this.record?.picked ?? []).map(optionOf);
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);
  protected readonly heading = this.record ? `Sửa nhóm ${this.record.name}` : 'Thêm nhóm';

  protected readonly form = recordForm<Model, PeopleGroup>({
    contract: this.record ? UpdatePeopleGroup : CreatePeopleGroup,
    value: modelOf(this.record),
    version: this.record?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.record ? this.api.update(this.record.id, { ...body, version }) : this.api.create(body),
  });
  protected readonly definition = computed(() => {
    const { rules, pickedIds, leftOutIds } = this.form.model();
    return { rules, pickedIds, leftOutIds };
  });
  protected readonly leftOut = computed(() =>
    this.form.model().leftOutIds.map((id) => ({ id, name: knownName(id) ?? '…' })),
  );

  protected remember(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }

  protected addRule(): void {
    const index = this.form.model().rules.length;
    this.changeRules((rules) => [...rules, { ...emptyRule }]);
    this.focus(this.host, `[data-rule="${index}"] input`);
  }

  protected removeRule(index: number): void {
    this.changeRules((rules) => rules.filter((_, at) => at !== index));
  }

  protected leaveOut({ id, name }: NamedPerson): void {
    rememberName(id, name);
    this.form.model.update((model) => ({
      ...model,
      pickedIds: model.pickedIds.filter((each) => each !== id),
      leftOutIds: [...model.leftOutIds, id],
    }));
  }

  protected takeBack(id: string): void {
    this.form.model.update((model) => ({ ...model, leftOutIds: model.leftOutIds.filter((each) => each !== id) }));
  }

  private changeRules(change: (rules: RuleModel[]) => RuleModel[]): void {
    this.form.model.update((model) => ({ ...model, rules: change(model.rules) }));
  }
}

function optionOf({ id, name }: NamedPerson): PickerOption {
  return { id, name, detail: null };
}
