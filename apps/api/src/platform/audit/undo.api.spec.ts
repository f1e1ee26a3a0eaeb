import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makePart, makePerson } from '../testing/factories';
import { startTestApp, type Actor, type TestApp } from '../testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

/** Everything recorded in a conference, without the moments of writing. */
async function contents(conferenceId: string): Promise<unknown> {
  const parts = [
    'attendees',
    'groups',
    'sites',
    'programme',
    'speeches',
    'directives',
    'figures',
    'award-rounds',
    'articles',
    'facts',
  ];
  const lists = await Promise.all(
    parts.map(async (part) => (await editor.get(`/conferences/${conferenceId}/${part}`).expect(200)).body as unknown),
  );
  const recipients = (await editor.get(`/award-recipients?conferenceId=${conferenceId}`).expect(200))
    .body as Page<unknown>;
  expect(recipients.total).toBeGreaterThan(0);
  return {
    conference: (await editor.get(`/conferences/${conferenceId}`).expect(200)).body as unknown,
    lists,
    recipients,
  };
}

async function fullConference(): Promise<string> {
  const { id } = await makeConference(editor);
  const person = await makePerson(editor, 'Trần Thị Bình', [{ title: 'Trưởng ban' }]);
  const site = await makePart(editor, id, 'sites', { name: 'Điểm cầu tỉnh' });
  const group = await makePart(editor, id, 'groups', { name: 'Lãnh đạo các sở', siteId: site.id });
  const attendee = await makePart(editor, id, 'attendees', {
    personId: person.id,
    siteId: site.id,
    groupId: group.id,
    presence: 'PRESENT',
  });
  const item = await makePart(editor, id, 'programme', {
    title: 'Báo cáo',
    kind: 'REPORT',
    performerIds: [attendee.id],
  });
  const speech = await makePart(editor, id, 'speeches', {
    kind: 'REPORT',
    programmeItemId: item.id,
    speakers: [{ attendeeId: attendee.id }],
  });
  await makePart(editor, id, 'directives', { body: 'Làm tốt hơn', speechId: speech.id, authorIds: [attendee.id] });
  await makePart(editor, id, 'figures', { label: 'Mô hình', value: 66 });
  const round = await makePart(editor, id, 'award-rounds', {
    authorityName: 'UBND tỉnh',
    declaredIndividuals: 3,
    presenterIds: [attendee.id],
  });
  await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', personId: person.id }).expect(201);
  const article = await makePart(editor, id, 'articles', {
    headline: 'Tổng kết',
    captions: [{ body: 'Quang cảnh', people: [{ attendeeId: attendee.id, role: 'phát biểu' }] }],
  });
  await makePart(editor, id, 'facts', {
    subjectTable: 'attendees',
    subjectId: attendee.id,
    field: 'roles',
    certainty: 'STATED',
    articleId: article.id,
  });
  return id;
}

describe('undoing a deletion', () => {
  it('brings back a whole conference with everything that hung on it', async () => {
    const id = await fullConference();
    const before = await contents(id);
    const counts = await app.dataSource.query<unknown[]>('select * from award_counts order by kind');
    const deletion = await editor.delete(`/conferences/${id}`).expect(204);
    await editor.get(`/conferences/${id}`).expect(404);
    await editor.post(`/changes/${deletion.get('x-change-id')}/undo`).expect(200);
    expect(await contents(id)).toEqual(before);
    expect(await app.dataSource.query<unknown[]>('select * from award_counts order by kind')).toEqual(counts);
  });

  it('is itself written to the audit with the actor', async () => {
    const { id } = await makePerson(editor, 'Lê Văn Tám');
    const deletion = await editor.delete(`/people/${id}`).expect(204);
    await editor.post(`/changes/${deletion.get('x-change-id')}/undo`).expect(200);
    const { items } = (await editor.get(`/audit?rowId=${id}`).expect(200)).body as Page<{
      action: string;
      actorName: string;
    }>;
    expect(items.map((entry) => [entry.action, entry.actorName])).toEqual([
      ['I', 'editor'],
      ['D', 'editor'],
      ['I', 'editor'],
    ]);
  });
});

describe('undoing an edit', () => {
  it('restores the values from before', async () => {
    const person = await makePerson(editor, 'Phạm Văn Cũ');
    const edit = await editor
      .put(`/people/${person.id}`, { fullName: 'Phạm Văn Mới', version: person.version })
      .expect(200);
    await editor.post(`/changes/${edit.get('x-change-id')}/undo`).expect(200);
    expect((await editor.get(`/people/${person.id}`)).body).toMatchObject({ fullName: 'Phạm Văn Cũ', version: 3 });
  });

  it('is refused when somebody has edited the record since', async () => {
    const person = await makePerson(editor, 'Phạm Văn Một');
    const edit = await editor.put(`/people/${person.id}`, { fullName: 'Phạm Văn Hai', version: 1 }).expect(200);
    await editor.put(`/people/${person.id}`, { fullName: 'Phạm Văn Ba', version: 2 }).expect(200);
    const answer = await editor.post(`/changes/${edit.get('x-change-id')}/undo`).expect(409);
    expect(answer.body).toMatchObject({ code: 'UNDO_CONFLICT' });
    expect((await editor.get(`/people/${person.id}`)).body).toMatchObject({ fullName: 'Phạm Văn Ba' });
  });

  it('takes back a bulk change of presence in one go', async () => {
    const { id } = await makeConference(editor);
    const attendees = [
      await makePart(editor, id, 'attendees', { name: 'Nguyễn Văn A' }),
      await makePart(editor, id, 'attendees', { name: 'Nguyễn Văn B' }),
    ];
    const bulk = await editor
      .post(`/conferences/${id}/attendees/states`, { ids: attendees.map((row) => row.id), presence: 'PRESENT' })
      .expect(200);
    expect(bulk.body).toEqual({ updated: 2 });
    expect((await editor.get(`/conferences/${id}`)).body).toMatchObject({ counts: { attendees: 2, present: 2 } });
    await editor.post(`/changes/${bulk.get('x-change-id')}/undo`).expect(200);
    const list = (await editor.get(`/conferences/${id}/attendees`)).body as Page<Attendee>;
    expect(list.items.map((row) => row.presence)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect((await editor.get(`/conferences/${id}`)).body).toMatchObject({ counts: { attendees: 2, present: 0 } });
  });
});

describe('undoing an insertion', () => {
  it('is refused when somebody has built on it since', async () => {
    const made = await editor.post('/conferences', { title: 'Hội nghị mới', kind: 'FINAL' }).expect(201);
    const { id } = made.body as { id: string };
    await makePart(editor, id, 'attendees', { name: 'Lê Văn Sau' });
    const answer = await editor.post(`/changes/${made.get('x-change-id')}/undo`).expect(409);
    expect(answer.body).toMatchObject({ code: 'UNDO_CONFLICT' });
    expect((await editor.get(`/conferences/${id}/attendees`).expect(200)).body).toMatchObject({ total: 1 });
  });

  it('takes the row away while nothing hangs on it', async () => {
    const made = await editor
      .post('/people', { fullName: 'Lê Thị Nhầm', posts: [{ title: 'Chuyên viên' }] })
      .expect(201);
    await editor.post(`/changes/${made.get('x-change-id')}/undo`).expect(200);
    await editor.get(`/people/${(made.body as { id: string }).id}`).expect(404);
  });
});

describe('undo', () => {
  it('works for an edit that touched posts and their main one', async () => {
    const made = (
      await editor
        .post('/people', { fullName: 'Đỗ Văn Chính', posts: [{ title: 'A', isMain: true }, { title: 'B' }] })
        .expect(201)
    ).body as { id: string; posts: { id: string }[] };
    const [a, b] = made.posts;
    const posts = [
      { id: b?.id, title: 'B', isMain: true },
      { id: a?.id, title: 'A', isMain: false },
    ];
    const edit = await editor.put(`/people/${made.id}`, { fullName: 'Đỗ Văn Chính', version: 1, posts }).expect(200);
    await editor.post(`/changes/${edit.get('x-change-id')}/undo`).expect(200);
    expect((await editor.get(`/people/${made.id}`)).body).toMatchObject({
      posts: [
        { title: 'A', isMain: true },
        { title: 'B', isMain: false },
      ],
    });
  });

  it('of a change of somebody else is for administrators only', async () => {
    const admin = await app.login('administrator');
    const made = await admin.post('/people', { fullName: 'Lê Văn Quản' }).expect(201);
    const changeId = made.get('x-change-id');
    await editor.post(`/changes/${changeId}/undo`).expect(403);
    await admin.post(`/changes/${changeId}/undo`).expect(200);
  });

  it('never gives back a right that was taken away', async () => {
    const made = await editor.post('/auth/tokens', { name: 'Tạm' }).expect(201);
    const removal = await editor.delete(`/auth/tokens/${(made.body as { id: string }).id}`).expect(204);
    await editor.post(`/changes/${removal.get('x-change-id')}/undo`).expect(404);
  });

  it('is not for readers', async () => {
    const reader = await app.login('reader');
    const { id } = await makePerson(editor, 'Lê Thị Chín');
    const deletion = await editor.delete(`/people/${id}`).expect(204);
    await reader.post(`/changes/${deletion.get('x-change-id')}/undo`).expect(403);
  });

  it('leaves nothing half done when a write fails', async () => {
    const { id } = await makeConference(editor);
    const answer = await editor.post(`/conferences/${id}/articles`, {
      headline: 'Bài',
      captions: [{ body: 'Ảnh', people: [{ attendeeId: id }] }],
    });
    expect(answer.status).toBe(422);
    expect((await editor.get(`/conferences/${id}/articles`)).body).toMatchObject({ total: 0 });
  });
});
