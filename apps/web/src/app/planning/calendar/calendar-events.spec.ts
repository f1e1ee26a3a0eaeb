import type { EventApi } from '@fullcalendar/angular';
import type { ConferenceListItem } from '@ky-yeu/contracts/conferences';
import { eventOf, moveOf } from './calendar-events';

const item = (values: Partial<ConferenceListItem>): ConferenceListItem => ({
  id: 'a',
  version: 3,
  title: 'Hội nghị sơ kết',
  shortTitle: null,
  kind: 'MID_TERM',
  status: 'PLANNED',
  heldOn: '2026-07-01',
  heldUntil: null,
  datePrecision: 'DAY',
  isDateConfirmed: true,
  partOfDay: null,
  startsAt: null,
  endsAt: null,
  venue: null,
  mode: null,
  hostNames: null,
  attendees: 0,
  ...values,
});
const dropped = (values: object) => ({ allDay: true, end: null, endStr: '', ...values }) as EventApi;

describe('a conference on the calendar', () => {
  it.each([
    [{}, { start: '2026-07-01', end: '2026-07-02', allDay: true }],
    [{ heldUntil: '2026-07-03' }, { start: '2026-07-01', end: '2026-07-04', allDay: true }],
    [{ startsAt: '08:00' }, { start: '2026-07-01T08:00', allDay: false }],
    [
      { startsAt: '08:00', endsAt: '11:30' },
      { start: '2026-07-01T08:00', end: '2026-07-01T11:30' },
    ],
    [
      { startsAt: '08:00', heldUntil: '2026-07-02' },
      { start: '2026-07-01', end: '2026-07-03', allDay: true },
    ],
  ] as const)('is drawn from %j as %j', (values, expected) => {
    expect(eventOf(item(values), true)).toMatchObject(expected);
  });

  it('is moved only by who may, and only before it was held', () => {
    expect(eventOf(item({}), true).editable).toBe(true);
    expect(eventOf(item({}), false).editable).toBe(false);
    expect(eventOf(item({ status: 'HELD' }), true).editable).toBe(false);
  });

  it('asks for another day only, and for another time where it was dropped on one', () => {
    const timed = item({ startsAt: '08:00', endsAt: '10:00' });
    const at = (start: string, end: string) =>
      dropped({ allDay: false, startStr: start, end: new Date(), endStr: end });
    expect(moveOf(dropped({ startStr: '2026-07-08' }), item({}))).toEqual({ heldOn: '2026-07-08', version: 3 });
    expect(moveOf(at('2026-07-08T08:00:00', '2026-07-08T10:00:00'), timed)).toEqual({
      heldOn: '2026-07-08',
      version: 3,
    });
    expect(moveOf(at('2026-07-08T14:00:00', '2026-07-08T16:00:00'), timed)).toMatchObject({
      startsAt: '14:00',
      endsAt: '16:00',
    });
    expect(moveOf(dropped({ startStr: '2026-07-08' }), timed)).toMatchObject({ startsAt: null, endsAt: null });
    const long = item({ heldUntil: '2026-07-02', startsAt: '08:00' });
    expect(moveOf(dropped({ startStr: '2026-07-08' }), long)).toEqual({ heldOn: '2026-07-08', version: 3 });
  });
});
