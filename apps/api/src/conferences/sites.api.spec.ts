import type { Site } from '@ky-yeu/contracts/attendees';
import type { Conference } from '@ky-yeu/contracts/conferences';
import { makeConference, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

describe('who is responsible for a site', () => {
  const siteOf = async (values: object) => {
    const conference = await makeConference(editor);
    const { id } = await makePart(editor, conference.id, 'sites', { name: 'Xã Một', ...values });
    return async () => (await editor.get(`/conferences/${conference.id}/sites/${id}`).expect(200)).body as Site;
  };
  const phoned = async (fullName: string) =>
    (await editor.post('/people', { fullName, phone: '0912 000 111', posts: [] }).expect(201)).body as { id: string };

  it('is somebody of the directory, with the name and telephone that stand there', async () => {
    const { id } = await phoned('Trần Kỹ Thuật');
    const site = await siteOf({ responsibleId: id, responsibleName: 'Tên gõ cũ' });
    expect(await site()).toMatchObject({
      ...{ responsibleId: id, responsibleName: 'Trần Kỹ Thuật', responsiblePhone: '0912 000 111' },
    });
    await editor.put(`/people/${id}`, { fullName: 'Trần Kỹ Thuật Mới', phone: '0913', version: 1 }).expect(200);
    expect(await site()).toMatchObject({ responsibleName: 'Trần Kỹ Thuật Mới', responsiblePhone: '0913' });
  });

  it('stays as a name when the person is deleted', async () => {
    const { id } = await phoned('Lê Sắp Xóa');
    const site = await siteOf({ responsibleId: id });
    await editor.delete(`/people/${id}`).expect(204);
    expect(await site()).toMatchObject({ responsibleId: null, responsibleName: 'Lê Sắp Xóa', responsiblePhone: null });
  });

  it('follows when two records of the person become one, and comes back with the undo', async () => {
    const [keep, gone] = [await makePerson(editor, 'Phạm Một'), await makePerson(editor, 'Phạm Hai')];
    const site = await siteOf({ responsibleId: gone.id });
    const pair = { keepId: keep.id, goneId: gone.id, keepVersion: keep.version, goneVersion: gone.version };
    const merged = await editor.post('/people/merges', { ...pair, fields: {} }).expect(200);
    expect(await site()).toMatchObject({ responsibleId: keep.id, responsibleName: 'Phạm Một' });
    await editor.post(`/changes/${merged.headers['x-change-id']}/undo`).expect(200);
    expect(await site()).toMatchObject({ responsibleId: gone.id, responsibleName: 'Phạm Hai' });
  });

  it('may be a mere name, and an unknown person is refused', async () => {
    const site = await siteOf({ responsibleName: 'Anh Ba trực máy', responsiblePhone: '0900' });
    expect(await site()).toMatchObject({
      responsibleId: null,
      responsibleName: 'Anh Ba trực máy',
      responsiblePhone: '0900',
    });
    const conference = await makeConference(editor);
    const body = { name: 'Xã', responsibleId: '00000000-0000-7000-8000-000000000000' };
    await editor.post(`/conferences/${conference.id}/sites`, body).expect(422);
  });
});

it('a conference counts its registered papers and kept programmes among its parts', async () => {
  const { id } = await makeConference(editor);
  await makePart(editor, id, 'paper-registrations', { topic: 'Chuyển đổi số ở cơ sở', organisationName: 'Xã Một' });
  await makePart(editor, id, 'programme', { title: 'Khai mạc', kind: 'OPENING' });
  await editor.post(`/conferences/${id}/programme/versions`, { state: 'DRAFT' }).expect(201);
  const { parts } = (await editor.get(`/conferences/${id}`).expect(200)).body as Conference;
  expect(parts).toMatchObject({ paperRegistrations: 1, programmeVersions: 1, programme: 1 });
});
