import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { documentFormLabels } from '@ky-yeu/contracts/closed-lists';
import { labelFaceLabels, layoutSections, valueAt, type LayoutField } from '@ky-yeu/contracts/form-pack-fields';
import { CreateFormPack, UpdateFormPack, type FormPack } from '@ky-yeu/contracts/form-packs';
import { numberResetLabels } from '@ky-yeu/contracts/office-settings';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { today } from '../shared/format';
import { recordForm, type Filled } from '../shared/record-form';
import { IssueApi } from './issue-api';
import { readLayoutValue, showLayoutValue, withLayoutValue } from './layout-values';

type Model = Filled<CreateFormPack>;

const modelOf = ({ form, name, source, validFrom, validTo, isConfirmed, ...rest }: FormPack): Model => ({
  ...{ form, name, source, validFrom, validTo, isConfirmed },
  ...{ numberPattern: rest.numberPattern, numberReset: rest.numberReset, layout: rest.layout },
});

/** Edits a form pack: when it holds, where it is written, and all its numbers. */
@Component({
  selector: 'app-form-pack-edit',
  imports: [ChoiceField, DateField, EditFrame, FlagField, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './form-pack-edit.html',
  styleUrl: './form-pack-edit.scss',
})
export class FormPackEdit {
  private readonly api = inject(IssueApi).formPacks;
  protected readonly data = inject<{ pack: FormPack; isCopy: boolean }>(MAT_DIALOG_DATA);
  protected readonly forms = documentFormLabels;
  protected readonly resets = numberResetLabels;
  protected readonly sections = layoutSections;
  protected readonly faces = Object.entries(labelFaceLabels);
  protected readonly heading = this.data.isCopy ? 'Lập bộ thể thức mới' : 'Sửa bộ thể thức';
  protected readonly form = recordForm<Model, FormPack>({
    contract: this.data.isCopy ? CreateFormPack : UpdateFormPack,
    value: this.data.isCopy
      ? { ...modelOf(this.data.pack), name: '', validFrom: today(), validTo: null, isConfirmed: false }
      : modelOf(this.data.pack),
    version: this.data.isCopy ? undefined : this.data.pack.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.isCopy ? this.api.create(body) : this.api.update(this.data.pack.id, { ...body, version }),
  });

  protected shown(field: LayoutField): string {
    return showLayoutValue(valueAt(this.form.model().layout, field.path));
  }

  protected isOn(field: LayoutField): boolean {
    return valueAt(this.form.model().layout, field.path) === true;
  }

  protected unitOf({ unit }: LayoutField): string {
    return unit === 'mm' || unit === 'pt' ? unit : unit === 'sizes' ? 'pt' : '';
  }

  protected change(field: LayoutField, typed: string | boolean): void {
    const value = typeof typed === 'boolean' ? typed : readLayoutValue(field, typed);
    this.form.model.update((model) => ({ ...model, layout: withLayoutValue(model.layout, field.path, value) }));
  }

  /** What keeps the numbers from being saved. */
  protected problem(): string | null {
    const state = (this.form.fields.layout as unknown as () => { errors: () => { message?: string }[] })();
    return state.errors()[0]?.message ?? null;
  }
}
