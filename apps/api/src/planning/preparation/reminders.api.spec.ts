import type { ChecklistItem } from '@ky-yeu/contracts/preparation';
import type { Notice, Reminder } from '@ky-yeu/contracts/reminders';
import type { Page } from '@ky-yeu/contracts/page';
import { addDays } from '@ky-yeu/rules/checklist-dates';
import { makeConference, makePart } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { ReminderJobs } from './reminder-jobs';
import { todayInVietnam } from './vietnam-day';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [administrator, editor, reader] = [
    await app.login('administrator'),
    await app.login('editor'),
    await app.login('reader'),
  ];
  await app.dataSource.query(`update users set email = username || '@xa.vn' where username in ('admin', 'editor')`);
});
afterAll(() => app.close());

const today = todayInVietnam();
/** Its reminder leaves in the morning, whatever the hour of the test. */
const tomorrow = addDays(today, 1);
const round = () => app.service(ReminderJobs).run(new AbortController().signal);
/** The hour of sending has come for all that waits. */
const letTimePass = () =>
  app.dataSource.query(
    `update reminders set send_at = now() - interval '1 minute', is_edited = true where state = 'WAITING'`,
  );
const outbox = async (query = '') =>
  ((await editor.get(`/outbox?pageSize=200${query}`).expect(200)).body as Page<Reminder>).items;
const ofItem = async (title: string) => (await outbox()).filter(({ subject }) => subject.includes(title));
const makeItem = async (title: string, values: object = {}, actor = editor) => {
  const conference = await makeConference(editor, { heldOn: addDays(today, 20), title: 'Hội nghị tổng kết' });
  const item = await makePart(actor, conference.id, 'checklist', { title, dueOn: tomorrow, ...values });
  return { conference, item: item as unknown as ChecklistItem };
};

describe('the outbox', () => {
  it('shows an editor what will leave: by the application and by mail, to whoever entered the item while nobody owns it', async () => {
    await makeItem('Xem trước');
    await round();
    const rows = await ofItem('Xem trước');
    expect(rows.map(({ channel, address, recipientName }) => [channel, address, recipientName]).sort()).toEqual([
      ...[
        ['EMAIL', 'editor@xa.vn', 'editor'],
        ['IN_APP', null, 'editor'],
      ],
    ]);
    expect(rows[0]).toMatchObject({ sendOn: tomorrow, sendTime: '07:30', dueOn: tomorrow, isEdited: false });
    await round();
    expect(await ofItem('Xem trước')).toHaveLength(2);
  });

  it('sends nothing by mail and says so as long as no mail server is configured', async () => {
    await makeItem('Chưa có máy chủ thư');
    await round();
    await letTimePass();
    await round();
    const states = (await ofItem('Chưa có máy chủ thư')).map(({ channel, state }) => [channel, state]).sort();
    expect(states).toEqual([
      ['EMAIL', 'WAITING'],
      ['IN_APP', 'SENT'],
    ]);
    expect((await editor.get('/outbox/status').expect(200)).body).toMatchObject({ hasMail: false, from: null });
  });

  it('sends an owner who is in the directory a mail at her own address, and tells the keeper within the application', async () => {
    const person = await editor.post('/people', { fullName: 'Lê Thị Chủ', email: 'chu@xa.vn' }).expect(201);
    await makeItem('Việc của đồng chí Chủ', { personId: (person.body as { id: string }).id });
    await round();
    const rows = await ofItem('Việc của đồng chí Chủ');
    expect(rows.map(({ channel, address }) => [channel, address]).sort()).toEqual([
      ['EMAIL', 'chu@xa.vn'],
      ['IN_APP', null],
    ]);
    expect(rows.find(({ channel }) => channel === 'IN_APP')?.body).toContain('Phụ trách: Lê Thị Chủ');
  });

  it('keeps the words and the hour that an editor has set, and lets an undo take them back', async () => {
    await makeItem('Sửa lời nhắc');
    await round();
    const mail = (await ofItem('Sửa lời nhắc')).find(({ channel }) => channel === 'EMAIL')!;
    const words = {
      subject: 'Sửa lời nhắc: gấp',
      body: 'Đề nghị làm ngay',
      sendOn: addDays(today, 2),
      sendTime: '14:00',
    };
    const saved = await editor.put(`/outbox/${mail.id}`, { ...words, version: mail.version }).expect(200);
    await editor.put(`/outbox/${mail.id}`, { ...words, version: mail.version }).expect(409);
    await round();
    expect((await editor.get(`/outbox/${mail.id}`)).body).toMatchObject({ ...words, isEdited: true });
    expect((await outbox(`&on=${addDays(today, 2)}`)).map(({ id }) => id)).toContain(mail.id);
    await editor.post(`/changes/${saved.get('x-change-id')}/undo`).expect(200);
    expect((await editor.get(`/outbox/${mail.id}`)).body).toMatchObject({
      subject: mail.subject,
      sendTime: '07:30',
      isEdited: false,
    });
  });

  it('holds back what an editor stops, until it is let go again; what has left cannot be changed', async () => {
    await makeItem('Dừng lại');
    await round();
    const notice = (await ofItem('Dừng lại')).find(({ channel }) => channel === 'IN_APP')!;
    const stopped = await editor
      .put(`/outbox/${notice.id}/stop`, { isStopped: true, version: notice.version })
      .expect(200);
    await letTimePass();
    await round();
    const held = (await editor.get(`/outbox/${notice.id}`)).body as Reminder;
    expect([held.state, held.version]).toEqual(['STOPPED', (stopped.body as Reminder).version]);
    const free = await editor.put(`/outbox/${notice.id}/stop`, { isStopped: false, version: held.version }).expect(200);
    await letTimePass();
    await round();
    expect((await editor.get(`/outbox/${notice.id}`)).body).toMatchObject({ state: 'SENT' });
    const late = await editor.put(`/outbox/${notice.id}/stop`, {
      isStopped: true,
      version: (free.body as Reminder).version,
    });
    expect([late.status, late.body]).toMatchObject([409, { code: 'REMINDER_GONE' }]);
  });

  it('drops what has lost its reason, and takes it up again when the reason comes back', async () => {
    const { conference, item } = await makeItem('Đã xong');
    await round();
    const path = `/conferences/${conference.id}/checklist/${item.id}`;
    const put = async (values: object) => {
      const notWritten = ['id', 'userName', 'personName', 'keeperName', 'files'];
      const record = (await editor.get(path)).body as ChecklistItem;
      const body = Object.fromEntries(Object.entries(record).filter(([key]) => !notWritten.includes(key)));
      await editor.put(path, { ...body, ...values }).expect(200);
      await round();
      return (await ofItem('Đã xong')).length;
    };
    expect(await put({ state: 'DONE' })).toBe(0);
    expect(await put({ state: 'TODO' })).toBe(2);
    expect(await put({ dueOn: addDays(today, 300) })).toBe(0);
  });

  it('never sends again what has left, not even after the item was deleted and brought back', async () => {
    const { conference, item } = await makeItem('Xóa rồi khôi phục');
    await round();
    await letTimePass();
    await round();
    const gone = await editor.delete(`/conferences/${conference.id}/checklist/${item.id}`).expect(204);
    await round();
    await editor.post(`/changes/${gone.get('x-change-id')}/undo`).expect(200);
    await round();
    await letTimePass();
    await round();
    const notices = (await editor.get('/notices?pageSize=200')).body as Page<Notice>;
    expect(notices.items.filter(({ title }) => title.includes('Xóa rồi khôi phục'))).toHaveLength(1);
  });

  it('is not shown to a reader', async () => {
    await reader.get('/outbox').expect(403);
  });
});

describe('notices within the application', () => {
  it('reach the owner alone, lead to the conference, and are counted until read', async () => {
    const [owner] = await app.dataSource.query<{ id: string }[]>(`select id from users where username = 'reader'`);
    const { conference } = await makeItem('Việc của người xem', { userId: owner?.id }, administrator);
    await round();
    await letTimePass();
    await round();
    const mine = (await reader.get('/notices').expect(200)).body as Page<Notice>;
    expect(mine.items).toMatchObject([{ path: `/conferences/${conference.id}/preparation`, readAt: null }]);
    expect((await reader.get('/notices/unread')).body).toEqual({ unread: 1 });
    expect((await reader.post('/notices/read').expect(200)).body).toEqual({ unread: 0 });
    expect((await reader.get('/notices/unread')).body).toEqual({ unread: 0 });
  });
});

describe('rules of reminding', () => {
  it('that are turned off send nothing any more', async () => {
    await makeItem('Tắt quy tắc');
    await round();
    const rules = (await editor.get('/reminder-rules').expect(200)).body as Page<{ id: string }>;
    for (const rule of rules.items)
      await editor.put(`/reminder-rules/${rule.id}`, { ...rule, id: undefined, isOn: false }).expect(200);
    await round();
    expect(await ofItem('Tắt quy tắc')).toEqual([]);
  });
});
