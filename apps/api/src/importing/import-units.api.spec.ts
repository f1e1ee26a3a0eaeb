import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Import } from '@ky-yeu/contracts/importing';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildReadingWorker } from './testing/build-reading-worker';
import { confirm, dataRows, sendList } from './testing/send-list';

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
beforeAll(async () => {
  removeWorker = buildReadingWorker();
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

const attendees = async (id: string): Promise<Attendee[]> =>
  ((await editor.get(`/conferences/${id}/attendees?pageSize=200`)).body as Page<Attendee>).items;

describe('a list that names no units', () => {
  it('takes the unit told above its table and says so, also after a second look', async () => {
    const { id } = await makeConference(editor);
    const unit = await makeOrganisation(editor, 'UBND xã Tân Hòa', { level: 'COMMUNE' });
    const text = 'Đơn vị: UBND xã Tân Hòa\nSTT\tHọ và tên\tChức vụ\n1\tLê Thị Đầu\tChủ tịch\n2\tLê Văn Cuối\tKế toán';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id });
    const [row] = await dataRows(editor, sent.id);
    expect(row).toMatchObject({ state: 'NEW', values: { organisation: 'UBND xã Tân Hòa' } });
    expect(row?.issues).toContainEqual({
      field: 'organisation',
      severity: 'INFO',
      message: 'Đơn vị “UBND xã Tân Hòa” lấy từ dòng ghi trên bảng.',
    });
    await makePerson(editor, 'Người Khác Hẳn');
    expect(await confirm(editor, sent.id)).toMatchObject({ state: 'DONE' });
    expect((await attendees(id)).map((each) => each.organisationId)).toEqual([unit.id, unit.id]);
  });

  it('takes the sender, but not for a post that names its own body', async () => {
    const { id } = await makeConference(editor);
    const sender = await makeOrganisation(editor, 'Đảng ủy xã Gửi Danh Sách', { level: 'COMMUNE' });
    const text = 'STT\tHọ và tên\tChức vụ\n1\tMai Thị Trong\tBí thư\n2\tMai Văn Ngoài\tChủ tịch UBND xã Khác';
    const target = { conferenceId: id, senderId: sender.id };
    const sent = await sendList(editor, 'ATTENDEES', { text }, target);
    const rows = await dataRows(editor, sent.id);
    expect(rows.map((row) => row.values.organisation)).toEqual(['Đảng ủy xã Gửi Danh Sách', undefined]);
    expect(rows[0]?.issues[0]?.message).toBe('Danh sách không ghi đơn vị: lấy đơn vị gửi “Đảng ủy xã Gửi Danh Sách”.');
    await confirm(editor, sent.id);
    expect((await attendees(id)).map((each) => each.organisationName).sort()).toEqual(['', 'Đảng ủy xã Gửi Danh Sách']);
    expect((await sendList(editor, 'ATTENDEES', { text }, target)).plan).toMatchObject({
      create: 0,
      update: 0,
      same: 2,
    });
  });

  it('leaves known people the unit that the directory gives them', async () => {
    const { id } = await makeConference(editor);
    const sender = await makeOrganisation(editor, 'Huyện ủy Gửi Hộ', { level: 'DISTRICT' });
    const own = await makeOrganisation(editor, 'Hội Cựu chiến binh Quen', { level: 'COMMUNE' });
    const post = { title: 'Chủ tịch Hội Cựu chiến binh', organisationId: own.id };
    const known = await makePerson(editor, 'Đào Văn Quen', [post]);
    const text = 'STT\tHọ và tên\tChức vụ\n1\tĐào Văn Quen\tChủ tịch Hội Cựu chiến binh';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id, senderId: sender.id });
    const [row] = await dataRows(editor, sent.id);
    expect(row).toMatchObject({ state: 'NEW', match: { id: known.id } });
    expect(row?.values.organisation).toBeUndefined();
    expect(row?.issues).toEqual([]);
    await makePerson(editor, 'Người Khác Nữa');
    expect(await confirm(editor, sent.id)).toMatchObject({ state: 'DONE' });
    expect((await attendees(id)).map((each) => each.organisationName)).toEqual(['Hội Cựu chiến binh Quen']);
  });
});

describe('lists of sixty days ago', () => {
  it('are thrown away as drafts, and keep only their head once confirmed', async () => {
    const text = 'STT\tHọ và tên\tChức vụ\n1\tVũ Thị Riêng Tư\tKế toán';
    const draft = await sendList(editor, 'PEOPLE', { text });
    const done = await confirm(editor, (await sendList(editor, 'PEOPLE', { text })).id);
    const recent = await sendList(editor, 'PEOPLE', { text });
    const old = [draft.id, done.id];
    await app.dataSource.query(`update imports set updated_at = now() - interval '61 days' where id = any ($1)`, [old]);
    await sendList(editor, 'PEOPLE', { text });
    await editor.get(`/imports/${draft.id}`).expect(404);
    const kept = (await editor.get(`/imports/${done.id}`).expect(200)).body as Import;
    expect(kept).toMatchObject({ state: 'DONE', counts: { NEW: 1 }, changeId: done.changeId });
    expect(JSON.stringify(kept)).not.toContain('Riêng Tư');
    expect(await dataRows(editor, done.id)).toEqual([]);
    const left = await app.dataSource.query(`select import_id from import_sources where import_id = any ($1)`, [old]);
    expect(left).toEqual([]);
    expect(await dataRows(editor, recent.id)).toHaveLength(1);

    const undone = (await editor.post(`/imports/${done.id}/undo`, {}).expect(200)).body as Import;
    expect(undone).toMatchObject({ state: 'CANCELLED', changeId: null });
  });
});
