import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels, programmeKindLabels } from '@ky-yeu/contracts/closed-lists';
import {
  CreateProgrammeTemplate,
  UpdateProgrammeTemplate,
  type ProgrammeTemplate,
  type TemplateItem,
} from '@ky-yeu/contracts/programme';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { TextField } from '../shared/fields/text-field';
import { keepFocus } from '../shared/focus';
import { Icon } from '../shared/icon';
import { recordForm, type Filled } from '../shared/record-form';
import { ProgrammeApi } from './programme-api';

type Model = Omit<Filled<CreateProgrammeTemplate>, 'items'> & { items: Filled<TemplateItem>[] };

const emptyItem: Filled<TemplateItem> = { title: '', kind: 'OTHER', minutes: null, isInternal: false, depth: 0 };

function modelOf(template?: ProgrammeTemplate): Model {
  if (!template) return { name: '', conferenceKind: null, source: null, isConfirmed: false, items: [emptyItem] };
  const { name, conferenceKind, source, isConfirmed, items } = template;
  return { name, conferenceKind, source, isConfirmed, items: items.map((item) => ({ ...item })) };
}

/** Enters or corrects a template: its items in order, with kinds and suggested minutes. */
@Component({
  selector: 'app-programme-template-edit',
  imports: [ChoiceField, EditFrame, FlagField, Icon, NumberField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-template-edit.html',
  styles: `
    fieldset {
      margin: 0 0 10px;
      padding: 10px 12px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
    }

    .acts {
      display: flex;
      grid-column: span 3;
      align-items: end;
    }
  `,
})
export class ProgrammeTemplateEdit {
  private readonly api = inject(ProgrammeApi).templates;
  private readonly template = inject<{ template?: ProgrammeTemplate }>(MAT_DIALOG_DATA).template;
  protected readonly icons = { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus };
  protected readonly conferenceKinds = conferenceKindLabels;
  protected readonly kinds = programmeKindLabels;
  protected readonly form = recordForm<Model, ProgrammeTemplate>({
    contract: this.template ? UpdateProgrammeTemplate : CreateProgrammeTemplate,
    value: modelOf(this.template),
    version: this.template?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.template ? this.api.update(this.template.id, { ...body, version: version ?? 1 }) : this.api.create(body),
  });

  protected add(): void {
    this.change((items) => [...items, emptyItem]);
  }

  protected remove(index: number): void {
    this.change((items) => items.filter((_item, at) => at !== index));
  }

  protected move(index: number, step: -1 | 1, event: Event): void {
    const last = this.form.model().items.length - 1;
    if (index + step < 0 || index + step > last) return;
    keepFocus(event.currentTarget as HTMLElement);
    this.change((items) => {
      const next = [...items];
      next.splice(index + step, 0, ...next.splice(index, 1));
      return next;
    });
  }

  private change(make: (items: Filled<TemplateItem>[]) => Filled<TemplateItem>[]): void {
    this.form.model.update((model) => ({ ...model, items: make(model.items) }));
  }
}
