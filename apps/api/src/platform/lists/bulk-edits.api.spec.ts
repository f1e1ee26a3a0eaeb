import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { BulkPreview } from '@ky-yeu/contracts/lists/list-actions';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePart, makePerson } from '../testing/factories';
import { startTestApp, type Actor, type TestApp } from '../testing/test-app';

let app: TestApp;
let editor: Actor;
let conference: string;
let path: string;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());
beforeEach(async () => {
  conference = (await makeConference(editor)).id;
  path = `/conferences/${conference}/attendees`;
  for (let n = 1; n <= 12; n++) {
    await makePart(editor, conference, 'attendees', { name: `Đại Biểu`, presence: n <= 3 ? 'PRESENT' : 'UNKNOWN' });
  }
});

const preview = async (list: string, body: object) =>
  (await editor.post(`${list}/bulk/preview`, body).expect(200)).body as BulkPreview;
const attendees = async () => ((await editor.get(`${path}?pageSize=200`)).body as Page<Attendee>).items;
const idsOf = async () => (await attendees()).map((each) => each.id);
async function written(list: string, body: object) {
  const { token } = await preview(list, body);
  const answer = await editor.post(`${list}/bulk`, { ...body, token }).expect(200);
  return { updated: (answer.body as { updated: number }).updated, changeId: answer.get('x-change-id') };
}

describe('an editor who edits many attendees', () => {
  it('sees before writing how many change from what to what, and the first ten', async () => {
    const seen = await preview(path, { isAll: true, action: 'SET', field: 'presence', value: 'PRESENT' });
    expect(seen).toMatchObject({
      total: 12,
      changing: 9,
      effects: [{ from: 'Chưa rõ', to: 'Có mặt', count: 9 }],
      alongside: [],
    });
    expect(seen.first).toHaveLength(9);
    expect(seen.first[0]).toMatchObject({ name: 'Đại Biểu', from: 'Chưa rõ', to: 'Có mặt' });
    expect((await attendees()).filter((each) => each.presence === 'PRESENT')).toHaveLength(3);
  });

  it('writes all results of a filter but those left out, and undoes it as one change', async () => {
    const [first] = (await attendees()).filter((each) => each.presence === 'UNKNOWN');
    const body = {
      isAll: true,
      query: 'filter=presence:is:UNKNOWN&page=2&columns=name',
      except: [first?.id],
      action: 'SET',
      field: 'presence',
      value: 'ABSENT',
    };
    const { updated, changeId } = await written(path, body);
    expect(updated).toBe(8);
    const after = await attendees();
    expect(after.filter((each) => each.presence === 'ABSENT').every((each) => each.version === 2)).toBe(true);
    expect(after.find((each) => each.id === first?.id)).toMatchObject({ presence: 'UNKNOWN', version: 1 });
    await editor.post(`/changes/${changeId}/undo`).expect(200);
    expect((await attendees()).filter((each) => each.presence === 'UNKNOWN')).toHaveLength(9);
  });

  it('is refused when somebody changed one of the rows since the preview, and nothing is written', async () => {
    const ids = await idsOf();
    const body = { ids, action: 'SET', field: 'invitation', value: 'INVITED' };
    const { token } = await preview(path, body);
    await editor.post(`${path}/states`, { ids: [ids[0]], presence: 'EXCUSED' }).expect(200);
    const answer = await editor.post(`${path}/bulk`, { ...body, token }).expect(409);
    expect(answer.body).toMatchObject({
      code: 'BULK_CHANGED',
      detail: expect.stringContaining('chưa ghi gì') as string,
    });
    expect((await attendees()).filter((each) => each.invitation === 'INVITED')).toHaveLength(0);
  });

  it('is refused when a row has come under the filter since the preview, or another value is sent', async () => {
    const body = {
      isAll: true,
      query: 'filter=presence:is:UNKNOWN',
      action: 'SET',
      field: 'presence',
      value: 'ABSENT',
    };
    const { token } = await preview(path, body);
    await editor.post(`${path}/bulk`, { ...body, value: 'PRESENT', token }).expect(409);
    await makePart(editor, conference, 'attendees', { name: 'Đến Sau' });
    await editor.post(`${path}/bulk`, { ...body, token }).expect(409);
  });

  it('adds and takes away a role; who is left without one is a delegate', async () => {
    const ids = (await idsOf()).slice(0, 2);
    expect((await written(path, { ids, action: 'ADD', field: 'roles', value: 'SECRETARY' })).updated).toBe(2);
    expect((await written(path, { ids, action: 'ADD', field: 'roles', value: 'SECRETARY' })).updated).toBe(0);
    expect((await written(path, { ids, action: 'REMOVE', field: 'roles', value: 'ATTENDEE' })).updated).toBe(2);
    const { effects } = await preview(path, { ids, action: 'REMOVE', field: 'roles', value: 'SECRETARY' });
    expect(effects).toEqual([{ from: 'Thư ký', to: 'Đại biểu', count: 2 }]);
  });

  it('puts them into a group by its name, but not into one of another conference', async () => {
    const group = await makePart(editor, conference, 'groups', { name: 'Khối xã' });
    const stranger = await makePart(editor, (await makeConference(editor)).id, 'groups', { name: 'Nhóm lạ' });
    const body = { isAll: true, action: 'SET', field: 'groupId', value: group.id };
    expect((await preview(path, body)).effects).toEqual([{ from: '', to: 'Khối xã', count: 12 }]);
    expect((await written(path, body)).updated).toBe(12);
    expect((await preview(path, { ...body, value: null })).effects).toEqual([{ from: 'Khối xã', to: '', count: 12 }]);
    const answer = await editor.post(`${path}/bulk/preview`, { ...body, value: stranger.id }).expect(422);
    expect(answer.body).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
  });

  it('sees what a deletion takes along, and one undo brings it all back', async () => {
    const [first] = await attendees();
    await makePart(editor, conference, 'speeches', {
      kind: 'DISCUSSION',
      topic: 'A',
      speakers: [{ attendeeId: first?.id }],
    });
    const body = { isAll: true, action: 'DELETE' };
    expect((await preview(path, body)).alongside).toEqual(['1 lần ghi tên người phát biểu']);
    const { updated, changeId } = await written(path, body);
    expect([updated, (await attendees()).length]).toEqual([12, 0]);
    await editor.post(`/changes/${changeId}/undo`).expect(200);
    expect(await attendees()).toHaveLength(12);
  });

  it('reaches no attendee of another conference by his id', async () => {
    const other = (await makeConference(editor)).id;
    const ids = await idsOf();
    await editor.post(`/conferences/${other}/attendees/bulk/preview`, { ids, action: 'DELETE' }).expect(400);
    expect(await attendees()).toHaveLength(12);
  });

  it.each([
    ['no rows', { action: 'DELETE' }, 'ids', /chọn ít nhất một dòng/],
    [
      'rows and a query at once',
      { ids: ['01890000-0000-7000-8000-000000000000'], isAll: true, action: 'DELETE' },
      'ids',
      /chọn ít nhất/,
    ],
    ['an unknown field', { isAll: true, action: 'SET', field: 'version', value: '1' }, 'field', /chọn một mục/],
    [
      'an unknown value',
      { isAll: true, action: 'SET', field: 'presence', value: 'X' },
      'value',
      /Có mặt: hãy chọn một giá trị/,
    ],
    [
      'no value where one must be',
      { isAll: true, action: 'SET', field: 'presence' },
      'value',
      /Có mặt: hãy chọn giá trị mới/,
    ],
    [
      'adding to a single value',
      { isAll: true, action: 'ADD', field: 'presence', value: 'PRESENT' },
      'action',
      /không thêm bớt/,
    ],
    ['a wrong condition', { isAll: true, query: 'filter=x:is:1', action: 'DELETE' }, 'filter', /chỉ lọc được theo/],
    ['an unknown parameter', { isAll: true, query: 'a=1', action: 'DELETE' }, 'a', /không biết trường/],
  ])('is refused %s', async (_, body, issue, sentence) => {
    const answer = await editor.post(`${path}/bulk/preview`, body).expect(400);
    expect(answer.body).toMatchObject({
      issues: [{ path: issue, message: expect.stringMatching(sentence) as string }],
    });
  });
});

it('a reader neither previews nor writes', async () => {
  const reader = await app.login('reader');
  await reader.post(`${path}/bulk/preview`, { isAll: true, action: 'DELETE' }).expect(403);
  await reader.post(`${path}/bulk`, { isAll: true, action: 'DELETE', token: 'x' }).expect(403);
});

it('an editor sets gender and note of people, and empties them; people are not deleted in bulk', async () => {
  const ids = [(await makePerson(editor, 'Vũ Văn A')).id, (await makePerson(editor, 'Vũ Văn B')).id];
  expect((await written('/people', { ids, action: 'SET', field: 'gender', value: 'MALE' })).updated).toBe(2);
  expect(
    (await written('/people', { isAll: true, query: 'q=vu van', action: 'SET', field: 'note', value: '=1+1' })).updated,
  ).toBe(2);
  expect((await preview('/people', { ids, action: 'SET', field: 'note', value: null })).effects).toEqual([
    { from: '=1+1', to: '', count: 2 },
  ]);
  await editor.post('/people/bulk/preview', { ids, action: 'DELETE' }).expect(400);
});

it('an editor closes organisations on a day, but not before they began, nor under themselves', async () => {
  const [upper, lower] = [
    await makeOrganisation(editor, 'Huyện ủy Thử', { validFrom: '2020-01-01' }),
    await makeOrganisation(editor, 'Đảng ủy xã Thử'),
  ];
  const ids = [upper.id, lower.id];
  expect(
    (await written('/organisations', { ids: [lower.id], action: 'SET', field: 'parentId', value: upper.id })).updated,
  ).toBe(1);
  const cycle = await editor.post('/organisations/bulk/preview', {
    ids: [upper.id],
    action: 'SET',
    field: 'parentId',
    value: lower.id,
  });
  expect([cycle.status, cycle.body]).toMatchObject([422, { code: 'ORGANISATION_CYCLE' }]);
  const early = await editor.post('/organisations/bulk/preview', {
    ids,
    action: 'SET',
    field: 'validTo',
    value: '2019-12-31',
  });
  expect(JSON.stringify(early.body)).toContain('1 tổ chức đã chọn bắt đầu');
  const { effects } = await preview('/organisations', { ids, action: 'SET', field: 'validTo', value: '2025-06-30' });
  expect(effects).toEqual([{ from: '', to: '30/06/2025', count: 2 }]);
  expect((await written('/organisations', { ids, action: 'SET', field: 'isConfirmed', value: 'false' })).updated).toBe(
    2,
  );
});

it('an editor sets the reason of award recipients and deletes them; a list without bulk edit says so', async () => {
  const round = await makePart(editor, conference, 'award-rounds', { authorityName: 'UBND huyện', title: 'X' });
  for (const name of ['Xã A', 'Xã B'])
    await editor.post('/award-recipients', { roundId: round.id, kind: 'COLLECTIVE', name }).expect(201);
  const query = `roundId=${round.id}`;
  expect(
    (await written('/award-recipients', { isAll: true, query, action: 'SET', field: 'reason', value: 'Có thành tích' }))
      .updated,
  ).toBe(2);
  expect(
    (await written('/award-recipients', { isAll: true, query, action: 'SET', field: 'amount', value: '1500000' }))
      .updated,
  ).toBe(2);
  expect((await written('/award-recipients', { isAll: true, query, action: 'DELETE' })).updated).toBe(2);
  const answer = await editor.post('/conferences/bulk/preview', { isAll: true, action: 'DELETE' }).expect(400);
  expect(JSON.stringify(answer.body)).toContain('không sửa hàng loạt được');
});

it('the names behind the ids of a filter can be asked', async () => {
  const office = await makeOrganisation(editor, 'Ban Nội chính');
  expect((await editor.get(`/people/names?field=organisationId&ids=${office.id}`).expect(200)).body).toEqual({
    items: [{ id: office.id, name: 'Ban Nội chính' }],
  });
  await editor.get(`/people/names?field=gender&ids=${office.id}`).expect(400);
});
