import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiCalendarMonthOutline, mdiPlus } from '@mdi/js';
import { conferenceKindLabels, conferenceStatusLabels } from '@ky-yeu/contracts/closed-lists';
import { conferencesList } from '@ky-yeu/contracts/lists/conferences-list';
import type { Conference, ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { organisationPicker } from '../organisations/organisations-api';
import { Can } from '../shared/can';
import { Cell, DataList } from '../shared/data-list';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { columnsOf } from '../shared/lists/list-columns';
import { openWhenAsked } from '../shared/new-param';
import { Panels } from '../shared/panels';
import type { Written } from '../shared/record-api';
import { Session } from '../shared/session';
import { conferencesPage } from './conferences-api';
import { clockText, heldText } from './held-text';
import { statusTone } from './status-tone';

/** All conferences as a list: find, filter, open, add. */
@Component({
  selector: 'app-conference-list',
  imports: [Can, Cell, DataList, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './conference-list.html',
  styleUrl: './conference-list.scss',
})
export class ConferenceList {
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  /** Set by the quick search: open the form for a new conference. */
  readonly new = input<string>();
  protected readonly icons = { mdiCalendarMonthOutline, mdiPlus };
  protected readonly list = listState({ sort: '-heldOn', filters: ['kind', 'status', 'year'], of: conferencesList });
  protected readonly page = conferencesPage(this.list.params);
  protected readonly kinds = Object.entries(conferenceKindLabels);
  protected readonly statuses = Object.entries(conferenceStatusLabels);
  protected readonly years = computed(() => {
    const now = new Date().getFullYear();
    const chosen = Number(this.list.filter('year'));
    const years = Array.from({ length: 12 }, (_each, back) => now + 1 - back);
    return chosen && !years.includes(chosen) ? [...years, chosen] : years;
  });
  protected readonly emptyText = computed(() =>
    this.session.can('conferences:write')
      ? 'Chưa có hội nghị nào. Hãy thêm hội nghị đầu tiên: chỉ cần tên, loại, ngày và đơn vị tổ chức.'
      : 'Chưa có hội nghị nào.',
  );
  protected readonly described = conferencesList;
  protected readonly pickers = { hostId: organisationPicker() };
  protected readonly columns = columnsOf<ConferenceListItem>(conferencesList, {
    title: { sort: 'title' },
    heldOn: { sort: 'heldOn', width: '12rem' },
    kind: { width: '7rem' },
    hostNames: { width: '15rem' },
    status: { width: '9rem' },
    attendees: { sort: 'attendees', width: '6rem', cell: ({ attendees }) => attendees || null },
  });
  protected readonly link = ({ id }: ConferenceListItem) => ['/conferences', id];

  constructor() {
    openWhenAsked(this.new, () => {
      if (this.session.can('conferences:write')) void this.add();
    });
  }

  protected held = (item: ConferenceListItem) => heldText(item);
  protected clock = (item: ConferenceListItem) => clockText(item);
  protected statusOf = ({ status }: ConferenceListItem) => conferenceStatusLabels[status];
  protected toneOf = ({ status }: ConferenceListItem) => statusTone[status];

  protected async add(): Promise<void> {
    const load = () => import('./conference-edit').then((file) => file.ConferenceEdit);
    const written = await this.panels.openSide<object, Written<Conference>>(load, {});
    if (written) await this.router.navigate(['/conferences', written.record.id]);
  }
}
