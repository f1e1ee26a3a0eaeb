import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type {
  CalendarDayRow,
  CalendarFeed,
  CalendarPage,
  CreateCalendarDay,
  CreateCalendarFeed,
  CreatedCalendarFeed,
  MoveConference,
  UpdateCalendarDay,
  Venue,
} from '@ky-yeu/contracts/calendar';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { firstValueFrom } from 'rxjs';
import {
  jsonResource,
  pageResource,
  recordApi,
  type Params,
  type PickerSource,
  type Written,
} from '../../shared/record-api';

/** What narrows the calendar; '' where it does not. */
export interface CalendarFilters {
  kind: string;
  hostId: string;
  venue: string;
  leaderId: string;
}

@Injectable({ providedIn: 'root' })
export class CalendarApi {
  private readonly http = inject(HttpClient);
  private readonly moves = recordApi<Conference, object, MoveConference>(() => '/api/calendar/conferences');
  readonly days = recordApi<CalendarDayRow, CreateCalendarDay, UpdateCalendarDay>(() => '/api/calendar-days');
  private readonly feeds = recordApi<CreatedCalendarFeed, CreateCalendarFeed>(() => '/api/calendar-feeds');
  /** Gives the address, which is never shown again. */
  readonly createFeed = this.feeds.create;
  readonly removeFeed = this.feeds.remove;

  /** Conferences and days off of a span, both days 'YYYY-MM-DD' and included. */
  page(from: string, to: string, filters?: CalendarFilters): Promise<CalendarPage> {
    const set = Object.entries(filters ?? {}).filter(([, value]) => value !== '');
    const params = { from, to, ...Object.fromEntries(set) } as Record<string, string>;
    return firstValueFrom(this.http.get<CalendarPage>('/api/calendar', { params }));
  }

  /** Moves a conference to another day or time. */
  move(id: string, body: MoveConference): Promise<Written<Conference>> {
    return this.moves.update(id, body);
  }
}

/** Days off and worked Saturdays, a page. Call it where injection is possible. */
export const calendarDaysPage = (params: () => Params) =>
  pageResource<CalendarDayRow>(() => '/api/calendar-days', params);

/** A day on the calendar with the days off after it; reads nothing without a day. Call it where injection is possible. */
export const dayResource = (date: () => string | null) =>
  jsonResource<CalendarPage>(
    () => (date() ? '/api/calendar' : undefined),
    () => ({ from: date() ?? '', to: date() ?? '' }),
  );

/** The user's subscriptions. Call it where injection is possible. */
export const calendarFeeds = () => jsonResource<{ items: CalendarFeed[] }>(() => '/api/calendar-feeds');

/** The name of a record by its address; reads nothing without an id. Call it where injection is possible. */
export const nameResource = (list: 'organisations' | 'people', id: () => string) =>
  jsonResource<{ name?: string; fullName?: string }>(() => (id() ? `/api/${list}/${id()}` : undefined));

/** Finds halls in which conferences were held. Call it where injection is possible. */
export function venuePicker(): PickerSource {
  const http = inject(HttpClient);
  return async (text) => {
    const params: Record<string, string> = text.trim() ? { q: text.trim() } : {};
    const { items } = await firstValueFrom(http.get<{ items: Venue[] }>('/api/calendar/venues', { params }));
    return items.slice(0, 12).map(({ name, conferences }) => ({ id: name, name, detail: `${conferences} hội nghị` }));
  };
}
