import type { AwardRecipient, AwardRound } from '@ky-yeu/contracts/awards';
import type { AwardCount } from '@ky-yeu/contracts/dashboard';
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

async function counts(year: number): Promise<Record<string, [declared: number | null, named: number, total: number]>> {
  const { items } = (await editor.get('/dashboard/awards').expect(200)).body as { items: AwardCount[] };
  return Object.fromEntries(
    items
      .filter((item) => item.year === year)
      .map(({ kind, declared, named, total }) => [kind, [declared, named, total]]),
  );
}

describe('an award round', () => {
  it('may be conferred by an office rather than an organisation', async () => {
    const committee = await makeOrganisation(editor, 'UBND thành phố Hưng Yên', {
      system: 'GOVERNMENT',
      documentForm: 'STATE',
    });
    const round = (
      await editor
        .post('/award-rounds', {
          authorityOrganisationId: committee.id,
          authorityOffice: 'Chủ tịch',
          declaredCollectives: 8,
          declaredIndividuals: 8,
          year: 2020,
        })
        .expect(201)
    ).body as AwardRound;
    expect(round).toMatchObject({
      authorityName: 'Chủ tịch UBND thành phố Hưng Yên',
      declaredHouseholds: null,
      named: {},
    });
  });

  it('needs somebody who confers it', async () => {
    const answer = await editor.post('/award-rounds', { declaredCollectives: 1 }).expect(400);
    expect(answer.body).toMatchObject({ issues: [{ path: 'authorityName' }] });
  });

  it('takes its year from the decision, else from the conference', async () => {
    const conference = await makeConference(editor, { heldOn: '2022-12-01' });
    const byConference = await makePart(editor, conference.id, 'award-rounds', { authorityName: 'UBND' });
    const byDecision = await makePart(editor, conference.id, 'award-rounds', {
      authorityName: 'UBND',
      decidedOn: '2023-01-05',
    });
    expect([byConference, byDecision]).toMatchObject([{ year: 2022 }, { year: 2023 }]);
  });

  it('follows its conference to another year unless it has a decision of its own', async () => {
    const conference = await makeConference(editor, { heldOn: '2023-12-30' });
    const follows = await makePart(editor, conference.id, 'award-rounds', { authorityName: 'UBND' });
    const decided = await makePart(editor, conference.id, 'award-rounds', {
      authorityName: 'UBND',
      decidedOn: '2023-12-20',
    });
    const moved = { title: 'Hội nghị', kind: 'FINAL', heldOn: '2024-01-05', version: 1 };
    await editor.put(`/conferences/${conference.id}`, moved).expect(200);
    const years = [follows, decided].map(
      async ({ id }) => ((await editor.get(`/award-rounds/${id}`)).body as AwardRound).year,
    );
    expect(await Promise.all(years)).toEqual([2024, 2023]);
  });

  it('cites legal documents, each kept once', async () => {
    const basis = { kind: 'Kết luận', number: '999-KL/TW', issuedOn: '2009-12-08' };
    const rounds = [
      (await editor.post('/award-rounds', { authorityName: 'A', bases: [basis] }).expect(201)).body as AwardRound,
      (await editor.post('/award-rounds', { authorityName: 'B', bases: [basis] }).expect(201)).body as AwardRound,
    ];
    expect(rounds[0]?.bases[0]?.id).toBe(rounds[1]?.bases[0]?.id);
    const incomplete = await editor
      .post('/award-rounds', { authorityName: 'C', bases: [{ kind: 'Kết luận' }] })
      .expect(400);
    expect(incomplete.body).toMatchObject({ issues: [{ path: 'bases.0.number' }] });
  });

  it('loses its presenters when it moves to another conference', async () => {
    const [mine, other] = [await makeConference(editor), await makeConference(editor)];
    const presenter = await makePart(editor, mine.id, 'attendees', { name: 'Lê Văn Trao' });
    const round = await makePart(editor, mine.id, 'award-rounds', { authorityName: 'A', presenterIds: [presenter.id] });
    const moved = await editor
      .put(`/award-rounds/${round.id}`, { authorityName: 'A', conferenceId: other.id, version: 1 })
      .expect(200);
    expect(moved.body).toMatchObject({ conferenceId: other.id, presenters: [] });
  });

  it('is presented by attendees of its own conference', async () => {
    const [mine, other] = [await makeConference(editor), await makeConference(editor)];
    const stranger = await makePart(editor, other.id, 'attendees', { name: 'Lê Văn Khác' });
    const answer = await editor
      .post(`/conferences/${mine.id}/award-rounds`, { authorityName: 'A', presenterIds: [stranger.id] })
      .expect(422);
    expect(answer.body).toMatchObject({ issues: [{ path: 'presenterIds' }] });
  });
});

describe('declared and named recipients', () => {
  it('are counted apart, and the larger makes the total', async () => {
    const conference = await makeConference(editor, { heldOn: '2001-12-01' });
    const round = await makePart(editor, conference.id, 'award-rounds', {
      authorityName: 'UBND',
      declaredCollectives: 8,
      declaredIndividuals: 1,
    });
    for (const name of ['Nguyễn Văn A', 'Nguyễn Văn B']) {
      await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', name }).expect(201);
    }
    expect(await counts(2001)).toEqual({ COLLECTIVE: [8, 0, 8], INDIVIDUAL: [1, 2, 2] });
    const rounds = (await editor.get('/award-rounds?year=2001')).body as Page<AwardRound>;
    expect(rounds.items[0]?.named).toEqual({ INDIVIDUAL: 2 });
  });

  it('move with the round to another year, and go with it', async () => {
    const round = (
      await editor.post('/award-rounds', { authorityName: 'UBND', year: 2002, declaredModels: 17 }).expect(201)
    ).body as AwardRound;
    expect(await counts(2002)).toEqual({ MODEL: [17, 0, 17] });
    await editor
      .put(`/award-rounds/${round.id}`, { authorityName: 'UBND', year: 2003, declaredModels: 17, version: 1 })
      .expect(200);
    expect([await counts(2002), await counts(2003)]).toEqual([{}, { MODEL: [17, 0, 17] }]);
    await editor.delete(`/award-rounds/${round.id}`).expect(204);
    expect(await counts(2003)).toEqual({});
  });

  it('of a shared count are counted once for all its rounds', async () => {
    const conference = await makeConference(editor, { heldOn: '2004-12-01' });
    const group = await makePart(editor, conference.id, 'award-count-groups', {
      label: '14 cá nhân',
      declaredIndividuals: 14,
    });
    const rounds = [
      await makePart(editor, conference.id, 'award-rounds', { authorityName: 'A', countGroupId: group.id }),
      await makePart(editor, conference.id, 'award-rounds', { authorityName: 'B', countGroupId: group.id }),
    ];
    for (const round of rounds)
      await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', name: 'Lê Thị C' }).expect(201);
    expect(await counts(2004)).toEqual({ INDIVIDUAL: [14, 2, 14] });
  });
});

describe('many at once', () => {
  it('add twenty names to two rounds in the same moment, and none is lost or counted twice', async () => {
    const conference = await makeConference(editor, { heldOn: '2005-12-01' });
    const rounds = [
      await makePart(editor, conference.id, 'award-rounds', { authorityName: 'A' }),
      await makePart(editor, conference.id, 'award-rounds', { authorityName: 'B' }),
    ];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        editor.post('/award-recipients', {
          roundId: rounds[index % 2]?.id,
          kind: index % 3 ? 'INDIVIDUAL' : 'COLLECTIVE',
          name: `Nguyễn Văn ${String.fromCharCode(65 + index)}`,
        }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array<number>(20).fill(201));
    expect(await counts(2005)).toEqual({ COLLECTIVE: [null, 7, 7], INDIVIDUAL: [null, 13, 13] });
  });

  it('cite one new document from five rounds in the same moment', async () => {
    const bases = [{ kind: 'Quyết định', number: '77/QĐ-UBND', issuedOn: '2024-01-02' }];
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => editor.post('/award-rounds', { authorityName: 'A', bases })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => (answer.body as AwardRound).bases[0]?.id)).size).toBe(1);
  });
});

describe('a recipient', () => {
  const round = async () =>
    (await editor.post('/award-rounds', { authorityName: 'UBND', year: 2010 }).expect(201)).body as AwardRound;

  it('is printed with the name and posts of the person unless told otherwise', async () => {
    const person = await makePerson(editor, 'Nguyễn Bá Cường', [
      { title: 'Ủy viên Ban Thường vụ' },
      { title: 'Phó Chủ tịch HĐND' },
    ]);
    const { id } = await round();
    const recipient = (
      await editor.post('/award-recipients', { roundId: id, kind: 'INDIVIDUAL', personId: person.id }).expect(201)
    ).body as AwardRecipient;
    expect(recipient).toMatchObject({
      name: 'Nguyễn Bá Cường',
      title: 'Ủy viên Ban Thường vụ, Phó Chủ tịch HĐND',
      year: 2010,
    });
    const twice = await editor
      .post('/award-recipients', { roundId: id, kind: 'INDIVIDUAL', personId: person.id })
      .expect(409);
    expect(twice.body).toMatchObject({ code: 'RECIPIENT_ALREADY_LISTED' });
  });

  it.each([
    [
      'a collective that is a person',
      async () => ({ kind: 'COLLECTIVE', personId: (await makePerson(editor, 'Lê Văn D')).id }),
      'personId',
    ],
    [
      'an individual that is an organisation',
      async () => ({ kind: 'INDIVIDUAL', organisationId: (await makeOrganisation(editor, 'Phòng E')).id }),
      'organisationId',
    ],
    ['nobody', () => Promise.resolve({ kind: 'HOUSEHOLD' }), 'name'],
    ['a negative prize', () => Promise.resolve({ kind: 'INDIVIDUAL', name: 'Lê F', amount: -1 }), 'amount'],
  ])('cannot be %s', async (_, body, path) => {
    const { id } = await round();
    const answer = await editor.post('/award-recipients', { roundId: id, ...(await body()) }).expect(400);
    expect((answer.body as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it('is found in the register by form, authority, year and kind', async () => {
    const authority = await makeOrganisation(editor, 'UBND quận Tây Hồ', { system: 'GOVERNMENT' });
    const { items } = (await editor.get('/award-forms?q=giay khen').expect(200)).body as Page<{
      id: string;
      name: string;
    }>;
    const form = items.find((item) => item.name === 'Giấy khen');
    const made = (
      await editor
        .post('/award-rounds', { authorityOrganisationId: authority.id, formId: form?.id, year: 2011 })
        .expect(201)
    ).body as AwardRound;
    await editor.post('/award-recipients', { roundId: made.id, kind: 'COLLECTIVE', name: 'Phòng Nội vụ' }).expect(201);
    for (const query of [
      `formId=${form?.id}&year=2011`,
      `authorityId=${authority.id}`,
      'year=2011&kind=COLLECTIVE',
      'q=phong noi vu',
    ]) {
      const found = (await editor.get(`/award-recipients?${query}`).expect(200)).body as Page<AwardRecipient>;
      expect({ query, names: found.items.map((item) => item.name) }).toEqual({ query, names: ['Phòng Nội vụ'] });
    }
  });
});
