import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiClose } from '@mdi/js';
import { speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import { CreateSpeech, UpdateSpeech, type Speech } from '@ky-yeu/contracts/speeches';
import { attendeePicker, partForm, programmePicker, sitePicker, type PartData } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { LinesField } from '../shared/fields/lines-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { speechModel } from './speech-model';

/** Enters or corrects a speech; the speaker may be unknown, the posts shown may differ from the attendee list. */
@Component({
  selector: 'app-speech-edit',
  imports: [ChoiceField, EditFrame, Icon, LinesField, NumberField, PickerField, RecordPicker, TextAreaField, TextField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './speech-edit.html',
  styles: `
    .speakers {
      display: grid;
      gap: 5px;
    }

    /* As above the fields of field-frame. */
    .label {
      font-size: 0.8438rem;
      font-weight: 560;
      line-height: 1.35;
    }

    .speaker {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 6px;
      padding: 10px 12px;
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-low);
    }

    .speaker app-text-field {
      grid-column: 1 / -1;
    }
  `,
})
export class SpeechEdit {
  protected readonly data = inject<PartData<Speech>>(MAT_DIALOG_DATA);
  private readonly conferenceId = () => this.data.conferenceId;
  protected readonly mdiClose = mdiClose;
  protected readonly kinds = speechKindLabels;
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly sites = sitePicker(this.conferenceId);
  protected readonly programme = programmePicker(this.conferenceId);
  protected readonly form = partForm({
    part: 'speeches',
    data: this.data,
    create: CreateSpeech,
    update: UpdateSpeech,
    toModel: speechModel,
  });

  protected nameOf(id: string): string {
    return knownName(id) ?? '…';
  }

  protected addSpeaker(option: PickerOption | null): void {
    if (!option || this.form.model().speakers.some((each) => each.attendeeId === option.id)) return;
    rememberName(option.id, option.name);
    const speaker = { attendeeId: option.id, title: option.detail };
    this.form.model.update((model) => ({ ...model, speakers: [...model.speakers, speaker] }));
  }

  protected removeSpeaker(index: number): void {
    this.form.model.update((model) => ({ ...model, speakers: model.speakers.filter((_each, at) => at !== index) }));
  }
}
