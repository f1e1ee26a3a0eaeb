import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const nobody = '01890000-0000-7000-8000-000000000000';

describe('attendees', () => {
  it('freeze the posts held on the day, which later changes do not touch', async () => {
    const person = (
      await editor
        .post('/people', {
          fullName: 'Trần Quốc Đạt',
          posts: [
            { title: 'Phó Bí thư', fromOn: '2018-01-01' },
            { title: 'Chủ tịch HĐND', fromOn: '2023-01-01' },
          ],
        })
        .expect(201)
    ).body as { id: string; version: number };
    const { id } = await makeConference(editor, { heldOn: '2022-07-12' });
    const attendee = await makePart(editor, id, 'attendees', { personId: person.id });
    await editor
      .put(`/people/${person.id}`, { fullName: 'Trần Quốc Đạt', version: 1, posts: [{ title: 'Bí thư' }] })
      .expect(200);
    const kept = (await editor.get(`/conferences/${id}/attendees/${attendee.id}`).expect(200)).body as Attendee;
    expect(kept.title).toBe('Phó Bí thư');
    const edited = (
      await editor
        .put(`/conferences/${id}/attendees/${attendee.id}`, { personId: person.id, note: 'Đến muộn', version: 1 })
        .expect(200)
    ).body as Attendee;
    expect(edited).toMatchObject({ title: 'Phó Bí thư', note: 'Đến muộn', version: 2 });
  });

  it('lose their unit only when the editor empties it', async () => {
    const office = await makeOrganisation(editor, 'Ban Tổ chức');
    const person = await makePerson(editor, 'Ngô Thị Đơn', [{ title: 'Trưởng ban', organisationId: office.id }]);
    const { id } = await makeConference(editor);
    const attendee = (await makePart(editor, id, 'attendees', { personId: person.id })) as Attendee;
    expect(attendee.organisationName).toBe('Ban Tổ chức');
    const values = { personId: person.id, organisationId: null, organisationName: null, version: 1 };
    const edited = await editor.put(`/conferences/${id}/attendees/${attendee.id}`, values).expect(200);
    expect(edited.body).toMatchObject({ organisationId: null, organisationName: '', title: 'Trưởng ban' });
  });

  it('keep only the chosen posts, in the chosen order', async () => {
    const person = await makePerson(editor, 'Vũ Mai Anh', [{ title: 'Phó Bí thư' }, { title: 'Trưởng Ban Chỉ đạo' }]);
    const { id } = await makeConference(editor);
    const attendee = (
      await editor
        .post(`/conferences/${id}/attendees`, {
          personId: person.id,
          posts: [{ title: 'Trưởng Ban Chỉ đạo' }, { title: 'Phó Bí thư' }],
        })
        .expect(201)
    ).body as Attendee;
    expect(attendee.title).toBe('Trưởng Ban Chỉ đạo, Phó Bí thư');
  });

  it('may be guests without a record, but never without a name', async () => {
    const { id } = await makeConference(editor);
    await editor
      .post(`/conferences/${id}/attendees`, {
        name: 'Lê Thị Khách',
        posts: [{ title: 'Phóng viên' }],
        roles: ['PRESS', 'GUEST'],
      })
      .expect(201);
    const answer = await editor.post(`/conferences/${id}/attendees`, { posts: [{ title: 'Phóng viên' }] }).expect(400);
    expect(answer.body).toMatchObject({ issues: [{ path: 'name' }] });
  });

  it('are listed once: the same person twice is refused', async () => {
    const { id } = await makeConference(editor);
    const person = await makePerson(editor, 'Đào Văn Một');
    await makePart(editor, id, 'attendees', { personId: person.id });
    const answer = await editor.post(`/conferences/${id}/attendees`, { personId: person.id }).expect(409);
    expect(answer.body).toMatchObject({ code: 'ATTENDEE_ALREADY_LISTED' });
  });

  it('cannot point into another conference', async () => {
    const [mine, other] = [await makeConference(editor), await makeConference(editor)];
    const site = await makePart(editor, other.id, 'sites', { name: 'Điểm cầu khác' });
    const answer = await editor
      .post(`/conferences/${mine.id}/attendees`, { name: 'Lê Văn Lạc', siteId: site.id })
      .expect(422);
    expect(answer.body).toMatchObject({ code: 'REFERENCE_NOT_FOUND', issues: [{ path: 'siteId' }] });
    const attendee = await makePart(editor, other.id, 'attendees', { name: 'Lê Văn Khác' });
    await editor.get(`/conferences/${mine.id}/attendees/${attendee.id}`).expect(404);
    await editor.put(`/conferences/${mine.id}/attendees/${attendee.id}`, { name: 'X', version: 1 }).expect(404);
    await editor.delete(`/conferences/${mine.id}/attendees/${attendee.id}`).expect(404);
  });

  it('come in order of precedence: superior guests, then rank, a hand-made place before all', async () => {
    const province = await makeOrganisation(editor, 'Tỉnh ủy', { level: 'PROVINCE' });
    const district = await makeOrganisation(editor, 'Huyện ủy');
    const guest = await makePerson(editor, 'Bùi Văn Khách', [
      { title: 'Phó Trưởng ban', organisationId: province.id, rankWeight: 10 },
    ]);
    const secretary = await makePerson(editor, 'Đỗ Văn Thư', [
      { title: 'Bí thư', organisationId: district.id, rankWeight: 900 },
    ]);
    const member = await makePerson(editor, 'An Văn Viên', [
      { title: 'Ủy viên', organisationId: district.id, rankWeight: 100 },
    ]);
    const chosen = await makePerson(editor, 'Yên Văn Đặt', [
      { title: 'Chuyên viên', organisationId: district.id, rankWeight: 1 },
    ]);
    const { id } = await makeConference(editor, { hosts: [{ organisationId: district.id, role: 'LEAD' }] });
    for (const person of [member, secretary, guest]) await makePart(editor, id, 'attendees', { personId: person.id });
    await makePart(editor, id, 'attendees', { personId: chosen.id, precedenceOverride: 1 });
    const { items } = (await editor.get(`/conferences/${id}/attendees?sort=precedence`).expect(200))
      .body as Page<Attendee>;
    expect(items.map((item) => item.name)).toEqual(['Yên Văn Đặt', 'Bùi Văn Khách', 'Đỗ Văn Thư', 'An Văn Viên']);
  });

  it('are searched by name, post or unit within the conference', async () => {
    const { id } = await makeConference(editor);
    await makePart(editor, id, 'attendees', { name: 'Lò Thị Ón', posts: [{ title: 'Chủ tịch Hội Phụ nữ' }] });
    await makePart(editor, id, 'attendees', { name: 'Giàng A Páo' });
    const found = (await editor.get(`/conferences/${id}/attendees?q=hoi phu nu`)).body as Page<Attendee>;
    expect(found).toMatchObject({ total: 1, items: [{ name: 'Lò Thị Ón' }] });
  });
});

describe('GET /conferences/:id/attendees/export', () => {
  it('gives every attendee once, by given name, however many pieces it takes', async () => {
    const { id } = await makeConference(editor);
    await app.dataSource.query(
      `insert into attendees (conference_id, name, given_name) select $1, 'Nguyễn Văn ' || chr(65 + n % 26), chr(65 + n % 26) from generate_series(1, 1234) n`,
      [id],
    );
    const answer = await editor.get(`/conferences/${id}/attendees/export`).expect(200);
    expect(answer.type).toBe('application/json');
    const attendees = answer.body as Attendee[];
    expect(new Set(attendees.map((attendee) => attendee.id)).size).toBe(1234);
    const names = attendees.map((attendee) => attendee.name);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });

  it('gives a program the order of precedence when it asks for that, pins and all', async () => {
    const { id } = await makeConference(editor);
    await app.dataSource.query(
      `insert into attendees (conference_id, name, given_name, is_superior_guest, precedence_override) values
        ($1, 'Lê Văn An', 'An', false, null), ($1, 'Lê Văn Bình', 'Bình', true, null), ($1, 'Lê Văn Chi', 'Chi', false, 1)`,
      [id],
    );
    const answer = await editor.get(`/conferences/${id}/attendees/export?sort=precedence`).expect(200);
    const shown = (await editor.get(`/conferences/${id}/attendees?sort=precedence`)).body as Page<Attendee>;
    const names = (answer.body as Attendee[]).map(({ name }) => name);
    expect(names).toEqual(['Lê Văn Chi', 'Lê Văn Bình', 'Lê Văn An']);
    expect(names).toEqual(shown.items.map(({ name }) => name));
    await editor.get(`/conferences/${nobody}/attendees/export?sort=precedence`).expect(404);
  });

  it('is an empty list for an empty conference and not found for none', async () => {
    const { id } = await makeConference(editor);
    expect((await editor.get(`/conferences/${id}/attendees/export`).expect(200)).body).toEqual([]);
    await editor.get(`/conferences/${nobody}/attendees/export`).expect(404);
  });
});
