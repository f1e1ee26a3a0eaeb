import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  FullCalendarComponent,
  FullCalendarModule,
  type CalendarOptions,
  type EventDropInfo,
  type EventInput,
  type EventSourceFuncInfo,
} from '@fullcalendar/angular';
import { mdiChevronLeft, mdiChevronRight, mdiFormatListBulleted, mdiRss } from '@mdi/js';
import type { CalendarDayRow } from '@ky-yeu/contracts/calendar';
import { calendarDayKindLabels } from '@ky-yeu/contracts/calendar-lists';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { dayName } from '@ky-yeu/rules/off-day';
import { ConferencesApi } from '../../conferences/conferences-api';
import { heldText } from '../../conferences/held-text';
import { Icon } from '../../shared/icon';
import { Panels } from '../../shared/panels';
import { problemOf } from '../../shared/problem';
import { Session } from '../../shared/session';
import { Writes } from '../../shared/writes';
import { CalendarApi, type CalendarFilters as Filters } from './calendar-api';
import { dayEventOf, eventOf, moveOf } from './calendar-events';
import { CalendarFilters } from './calendar-filters';
import { addCalendarStyles, calendarLook, isoDay, stepOf, titleOf, views, type ViewName } from './calendar-look';
import { ConferenceMoves } from './conference-moves';
import { lunarName } from './day-cell';

/** Conferences on a calendar of years, quarters, months, weeks; loaded only here, for its library is large. */
@Component({
  selector: 'app-calendar-page',
  imports: [CalendarFilters, FullCalendarModule, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarScreen {
  private readonly api = inject(CalendarApi);
  private readonly conferences = inject(ConferencesApi);
  private readonly moves = inject(ConferenceMoves);
  private readonly panels = inject(Panels);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly calendar = viewChild.required(FullCalendarComponent);
  private readonly canMove = inject(Session).can('conferences:write');
  private readonly query = toSignal(this.route.queryParamMap, { requireSync: true });
  protected readonly icons = { mdiChevronLeft, mdiChevronRight, mdiFormatListBulleted, mdiRss };
  protected readonly views = views;
  protected readonly kindLabels = calendarDayKindLabels;
  protected readonly dayName = dayName;
  protected readonly lunarName = lunarName;
  protected readonly held = heldText;
  protected readonly title = signal('');
  protected readonly view = signal<ViewName>('month');
  protected readonly problem = signal<string | null>(null);
  protected readonly isEmpty = signal(false);
  protected readonly isCutOff = signal(false);
  /** Known only by month or year: a day on the calendar would claim too much. */
  protected readonly inexact = signal<readonly ConferenceListItem[]>([]);
  private readonly days = signal<readonly CalendarDayRow[]>([]);
  private readonly range = signal({ from: '', to: '' });
  protected readonly daysShown = computed(() => {
    const { from, to } = this.range();
    return this.days().filter(({ onDate }) => onDate >= from && onDate < to);
  });
  protected readonly filters = computed<Filters>(() => {
    const get = (name: string) => this.query().get(name) ?? '';
    return { kind: get('kind'), hostId: get('hostId'), venue: get('venue'), leaderId: get('leaderId') };
  });
  protected readonly canDrag = this.canMove;
  /** The event that gets the focus back once it is drawn on its new day. */
  private focusNext: string | null = null;

  protected readonly options: CalendarOptions = {
    ...calendarLook(this.route.snapshot.queryParamMap),
    events: (range: EventSourceFuncInfo) => this.load(range.startStr.slice(0, 10), range.endStr.slice(0, 10)),
    datesSet: ({ view }) => {
      this.title.set(titleOf(view.type, view.currentStart, view.currentEnd));
      this.view.set(view.type as ViewName);
      this.range.set({ from: isoDay(view.currentStart), to: isoDay(view.currentEnd) });
      this.remember(view.currentStart, view.type);
    },
    eventDidMount: ({ el, event }) => {
      const hint = event.extendedProps['hint'] as string | undefined;
      el.setAttribute('title', hint ?? event.title);
      if (!hint) return;
      el.setAttribute('data-conference', event.id);
      if (this.focusNext === event.id) giveFocus(el);
    },
    eventClick: ({ event, jsEvent }) => {
      jsEvent.preventDefault();
      const item = event.extendedProps['item'] as ConferenceListItem | undefined;
      if (item) void this.moves.open(item);
    },
    eventDrop: (info) => void this.drop(info),
  };

  constructor() {
    addCalendarStyles();
    const writes = inject(Writes);
    let isFirst = true;
    effect(() => {
      writes.count();
      this.filters();
      // The calendar reads by itself at first.
      if (!isFirst) untracked(() => this.calendar().getApi().refetchEvents());
      isFirst = false;
    });
  }

  protected async goToNewest(): Promise<void> {
    const newest = await this.conferences.newest();
    if (newest?.heldOn) this.calendar().getApi().gotoDate(newest.heldOn);
  }

  protected go(step: 'prev' | 'next' | 'today'): void {
    const api = this.calendar().getApi();
    api[step]();
    if (step === 'today') this.show(this.view());
  }

  /** A quarter begins with its first month, whichever month was shown. */
  protected show(view: ViewName): void {
    const api = this.calendar().getApi();
    const day = api.getDate();
    const start = view === 'quarter' ? new Date(day.getFullYear(), Math.floor(day.getMonth() / 3) * 3, 1) : day;
    api.changeView(view, start);
  }

  protected narrow(changes: Partial<Filters>): void {
    const queryParams = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value || null]));
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge' });
  }

  protected subscribe(): void {
    const load = () => import('./feeds-panel').then((file) => file.FeedsPanel);
    void this.panels.openSmall(load, {}, { width: 640 });
  }

  protected open(item: ConferenceListItem): void {
    void this.moves.open(item);
  }

  /** Shift and an arrow move a conference by a day or a week, as dragging does. */
  protected async pressed(event: KeyboardEvent): Promise<void> {
    const steps = stepOf(event);
    const id = (event.target as HTMLElement).closest('[data-conference]')?.getAttribute('data-conference');
    const shown = steps && id ? this.calendar().getApi().getEventById(id) : null;
    if (!steps || !shown?.startEditable) return;
    event.preventDefault();
    const item = shown.extendedProps['item'] as ConferenceListItem;
    const day = new Date(`${item.heldOn}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + steps);
    this.focusNext = item.id;
    await this.moves.move(item, { heldOn: day.toISOString().slice(0, 10), version: item.version }, this.ruleDays());
  }

  private async drop(info: EventDropInfo): Promise<void> {
    const item = info.event.extendedProps['item'] as ConferenceListItem;
    const body = moveOf(info.event, item);
    // Where it was until the server agrees: it is drawn anew after every write.
    info.revert();
    await this.moves.move(item, body, this.ruleDays());
  }

  private ruleDays() {
    return this.days().map(({ onDate, kind, name }) => ({ date: onDate, kind, name }));
  }

  private async load(from: string, end: string): Promise<EventInput[]> {
    this.problem.set(null);
    try {
      const { conferences, days, isCutOff } = await this.api.page(from, end, this.filters());
      const exact = conferences.filter((item) => item.datePrecision === 'DAY');
      this.inexact.set(conferences.filter((item) => item.datePrecision !== 'DAY'));
      this.isEmpty.set(conferences.length === 0);
      this.isCutOff.set(isCutOff);
      this.days.set(days);
      return [...exact.map((item) => eventOf(item, this.canMove)), ...days.map(dayEventOf)];
    } catch (error) {
      this.problem.set(problemOf(error).detail);
      return [];
    }
  }

  /** Keeps day and view in the address, so that coming back shows them again. */
  private remember(start: Date, view: string): void {
    const queryParams = { day: isoDay(start), view, month: null };
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}

/**
 * Gives the focus to an event that is drawn anew, unless it went elsewhere meanwhile. The calendar hides an event until it
 * knows its place, and what is hidden takes no focus: tried for half a second, a frame at a time.
 */
function giveFocus(el: HTMLElement, frames = 30): void {
  requestAnimationFrame(() => {
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (isFree && el.isConnected) el.focus();
    if (frames > 0 && isFree && document.activeElement !== el) giveFocus(el, frames - 1);
  });
}
