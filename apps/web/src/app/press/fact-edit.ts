import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateAttendee, CreateAttendeeGroup, CreateSite } from '@ky-yeu/contracts/attendees';
import { CreateAwardRecipient, CreateAwardRound } from '@ky-yeu/contracts/awards';
import { certaintyLabels } from '@ky-yeu/contracts/closed-lists';
import { CreateConference } from '@ky-yeu/contracts/conferences';
import { describeFields } from '@ky-yeu/contracts/fields';
import { CreateFact, UpdateFact, type Article, type Fact, type FactSubject } from '@ky-yeu/contracts/press';
import { CreateKeyFigure } from '@ky-yeu/contracts/programme';
import { CreateDirective, CreateSpeech } from '@ky-yeu/contracts/speeches';
import { factFieldLabel } from '../conferences/fact-field';
import { partForm, partList, type PartData } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { rememberName } from '../shared/known-names';
import { pickModel } from '../shared/pick-model';
import type { Filled } from '../shared/record-form';
import { factSubjectLabels, factSubjects } from './fact-subjects-api';

const contracts: Record<FactSubject, new () => object> = {
  conferences: CreateConference,
  sites: CreateSite,
  attendee_groups: CreateAttendeeGroup,
  attendees: CreateAttendee,
  speeches: CreateSpeech,
  directives: CreateDirective,
  key_figures: CreateKeyFigure,
  award_rounds: CreateAwardRound,
  award_recipients: CreateAwardRecipient,
};

const none: Filled<CreateFact> = {
  subjectTable: 'conferences',
  subjectId: '',
  field: '',
  certainty: 'INFERRED',
  articleId: null,
  quote: null,
  note: null,
};

/** Enters or corrects where a recorded fact comes from, in the words of the source. */
@Component({
  selector: 'app-fact-edit',
  imports: [ChoiceField, EditFrame, PickerField, TextAreaField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-edit-frame
      [form]="form"
      [heading]="data.record ? 'Sửa nguồn của dữ kiện' : 'Thêm nguồn của dữ kiện'"
      savedText="Đã lưu nguồn của dữ kiện."
    >
      <div class="form-grid">
        <app-choice-field class="third" [field]="form.fields.subjectTable" [labels]="subjects" />
        @if (source(); as choices) {
          <app-picker-field
            class="two-thirds"
            [field]="form.fields.subjectId"
            [source]="choices"
            [shown]="data.record?.subjectLabel ?? null"
          />
        }
        <app-choice-field [class.two-thirds]="!source()" [field]="form.fields.field" [labels]="fields()" />
        <app-choice-field [field]="form.fields.certainty" [labels]="certainties" />
        <app-choice-field
          class="wide"
          [field]="form.fields.articleId"
          [labels]="articles()"
          emptyLabel="— Không ghi —"
        />
        <app-text-area-field class="wide" [field]="form.fields.quote" [rows]="2" />
        <app-text-area-field class="wide" [field]="form.fields.note" [rows]="2" />
      </div>
    </app-edit-frame>
  `,
})
export class FactEdit {
  protected readonly data = inject<PartData<Fact>>(MAT_DIALOG_DATA);
  private readonly sources = factSubjects(this.data.conferenceId);
  private readonly articleList = partList<Article>('articles', () => this.data.conferenceId);
  protected readonly subjects = factSubjectLabels;
  protected readonly certainties = certaintyLabels;
  protected readonly articles = computed(() => {
    const all = this.articleList.hasValue() ? (this.articleList.value()?.items ?? []) : [];
    return Object.fromEntries(all.map(({ id, headline }) => [id, headline]));
  });
  protected readonly form = partForm<Filled<CreateFact>, Fact>({
    part: 'facts',
    data: this.data,
    create: CreateFact,
    update: UpdateFact,
    toModel: (fact) => this.modelOf(fact),
  });
  /** A fact of the conference itself needs no choice. */
  protected readonly source = computed(() => this.sources[this.form.model().subjectTable] ?? null);

  /** The fields of what was chosen, and whatever the fact names now. */
  protected readonly fields = computed(() => {
    const { subjectTable, field } = this.form.model();
    const known = describeFields(contracts[subjectTable]).map(({ name, label }) => [name, label] as const);
    return { ...(field ? { [field]: factFieldLabel(field) } : {}), ...Object.fromEntries(known) };
  });

  private modelOf(fact: Fact | undefined): Filled<CreateFact> {
    rememberName(fact?.subjectId, fact?.subjectLabel);
    rememberName(fact?.articleId, fact?.articleHeadline);
    return pickModel({ ...none, subjectId: this.data.conferenceId }, fact);
  }
}
