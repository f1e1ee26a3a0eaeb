import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { DoublesPage, MergePreview, SuspectedDouble } from '@ky-yeu/contracts/merging';
import type { Page } from '@ky-yeu/contracts/page';
import type { Person } from '@ky-yeu/contracts/people';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { attendeeLinks, personReferences } from './merge-references';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const person = async (id: string) => (await editor.get(`/people/${id}`).expect(200)).body as Person;
const previewOf = async (keepId: string, goneId: string) =>
  (await editor.get(`/people/${keepId}/merge-preview?with=${goneId}`).expect(200)).body as MergePreview;

async function merge(keepId: string, goneId: string, fields = {}) {
  const [keep, gone] = await Promise.all([person(keepId), person(goneId)]);
  return editor.post('/people/merges', {
    keepId,
    goneId,
    keepVersion: keep.version,
    goneVersion: gone.version,
    fields,
  });
}

/** Every row of every table that people write, and of the kept counts; only the number of a version may grow by an undo. */
async function allRows(): Promise<Record<string, string[]>> {
  const tables = [
    ...app.dataSource.entityMetadatas.map((metadata) => metadata.tableName),
    ...['conference_counts', 'award_tallies', 'award_counts'],
  ];
  const entries = await Promise.all(
    tables.map(async (table) => {
      const rows = await app.dataSource.query<{ row: string }[]>(
        `select (to_jsonb(t) - 'version')::text as row from ${table} t order by 1`,
      );
      return [table, rows.map(({ row }) => row)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

/** One man under two spellings, both in one conference where everything hangs on the second record. */
async function makeDoubled() {
  const office = await makeOrganisation(editor, 'Ban Dân vận Huyện ủy');
  const keep = await makePerson(editor, 'Nguyễn Văn Thuỷ', [
    { title: 'Trưởng ban', organisationId: office.id, isMain: true },
  ]);
  const gone = await makePerson(editor, 'Nguyễn Văn Thủy', [
    { title: 'Trưởng Ban', organisationId: office.id, isMain: true },
    { title: 'Huyện ủy viên' },
  ]);
  await editor
    .put(`/people/${gone.id}`, {
      ...{ fullName: 'Nguyễn Văn Thủy', phone: '0912 345 678', version: gone.version },
      servicePeriods: [{ sector: 'Dân vận', fromOn: '2005-01-01', isFullTime: true }],
    })
    .expect(200);
  const conference = await makeConference(editor);
  const kept = await makePart(editor, conference.id, 'attendees', { personId: keep.id });
  const second = await makePart(editor, conference.id, 'attendees', {
    personId: gone.id,
    presence: 'PRESENT',
    roles: ['SPEAKER'],
  });
  const substitute = await makePart(editor, conference.id, 'attendees', {
    name: 'Lê Thay',
    substituteForId: second.id,
  });
  await makePart(editor, conference.id, 'programme', {
    title: 'Báo cáo',
    kind: 'REPORT',
    performerIds: [kept.id, second.id],
  });
  await makePart(editor, conference.id, 'programme/versions', { state: 'ISSUED' });
  await makePart(editor, conference.id, 'programme', {
    title: 'Tham luận',
    kind: 'DISCUSSION_PAPER',
    performerIds: [kept.id, second.id],
  });
  await makePart(editor, conference.id, 'programme/versions', { state: 'ISSUED' });
  await makePart(editor, conference.id, 'paper-registrations', {
    topic: 'Dân vận khéo',
    organisationId: office.id,
    attendeeId: second.id,
  });
  const speech = await makePart(editor, conference.id, 'speeches', {
    kind: 'REPORT',
    speakers: [{ attendeeId: second.id }],
  });
  await makePart(editor, conference.id, 'directives', {
    body: 'Làm tốt hơn',
    speechId: speech.id,
    authorIds: [second.id],
  });
  const round = await makePart(editor, conference.id, 'award-rounds', {
    authorityName: 'UBND tỉnh',
    presenterIds: [second.id],
  });
  for (const personId of [keep.id, gone.id])
    await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', personId }).expect(201);
  const article = await makePart(editor, conference.id, 'articles', {
    headline: 'Tổng kết',
    captions: [{ body: 'Quang cảnh', people: [{ attendeeId: second.id, role: 'phát biểu' }] }],
  });
  await makePart(editor, conference.id, 'facts', {
    ...{ subjectTable: 'attendees', subjectId: second.id, field: 'roles' },
    ...{ certainty: 'STATED', articleId: article.id },
  });
  const order = { secondSide: 'RIGHT', seatOrder: 'CENTRE' };
  const seats = { rowCount: 5, seatsPerRow: 4, aisles: [], presidiumPlaces: 3, zones: [], ...order };
  const plan = await makePart(editor, conference.id, 'seat-plans', seats);
  await editor
    .put(`/conferences/${conference.id}/seat-plans/${plan.id}/seats`, {
      ...{ version: plan.version, attendeeId: second.id, row: 1, seat: 2, isPinned: true },
    })
    .expect(200);
  const other = await makeConference(editor, { title: 'Hội nghị sơ kết', kind: 'MID_TERM' });
  await makePart(editor, other.id, 'attendees', { personId: gone.id });
  return { keep, gone, conference, other, kept, second, substitute, round };
}

describe('the references of people', () => {
  const foreignKeys = (target: string) =>
    app.dataSource.query<{ name: string }[]>(
      `select c.conrelid::regclass || '.' || a.attname as name
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
        where c.contype = 'f' and c.confrelid = '${target}'::regclass order by 1`,
    );

  it('are all known to the merge, so that a table that comes later cannot be forgotten', async () => {
    const known = personReferences.map(({ table, column }) => `${table}.${column}`);
    expect((await foreignKeys('people')).map(({ name }) => name)).toEqual(known.sort());
  });

  it('of attendees are known as well, since two attendees become one', async () => {
    const known = [...attendeeLinks.map(({ table }) => `${table}.attendee_id`), 'attendees.substitute_for_id'];
    expect((await foreignKeys('attendees')).map(({ name }) => name)).toEqual(known.sort());
  });
});

describe('GET /people/:id/merge-preview', () => {
  it('shows an editor both records, what differs, what moves and where both attend', async () => {
    const { keep, gone, conference } = await makeDoubled();
    const preview = await previewOf(keep.id, gone.id);
    expect([preview.keep.id, preview.gone.id]).toEqual([keep.id, gone.id]);
    expect(preview.conflicts).toEqual(['name']);
    expect(preview.sharedConferences.map(({ conferenceId }) => conferenceId)).toEqual([conference.id]);
    expect(Object.fromEntries(preview.moves.map(({ table, count }) => [table, count]))).toEqual({
      ...{ posts: 2, service_periods: 1, attendees: 2, award_recipients: 1 },
      ...{
        programme_performers: 2,
        programme_notices: 1,
        paper_registrations: 1,
        speech_speakers: 1,
        directive_authors: 1,
        award_presenters: 1,
        caption_people: 1,
        seat_assignments: 1,
      },
    });
  });

  it('refuses to compare somebody with himself', async () => {
    const { id } = await makePerson(editor, 'Lê Một');
    expect((await editor.get(`/people/${id}/merge-preview?with=${id}`)).body).toMatchObject({
      code: 'MERGE_SAME_PERSON',
    });
  });

  it('is not for a reader', async () => {
    const reader = await app.login('reader');
    const { id } = await makePerson(editor, 'Lê Hai');
    await reader.get(`/people/${id}/merge-preview?with=${id}`).expect(403);
  });
});

describe('POST /people/merges', () => {
  it('makes one record of two: nothing that hung on the second is lost', async () => {
    const { keep, gone, conference, other, kept, substitute, round } = await makeDoubled();
    const merged = (await (await merge(keep.id, gone.id, { name: 'GONE' })).body) as Person;
    expect(merged).toMatchObject({ id: keep.id, fullName: 'Nguyễn Văn Thủy', phone: '0912 345 678' });
    expect(merged.posts.map(({ title, isMain }) => [title, isMain])).toEqual([
      ['Trưởng ban', true],
      ['Huyện ủy viên', false],
    ]);
    expect(merged.servicePeriods.map(({ sector }) => sector)).toEqual(['Dân vận']);
    await editor.get(`/people/${gone.id}`).expect(404);

    const attendees = (await editor.get(`/conferences/${conference.id}/attendees`)).body as Page<Attendee>;
    expect(attendees.total).toBe(2);
    const row = attendees.items.find(({ id }) => id === kept.id);
    expect(row).toMatchObject({ personId: keep.id, presence: 'PRESENT', roles: ['ATTENDEE', 'SPEAKER'] });
    expect(row?.posts.map(({ postId }) => postId)).toEqual([merged.posts[0]?.id]);
    expect(attendees.items.find(({ id }) => id === substitute.id)).toMatchObject({ substituteForId: kept.id });
    const elsewhere = (await editor.get(`/conferences/${other.id}/attendees`)).body as Page<Attendee>;
    expect(elsewhere.items.map(({ personId }) => personId)).toEqual([keep.id]);

    const links = await app.dataSource.query<{ table: string; n: number }[]>(
      attendeeLinks
        .map(
          ({ table }) =>
            `select '${table}' as table, count(*)::int as n from ${table} where attendee_id = '${kept.id}'`,
        )
        .join(' union all '),
    );
    expect(Object.fromEntries(links.map(({ table, n }) => [table, n]))).toEqual({
      ...{
        programme_performers: 2,
        programme_notices: 1,
        paper_registrations: 1,
        speech_speakers: 1,
        directive_authors: 1,
        award_presenters: 1,
        caption_people: 1,
        seat_assignments: 1,
      },
    });
    const facts = await app.dataSource.query<unknown[]>('select from facts where subject_id = $1', [kept.id]);
    expect(facts).toHaveLength(1);
    const awards = await editor.get(`/award-recipients?roundId=${round.id}`).expect(200);
    expect((awards.body as Page<{ personId: string }>).items.map(({ personId }) => personId)).toEqual([keep.id]);
  });

  it('is undone whole: every row is as it was before', async () => {
    const { keep, gone } = await makeDoubled();
    const stranger = await makePerson(editor, 'Nguyễn Văn Thủy');
    await editor.post('/people/distinctions', { oneId: stranger.id, otherId: gone.id }).expect(201);
    const before = await allRows();
    const answer = await merge(keep.id, gone.id, { name: 'GONE' });
    expect(answer.status).toBe(200);
    expect(await allRows()).not.toEqual(before);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await allRows()).toEqual(before);
  });

  it('is not undone over what was written since', async () => {
    const { keep, gone } = await makeDoubled();
    const answer = await merge(keep.id, gone.id);
    const merged = answer.body as Person;
    await editor.put(`/people/${keep.id}`, { fullName: 'Nguyễn Văn Thuỷ', version: merged.version }).expect(200);
    const undone = await editor.post(`/changes/${answer.get('x-change-id')}/undo`);
    expect(undone.body).toMatchObject({ code: 'UNDO_CONFLICT' });
    await editor.get(`/people/${gone.id}`).expect(404);
  });

  it('refuses an editor who compared an older version, and changes nothing', async () => {
    const [keep, gone] = [await makePerson(editor, 'Trần Cũ'), await makePerson(editor, 'Trần Cũ')];
    await editor.put(`/people/${gone.id}`, { fullName: 'Trần Mới', version: 1 }).expect(200);
    const body = { keepId: keep.id, goneId: gone.id, keepVersion: 1, goneVersion: 1 };
    const answer = await editor.post('/people/merges', body).expect(409);
    expect(answer.body).toMatchObject({ code: 'STALE_VERSION', current: { fullName: 'Trần Mới' } });
    await editor.get(`/people/${gone.id}`).expect(200);
  });

  it('lets one of two editors who merge crosswise win, and loses nobody', async () => {
    const [one, two] = [await makePerson(editor, 'Trần Chéo'), await makePerson(editor, 'Trần Chéo')];
    const answers = await Promise.all([
      editor.post('/people/merges', { keepId: one.id, goneId: two.id, keepVersion: 1, goneVersion: 1 }),
      editor.post('/people/merges', { keepId: two.id, goneId: one.id, keepVersion: 1, goneVersion: 1 }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await editor.get('/people?q=tran cheo');
    expect((left.body as Page<unknown>).total).toBe(1);
  });

  it('joins two notes when the editor wants both', async () => {
    const [keep, gone] = [await makePerson(editor, 'Trần Ghi'), await makePerson(editor, 'Trần Ghi')];
    await editor.put(`/people/${keep.id}`, { fullName: 'Trần Ghi', note: 'một', version: 1 }).expect(200);
    await editor.put(`/people/${gone.id}`, { fullName: 'Trần Ghi', note: 'hai', version: 1 }).expect(200);
    expect((await merge(keep.id, gone.id, { note: 'BOTH' })).body).toMatchObject({ note: 'một\nhai' });
  });
});

describe('GET /people/doubles', () => {
  async function doubles(pageSize = 200): Promise<SuspectedDouble[]> {
    const items: SuspectedDouble[] = [];
    for (let after: string | null = ''; after !== null;) {
      const query = `pageSize=${pageSize}&after=${encodeURIComponent(after)}`;
      const page: DoublesPage = (await editor.get(`/people/doubles?${query}`).expect(200)).body as DoublesPage;
      items.push(...page.items);
      after = page.next;
    }
    return items;
  }

  const reasonsOf = (items: SuspectedDouble[], ids: string[]) =>
    items.find(({ one, other }) => ids.includes(one.id) && ids.includes(other.id))?.reasons;

  async function makePair(names: [string, string], one: object, other: object): Promise<string[]> {
    const made = await Promise.all(
      [
        { fullName: names[0], ...one },
        { fullName: names[1], ...other },
      ].map(async (body) => ((await editor.post('/people', body).expect(201)).body as Person).id),
    );
    return made;
  }

  it('tells an editor why two records may be one person', async () => {
    const office = await makeOrganisation(editor, 'Huyện ủy Nghi Trùng');
    const post = { posts: [{ title: 'Bí thư', organisationId: office.id }] };
    const sameYear = await makePair(['Hồ Thị Năm', 'Hồ Thị Năm'], { bornOn: '1970-01-02' }, { bornOn: '1970-09-30' });
    const sameUnit = await makePair(['Hồ Văn Kỳ', 'Hồ Văn Kì'], post, post);
    const samePhone = await makePair(['Hồ Máy', 'Hồ Máy'], { phone: '0912.345.678' }, { phone: '0912 345 678' });
    const sameNumber = await makePair(
      ['Hồ Căn', 'Hồ Cước'],
      { identityNumber: '033 080 001 234' },
      { identityNumber: '033080001234' },
    );
    const nothing = await makePair(['Hồ Khác', 'Hồ Khác'], { bornOn: '1970-01-01' }, { bornOn: '1971-01-01' });
    const page = await doubles();
    expect(reasonsOf(page, sameYear)).toEqual(['BIRTH_YEAR']);
    expect(reasonsOf(page, sameUnit)).toEqual(['UNIT']);
    expect(reasonsOf(page, samePhone)).toEqual(['PHONE']);
    expect(reasonsOf(page, sameNumber)).toEqual(['IDENTITY_NUMBER']);
    expect(reasonsOf(page, nothing)).toBeUndefined();
    expect(page[0]?.reasons).toContain('IDENTITY_NUMBER');
  });

  it('holds no personal field of anybody', async () => {
    await makePair(['Hồ Kín', 'Hồ Kín'], { phone: '0999000111' }, { phone: '0999000111' });
    const { text } = await editor.get('/people/doubles?pageSize=200').expect(200);
    expect(text).not.toContain('0999000111');
    expect((await editor.get('/people?q=ho kin')).text).not.toContain('0999000111');
  });

  it('no longer shows two people whom an editor has told apart, until that is undone', async () => {
    const ids = await makePair(['Hồ Đôi', 'Hồ Đôi'], { bornOn: '1980-01-01' }, { bornOn: '1980-01-01' });
    const answer = await editor.post('/people/distinctions', { oneId: ids[0], otherId: ids[1] }).expect(201);
    expect(reasonsOf(await doubles(), ids)).toBeUndefined();
    expect((await previewOf(ids[0] ?? '', ids[1] ?? '')).areSaidDistinct).toBe(true);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(reasonsOf(await doubles(), ids)).toEqual(['BIRTH_YEAR']);
  });

  it('shows a pair once, however many reasons there are, on one page only', async () => {
    const same = { bornOn: '1961-05-05', phone: '0900000001', identityNumber: '033061000001' };
    const ids = await makePair(['Hồ Lặp', 'Hồ Lặp'], same, same);
    const all = await doubles();
    expect(reasonsOf(all, ids)).toEqual(['IDENTITY_NUMBER', 'PHONE', 'BIRTH_YEAR']);
    const pairs = all.map(({ one, other }) => [one.id, other.id].sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
    const inSmallPages = await doubles(1);
    expect(new Set(inSmallPages.map(({ one, other }) => [one.id, other.id].sort().join()))).toEqual(new Set(pairs));
    expect(inSmallPages).toHaveLength(pairs.length);
  });

  it('refuses a place to go on from that no page gave', async () => {
    await editor.get('/people/doubles?after=khong-phai').expect(400);
  });
});

describe('the identity number of a person', () => {
  it('is kept without spaces, shown to an editor and never to a reader', async () => {
    const reader = await app.login('reader');
    const made = (await editor.post('/people', { fullName: 'Hồ Số', identityNumber: '033 080 009 999' }))
      .body as Person;
    expect(made.identityNumber).toBe('033080009999');
    expect((await reader.get(`/people/${made.id}`).expect(200)).body).toMatchObject({ identityNumber: null });
    expect((await editor.get('/people?q=ho so')).text).not.toContain('033080009999');
  });
});
