import { makeConference, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const paper = {
  topic: 'Chuyển đổi số ở cơ sở',
  organisationName: 'Đảng ủy xã Tân Hưng',
  minutes: 8,
  dueOn: '2024-12-10',
};

async function registered(change: object = {}) {
  const { id } = await makeConference(editor);
  const speaker = await makePart(editor, id, 'attendees', { name: 'Lê Thị Hoa', posts: [{ title: 'Bí thư Đảng ủy' }] });
  const made = await makePart(editor, id, 'paper-registrations', { ...paper, attendeeId: speaker.id, ...change });
  const step = (action: string, body: object) =>
    editor.post(`/conferences/${id}/paper-registrations/${made.id}/${action}`, { version: made.version, ...body });
  return { id, made, step };
}

describe('a registered paper', () => {
  it('becomes a speech and an item of the part kept for papers when it is approved, in one change', async () => {
    const { id, step } = await registered();
    const home = await makePart(editor, id, 'programme', { title: 'Tham luận', kind: 'DISCUSSION_PAPER', minutes: 30 });
    const approved = await step('approve', {}).expect(200);
    expect(approved.body).toMatchObject({ state: 'APPROVED', speakerName: 'Lê Thị Hoa' });
    const item = await editor.get(`/conferences/${id}/programme/${approved.body.programmeItemId}`).expect(200);
    expect(item.body).toMatchObject({
      title: 'Tham luận: Chuyển đổi số ở cơ sở',
      parentId: home.id,
      minutes: 8,
      performers: [{ name: 'Lê Thị Hoa', invitation: 'NOT_INVITED' }],
      speeches: [{ id: approved.body.speechId, kind: 'DISCUSSION_PAPER' }],
    });
    const speech = await editor.get(`/conferences/${id}/speeches/${approved.body.speechId}`).expect(200);
    expect(speech.body).toMatchObject({ topic: paper.topic, onBehalfOf: paper.organisationName });
    await editor.post(`/changes/${approved.get('x-change-id')}/undo`, {}).expect(200);
    await editor.get(`/conferences/${id}/speeches/${approved.body.speechId}`).expect(404);
  });

  it('is not approved twice, and not rejected without a reason', async () => {
    const { step } = await registered();
    await step('reject', {}).expect(400);
    await step('approve', {}).expect(200);
    expect((await step('approve', { version: 2 }).expect(409)).body).toMatchObject({ code: 'REGISTRATION_STATE' });
  });

  it('tells the reason for which it was rejected', async () => {
    const { step } = await registered();
    const rejected = await step('reject', { reason: 'Trùng chủ đề với đơn vị khác' }).expect(200);
    expect(rejected.body).toMatchObject({ state: 'REJECTED', reason: 'Trùng chủ đề với đơn vị khác' });
  });

  it('gives its text to the speech once it is handed in', async () => {
    const { id, step } = await registered({ attendeeId: null, speakerName: 'Bà Hoa' });
    const approved = await step('approve', {}).expect(200);
    await step('submit', { version: 2 }).expect(400);
    const done = await step('submit', { version: 2, body: 'Toàn văn tham luận' }).expect(200);
    expect(done.body).toMatchObject({ state: 'SUBMITTED', submittedAt: expect.any(String) });
    const speech = await editor.get(`/conferences/${id}/speeches/${approved.body.speechId}`).expect(200);
    expect(speech.body).toMatchObject({ body: 'Toàn văn tham luận', speakers: [] });
  });

  it('needs a unit, and is found by topic, unit and state', async () => {
    const { id } = await registered();
    await editor.post(`/conferences/${id}/paper-registrations`, { topic: 'Không đơn vị' }).expect(400);
    const found = async (query: string) =>
      ((await editor.get(`/conferences/${id}/paper-registrations?${query}`).expect(200)).body as { total: number })
        .total;
    expect(await found('q=tan hung')).toBe(1);
    expect(await found('q=Le Thi Hoa')).toBe(1);
    expect(await found('state=APPROVED')).toBe(0);
    expect(await found('state=REGISTERED&sort=-dueOn')).toBe(1);
  });
});

describe('the file of a registered paper', () => {
  const upload = async (id: string, by = editor) => {
    const sent = by.post(`/conferences/${id}/paper-registrations/files`);
    return (await sent.attach('file', Buffer.from('%PDF-1.7'), { filename: 'Tham luận xã Tân Hưng.pdf' }).expect(201))
      .body as { id: string };
  };

  it('is enough for the paper to be handed in, is downloaded by a reader, and is not taken off afterwards', async () => {
    const { id, made, step } = await registered();
    await step('approve', {}).expect(200);
    await step('submit', { version: 2 }).expect(400);
    const file = await upload(id);
    const submitted = await step('submit', { version: 2, fileIds: [file.id] }).expect(200);
    expect(submitted.body).toMatchObject({ state: 'SUBMITTED', files: [{ name: 'Tham luận xã Tân Hưng.pdf' }] });
    const reader = await app.login('reader');
    await reader.get(`/conferences/${id}/paper-registrations/${made.id}/files/${file.id}`).expect(200);
    const emptied = await editor.put(`/conferences/${id}/paper-registrations/${made.id}`, {
      ...paper,
      ...{ version: 3, fileIds: [] },
    });
    expect(emptied.body).toMatchObject({ issues: [{ path: 'body' }] });
    await editor.post(`/changes/${submitted.get('x-change-id')}/undo`).expect(200);
    const undone = await editor.get(`/conferences/${id}/paper-registrations/${made.id}`).expect(200);
    expect(undone.body).toMatchObject({ state: 'APPROVED', files: [] });
  });

  it('is not uploaded by a reader', async () => {
    const { id } = await registered();
    const sent = (await app.login('reader')).post(`/conferences/${id}/paper-registrations/files`);
    await sent.attach('file', Buffer.from('%PDF-1.7'), { filename: 'a.pdf' }).expect(403);
  });
});
