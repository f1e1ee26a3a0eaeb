import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { Transactions } from '../platform/database/transactions';
import { AttendeeBulk } from './attendee-bulk';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const snapshot = `name, family_name, middle_name, given_name, title, posts, organisation_id, organisation_name, block, level_rank,
  rank_weight, rank_title, appointed_on::text, born_on::text, is_superior_guest, roles, invitation, presence`;

describe('AttendeeBulk', () => {
  it('freezes the same of many people as the form does of each', async () => {
    const host = await makeOrganisation(editor, 'Quận ủy Bulk');
    const above = await makeOrganisation(editor, 'Thành ủy Bulk', { level: 'PROVINCE' });
    const council = await makeOrganisation(editor, 'HĐND Bulk', { system: 'ASSEMBLY' });
    const people = [
      await makePerson(editor, 'Trần Văn Một', [
        { title: 'Chủ tịch HĐND', organisationId: council.id, rankWeight: 670, fromOn: '2020-01-01' },
        { title: 'Phó Bí thư', organisationId: host.id, rankWeight: 660, isMain: true },
      ]),
      await makePerson(editor, 'Lê Thị Hai', [
        { title: 'Thành ủy viên', organisationId: above.id, fromOn: '2019-05-01' },
      ]),
      await makePerson(editor, 'Ngô Ba', [{ title: 'Nguyên Bí thư', organisationId: host.id, toOn: '2010-01-01' }]),
      await makePerson(editor, 'Y Bion'),
    ];
    const values = { heldOn: '2024-12-20', hosts: [{ organisationId: host.id, role: 'LEAD' as const }] };
    const [single, bulk] = [await makeConference(editor, values), await makeConference(editor, values)];
    for (const person of people) await makePart(editor, single.id, 'attendees', { personId: person.id });
    const rows = people.map((person) => ({ personId: person.id }));
    const added = await app
      .service(Transactions)
      .run(null, () => app.service(AttendeeBulk).addPeople(bulk.id, [...rows, ...rows]));
    expect(added.map((row) => row.personId)).toEqual(people.map((person) => person.id));
    const read = (id: string): Promise<object[]> =>
      app.dataSource.query(`select ${snapshot} from attendees where conference_id = $1 order by person_id`, [id]);
    expect(await read(bulk.id)).toEqual(await read(single.id));
    const [counts] = await app.dataSource.query<{ attendees: number }[]>(
      'select attendees from conference_counts where conference_id = $1',
      [bulk.id],
    );
    expect(counts?.attendees).toBe(4);
  });

  it('prints the posts of the list and leaves out who is listed already', async () => {
    const person = await makePerson(editor, 'Trần Văn Bốn', [{ title: 'Bí thư' }, { title: 'Chủ tịch' }]);
    const { id } = await makeConference(editor);
    const add = (titles: string[]) =>
      app
        .service(Transactions)
        .run(null, () =>
          app.service(AttendeeBulk).addPeople(id, [{ personId: person.id, posts: titles.map((title) => ({ title })) }]),
        );
    expect(await add(['Chủ tịch', 'Ủy viên'])).toHaveLength(1);
    expect(await add(['Bí thư'])).toEqual([]);
    const [row] = await app.dataSource.query<{ title: string; posts: { postId: string | null; title: string }[] }[]>(
      'select title, posts from attendees where conference_id = $1',
      [id],
    );
    expect(row?.title).toBe('Chủ tịch, Ủy viên');
    expect(row?.posts.map((post) => [post.title, post.postId !== null])).toEqual([
      ['Chủ tịch', true],
      ['Ủy viên', false],
    ]);
  });
});
