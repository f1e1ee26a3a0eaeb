import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiClose, mdiPlus } from '@mdi/js';
import { CreateArticle, UpdateArticle, type Article } from '@ky-yeu/contracts/press';
import { attendeePicker, partForm, sitePicker, type PartData } from '../conferences/parts-api';
import { EditFrame } from '../shared/edit-frame';
import { ClockField } from '../shared/fields/clock-field';
import { DateField } from '../shared/fields/date-field';
import { LinesField } from '../shared/fields/lines-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { articleModel, type CaptionModel } from './article-model';
import { withScheme } from './web-address';

/** Enters or corrects a news article with the captions of its photos. */
@Component({
  selector: 'app-article-edit',
  imports: [
    ClockField,
    DateField,
    EditFrame,
    Icon,
    LinesField,
    NumberField,
    PickerField,
    RecordPicker,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './article-edit.html',
  styleUrl: './article-edit.scss',
})
export class ArticleEdit {
  protected readonly data = inject<PartData<Article>>(MAT_DIALOG_DATA);
  private readonly conferenceId = () => this.data.conferenceId;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly icons = { mdiClose, mdiPlus };
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly sites = sitePicker(this.conferenceId);
  protected readonly form = partForm({
    part: 'articles',
    data: this.data,
    create: CreateArticle,
    update: UpdateArticle,
    toModel: articleModel,
  });

  protected nameOf(id: string): string {
    return knownName(id) ?? '…';
  }

  protected addCaption(): void {
    const index = this.form.model().captions.length;
    this.change((captions) => [...captions, { body: '', people: [] }]);
    this.focus(this.host, `[data-caption="${index}"] textarea`);
  }

  protected completeUrl(): void {
    const url = withScheme(this.form.model().url);
    if (url !== this.form.model().url) this.form.model.update((model) => ({ ...model, url }));
  }

  /** Enter, Ctrl+Enter and Ctrl+S save while the field still has the focus. */
  protected beforeSaving({ key, ctrlKey, metaKey }: KeyboardEvent): void {
    if (key === 'Enter' || ctrlKey || metaKey) this.completeUrl();
  }

  protected removeCaption(index: number): void {
    this.change((captions) => captions.filter((_caption, at) => at !== index));
  }

  protected addPerson(index: number, option: PickerOption | null): void {
    if (!option) return;
    rememberName(option.id, option.name);
    this.changePeople(index, (people) =>
      people.some((each) => each.attendeeId === option.id)
        ? people
        : [...people, { attendeeId: option.id, role: null }],
    );
  }

  protected removePerson(index: number, person: number): void {
    this.changePeople(index, (people) => people.filter((_each, at) => at !== person));
  }

  private changePeople(index: number, change: (people: CaptionModel['people']) => CaptionModel['people']): void {
    this.change((captions) =>
      captions.map((caption, at) => (at === index ? { ...caption, people: change(caption.people) } : caption)),
    );
  }

  private change(change: (captions: CaptionModel[]) => CaptionModel[]): void {
    this.form.model.update((model) => ({ ...model, captions: change(model.captions) }));
  }
}
