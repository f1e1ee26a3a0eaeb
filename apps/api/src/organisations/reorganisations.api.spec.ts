import type { Organisation, OrganisationListItem } from '@ky-yeu/contracts/organisations';
import type { Page } from '@ky-yeu/contracts/page';
import type { Reorganised, ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { makeOrganisation, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const path = '/organisations/reorganisations';
const get = async (id: string) => (await editor.get(`/organisations/${id}`).expect(200)).body as Organisation;
const names = async (query: string) =>
  ((await editor.get(`/organisations?${query}`).expect(200)).body as Page<OrganisationListItem>).items.map(
    ({ name }) => name,
  );
const province = (name: string, rest = {}) => makeOrganisation(editor, name, { level: 'PROVINCE', ...rest });
const successor = (name: string, rest = {}) => ({
  name,
  system: 'PARTY',
  level: 'PROVINCE',
  documentForm: 'PARTY',
  ...rest,
});
const happenedOn = '2025-07-01';

describe('a reorganisation', () => {
  it('merges two provinces into a new one with all that stood below them, in one change that is undone as one', async () => {
    const [one, two] = [await province('Tỉnh ủy Hải Dương'), await province('Thành ủy Hải Phòng cũ')];
    const below = await makeOrganisation(editor, 'Ban Nội chính Tỉnh ủy Hải Dương', { parentId: one.id });
    const answer = await editor
      .post(path, {
        kind: 'MERGE',
        predecessors: [one, two].map(({ id, version }) => ({ id, version })),
        newSuccessors: [successor('Thành ủy Hải Phòng mới')],
        happenedOn,
        legalBasis: 'Nghị quyết 202/2025/QH15',
        isConfirmed: true,
        movesChildren: true,
      })
      .expect(201);
    const done = answer.body as Reorganised;
    const newId = done.successors[0]?.id ?? '';
    expect(done).toMatchObject({ predecessorIds: [one.id, two.id], movedCount: 1 });
    expect(await get(one.id)).toMatchObject({
      validTo: '2025-06-30',
      successors: [{ organisationId: newId, kind: 'MERGE', happenedOn, isConfirmed: true }],
    });
    expect(await get(newId)).toMatchObject({ validFrom: happenedOn, isConfirmed: true, dependents: { children: 1 } });
    expect((await get(below.id)).parentId).toBe(newId);

    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    await editor.get(`/organisations/${newId}`).expect(404);
    expect(await get(one.id)).toMatchObject({ validTo: null, successors: [] });
    expect((await get(below.id)).parentId).toBe(one.id);
  });

  it('leaves the tree of the day before as it was', async () => {
    const old = await province('Tỉnh ủy Cây Cũ');
    const child = await makeOrganisation(editor, 'Đảng ủy dưới cây', { parentId: old.id });
    const { body } = await editor
      .post(path, {
        kind: 'RENAME',
        predecessors: [{ id: old.id, version: 1 }],
        newSuccessors: [successor('Tỉnh ủy Cây Mới')],
        happenedOn,
        movesChildren: true,
      })
      .expect(201);
    const [next] = (body as Reorganised).successors;
    expect(await names(`parentId=${old.id}&on=2025-06-30`)).toEqual(['Đảng ủy dưới cây']);
    expect(await names(`parentId=${next?.id}&on=2025-06-30`)).toEqual([]);
    expect(await names(`parentId=${next?.id}&on=2025-07-01`)).toEqual(['Đảng ủy dưới cây']);
    expect(await names(`isRoot=true&on=2025-07-01&pageSize=200`)).not.toContain('Tỉnh ủy Cây Cũ');
    expect(await names(`isRoot=true&on=2025-07-01&withClosed=true&pageSize=200`)).toContain('Tỉnh ủy Cây Cũ');
    const [shown] = ((await editor.get(`/organisations?q=cay cu&on=2025-06-30`)).body as Page<OrganisationListItem>)
      .items;
    expect(shown?.id).toBe(old.id);
    expect(await get(child.id)).toMatchObject({
      version: 2,
      formerParents: [{ organisationId: old.id, name: 'Tỉnh ủy Cây Cũ', validTo: '2025-06-30' }],
    });
  });

  it('is shown before it is done: what ends, begins, moves and stays behind', async () => {
    const old = await province('Tỉnh ủy Xem Trước');
    await makeOrganisation(editor, 'Ban dưới Xem Trước', { parentId: old.id });
    await makePerson(editor, 'Lê Xem Trước', [{ title: 'Bí thư', organisationId: old.id }]);
    const input = {
      kind: 'RENAME',
      predecessors: [{ id: old.id, version: 1 }],
      newSuccessors: [successor('Huyện ủy Sau Đó', { level: 'DISTRICT' })],
      happenedOn,
    };
    const preview = (await editor.post(`${path}/preview`, input).expect(200)).body as ReorganisationPreview;
    expect(preview).toMatchObject({
      closes: [{ name: 'Tỉnh ủy Xem Trước', validTo: '2025-06-30' }],
      creates: [{ name: 'Huyện ủy Sau Đó', validFrom: happenedOn }],
      moves: [],
      left: [{ name: 'Ban dưới Xem Trước', below: 'Tỉnh ủy Xem Trước' }],
    });
    expect(preview.warnings).toEqual([
      'Còn 1 chức vụ đang giữ tại Tỉnh ủy Xem Trước: hãy ghi ngày thôi giữ và chức vụ mới của từng người.',
      expect.stringMatching(/^Cấp “Huyện, quận.*” kết thúc ngày 30\/06\/2025/),
      'Chưa ghi căn cứ (số, ngày của quyết định, nghị quyết).',
    ]);
    expect(await get(old.id)).toMatchObject({ validTo: null, version: 1 });
  });

  it('of an organisation that somebody else has changed meanwhile is refused whole', async () => {
    const [fresh, stale] = [await province('Sở Còn Mới'), await province('Sở Đã Sửa')];
    await editor.put(`/organisations/${stale.id}`, successor('Sở Đã Sửa rồi', { version: 1 })).expect(200);
    const answer = await editor
      .post(path, {
        kind: 'MERGE',
        predecessors: [fresh, stale].map(({ id }) => ({ id, version: 1 })),
        newSuccessors: [successor('Sở Không Thành')],
        happenedOn,
      })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'STALE_VERSION', current: { name: 'Sở Đã Sửa rồi' } });
    expect((await get(fresh.id)).validTo).toBeNull();
    expect(await names('q=so khong thanh')).toEqual([]);
  });

  it('may hand over work while the old organisation goes on', async () => {
    const [giver, taker] = [await province('Sở Giao Việc'), await province('Sở Nhận Việc')];
    await editor
      .post(path, {
        kind: 'TRANSFER',
        predecessors: [{ id: giver.id, version: 1 }],
        successorIds: [taker.id],
        keepsPredecessors: true,
        happenedOn,
      })
      .expect(201);
    expect(await get(giver.id)).toMatchObject({ validTo: null, successors: [{ kind: 'TRANSFER' }] });
  });

  it.each<[what: string, body: object, isNewBelow: boolean, field: string]>([
    ['a split into one', { kind: 'SPLIT' }, false, 'successorIds'],
    ['a date before the beginning', { happenedOn: '1999-01-01' }, false, 'happenedOn'],
    ['a successor below what ends', {}, true, 'newSuccessors.0.parentId'],
    ['a dissolved one that goes on', { kind: 'DISSOLVE', keepsPredecessors: true }, false, 'keepsPredecessors'],
  ])('refuses %s and names the field', async (_what, body, isNewBelow, field) => {
    const { id } = await province('Tỉnh ủy Bị Từ Chối', { validFrom: '2000-01-01' });
    const answer = await editor.post(path, {
      kind: 'RENAME',
      predecessors: [{ id, version: 1 }],
      newSuccessors: [successor('Tỉnh ủy Mới', isNewBelow ? { parentId: id } : {})],
      happenedOn,
      ...body,
    });
    expect(answer.status).toBe(400);
    expect((answer.body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([field]);
  });

  it('refuses a line that turns in a circle, a line recorded twice, and one from a closed organisation', async () => {
    const [one, two] = [await province('Vòng Một'), await province('Vòng Hai')];
    const body = (from: string, to: string, version: number) => ({
      kind: 'TRANSFER',
      predecessors: [{ id: from, version }],
      successorIds: [to],
      keepsPredecessors: true,
      happenedOn,
    });
    await editor.post(path, body(one.id, two.id, 1)).expect(201);
    expect((await editor.post(path, body(two.id, one.id, 1)).expect(422)).body).toMatchObject({
      code: 'ORGANISATION_CYCLE',
    });
    expect((await editor.post(path, body(one.id, two.id, 1)).expect(409)).body).toMatchObject({
      code: 'DUPLICATE',
      detail: 'Đã ghi Vòng Hai kế thừa Vòng Một từ trước.',
    });
    const closed = await province('Đã Đóng Lâu', { validTo: '2010-01-01' });
    expect((await editor.post(path, body(closed.id, two.id, 1)).expect(422)).body).toMatchObject({
      code: 'ORGANISATION_CLOSED',
      issues: [{ message: 'Đã Đóng Lâu đã kết thúc ngày 01/01/2010, hãy bỏ ra khỏi danh sách.' }],
    });
  });

  it('is none of a reader’s business', async () => {
    const reader = await app.login('reader');
    await reader.post(path, {}).expect(403);
    await reader.post(`${path}/preview`, {}).expect(403);
  });
});

describe('a new post', () => {
  it('in an organisation that closed before it began is refused, and the successor is named', async () => {
    const next = await province('Tỉnh ủy Kế Thừa', { validFrom: happenedOn });
    const old = await province('Tỉnh ủy Đã Hết', {
      validTo: '2025-06-30',
      successors: [{ successorId: next.id, kind: 'MERGE' }],
    });
    const post = { title: 'Tỉnh ủy viên', organisationId: old.id, fromOn: '2025-08-01' };
    const refused = await editor.post('/people', { fullName: 'Trần Văn Muộn', posts: [post] }).expect(422);
    const message =
      'Cơ quan: Tỉnh ủy Đã Hết đã kết thúc ngày 30/06/2025, trước khi giữ chức; hãy chọn tổ chức kế thừa: Tỉnh ủy Kế Thừa.';
    expect(refused.body).toMatchObject({
      code: 'ORGANISATION_CLOSED',
      issues: [{ path: 'posts.0.organisationId', message }],
    });
    await editor.post('/people', { fullName: 'Trần Văn Sớm', posts: [{ ...post, fromOn: '2025-06-30' }] }).expect(201);
  });
});

describe('a search', () => {
  const found = async (q: string) =>
    (
      (await editor.get(`/organisations?q=${encodeURIComponent(q)}`).expect(200)).body as Page<OrganisationListItem>
    ).items.map(({ name, foundBy }) => [name, foundBy]);

  it('by an old name leads to the successor, and back, and says why', async () => {
    const last = await province('Tỉnh ủy Cuối Dòng');
    const middle = await province('Tỉnh ủy Giữa Dòng', { successors: [{ successorId: last.id, kind: 'RENAME' }] });
    await province('Tỉnh ủy Đầu Nguồn', {
      names: [{ name: 'Khu ủy Thượng Du', validTo: '1976-01-01' }],
      successors: [{ successorId: middle.id, kind: 'MERGE' }],
    });
    expect(await found('dau nguon')).toEqual([
      ['Tỉnh ủy Đầu Nguồn', null],
      ['Tỉnh ủy Cuối Dòng', 'kế thừa Tỉnh ủy Đầu Nguồn'],
      ['Tỉnh ủy Giữa Dòng', 'kế thừa Tỉnh ủy Đầu Nguồn'],
    ]);
    expect(await found('cuoi dong')).toEqual([
      ['Tỉnh ủy Cuối Dòng', null],
      ['Tỉnh ủy Đầu Nguồn', 'tiền thân của Tỉnh ủy Cuối Dòng'],
      ['Tỉnh ủy Giữa Dòng', 'tiền thân của Tỉnh ủy Cuối Dòng'],
    ]);
    expect(await found('thuong du')).toContainEqual(['Tỉnh ủy Đầu Nguồn', 'tên cũ Khu ủy Thượng Du']);
    const { items } = (await editor.get('/search?q=dau nguon').expect(200)).body as {
      items: { title: string; detail: string | null }[];
    };
    expect(items.map(({ title, detail }) => [title, detail])).toEqual([
      ['Tỉnh ủy Đầu Nguồn', null],
      ['Tỉnh ủy Cuối Dòng', 'kế thừa Tỉnh ủy Đầu Nguồn'],
      ['Tỉnh ủy Giữa Dòng', 'kế thừa Tỉnh ủy Đầu Nguồn'],
    ]);
  });
});
