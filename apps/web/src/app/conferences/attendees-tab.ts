import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiDatabaseImportOutline, mdiDeleteOutline } from '@mdi/js';
import type { Attendee, AttendeeGroup, CreateAttendee, Site } from '@ky-yeu/contracts/attendees';
import {
  attendeeRoleLabels,
  invitationStateLabels,
  presenceStateLabels,
  type InvitationState,
  type PresenceState,
} from '@ky-yeu/contracts/closed-lists';
import { attendeesList } from '@ky-yeu/contracts/lists/attendees-list';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { organisationPicker } from '../organisations/organisations-api';
import { Confirm } from '../shared/confirm';
import { Cell, DataList, type Column } from '../shared/data-list';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { Session } from '../shared/session';
import { AttendeeAdd } from './attendee-add';
import type { AttendeeEditData } from './attendee-edit';
import { ConferencesApi } from './conferences-api';
import { GroupsCard } from './groups-card';
import { InviteGroupButton } from './invite-group-button';
import { OpenConference } from './open-conference';
import { attendeeTraces, groupPicker, partApi, partList, sitePicker } from './parts-api';
import { SitesCard } from './sites-card';

const filters = ['siteId', 'groupId', 'role', 'invitation', 'presence'];

/** Who was invited and who came: find, add row by row, set states, correct, delete. */
@Component({
  selector: 'app-attendees-tab',
  imports: [AttendeeAdd, Cell, DataList, GroupsCard, Icon, InviteGroupButton, RouterLink, SitesCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attendees-tab.html',
  styleUrl: './attendees-tab.scss',
})
export class AttendeesTab {
  protected readonly session = inject(Session);
  private readonly open = inject(OpenConference);
  private readonly conferences = inject(ConferencesApi);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  private readonly notices = inject(Notices);
  private readonly attendees = partApi<Attendee, CreateAttendee>('attendees', this.open.id);
  private readonly traces = attendeeTraces(this.open.id);
  private readonly siteList = partList<Site>('sites', this.open.id);
  private readonly groupList = partList<AttendeeGroup>('groups', this.open.id);

  protected readonly conferenceId = this.open.id;
  protected readonly mdiDatabaseImportOutline = mdiDatabaseImportOutline;
  protected readonly mdiDeleteOutline = mdiDeleteOutline;
  protected readonly list = listState({ sort: 'precedence', filters, pageSize: 50, of: attendeesList });
  protected readonly page = partList<Attendee>('attendees', this.open.id, this.list.params);
  protected readonly roles = Object.entries(attendeeRoleLabels);
  protected readonly invitations = Object.entries(invitationStateLabels);
  protected readonly presences = Object.entries(presenceStateLabels);
  protected readonly sites = computed(() => (this.siteList.hasValue() ? (this.siteList.value()?.items ?? []) : []));
  protected readonly groups = computed(() => (this.groupList.hasValue() ? (this.groupList.value()?.items ?? []) : []));
  protected readonly canWrite = computed(() => this.session.can('conferences:write'));
  protected readonly emptyText = computed(() =>
    this.canWrite()
      ? 'Chưa có đại biểu nào. Gõ một phần tên vào ô phía trên, chọn người rồi bấm Enter, hoặc nhập cả danh sách từ Excel, Word; thành phần không nêu tên thì ghi thành nhóm ở cuối trang.'
      : 'Chưa có đại biểu nào.',
  );
  protected readonly described = attendeesList;
  protected readonly path = computed(() => `/api/conferences/${this.open.id()}/attendees`);
  protected readonly pickers = {
    siteId: sitePicker(this.open.id),
    groupId: groupPicker(this.open.id),
    organisationId: organisationPicker(),
  };
  private readonly usual = columnsOf<Attendee>(attendeesList, {
    name: { sort: 'givenName', width: '12rem' },
    title: { width: '38%' },
    roles: { width: '20%' },
    invitation: { width: '7.5rem' },
    presence: { width: '8rem' },
  });
  protected readonly columns = computed<Column<Attendee>[]>(() => [
    ...this.usual,
    ...(this.canWrite() ? [{ key: 'actions', header: 'Thao tác', isHeaderHidden: true, width: '2rem' }] : []),
  ]);
  /** Whether a column has a place of its own, so that it need not stand under another. */
  protected isShown = (key: string) => this.list.columns().includes(key);

  protected rolesOf = ({ roles }: Attendee) => roles.map((role) => attendeeRoleLabels[role]).join(', ');
  protected invitationOf = ({ invitation }: Attendee) => invitationStateLabels[invitation];
  protected presenceOf = ({ presence }: Attendee) => presenceStateLabels[presence];

  protected edit(record: Attendee): void {
    if (!this.canWrite()) return;
    const data: AttendeeEditData = {
      conferenceId: this.open.id(),
      record,
      heldOn: this.open.record()?.heldOn ?? null,
    };
    void this.panels.openSide(() => import('./attendee-edit').then((file) => file.AttendeeEdit), data, 860);
  }

  protected async remove(attendee: Attendee): Promise<void> {
    const hangsOnIt = await this.traces(attendee.id).catch(() => []);
    await this.confirm.delete({
      what: `đại biểu “${attendee.name}”`,
      hangsOnIt,
      remove: () => this.attendees.remove(attendee.id),
    });
  }

  protected setInvitation(ids: readonly string[], invitation: string): Promise<void> {
    return this.setStates(ids, { invitation: invitation as InvitationState });
  }

  protected setPresence(ids: readonly string[], presence: string): Promise<void> {
    return this.setStates(ids, { presence: presence as PresenceState });
  }

  private async setStates(
    ids: readonly string[],
    states: { invitation?: InvitationState; presence?: PresenceState },
  ): Promise<void> {
    try {
      const { updated, changeId } = await this.conferences.setStates(this.open.id(), { ids: [...ids], ...states });
      if (updated === 0) return this.notices.say('Không có gì thay đổi.');
      const { invitation, presence } = states;
      const words = invitation ? invitationStateLabels[invitation] : presence && presenceStateLabels[presence];
      this.notices.written(`Đã ghi “${words}” cho ${formatNumber(updated)} đại biểu.`, changeId);
    } catch (error) {
      this.notices.failed(error);
    }
  }
}
