import type { Page } from '@ky-yeu/contracts/page';
import type { OrganisationLevelPeriod, Territory } from '@ky-yeu/contracts/territories';
import { territoryKindLabels, territoryKinds } from '@ky-yeu/contracts/territory-lists';
import { fold } from '@ky-yeu/vietnamese/fold';
import { seedReference } from '../platform/database/seeds/reference';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const list = async (query: string) =>
  (await editor.get(`/territories?pageSize=200&${query}`).expect(200)).body as Page<Territory>;
const namesOf = ({ items }: Page<Territory>) => items.map(({ fullName }) => fullName);

describe('the provinces of 2025', () => {
  it.each([
    ['2024-06-01', 63, 5],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
  ])('on %s are %i units, %i of them central cities', async (on, units, cities) => {
    expect((await list(`on=${on}&level=PROVINCE`)).total).toBe(units);
    expect((await list(`on=${on}&kind=CENTRAL_CITY`)).total).toBe(cities);
  });

  it('were made of 52 units of before, and each that ended has one successor', async () => {
    const { items } = await list('on=2025-07-01&level=PROVINCE');
    const made = items.filter(({ validFrom }) => validFrom === '2025-07-01');
    expect(made.length).toBe(23);
    expect(made.flatMap(({ predecessors }) => predecessors).length).toBe(52);
    const ended = (await list('on=2025-06-30&level=PROVINCE')).items.filter(({ validTo }) => validTo);
    expect(ended.map(({ successors }) => successors.length)).toEqual(Array<number>(52).fill(1));
  });

  it('say what is confirmed and what is only recalled', async () => {
    const [hungYen] = (await list('on=2025-07-01&q=tinh hung yen')).items;
    expect(hungYen).toMatchObject({
      isConfirmed: true,
      predecessors: [
        { fullName: 'Tỉnh Hưng Yên', isConfirmed: true },
        { fullName: 'Tỉnh Thái Bình', isConfirmed: true },
      ],
    });
    const [anGiang] = (await list('on=2025-07-01&q=an giang')).items;
    expect(anGiang).toMatchObject({ isConfirmed: false, predecessors: [{}, { isConfirmed: false }] });
  });

  it('are found by an old name', async () => {
    expect(namesOf(await list('q=dak nong&on=2026-01-01'))).toEqual(['Tỉnh Lâm Đồng']);
  });

  it('stay as an editor corrected them when the reference data is filled in again', async () => {
    const [found] = (await list('q=dak nong&on=2025-01-01')).items;
    const { id, version, name, kind, validTo } = found as Territory;
    await editor
      .put(`/territories/${id}`, { name, kind, validTo, version, source: 'Công báo', isConfirmed: true })
      .expect(200);
    await app.dataSource.query(`delete from settings where key = 'reference-data'`);
    await seedReference(app.dataSource);
    expect((await list('on=2025-01-01')).total).toBe(63);
    expect((await editor.get(`/territories/${id}`)).body).toMatchObject({ source: 'Công báo', isConfirmed: true });
  });
});

describe('territories', () => {
  it('are entered, refer to one another and are undone', async () => {
    const [quangNinh] = (await list('q=quang ninh')).items;
    const made = await editor.post('/territories', {
      name: 'Uông Bí',
      kind: 'PROVINCIAL_CITY',
      parentId: quangNinh?.id,
      validTo: '2025-06-30',
    });
    expect(made.body).toMatchObject({
      fullName: 'Thành phố Uông Bí',
      level: 'DISTRICT',
      parentName: 'Tỉnh Quảng Ninh',
    });
    const { id } = made.body as Territory;
    const again = { name: 'Uông Bí', kind: 'PROVINCIAL_CITY', parentId: quangNinh?.id };
    await editor.post('/territories', again).expect(409);
    expect((await editor.delete(`/territories/${quangNinh?.id}`).expect(409)).body).toMatchObject({ code: 'IN_USE' });
    await editor.post(`/changes/${made.get('x-change-id')}/undo`).expect(200);
    await editor.get(`/territories/${id}`).expect(404);
  });

  it('are searched by the word of their kind as people read it', async () => {
    const rows = await app.dataSource.query<{ kind: keyof typeof territoryKindLabels; key: string }[]>(
      `insert into territories (name, kind) select 'Thử', k from unnest($1::text[]) k returning kind, search_key as key`,
      [territoryKinds],
    );
    expect(rows.map(({ key }) => key)).toEqual(rows.map(({ kind }) => fold(`${territoryKindLabels[kind]} Thử`)));
  });

  it('are not confirmed without a source', async () => {
    const answer = await editor
      .post('/territories', { name: 'Không Nguồn', kind: 'WARD', isConfirmed: true })
      .expect(400);
    expect(answer.body).toMatchObject({ issues: [{ path: 'source' }] });
  });

  it('are closed to the pen of a reader', async () => {
    const reader = await app.login('reader');
    await reader.get('/territories').expect(200);
    await reader.post('/territories', { name: 'A', kind: 'WARD' }).expect(403);
  });
});

describe('the levels of the apparatus', () => {
  it('tell that the district level ended, and an editor corrects it with a source', async () => {
    const { items } = (await editor.get('/organisation-level-periods').expect(200)).body as {
      items: OrganisationLevelPeriod[];
    };
    expect(items).toMatchObject([{ level: 'DISTRICT', validTo: '2025-06-30', isConfirmed: false }]);
    const [{ id, version }] = items as [OrganisationLevelPeriod];
    const body = {
      level: 'DISTRICT',
      validTo: '2025-06-30',
      source: 'Luật số 72/2025/QH15',
      isConfirmed: true,
      version,
    };
    const changed = await editor.put(`/organisation-level-periods/${id}`, body).expect(200);
    expect(changed.body).toMatchObject({ isConfirmed: true, version: version + 1 });
    await editor.put(`/organisation-level-periods/${id}`, body).expect(409);
  });
});
