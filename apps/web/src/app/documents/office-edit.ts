import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiArrowUp, mdiDeleteOutline, mdiPlus } from '@mdi/js';
import {
  authorityFormLabels,
  numberResetLabels,
  numberStyleLabels,
  toneStyleLabels,
  UpdateOfficeSettings,
  type KindSettings,
  type OfficeSettings,
  type SignerInput,
} from '@ky-yeu/contracts/office-settings';
import { paperKindLabels } from '@ky-yeu/contracts/paper-kinds';
import { peoplePicker } from '../people/people-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { LinesField } from '../shared/fields/lines-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import type { PickerOption } from '../shared/record-api';
import { recordForm, type Filled } from '../shared/record-form';
import { IssueApi } from './issue-api';

type Model = Omit<Filled<UpdateOfficeSettings>, 'version' | 'signers' | 'kinds'> & {
  signers: Filled<SignerInput>[];
  kinds: Filled<KindSettings>[];
};

const modelOf = (office: OfficeSettings): Model => ({
  ...{ bodyCode: office.bodyCode, place: office.place, numberPattern: office.numberPattern },
  ...{ numberReset: office.numberReset, termStartsOn: office.termStartsOn },
  ...{ toneStyle: office.toneStyle, numberStyle: office.numberStyle },
  signers: office.signers.map(({ personId, name, post, authority, principal }) => ({
    ...{ personId, name, post, authority, principal },
  })),
  kinds: office.kinds.map(({ kind, numberPattern, code, recipients }) => ({ kind, numberPattern, code, recipients })),
});

/** Edits what an office sets for its papers. */
@Component({
  selector: 'app-office-edit',
  imports: [ChoiceField, DateField, EditFrame, Icon, LinesField, PickerField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './office-edit.html',
})
export class OfficeEdit {
  private readonly api = inject(IssueApi);
  protected readonly office = inject<{ office: OfficeSettings }>(MAT_DIALOG_DATA).office;
  protected readonly people = peoplePicker();
  protected readonly icons = { mdiArrowUp, mdiDeleteOutline, mdiPlus };
  protected readonly resets = numberResetLabels;
  protected readonly tones = toneStyleLabels;
  protected readonly numbers = numberStyleLabels;
  protected readonly authorities = authorityFormLabels;
  protected readonly kinds = paperKindLabels;
  protected readonly patternHint =
    '{number:2} là số có ít nhất hai chữ số, {number} là số như đếm, {code} là tên viết tắt loại (GM, KH…), {body} là ký hiệu cơ quan.';
  protected readonly form = recordForm<Model, OfficeSettings>({
    contract: UpdateOfficeSettings,
    value: modelOf(this.office),
    version: this.office.version,
    fromRecord: modelOf,
    save: (body, version) => this.api.saveOffice(this.office.organisationId, { ...body, version }),
  });

  protected addSigner(): void {
    const signer = { personId: null, name: '', post: '', authority: 'DIRECT', principal: null } as const;
    this.form.model.update((model) => ({ ...model, signers: [...model.signers, signer] }));
  }

  protected removeSigner(index: number): void {
    this.form.model.update((model) => ({ ...model, signers: model.signers.filter((_, at) => at !== index) }));
  }

  protected firstSigner(index: number): void {
    this.form.model.update((model) => {
      const chosen = model.signers.filter((_, at) => at === index);
      return { ...model, signers: [...chosen, ...model.signers.filter((_, at) => at !== index)] };
    });
  }

  protected named(index: number, person: PickerOption | null): void {
    if (!person) return;
    this.form.model.update((model) => ({
      ...model,
      signers: model.signers.map((each, at) => (at === index ? { ...each, name: person.name } : each)),
    }));
  }

  protected addKind(): void {
    const used = this.form.model().kinds.map(({ kind }) => kind);
    const kind = (Object.keys(paperKindLabels) as KindSettings['kind'][]).find((each) => !used.includes(each));
    if (!kind) return;
    const row = { kind, numberPattern: null, code: null, recipients: [] };
    this.form.model.update((model) => ({ ...model, kinds: [...model.kinds, row] }));
  }

  protected removeKind(index: number): void {
    this.form.model.update((model) => ({ ...model, kinds: model.kinds.filter((_, at) => at !== index) }));
  }
}
