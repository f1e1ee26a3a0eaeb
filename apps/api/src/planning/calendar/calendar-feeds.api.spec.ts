import type { CalendarFeed, CreatedCalendarFeed } from '@ky-yeu/contracts/calendar';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { makeConference, makeOrganisation, makePart, makePerson } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { feedLimits } from './feed-throttler.guard';

let app: TestApp;
let editor: Actor;
let reader: Actor;
let year: number;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
  year = new Date().getFullYear() + 1;
});
afterAll(() => app.close());

const subscribe = async (actor: Actor, body: object) =>
  (await actor.post('/calendar-feeds', { name: 'Lịch thử', ...body }).expect(201)).body as CreatedCalendarFeed;
const read = (feed: CreatedCalendarFeed) => app.stranger.get(feed.path.replace(/^\/api/, ''));
const textOf = async (feed: CreatedCalendarFeed) => (await read(feed).expect(200)).text;

/** What either parser makes of the events, in one shape. */
interface Read {
  uid: string;
  sequence: number;
  summary: string;
  start: string;
  end: string | null;
  isWholeDay: boolean;
  status: string;
}

function byFirst(text: string): Read[] {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return component.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    const iso = (time: ICAL.Time) => (time.isDate ? time.toString() : instant(time));
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      start: iso(event.startDate),
      end: each.hasProperty('dtend') ? iso(event.endDate) : null,
      isWholeDay: event.startDate.isDate,
      status: String(each.getFirstPropertyValue('status')),
    };
  });
}

/** By the file's own definition of the zone: without it this parser takes a time as floating. */
function instant(time: ICAL.Time): string {
  if (time.zone.tzid !== 'Asia/Ho_Chi_Minh') throw new Error(`A time stands in the zone ${time.zone.tzid}`);
  return time.toJSDate().toISOString();
}

function bySecond(text: string): Read[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT');
  const day = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return events.map((event) => {
    const isWholeDay = event.datetype === 'date';
    const iso = (date: Date) => (isWholeDay ? day(date) : date.toISOString());
    const hasEnd = new RegExp(`UID:${event.uid}[^]*?END:VEVENT`).exec(text)?.[0].includes('DTEND');
    return {
      uid: event.uid,
      sequence: Number(event.sequence),
      summary: String(event.summary),
      start: iso(event.start),
      end: hasEnd && event.end ? iso(event.end) : null,
      isWholeDay,
      status: String(event.status),
    };
  });
}

describe('a calendar file', () => {
  it('is read alike by two parsers: hours of Vietnam, whole days, several days, an end that is not known', async () => {
    const unit = await makeOrganisation(editor, 'Đảng ủy Thử Lịch');
    const hosts = [{ organisationId: unit.id, role: 'LEAD' as const }];
    const make = (values: object) =>
      makeConference(editor, { hosts, status: 'PREPARING', isDateConfirmed: true, ...values });
    const timed = await make({
      title: 'Hội nghị, có dấu; và “ngoặc”',
      heldOn: `${year}-02-17`,
      startsAt: '08:00',
      endsAt: '11:30',
    });
    const whole = await make({ title: 'Cả ngày', heldOn: `${year}-03-01`, partOfDay: 'MORNING' });
    const long = await make({ title: 'Ba ngày', heldOn: `${year}-04-30`, heldUntil: `${year}-05-02` });
    const open = await make({ title: 'Chưa rõ giờ kết thúc', heldOn: `${year}-06-01`, startsAt: '14:00' });
    const night = await make({ title: 'Sớm', heldOn: `${year}-07-01`, startsAt: '06:30', endsAt: '07:00' });
    await make({ title: 'Chỉ biết tháng', heldOn: `${year}-08-01`, datePrecision: 'MONTH' });
    const text = await textOf(await subscribe(reader, { scope: 'ORGANISATION', organisationId: unit.id }));
    const uid = ({ id }: { id: string }) => `conference-${id}@ky-yeu`;
    const common = { sequence: 1, status: 'CONFIRMED' };
    const expected: Read[] = [
      {
        ...common,
        uid: uid(timed),
        summary: 'Hội nghị, có dấu; và “ngoặc”',
        isWholeDay: false,
        start: `${year}-02-17T01:00:00.000Z`,
        end: `${year}-02-17T04:30:00.000Z`,
      },
      {
        ...common,
        uid: uid(whole),
        summary: 'Cả ngày (sáng)',
        isWholeDay: true,
        start: `${year}-03-01`,
        end: `${year}-03-02`,
      },
      { ...common, uid: uid(long), summary: 'Ba ngày', isWholeDay: true, start: `${year}-04-30`, end: `${year}-05-03` },
      {
        ...common,
        uid: uid(open),
        summary: 'Chưa rõ giờ kết thúc',
        isWholeDay: false,
        start: `${year}-06-01T07:00:00.000Z`,
        end: null,
      },
      {
        ...common,
        uid: uid(night),
        summary: 'Sớm',
        isWholeDay: false,
        start: `${year}-06-30T23:30:00.000Z`,
        end: `${year}-07-01T00:00:00.000Z`,
      },
    ];
    expect(byFirst(text)).toEqual(expected);
    expect(bySecond(text)).toEqual(expected);
  });

  it('has its zone, stamps in UTC, lines of 75 bytes at most, and a name that breaks nothing', async () => {
    await makeConference(editor, {
      title: 'Hội nghị '.repeat(30).trim(),
      heldOn: `${year}-09-09`,
      startsAt: '08:00',
      venue: 'Nhà văn hóa, cơ sở 2',
    });
    const feed = await subscribe(reader, { scope: 'VENUE', venue: 'nhà văn hoá cơ sở 2', name: 'Lịch, của; tôi' });
    const answer = await read(feed).expect(200);
    expect(answer.get('content-type')).toBe('text/calendar; charset=utf-8');
    const { text } = answer;
    expect(text).toMatch(/\r\nBEGIN:VTIMEZONE\r\nTZID:Asia\/Ho_Chi_Minh\r\n[^]*TZOFFSETTO:\+0700/);
    expect(text.match(/DTSTAMP:\d{8}T\d{6}Z\r\n/g)).toHaveLength(1);
    expect(text).toContain('X-WR-CALNAME:Lịch\\, của\\; tôi\r\n');
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(byFirst(text).map(({ summary }) => summary)).toEqual(bySecond(text).map(({ summary }) => summary));
  });

  it('keeps the UID and raises the SEQUENCE when a conference is moved, undone and cancelled', async () => {
    const venue = 'Hội trường Số Thứ Tự';
    const made = await makeConference(editor, { title: 'Sơ kết', status: 'PLANNED', heldOn: `${year}-10-05`, venue });
    const feed = await subscribe(reader, { scope: 'VENUE', venue });
    const only = async () => byFirst(await textOf(feed))[0];
    const first = await only();
    const moved = await editor
      .put(`/calendar/conferences/${made.id}`, { heldOn: `${year}-10-06`, version: 1 })
      .expect(200);
    const second = await only();
    await editor.post(`/changes/${moved.get('x-change-id')}/undo`).expect(200);
    const third = await only();
    const body = { title: 'Sơ kết', kind: 'MID_TERM', heldOn: `${year}-10-05`, venue };
    await editor.put(`/conferences/${made.id}`, { ...body, status: 'CANCELLED', version: 3 }).expect(200);
    const last = await only();
    expect([first, second, third, last]).toMatchObject([
      { sequence: 1, start: `${year}-10-05`, status: 'TENTATIVE' },
      { sequence: 2, start: `${year}-10-06` },
      { sequence: 3, start: `${year}-10-05` },
      { sequence: 4, status: 'CANCELLED', summary: 'Hủy: Sơ kết' },
    ]);
    expect(new Set([first, second, third, last].map((each) => each?.uid)).size).toBe(1);
  });

  it('without a conference is a calendar that both parsers accept', async () => {
    const text = await textOf(await subscribe(reader, { scope: 'VENUE', venue: 'Hội trường Chưa Dùng' }));
    expect([byFirst(text), bySecond(text)]).toEqual([[], []]);
    expect(text).toContain('BEGIN:VTIMEZONE');
  });

  it('of a person has what he attends and not what he declined', async () => {
    const person = await makePerson(editor, 'Lê Dự Họp');
    for (const [title, invitation] of [
      ['Dự', 'CONFIRMED'],
      ['Báo vắng', 'DECLINED'],
    ] as const) {
      const { id } = await makeConference(editor, { title, heldOn: `${year}-11-05` });
      await makePart(editor, id, 'attendees', { personId: person.id, name: 'Lê Dự Họp', invitation });
    }
    const feed = await subscribe(reader, { scope: 'PERSON', personId: person.id });
    expect(byFirst(await textOf(feed)).map(({ summary }) => summary)).toEqual(['Dự']);
  });
});

describe('a subscription', () => {
  it('is listed to its owner alone, without its address, which is stored as a hash only', async () => {
    const feed = await subscribe(reader, { scope: 'VENUE', venue: 'Hội trường Kín' });
    const token = feed.path.split('/')[3] ?? '';
    expect(token).toHaveLength(43);
    const own = (await reader.get('/calendar-feeds').expect(200)).body as { items: CalendarFeed[] };
    expect(own.items.find(({ id }) => id === feed.id)).toMatchObject({ subject: 'Hội trường Kín', scope: 'VENUE' });
    expect(JSON.stringify(own)).not.toContain(token);
    const others = (await editor.get('/calendar-feeds').expect(200)).body as { items: CalendarFeed[] };
    expect(others.items.map(({ id }) => id)).not.toContain(feed.id);
    const rows = await app.dataSource.query<{ row: string }[]>('select f::text as row from calendar_feeds f');
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
    await editor.delete(`/calendar-feeds/${feed.id}`).expect(404);
  });

  it('answers nothing once it is revoked, and no undo brings it back', async () => {
    const feed = await subscribe(reader, { scope: 'VENUE', venue: 'Hội trường Thu Hồi' });
    await read(feed).expect(200);
    const revoked = await reader.delete(`/calendar-feeds/${feed.id}`).expect(204);
    await read(feed).expect(404);
    await editor.post(`/changes/${revoked.get('x-change-id')}/undo`).expect(404);
    await app.stranger.get('/calendar-files/doan-mo/lich-hoi-nghi.ics').expect(404);
  });

  it('ends with the account of its owner', async () => {
    const administrator = await app.login('administrator');
    const feed = await subscribe(editor, { scope: 'VENUE', venue: 'Hội trường Biên tập' });
    await app.dataSource.query(`update users set must_change_password = true where username = 'editor'`);
    const users = (await administrator.get('/users?pageSize=50').expect(200)).body as {
      items: { id: string; username: string; displayName: string; role: string; version: number }[];
    };
    const user = users.items.find(({ username }) => username === 'editor');
    // The write through the API makes the server forget what it remembers of accounts.
    const body = { displayName: user?.displayName, role: user?.role, isActive: true, version: user?.version };
    const back = await administrator.put(`/users/${user?.id}`, body).expect(200);
    await read(feed).expect(404);
    await app.dataSource.query(`update users set must_change_password = false where username = 'editor'`);
    const { version } = back.body as { version: number };
    await administrator.put(`/users/${user?.id}`, { ...body, isActive: false, version }).expect(200);
    await read(feed).expect(404);
    await administrator.put(`/users/${user?.id}`, { ...body, version: version + 1 }).expect(200);
    await read(feed).expect(200);
    editor = await app.login('editor');
  });

  it('is refused without its subject, for somebody who is not there, to strangers and to API tokens', async () => {
    const empty = await reader.post('/calendar-feeds', { name: 'x', scope: 'PERSON' }).expect(400);
    expect(empty.body).toMatchObject({ issues: [{ path: 'personId' }] });
    const nobody = { name: 'x', scope: 'PERSON', personId: '01900000-0000-7000-8000-000000000000' };
    expect((await reader.post('/calendar-feeds', nobody)).body).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
    await app.stranger.post('/calendar-feeds', { name: 'x', scope: 'VENUE', venue: 'x' }).expect(401);
    const { token } = (await reader.post('/auth/tokens', { name: 'máy' }).expect(201)).body as { token: string };
    const answer = await app.stranger
      .post('/calendar-feeds', { name: 'x', scope: 'VENUE', venue: 'x' })
      .set('authorization', `Bearer ${token}`);
    expect(answer.status).toBe(403);
  });

  it('is not read more often than its limit, while others still are', async () => {
    const [busy, other] = [
      await subscribe(reader, { scope: 'VENUE', venue: 'Hội trường Đông' }),
      await subscribe(reader, { scope: 'VENUE', venue: 'Hội trường Vắng' }),
    ];
    for (let count = 0; count < feedLimits.name.limit; count++) await read(busy).expect(200);
    expect((await read(busy).expect(429)).body).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await read(other).expect(200);
  });
});
