import type { SeatPlan, SeatPlanView } from '@ky-yeu/contracts/seating';
import { makeConference, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
});
afterAll(() => app.close());

const shape = {
  rowCount: 2,
  seatsPerRow: 3,
  aisles: [1],
  presidiumPlaces: 3,
  secondSide: 'RIGHT',
  seatOrder: 'LEFT',
  zones: [],
} as const;

/** Chair Anh, then Bình, Chi, Dũng by given name; Én has declined. */
async function makeHall(changes: object = {}) {
  const { id } = await makeConference(editor);
  const ids = new Map<string, string>();
  for (const name of ['Lê Anh', 'Lê Bình', 'Lê Chi', 'Lê Dũng', 'Lê Én']) {
    const roles = name === 'Lê Anh' ? ['CHAIR'] : ['ATTENDEE'];
    const invitation = name === 'Lê Én' ? 'DECLINED' : 'CONFIRMED';
    ids.set(name, (await makePart(editor, id, 'attendees', { name, roles, invitation })).id);
  }
  const plan = (await makePart(editor, id, 'seat-plans', { ...shape, ...changes })) as SeatPlan & { id: string };
  const path = `/conferences/${id}/seat-plans/${plan.id}`;
  const view = async () => (await reader.get(path).expect(200)).body as SeatPlanView;
  const propose = async (more: object = {}) => {
    const { version } = (await view()).plan;
    return editor.post(`${path}/proposal`, { version, ...more }).expect(200);
  };
  const move = async (name: string, to: object, more: object = {}) => {
    const { version } = (await view()).plan;
    return editor.put(`${path}/seats`, { attendeeId: ids.get(name), isPinned: true, version, ...to, ...more });
  };
  return { id, ids, path, plan, view, propose, move };
}

const placesOf = ({ people }: SeatPlanView) =>
  Object.fromEntries(
    people
      .filter(({ row, presidium }) => row !== null || presidium !== null)
      .map(({ name, row, seat, presidium }) => [name, presidium === null ? `${row}/${seat}` : `bàn ${presidium}`]),
  );

describe('the plan of a hall', () => {
  it('an editor lays out a hall; the reader sees it, everybody still standing', async () => {
    const { view } = await makeHall({ aisles: [2, 1, 1, 9] });
    const { plan, people, warnings } = await view();
    expect(plan).toMatchObject({ rowCount: 2, seatsPerRow: 3, aisles: [1, 2], siteId: null });
    expect(people.map(({ name }) => name)).toEqual(['Lê Anh', 'Lê Bình', 'Lê Chi', 'Lê Dũng', 'Lê Én']);
    expect(warnings).toEqual(['Còn 4 đại biểu chưa có chỗ ngồi.']);
  });

  it('a hall has one plan', async () => {
    const { id } = await makeHall();
    const { body } = await editor.post(`/conferences/${id}/seat-plans`, shape).expect(409);
    expect(body).toMatchObject({ code: 'SEAT_PLAN_EXISTS' });
  });

  it('a reader lays out nothing', async () => {
    const { id, path } = await makeHall();
    await reader.post(`/conferences/${id}/seat-plans`, shape).expect(403);
    await reader.post(`${path}/proposal`, { version: 1 }).expect(403);
  });

  it.each([
    ['a zone of nobody', { zones: [{ fromRow: 1, toRow: 1 }] }, 'zones.0.block'],
    ['a zone that ends before it begins', { zones: [{ block: 'PARTY', fromRow: 2, toRow: 1 }] }, 'zones.0.toRow'],
    ['61 rows', { rowCount: 61 }, 'rowCount'],
    ['a site of another conference', { siteId: '01890000-0000-7000-8000-000000000000' }, 'siteId'],
  ])('%s is refused at its field', async (_, changes, path) => {
    const { id } = await makeConference(editor);
    const answer = await editor.post(`/conferences/${id}/seat-plans`, { ...shape, ...changes });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((answer.body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toContain(path);
  });

  it('rows that go take their people along', async () => {
    const { path, propose, view } = await makeHall({ seatsPerRow: 2 });
    await propose();
    const { version } = (await view()).plan;
    await editor.put(path, { ...shape, seatsPerRow: 2, rowCount: 1, version }).expect(200);
    expect(placesOf(await view())).toEqual({ 'Lê Anh': 'bàn 2', 'Lê Bình': '1/1', 'Lê Chi': '1/2' });
  });

  it('a new plan starts from what the conference needs', async () => {
    const { id } = await makeHall();
    const { body } = await reader.get(`/conferences/${id}/seat-plans/suggested`).expect(200);
    expect(body).toMatchObject({ people: 4, rowCount: 1, seatsPerRow: 10, presidiumPlaces: 3 });
  });
});

describe('who sits where', () => {
  it('the proposal seats those who come: the chair at the table, others by precedence', async () => {
    const { propose, view } = await makeHall();
    await propose();
    const seated = { 'Lê Anh': 'bàn 2', 'Lê Bình': '1/1', 'Lê Chi': '1/2', 'Lê Dũng': '1/3' };
    expect(placesOf(await view())).toEqual(seated);
    expect((await view()).warnings).toEqual([]);
  });

  it('somebody put on a seat that is taken changes places with who sat there', async () => {
    const { propose, move, view } = await makeHall();
    await propose();
    expect((await move('Lê Dũng', { row: 1, seat: 1 })).status).toBe(200);
    expect(placesOf(await view())).toMatchObject({ 'Lê Dũng': '1/1', 'Lê Bình': '1/3', 'Lê Chi': '1/2' });
  });

  it('a place chosen by hand stays when all are seated anew, unless it is given up', async () => {
    const { propose, move, view } = await makeHall();
    await move('Lê Dũng', { row: 2, seat: 2 });
    await propose();
    expect(placesOf(await view())).toMatchObject({ 'Lê Dũng': '2/2', 'Lê Bình': '1/1', 'Lê Chi': '1/2' });
    await propose({ dropsPins: true });
    expect(placesOf(await view())).toMatchObject({ 'Lê Dũng': '1/3' });
  });

  it('somebody stands up', async () => {
    const { propose, move, view } = await makeHall();
    await propose();
    await move('Lê Chi', {}, { isPinned: false });
    expect(placesOf(await view())).not.toHaveProperty('Lê Chi');
  });

  it('a proposal is undone as a whole, and so is a change of places', async () => {
    const { propose, move, view } = await makeHall();
    const proposal = await propose();
    await editor.post(`/changes/${proposal.get('x-change-id')}/undo`, {}).expect(200);
    expect(placesOf(await view())).toEqual({});
    await propose();
    const before = placesOf(await view());
    const swap = await move('Lê Dũng', { row: 1, seat: 1 });
    await editor.post(`/changes/${swap.get('x-change-id')}/undo`, {}).expect(200);
    expect(placesOf(await view())).toEqual(before);
  });

  it('a seat that the hall lacks and a person of another hall are refused', async () => {
    const { move } = await makeHall();
    expect((await move('Lê Dũng', { row: 3, seat: 1 })).status).toBe(400);
    expect((await move('Lê Dũng', { row: 1 })).status).toBe(400);
    const stranger = await move('Lê Dũng', { row: 1, seat: 1, attendeeId: '01890000-0000-7000-8000-000000000000' });
    expect(stranger.body).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
  });

  it('who has an old plan before the eyes is refused, and nothing moves', async () => {
    const { path, ids, plan, propose, view } = await makeHall();
    await propose();
    const stale = { attendeeId: ids.get('Lê Dũng'), row: 1, seat: 1, isPinned: true, version: plan.version };
    const { body } = await editor.put(`${path}/seats`, stale).expect(409);
    expect(body).toMatchObject({ code: 'STALE_VERSION' });
    expect(placesOf(await view())).toMatchObject({ 'Lê Bình': '1/1' });
  });

  it('two on one seat are impossible, whoever writes', async () => {
    const { id, plan, ids } = await makeHall();
    const insert = `insert into seat_assignments (conference_id, plan_id, attendee_id, row_number, seat_number)
      select $1, $2, unnest($3::uuid[]), 1, 1`;
    const values = [id, plan.id, [ids.get('Lê Bình'), ids.get('Lê Chi')]];
    await expect(app.dataSource.query(insert, values)).rejects.toThrow('seat_assignments_seat_key');
  });

  it('all stand up at once', async () => {
    const { path, propose, view } = await makeHall();
    await propose();
    await editor.post(`${path}/clearing`, { version: (await view()).plan.version }).expect(200);
    expect(placesOf(await view())).toEqual({});
  });
});

describe('sites', () => {
  it('a site with a plan of its own seats its people there, the others stay in the hall of the conference', async () => {
    const { id, view } = await makeHall();
    const site = await makePart(editor, id, 'sites', { name: 'Điểm cầu huyện' });
    await makePart(editor, id, 'attendees', { name: 'Lê Giang', siteId: site.id });
    expect((await view()).people.map(({ name }) => name)).toContain('Lê Giang');
    const own = (await makePart(editor, id, 'seat-plans', { ...shape, siteId: site.id })) as { id: string };
    const there = (await reader.get(`/conferences/${id}/seat-plans/${own.id}`).expect(200)).body as SeatPlanView;
    expect(there.people.map(({ name }) => name)).toEqual(['Lê Giang']);
    expect((await view()).people.map(({ name }) => name)).not.toContain('Lê Giang');
    const plans = (await reader.get(`/conferences/${id}/seat-plans`).expect(200)).body as SeatPlan[];
    expect(plans.map(({ siteName }) => siteName)).toEqual([null, 'Điểm cầu huyện']);
  });
});
