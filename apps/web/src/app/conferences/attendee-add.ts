import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import type { Attendee, AttendeeGroup, AttendeePostInput, CreateAttendee, Site } from '@ky-yeu/contracts/attendees';
import {
  invitationStateLabels,
  invitationStates,
  type AttendeeRole,
  type InvitationState,
} from '@ky-yeu/contracts/closed-lists';
import type { Person } from '@ky-yeu/contracts/people';
import { peoplePicker, personDetail } from '../people/people-api';
import type { PersonEditData } from '../people/person-edit';
import { focusAfterRender } from '../shared/focus';
import { today } from '../shared/format';
import { Icon } from '../shared/icon';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { problemOf } from '../shared/problem';
import { recordApi, type PickerOption, type Written } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { OpenConference } from './open-conference';
import { partApi, partList } from './parts-api';
import { PostChips, type PostChoice } from './post-chips';
import { isHeldOn, postChoices } from './posts-that-day';
import { RoleChips } from './role-chips';

/** One row to add attendees as fast as they can be typed: a fragment of a name, Enter, Enter, the next. */
@Component({
  selector: 'app-attendee-add',
  imports: [Icon, PostChips, RecordPicker, RoleChips],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendee-add.html',
  styleUrl: './attendee-add.scss',
})
export class AttendeeAdd {
  private readonly open = inject(OpenConference);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly attendees = partApi<Attendee, CreateAttendee>('attendees', this.open.id);
  private readonly people = recordApi<Person, object>(() => '/api/people');
  private readonly focus = focusAfterRender();
  private readonly siteList = partList<Site>('sites', this.open.id);
  private readonly groupList = partList<AttendeeGroup>('groups', this.open.id);

  protected readonly mdiPlus = mdiPlus;
  protected readonly source = peoplePicker();
  protected readonly invitations = invitationStates.map((state) => [state, invitationStateLabels[state]] as const);
  protected readonly sites = computed(() => (this.siteList.hasValue() ? (this.siteList.value()?.items ?? []) : []));
  protected readonly groups = computed(() => (this.groupList.hasValue() ? (this.groupList.value()?.items ?? []) : []));

  /** A guest is known by name and title only. */
  protected readonly isGuest = signal(false);
  /** Changes with each added row, which empties the fields. */
  protected readonly turn = signal(0);
  protected readonly picked = signal<PickerOption | null>(null);
  protected readonly choices = signal<PostChoice[]>([]);
  protected readonly posts = signal<AttendeePostInput[]>([]);
  protected readonly roles = signal<AttendeeRole[]>(['ATTENDEE']);
  protected readonly guest = signal({ name: '', title: '', unit: '' });
  /** These stay for the next row: lists come by site, group and state. */
  protected readonly siteId = signal('');
  protected readonly groupId = signal('');
  protected readonly invitation = signal<InvitationState>('INVITED');
  protected readonly fault = signal<string | null>(null);
  protected readonly isBusy = signal(false);
  private loading: Promise<void> = Promise.resolve();

  protected pick(option: PickerOption | null): void {
    this.fault.set(null);
    this.picked.set(option);
    this.posts.set([]);
    this.choices.set([]);
    if (option) this.loading = this.loadPosts(option.id);
  }

  protected setGuest(isGuest: boolean): void {
    this.isGuest.set(isGuest);
    this.reset();
  }

  protected setName(key: 'name' | 'title' | 'unit', text: string): void {
    this.guest.update((guest) => ({ ...guest, [key]: text }));
  }

  /** Adds the typed name to the directory, with all its posts, and takes it from there. */
  protected readonly addPerson = async (name: string): Promise<PickerOption | null> => {
    const load = () => import('../people/person-edit').then((file) => file.PersonEdit);
    const written = await this.panels.openSide<PersonEditData, Written<Person>>(load, { name }, 880);
    const person = written?.record;
    return person ? { id: person.id, name: person.fullName, detail: personDetail(person) } : null;
  };

  protected async add(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.loading;
      const body = this.body();
      if (!body)
        return this.fault.set(this.isGuest() ? 'Hãy nhập họ và tên.' : 'Hãy gõ và chọn một người trong gợi ý.');
      const { record, changeId } = await this.attendees.create(body);
      this.notices.written(`Đã thêm ${record.name}.`, changeId);
      this.reset();
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(problem.issues[0]?.message ?? problem.detail);
    } finally {
      this.isBusy.set(false);
    }
  }

  private body(): CreateAttendee | null {
    const shared = {
      roles: this.roles(),
      siteId: this.siteId() || null,
      groupId: this.groupId() || null,
      invitation: this.invitation(),
    };
    const picked = this.picked();
    if (!this.isGuest()) return picked && { personId: picked.id, posts: this.posts(), ...shared };
    const { name, title, unit } = this.guest();
    const posts = title.trim() ? [{ title: title.trim() }] : [];
    return name.trim() ? { name: name.trim(), posts, organisationName: unit.trim() || null, ...shared } : null;
  }

  private async loadPosts(id: string): Promise<void> {
    try {
      const person = await this.people.get(id);
      if (this.picked()?.id !== id) return;
      const day = this.open.record()?.heldOn ?? today();
      const choices = postChoices(person.posts, day);
      const held = person.posts.filter((post) => isHeldOn(post, day));
      this.choices.set(choices);
      this.posts.set(held.map((post) => ({ postId: post.id, title: post.title })));
    } catch (error) {
      this.fault.set(problemOf(error).detail);
    }
  }

  private reset(): void {
    this.fault.set(null);
    this.picked.set(null);
    this.posts.set([]);
    this.choices.set([]);
    this.guest.set({ name: '', title: '', unit: '' });
    this.roles.set(['ATTENDEE']);
    this.turn.update((turn) => turn + 1);
    this.focus(this.host, 'input[data-first], app-record-picker input');
  }
}
