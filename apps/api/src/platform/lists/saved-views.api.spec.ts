import type { SavedView } from '@ky-yeu/contracts/lists/saved-views';
import { startTestApp, type Actor, type TestApp } from '../testing/test-app';

let app: TestApp;
let editor: Actor;
let reader: Actor;
let administrator: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [editor, reader, administrator] = await Promise.all([
    app.login('editor'),
    app.login('reader'),
    app.login('administrator'),
  ]);
});
afterAll(() => app.close());

const state = { query: 'sort=bornOn&filter=gender%3Ais%3AFEMALE&columns=fullName,gender' };
const view = (name: string, more: object = {}) => ({ list: 'people', name, state, ...more });
async function make(actor: Actor, name: string, more: object = {}): Promise<SavedView> {
  return (await actor.post('/views', view(name, more)).expect(201)).body as SavedView;
}
const namesOf = async (actor: Actor, list = 'people') =>
  ((await actor.get(`/views?list=${list}`).expect(200)).body as { items: SavedView[] }).items.map((each) => each.name);

it('a reader saves a view for himself; others do not see it', async () => {
  const made = await make(reader, 'Cán bộ nữ');
  expect(made).toMatchObject({ name: 'Cán bộ nữ', state, isOwn: true, isShared: false, version: 1 });
  expect(await namesOf(reader)).toContain('Cán bộ nữ');
  expect(await namesOf(reader, 'organisations')).toEqual([]);
  expect(await namesOf(editor)).not.toContain('Cán bộ nữ');
  await editor.put(`/views/${made.id}`, { ...view('Lấy mất'), version: 1 }).expect(404);
  await editor.delete(`/views/${made.id}`).expect(404);
});

it('a reader may not share a view', async () => {
  const answer = await reader.post('/views', view('Chung', { isShared: true })).expect(403);
  expect((answer.body as { detail: string }).detail).toMatch(/Chỉ biên tập và quản trị chia sẻ/);
});

it('an editor shares a view: everybody sees whose it is, he and administrators change it', async () => {
  const made = await make(editor, 'Dùng chung', { isShared: true });
  expect(await namesOf(reader)).toContain('Dùng chung');
  const answer = await reader.put(`/views/${made.id}`, { ...view('Sửa'), version: 1 }).expect(403);
  expect((answer.body as { detail: string }).detail).toMatch(/là của editor/);
  await administrator.put(`/views/${made.id}`, { ...view('Dùng chung', { isShared: true }), version: 1 }).expect(200);
  await editor.put(`/views/${made.id}`, { ...view('Cũ'), version: 1 }).expect(409);
  await editor.put(`/views/${made.id}`, { ...view('Thôi chung'), version: 2 }).expect(200);
  expect(await namesOf(reader)).not.toContain('Thôi chung');
});

it('two views of one user cannot have one name', async () => {
  await make(editor, 'Trùng tên');
  expect((await editor.post('/views', view('Trùng tên')).expect(409)).body).toMatchObject({ code: 'VIEW_NAME_TAKEN' });
});

it.each([['javascript:alert(1)//&a b=1'], ['page=3'], ['saved=x'], ['x-y=1']])(
  'a state of “%s” is refused',
  async (query) => {
    await editor.post('/views', view('Lạ', { state: { query } })).expect(400);
  },
);

it('a user chooses the view that a list opens with, for himself alone', async () => {
  const shared = await make(editor, 'Mở đầu', { isShared: true });
  await reader.put('/views/defaults', { list: 'people', viewId: shared.id }).expect(200);
  const { items } = (await reader.get('/views/defaults').expect(200)).body as { items: SavedView[] };
  expect(items).toMatchObject([{ id: shared.id, list: 'people', isDefault: true }]);
  expect((await editor.get('/views/defaults')).body).toEqual({ items: [] });
  await reader.put('/views/defaults', { list: 'conferences', viewId: shared.id }).expect(404);
  await reader.put('/views/defaults', { list: 'people', viewId: null }).expect(200);
  expect((await reader.get('/views/defaults')).body).toEqual({ items: [] });
});

it('a default view that is deleted or no longer shared opens nothing', async () => {
  const shared = await make(editor, 'Sắp xóa', { isShared: true });
  await reader.put('/views/defaults', { list: 'people', viewId: shared.id }).expect(200);
  await editor.put(`/views/${shared.id}`, { ...view('Sắp xóa'), version: 1 }).expect(200);
  expect((await reader.get('/views/defaults')).body).toEqual({ items: [] });
  await editor.delete(`/views/${shared.id}`).expect(204);
  expect(await namesOf(editor)).not.toContain('Sắp xóa');
});

it('somebody without an account sees no views', async () => {
  await app.stranger.get('/views?list=people').expect(401);
  await reader.get('/views?list=x').expect(400);
});
