import { HttpErrorResponse } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiClose, mdiDeleteOutline, mdiPlus } from '@mdi/js';
import {
  documentFormLabels,
  organisationLevelLabels,
  organisationSystemLabels,
  successionKindLabels,
} from '@ky-yeu/contracts/closed-lists';
import type { Problem } from '@ky-yeu/contracts/errors';
import type { Organisation } from '@ky-yeu/contracts/organisations';
import { Reorganise, type Reorganised, type ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { PickerField } from '../shared/fields/picker-field';
import { PickerListField } from '../shared/fields/picker-list-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import type { PickerOption, PickerSource, Written } from '../shared/record-api';
import { recordForm } from '../shared/record-form';
import { RecordPicker } from '../shared/record-picker';
import { organisationPicker, OrganisationsApi } from './organisations-api';
import { bodyOf, successorFrom, toModel, type ReorganiseModel } from './reorganise-model';
import { ReorganisePreview } from './reorganise-preview';
import { ReorganisationsApi } from './reorganisations-api';
import { territoryPicker } from './territories-api';

export interface ReorganiseData {
  /** What is reorganised, where the panel was opened from its page. */
  organisation?: Organisation;
}

/** The frame shows two versions of one record; here there may be several, so it is said in words. */
function changedMeanwhile(problem: Problem): HttpErrorResponse {
  const name = (problem.current as { name?: string } | undefined)?.name ?? 'Một tổ chức';
  const detail = `${name} vừa được người khác sửa. Bản mới đã được lấy; hãy xem lại phần xem trước rồi lưu lần nữa.`;
  return new HttpErrorResponse({ status: 409, error: { ...problem, code: 'BUSY', detail, current: undefined } });
}

/** Long enough that nobody's typing is answered letter by letter. */
const delay = 400;

/** Renames, merges, splits, ends organisations or hands over their work: who, into what, and what will happen. */
@Component({
  selector: 'app-organisation-reorganise',
  imports: [
    ...[ChoiceField, DateField, EditFrame, FlagField, Icon, PickerField, PickerListField],
    ...[RecordPicker, ReorganisePreview, TextField],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organisation-reorganise.html',
  styleUrl: './organisation-reorganise.scss',
})
export class OrganisationReorganise {
  private readonly organisationsApi = inject(OrganisationsApi);
  private readonly api = inject(ReorganisationsApi);
  private readonly notices = inject(Notices);
  private readonly data = inject<ReorganiseData>(MAT_DIALOG_DATA);

  protected readonly icons = { mdiClose, mdiDeleteOutline, mdiPlus };
  protected readonly kindLabels = successionKindLabels;
  protected readonly levelLabels = organisationLevelLabels;
  protected readonly systemLabels = organisationSystemLabels;
  protected readonly formLabels = documentFormLabels;
  protected readonly territories = territoryPicker();
  protected readonly organisations = organisationPicker();
  /** The picker of several hands over ids alone, so the names are kept as they are offered. */
  protected readonly source: PickerSource = async (text) => {
    const options = await this.organisations(text);
    options.forEach(({ id, name }) => rememberName(id, name));
    return options;
  };
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);

  protected readonly form = recordForm<ReorganiseModel, Reorganised>({
    contract: Reorganise,
    value: toModel(this.data.organisation),
    save: (model) => this.apply(model),
  });
  protected readonly mayKeep = computed(() => ['SPLIT', 'TRANSFER'].includes(this.form.model().kind));
  /** Who may take the organisations below: in the order that the server counts. */
  protected readonly takers = computed(() => {
    const { successorIds, newSuccessors } = this.form.model();
    return [
      ...successorIds.map((id) => knownName(id) ?? '…'),
      ...newSuccessors.map(({ name }, index) => name || `Tổ chức mới ${index + 1}`),
    ];
  });
  protected readonly preview = signal<ReorganisationPreview | null>(null);
  /** What still stands in the way, as the server says it. */
  protected readonly refusal = signal<string | null>(null);
  private asked = 0;

  constructor() {
    if (this.data.organisation) this.remember(this.data.organisation);
    effect((onCleanup) => {
      const model = this.form.model();
      const timer = setTimeout(() => void untracked(() => this.show(model)), delay);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async addPredecessor(option: PickerOption | null): Promise<void> {
    if (!option || this.form.model().predecessors.some(({ id }) => id === option.id)) return;
    try {
      const found = await this.organisationsApi.get(option.id);
      this.remember(found);
      this.form.model.update((model) => ({
        ...model,
        predecessors: [...model.predecessors, { id: found.id, version: found.version }],
        // The first one says what the new one will most likely look like.
        newSuccessors: model.newSuccessors.map((each) => (each.name ? each : successorFrom(found))),
      }));
    } catch (error) {
      this.notices.failed(error);
    }
  }

  protected removePredecessor(id: string): void {
    this.form.model.update((model) => ({
      ...model,
      predecessors: model.predecessors.filter((each) => each.id !== id),
    }));
  }

  protected addSuccessor(): void {
    this.form.model.update((model) => ({ ...model, newSuccessors: [...model.newSuccessors, successorFrom()] }));
  }

  protected removeSuccessor(index: number): void {
    this.form.model.update((model) => ({
      ...model,
      childrenTo: 0,
      newSuccessors: model.newSuccessors.filter((_, at) => at !== index),
    }));
  }

  protected sendChildrenTo(index: string): void {
    this.form.model.update((model) => ({ ...model, childrenTo: Number(index) }));
  }

  protected picked(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }

  private async apply(model: ReorganiseModel): Promise<Written<Reorganised>> {
    try {
      return await this.api.apply(bodyOf(model));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'STALE_VERSION') throw error;
      await this.readAgain();
      throw changedMeanwhile(problem);
    }
  }

  /** Takes over the versions of now; what will happen is shown again, for the editor to judge. */
  private async readAgain(): Promise<void> {
    const ids = this.form.model().predecessors.map(({ id }) => id);
    const found = await Promise.all(ids.map((id) => this.organisationsApi.get(id)));
    found.forEach((each) => this.remember(each));
    const predecessors = found.map(({ id, version }) => ({ id, version }));
    this.form.model.update((now) => ({ ...now, predecessors }));
  }

  private remember({ id, name, parentId, parentName, territoryId, territoryName }: Organisation): void {
    rememberName(id, name);
    rememberName(parentId, parentName);
    rememberName(territoryId, territoryName);
  }

  private async show(model: ReorganiseModel): Promise<void> {
    const turn = ++this.asked;
    if (!model.predecessors.length || !model.happenedOn || model.newSuccessors.some(({ name }) => !name)) {
      this.preview.set(null);
      this.refusal.set(null);
      return;
    }
    try {
      const preview = await this.api.preview(bodyOf(model));
      if (turn !== this.asked) return;
      this.preview.set(preview);
      this.refusal.set(null);
    } catch (error) {
      if (turn !== this.asked) return;
      const { issues, detail } = problemOf(error);
      this.preview.set(null);
      this.refusal.set(issues[0]?.message ?? detail);
    }
  }
}
