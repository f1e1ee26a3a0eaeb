import type { ParamMap } from '@angular/router';
import type { CalendarOptions, DayCellInfo, DayHeaderInfo, EventDisplayInfo } from '@fullcalendar/angular';
import dayGrid from '@fullcalendar/angular/daygrid';
import interaction from '@fullcalendar/angular/interaction';
import list from '@fullcalendar/angular/list';
import multiMonth from '@fullcalendar/angular/multimonth';
import classic from '@fullcalendar/angular/themes/classic';
import timeGrid from '@fullcalendar/angular/timegrid';
import vietnamese from 'fullcalendar/locales/vi';
import skeletonStyle from 'fullcalendar/skeleton.css' with { loader: 'text' };
import themeStyle from 'fullcalendar/themes/classic/theme.css' with { loader: 'text' };
import { formatDate } from '@ky-yeu/vietnamese/format-date';
import { dayCellNodes, lunarText } from './day-cell';

export type ViewName = 'year' | 'quarter' | 'month' | 'week' | 'list';

/** In the order of the buttons. */
export const views: readonly { name: ViewName; label: string }[] = [
  { name: 'year', label: 'Năm' },
  { name: 'quarter', label: 'Quý' },
  { name: 'month', label: 'Tháng' },
  { name: 'week', label: 'Tuần' },
  { name: 'list', label: 'Danh sách' },
];

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** By how many days keys move a conference: Shift and an arrow; null for other keys. */
export function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): number | null {
  return shiftKey && !altKey && !ctrlKey && !metaKey ? (steps[key] ?? null) : null;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The day of a moment in the browser's time: the calendar draws in it. */
export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const isSmall = ({ view }: Pick<DayCellInfo, 'view'>) => view.type === 'year';
const months = { type: 'multiMonth', showNonCurrentDates: false };

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Hour or half-day, and title, on one line that may break; a day off is named. */
function lineOf({ event, timeText }: EventDisplayInfo): { domNodes: Node[] } {
  const title = element('span', 'line-title', event.title);
  const time = event.allDay ? ((event.extendedProps['part'] as string | undefined) ?? '') : timeText;
  return { domNodes: time ? [element('strong', 'line-time', time), title] : [title] };
}

/** A bar alone, where a day is too small for words; they are there for who listens. */
function barOf({ event }: EventDisplayInfo): { domNodes: Node[] } {
  return { domNodes: [element('span', 'visually-hidden', event.title)] };
}

const romanQuarters = ['I', 'II', 'III', 'IV'];

/** What is shown, in words: 'Quý IV năm 2026', 'Tuần 30/11 – 06/12/2026'. */
export function titleOf(view: string, start: Date, end: Date): string {
  const year = start.getFullYear();
  if (view === 'year') return `Năm ${year}`;
  if (view === 'quarter') return `Quý ${romanQuarters[Math.floor(start.getMonth() / 3)]} năm ${year}`;
  if (view !== 'week') return `Tháng ${start.getMonth() + 1} năm ${year}`;
  const last = new Date(end.getFullYear(), end.getMonth(), end.getDate() - 1);
  return `Tuần ${formatDate(isoDay(start)).slice(0, 5)} – ${formatDate(isoDay(last))}`;
}

const isWeekend = (date: Date) => date.getDay() === 0 || date.getDay() === 6;

function headOf(info: DayHeaderInfo): { domNodes: Node[] } {
  if (info.view.type !== 'week') return { domNodes: [element('span', '', info.text)] };
  const day = isoDay(info.date);
  const text = `${info.weekdayText} ${formatDate(day).slice(0, 5)}`;
  return { domNodes: [element('span', '', text), element('span', 'lunar', lunarText(day))] };
}

/** Views, plug-ins and drawing of the calendar, opened as its address tells. */
export function calendarLook(address: ParamMap): CalendarOptions {
  const isNarrow = matchMedia('(max-width: 720px)').matches;
  const asked = views.find(({ name }) => name === address.get('view'))?.name;
  return {
    plugins: [dayGrid, timeGrid, multiMonth, list, interaction, classic],
    locale: vietnamese,
    initialView: asked ?? (isNarrow ? 'list' : 'month'),
    initialDate: address.get('day') ?? `${address.get('month') ?? isoDay(new Date()).slice(0, 7)}-01`,
    views: {
      year: { ...months, duration: { years: 1 }, multiMonthMaxColumns: 3, dayMaxEvents: 3, eventContent: barOf },
      quarter: { ...months, duration: { months: 3 }, multiMonthMaxColumns: 1, dayMaxEvents: 4, eventContent: lineOf },
      month: { type: 'dayGrid', duration: { months: 1 }, dayMaxEvents: 4, eventContent: lineOf },
      // Seven columns of hours do not fit a telephone.
      week: isNarrow
        ? { type: 'list', duration: { weeks: 1 }, eventContent: lineOf }
        : { type: 'timeGrid', duration: { weeks: 1 }, displayEventEnd: true },
      list: { type: 'list', duration: { months: 1 }, eventContent: lineOf },
    },
    headerToolbar: false,
    height: 'auto',
    fixedWeekCount: false,
    slotMinTime: '06:00',
    slotMaxTime: '22:00',
    eventDisplay: 'block',
    eventTimeFormat: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    displayEventEnd: false,
    dayCellClass: ({ date }) => (isWeekend(date) ? 'weekend' : ''),
    eventDurationEditable: false,
    noEventsText: 'Không có hội nghị nào rõ ngày trong khoảng này.',
    dayCellTopContent: (info) => ({ domNodes: dayCellNodes(info.dayNumberText, isoDay(info.date), isSmall(info)) }),
    // The calendar's own name of a day leaves out what stands in it, so that the day is named by its content instead.
    dayCellDidMount: ({ el }) => el.removeAttribute('aria-label'),
    dayHeaderContent: headOf,
  };
}

/** Adds the calendar's own style sheets once; they are too large for a component's budget and needed nowhere else. */
export function addCalendarStyles(): void {
  const id = 'calendar-styles';
  if (document.getElementById(id)) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = skeletonStyle + themeStyle;
  document.head.prepend(style);
}
