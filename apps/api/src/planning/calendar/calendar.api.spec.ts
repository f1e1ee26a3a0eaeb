import type { CalendarDayRow, CalendarPage, Venue } from '@ky-yeu/contracts/calendar';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@ky-yeu/rules/working-days';
import { makeConference, makeOrganisation, makePart, makePerson } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { CalendarDaysReads } from './calendar-days.reads';

let app: TestApp;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
});
afterAll(() => app.close());

const daysOf = async (query: string) =>
  ((await reader.get(`/calendar-days?${query}`).expect(200)).body as Page<CalendarDayRow>).items;
const page = async (query: string) => (await reader.get(`/calendar?${query}`).expect(200)).body as CalendarPage;

describe('Bộ luật Lao động 2019, Điều 112: the days that come with the system', () => {
  const stored = () => app.service(CalendarDaysReads).between('2024-01-01', '2027-12-31');

  it.each([
    ['after Tết 2024', '2024-02-07', 1, '2024-02-15'],
    ['after Tết 2025', '2025-01-24', 1, '2025-02-03'],
    ['over 30/4 of 2025, its Saturday worked', '2025-04-25', 1, '2025-04-26'],
    ['after 1/5 of 2025', '2025-04-29', 1, '2025-05-05'],
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['three days before the 25th, over Tết 2026', '2026-02-25', -3, '2026-02-13'],
    ['over Giỗ Tổ of 2026, a Sunday', '2026-04-24', 1, '2026-04-28'],
    ['over 30/4–1/5 of 2026', '2026-04-29', 1, '2026-05-04'],
    ['onto the Saturday worked before 2/9 of 2026', '2026-08-21', 1, '2026-08-22'],
    ['over 2/9 of 2026', '2026-08-28', 1, '2026-09-03'],
    ['over Tết 2027', '2027-02-03', 1, '2027-02-11'],
    ['over 1/5 of 2027, a Saturday', '2027-04-29', 1, '2027-05-04'],
  ])('count %s: from %s by %s is %s', async (_, from, count, to) => {
    const days = await stored();
    expect(addWorkingDays(from, count, days)).toBe(to);
    expect(workingDaysBetween(from, to, days)).toBe(count);
    expect(isWorkingDay(to, days)).toBe(true);
  });

  it('name their source, and what no notice has told yet is marked', async () => {
    const days = await daysOf('year=2027&pageSize=100');
    expect(days.filter(({ source }) => !source)).toEqual([]);
    const marked = days.filter(({ isConfirmed }) => !isConfirmed).map(({ onDate }) => onDate);
    expect(marked).toEqual(expect.arrayContaining(['2027-02-04', '2027-02-10', '2027-09-03']));
    expect(marked).not.toContain('2027-09-02');
    expect(days.find(({ name }) => name.includes('Giỗ Tổ'))?.onDate).toBe('2027-04-16');
  });
});

describe('days off and worked Saturdays', () => {
  it('are added, corrected, confirmed and deleted by an editor, each to be undone', async () => {
    const body = { onDate: '2031-05-02', kind: 'COMPENSATING_REST', name: 'Hoán đổi' };
    const made = (await editor.post('/calendar-days', body).expect(201)).body as CalendarDayRow;
    expect(made).toMatchObject({ ...body, source: null, isConfirmed: false });
    const confirmed = { ...body, source: 'Thông báo thử', isConfirmed: true, version: made.version };
    const answer = await editor.put(`/calendar-days/${made.id}`, confirmed).expect(200);
    expect(answer.body).toMatchObject({ source: 'Thông báo thử', isConfirmed: true });
    await editor.put(`/calendar-days/${made.id}`, confirmed).expect(409);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await daysOf('year=2031')).toMatchObject([{ isConfirmed: false, source: null }]);
    const removed = await editor.delete(`/calendar-days/${made.id}`).expect(204);
    expect(await daysOf('year=2031')).toEqual([]);
    await editor.post(`/changes/${removed.get('x-change-id')}/undo`).expect(200);
    expect(await daysOf('year=2031')).toHaveLength(1);
  });

  it('are refused twice for a day, without a name, with another kind, and to readers', async () => {
    const body = { onDate: '2026-02-17', kind: 'HOLIDAY', name: 'Tết' };
    expect((await editor.post('/calendar-days', body).expect(409)).body).toMatchObject({ code: 'CALENDAR_DAY_TAKEN' });
    await editor.post('/calendar-days', { ...body, onDate: '2032-01-01', name: '' }).expect(400);
    await editor.post('/calendar-days', { ...body, onDate: '2032-01-01', kind: 'FREE' }).expect(400);
    await reader.post('/calendar-days', { ...body, onDate: '2032-01-01' }).expect(403);
  });
});

describe('the calendar', () => {
  it('shows the conferences and days of a span, also one that began before it', async () => {
    const early = await makeConference(editor, { heldOn: '2026-02-27', heldUntil: '2026-03-02' });
    const inside = await makeConference(editor, { heldOn: '2026-03-10', startsAt: '08:00' });
    await makeConference(editor, { heldOn: '2026-04-01' });
    const march = await page('from=2026-03-01&to=2026-03-31');
    expect(march.conferences.map(({ id }) => id)).toEqual([early.id, inside.id]);
    expect(march.conferences[1]).toMatchObject({ startsAt: '08:00', version: 1 });
    expect(march.isCutOff).toBe(false);
    expect(march.days.map(({ onDate }) => onDate)).toEqual(['2026-04-26', '2026-04-27', '2026-04-30', '2026-05-01']);
  });

  it('is narrowed to a kind, a unit, a hall whatever its tones, and a leader in a leading role', async () => {
    const [unit, leader] = [
      await makeOrganisation(editor, 'Huyện ủy Thử Lịch'),
      await makePerson(editor, 'Trần Chủ Trì'),
    ];
    const hosts = [{ organisationId: unit.id, role: 'LEAD' as const }];
    const led = await makeConference(editor, {
      kind: 'MID_TERM',
      heldOn: '2026-06-10',
      venue: 'Hội trường Tỉnh ủy',
      hosts,
    });
    const attended = await makeConference(editor, { kind: 'FINAL', heldOn: '2026-06-11' });
    await makePart(editor, led.id, 'attendees', { personId: leader.id, name: 'Trần Chủ Trì', roles: ['CHAIR'] });
    await makePart(editor, attended.id, 'attendees', {
      personId: leader.id,
      name: 'Trần Chủ Trì',
      roles: ['ATTENDEE'],
    });
    const span = 'from=2026-06-01&to=2026-06-30';
    for (const filter of [
      'kind=MID_TERM',
      `hostId=${unit.id}`,
      `leaderId=${leader.id}`,
      `venue=${encodeURIComponent('HOI TRUONG tinh uy')}`,
    ]) {
      expect((await page(`${span}&${filter}`)).conferences.map(({ id }) => id)).toEqual([led.id]);
    }
    const venues = (await reader.get('/calendar/venues?q=tinh').expect(200)).body as { items: Venue[] };
    expect(venues.items).toEqual([{ name: 'Hội trường Tỉnh ủy', conferences: 1 }]);
  });

  it('refuses a span that is reversed or longer than a year, and strangers', async () => {
    await reader.get('/calendar?from=2026-03-02&to=2026-03-01').expect(422);
    await reader.get('/calendar?from=2024-01-01&to=2026-01-01').expect(400);
    await app.stranger.get('/calendar?from=2026-03-01&to=2026-03-02').expect(401);
  });
});

describe('a conference on the calendar', () => {
  const move = (id: string, body: object) => editor.put(`/calendar/conferences/${id}`, body);
  const get = async (id: string) => (await reader.get(`/conferences/${id}`).expect(200)).body as Conference;

  it('is moved by an editor with its length and everything else kept, and moved back by undo', async () => {
    const planned = {
      status: 'PLANNED' as const,
      heldOn: '2026-07-01',
      heldUntil: '2026-07-02',
      venue: 'Hội trường A',
    };
    const made = await makeConference(editor, { ...planned, startsAt: '08:00', endsAt: '11:30', note: 'giữ' });
    const answer = await move(made.id, { heldOn: '2026-07-08', version: made.version }).expect(200);
    const kept = { venue: 'Hội trường A', startsAt: '08:00', endsAt: '11:30', note: 'giữ' };
    expect(answer.body).toMatchObject({ ...kept, heldOn: '2026-07-08', heldUntil: '2026-07-09', version: 2 });
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await get(made.id)).toMatchObject({ ...kept, heldOn: '2026-07-01', heldUntil: '2026-07-02' });
  });

  it('gets new times, loses them by null, and is refused an end before its beginning', async () => {
    const made = await makeConference(editor, { status: 'PLANNED', heldOn: '2026-07-03', startsAt: '08:00' });
    const first = await move(made.id, { heldOn: '2026-07-03', startsAt: '14:00', endsAt: '16:00', version: 1 }).expect(
      200,
    );
    expect(first.body).toMatchObject({ startsAt: '14:00', endsAt: '16:00' });
    await move(made.id, { heldOn: '2026-07-03', endsAt: '13:00', version: 2 }).expect(422);
    const second = await move(made.id, { heldOn: '2026-07-06', startsAt: null, endsAt: null, version: 2 }).expect(200);
    expect(second.body).toMatchObject({ heldOn: '2026-07-06', startsAt: null, endsAt: null });
  });

  it('that goes from the morning to the afternoon by its times does so by its part of day too', async () => {
    const planned = { status: 'PLANNED' as const, heldOn: '2026-07-02', partOfDay: 'MORNING' as const };
    const { id } = await makeConference(editor, { ...planned, startsAt: '08:00', endsAt: '11:00' });
    await move(id, { heldOn: '2026-07-02', startsAt: '14:00', endsAt: '16:00', version: 1 }).expect(200);
    expect(await get(id)).toMatchObject({ partOfDay: 'AFTERNOON', startsAt: '14:00' });
    await move(id, { heldOn: '2026-07-03', version: 2 }).expect(200);
    expect(await get(id)).toMatchObject({ heldOn: '2026-07-03', partOfDay: 'AFTERNOON', startsAt: '14:00' });
    await move(id, { heldOn: '2026-07-03', partOfDay: 'ALL_DAY', startsAt: null, endsAt: null, version: 3 }).expect(
      200,
    );
    expect(await get(id)).toMatchObject({ partOfDay: 'ALL_DAY', startsAt: null, endsAt: null });
  });

  it('of which only the month was known has its day then', async () => {
    const made = await makeConference(editor, { status: 'PLANNED', heldOn: '2026-07-01', datePrecision: 'MONTH' });
    await move(made.id, { heldOn: '2026-07-15', version: 1 }).expect(200);
    expect(await get(made.id)).toMatchObject({ heldOn: '2026-07-15', datePrecision: 'DAY' });
  });

  it('is not moved when somebody else changed it, after it was held, by a reader, or when it is gone', async () => {
    const made = await makeConference(editor, { status: 'PLANNED', heldOn: '2026-07-03' });
    await move(made.id, { heldOn: '2026-07-06', version: 1 }).expect(200);
    const stale = await move(made.id, { heldOn: '2026-07-07', version: 1 }).expect(409);
    expect(stale.body).toMatchObject({ code: 'STALE_VERSION', current: { heldOn: '2026-07-06' } });
    const held = await makeConference(editor, { status: 'HELD', heldOn: '2026-01-05' });
    const refused = await move(held.id, { heldOn: '2026-01-06', version: 1 }).expect(409);
    expect(refused.body).toMatchObject({ code: 'CONFERENCE_NOT_MOVABLE' });
    await reader.put(`/calendar/conferences/${made.id}`, { heldOn: '2026-07-08', version: 2 }).expect(403);
    await move('01900000-0000-7000-8000-000000000000', { heldOn: '2026-07-08', version: 1 }).expect(404);
  });
});
