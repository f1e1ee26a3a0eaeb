import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiPlus } from '@mdi/js';
import { conferenceStatusLabels, partOfDayLabels } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { dateWithWeekday } from '@ky-yeu/vietnamese/format-date';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Can } from '../shared/can';
import { showDate, today } from '../shared/format';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Session } from '../shared/session';
import { AttendanceChart } from './attendance-chart';
import { AwardChart } from './award-chart';
import { home } from './dashboard-api';
import { GapList } from './gap-list';
import { TodayTasks } from './today-tasks';

/** What comes next, what is missing, and what the years have brought. */
@Component({
  selector: 'app-home-page',
  imports: [AttendanceChart, AwardChart, Can, GapList, Icon, LoadState, RouterLink, TodayTasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  private readonly session = inject(Session);
  protected readonly account = this.session.account;
  protected readonly canAdd = computed(() => this.session.can('conferences:write'));
  protected readonly mdiPlus = mdiPlus;
  protected readonly statusLabels = conferenceStatusLabels;
  protected readonly today = dateWithWeekday(today());
  protected readonly resource = home();
  protected readonly home = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly isEmpty = computed(() => this.home()?.totals.conferences === 0);
  protected readonly totals = computed(() => {
    const totals = this.home()?.totals;
    if (!totals) return [];
    return [
      { label: 'Hội nghị', value: formatNumber(totals.conferences), path: '/conferences' },
      { label: 'Cá nhân', value: formatNumber(totals.people), path: '/people' },
      { label: 'Đợt khen thưởng', value: formatNumber(totals.awardRounds), path: '/awards' },
      { label: 'Tập thể, cá nhân có tên được khen', value: formatNumber(totals.recipients), path: '/awards' },
    ];
  });

  protected when(conference: ConferenceListItem): string {
    const part = conference.partOfDay ? `${partOfDayLabels[conference.partOfDay]} ` : '';
    const date = showDate(conference.heldOn, conference.datePrecision);
    return date ? `${part}${date}` : 'Chưa có ngày';
  }

  protected where(conference: ConferenceListItem): string {
    return [conference.hostNames, conference.venue].filter(Boolean).join(' · ');
  }
}
