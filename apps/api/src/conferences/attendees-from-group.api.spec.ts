import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const nobody = '01890000-0000-7000-8000-000000000000';
const attendees = async (conferenceId: string) =>
  (await editor.get(`/conferences/${conferenceId}/attendees?sort=givenName`).expect(200)).body as Page<Attendee>;

describe('POST /conferences/:id/attendees/from-group', () => {
  it('adds those of the group on the day of the conference who are not yet listed, and can be undone', async () => {
    const post = (fromOn: string, toOn?: string) => [{ title: 'Trưởng phòng Nhóm', fromOn, toOn }];
    const [an, binh, chi] = [
      await makePerson(editor, 'Phạm An', post('2018-01-01')),
      await makePerson(editor, 'Phạm Bình', post('2018-01-01')),
      await makePerson(editor, 'Phạm Chi', post('2018-01-01')),
    ];
    await makePerson(editor, 'Phạm Dũng', post('2010-01-01', '2017-12-31'));
    const group = (
      await editor
        .post('/people-groups', {
          ...{ name: 'Trưởng phòng', pickedIds: [], leftOutIds: [] },
          rules: [{ mode: 'INCLUDE', titleContains: 'trưởng phòng nhóm' }],
        })
        .expect(201)
    ).body as { id: string };
    const conference = await makeConference(editor, { heldOn: '2019-12-30' });
    await makePart(editor, conference.id, 'attendees', { personId: an.id, presence: 'PRESENT' });
    const answer = await editor
      .post(`/conferences/${conference.id}/attendees/from-group`, { groupId: group.id, leaveOutIds: [chi.id] })
      .expect(200);
    expect(answer.body).toEqual({ added: 1, alreadyListed: 1, leftOut: 1 });
    const { items } = await attendees(conference.id);
    expect(items.map(({ personId, title, presence }) => [personId, title, presence])).toEqual([
      [an.id, 'Trưởng phòng Nhóm', 'PRESENT'],
      [binh.id, 'Trưởng phòng Nhóm', 'UNKNOWN'],
    ]);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect((await attendees(conference.id)).items.map(({ personId }) => personId)).toEqual([an.id]);
  });

  it('refuses a group whose rules hold for more people than one change may touch, and adds none of them', async () => {
    await app.dataSource.query(
      `with p as (insert into people (family_name, given_name) select 'Lê', 'Đông' from generate_series(1, 10001) returning id)
       insert into posts (person_id, title) select id, 'Hội viên rất đông' from p`,
    );
    const rules = [{ mode: 'INCLUDE', titleContains: 'rất đông' }];
    const group = (
      await editor.post('/people-groups', { name: 'Rất đông', pickedIds: [], leftOutIds: [], rules }).expect(201)
    ).body as { id: string };
    const { id } = await makeConference(editor);
    const answer = await editor.post(`/conferences/${id}/attendees/from-group`, { groupId: group.id }).expect(400);
    expect((answer.body as { issues: object[] }).issues).toEqual([
      { path: 'groupId', message: expect.stringContaining('có 10.001 người, mỗi lần mời nhiều nhất 10.000') as string },
    ]);
    expect((await attendees(id)).total).toBe(0);
  });

  it('finds neither an unknown conference nor an unknown group, and is not for readers', async () => {
    const conference = await makeConference(editor);
    const path = `/conferences/${conference.id}/attendees/from-group`;
    await editor.post(path, { groupId: nobody }).expect(404);
    await editor.post(`/conferences/${nobody}/attendees/from-group`, { groupId: nobody }).expect(404);
    await (await app.login('reader')).post(path, { groupId: nobody }).expect(403);
  });
});
