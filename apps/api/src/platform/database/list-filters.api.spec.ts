import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePart, makePerson } from '../testing/factories';
import { startTestApp, type Actor, type TestApp } from '../testing/test-app';

let app: TestApp;
let editor: Actor;
let office: string;
let conference: string;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  office = (await makeOrganisation(editor, 'Ban Tổ chức Huyện ủy', { locality: 'Văn Giang', validFrom: '2010-01-01' }))
    .id;
  await makeOrganisation(editor, 'UBND xã Long Hưng', { system: 'GOVERNMENT', level: 'COMMUNE', parentId: office });
  await makePerson(editor, 'Lê Văn Nam', [{ title: 'Trưởng ban', organisationId: office }]);
  await editor.post('/people', { fullName: 'Trần Thị Nữ', gender: 'FEMALE', bornOn: '1970-05-01' }).expect(201);
  await editor
    .post('/people', { fullName: 'Phạm Văn Trẻ', gender: 'MALE', bornOn: '1990-05-01', note: 'x' })
    .expect(201);
  conference = (await makeConference(editor, { venue: 'Hội trường lớn' })).id;
  await makePart(editor, conference, 'attendees', {
    name: 'Đào Một',
    roles: ['CHAIR', 'SPEAKER'],
    presence: 'PRESENT',
  });
  await makePart(editor, conference, 'attendees', { name: 'Đào Hai', note: 'ghi, chú: hai' });
});
afterAll(() => app.close());

const query = (...filters: string[]) => filters.map((filter) => `filter=${encodeURIComponent(filter)}`).join('&');
async function namesOf(path: string, key: string, ...filters: string[]): Promise<unknown[]> {
  const answer = await editor.get(`${path}?${query(...filters)}`).expect(200);
  const { items, total } = answer.body as Page<Record<string, unknown>>;
  expect(total).toBe(items.length);
  return items.map((item) => item[key]).sort();
}

it.each([
  ['a value of a closed list', ['gender:is:FEMALE'], ['Trần Thị Nữ']],
  ['two values at once', ['gender:is:FEMALE,MALE'], ['Phạm Văn Trẻ', 'Trần Thị Nữ']],
  ['not a value, which finds the unknown too', ['gender:not:MALE'], ['Lê Văn Nam', 'Trần Thị Nữ']],
  ['nothing known', ['gender:empty'], ['Lê Văn Nam']],
  ['anything known', ['gender:filled'], ['Phạm Văn Trẻ', 'Trần Thị Nữ']],
  ['from a day', ['bornOn:from:1970-05-01'], ['Phạm Văn Trẻ', 'Trần Thị Nữ']],
  ['from a day to a day', ['bornOn:to:1980-01-01', 'bornOn:from:1960-01-01'], ['Trần Thị Nữ']],
  ['a text that is there', ['note:filled'], ['Phạm Văn Trẻ']],
])('an editor filters people by %s', async (_, filters, expected) => {
  expect(await namesOf('/people', 'fullName', ...filters)).toEqual(expected);
});

it('an editor filters people by where they hold a post, or hold none', async () => {
  expect(await namesOf('/people', 'fullName', `organisationId:is:${office}`)).toEqual(['Lê Văn Nam']);
  expect(await namesOf('/people', 'fullName', `organisationId:not:${office}`)).toEqual(['Phạm Văn Trẻ', 'Trần Thị Nữ']);
  expect(await namesOf('/people', 'fullName', 'organisationId:empty')).toEqual(['Phạm Văn Trẻ', 'Trần Thị Nữ']);
});

it('conditions, search and the older single filters narrow together', async () => {
  const answer = await editor.get(`/people?q=van&organisationId=${office}&${query('gender:empty')}`).expect(200);
  expect((answer.body as Page<{ fullName: string }>).items.map((each) => each.fullName)).toEqual(['Lê Văn Nam']);
});

it('an editor filters organisations by parent, text without tones, and yes or no', async () => {
  expect(await namesOf('/organisations', 'name', `parentId:is:${office}`)).toEqual(['UBND xã Long Hưng']);
  expect(await namesOf('/organisations', 'name', 'locality:has:van giang')).toEqual(['Ban Tổ chức Huyện ủy']);
  expect(await namesOf('/organisations', 'name', 'locality:lacks:van giang')).toEqual(['UBND xã Long Hưng']);
  expect(await namesOf('/organisations', 'name', 'isConfirmed:is:false')).toEqual([]);
});

it('an editor filters conferences by date, number and venue', async () => {
  expect(
    await namesOf('/conferences', 'id', 'heldOn:is:2024-12-20', 'attendees:from:2', 'venue:has:hoi truong'),
  ).toEqual([conference]);
  expect(await namesOf('/conferences', 'id', 'attendees:to:1')).toEqual([]);
});

it('an editor filters attendees by one of several roles, and the count is that of the filter', async () => {
  const path = `/conferences/${conference}/attendees`;
  expect(await namesOf(path, 'name', 'roles:is:SPEAKER,SECRETARY')).toEqual(['Đào Một']);
  expect(await namesOf(path, 'name', 'roles:not:CHAIR')).toEqual(['Đào Hai']);
  expect(await namesOf(path, 'name', 'siteId:empty', 'presence:not:PRESENT')).toEqual(['Đào Hai']);
  expect(await namesOf(path, 'name', 'note:has:chú: hai')).toEqual(['Đào Hai']);
});

it('award rounds and recipients can be filtered', async () => {
  const round = await makePart(editor, conference, 'award-rounds', {
    authorityName: 'UBND huyện',
    title: 'Nông thôn mới',
    year: 2024,
  });
  await editor
    .post('/award-recipients', { roundId: round.id, kind: 'COLLECTIVE', name: 'Xã Long Hưng', amount: 500 })
    .expect(201);
  expect(await namesOf('/award-rounds', 'title', 'year:is:2024', 'formId:empty')).toEqual(['Nông thôn mới']);
  expect(
    await namesOf('/award-recipients', 'name', 'kind:is:COLLECTIVE', 'amount:from:500', 'authorityId:empty'),
  ).toEqual(['Xã Long Hưng']);
  expect(await namesOf('/award-recipients', 'name', 'kind:not:COLLECTIVE')).toEqual([]);
});

it.each([
  ['an unknown field', '/people', 'phone:is:0912', /chỉ lọc được theo Giới tính, Ngày sinh/],
  ['a field of every object', '/people', 'constructor:is:x', /chỉ lọc được theo/],
  [
    'an operator that the field does not have',
    '/people',
    'gender:from:MALE',
    /Giới tính: chỉ lọc được bằng là, không phải là/,
  ],
  ['an unknown operator', '/people', 'gender:like:MALE', /không hiểu điều kiện/],
  ['a value outside the closed list', '/people', "gender:is:X' or 1=1", /hãy chọn giá trị trong danh sách \(Nam, Nữ/],
  ['a day that is not in the calendar', '/people', 'bornOn:is:1970-02-31', /ngày này không có trong lịch/],
  ['a reference that is no id', '/people', 'organisationId:is:1', /hãy chọn lại/],
  ['a number in words', '/conferences', 'attendees:from:hai', /hãy nhập một số/],
  ['an empty text', '/organisations', 'locality:has:%%', /hãy nhập chữ cần tìm/],
  ['a list that has no conditions', '/positions', 'name:is:x', /không lọc được theo điều kiện/],
])('%s is refused with a sentence', async (_, path, filter, sentence) => {
  const answer = await editor.get(`${path}?${query(filter)}`).expect(400);
  expect(answer.body).toMatchObject({
    issues: [{ path: 'filter', message: expect.stringMatching(sentence) as string }],
  });
});

it('more than eight conditions are refused', async () => {
  const answer = await editor.get(`/people?${query(...Array<string>(9).fill('gender:empty'))}`).expect(400);
  expect(JSON.stringify(answer.body)).toContain('nhiều nhất 8 mục');
});

it('who combines conditions in another order leaves no further statement prepared', async () => {
  const prepared = async () => {
    const rows = await app.dataSource.query<{ n: number }[]>(`select count(*)::int as n from pg_prepared_statements`);
    return rows[0]?.n ?? 0;
  };
  await editor.get(`/people?${query('gender:empty', 'bornOn:empty')}`).expect(200);
  const before = await prepared();
  await editor.get(`/people?${query('bornOn:empty', 'gender:empty')}`).expect(200);
  expect(await prepared()).toBe(before);
});
