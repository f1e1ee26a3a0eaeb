import type { ClashItem, ClashOverride, ClashPage, ProposedPlace } from '@ky-yeu/contracts/clashes';
import type { ClashFacts } from '@ky-yeu/rules/clashes';
import { makeConference, makePart, makePerson } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

/** A week of its own for each test, so that tests do not meet. */
let week = 0;
function tuesday(): string {
  const day = new Date(Date.UTC(2030, 0, 8 + 7 * week++));
  return day.toISOString().slice(0, 10);
}
const plan = (title: string, heldOn: string, values: object = {}) =>
  makeConference(editor, { title, heldOn, partOfDay: 'MORNING', ...values });
const seat = (conferenceId: string, body: object) => makePart(editor, conferenceId, 'attendees', body);

async function clashesOf(id: string, query = ''): Promise<ClashItem[]> {
  return ((await editor.get(`/conferences/${id}/clashes${query}`).expect(200)).body as { items: ClashItem[] }).items;
}
async function listed(day: string, query = ''): Promise<ClashPage> {
  return (await editor.get(`/planning/clashes?from=${day}&to=${day}${query}`).expect(200)).body as ClashPage;
}
const kinds = (items: ClashItem[]) => items.map(({ kind, severity }) => `${kind} ${severity}`);

/** Two conferences of one morning with the same chairman. */
async function twice(day = tuesday()) {
  const [one, other] = [await plan('Tổng kết A', day), await plan('Sơ kết B', day)];
  const person = await makePerson(editor, 'Lê Chủ Trì');
  const first = await seat(one.id, { personId: person.id, roles: ['CHAIR'] });
  await seat(other.id, { personId: person.id });
  return { day, one, other, person, first };
}

describe('a leader in two places', () => {
  it('is seen from both conferences and in the list of the day, with a way out', async () => {
    const { day, one, other } = await twice();
    const [seen] = await clashesOf(one.id);
    expect(seen).toMatchObject({ kind: 'LEADER_ELSEWHERE', severity: 'ERROR', on: day, override: null });
    expect(seen?.sentence).toContain('Đồng chí Lê Chủ Trì phải dự hai hội nghị sáng thứ Ba');
    expect(kinds(await clashesOf(other.id))).toEqual(['LEADER_ELSEWHERE ERROR']);
    const page = await listed(day);
    expect(page).toMatchObject({ total: 1, open: { ERROR: 1, WARNING: 0 } });
    expect(page.items[0]?.moveTo).toEqual({
      ...{ conferenceId: other.id, heldOn: day, partOfDay: 'AFTERNOON', version: other.version },
    });
  });

  it('is solved by moving the conference to the proposed half-day: of two editors one wins, and it can be undone', async () => {
    const { day, other } = await twice();
    const { conferenceId, version, ...place } = (await listed(day)).items[0]?.moveTo as ProposedPlace;
    const path = `/calendar/conferences/${conferenceId}`;
    const body = { ...place, startsAt: null, endsAt: null, version };
    const moved = await editor.put(path, body).expect(200);
    expect(moved.body).toMatchObject({ id: other.id, heldOn: day, partOfDay: 'AFTERNOON' });
    expect((await listed(day)).total).toBe(0);
    await editor.put(path, body).expect(409);
    await editor.post(`/changes/${moved.headers['x-change-id']}/undo`).expect(200);
    expect((await listed(day)).total).toBe(1);
  });

  it('of a conference that has been held is not proposed to move', async () => {
    const { day, other } = await twice();
    await app.dataSource.query(`update conferences set status = 'HELD' where id = $1`, [other.id]);
    expect((await listed(day)).items[0]?.moveTo).toBeNull();
  });

  it('is gone once a conference moves, is cancelled, or somebody stands in', async () => {
    const moves: [string, (id: string, version: number) => Promise<unknown>][] = [
      ['AFTERNOON', (id, version) => editor.put(`/conferences/${id}`, { title: 'B', kind: 'FINAL', heldOn: '2031-01-07', version }).expect(200)], // prettier-ignore
      ['CANCELLED', (id, version) => editor.put(`/conferences/${id}`, { title: 'B', kind: 'FINAL', heldOn: '2031-01-07', status: 'CANCELLED', version }).expect(200)], // prettier-ignore
    ];
    for (const [, move] of moves) {
      const { day, other } = await twice();
      await move(other.id, other.version);
      expect((await listed(day)).total).toBe(0);
    }
    const { day, one, first } = await twice();
    await seat(one.id, { name: 'Trần Đi Thay', substituteForId: first.id });
    expect((await listed(day)).total).toBe(0);
  });

  it('appears when a date is moved onto the other, when attendees come in bulk, and again after an undone deletion', async () => {
    const { day, one, other } = await twice();
    const third = await plan('C', '2032-02-03');
    const people = (await editor.get(`/conferences/${one.id}/attendees`)).body as { items: { personId: string }[] };
    await seat(third.id, { personId: people.items[0]?.personId });
    expect(await clashesOf(third.id)).toEqual([]);
    await editor
      .put(`/conferences/${third.id}`, { title: 'C', kind: 'FINAL', heldOn: day, partOfDay: 'MORNING', version: 1 })
      .expect(200);
    expect((await listed(day)).total).toBe(3);
    const gone = await editor.delete(`/conferences/${other.id}`).expect(204);
    expect((await listed(day)).total).toBe(1);
    await editor.post(`/changes/${gone.get('x-change-id')}/undo`).expect(200);
    expect((await listed(day)).total).toBe(3);
  });

  it('is asked for a proposed date before anything is saved', async () => {
    const { one } = await twice();
    const other = await plan('Ngày khác', '2033-03-01');
    const { items } = (await editor.get(`/conferences/${one.id}/attendees`)).body as { items: { personId: string }[] };
    await seat(other.id, { personId: items[0]?.personId });
    expect(kinds(await clashesOf(one.id, '?heldOn=2033-03-01&partOfDay=MORNING'))).toEqual(['LEADER_ELSEWHERE ERROR']);
    expect(await clashesOf(one.id, '?heldOn=2033-03-01&partOfDay=AFTERNOON')).toEqual([]);
    const facts = (await editor.get(`/conferences/${one.id}/clash-facts?on=2033-03-03`)).body as ClashFacts;
    expect(facts.shared).toMatchObject([{ name: 'Lê Chủ Trì', firstId: one.id, secondId: other.id, isLeader: true }]);
    expect(facts.conferences.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
  });
});

it('delegates without a leading role are one warning for two conferences', async () => {
  const day = tuesday();
  const [one, other] = [await plan('A', day), await plan('B', day)];
  for (const name of ['Lê An', 'Lê Bình']) {
    const { id: personId } = await makePerson(editor, name);
    await seat(one.id, { personId });
    await seat(other.id, { personId });
  }
  expect(kinds((await listed(day)).items)).toEqual(['DELEGATE_ELSEWHERE WARNING']);
});

describe('halls', () => {
  const hall = async (places: number | null, name = 'Hội trường Tỉnh ủy') =>
    (await editor.post('/halls', { name, places }).expect(201)).body as { id: string; version: number };

  it('are written, found without tones, changed with their version and deleted', async () => {
    const made = await hall(250, 'Trung tâm Hội nghị');
    expect((await editor.get('/halls?q=trung tam hoi nghi')).body).toMatchObject({
      total: 1,
      items: [{ id: made.id, places: 250, conferences: 0 }],
    });
    const change = { name: 'Trung tâm Hội nghị tỉnh', places: 300, version: made.version };
    await editor.put(`/halls/${made.id}`, change).expect(200);
    await editor.put(`/halls/${made.id}`, change).expect(409);
    await editor.post('/halls', { name: 'X', places: 0 }).expect(400);
    const reader = await app.login('reader');
    await reader.get('/halls').expect(200);
    await reader.post('/halls', { name: 'X' }).expect(403);
    const conference = await plan('H', tuesday(), { hallId: made.id });
    expect((await editor.get(`/conferences/${conference.id}`)).body).toMatchObject({ hallName: change.name });
    const gone = await editor.delete(`/halls/${made.id}`).expect(204);
    expect((await editor.get(`/conferences/${conference.id}`)).body).toMatchObject({ hallId: null });
    await editor.post(`/changes/${gone.get('x-change-id')}/undo`).expect(200);
    expect((await editor.get(`/conferences/${conference.id}`)).body).toMatchObject({ hallId: made.id });
  });

  it('taken twice are an error, also of another unit and when a conference lasts over the day', async () => {
    const day = tuesday();
    const { id: hallId } = await hall(null);
    const one = await plan('A', day, { hallId });
    await plan('B', new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10), { hallId, heldUntil: day });
    expect(kinds(await clashesOf(one.id))).toEqual(['HALL_TAKEN ERROR']);
    expect(kinds((await listed(day)).items)).toEqual(['HALL_TAKEN ERROR']);
  });

  it('with too few places count names, groups without names and the site at the top, not lower sites', async () => {
    const day = tuesday();
    const small = await hall(3, 'Phòng nhỏ');
    const conference = await plan('A', day, { hallId: small.id });
    const top = await makePart(editor, conference.id, 'sites', { name: 'Trung tâm' });
    const below = await makePart(editor, conference.id, 'sites', { name: 'Xã', parentId: top.id });
    await makePart(editor, conference.id, 'groups', { name: 'Ban Chỉ đạo', expectedCount: 2 });
    await seat(conference.id, { name: 'Lê Một' });
    await seat(conference.id, { name: 'Lê Hai', siteId: below.id });
    expect(await clashesOf(conference.id)).toEqual([]);
    await seat(conference.id, { name: 'Lê Ba' });
    const [clash] = await clashesOf(conference.id);
    expect(clash?.sentence).toBe('“A” dự kiến 4 đại biểu tại hội trường, Phòng nhỏ chỉ có 3 chỗ: thiếu 1 chỗ.');
  });
});

it('a name without a record beside the same name is a second invitation; two records of one name are not', async () => {
  const day = tuesday();
  const conference = await plan('A', day);
  const [one, other] = [await makePerson(editor, 'Lê Trùng'), await makePerson(editor, 'Lê Trùng')];
  await seat(conference.id, { personId: one.id });
  await seat(conference.id, { personId: other.id });
  expect((await listed(day)).total).toBe(0);
  await seat(conference.id, { name: 'Lê Trùng' });
  expect(kinds((await listed(day)).items)).toEqual(['GUEST_TWICE WARNING']);
});

it('a holiday of the calendar is a warning with its name', async () => {
  await app.dataSource.query(
    `insert into calendar_days (on_date, kind, name) values ('2034-01-03', 'HOLIDAY', 'Ngày lễ thử')`,
  );
  const conference = await plan('A', '2034-01-03');
  expect((await clashesOf(conference.id))[0]?.sentence).toBe(
    '“A” rơi vào thứ Ba, 03/01/2034 (Ngày lễ thử), ngoài ngày làm việc.',
  );
});

describe('an editor accepts a clash', () => {
  it('with a reason that is kept; it no longer counts as open, and comes back when the reason is withdrawn', async () => {
    const { day, one, person } = await twice();
    const [clash] = await clashesOf(one.id);
    const body = { conferenceId: one.id, key: clash?.key, reason: 'Chủ trì dự nửa đầu rồi sang hội nghị kia' };
    await editor.post('/planning/clash-overrides', { ...body, reason: '' }).expect(400);
    const made = (await editor.post('/planning/clash-overrides', body).expect(201)).body as ClashOverride;
    expect(made).toMatchObject({ reason: body.reason, decidedByName: 'editor', sentence: clash?.sentence });
    await editor.post('/planning/clash-overrides', body).expect(409);
    expect(await listed(day)).toMatchObject({ open: { ERROR: 0 }, items: [{ override: { id: made.id } }] });
    expect((await listed(day, '&state=OPEN')).total).toBe(0);
    await editor.put(`/planning/clash-overrides/${made.id}`, { reason: 'Lý do khác hẳn', version: 1 }).expect(200);
    await editor.delete(`/planning/clash-overrides/${made.id}`).expect(204);
    expect(await listed(day)).toMatchObject({ open: { ERROR: 1 } });
    expect(person.id).toBeDefined();
  });

  it('but the reason does not cover another day, and a clash that is gone is refused', async () => {
    const { one, other } = await twice();
    const [clash] = await clashesOf(one.id);
    const body = { conferenceId: one.id, key: clash?.key, reason: 'Đã có người đi thay' };
    await editor.post('/planning/clash-overrides', body).expect(201);
    const day = tuesday();
    for (const { id } of [one, other])
      await editor
        .put(`/conferences/${id}`, { title: id, kind: 'FINAL', heldOn: day, partOfDay: 'MORNING', version: 1 })
        .expect(200);
    expect(await listed(day)).toMatchObject({ open: { ERROR: 1 }, items: [{ override: null }] });
    const answer = await editor.post('/planning/clash-overrides', { ...body, key: `${body.key}x` }).expect(409);
    expect(answer.body).toMatchObject({ code: 'CLASH_GONE' });
  });

  it('and nobody who only reads', async () => {
    const reader = await app.login('reader');
    const { one } = await twice();
    const [clash] = await clashesOf(one.id);
    const body = { conferenceId: one.id, key: clash?.key, reason: 'Không quan trọng' };
    await reader.post('/planning/clash-overrides', body).expect(403);
    await reader.get('/planning/clashes?from=2030-01-01&to=2030-12-31').expect(200);
  });
});

it('a period is paged, filtered, and refused when it is longer than two years or reversed', async () => {
  const day = tuesday();
  await twice(day);
  await twice(day);
  const pages = await Promise.all([1, 2].map((page) => listed(day, `&pageSize=1&page=${page}`)));
  expect(pages.map(({ total, items }) => [total, items.length])).toEqual([
    [2, 1],
    [2, 1],
  ]);
  expect(pages[0]?.items[0]?.key).not.toBe(pages[1]?.items[0]?.key);
  expect((await listed(day, '&kind=DAY_OFF')).total).toBe(0);
  await editor.get('/planning/clashes?from=2030-01-01&to=2033-01-01').expect(400);
  await editor.get('/planning/clashes?from=2030-01-01&to=2029-01-01').expect(422);
  await editor.get('/planning/clashes').expect(400);
});
