import type { Attendee } from '@ky-yeu/contracts/attendees';
import type { Page } from '@ky-yeu/contracts/page';
import type { PositionRecord } from '@ky-yeu/contracts/positions';
import type { PrecedencePage } from '@ky-yeu/contracts/precedence';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  reader = await app.login('reader');
});
afterAll(() => app.close());

const list = async (query: string) =>
  (await reader.get(`/positions?${query}`).expect(200)).body as Page<PositionRecord>;
const plain = {
  name: 'Phó Chủ tịch Hội Người cao tuổi',
  block: 'MASS_ORGANISATION',
  rankWeight: 400,
  isConfirmed: false,
};

describe('positions', () => {
  it('are found by name or abbreviation, highest weight first', async () => {
    expect((await list('q=uvbtv')).items.map(({ name }) => name)).toEqual(['Ủy viên Ban Thường vụ']);
    const { items } = await list('block=PARTY&pageSize=200');
    const weights = items.map(({ rankWeight }) => rankWeight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(items.every(({ source, isConfirmed }) => source && !isConfirmed)).toBe(true);
  });

  it('are added, corrected and removed by editors, never under a stale version', async () => {
    const body = { ...plain, validFrom: '2020-01-01', abbreviations: [' PCT HNCT ', 'PCT HNCT', ''] };
    const made = (await editor.post('/positions', body).expect(201)).body as PositionRecord;
    expect(made).toMatchObject({ abbreviations: ['PCT HNCT'], version: 1, posts: 0 });
    await editor.post('/positions', body).expect(409);
    const path = `/positions/${made.id}`;
    const changed = { ...body, rankWeight: 410, isConfirmed: true, source: 'Công văn của Sở Nội vụ', version: 1 };
    expect((await editor.put(path, changed).expect(200)).body).toMatchObject({ rankWeight: 410, isConfirmed: true });
    await editor.put(path, changed).expect(409);
    await editor.put(path, { ...changed, version: 2, validTo: '2019-01-01' }).expect(422);
    await editor.put(path, { ...changed, version: 2, rankWeight: 1001 }).expect(400);
    await reader.put(path, { ...changed, version: 2 }).expect(403);
    await editor.delete(path).expect(204);
  });

  it('stay as long as somebody holds or held them', async () => {
    const made = (await editor.post('/positions', { ...plain, validFrom: '2021-01-01' }).expect(201))
      .body as PositionRecord;
    await makePerson(editor, 'Lê Giữ Chức', [{ title: 'Phó Chủ tịch Hội', positionId: made.id }]);
    const refused = await editor.delete(`/positions/${made.id}`).expect(409);
    expect(refused.body).toMatchObject({ code: 'IN_USE', detail: expect.stringContaining('1 chức vụ') as string });
  });

  it('weigh what they weighed on the day of the conference', async () => {
    const name = 'Trưởng ban có thứ bậc mới';
    const span = (validFrom: string, validTo: string | null, rankWeight: number) =>
      editor.post('/positions', { ...plain, name, validFrom, validTo, rankWeight }).expect(201);
    const old = (await span('2000-01-01', '2025-09-07', 300)).body as PositionRecord;
    await span('2025-09-08', null, 500);
    const office = await makeOrganisation(editor, 'Ban Mới');
    const person = await makePerson(editor, 'Lê Hai Thời', [
      { title: name, positionId: old.id, organisationId: office.id },
    ]);
    const weightOn = async (heldOn: string) => {
      const { id } = await makeConference(editor, { heldOn });
      const attendee = (await makePart(editor, id, 'attendees', { personId: person.id })) as Attendee;
      const { items } = (await reader.get(`/conferences/${id}/precedence`).expect(200)).body as PrecedencePage;
      return items.find((each) => each.id === attendee.id)?.rankWeight;
    };
    expect(await weightOn('2024-01-01')).toBe(300);
    expect(await weightOn('2026-01-01')).toBe(500);
  });
});
