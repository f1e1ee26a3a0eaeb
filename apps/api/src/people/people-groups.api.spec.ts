import type { Page } from '@ky-yeu/contracts/page';
import type { Person } from '@ky-yeu/contracts/people';
import type { GroupMembersPage, PeopleGroup, PeopleGroupListItem } from '@ky-yeu/contracts/people-groups';
import { makeOrganisation, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
let secretary: string;
let district: { id: string };
let communes: { id: string }[];
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  const [position] = await app.dataSource.query<{ id: string }[]>(`select id from positions where name = 'Bí thư'`);
  secretary = position?.id ?? '';
  district = await makeOrganisation(editor, 'Huyện ủy Kim Động');
  communes = await Promise.all(
    ['Đảng ủy xã Một', 'Đảng ủy xã Hai'].map((name) =>
      makeOrganisation(editor, name, { level: 'COMMUNE', parentId: district.id }),
    ),
  );
  const [one, two] = communes.map(({ id }) => id);
  const posts: [string, object][] = [
    ['Lê Bí Thư Huyện', { title: 'Bí thư Huyện ủy', positionId: secretary, organisationId: district.id }],
    ['Lê Bí Thư Một', { title: 'Bí thư Đảng ủy xã', positionId: secretary, organisationId: one, fromOn: '2020-01-01' }],
    ['Lê Bí Thư Cũ', { title: 'Bí thư Đảng ủy xã', positionId: secretary, organisationId: two, toOn: '2019-12-31' }],
    ['Lê Bí Thư Hai', { title: 'Bí thư Đảng ủy xã', positionId: secretary, organisationId: two, fromOn: '2020-01-01' }],
    ['Lê Phó', { title: 'Phó Bí thư Đảng ủy xã', organisationId: one }],
    ['Lê Ngoài', { title: 'Chuyên viên' }],
  ];
  for (const [name, post] of posts) ids[name] = (await makePerson(editor, name, [post])).id;
});
afterAll(() => app.close());

const group = { name: 'Bí thư các đảng ủy xã', rules: [], pickedIds: [], leftOutIds: [] };
const idOf = (name: string) => ids[name] ?? '';

async function preview(definition: object, on = '2024-06-01'): Promise<GroupMembersPage> {
  const body = { rules: [], pickedIds: [], leftOutIds: [], on, ...definition };
  return (await editor.post('/people-groups/preview', body).expect(200)).body as GroupMembersPage;
}
const names = (page: GroupMembersPage) => page.items.map(({ fullName }) => fullName).sort();

describe('the members of a group', () => {
  const secretaries = () => ({ mode: 'INCLUDE', positionId: secretary, level: 'COMMUNE' });

  it('are those who hold such a post on the day asked about', async () => {
    const rules = [secretaries()];
    expect(names(await preview({ rules }))).toEqual(['Lê Bí Thư Hai', 'Lê Bí Thư Một']);
    expect(names(await preview({ rules }, '2019-06-01'))).toEqual(['Lê Bí Thư Cũ']);
  });

  it('come with the rule and the post that brought them in', async () => {
    const { items } = await preview({ rules: [secretaries()], pickedIds: [idOf('Lê Bí Thư Một')] });
    expect(items.find(({ id }) => id === idOf('Lê Bí Thư Một'))?.reasons).toEqual([
      { rule: 0, title: null, organisationName: null },
      { rule: 1, title: 'Bí thư Đảng ủy xã', organisationName: 'Đảng ủy xã Một' },
    ]);
  });

  it.each([
    ['the unit itself', 'SELF', ['Lê Bí Thư Huyện']],
    ['the units right below', 'CHILDREN', ['Lê Bí Thư Hai', 'Lê Bí Thư Một', 'Lê Phó']],
    ['the unit and all below', 'WITHIN', ['Lê Bí Thư Hai', 'Lê Bí Thư Huyện', 'Lê Bí Thư Một', 'Lê Phó']],
  ])('can be those of %s', async (_, scope, expected) => {
    expect(names(await preview({ rules: [{ mode: 'INCLUDE', organisationId: district.id, scope }] }))).toEqual(
      expected,
    );
  });

  it('are narrowed by words of the post without tones, by level, system and block', async () => {
    const all = { mode: 'INCLUDE', titleContains: 'dang uy XA' };
    expect(names(await preview({ rules: [all] }))).toEqual(['Lê Bí Thư Hai', 'Lê Bí Thư Một', 'Lê Phó']);
    expect((await preview({ rules: [{ ...all, system: 'GOVERNMENT' }] })).total).toBe(0);
    expect((await preview({ rules: [{ ...all, block: 'PARTY' }] })).total).toBe(3);
    expect((await preview({ rules: [{ ...all, level: 'DISTRICT' }] })).total).toBe(0);
  });

  it('are not those whom a rule takes out, unless picked by hand, and never those left out by hand', async () => {
    const rules = [
      { mode: 'INCLUDE', organisationId: district.id, scope: 'WITHIN' },
      { mode: 'EXCLUDE', titleContains: 'Bí thư Đảng ủy' },
    ];
    expect(names(await preview({ rules }))).toEqual(['Lê Bí Thư Huyện']);
    const pickedIds = [idOf('Lê Phó'), idOf('Lê Ngoài')];
    expect(names(await preview({ rules, pickedIds }))).toEqual(['Lê Bí Thư Huyện', 'Lê Ngoài', 'Lê Phó']);
    expect(names(await preview({ rules, pickedIds, leftOutIds: [idOf('Lê Phó')] }))).toEqual([
      'Lê Bí Thư Huyện',
      'Lê Ngoài',
    ]);
  });

  it('are nobody for a group without rules and people', async () => {
    expect(await preview({})).toMatchObject({ total: 0, items: [] });
  });

  it('are paged without repeating anybody', async () => {
    const saved = (await editor.post('/people-groups', { ...group, rules: [secretaries()] }).expect(201))
      .body as PeopleGroup;
    const pages = await Promise.all(
      [1, 2].map(async (page) => {
        const query = `on=2024-06-01&pageSize=1&page=${page}`;
        return (await editor.get(`/people-groups/${saved.id}/members?${query}`).expect(200)).body as GroupMembersPage;
      }),
    );
    expect(pages.map(({ total, on }) => [total, on])).toEqual([
      [2, '2024-06-01'],
      [2, '2024-06-01'],
    ]);
    expect(pages.flatMap(names).sort()).toEqual(['Lê Bí Thư Hai', 'Lê Bí Thư Một']);
  });
});

describe('a saved group', () => {
  it('refuses a rule without a condition and names it', async () => {
    const rules = [{ mode: 'INCLUDE', level: 'COMMUNE' }, { mode: 'INCLUDE' }];
    const answer = await editor.post('/people-groups', { ...group, rules }).expect(400);
    expect((answer.body as { issues: { path: string }[] }).issues[0]?.path).toBe('rules.1.positionId');
    await editor
      .post('/people-groups/preview', { ...group, name: undefined, rules: [{ mode: 'EXCLUDE', titleContains: '%%' }] })
      .expect(400);
  });

  it('keeps rules in order and people by name, and can be changed and undone', async () => {
    const rules = [
      { mode: 'INCLUDE', positionId: secretary },
      { mode: 'EXCLUDE', organisationId: district.id, scope: 'SELF' },
    ];
    const made = (await editor.post('/people-groups', { ...group, rules, pickedIds: [idOf('Lê Ngoài')] }).expect(201))
      .body as PeopleGroup;
    expect(
      made.rules.map(({ mode, positionName, organisationName }) => [mode, positionName, organisationName]),
    ).toEqual([
      ['INCLUDE', 'Bí thư', null],
      ['EXCLUDE', null, 'Huyện ủy Kim Động'],
    ]);
    expect(made.picked).toEqual([{ id: idOf('Lê Ngoài'), name: 'Lê Ngoài' }]);
    const change = { ...group, name: 'Tên khác', leftOutIds: [idOf('Lê Ngoài')], version: made.version };
    const answer = await editor.put(`/people-groups/${made.id}`, change).expect(200);
    expect(answer.body).toMatchObject({ name: 'Tên khác', rules: [], picked: [], leftOut: [{ name: 'Lê Ngoài' }] });
    await editor.put(`/people-groups/${made.id}`, change).expect(409);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    const restored = (await editor.get(`/people-groups/${made.id}`)).body as PeopleGroup;
    expect({ ...restored, version: 0 }).toEqual({ ...made, version: 0 });
  });

  it('that is not shared is seen by nobody but its owner', async () => {
    const made = (await editor.post('/people-groups', { ...group, name: 'Riêng tôi', isShared: false }))
      .body as PeopleGroup;
    const administrator = await app.login('administrator');
    const seenBy = async (actor: Actor) =>
      ((await actor.get('/people-groups?q=rieng toi')).body as Page<PeopleGroupListItem>).total;
    expect([await seenBy(editor), await seenBy(administrator)]).toEqual([1, 0]);
    for (const path of ['', '/members']) await administrator.get(`/people-groups/${made.id}${path}`).expect(404);
    await administrator.delete(`/people-groups/${made.id}`).expect(404);
    await editor.delete(`/people-groups/${made.id}`).expect(204);
  });

  it('is read by a reader and written by nobody who only reads', async () => {
    const reader = await app.login('reader');
    await reader.get('/people-groups').expect(200);
    await reader.post('/people-groups', group).expect(403);
  });

  it('forgets a person who is deleted', async () => {
    const person = (await makePerson(editor, 'Lê Xóa')) as unknown as Person;
    const made = (await editor.post('/people-groups', { ...group, pickedIds: [person.id] })).body as PeopleGroup;
    await editor.delete(`/people/${person.id}`).expect(204);
    expect((await editor.get(`/people-groups/${made.id}`)).body).toMatchObject({ picked: [] });
  });
});
