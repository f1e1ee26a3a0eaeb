import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus } from '@mdi/js';
import { datePrecisionLabels, genderLabels } from '@ky-yeu/contracts/closed-lists';
import { CreatePerson, UpdatePerson, type Person } from '@ky-yeu/contracts/people';
import { splitName } from '@ky-yeu/vietnamese/split-name';
import { organisationPicker } from '../organisations/organisations-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { DateField } from '../shared/fields/date-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { knownName, rememberName } from '../shared/known-names';
import type { PickerOption } from '../shared/record-api';
import { recordForm } from '../shared/record-form';
import { PeopleApi, positionPicker } from './people-api';
import {
  asWhole,
  emptyPost,
  identityHint,
  inParts,
  joinName,
  modelOf,
  newModel,
  type Model,
  type PostModel,
} from './person-model';
import { SameName } from './same-name';
import { ServicePeriodsField } from './service-periods-field';

export interface PersonEditData {
  person?: Person;
  /** The name that was typed where no person was found. */
  name?: string;
}

/** Adds or changes a person with all posts, those held now and those of before. */
@Component({
  selector: 'app-person-edit',
  imports: [
    ChoiceField,
    DateField,
    EditFrame,
    FlagField,
    Icon,
    NumberField,
    PickerField,
    SameName,
    ServicePeriodsField,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-edit.html',
  styleUrl: './person-edit.scss',
})
export class PersonEdit {
  private readonly api = inject(PeopleApi);
  private readonly data = inject<PersonEditData>(MAT_DIALOG_DATA);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();

  protected readonly icons = { mdiArrowDown, mdiArrowUp, mdiDeleteOutline, mdiPlus };
  protected readonly genderLabels = genderLabels;
  protected readonly datePrecisionLabels = datePrecisionLabels;
  protected readonly organisations = organisationPicker();
  protected readonly positions = positionPicker();
  protected readonly nameOf = (id: string | null) => (id ? (knownName(id) ?? null) : null);
  protected readonly isNew = !this.data.person;
  protected readonly heading = this.data.person ? `Sửa ${this.data.person.fullName}` : 'Thêm cá nhân';

  protected readonly form = recordForm<Model, Person>({
    contract: this.data.person ? UpdatePerson : CreatePerson,
    value: this.data.person ? modelOf(this.data.person) : newModel(this.data.name),
    version: this.data.person?.version,
    fromRecord: modelOf,
    save: (body, version) =>
      this.data.person ? this.api.update(this.data.person.id, { ...body, version }) : this.api.create(body),
  });

  /** Whether the name is typed in three parts: names of ethnic minorities and double family names need that. */
  protected readonly isSplit = signal(this.form.model().givenName !== null);
  protected readonly wholeName = computed(() => this.form.model().fullName ?? joinName(this.form.model()) ?? '');
  protected readonly identityHint = computed(() => identityHint(this.form.model().identityNumber));
  protected readonly proposal = computed(() => {
    const { familyName, middleName, givenName } = splitName(this.form.model().fullName ?? '');
    if (!familyName) return '';
    return [`Họ: ${familyName}`, middleName && `Tên đệm: ${middleName}`, `Tên: ${givenName}`]
      .filter(Boolean)
      .join(' · ');
  });

  protected split(): void {
    this.form.model.update((model) => ({ ...model, ...inParts(splitName(model.fullName ?? '')) }));
    this.isSplit.set(true);
  }

  protected join(): void {
    this.form.model.update((model) => ({ ...model, ...asWhole(joinName(model)) }));
    this.isSplit.set(false);
  }

  protected addPost(): void {
    const index = this.form.model().posts.length;
    this.changePosts((posts) => [...posts, { ...emptyPost, isMain: index === 0 }]);
    this.focus(this.host, `[data-post="${index}"] input`);
  }

  protected removePost(index: number): void {
    this.changePosts((posts) => posts.filter((_, at) => at !== index));
  }

  protected movePost(index: number, step: number): void {
    this.changePosts((posts) => {
      const next = [...posts];
      const [moved] = next.splice(index, 1);
      if (moved) next.splice(index + step, 0, moved);
      return next;
    });
  }

  /** A chosen position names the post where nothing was typed yet. */
  protected positionPicked(index: number, option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
    if (!option || this.form.model().posts[index]?.title) return;
    this.changePosts((posts) => posts.map((post, at) => (at === index ? { ...post, title: option.name } : post)));
  }

  protected remember(option: PickerOption | null): void {
    rememberName(option?.id, option?.name);
  }

  private changePosts(change: (posts: PostModel[]) => PostModel[]): void {
    this.form.model.update((model) => ({ ...model, posts: change(model.posts) }));
  }
}
