import { readXlsx } from 'hucre/xlsx';
import type { Page } from '@ky-yeu/contracts/page';
import type { Plan, PlanItem } from '@ky-yeu/contracts/planning/plans';
import { makeOrganisation } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';
import { buildRenderWorker } from './testing/build-render-worker';

let app: TestApp;
let editor: Actor;
let removeWorker: () => void;
let plan: Plan;

const paper = async (format: string, rest = ''): Promise<Buffer> => {
  const answer = await editor
    .get(`/plans/${plan.id}/paper?format=${format}${rest}`)
    .buffer()
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    })
    .expect(200);
  return answer.body as Buffer;
};

beforeAll(async () => {
  removeWorker = buildRenderWorker();
  app = await startTestApp();
  editor = await app.login('editor');
  const owner = await makeOrganisation(editor, 'Tỉnh ủy Thử Nghiệm', { level: 'PROVINCE', locality: 'Thử Nghiệm' });
  plan = (await editor.post('/plans', { year: 2027, organisationId: owner.id }).expect(201)).body as Plan;
  const item = { organisationId: owner.id, kind: 'OTHER', reach: 'INTERNAL', mode: 'ONLINE', partOfDay: 'MORNING' };
  const days = { 'Hội nghị tháng Sáu': '2027-06-21', 'Hội nghị tháng Ba': '2027-03-02', 'Chưa nhận': '2027-03-03' };
  for (const [title, heldOn] of Object.entries(days)) {
    await editor.post(`/plans/${plan.id}/items`, { ...item, title, heldOn }).expect(201);
  }
  const { items } = (await editor.get(`/plans/${plan.id}/items?q=thang`)).body as Page<PlanItem>;
  const accepted = items.map(({ id, version }) => ({ id, version }));
  await editor.post(`/plans/${plan.id}/items/decide`, { decision: 'ACCEPT', items: accepted }).expect(200);
});
afterAll(async () => {
  await app.close();
  removeWorker();
});

it('the plan of a year is printed month by month, with what has been accepted and nothing else', async () => {
  const rows = (await readXlsx(await paper('xlsx'))).sheets[0]?.rows ?? [];
  const first = rows.map((row) => row[0]);
  expect(first).toEqual(expect.arrayContaining(['I. Tháng 3/2027', 'II. Tháng 6/2027', 'Tổng cộng: 02 hội nghị']));
  expect(rows.find((row) => row[0] === 1)?.slice(1, 3)).toEqual(['Hội nghị tháng Ba', 'Tỉnh ủy Thử Nghiệm']);
  expect(rows.flat()).not.toContain('Chưa nhận');
  expect(rows.flat()).toEqual(expect.arrayContaining(['Trực tuyến', 'Sáng']));
});

it('comes as PDF and as Word too', async () => {
  expect((await paper('pdf')).toString('latin1', 0, 5)).toBe('%PDF-');
  expect((await paper('docx')).toString('latin1', 0, 2)).toBe('PK');
});

it('is printed as it was issued, whatever has become of it since', async () => {
  const administrator = await app.login('administrator');
  const move = async (to: string, values: object = {}) => {
    const { version } = (await editor.get(`/plans/${plan.id}`).expect(200)).body as Plan;
    await administrator.post(`/plans/${plan.id}/state`, { to, version, ...values }).expect(200);
  };
  const { items } = (await editor.get(`/plans/${plan.id}/items?q=chua nhan`)).body as Page<PlanItem>;
  const dropped = items.map(({ id, version }) => ({ id, version }));
  await editor.post(`/plans/${plan.id}/items/decide`, { decision: 'DROP', items: dropped }).expect(200);
  await move('SUBMITTED');
  await move('APPROVED', { reason: 'Chỉ có một người duyệt' });
  await move('ISSUED', { number: '12-KH/TU', issuedOn: '2026-12-15' });
  await move('DRAFT');
  const march = (await editor.get(`/plans/${plan.id}/items?q=thang ba`)).body as Page<PlanItem>;
  const again = march.items.map(({ id, version }) => ({ id, version }));
  await editor.post(`/plans/${plan.id}/items/decide`, { decision: 'DROP', items: again }).expect(200);
  const text = async (rest: string) => JSON.stringify(await readXlsx(await paper('xlsx', rest)));
  const [now, issued] = [await text(''), await text('&issue=1')];
  expect(now).toContain('Tổng cộng: 01 hội nghị');
  expect(now).toContain('Dự thảo');
  expect(issued).toContain('Tổng cộng: 02 hội nghị');
  expect(issued).toContain('Hội nghị tháng Ba');
  expect(issued).toContain('12-KH/TU');
  expect(issued).not.toContain('Dự thảo');
  expect((await paper('pdf', '&issue=1')).toString('latin1', 0, 5)).toBe('%PDF-');
  expect((await paper('docx', '&issue=1')).toString('latin1', 0, 2)).toBe('PK');
  await editor.get(`/plans/${plan.id}/paper?issue=2`).expect(404);
});

it('of an unknown plan is not found, and another format is refused', async () => {
  await editor.get('/plans/00000000-0000-7000-8000-000000000000/paper').expect(404);
  await editor.get(`/plans/${plan.id}/paper?format=odt`).expect(400);
});
