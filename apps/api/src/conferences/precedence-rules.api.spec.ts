import { blocks, organisationLevels } from '@ky-yeu/contracts/closed-lists';
import type { Page } from '@ky-yeu/contracts/page';
import { precedenceCriteria, precedencePrinciples } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedencePage, PrecedenceRule } from '@ky-yeu/contracts/precedence';
import { makeConference, makePart } from '../platform/testing/factories';
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

const rules = async () => (await reader.get('/precedence-rules').expect(200)).body as Page<PrecedenceRule>;
const bodyOf = ({ id: _id, ...rule }: PrecedenceRule) => rule;
const page = async (id: string) =>
  (await reader.get(`/conferences/${id}/precedence`).expect(200)).body as PrecedencePage;

describe('rules of precedence', () => {
  it('come with the system: two spans that meet, each part with its source and none confirmed', async () => {
    const { items } = await rules();
    expect(items.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2025-09-08', null],
      ['1976-01-01', '2025-09-07'],
    ]);
    for (const { steps, blocks: order, levels, principles } of items) {
      expect(steps.map(({ criterion }) => criterion)).toEqual(precedenceCriteria);
      expect(order.map(({ block }) => block)).toEqual(blocks);
      expect(levels.map(({ level }) => level)).toEqual(organisationLevels);
      expect(principles.map(({ principle }) => principle)).toEqual(precedencePrinciples);
      const parts = [...steps, ...order, ...levels, ...principles];
      expect(parts.filter(({ source, isConfirmed }) => !source || isConfirmed)).toEqual([]);
    }
  });

  it('count for a conference when they are valid on its day', async () => {
    const [before, since] = [
      await makeConference(editor, { heldOn: '2025-09-07' }),
      await makeConference(editor, { heldOn: '2025-09-08' }),
    ];
    expect((await page(before.id)).rule.name).toContain('trước Quy định 368');
    expect((await page(since.id)).rule.name).toContain('từ Quy định 368');
  });

  it('change the order of the conferences of their days once an editor reorders the steps, until it is undone', async () => {
    const { id } = await makeConference(editor, { heldOn: '2024-05-01' });
    await makePart(editor, id, 'attendees', { name: 'Vũ Khách', isSuperiorGuest: true, block: 'FRONT' });
    await makePart(editor, id, 'attendees', { name: 'Lê Chủ', block: 'PARTY' });
    const names = async () => (await page(id)).items.map(({ name }) => name);
    expect(await names()).toEqual(['Vũ Khách', 'Lê Chủ']);
    const rule = (await rules()).items[1] as PrecedenceRule;
    const steps = rule.steps.map((step) => (step.criterion === 'GUEST' ? { ...step, isOn: false } : step));
    const answer = await editor.put(`/precedence-rules/${rule.id}`, { ...bodyOf(rule), steps }).expect(200);
    expect(await names()).toEqual(['Lê Chủ', 'Vũ Khách']);
    await editor.put(`/precedence-rules/${rule.id}`, { ...bodyOf(rule), steps }).expect(409);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await names()).toEqual(['Vũ Khách', 'Lê Chủ']);
  });

  it('are refused with two for a day, a missing or doubled step, the name not last, a span reversed, to readers', async () => {
    const [since] = (await rules()).items as [PrecedenceRule];
    const { name, source, isConfirmed, steps: stored, blocks: order, levels, principles } = since;
    const body = {
      name,
      source,
      isConfirmed,
      validFrom: since.validFrom,
      steps: stored,
      blocks: order,
      levels,
      principles,
    };
    const overlap = await editor.post('/precedence-rules', { ...body, validFrom: '2030-01-01' }).expect(409);
    expect(overlap.body).toMatchObject({ code: 'PRECEDENCE_RULE_OVERLAP' });
    const free = { ...body, validFrom: '1975-01-01', validTo: '1975-12-31' };
    const [first, ...others] = free.steps;
    for (const steps of [others, [first, first, ...others.slice(1)], [...others, first]]) {
      const refused = await editor.post('/precedence-rules', { ...free, steps }).expect(400);
      expect(refused.body).toMatchObject({ issues: [{ path: 'steps' }] });
    }
    await editor.post('/precedence-rules', { ...free, validTo: '1970-01-01' }).expect(422);
    await reader.post('/precedence-rules', free).expect(403);
    const made = (await editor.post('/precedence-rules', free).expect(201)).body as PrecedenceRule;
    await reader.delete(`/precedence-rules/${made.id}`).expect(403);
    await editor.delete(`/precedence-rules/${made.id}`).expect(204);
  });

  it('leave a conference of a day without a rule in the default order, told as such', async () => {
    const { id } = await makeConference(editor, { heldOn: '1960-09-05' });
    expect((await page(id)).rule).toMatchObject({ id: null, isConfirmed: false });
  });
});
