import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels } from '@ky-yeu/contracts/closed-lists';
import {
  CreateChecklistTemplate,
  UpdateChecklistTemplate,
  type ChecklistTemplate,
  type TemplateItem,
} from '@ky-yeu/contracts/preparation';
import { clockCodeLabels, offsetUnitLabels } from '@ky-yeu/contracts/preparation-lists';
import { EditFrame } from '../../shared/edit-frame';
import { ChoiceField } from '../../shared/fields/choice-field';
import { FlagField } from '../../shared/fields/flag-field';
import { NumberField } from '../../shared/fields/number-field';
import { TextField } from '../../shared/fields/text-field';
import { focusAfterRender, keepFocus } from '../../shared/focus';
import { Icon } from '../../shared/icon';
import { recordForm, type Filled } from '../../shared/record-form';
import { PreparationApi } from './preparation-api';

export interface TemplateEditData {
  record?: ChecklistTemplate | undefined;
  /** Starts a new template with the lines of this one. */
  isCopy: boolean;
}

type LineModel = Filled<TemplateItem>;
type Model = Omit<Filled<CreateChecklistTemplate>, 'items'> & { items: LineModel[] };

const emptyLine: LineModel = { title: '', offsetDays: -7, offsetUnit: 'DAY', committee: null, clockCode: null };

function modelOf(template?: ChecklistTemplate): Model {
  if (!template) return { name: '', conferenceKind: null, source: null, isConfirmed: false, items: [{ ...emptyLine }] };
  const { name, conferenceKind, source, isConfirmed, items } = template;
  const lines = items.map(({ committee, clockCode, ...item }) => ({
    ...item,
    committee: committee ?? null,
    clockCode: clockCode ?? null,
  }));
  return { name, conferenceKind, source, isConfirmed, items: lines };
}

/** Makes or changes a template of a checklist, line by line. */
@Component({
  selector: 'app-template-edit',
  imports: [ChoiceField, EditFrame, FlagField, Icon, NumberField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-edit.html',
  styleUrl: './template-edit.scss',
})
export class TemplateEdit {
  private readonly api = inject(PreparationApi).templates;
  private readonly data = inject<TemplateEditData>(MAT_DIALOG_DATA);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly icons = { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus };
  protected readonly kinds = conferenceKindLabels;
  protected readonly units = offsetUnitLabels;
  protected readonly clocks = {
    INVITATION: clockCodeLabels.INVITATION,
    MATERIALS: clockCodeLabels.MATERIALS,
    CONCLUSION_NOTICE: clockCodeLabels.CONCLUSION_NOTICE,
  };
  private readonly changed = this.data.isCopy ? undefined : this.data.record;
  protected readonly heading = this.changed ? `Sửa mẫu ${this.changed.name}` : 'Thêm mẫu việc chuẩn bị';
  protected readonly form = recordForm<Model, ChecklistTemplate>({
    contract: this.changed ? UpdateChecklistTemplate : CreateChecklistTemplate,
    value: this.data.isCopy ? { ...modelOf(this.data.record), name: '' } : modelOf(this.data.record),
    version: this.changed?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.changed ? this.api.update(this.changed.id, { ...body, version }) : this.api.create(body),
  });

  protected add(): void {
    const { items } = this.form.model();
    this.setItems([...items, { ...emptyLine, offsetDays: items.at(-1)?.offsetDays ?? -7 }]);
    this.focus(this.host, `[data-line="${items.length}"] input`);
  }

  protected remove(index: number): void {
    this.setItems(this.form.model().items.filter((_, at) => at !== index));
  }

  protected move(index: number, step: -1 | 1, event: Event): void {
    const items = [...this.form.model().items];
    if (index + step < 0 || index + step >= items.length) return;
    keepFocus(event.currentTarget as HTMLElement);
    items.splice(index + step, 0, ...items.splice(index, 1));
    this.setItems(items);
  }

  private setItems(items: LineModel[]): void {
    this.form.model.update((model) => ({ ...model, items }));
  }
}
