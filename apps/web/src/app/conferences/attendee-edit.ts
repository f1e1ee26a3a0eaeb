import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { CreateAttendee, UpdateAttendee, type Attendee, type AttendeePostInput } from '@ky-yeu/contracts/attendees';
import * as lists from '@ky-yeu/contracts/closed-lists';
import type { Person } from '@ky-yeu/contracts/people';
import { organisationPicker } from '../organisations/organisations-api';
import { peoplePicker } from '../people/people-api';
import { EditFrame } from '../shared/edit-frame';
import { ChoiceField } from '../shared/fields/choice-field';
import { ChoicesField } from '../shared/fields/choices-field';
import { FlagField } from '../shared/fields/flag-field';
import { NumberField } from '../shared/fields/number-field';
import { PickerField } from '../shared/fields/picker-field';
import { TextAreaField } from '../shared/fields/text-area-field';
import { TextField } from '../shared/fields/text-field';
import { today } from '../shared/format';
import { Notices } from '../shared/notices';
import { recordApi } from '../shared/record-api';
import { attendeeModel } from './attendee-model';
import { attendeePicker, groupPicker, partForm, sitePicker, type PartData } from './parts-api';
import { PostChips, type PostChoice } from './post-chips';
import { postChoices } from './posts-that-day';

export interface AttendeeEditData extends PartData<Attendee> {
  /** The day of the conference, 'YYYY-MM-DD'. */
  heldOn: string | null;
}

/** Corrects an attendee; name and posts stay as printed that day unless they are changed here. */
@Component({
  selector: 'app-attendee-edit',
  imports: [
    ChoiceField,
    ChoicesField,
    EditFrame,
    FlagField,
    NumberField,
    PickerField,
    PostChips,
    TextAreaField,
    TextField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendee-edit.html',
  styles: `
    .label {
      margin-bottom: 5px;
      font-size: 0.8438rem;
      font-weight: 560;
      line-height: 1.35;
    }
  `,
})
export class AttendeeEdit {
  protected readonly data = inject<AttendeeEditData>(MAT_DIALOG_DATA);
  private readonly notices = inject(Notices);
  private readonly people = recordApi<Person, object>(() => '/api/people');
  private readonly conferenceId = () => this.data.conferenceId;
  protected readonly lists = lists;
  protected readonly record = this.data.record;
  protected readonly persons = peoplePicker();
  protected readonly organisations = organisationPicker();
  protected readonly attendees = attendeePicker(this.conferenceId);
  protected readonly sites = sitePicker(this.conferenceId);
  protected readonly groups = groupPicker(this.conferenceId);
  protected readonly choices = signal<PostChoice[]>([]);
  protected readonly form = partForm({
    part: 'attendees',
    data: this.data,
    create: CreateAttendee,
    update: UpdateAttendee,
    toModel: attendeeModel,
  });

  constructor() {
    if (this.record?.personId) void this.offerPosts(this.record.personId);
  }

  protected setPosts(posts: AttendeePostInput[]): void {
    this.form.model.update((model) => ({ ...model, posts }));
  }

  protected async offerPosts(personId: string | undefined): Promise<void> {
    if (!personId) return this.choices.set([]);
    try {
      const { posts } = await this.people.get(personId);
      this.choices.set(postChoices(posts, this.data.heldOn ?? today()));
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
