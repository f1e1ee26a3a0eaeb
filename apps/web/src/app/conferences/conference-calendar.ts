import { ChangeDetectionStrategy, Component, inject, signal, viewChild, ViewEncapsulation } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  FullCalendarComponent,
  FullCalendarModule,
  type CalendarOptions,
  type EventInput,
  type EventSourceFuncInfo,
} from '@fullcalendar/angular';
import dayGrid from '@fullcalendar/angular/daygrid';
import list from '@fullcalendar/angular/list';
import classic from '@fullcalendar/angular/themes/classic';
import { mdiChevronLeft, mdiChevronRight, mdiFormatListBulleted } from '@mdi/js';
import vietnamese from 'fullcalendar/locales/vi';
import skeletonStyle from 'fullcalendar/skeleton.css' with { loader: 'text' };
import themeStyle from 'fullcalendar/themes/classic/theme.css' with { loader: 'text' };
import { conferenceStatusLabels } from '@ky-yeu/contracts/closed-lists';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { Icon } from '../shared/icon';
import { problemOf } from '../shared/problem';
import { ConferencesApi } from './conferences-api';
import { heldText } from './held-text';
import { statusTone } from './status-tone';

const dayAfter = (iso: string) => {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** A conference as the calendar draws it; the calendar's last day is not included. */
function eventOf(item: ConferenceListItem): EventInput {
  const start = item.heldOn ?? '';
  return {
    id: item.id,
    title: item.shortTitle ?? item.title,
    start,
    end: dayAfter(item.heldUntil ?? start),
    allDay: true,
    url: `/conferences/${item.id}`,
    className: `tone-${statusTone[item.status] || 'none'}`,
    extendedProps: { hint: `${heldText(item)} · ${conferenceStatusLabels[item.status]}` },
  };
}

/** Adds the calendar's own style sheets once; they are too large for a component's budget and needed nowhere else. */
function addStyles(): void {
  const id = 'calendar-styles';
  if (document.getElementById(id)) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = skeletonStyle + themeStyle;
  document.head.prepend(style);
}

/** Conferences on a calendar of months; loaded only here, for its library is large. */
@Component({
  selector: 'app-conference-calendar',
  imports: [FullCalendarModule, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './conference-calendar.html',
  styleUrl: './conference-calendar.scss',
})
export class ConferenceCalendar {
  private readonly api = inject(ConferencesApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly calendar = viewChild.required(FullCalendarComponent);
  protected readonly icons = { mdiChevronLeft, mdiChevronRight, mdiFormatListBulleted };
  protected readonly views = [
    { name: 'dayGridMonth', label: 'Tháng' },
    { name: 'listMonth', label: 'Danh sách tháng' },
  ];
  protected readonly title = signal('');
  protected readonly view = signal('');
  protected readonly held = heldText;
  protected readonly problem = signal<string | null>(null);
  protected readonly isEmpty = signal(false);
  /** Known only by month or year: a day on the calendar would claim too much. */
  protected readonly inexact = signal<readonly ConferenceListItem[]>([]);

  protected readonly options: CalendarOptions = {
    plugins: [dayGrid, list, classic],
    locale: vietnamese,
    initialView: matchMedia('(max-width: 720px)').matches ? 'listMonth' : 'dayGridMonth',
    initialDate: `${this.route.snapshot.queryParamMap.get('month') ?? new Date().toISOString().slice(0, 7)}-01`,
    headerToolbar: false,
    height: 'auto',
    fixedWeekCount: false,
    dayMaxEvents: 4,
    noEventsText: 'Không có hội nghị nào rõ ngày trong tháng này.',
    events: (range: EventSourceFuncInfo) => this.load(range.startStr.slice(0, 10), range.endStr.slice(0, 10)),
    datesSet: ({ view }) => {
      this.title.set(view.title.charAt(0).toLocaleUpperCase('vi') + view.title.slice(1));
      this.view.set(view.type);
      this.remember(view.currentStart);
    },
    eventDidMount: ({ el, event }) => el.setAttribute('title', String(event.extendedProps['hint'])),
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault();
      void this.router.navigate(['/conferences', event.id]);
    },
  };

  constructor() {
    addStyles();
  }

  protected async goToNewest(): Promise<void> {
    const newest = await this.api.newest();
    if (newest?.heldOn) this.calendar().getApi().gotoDate(newest.heldOn);
  }

  protected go(step: 'prev' | 'next' | 'today'): void {
    this.calendar().getApi()[step]();
  }

  protected show(view: string): void {
    this.calendar().getApi().changeView(view);
  }

  private async load(from: string, to: string): Promise<EventInput[]> {
    this.problem.set(null);
    try {
      const items = await this.api.between(from, to);
      const exact = items.filter((item) => item.datePrecision === 'DAY');
      this.inexact.set(items.filter((item) => item.datePrecision !== 'DAY'));
      this.isEmpty.set(items.length === 0);
      return exact.map(eventOf);
    } catch (error) {
      this.problem.set(problemOf(error).detail);
      return [];
    }
  }

  /** Keeps the month in the address, so that coming back shows it again. */
  private remember(start: Date): void {
    const month = `${start.getFullYear()}-${String(start.getMonth() + 1).padStart(2, '0')}`;
    void this.router.navigate([], { relativeTo: this.route, queryParams: { month }, replaceUrl: true });
  }
}
