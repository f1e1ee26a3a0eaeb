import { readXlsx } from 'hucre/xlsx';
import request from 'supertest';
import type { AwardRecipient, AwardRound } from '@ky-yeu/contracts/awards';
import type { OrganisationFigures } from '@ky-yeu/contracts/organisations';
import type { Page } from '@ky-yeu/contracts/page';
import type { Reorganised } from '@ky-yeu/contracts/reorganisations';
import { makeConference, makeOrganisation, makePart, makePerson } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildRenderWorker } from './testing/build-render-worker';
import { charactersOf } from './testing/read-pdf';

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
let old: { id: string; version: number };
let department: { id: string };
let conference: { id: string };
let successorId: string;

const state = { system: 'GOVERNMENT', level: 'PROVINCE', documentForm: 'STATE' } as const;

/** A province honours in 2020, and is merged in 2025. */
beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  old = await makeOrganisation(editor, 'UBND tỉnh Đắk Nông', state);
  department = await makeOrganisation(editor, 'Sở Nội vụ', {
    ...state,
    parentId: old.id,
    names: [{ name: 'Sở Nội vụ và Tôn giáo', validTo: '2021-12-31' }],
  });
  const held = { title: 'Hội nghị năm 2020', heldOn: '2020-12-18' };
  conference = await makeConference(editor, { ...held, hosts: [{ organisationId: department.id, role: 'LEAD' }] });
  await award();
  const merged = await editor
    .post('/organisations/reorganisations', {
      kind: 'MERGE',
      predecessors: [{ id: old.id, version: old.version }],
      newSuccessors: [{ ...state, name: 'UBND tỉnh Lâm Đồng' }],
      happenedOn: '2025-07-01',
      movesChildren: true,
    })
    .expect(201);
  successorId = (merged.body as Reorganised).successors[0]?.id ?? '';
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

/** A round of the old province with two collectives, entered without any name: the register knows them. */
async function award(): Promise<AwardRound> {
  const body = { formText: 'Bằng khen', authorityOrganisationId: old.id };
  const round = (await editor.post(`/conferences/${conference.id}/award-rounds`, body).expect(201)).body as AwardRound;
  for (const organisationId of [old.id, department.id])
    await editor.post('/award-recipients', { roundId: round.id, kind: 'COLLECTIVE', organisationId }).expect(201);
  return round;
}

const download = (path: string) =>
  request(app.url)
    .get(`/api/conferences/${conference.id}/papers/${path}`)
    .set('cookie', editor.cookie)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
const cells = async (path: string) =>
  (await readXlsx((await download(path)).body as Buffer)).sheets[0]?.rows.flat().map(String) ?? [];

describe('A province merged in 2025', () => {
  it('its old awards print with the old name, also those that are entered after the merger', async () => {
    const later = await award();
    expect(later.authorityName).toBe('UBND tỉnh Đắk Nông');
    const printed = await cells('award-list?format=xlsx');
    expect(printed.filter((cell) => cell === 'UBND tỉnh Đắk Nông').length).toBe(2);
    expect(printed.filter((cell) => cell === 'Sở Nội vụ và Tôn giáo').length).toBe(2);
    expect(printed.filter((cell) => cell.includes('Bằng khen của UBND tỉnh Đắk Nông')).length).toBe(2);
    expect(printed.join(' ')).not.toContain('Lâm Đồng');
    // No other word of this paper has the letter ắ.
    expect(charactersOf((await download('award-list')).body as Buffer)).toContain('ắ');
  });

  it('its letterheads name issuer and superior as they were called that day', async () => {
    const head = await cells('award-list?format=xlsx');
    expect(head).toContain('UBND TỈNH ĐẮK NÔNG');
    expect(head).toContain('SỞ NỘI VỤ VÀ TÔN GIÁO');
    const today = await makeConference(editor, {
      heldOn: '2025-12-18',
      hosts: [{ organisationId: department.id, role: 'LEAD' }],
    });
    conference = today;
    const head2025 = await cells('attendee-list?format=xlsx');
    expect(head2025).toContain('UBND TỈNH LÂM ĐỒNG');
    expect(head2025).toContain('SỞ NỘI VỤ');
  });

  it('its successor’s page counts them, a line for each name', async () => {
    const read = async (id: string, rollUp: boolean) =>
      (await editor.get(`/organisations/${id}/figures?rollUp=${rollUp}`).expect(200)).body as OrganisationFigures;
    const alone = await read(successorId, false);
    expect(alone).toMatchObject({
      rollUp: false,
      predecessorCount: 1,
      totals: { awardsReceived: 0, roundsConferred: 0 },
      lines: [{ name: 'UBND tỉnh Lâm Đồng', isPredecessor: false }],
    });
    const rolled = await read(successorId, true);
    expect(rolled.totals).toMatchObject({ awardsReceived: 2, roundsConferred: 2 });
    expect(rolled.lines).toMatchObject([
      { name: 'UBND tỉnh Lâm Đồng', awardsReceived: 0 },
      { name: 'UBND tỉnh Đắk Nông', isPredecessor: true, validTo: '2025-06-30', awardsReceived: 2, roundsConferred: 2 },
    ]);
    expect((await read(department.id, false)).lines).toMatchObject([
      { name: 'Sở Nội vụ', conferencesLed: 1, awardsReceived: 0 },
      { name: 'Sở Nội vụ và Tôn giáo', conferencesLed: 1, awardsReceived: 2 },
    ]);
  });

  it('its successor’s list of awards holds them when asked', async () => {
    const total = async (query: string) =>
      (
        (await editor.get(`/award-recipients?organisationId=${successorId}${query}`).expect(200))
          .body as Page<AwardRecipient>
      ).items;
    expect(await total('')).toEqual([]);
    expect((await total('&rollUp=true')).map(({ name }) => name)).toEqual(['UBND tỉnh Đắk Nông', 'UBND tỉnh Đắk Nông']);
  });

  it('its people stand in the lists of that time with the unit as it was called', async () => {
    const person = await makePerson(editor, 'Lê Thị Thời Ấy', [{ title: 'Giám đốc', organisationId: department.id }]);
    const { id } = await makeConference(editor, { heldOn: '2019-05-05' });
    const attendee = await makePart(editor, id, 'attendees', { personId: person.id });
    expect(attendee).toMatchObject({ organisationName: 'Sở Nội vụ và Tôn giáo' });
  });

  it('an unknown organisation has no figures', async () => {
    await editor.get('/organisations/00000000-0000-7000-8000-000000000000/figures').expect(404);
  });
});
