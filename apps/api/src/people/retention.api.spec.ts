import type { PurgeCount, RetentionRule } from '@ky-yeu/contracts/retention';
import type { Person } from '@ky-yeu/contracts/people';
import { makeConference, makePart } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { purgePersonal } from './purge-personal';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [administrator, editor] = [await app.login('administrator'), await app.login('editor')];
});
afterAll(() => app.close());

const number = '033075001234';
const phone = '0912000111';

/** Somebody with personal fields, whose record was last written so many months ago. */
async function makeKnown(fullName: string, monthsAgo: number): Promise<Person> {
  const person = (
    await editor.post('/people', { fullName, identityNumber: number, phone, email: 'mot@xa.vn' }).expect(201)
  ).body as Person;
  // Twice, so that the trail holds the values in `before` as well.
  const body = { fullName, identityNumber: number, phone, email: 'hai@xa.vn', version: person.version };
  await editor.put(`/people/${person.id}`, body).expect(200);
  await app.dataSource.query(`update people set updated_at = now() - make_interval(months => $2) where id = $1`, [
    person.id,
    monthsAgo,
  ]);
  return person;
}

const personal = async ({ id }: Person) => {
  const { identityNumber, phone: number, email } = (await editor.get(`/people/${id}`).expect(200)).body as Person;
  return [identityNumber, number, email];
};
const trailOf = async (id: string) =>
  JSON.stringify(await app.dataSource.query(`select before, after from audit_log where row_id = $1`, [id]));
const counts = async () =>
  (await administrator.get('/retention-rules/expired').expect(200)).body as { items: PurgeCount[] };

describe('npm run cli -- purge-personal', () => {
  it('counts and changes nothing with --dry-run, and says so', async () => {
    const person = await makeKnown('Đỗ Đếm', 200);
    const lines = await purgePersonal(app.dataSource, ['--dry-run']);
    expect(lines[0]).toContain('chưa xóa gì');
    expect(lines).toContainEqual(
      expect.stringMatching(/^- Số định danh cá nhân \(giữ 24 tháng\): 1 người, \d+ dòng nhật ký$/),
    );
    expect(await personal(person)).toEqual([number, phone, 'hai@xa.vn']);
    await purgePersonal(app.dataSource, ['--yes']);
  });

  it('clears what is over its time from the record and from the trail, and keeps names, posts and awards', async () => {
    const person = await makeKnown('Đỗ Cũ', 200);
    const conference = await makeConference(editor, { heldOn: '2001-05-01' });
    await makePart(editor, conference.id, 'attendees', { personId: person.id });
    const round = await makePart(editor, conference.id, 'award-rounds', { authorityName: 'UBND tỉnh' });
    await editor.post('/award-recipients', { roundId: round.id, kind: 'INDIVIDUAL', personId: person.id }).expect(201);
    await app.dataSource.query(`update people set updated_at = now() - interval '200 months' where id = $1`, [
      person.id,
    ]);
    expect(await trailOf(person.id)).toContain(number);

    const lines = await purgePersonal(app.dataSource, ['--yes']);
    expect(lines[0]).toContain('Đã xóa');
    expect(await personal(person)).toEqual([null, null, null]);
    const trail = await trailOf(person.id);
    for (const value of [number, phone, 'mot@xa.vn', 'hai@xa.vn']) expect(trail).not.toContain(value);
    expect(trail).toContain('Đỗ Cũ');
    expect((await editor.get(`/people/${person.id}`)).body).toMatchObject({
      fullName: 'Đỗ Cũ',
      dependents: { attendances: 1, awards: 1 },
    });
    expect((await counts()).items.map(({ people, auditEntries }) => [people, auditEntries])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('clears each field after its own time, and the clearing of one is no activity for the others', async () => {
    const person = await makeKnown('Đỗ Vừa', 30);
    await purgePersonal(app.dataSource, ['--yes']);
    expect(await personal(person)).toEqual([null, phone, 'hai@xa.vn']);
    await app.dataSource.query(`update retention_rules set months = 29 where field = 'PHONE'`);
    await purgePersonal(app.dataSource, ['--yes']);
    expect(await personal(person)).toEqual([null, null, 'hai@xa.vn']);
    await app.dataSource.query(`update retention_rules set months = 60 where field = 'PHONE'`);
  });

  it.each([
    [
      'attended a conference',
      async (id: string) => {
        const { id: conferenceId } = await makeConference(editor, { heldOn: new Date().toISOString().slice(0, 10) });
        await makePart(editor, conferenceId, 'attendees', { personId: id });
      },
    ],
    [
      'left a post',
      (id: string) =>
        app.dataSource.query(`insert into posts (person_id, title, to_on) values ($1, 'Bí thư', current_date - 30)`, [
          id,
        ]),
    ],
  ])('spares somebody who %s of late', async (_, act) => {
    const person = await makeKnown('Đỗ Mới', 200);
    await act(person.id);
    await app.dataSource.query(`update people set updated_at = now() - interval '200 months' where id = $1`, [
      person.id,
    ]);
    await purgePersonal(app.dataSource, ['--yes']);
    expect(await personal(person)).toEqual([number, phone, 'hai@xa.vn']);
  });

  it('takes the values of people deleted long ago out of the trail', async () => {
    const person = await makeKnown('Đỗ Xóa', 0);
    await editor.delete(`/people/${person.id}`).expect(204);
    await purgePersonal(app.dataSource, ['--yes']);
    expect(await trailOf(person.id)).toContain(number);
    await app.dataSource.query(`update audit_log set at = now() - interval '200 months' where row_id = $1`, [
      person.id,
    ]);
    await purgePersonal(app.dataSource, ['--yes']);
    expect(await trailOf(person.id)).not.toContain(number);
  });

  it.each([[[]], [['--no']], [['--yes', '--dry-run']]])('does nothing when called with %j', async (args) => {
    await expect(purgePersonal(app.dataSource, args)).rejects.toThrow('--dry-run | --yes');
  });
});

describe('the rules of retention', () => {
  const rules = async () =>
    ((await administrator.get('/retention-rules').expect(200)).body as { items: RetentionRule[] }).items;

  it('start with values of our own that nobody has confirmed', async () => {
    expect((await rules()).map(({ field, isConfirmed }) => [field, isConfirmed])).toEqual([
      ['EMAIL', false],
      ['IDENTITY_NUMBER', false],
      ['PHONE', false],
    ]);
  });

  it('are changed by an administrator, by one at a time', async () => {
    const rule = (await rules())[0];
    const change = { months: 12, source: 'Quy chế số 01', isConfirmed: true, version: rule?.version };
    const answer = await administrator.put(`/retention-rules/${rule?.id}`, change).expect(200);
    expect(answer.body).toMatchObject({ months: 12, source: 'Quy chế số 01', isConfirmed: true });
    await administrator.put(`/retention-rules/${rule?.id}`, change).expect(409);
    await administrator.put(`/retention-rules/${rule?.id}`, { ...change, months: 0 }).expect(400);
  });

  it('are nothing for an editor', async () => {
    for (const path of ['', '/expired']) await editor.get(`/retention-rules${path}`).expect(403);
  });
});
