import type { Conference, ConferenceListItem } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const nobody = '01890000-0000-7000-8000-000000000000';
const base = { title: 'Hội nghị sơ kết', kind: 'MID_TERM' };

describe('POST /conferences', () => {
  it.each([
    ['no title', { kind: 'FINAL' }, 'title', /^Tên hội nghị: hãy nhập/],
    ['a title of 10,000 letters', { ...base, title: 'a'.repeat(10_000) }, 'title', /dài quá 1000 ký tự/],
    ['no kind', { title: 'Hội nghị' }, 'kind', /^Loại hội nghị/],
    ['the 31st of February', { ...base, heldOn: '2024-02-31' }, 'heldOn', /không có trong lịch/],
    ['the 29th of February of a common year', { ...base, heldOn: '2023-02-29' }, 'heldOn', /không có trong lịch/],
    ['an end before the start', { ...base, heldOn: '2024-02-02', heldUntil: '2024-02-01' }, 'heldUntil', /sớm hơn/],
    ['an end without a start', { ...base, heldUntil: '2024-02-01' }, 'heldOn', /hãy nhập/],
    [
      'an hour that ends before it starts',
      { ...base, heldOn: '2024-02-02', startsAt: '10:00', endsAt: '08:00' },
      'endsAt',
      /phải sau/,
    ],
    ['25 o’clock', { ...base, startsAt: '25:00' }, 'startsAt', /08:00/],
    [
      'a period that runs backwards',
      { ...base, reviewPeriod: { type: 'YEAR', from: '2020-01-01', to: '2019-12-31' } },
      'reviewPeriod.to',
      /sớm hơn/,
    ],
    ['a period without dates', { ...base, reviewPeriod: { type: 'YEAR' } }, 'reviewPeriod.from', /hãy nhập/],
    [
      'an unknown host',
      { ...base, hosts: [{ organisationId: nobody, role: 'LEAD' }] },
      'hosts.0.organisationId',
      /chọn lại/,
    ],
    ['a flag that is a text', { ...base, isDateConfirmed: 'có' }, 'isDateConfirmed', /có hoặc không/],
  ])('refuses %s and names the field', async (_, body, path, sentence) => {
    const answer = await editor.post('/conferences', body);
    expect([400, 422]).toContain(answer.status);
    const issue = (answer.body as { issues: { path: string; message: string }[] }).issues.find(
      (each) => each.path === path,
    );
    expect(issue?.message).toMatch(sentence);
  });

  it('refuses two lead hosts', async () => {
    const [one, two] = [await makeOrganisation(editor, 'Thành ủy A'), await makeOrganisation(editor, 'Thành ủy B')];
    const hosts = [
      { organisationId: one.id, role: 'LEAD' },
      { organisationId: two.id, role: 'LEAD' },
    ];
    const answer = await editor.post('/conferences', { ...base, hosts }).expect(409);
    expect(answer.body).toMatchObject({ code: 'CONFERENCE_SECOND_LEAD' });
  });

  it('prints a host as it was called on the day', async () => {
    const organisation = await makeOrganisation(editor, 'Ban Tuyên giáo và Dân vận Tỉnh ủy', {
      validFrom: '2025-03-01',
      names: [{ name: 'Ban Dân vận Tỉnh ủy', validFrom: '1990-01-01', validTo: '2025-02-28' }],
    });
    const made = (
      await editor
        .post('/conferences', {
          ...base,
          heldOn: '2022-07-12',
          hosts: [{ organisationId: organisation.id, role: 'LEAD' }],
        })
        .expect(201)
    ).body as Conference;
    expect(made.hosts).toEqual([{ organisationId: organisation.id, name: 'Ban Dân vận Tỉnh ủy', role: 'LEAD' }]);
  });

  it('labels its periods as they are printed', async () => {
    const made = (
      await editor
        .post('/conferences', { ...base, reviewPeriod: { type: 'HALF_YEAR', from: '2022-01-01', to: '2022-06-30' } })
        .expect(201)
    ).body as Conference;
    expect(made.reviewPeriod?.label).toBe('6 tháng đầu năm 2022');
  });
});

describe('GET /conferences', () => {
  it('filters by year, kind and host, and searches without tones', async () => {
    const host = await makeOrganisation(editor, 'Quận ủy Tây Hồ');
    const { id } = await makeConference(editor, {
      title: 'Tổng kết phong trào “Dân vận khéo”',
      heldOn: '2015-10-15',
      hosts: [{ organisationId: host.id, role: 'LEAD' }],
    });
    for (const query of [
      'year=2015',
      'q=dan van kheo',
      `hostId=${host.id}`,
      'from=2015-10-01&to=2015-10-31',
      'year=2015&kind=FINAL',
    ]) {
      const { items } = (await editor.get(`/conferences?${query}`).expect(200)).body as Page<ConferenceListItem>;
      expect({ query, ids: items.map((item) => item.id) }).toEqual({ query, ids: [id] });
    }
    expect(((await editor.get('/conferences?year=2015&kind=MID_TERM')).body as Page<ConferenceListItem>).total).toBe(0);
  });
});

describe('parts of a conference', () => {
  it('are not found under a conference that does not exist', async () => {
    for (const part of [
      'attendees',
      'groups',
      'sites',
      'programme',
      'speeches',
      'directives',
      'figures',
      'articles',
      'facts',
    ]) {
      await editor.get(`/conferences/${nobody}/${part}`).expect(404);
    }
    await editor.post(`/conferences/${nobody}/sites`, { name: 'Điểm cầu' }).expect(404);
  });

  it('keep sites a tree', async () => {
    const { id } = await makeConference(editor);
    const top = await makePart(editor, id, 'sites', { name: 'Trung ương' });
    const below = await makePart(editor, id, 'sites', { name: 'Tỉnh', parentId: top.id });
    const answer = await editor.put(`/conferences/${id}/sites/${top.id}`, {
      name: 'Trung ương',
      parentId: below.id,
      version: 1,
    });
    expect(answer.body).toMatchObject({ issues: [{ path: 'parentId' }] });
    expect(answer.status).toBe(400);
  });

  it.each([
    ['sites', { name: 'Điểm', connectedCount: 11, totalCount: 10 }, 'connectedCount'],
    ['figures', { label: 'Tỉ lệ', value: 11, total: 10 }, 'value'],
    ['groups', { name: 'Nhóm', expectedCount: -1 }, 'expectedCount'],
    ['groups', { name: 'Nhóm', expectedCount: 1.5 }, 'expectedCount'],
    ['programme', { title: 'Khai mạc', kind: 'OPENING', minutes: 100_000 }, 'minutes'],
    ['speeches', { kind: 'KARAOKE' }, 'kind'],
    ['directives', { body: ' ' }, 'body'],
  ])('of kind %s refuse impossible values', async (part, body, path) => {
    const { id } = await makeConference(editor);
    const answer = await editor.post(`/conferences/${id}/${part}`, body).expect(400);
    expect((answer.body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('show a speaker with the posts of that moment', async () => {
    const { id } = await makeConference(editor);
    const attendee = await makePart(editor, id, 'attendees', {
      name: 'Trần Toản',
      posts: [{ title: 'Phó Bí thư' }, { title: 'Chủ tịch HĐND' }],
    });
    const speech = await editor
      .post(`/conferences/${id}/speeches`, {
        kind: 'DIRECTIVE_SPEECH',
        onBehalfOf: 'Thường trực Tỉnh ủy',
        speakers: [{ attendeeId: attendee.id, title: 'Phó Bí thư' }],
      })
      .expect(201);
    expect(speech.body).toMatchObject({
      speakers: [{ name: 'Trần Toản', title: 'Phó Bí thư' }],
      onBehalfOf: 'Thường trực Tỉnh ủy',
    });
  });

  it('refuse a stale version with what stands there now', async () => {
    const { id } = await makeConference(editor);
    const figure = await makePart(editor, id, 'figures', { label: 'Mô hình', value: 66 });
    await editor
      .put(`/conferences/${id}/figures/${figure.id}`, { label: 'Mô hình', value: 67, version: 1 })
      .expect(200);
    const answer = await editor
      .put(`/conferences/${id}/figures/${figure.id}`, { label: 'Mô hình', value: 68, version: 1 })
      .expect(409);
    expect(answer.body).toMatchObject({ code: 'STALE_VERSION', current: { value: 67, version: 2 } });
  });
});
