import type { ProgrammeItem } from '@ky-yeu/contracts/programme';
import { makeConference, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { ProgrammeVersionsService } from './programme-versions.service';

let app: TestApp;
let editor: Actor;
let reader: Actor;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
});
afterAll(() => app.close());

const nobody = '00000000-0000-7000-8000-000000000000';

async function programme(conferenceId: string): Promise<ProgrammeItem[]> {
  const answer = await editor.get(`/conferences/${conferenceId}/programme?pageSize=200`).expect(200);
  return (answer.body as { items: ProgrammeItem[] }).items;
}
const titles = async (conferenceId: string) => (await programme(conferenceId)).map(({ title }) => title);
const add = (id: string, title: string, body: object = {}) =>
  makePart(editor, id, 'programme', { title, kind: 'OTHER', ...body });

async function threeItems(): Promise<{ id: string; items: { id: string; version: number }[] }> {
  const { id } = await makeConference(editor);
  const items = [];
  for (const title of ['Khai mạc', 'Báo cáo', 'Kết luận']) items.push(await add(id, title));
  return { id, items };
}

describe('an editor who moves an item', () => {
  it('writes once, and takes the whole move back with one undo', async () => {
    const { id, items } = await threeItems();
    const [first, , third] = items.map((each) => each.id);
    const moved = await editor
      .post(`/conferences/${id}/programme/move`, { itemId: third, beforeId: first, version: 1 })
      .expect(200);
    expect(await titles(id)).toEqual(['Kết luận', 'Khai mạc', 'Báo cáo']);
    await editor.post(`/changes/${moved.get('x-change-id')}/undo`, {}).expect(200);
    expect(await titles(id)).toEqual(['Khai mạc', 'Báo cáo', 'Kết luận']);
  });

  it('takes the parts of the item along, and may put it into another', async () => {
    const { id, items } = await threeItems();
    await add(id, 'Tham luận', { parentId: items[1]?.id });
    await editor
      .post(`/conferences/${id}/programme/move`, { itemId: items[1]?.id, parentId: items[0]?.id, version: 1 })
      .expect(200);
    const tree = new Map((await programme(id)).map((item) => [item.title, item.parentId]));
    expect(tree.get('Báo cáo')).toBe(items[0]?.id);
    expect(tree.get('Tham luận')).toBe(items[1]?.id);
    expect(await titles(id)).toEqual(['Khai mạc', 'Báo cáo', 'Tham luận', 'Kết luận']);
  });

  it('is refused with a reason into the item itself, past a pinned time, and of another conference', async () => {
    const { id, items } = await threeItems();
    const part = await add(id, 'Phần', { parentId: items[0]?.id });
    const move = (body: object) => editor.post(`/conferences/${id}/programme/move`, { version: 1, ...body });
    const inside = await move({ itemId: items[0]?.id, parentId: part.id }).expect(409);
    expect(inside.body).toMatchObject({ code: 'PROGRAMME_MOVE_REFUSED', detail: expect.stringContaining('chính nó') });
    const early = await add(id, 'Sớm', { startsAt: '08:00' });
    const late = await add(id, 'Muộn', { startsAt: '10:00' });
    const past = await move({ itemId: late.id, beforeId: early.id }).expect(409);
    expect((past.body as { detail: string }).detail).toContain('ghim giờ');
    await move({ itemId: nobody }).expect(404);
    const other = await makeConference(editor);
    await editor.post(`/conferences/${other.id}/programme/move`, { itemId: early.id, version: 1 }).expect(404);
  });

  it('is told of the newer state when somebody else has changed the item', async () => {
    const { id, items } = await threeItems();
    await editor.put(`/conferences/${id}/programme/${items[2]?.id}`, {
      title: 'Bế mạc',
      kind: 'CONCLUSION',
      version: 1,
    });
    const answer = await editor
      .post(`/conferences/${id}/programme/move`, { itemId: items[2]?.id, beforeId: items[0]?.id, version: 1 })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'STALE_VERSION', current: { title: 'Bế mạc', version: 2 } });
  });

  it('never interleaves with another', async () => {
    const { id, items } = await threeItems();
    const [first, , third] = items;
    const answers = await Promise.all([
      editor.post(`/conferences/${id}/programme/move`, { itemId: third?.id, beforeId: first?.id, version: 1 }),
      editor.post(`/conferences/${id}/programme/move`, { itemId: first?.id, version: 1 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const ordinals = (await programme(id)).map(({ ordinal }) => ordinal);
    expect(new Set(ordinals).size).toBe(3);
  });

  it('needs the right to write', async () => {
    const { id, items } = await threeItems();
    await reader.post(`/conferences/${id}/programme/move`, { itemId: items[0]?.id, version: 1 }).expect(403);
  });
});

describe('a pinned item', () => {
  it('finds its place by its time', async () => {
    const { id } = await makeConference(editor);
    await add(id, 'Báo cáo', { startsAt: '08:30', minutes: 30 });
    await add(id, 'Kết luận', { startsAt: '11:00' });
    await add(id, 'Giải lao', { startsAt: '10:00' });
    expect(await titles(id)).toEqual(['Báo cáo', 'Giải lao', 'Kết luận']);
  });

  it('may not be given a time that contradicts the order', async () => {
    const { id } = await makeConference(editor);
    await add(id, 'Báo cáo', { startsAt: '08:30' });
    const end = await add(id, 'Kết luận', { startsAt: '11:00' });
    const body = { title: 'Kết luận', kind: 'CONCLUSION', startsAt: '07:00', version: 1 };
    const answer = await editor.put(`/conferences/${id}/programme/${end.id}`, body).expect(400);
    expect(answer.body).toMatchObject({ issues: [{ path: 'startsAt' }] });
    await editor.put(`/conferences/${id}/programme/${end.id}`, { ...body, isPinned: false }).expect(200);
  });

  it('may stand earlier in the day on a later day', async () => {
    const { id } = await makeConference(editor);
    await add(id, 'Ngày đầu', { startsAt: '14:00' });
    await add(id, 'Ngày sau', { startsAt: '08:00', dayNumber: 2 });
    expect(await titles(id)).toEqual(['Ngày đầu', 'Ngày sau']);
  });
});

it('keep the programme a tree of three levels', async () => {
  const { id } = await makeConference(editor);
  const one = await add(id, 'Một');
  const two = await add(id, 'Hai', { parentId: one.id });
  const three = await add(id, 'Ba', { parentId: two.id });
  const body = (title: string, parentId: string) => ({ title, kind: 'OTHER', parentId, version: 1 });
  await editor.put(`/conferences/${id}/programme/${one.id}`, body('Một', three.id)).expect(400);
  await editor.post(`/conferences/${id}/programme`, { title: 'Bốn', kind: 'OTHER', parentId: three.id }).expect(400);
});

describe('a template', () => {
  const template = async (name: string) => {
    const answer = await editor.get('/programme-templates?pageSize=50').expect(200);
    return (answer.body as { items: { id: string; name: string }[] }).items.find((each) => each.name === name);
  };

  it('makes a programme in the customary order, pinned to the beginning of the conference, as one change', async () => {
    const { id } = await makeConference(editor, { startsAt: '08:00', partOfDay: 'MORNING' });
    const chosen = await template('Hội nghị tổng kết có trao thưởng');
    const used = await editor
      .post(`/conferences/${id}/programme/from-template`, { templateId: chosen?.id })
      .expect(201);
    const items = await programme(id);
    expect(used.body).toEqual({ added: items.length });
    expect(items.filter(({ isPinned }) => isPinned).map(({ title, startsAt }) => [title, startsAt])).toEqual([
      ['Ổn định tổ chức', '08:00'],
    ]);
    const home = items.find(({ title }) => title === 'Tham luận');
    expect(items.filter(({ parentId }) => parentId === home?.id)).toHaveLength(3);
    await editor.post(`/changes/${used.get('x-change-id')}/undo`, {}).expect(200);
    expect(await programme(id)).toEqual([]);
  });

  it('is reference data that editors correct and readers only read', async () => {
    const body = { name: 'Mẫu của xã', isConfirmed: false, items: [{ title: 'Khai mạc', kind: 'OPENING', depth: 2 }] };
    await reader.post('/programme-templates', body).expect(403);
    const made = await editor.post('/programme-templates', body).expect(201);
    expect(made.body).toMatchObject({ items: [{ title: 'Khai mạc', minutes: null, isInternal: false, depth: 0 }] });
    await editor.post('/programme-templates', body).expect(409);
    await editor.put(`/programme-templates/${made.body.id}`, { ...body, name: 'Mẫu xã', version: 1 }).expect(200);
    await editor.delete(`/programme-templates/${made.body.id}`).expect(204);
  });
});

it('a programme longer than a page is read whole by the editor', async () => {
  const { id } = await makeConference(editor);
  const rows = Array.from({ length: 205 }, (_, index) => `('${id}', 'OTHER', 'Mục ${index}', ${index})`);
  await app.dataSource.query(
    `insert into programme_items (conference_id, kind, title, ordinal) values ${rows.join(', ')}`,
  );
  const whole = await reader.get(`/conferences/${id}/programme?whole=true`).expect(200);
  expect((whole.body as { items: unknown[] }).items).toHaveLength(205);
  const page = await reader.get(`/conferences/${id}/programme?pageSize=200`).expect(200);
  expect((page.body as { items: unknown[] }).items).toHaveLength(200);
});

it('limits are the clocks of the law in force on the day of the conference', async () => {
  const limits = async (heldOn: string) => {
    const { id } = await makeConference(editor, { heldOn });
    const { body } = await editor.get(`/conferences/${id}/programme/context`).expect(200);
    return (body as { limits: { code: string; amount: number }[] }).limits.map(
      ({ code, amount }) => `${code} ${amount}`,
    );
  };
  expect(await limits('2018-12-24')).toEqual([]);
  expect(await limits('2025-12-10')).toEqual(['REVIEW_LENGTH 1']);
  expect(await limits('2025-12-11')).toEqual(['CONCLUSION_LENGTH 50', 'REVIEW_LENGTH 1']);
});

describe('a version', () => {
  const freeze = (id: string, state: string) => editor.post(`/conferences/${id}/programme/versions`, { state });

  it('is a frozen copy: drafts are counted apart from issued ones', async () => {
    const { id, items } = await threeItems();
    await freeze(id, 'DRAFT').expect(201);
    const draft = await freeze(id, 'DRAFT').expect(201);
    const issued = await freeze(id, 'ISSUED').expect(201);
    expect([draft.body, issued.body]).toMatchObject([
      { state: 'DRAFT', number: 2, createdByName: 'editor' },
      { state: 'ISSUED', number: 1, itemCount: 3 },
    ]);
    await editor.delete(`/conferences/${id}/programme/${items[0]?.id}`).expect(204);
    const kept = await reader.get(`/conferences/${id}/programme/versions/${issued.body.id}`).expect(200);
    expect((kept.body as { items: unknown[] }).items).toHaveLength(3);
  });

  it('tells what changed since the one before, and records a notice for those touched only', async () => {
    const { id } = await makeConference(editor);
    const lan = await makePart(editor, id, 'attendees', { name: 'Nguyễn Thị Lan' });
    const minh = await makePart(editor, id, 'attendees', { name: 'Trần Văn Minh' });
    const report = await add(id, 'Báo cáo', { startsAt: '08:00', minutes: 20, performerIds: [minh.id] });
    await add(id, 'Tham luận', { minutes: 10, performerIds: [lan.id] });
    await freeze(id, 'ISSUED').expect(201);
    await editor
      .put(`/conferences/${id}/programme/${report.id}`, {
        ...{ title: 'Báo cáo', kind: 'REPORT', startsAt: '08:00', minutes: 20, performerIds: [minh.id], version: 1 },
      })
      .expect(200);
    await freeze(id, 'ISSUED').expect(409);
    await add(id, 'Văn nghệ', { startsAt: '08:20', minutes: 15 });
    const lanRow = (await programme(id)).find(({ title }) => title === 'Tham luận');
    await editor
      .post(`/conferences/${id}/programme/move`, { itemId: lanRow?.id, version: lanRow?.version })
      .expect(200);
    const ahead = await editor.get(`/conferences/${id}/programme/difference`).expect(200);
    expect(ahead.body).toMatchObject({ against: { number: 1 }, touched: 1 });
    const issued = await freeze(id, 'ISSUED').expect(201);
    expect((issued.body as { changes: { sentence: string }[] }).changes.map(({ sentence }) => sentence)).toEqual([
      'Thêm “Văn nghệ” lúc 08:20.',
      '“Tham luận” lùi từ 08:20 sang 08:35.',
    ]);
    const notices = await editor.get(`/conferences/${id}/programme/notices?versionId=${issued.body.id}`).expect(200);
    expect(notices.body).toMatchObject({
      total: 1,
      items: [{ name: 'Nguyễn Thị Lan', sentences: ['“Tham luận” lùi từ 08:20 sang 08:35.'] }],
    });
    expect(await app.service(ProgrammeVersionsService).news(issued.body.id as string)).toHaveLength(1);
    await editor.post(`/changes/${issued.get('x-change-id')}/undo`, {}).expect(200);
    const left = await editor.get(`/conferences/${id}/programme/versions`).expect(200);
    expect(left.body).toMatchObject({ total: 1 });
  });

  it('is not made of an empty programme, nor by a reader', async () => {
    const { id } = await makeConference(editor);
    await freeze(id, 'DRAFT').expect(400);
    await reader.post(`/conferences/${id}/programme/versions`, { state: 'DRAFT' }).expect(403);
    await reader.get(`/conferences/${nobody}/programme/versions`).expect(404);
    await reader.get(`/conferences/${nobody}/programme/difference`).expect(404);
  });
});
