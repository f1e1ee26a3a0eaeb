import type { Page } from '@ky-yeu/contracts/page';
import type { Person, PersonListItem, TimelineEntry } from '@ky-yeu/contracts/people';
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

describe('POST /people', () => {
  it.each([
    ['an empty name', { fullName: '' }, 'fullName', /^Họ và tên: hãy nhập/],
    ['a name of spaces', { fullName: '   ' }, 'fullName', /^Họ và tên: hãy nhập/],
    ['no name at all', {}, 'fullName', /^Họ và tên: hãy nhập/],
    ['a name of 10,000 letters', { fullName: 'a'.repeat(10_000) }, 'fullName', /dài quá 150 ký tự/],
    ['an emoji name', { fullName: '😀😀' }, 'fullName', /chỉ gồm chữ cái/],
    ['a number for a name', { fullName: 12 }, 'fullName', /./],
    ['the 31st of February', { fullName: 'Lê An', bornOn: '1980-02-31' }, 'bornOn', /không có trong lịch/],
    ['a date in another form', { fullName: 'Lê An', bornOn: '31/12/1980' }, 'bornOn', /ngày\/tháng\/năm/],
    ['a birth that is still to come', { fullName: 'Lê An', bornOn: '2190-01-01' }, 'bornOn', /chưa đến/],
    ['a telephone without a number', { fullName: 'Lê An', phone: 'abc' }, 'phone', /chữ số/],
    ['an unknown gender', { fullName: 'Lê An', gender: 'X' }, 'gender', /chọn một giá trị/],
    ['a wrong e-mail', { fullName: 'Lê An', email: 'khong phai' }, 'email', /chưa đúng/],
    ['posts that are no list', { fullName: 'Lê An', posts: 'Bí thư' }, 'posts', /danh sách/],
    ['a post without a title', { fullName: 'Lê An', posts: [{ title: '' }] }, 'posts.0.title', /hãy nhập/],
    [
      'a post that ends before it begins',
      { fullName: 'Lê An', posts: [{ title: 'A', fromOn: '2020-01-02', toOn: '2020-01-01' }] },
      'posts.0.toOn',
      /sớm hơn/,
    ],
    [
      'a service period without a field',
      { fullName: 'Lê An', servicePeriods: [{}] },
      'servicePeriods.0.sector',
      /hãy nhập/,
    ],
    [
      'a service period that ends before it begins',
      { fullName: 'Lê An', servicePeriods: [{ sector: 'A', fromOn: '2020-01-02', toOn: '2020-01-01' }] },
      'servicePeriods.0.toOn',
      /sớm hơn/,
    ],
    ['an unknown field', { fullName: 'Lê An', salary: 1 }, 'salary', /không biết trường/],
    [
      'an unknown field inside a post',
      { fullName: 'Lê An', posts: [{ title: 'A', salary: 1 }] },
      'posts.0.salary',
      /không biết trường/,
    ],
  ])('refuses %s and names the field', async (_, body, path, sentence) => {
    const answer = await editor.post('/people', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.type).toBe('application/problem+json');
    const issue = (answer.body as { issues: { path: string; message: string }[] }).issues.find(
      (each) => each.path === path,
    );
    expect(issue?.message).toMatch(sentence);
  });

  it.each([['[]'], ['"text"'], ['{"fullName":'], ['null']])('refuses a body of %s without harm', async (body) => {
    const answer = await editor.post('/people').set('content-type', 'application/json').send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: expect.stringMatching(/MALFORMED_REQUEST|VALIDATION_FAILED/) as string });
  });

  it('stores decomposed text composed, and splits the name', async () => {
    const person = (await editor.post('/people', { fullName: '  Nguyễn  Thị Hoài Ân '.normalize('NFD') }).expect(201))
      .body as Person;
    expect(person).toMatchObject({
      familyName: 'Nguyễn',
      middleName: 'Thị Hoài',
      givenName: 'Ân',
      fullName: 'Nguyễn Thị Hoài Ân',
    });
    expect(person.fullName).toBe(person.fullName.normalize('NFC'));
  });

  it('allows homonyms', async () => {
    const [one, two] = [await makePerson(editor, 'Nguyễn Văn Trùng'), await makePerson(editor, 'Nguyễn Văn Trùng')];
    expect(one.id).not.toBe(two.id);
    expect(((await editor.get('/people?q=nguyen van trung')).body as Page<PersonListItem>).total).toBe(2);
  });

  it('refuses a post in an organisation that does not exist', async () => {
    const answer = await editor.post('/people', { fullName: 'Lê An', posts: [{ title: 'A', organisationId: nobody }] });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
    expect(((await editor.get('/people?q=le an')).body as Page<PersonListItem>).total).toBe(0);
  });
});

describe('GET /people', () => {
  it('answers an unknown id and a wrong id alike: not found', async () => {
    for (const id of [nobody, 'khong-phai-id', '1; drop table people']) {
      const answer = await editor.get(`/people/${encodeURIComponent(id)}`).expect(404);
      expect(answer.body).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it.each([
    ['sort=password', 'sort', /chỉ sắp được theo/],
    ['page=0', 'page', /từ 1 trở lên/],
    ['page=abc', 'page', /số nguyên/],
    ['pageSize=100000', 'pageSize', /không quá 200/],
    ['organisationId=1', 'organisationId', /chọn lại/],
    ['foo=1', 'foo', /không biết trường/],
  ])('refuses ?%s with a sentence', async (query, path, sentence) => {
    const answer = await editor.get(`/people?${query}`).expect(400);
    expect((answer.body as { issues: unknown[] }).issues).toEqual([
      { path, message: expect.stringMatching(sentence) as string },
    ]);
  });

  it('takes % and _ in a search for what they are', async () => {
    expect(((await editor.get('/people?q=%25')).body as Page<PersonListItem>).items).toBeDefined();
    expect(((await editor.get('/people?q=nguy_n')).body as Page<PersonListItem>).total).toBe(0);
  });

  it('pages without repeating or losing anybody', async () => {
    for (let index = 0; index < 7; index++) await makePerson(editor, 'Hoàng Văn Trang');
    const ids: string[] = [];
    for (let page = 1; page <= 4; page++) {
      const answer = (await editor.get(`/people?q=hoang van trang&pageSize=2&page=${page}`))
        .body as Page<PersonListItem>;
      expect(answer).toMatchObject({ total: 7, page, pageSize: 2 });
      ids.push(...answer.items.map((person) => person.id));
    }
    expect(new Set(ids).size).toBe(7);
  });
});

describe('PUT /people/:id', () => {
  it('refuses the second of two editors and shows the first one’s version', async () => {
    const person = await makePerson(editor, 'Võ Văn Kiểm');
    await editor.put(`/people/${person.id}`, { fullName: 'Võ Văn Kiệm', version: 1 }).expect(200);
    const answer = await editor.put(`/people/${person.id}`, { fullName: 'Võ Văn Kiếm', version: 1 }).expect(409);
    expect(answer.body).toMatchObject({ code: 'STALE_VERSION', current: { fullName: 'Võ Văn Kiệm', version: 2 } });
    expect((await editor.get(`/people/${person.id}`)).body).toMatchObject({ fullName: 'Võ Văn Kiệm', version: 2 });
  });

  it('lets exactly one of ten editors at the same moment win', async () => {
    const person = await makePerson(editor, 'Võ Thị Đua');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        editor.put(`/people/${person.id}`, { fullName: 'Võ Thị Đua', note: `lần ${index}`, version: 1 }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, ...Array<number>(9).fill(409)]);
  });

  it('keeps the ids of posts that stay', async () => {
    const made = (
      await editor
        .post('/people', { fullName: 'Đinh Văn Giữ', posts: [{ title: 'Bí thư' }, { title: 'Chủ tịch' }] })
        .expect(201)
    ).body as Person;
    const [first] = made.posts;
    const changed = (
      await editor
        .put(`/people/${made.id}`, {
          fullName: made.fullName,
          version: 1,
          posts: [{ title: 'Ủy viên' }, { id: first?.id, title: 'Bí thư', isMain: true }],
        })
        .expect(200)
    ).body as Person;
    expect(changed.posts.map((post) => [post.title, post.id === first?.id])).toEqual([
      ['Ủy viên', false],
      ['Bí thư', true],
    ]);
  });

  it('keeps service periods in order, those that stay with their ids, and all of them when they are not named', async () => {
    const servicePeriods = [
      { sector: 'Dân vận', fromOn: '2001-01-01', toOn: '2010-12-31' },
      { sector: 'Tuyên giáo', isFullTime: false, note: 'kiêm nhiệm' },
    ];
    const made = (await editor.post('/people', { fullName: 'Đinh Văn Thâm', servicePeriods }).expect(201))
      .body as Person;
    expect(made.servicePeriods.map(({ sector, isFullTime }) => [sector, isFullTime])).toEqual([
      ['Dân vận', true],
      ['Tuyên giáo', false],
    ]);
    const [first, second] = made.servicePeriods;
    const change = { fullName: made.fullName, version: 1, servicePeriods: [second, { sector: 'Mặt trận' }] };
    const body = JSON.parse(
      JSON.stringify(change, (key, value: unknown) => (key === 'organisationName' ? undefined : value)),
    ) as object;
    const changed = (await editor.put(`/people/${made.id}`, body).expect(200)).body as Person;
    expect(changed.servicePeriods.map(({ sector }) => sector)).toEqual(['Tuyên giáo', 'Mặt trận']);
    expect(changed.servicePeriods[0]?.id).toBe(second?.id);
    const kept = (await editor.put(`/people/${made.id}`, { fullName: made.fullName, version: 2 }).expect(200))
      .body as Person;
    expect(kept.servicePeriods).toEqual(changed.servicePeriods);
    const stranger = { fullName: made.fullName, version: 3, servicePeriods: [{ id: first?.id, sector: 'A' }] };
    expect((await editor.put(`/people/${made.id}`, stranger)).body).toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
  });

  it('answers not found for somebody who does not exist', async () => {
    await editor.put(`/people/${nobody}`, { fullName: 'Lê An', version: 1 }).expect(404);
  });
});

describe('DELETE /people/:id', () => {
  it('refuses while the person is in a conference and says so', async () => {
    const person = await makePerson(editor, 'Bùi Văn Có');
    const conference = await makeConference(editor);
    await makePart(editor, conference.id, 'attendees', { personId: person.id });
    const answer = await editor.delete(`/people/${person.id}`).expect(409);
    expect(answer.body).toMatchObject({
      code: 'PERSON_IN_USE',
      detail: expect.stringContaining('1 hội nghị') as string,
    });
  });
});

describe('GET /people/:id/timeline', () => {
  it('tells posts, conferences, speeches and awards on one line, newest first', async () => {
    const office = await makeOrganisation(editor, 'Ban Dân vận Huyện ủy');
    const person = await makePerson(editor, 'Chu Văn Dòng', [
      { title: 'Trưởng ban', organisationId: office.id, fromOn: '2018-05-01' },
    ]);
    const conference = await makeConference(editor, { heldOn: '2019-12-30' });
    const attendee = await makePart(editor, conference.id, 'attendees', { personId: person.id });
    await makePart(editor, conference.id, 'speeches', {
      kind: 'DISCUSSION_PAPER',
      topic: 'Quy chế dân chủ',
      speakers: [{ attendeeId: attendee.id }],
    });
    const round = await makePart(editor, conference.id, 'award-rounds', {
      authorityName: 'UBND huyện',
      title: 'Dân vận khéo',
    });
    await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', personId: person.id }).expect(201);
    const { items } = (await editor.get(`/people/${person.id}/timeline`).expect(200)).body as {
      items: TimelineEntry[];
    };
    expect(items.map((entry) => [entry.kind, entry.on])).toEqual([
      ['ATTENDANCE', '2019-12-30'],
      ['AWARD', '2019-12-30'],
      ['SPEECH', '2019-12-30'],
      ['POST', '2018-05-01'],
    ]);
    await editor.get(`/people/${nobody}/timeline`).expect(404);
  });
});
