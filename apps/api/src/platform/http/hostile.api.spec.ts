import request from 'supertest';
import { makeConference, makePart } from '../testing/factories';
import { startTestApp, type Actor, type TestApp } from '../testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const send = (path: string) => request(app.url).post(`/api${path}`).set('cookie', editor.cookie);
const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('hostile requests are refused with a sentence, never with a fault', () => {
  it.each(['constructor', 'toString', '__proto__', '-valueOf'])('sort=%s', async (sort) => {
    for (const list of ['people', 'organisations', 'conferences', 'award-rounds', 'award-recipients', 'audit']) {
      const answer = await editor.get(`/${list}?sort=${sort}`).expect(400);
      expect(answer.body).toMatchObject({ issues: [{ path: 'sort' }] });
    }
  });

  it.each([
    ['hosts that are null', { hosts: null }, 201],
    ['a period that is a list', { reviewPeriod: [] }, 400],
    ['hosts that are lists', { hosts: [[]] }, 400],
    ['a status that is null', { status: null }, 201],
  ])('%s', async (_, values, status) => {
    await editor.post('/conferences', { title: 'Hội nghị', kind: 'FINAL', ...values }).expect(status);
  });

  it('half a character in a name, a note or an address', async () => {
    const note = await editor.post('/people', { fullName: 'Lê An', note: 'a\ud800b' }).expect(201);
    expect(note.body).toMatchObject({ note: 'ab' });
    await editor.post('/people', { fullName: 'Lê An', email: '\ud800' }).expect(201);
  });

  it('JSON nested without end, also from strangers', async () => {
    for (const body of [nested(50_000), nested(30)]) {
      const answer = await request(app.url).post('/api/auth/login').set('content-type', 'application/json').send(body);
      expect(answer.status).toBe(400);
      expect(answer.type).toBe('application/problem+json');
    }
  });

  it.each([
    ['application/json; charset=iso-8859-9', '{"fullName":"Lê An"}'],
    ['application/x-www-form-urlencoded', 'fullName=A'],
    ['text/plain', '{"fullName":"Lê An"}'],
  ])('a body of type %s', async (type, body) => {
    const answer = await send('/people').set('content-type', type).send(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'MALFORMED_REQUEST' });
  });

  it('a body of three megabytes', async () => {
    const answer = await editor.post('/people', { fullName: 'Lê An', note: 'a'.repeat(3_000_000) });
    expect(answer.status).toBe(413);
    expect(answer.body).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('a login or logout that comes with a token header', async () => {
    await request(app.url)
      .post('/api/auth/login')
      .set('authorization', 'Bearer x')
      .send({ username: 'x', password: 'y' })
      .expect(401);
    await request(app.url).post('/api/auth/logout').set('authorization', 'Bearer x').expect(401);
  });

  it('names the field of a reference that leads nowhere', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000';
    const answer = await editor.post('/organisations', {
      name: 'Ban A',
      system: 'PARTY',
      level: 'DISTRICT',
      documentForm: 'PARTY',
      parentId: nobody,
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'REFERENCE_NOT_FOUND', issues: [{ path: 'parentId' }] });
  });

  it('finds nothing where nothing is looked for', async () => {
    const { id } = await makeConference(editor);
    await makePart(editor, id, 'sites', { name: 'Điểm cầu Trung ương' });
    expect((await editor.get(`/conferences/${id}/sites?q=trung uong`)).body).toMatchObject({ total: 1 });
    expect((await editor.get(`/conferences/${id}/sites?q=zzzz`)).body).toMatchObject({ total: 0 });
    await editor.get('/audit?q=zzzz').expect(400);
    await editor.get(`/conferences/01890000-0000-7000-8000-000000000000/award-rounds`).expect(404);
  });

  it('keeps no answer in a cache', async () => {
    const answer = await editor.get('/people').expect(200);
    expect(answer.get('cache-control')).toBe('no-store');
  });

  it('does not name a change that was refused', async () => {
    const answer = await editor.post('/people', { fullName: '' }).expect(400);
    expect(answer.get('x-change-id')).toBeUndefined();
  });
});
