import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Page } from '@ky-yeu/contracts/page';
import type { CreateRecurrenceRule, QuotaRule, RecurrenceRule } from '@ky-yeu/contracts/planning/plan-rules';
import type { Plan, PlanCheck, PlanItem, ProposeAnswer } from '@ky-yeu/contracts/planning/plans';
import { makeConference, makeOrganisation } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
let reader: Actor;
/** A province with twenty communes. */
let province: { id: string };
const communes: string[] = [];

const half: CreateRecurrenceRule = {
  name: 'Sơ kết công tác tôn giáo',
  recurrence: 'HALF_YEAR',
  conferenceKind: 'MID_TERM',
  subject: 'công tác tôn giáo',
  windowFrom: '20/6',
  windowTo: '15/7',
  reach: 'INTERNAL',
  mode: 'ONLINE',
  invitesSubordinates: true,
  validFrom: '2025-01-01',
  isConfirmed: true,
};

beforeAll(async () => {
  app = await startTestApp();
  administrator = await app.login('administrator');
  editor = await app.login('editor');
  reader = await app.login('reader');
  province = await makeOrganisation(editor, 'Tỉnh ủy Thử Nghiệm', { level: 'PROVINCE' });
  for (let index = 1; index <= 20; index++) {
    const name = `Đảng ủy xã số ${String(index).padStart(2, '0')}`;
    const { id } = await makeOrganisation(editor, name, { level: 'COMMUNE', parentId: province.id });
    communes.push(id);
  }
});
afterAll(() => app.close());

let nextYear = 2100;
const makePlan = async (values: object = {}) =>
  (await editor.post('/plans', { year: nextYear++, organisationId: province.id, ...values }).expect(201)).body as Plan;
const get = async (id: string) => (await reader.get(`/plans/${id}`).expect(200)).body as Plan;
const itemsOf = async (id: string, query = '') =>
  ((await reader.get(`/plans/${id}/items?pageSize=200${query}`).expect(200)).body as Page<PlanItem>).items;
const check = async (id: string) => (await reader.get(`/plans/${id}/check`).expect(200)).body as PlanCheck;
const propose = async (id: string, organisationIds: string[], withSubordinates = false) =>
  (await editor.post(`/plans/${id}/propose`, { organisationIds, withSubordinates }).expect(200)).body as ProposeAnswer;
const versions = (items: readonly PlanItem[]) => items.map(({ id, version }) => ({ id, version }));
const decide = (id: string, decision: string, items: readonly PlanItem[], reason?: string) =>
  editor.post(`/plans/${id}/items/decide`, { decision, items: versions(items), reason });
const addItem = async (id: string, values: object = {}) =>
  (
    await editor
      .post(`/plans/${id}/items`, {
        organisationId: province.id,
        title: 'Hội nghị chuyên đề',
        kind: 'THEMATIC',
        heldOn: `${(await get(id)).year}-05-15`,
        reach: 'INTERNAL',
        mode: 'ONLINE',
        ...values,
      })
      .expect(201)
  ).body as PlanItem;
const move = async (actor: Actor, plan: Plan, body: object) =>
  actor.post(`/plans/${plan.id}/state`, { version: (await get(plan.id)).version, ...body });

describe('rules of recurrence', () => {
  it('come with the system, with their source and none confirmed', async () => {
    const { items } = (await reader.get('/recurrence-rules').expect(200)).body as Page<RecurrenceRule>;
    expect(items.map(({ name }) => name)).toEqual([
      'Ngày truyền thống công tác dân vận 15/10',
      'Sơ kết 6 tháng đầu năm',
      'Tổng kết năm',
    ]);
    expect(items.filter(({ source, isConfirmed }) => !source || isConfirmed)).toEqual([]);
  });

  it('are written by an editor, with guests, refused without their days, to readers, with a name that is taken', async () => {
    const guests = { guestOrganisationIds: [province.id] };
    const made = (await editor.post('/recurrence-rules', { ...half, ...guests }).expect(201)).body as RecurrenceRule;
    expect(made.guests).toEqual([
      { organisationId: province.id, groupId: null, isSubordinates: false, name: 'Tỉnh ủy Thử Nghiệm' },
    ]);
    await editor.post('/recurrence-rules', half).expect(409);
    await reader.post('/recurrence-rules', { ...half, name: 'khác' }).expect(403);
    const refused = await editor.post('/recurrence-rules', { ...half, name: 'khác', windowTo: null }).expect(422);
    expect(refused.body).toMatchObject({ code: 'RECURRENCE_INCOMPLETE', issues: [{ path: 'windowTo' }] });
    await editor.post('/recurrence-rules', { ...half, name: 'khác', windowFrom: '31/6' }).expect(400);
    const body = { ...half, recurrence: 'RESOLUTION_MID', anchorOn: '2028-01-01', name: 'khác' };
    await editor.post('/recurrence-rules', body).expect(422);
    const { version } = made;
    const changed = await editor
      .put(`/recurrence-rules/${made.id}`, { ...half, subject: 'tôn giáo', version })
      .expect(200);
    expect(changed.body).toMatchObject({ subject: 'tôn giáo', guests: [] });
    await editor.put(`/recurrence-rules/${made.id}`, { ...half, version }).expect(409);
    await editor.delete(`/recurrence-rules/${made.id}`).expect(204);
  });
});

describe('quota rules', () => {
  it('come with Kết luận 226-KL/TW from 11/12/2025, unconfirmed, and a predecessor without a number', async () => {
    const { items } = (await reader.get('/quota-rules').expect(200)).body as Page<QuotaRule>;
    const figures = items
      .filter(({ name }) => name.includes('226'))
      .map(({ measure, limitValue }) => [measure, limitValue]);
    expect(figures).toEqual([
      ['IN_PERSON_SHARE_MAX', 40],
      ['ONLINE_SHARE_MIN', 60],
      ['YEARLY_CUT_MIN', 10],
      ['PROVINCE_WIDE_MAX', 2],
      ['COMMUNE_WIDE_MAX', 3],
    ]);
    expect(items.find(({ name }) => name.includes('45/2018'))).toMatchObject({
      limitValue: null,
      validTo: '2025-12-10',
    });
    expect(items.filter(({ isConfirmed, source }) => isConfirmed || !source)).toEqual([]);
  });

  it('hold one at a time: an editor is refused a second one for the same days', async () => {
    const body = { name: 'x', measure: 'PROVINCE_WIDE_MAX', countsHybridAsOnline: true, isConfirmed: false };
    const refused = await editor.post('/quota-rules', { ...body, validFrom: '2030-01-01' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'QUOTA_RULE_OVERLAP' });
    await reader.post('/quota-rules', { ...body, validFrom: '2000-01-01' }).expect(403);
    const made = await editor
      .post('/quota-rules', { ...body, validFrom: '2000-01-01', validTo: '2000-12-31' })
      .expect(201);
    await editor.delete(`/quota-rules/${(made.body as QuotaRule).id}`).expect(204);
  });
});

describe('a year proposes itself', () => {
  it('for a province with 20 units: 63 conferences on working days inside their windows, none twice', async () => {
    const plan = await makePlan({ year: 2027 });
    expect(await propose(plan.id, [province.id], true)).toEqual({ proposed: 63, known: 0, left: [] });
    const items = await itemsOf(plan.id);
    expect(items).toHaveLength(63);
    for (const { heldOn, windowFrom, windowTo } of items) {
      expect(heldOn && windowFrom && heldOn >= windowFrom && windowTo && heldOn <= windowTo).toBe(true);
      expect([1, 2, 3, 4, 5]).toContain(new Date(`${heldOn}T00:00:00Z`).getUTCDay());
    }
    const ends = items.filter(({ kind }) => kind === 'FINAL');
    const perDay = Map.groupBy(ends, ({ heldOn }) => heldOn);
    // 10–31/12/2027 has 16 working days for 21 conferences.
    expect([perDay.size, Math.max(...[...perDay.values()].map(({ length }) => length))]).toEqual([16, 2]);
    expect(items[0]).toMatchObject({
      title: 'Hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2027',
      state: 'PROPOSED',
      guests: [{ isSubordinates: true, name: expect.stringContaining('Các đơn vị trực thuộc') as string }],
    });
    expect(await propose(plan.id, [province.id], true)).toMatchObject({ proposed: 0, known: 63 });
    expect((await get(plan.id)).months).toEqual([
      { month: 6, count: expect.any(Number) as number },
      { month: 7, count: expect.any(Number) as number },
      { month: 10, count: 21 },
      { month: 12, count: 21 },
    ]);
  });

  it('tells which rules fall into no such year, and proposes nothing that was dropped', async () => {
    const rule = {
      ...half,
      recurrence: 'RESOLUTION_FINAL',
      anchorOn: '2020-01-01',
      monthsAfter: 60,
      name: 'Nghị quyết cũ',
    };
    const made = (await editor.post('/recurrence-rules', rule).expect(201)).body as RecurrenceRule;
    const plan = await makePlan();
    const { left } = await propose(plan.id, [province.id]);
    expect(left).toEqual([`“Nghị quyết cũ”: không rơi vào năm ${plan.year}.`]);
    const items = await itemsOf(plan.id);
    await decide(plan.id, 'DROP', items, 'không cần').expect(200);
    expect(await propose(plan.id, [province.id])).toMatchObject({ proposed: 0, known: 3 });
    await editor.delete(`/recurrence-rules/${made.id}`).expect(204);
  });

  it('to a reader is refused, as is a second plan of the year', async () => {
    const plan = await makePlan();
    await reader.post(`/plans/${plan.id}/propose`, { organisationIds: [province.id] }).expect(403);
    const again = await editor.post('/plans', { year: plan.year, organisationId: province.id }).expect(409);
    expect(again.body).toMatchObject({ code: 'PLAN_EXISTS' });
    await reader.get('/plans/00000000-0000-7000-8000-000000000000/items').expect(404);
  });
});

describe('the secretary decides', () => {
  it('accepting makes a planned conference with host, period, subjects and guest groups, and is undone whole', async () => {
    const plan = await makePlan();
    await propose(plan.id, [province.id]);
    const [item] = (await itemsOf(plan.id)) as [PlanItem];
    const answer = await decide(plan.id, 'ACCEPT', [item]).expect(200);
    const [accepted] = (await itemsOf(plan.id, '&state=ACCEPTED')) as [PlanItem];
    const conference = (await reader.get(`/conferences/${accepted.conferenceId}`).expect(200)).body as Conference;
    expect(conference).toMatchObject({
      title: item.title,
      status: 'PLANNED',
      heldOn: item.heldOn,
      subjects: ['công tác dân vận'],
      reviewPeriod: { type: 'HALF_YEAR', label: `6 tháng đầu năm ${plan.year}` },
      hosts: [{ organisationId: province.id, role: 'LEAD' }],
      parts: { groups: 1 },
    });
    await decide(plan.id, 'ACCEPT', [accepted]).expect(409);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    await reader.get(`/conferences/${accepted.conferenceId}`).expect(404);
    expect(await itemsOf(plan.id, '&state=ACCEPTED')).toEqual([]);
  });

  it('moving goes to a day or by working days, moves the conference too, and a stale version is refused', async () => {
    const plan = await makePlan({ year: 2028 });
    const item = await addItem(plan.id, { heldOn: '2028-05-12' });
    const path = `/plans/${plan.id}/items/${item.id}`;
    // 12/5/2028 is a Friday.
    const moved = (await editor.post(`${path}/move`, { workingDays: 1, version: item.version }).expect(200))
      .body as PlanItem;
    expect(moved.heldOn).toBe('2028-05-15');
    await editor.post(`${path}/move`, { to: '2028-05-18', version: item.version }).expect(409);
    await decide(plan.id, 'ACCEPT', [moved]).expect(200);
    const [accepted] = (await itemsOf(plan.id)) as [PlanItem];
    await editor.post(`${path}/move`, { to: '2028-05-18', version: accepted.version }).expect(200);
    const conference = (await reader.get(`/conferences/${accepted.conferenceId}`).expect(200)).body as Conference;
    expect(conference.heldOn).toBe('2028-05-18');
    const { title, kind, status, version: seen } = conference;
    const hosts = conference.hosts.map(({ organisationId, role }) => ({ organisationId, role }));
    await editor
      .put(`/conferences/${conference.id}`, { title, kind, status, hosts, version: seen, heldOn: '2028-05-22' })
      .expect(200);
    expect((await itemsOf(plan.id))[0]).toMatchObject({ heldOn: '2028-05-22' });
    const [{ version }] = (await itemsOf(plan.id)) as [PlanItem];
    await editor.post(`${path}/move`, { to: '2031-01-01', version }).expect(400);
  });

  it('joining keeps subjects and guests of both, names both hosts, and calls the other conference off', async () => {
    const plan = await makePlan();
    const [one = '', other = ''] = communes;
    const first = await addItem(plan.id, { organisationId: one, subjects: ['A'], guestOrganisationIds: [other] });
    const second = await addItem(plan.id, {
      organisationId: other,
      title: 'Hội nghị tôn giáo',
      subjects: ['B'],
      guestOrganisationIds: [other, one],
    });
    await decide(plan.id, 'ACCEPT', [first, second]).expect(200);
    const [a, b] = await Promise.all(
      [first, second].map(async ({ id }) => (await reader.get(`/plans/${plan.id}/items/${id}`)).body as PlanItem),
    );
    const body = { intoId: first.id, intoVersion: a?.version, version: b?.version };
    const joined = await editor.post(`/plans/${plan.id}/items/${second.id}/join`, body).expect(200);
    expect(joined.body).toMatchObject({
      title: 'Hội nghị chuyên đề và tôn giáo',
      subjects: ['A', 'B'],
      coHosts: ['Đảng ủy xã số 02'],
    });
    expect((joined.body as PlanItem).guests).toHaveLength(2);
    const kept = (await reader.get(`/conferences/${a?.conferenceId}`).expect(200)).body as Conference;
    expect(kept.hosts.map(({ role }) => role)).toEqual(['LEAD', 'CO_HOST']);
    expect(kept.parts.groups).toBe(2);
    const gone = (await reader.get(`/conferences/${b?.conferenceId}`).expect(200)).body as Conference;
    expect(gone).toMatchObject({ status: 'CANCELLED', note: 'Ghép vào “Hội nghị chuyên đề và tôn giáo”.' });
    const { items } = (await reader.get(`/plans/${plan.id}/items?state=JOINED`)).body as Page<PlanItem>;
    expect(items).toMatchObject([{ joinedIntoTitle: 'Hội nghị chuyên đề và tôn giáo' }]);
    await editor.post(`/changes/${joined.get('x-change-id')}/undo`).expect(200);
    expect((await get(plan.id)).accepted).toBe(2);
  });

  it('dropping calls the conference off with the reason, taking it back proposes it again', async () => {
    const plan = await makePlan();
    const item = await addItem(plan.id);
    await decide(plan.id, 'ACCEPT', [item]).expect(200);
    await decide(plan.id, 'DROP', await itemsOf(plan.id), 'trùng').expect(200);
    const [dropped] = (await itemsOf(plan.id)) as [PlanItem];
    expect(dropped).toMatchObject({ state: 'DROPPED', dropReason: 'trùng', conferenceStatus: 'CANCELLED' });
    await decide(plan.id, 'RESTORE', [dropped]).expect(200);
    await decide(plan.id, 'ACCEPT', await itemsOf(plan.id)).expect(200);
    expect((await itemsOf(plan.id))[0]).toMatchObject({
      state: 'ACCEPTED',
      conferenceId: dropped.conferenceId,
      conferenceStatus: 'PLANNED',
    });
  });

  it('giving a form to many reaches their conferences too, is undone whole, and refused with one stale version', async () => {
    const plan = await makePlan();
    await addItem(plan.id, { heldOn: `${plan.year}-04-10` });
    await addItem(plan.id, { heldOn: `${plan.year}-04-11` });
    await decide(plan.id, 'ACCEPT', (await itemsOf(plan.id)).slice(0, 1)).expect(200);
    const set = (mode: string, items: object[]) => editor.post(`/plans/${plan.id}/items/mode`, { mode, items });
    const seen = await itemsOf(plan.id);
    const answer = await set('IN_PERSON', versions(seen)).expect(200);
    expect(answer.body).toEqual({ changed: 2 });
    const modes = async () => (await itemsOf(plan.id)).map(({ mode }) => mode);
    const held = async () => (await reader.get(`/conferences/${seen[0]?.conferenceId}`)).body as Conference;
    expect([await modes(), (await held()).mode]).toEqual([['IN_PERSON', 'IN_PERSON'], 'IN_PERSON']);
    const [first, second] = versions(await itemsOf(plan.id));
    await set('HYBRID', [first!, { ...second, version: 1 }]).expect(409);
    expect(await modes()).toEqual(['IN_PERSON', 'IN_PERSON']);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect([await modes(), (await held()).mode]).toEqual([['ONLINE', 'ONLINE'], 'ONLINE']);
  });

  it('leaves a conference alone that has been held', async () => {
    const plan = await makePlan();
    await decide(plan.id, 'ACCEPT', [await addItem(plan.id)]).expect(200);
    const [{ conferenceId }] = (await itemsOf(plan.id)) as [PlanItem];
    await app.dataSource.query(`update conferences set status = 'HELD' where id = $1`, [conferenceId]);
    const refused = await decide(plan.id, 'DROP', await itemsOf(plan.id)).expect(409);
    expect(refused.body).toMatchObject({ code: 'PLAN_ITEM_UNDER_WAY' });
  });
});

describe('the check of a plan', () => {
  it('counts it by hand: 3 of 5 in person (60 %), 3 province-wide, and after four conferences last year', async () => {
    const plan = await makePlan({ year: 2040 });
    for (const day of ['01', '02', '03', '04']) await makeHosted(`2039-03-${day}`);
    const inPerson = { mode: 'IN_PERSON', reach: 'PROVINCE_WIDE' };
    const held = ['2040-03-01', '2040-03-02', '2040-03-05'];
    for (const heldOn of held) await addItem(plan.id, { ...inPerson, heldOn, title: `Hội nghị ${heldOn}` });
    for (const heldOn of ['2040-04-03', '2040-04-04']) await addItem(plan.id, { heldOn });
    const { meter } = await check(plan.id);
    expect(meter).toMatchObject({ total: 5, inPerson: 3, online: 2, provinceWide: 3, lastYear: 4 });
    const found = Object.fromEntries(meter.findings.map((finding) => [finding.measure, finding]));
    // 40 % of 5 are 2 in person; 60 % are 3 online; 90 % of 4 are 3 conferences; 2 province-wide.
    expect(found['IN_PERSON_SHARE_MAX']).toMatchObject({
      state: 'BROKEN',
      figure: 60,
      breaking: [{ title: 'Hội nghị 2040-03-05' }],
    });
    expect(found['ONLINE_SHARE_MIN']).toMatchObject({ state: 'BROKEN', figure: 40 });
    expect(found['YEARLY_CUT_MIN']).toMatchObject({ state: 'BROKEN', figure: -25 });
    expect(found['YEARLY_CUT_MIN']?.breaking).toHaveLength(2);
    expect(found['PROVINCE_WIDE_MAX']).toMatchObject({ state: 'BROKEN', figure: 3 });
    expect(found['COMMUNE_WIDE_MAX']).toMatchObject({ state: 'KEPT', figure: 0 });
  });

  it('proposes to hold two with the same guests within a week as one', async () => {
    const plan = await makePlan({ year: 2041 });
    const guests = { guestOrganisationIds: communes.slice(0, 4) };
    await addItem(plan.id, { ...guests, heldOn: '2041-05-06', title: 'Hội nghị A' });
    await addItem(plan.id, { guestOrganisationIds: communes.slice(0, 3), heldOn: '2041-05-10', title: 'Hội nghị B' });
    await addItem(plan.id, { ...guests, heldOn: '2041-05-20', title: 'Hội nghị C' });
    const { joins } = await check(plan.id);
    expect(joins).toMatchObject([
      { sharedPercent: 75, first: { title: 'Hội nghị A' }, second: { title: 'Hội nghị B' } },
    ]);
    expect(joins[0]?.sentence).toContain('cách nhau 4 ngày, trùng 75 % thành phần');
  });
});

const makeHosted = (heldOn: string) =>
  makeConference(editor, { heldOn, hosts: [{ organisationId: province.id, role: 'LEAD' }] });

describe('from draft to issued', () => {
  it('asks for a decision on everything, another approver, a number and a day, and keeps who did what', async () => {
    const plan = await makePlan();
    expect((await move(editor, plan, { to: 'SUBMITTED' })).body).toMatchObject({ code: 'PLAN_EMPTY' });
    await addItem(plan.id);
    expect((await move(editor, plan, { to: 'SUBMITTED' })).body).toMatchObject({ code: 'PLAN_UNDECIDED' });
    await decide(plan.id, 'ACCEPT', await itemsOf(plan.id)).expect(200);
    expect((await move(editor, plan, { to: 'APPROVED' })).body).toMatchObject({ code: 'PLAN_STEP_REFUSED' });
    expect((await move(editor, plan, { to: 'SUBMITTED' })).status).toBe(200);
    await decide(plan.id, 'DROP', await itemsOf(plan.id)).expect(409);
    const own = await move(editor, plan, { to: 'APPROVED' });
    expect([own.status, own.body]).toMatchObject([403, { code: 'PLAN_SELF_APPROVAL' }]);
    expect((await move(reader, plan, { to: 'APPROVED' })).status).toBe(403);
    expect((await move(administrator, plan, { to: 'APPROVED' })).status).toBe(200);
    expect((await move(editor, plan, { to: 'ISSUED', issuedOn: '2029-12-20' })).body).toMatchObject({
      issues: [{ path: 'number' }],
    });
    const issued = await move(editor, plan, { to: 'ISSUED', number: '12-KH/TU', issuedOn: '2029-12-20' });
    expect(issued.body).toMatchObject({
      state: 'ISSUED',
      number: '12-KH/TU',
      submitted: { by: 'editor' },
      approvalReason: null,
      issues: [{ ordinal: 1, number: '12-KH/TU', by: 'editor', conferences: 1 }],
    });
  });

  it('lets an administrator approve what he has submitted himself only with a reason', async () => {
    const plan = await makePlan();
    await decide(plan.id, 'ACCEPT', [await addItem(plan.id)]).expect(200);
    await move(administrator, plan, { to: 'SUBMITTED' });
    const refused = await move(administrator, plan, { to: 'APPROVED' });
    expect([refused.status, refused.body]).toMatchObject([403, { issues: [{ path: 'reason' }] }]);
    const done = await move(administrator, plan, { to: 'APPROVED', reason: 'Lãnh đạo đi công tác' });
    expect(done.body).toMatchObject({ state: 'APPROVED', approvalReason: 'Lãnh đạo đi công tác' });
  });

  it('shows each later change against the issued version in a sentence', async () => {
    const plan = await makePlan({ year: 2045 });
    await addItem(plan.id, { heldOn: '2045-05-15', title: 'Hội nghị một' });
    await addItem(plan.id, { heldOn: '2045-05-16', title: 'Hội nghị hai' });
    await decide(plan.id, 'ACCEPT', await itemsOf(plan.id)).expect(200);
    expect((await check(plan.id)).changes).toBeNull();
    await move(editor, plan, { to: 'SUBMITTED' });
    await move(administrator, plan, { to: 'APPROVED' });
    await move(editor, plan, { to: 'ISSUED', number: '1-KH/TU', issuedOn: '2044-12-20' });
    expect((await check(plan.id)).changes).toEqual([]);
    const [one, two] = (await itemsOf(plan.id)) as [PlanItem, PlanItem];
    await editor.post(`/plans/${plan.id}/items/${one.id}/move`, { to: '2045-05-18', version: one.version }).expect(200);
    await decide(plan.id, 'DROP', [two], 'hết việc').expect(200);
    const added = await addItem(plan.id, { heldOn: '2045-06-01', title: 'Hội nghị ba' });
    expect((await check(plan.id)).changes).toHaveLength(2);
    await decide(plan.id, 'ACCEPT', [added]).expect(200);
    expect((await check(plan.id)).changes).toEqual([
      '“Hội nghị một” (Tỉnh ủy Thử Nghiệm): chuyển từ ngày 15/05/2045 sang ngày 18/05/2045.',
      'Bỏ “Hội nghị hai” (Tỉnh ủy Thử Nghiệm, 16/05/2045): hết việc.',
      'Thêm “Hội nghị ba” (Tỉnh ủy Thử Nghiệm), ngày 01/06/2045.',
    ]);
    expect((await move(editor, plan, { to: 'DRAFT' })).body).toMatchObject({ state: 'DRAFT', number: null });
    expect((await check(plan.id)).changes).toHaveLength(3);
  });
});
