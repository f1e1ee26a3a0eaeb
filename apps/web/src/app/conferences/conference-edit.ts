import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiClose, mdiPlus } from '@mdi/js';
import * as lists from '@ky-yeu/contracts/closed-lists';
import { CreateConference, UpdateConference, type Conference } from '@ky-yeu/contracts/conferences';
import { periodLabel } from '@ky-yeu/rules/review-period';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { ClockField } from '../shared/fields/clock-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { LinesField } from '../shared/fields/lines-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { today } from '../shared/format';
import { Icon } from '../shared/icon';
import { recordForm } from '../shared/record-form';
import { ClashPreview } from './clash-preview';
import { conferenceModel, kindOfTitle, periodAfter, statusByDate, type ConferenceModel } from './conference-model';
import { conferencePicker, ConferencesApi } from './conferences-api';
import { hallPicker } from './halls-api';
import { HostsField } from './hosts-field';
import { PeriodField } from './period-field';

export interface ConferenceEditData {
  /** Absent for a new one. */
  conference?: Conference;
}

/** Enters or corrects a conference: what every conference has first, the rest folded away. */
@Component({
  selector: 'app-conference-edit',
  imports: [
    ChoiceField,
    ClashPreview,
    ClockField,
    DateField,
    EditFrame,
    FlagField,
    HostsField,
    Icon,
    LinesField,
    NumberField,
    PeriodField,
    PickerField,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conference-edit.html',
  styleUrl: './conference-edit.scss',
})
export class ConferenceEdit {
  protected readonly conference = inject<ConferenceEditData>(MAT_DIALOG_DATA).conference;
  private readonly api = inject(ConferencesApi);
  protected readonly lists = lists;
  protected readonly halls = hallPicker();
  protected readonly conferences = conferencePicker();
  protected readonly icons = { mdiClose, mdiPlus };
  protected readonly form = recordForm<ConferenceModel, Conference>({
    contract: this.conference ? UpdateConference : CreateConference,
    value: conferenceModel(this.conference),
    version: this.conference?.version,
    save: (body, version) =>
      this.conference ? this.api.update(this.conference.id, { ...body, version }) : this.api.create(body),
    fromRecord: conferenceModel,
  });
  protected readonly heading = this.conference ? 'Sửa hội nghị' : 'Thêm hội nghị';
  protected readonly year = computed(() => {
    const year = Number(this.form.model().heldOn?.slice(0, 4));
    return year > 1899 ? year : new Date().getFullYear();
  });
  /** What a conference at that time of the year usually plans for. */
  protected readonly suggestion = computed(() => {
    const { reviewPeriod, nextPeriod } = this.form.model();
    const next = reviewPeriod && !nextPeriod ? periodAfter(reviewPeriod) : null;
    return next && { period: next, label: periodLabel(next) };
  });
  /** The folded part opens when it holds something refused. */
  protected readonly isOpen = signal(this.conference !== undefined);
  private guessed: string | null = null;
  private guessedStatus = conferenceModel().status;

  constructor() {
    effect(() => {
      const kind = kindOfTitle(this.form.model().title ?? '');
      untracked(() => this.takeKind(kind));
    });
    effect(() => {
      const status = statusByDate(this.form.model(), today());
      untracked(() => this.takeStatus(status));
    });
    effect(() => {
      if (this.form.problem()) this.isOpen.set(true);
    });
  }

  protected addTheme(): void {
    const theme = { name: '', text: null, year: null };
    this.form.model.update((model) => ({ ...model, themes: [...model.themes, theme] }));
  }

  protected removeTheme(index: number): void {
    this.form.model.update((model) => ({ ...model, themes: model.themes.filter((_theme, each) => each !== index) }));
  }

  protected useSuggestion(): void {
    const next = this.suggestion()?.period;
    if (next) this.form.model.update((model) => ({ ...model, nextPeriod: { ...next, label: null } }));
  }

  /** Follows the title of a new conference until the user chooses a kind. */
  private takeKind(kind: ConferenceModel['kind'] | null): void {
    const { kind: current } = this.form.model();
    if (this.conference || !kind || kind === this.guessed) return;
    if (current !== (this.guessed ?? conferenceModel().kind)) return;
    this.guessed = kind;
    if (kind !== current) this.form.model.update((model) => ({ ...model, kind }));
  }

  /** Follows the date of a new conference until the user chooses a status. */
  private takeStatus(status: ConferenceModel['status']): void {
    const field = this.form.fields.status();
    if (this.conference || field.dirty() || field.value() !== this.guessedStatus) return;
    this.guessedStatus = status;
    if (status !== field.value()) this.form.model.update((model) => ({ ...model, status }));
  }
}
