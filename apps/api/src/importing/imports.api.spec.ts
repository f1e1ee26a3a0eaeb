import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Import, ImportRow } from '@ky-yeu/contracts/importing';
import type { Page } from '@ky-yeu/contracts/page';
import type { PersonListItem } from '@ky-yeu/contracts/people';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildReadingWorker } from './testing/build-reading-worker';
import { confirm, dataRows, editRow, sendList } from './testing/send-list';

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

const list = [
  'DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ',
  'STT\tHọ và tên\tNăm sinh\tChức vụ\tĐơn vị',
  '1\tĐ/c Nguyễn Văn Khởi\t1970\tBí thư Đảng ủy\tĐảng ủy xã An Bình',
  '2\tBà Trần Thị Sương\t1981\tUVBTV, Chủ tịch UBMTTQ\tĐảng ủy xã An Bình',
  '3\tLÊ VĂN TÁM\t12/05/1966\tPhó Chủ tịch UBND\tUBND xã An Bình',
  'Tổng cộng: 03 đồng chí',
].join('\n');

const attendees = async (id: string): Promise<Attendee[]> =>
  ((await editor.get(`/conferences/${id}/attendees?pageSize=200`)).body as Page<Attendee>).items;
const people = async (q: string): Promise<PersonListItem[]> =>
  ((await editor.get(`/people?q=${encodeURIComponent(q)}`)).body as Page<PersonListItem>).items;

describe('a list of delegates', () => {
  it('changes nothing until it is confirmed, then becomes people and attendees in one change', async () => {
    const { id } = await makeConference(editor);
    const unit = await makeOrganisation(editor, 'Đảng ủy xã An Bình', { level: 'COMMUNE' });
    const sent = await sendList(editor, 'ATTENDEES', { text: list }, { conferenceId: id });
    expect(sent).toMatchObject({
      state: 'READY',
      message: null,
      counts: { NEW: 3, ERROR: 0 },
      plan: { create: 3, errors: 0 },
    });
    const rows = await dataRows(editor, sent.id);
    expect(rows.map((row) => [row.line, row.state, row.values.fullName, row.values.gender, row.values.born])).toEqual([
      [3, 'NEW', 'Nguyễn Văn Khởi', undefined, '1970'],
      [4, 'NEW', 'Trần Thị Sương', 'Nữ', '1981'],
      [5, 'NEW', 'Lê Văn Tám', undefined, '12/05/1966'],
    ]);
    expect(rows[1]?.values.posts).toBe('Ủy viên Ban Thường vụ; Chủ tịch UBMTTQ');
    expect(await attendees(id)).toEqual([]);
    expect(await people('nguyen van khoi')).toEqual([]);

    expect(await confirm(editor, sent.id)).toMatchObject({ state: 'DONE', changeId: expect.any(String) as string });
    const made = await attendees(id);
    expect(made.map((each) => [each.name, each.title, each.organisationName, each.organisationId === unit.id])).toEqual(
      [
        ['Nguyễn Văn Khởi', 'Bí thư Đảng ủy', 'Đảng ủy xã An Bình', true],
        ['Trần Thị Sương', 'Ủy viên Ban Thường vụ, Chủ tịch UBMTTQ', 'Đảng ủy xã An Bình', true],
        ['Lê Văn Tám', 'Phó Chủ tịch UBND', 'UBND xã An Bình', false],
      ],
    );
    expect(await people('le van tam')).toMatchObject([{ bornOn: '1966-05-12', organisationName: 'UBND xã An Bình' }]);

    const again = await sendList(editor, 'ATTENDEES', { text: list }, { conferenceId: id });
    expect(again).toMatchObject({
      counts: { NEW: 0, UPDATE: 0, SAME: 3, WARNING: 0, ERROR: 0 },
      plan: { create: 0, update: 0 },
    });

    const undone = (await editor.post(`/imports/${sent.id}/undo`, {}).expect(200)).body as Import;
    expect(undone).toMatchObject({ state: 'READY', changeId: null });
    expect(await attendees(id)).toEqual([]);
    expect(await people('tran thi suong')).toEqual([]);
  });

  it('is not undone once later work hangs on it', async () => {
    const { id } = await makeConference(editor);
    const sent = await sendList(
      editor,
      'ATTENDEES',
      { text: 'Họ tên\tChức vụ\nĐỗ Văn Treo\tChủ tịch' },
      { conferenceId: id },
    );
    await confirm(editor, sent.id);
    const [attendee] = await attendees(id);
    await makePart(editor, id, 'speeches', {
      kind: 'SPEECH',
      topic: 'Ý kiến',
      speakers: [{ attendeeId: attendee?.id }],
    });
    const answer = await editor.post(`/imports/${sent.id}/undo`, {}).expect(409);
    expect(answer.body).toMatchObject({ code: 'UNDO_CONFLICT' });
    expect(await attendees(id)).toHaveLength(1);
  });

  it('goes back to waiting when its change is undone from elsewhere', async () => {
    const { id } = await makeConference(editor);
    const sent = await sendList(
      editor,
      'ATTENDEES',
      { text: 'Họ tên\tChức vụ\nĐỗ Văn Kề\tChủ tịch' },
      { conferenceId: id },
    );
    const { changeId } = await confirm(editor, sent.id);
    await editor.post(`/changes/${changeId}/undo`, {}).expect(200);
    expect((await editor.get(`/imports/${sent.id}`)).body).toMatchObject({ state: 'READY', changeId: null });
  });

  it('finds known people by name with birth year or unit and shows post and unit', async () => {
    const { id } = await makeConference(editor);
    const unit = await makeOrganisation(editor, 'Sở Nội vụ tỉnh Mẫu', { system: 'GOVERNMENT', level: 'PROVINCE' });
    const known = await makePerson(editor, 'Hoàng Thị Thuỷ', [{ title: 'Giám đốc', organisationId: unit.id }]);
    await makePerson(editor, 'Hoàng Thị Thuỷ', [{ title: 'Hiệu trưởng' }]);
    const text = 'Họ và tên\tChức vụ\tĐơn vị\nHoàng Thị Thủy\tGiám đốc\tSở Nội vụ tỉnh Mẫu';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id });
    const [row] = await dataRows(editor, sent.id);
    expect(row?.match).toMatchObject({ id: known.id, name: 'Hoàng Thị Thuỷ' });
    expect(row?.match?.detail).toContain('Giám đốc');
    expect(row?.match?.detail).toContain('Sở Nội vụ tỉnh Mẫu');
    await confirm(editor, sent.id);
    expect((await people('hoang thi thuy')).length).toBe(2);
  });

  it('leaves the choice among several of a name to the editor', async () => {
    const { id } = await makeConference(editor);
    const born = { fullName: 'Phan Văn Đôi', bornOn: '1970-01-01', bornPrecision: 'YEAR' };
    const one = (await editor.post('/people', born).expect(201)).body as { id: string };
    await editor.post('/people', born).expect(201);
    const sent = await sendList(
      editor,
      'ATTENDEES',
      { text: 'Họ và tên\tNăm sinh\nPhan Văn Đôi\t1970' },
      { conferenceId: id },
    );
    const [row] = (await dataRows(editor, sent.id)) as [ImportRow];
    expect(row.state).toBe('ERROR');
    expect(row.candidates).toHaveLength(2);
    const refused = await editor.post(`/imports/${sent.id}/confirm`, { version: sent.version }).expect(422);
    expect(refused.body).toMatchObject({
      code: 'IMPORT_HAS_ERRORS',
      detail: expect.stringContaining('dòng 2') as string,
    });
    const edited = await editRow(editor, sent.id, row, { matchId: one.id });
    expect(edited).toMatchObject({ row: { state: 'NEW', match: { id: one.id } }, counts: { ERROR: 0 } });
    await confirm(editor, sent.id);
    expect((await attendees(id)).map((each) => each.personId)).toEqual([one.id]);
  });

  it('leaves what is printed alone where the list says less, and writes what is new', async () => {
    const { id } = await makeConference(editor);
    const unit = await makeOrganisation(editor, 'Quận ủy Nói Ít Quận');
    const person = await makePerson(editor, 'Ngô Văn Ít', [{ title: 'Phó Bí thư Quận ủy', organisationId: unit.id }]);
    await makePart(editor, id, 'attendees', { personId: person.id });
    const text = 'Họ và tên\tChức vụ\tĐơn vị\tNhóm đại biểu\nNgô Văn Ít\tPhó Bí thư\tQuận ủy Nói Ít Quận\tKhối Đảng';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id });
    await confirm(editor, sent.id);
    expect(await attendees(id)).toMatchObject([
      { title: 'Phó Bí thư Quận ủy', organisationName: 'Quận ủy Nói Ít Quận', groupName: 'Khối Đảng' },
    ]);
  });

  it('takes an edited cell in place of the source and keeps it when the columns change', async () => {
    const { id } = await makeConference(editor);
    const text = 'Họ và tên\tChức vụ\tKhác\nNguyễn Văn 9\tBí thư\tx\nVũ Thị Đúng\tChủ tịch\ty';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id });
    const [row] = (await dataRows(editor, sent.id)) as [ImportRow];
    const { row: fixed } = await editRow(editor, sent.id, row, { field: 'fullName', value: 'Nguyễn Văn Chín' });
    expect(fixed).toMatchObject({
      state: 'NEW',
      values: { fullName: 'Nguyễn Văn Chín' },
      edits: { fullName: 'Nguyễn Văn Chín' },
    });
    const stale = await editor.patch(`/imports/${sent.id}/rows/${row.n}`, {
      field: 'note',
      value: 'a',
      version: row.version,
    });
    expect(stale.status).toBe(409);
    const now = (await editor.get(`/imports/${sent.id}`)).body as Import;
    const columns = now.columns.map((column) => ({
      index: column.index,
      field: column.index === 2 ? 'note' : column.field,
    }));
    await editor.put(`/imports/${sent.id}/columns`, { columns, version: now.version }).expect(200);
    const after = await dataRows(editor, (await settle(sent.id)).id);
    expect(after.map((each) => [each.values.fullName, each.values.note])).toEqual([
      ['Nguyễn Văn Chín', 'x'],
      ['Vũ Thị Đúng', 'y'],
    ]);
  });

  it('leaves out the second of two equal rows and says why', async () => {
    const { id } = await makeConference(editor);
    const text = 'Họ và tên\tChức vụ\nCao Văn Lặp\tBí thư\nCao Văn Lặp\tBí thư';
    const sent = await sendList(editor, 'ATTENDEES', { text }, { conferenceId: id });
    const rows = await dataRows(editor, sent.id);
    expect(rows.map((row) => row.state)).toEqual(['NEW', 'LEFT_OUT']);
    expect(rows[1]?.issues.at(-1)?.message).toMatch(/Trùng với dòng 2/);
  });

  it('writes nothing when the directory has changed since it was looked at', async () => {
    const { id } = await makeConference(editor);
    const sent = await sendList(
      editor,
      'ATTENDEES',
      { text: 'Họ và tên\tNăm sinh\nMai Văn Trễ\t1975' },
      { conferenceId: id },
    );
    await editor.post('/people', { fullName: 'Mai Văn Trễ', bornOn: '1975-01-01', bornPrecision: 'YEAR' }).expect(201);
    const refused = await confirm(editor, sent.id);
    expect(refused).toMatchObject({ state: 'READY', message: expect.stringMatching(/1 dòng/) as string });
    expect(await attendees(id)).toEqual([]);
    expect((await confirm(editor, sent.id)).state).toBe('DONE');
    expect(await people('mai van tre')).toHaveLength(1);
  });

  it('remembers the columns that an editor gave for the sender', async () => {
    const { id } = await makeConference(editor);
    const sender = await makeOrganisation(editor, 'Huyện ủy Nhớ Cột');
    const text = 'STT\tHọ và tên\tĐiều cần ghi\n1\tTạ Thị Nhớ\tPhó Bí thư';
    const target = { conferenceId: id, senderId: sender.id };
    const first = await sendList(editor, 'ATTENDEES', { text }, target);
    const columns = [
      { index: 1, field: 'fullName' },
      { index: 2, field: 'posts' },
    ];
    await editor.put(`/imports/${first.id}/columns`, { columns, version: first.version }).expect(200);
    await settle(first.id);
    await confirm(editor, first.id);
    const second = await sendList(editor, 'ATTENDEES', { text: text.replace('Tạ Thị Nhớ', 'Tạ Thị Khác') }, target);
    expect(second.isMappingRemembered).toBe(true);
    expect(second.columns.map((column) => column.field)).toEqual(['ordinal', 'fullName', 'posts']);
    expect((await dataRows(editor, second.id)).map((row) => row.values.fullName)).toEqual(['Tạ Thị Khác']);
  });
});

async function settle(id: string): Promise<Import> {
  for (;;) {
    const found = (await editor.get(`/imports/${id}`)).body as Import;
    if (found.state !== 'READING') return found;
  }
}

describe('who may import', () => {
  it('is an editor, not a reader', async () => {
    const reader = await app.login('reader');
    expect((await reader.get('/imports')).status).toBe(403);
    expect((await reader.post('/imports').field('kind', 'PEOPLE').field('text', 'A')).status).toBe(403);
  });
});

describe('what is sent', () => {
  it.each([
    ['nothing', { kind: 'PEOPLE' }, 'text', /chọn một tệp hoặc dán/],
    ['delegates without a conference', { kind: 'ATTENDEES', text: 'a' }, 'conferenceId', /Hội nghị/],
    ['recipients without a round', { kind: 'RECIPIENTS', text: 'a' }, 'roundId', /Đợt khen thưởng/],
    ['an unknown kind', { kind: 'X', text: 'a' }, 'kind', /chọn một giá trị/],
  ])('is refused when it is %s', async (_, fields, path, sentence) => {
    const request = editor.post('/imports');
    for (const [name, value] of Object.entries(fields)) void request.field(name, value);
    const answer = await request;
    expect(answer.status).toBe(400);
    expect((answer.body as { issues: object[] }).issues).toContainEqual({
      path,
      message: expect.stringMatching(sentence) as string,
    });
  });
});
