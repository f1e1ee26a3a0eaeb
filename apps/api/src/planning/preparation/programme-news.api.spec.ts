import type { Page } from '@ky-yeu/contracts/page';
import type { ProgrammeItem } from '@ky-yeu/contracts/programme';
import type { ProgrammeNotice } from '@ky-yeu/contracts/programme-versions';
import type { Notice, Reminder } from '@ky-yeu/contracts/reminders';
import { makeConference, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { ReminderJobs } from './reminder-jobs';

let app: TestApp;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [editor, reader] = [await app.login('editor'), await app.login('reader')];
  await app.dataSource.query(`update users set email = 'LAN@xa.vn' where username = 'reader'`);
});
afterAll(() => app.close());

const round = () => app.service(ReminderJobs).run(new AbortController().signal);
const outbox = async (conferenceId: string) =>
  ((await editor.get('/outbox?pageSize=200&reason=PROGRAMME').expect(200)).body as Page<Reminder>).items.filter(
    (row) => row.conferenceId === conferenceId,
  );
const noticesOf = async (actor: Actor) => ((await actor.get('/notices').expect(200)).body as Page<Notice>).items;
const freeze = (id: string) => editor.post(`/conferences/${id}/programme/versions`, { state: 'ISSUED' }).expect(201);

async function guest(conferenceId: string, fullName: string, email: string | null) {
  const { body } = await editor.post('/people', { fullName, email }).expect(201);
  return makePart(editor, conferenceId, 'attendees', { name: fullName, personId: (body as { id: string }).id });
}

/** Three speakers; the items of Lan and of Minh, who has no address, are moved after the first issue, not that of Hòa. */
async function reissued(status = 'PREPARING') {
  const { id } = await makeConference(editor, { title: `Hội nghị ${status}`, status: status as 'PREPARING' });
  const hoa = await guest(id, 'Lê Hòa', 'hoa@xa.vn');
  const lan = await guest(id, 'Nguyễn Lan', 'lan@xa.vn');
  const minh = await guest(id, 'Trần Minh', null);
  const item = (title: string, performerIds: string[]) =>
    makePart(editor, id, 'programme', { title, kind: 'REPORT', minutes: 10, performerIds });
  await makePart(editor, id, 'programme', { title: 'Khai mạc', kind: 'OPENING', startsAt: '08:00', minutes: 5 });
  await item('Báo cáo', [hoa.id]);
  const paper = await item('Tham luận', [lan.id, minh.id]);
  await freeze(id);
  const { body } = await editor.get(`/conferences/${id}/programme/${paper.id}`).expect(200);
  const { title, kind, version } = body as ProgrammeItem;
  const change = { title, kind, version, minutes: 25, performerIds: [lan.id, minh.id] };
  await editor.put(`/conferences/${id}/programme/${paper.id}`, change).expect(200);
  const issued = await freeze(id);
  return { id, versionId: issued.body.id as string, changeId: issued.get('x-change-id') ?? '' };
}

describe('what changed in an issued programme', () => {
  it('waits at once in the outbox for those whom it touches, by mail and, with an account, in the application', async () => {
    const { id, versionId } = await reissued();
    const rows = await outbox(id);
    expect(rows.map(({ channel, address, recipientName, state }) => [channel, address, recipientName, state])).toEqual(
      expect.arrayContaining([
        ['EMAIL', 'lan@xa.vn', 'Nguyễn Lan', 'WAITING'],
        ['IN_APP', null, 'reader', 'WAITING'],
      ]),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]?.body).toContain('“Tham luận” đổi thời lượng từ 10 phút thành 25 phút.');
    expect(rows[0]?.body).toContain('ban hành lần 2');
    await round();
    expect(await outbox(id)).toHaveLength(2);
    const { body } = await editor.get(`/conferences/${id}/programme/notices?versionId=${versionId}`).expect(200);
    expect(
      (body as Page<ProgrammeNotice>).items.map(({ name, address, mail }) => [name, address, mail?.state]),
    ).toEqual([
      ['Nguyễn Lan', 'lan@xa.vn', 'WAITING'],
      ['Trần Minh', null, undefined],
    ]);
    const [told] = await noticesOf(editor);
    expect(told).toMatchObject({ title: 'Chương trình ban hành lần 2: 2 đại biểu cần được báo' });
    expect(told?.body).toContain('Trần Minh');
    expect(told?.body).not.toContain('Nguyễn Lan');
  });

  it('is changed and stopped like all that waits, and what is due arrives in the application once', async () => {
    const { id } = await reissued();
    const rows = await outbox(id);
    const [mail, inApp] = ['EMAIL', 'IN_APP'].map((channel) => rows.find((row) => row.channel === channel) as Reminder);
    await editor.put(`/outbox/${mail?.id}/stop`, { isStopped: true, version: mail?.version }).expect(200);
    const { sendOn, sendTime, version, subject } = inApp as Reminder;
    const words = { subject, body: 'Đồng chí phát biểu 25 phút.', sendOn, sendTime, version };
    await editor.put(`/outbox/${inApp?.id}`, words).expect(200);
    await app.dataSource.query(`update reminders set send_at = now() - interval '1 minute' where conference_id = $1`, [
      id,
    ]);
    await round();
    await round();
    expect((await outbox(id)).map(({ channel, state }) => [channel, state]).sort()).toEqual([
      ['EMAIL', 'STOPPED'],
      ['IN_APP', 'SENT'],
    ]);
    const arrived = (await noticesOf(reader)).filter(({ path }) => path === `/conferences/${id}/programme`);
    expect(arrived.map(({ body }) => body)).toEqual(['Đồng chí phát biểu 25 phút.']);
  });

  it('does not leave when the issue is undone', async () => {
    const { id, changeId } = await reissued();
    await editor.post(`/changes/${changeId}/undo`).expect(200);
    await round();
    expect(await outbox(id)).toEqual([]);
  });

  it('is told to nobody when the conference lies in the past', async () => {
    const { id } = await reissued('HELD');
    await round();
    expect(await outbox(id)).toEqual([]);
  });
});
