import type {
  ChecklistItem,
  ChecklistPlan,
  ChecklistShift,
  ChecklistTemplate,
  ClockRule,
  Preparation,
  TaskPage,
} from '@ky-yeu/contracts/preparation';
import type { Page } from '@ky-yeu/contracts/page';
import { addDays } from '@ky-yeu/rules/checklist-dates';
import { makeConference, makeOrganisation, makePart, makePerson } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';
import { todayInVietnam } from './vietnam-day';

let app: TestApp;
let administrator: Actor;
let editor: Actor;
let reader: Actor;
beforeAll(async () => {
  app = await startTestApp();
  [administrator, editor, reader] = [
    await app.login('administrator'),
    await app.login('editor'),
    await app.login('reader'),
  ];
});
afterAll(() => app.close());

const today = todayInVietnam();
const items = async (id: string) =>
  ((await editor.get(`/conferences/${id}/checklist?pageSize=200`).expect(200)).body as Page<ChecklistItem>).items;
const templateFor = async (kind: string | null) =>
  ((await editor.get('/checklist-templates').expect(200)).body as Page<ChecklistTemplate>).items.find(
    ({ conferenceKind }) => conferenceKind === kind,
  )!;
const address = (id: string, part: string) => `/conferences/${id}/preparation${part}`;

async function prepared(values: object = {}) {
  const conference = await makeConference(editor, { heldOn: '2026-07-09', ...values });
  const template = await templateFor('FINAL');
  const opensOn = (values as { heldOn?: string }).heldOn ?? '2026-07-09';
  const answer = await editor.post(address(conference.id, '/apply'), { templateId: template.id, opensOn }).expect(200);
  return { conference, template, answer };
}
const byTitle = async (id: string, title: string) => (await items(id)).find((item) => item.title === title)!;
const notWritten = ['id', 'userName', 'personName', 'keeperName', 'files'];
const bodyOf = (item: ChecklistItem) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !notWritten.includes(key)));
const change = (conferenceId: string, item: ChecklistItem, values: object) =>
  editor.put(`/conferences/${conferenceId}/checklist/${item.id}`, { ...bodyOf(item), ...values });
const moveTo = async (id: string, heldOn: string, more: object = {}) => {
  const record = (await editor.get(`/conferences/${id}`)).body as { version: number; title: string; kind: string };
  const { title, kind, version } = record;
  await editor.put(`/conferences/${id}`, { title, kind, heldOn, version, ...more }).expect(200);
};

describe('a checklist made of a template', () => {
  it('shows an editor its days first, and dates the items from the opening in calendar and in working days', async () => {
    const conference = await makeConference(editor, { heldOn: '2026-07-09' });
    const template = await templateFor('FINAL');
    const plan = (await editor.get(address(conference.id, `/plan?templateId=${template.id}`)).expect(200))
      .body as ChecklistPlan;
    expect(plan.items).toHaveLength(template.items.length);
    expect(await items(conference.id)).toEqual([]);
    await editor.post(address(conference.id, '/apply'), { templateId: template.id, opensOn: '2026-07-09' }).expect(200);
    const made = await items(conference.id);
    expect(made.map(({ title, dueOn }) => [title, dueOn]).sort()).toEqual(
      plan.items.map(({ title, dueOn }) => [title, dueOn]).sort(),
    );
    // Thursday 9 July: thirty days before; four working days before; five working days after.
    const dueOf = (title: string) => made.find((item) => item.title === title)?.dueOn;
    expect(dueOf('Xin chủ trương, ban hành kế hoạch, phân công nhiệm vụ')).toBe('2026-06-09');
    expect(dueOf('Phát giấy mời')).toBe('2026-07-03');
    expect(dueOf('Ra thông báo kết luận')).toBe('2026-07-16');
  });

  it('adds nothing twice, and one undo takes all of it away', async () => {
    const { conference, template, answer } = await prepared();
    const again = await editor
      .post(address(conference.id, '/apply'), { templateId: template.id, opensOn: '2026-07-09' })
      .expect(200);
    expect(again.body).toEqual({ added: 0 });
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await items(conference.id)).toEqual([]);
  });

  it('is refused without a day, and when the conference has moved since the preview', async () => {
    const without = await makeConference(editor, { heldOn: null });
    const template = await templateFor('FINAL');
    const refused = await editor
      .post(address(without.id, '/apply'), { templateId: template.id, opensOn: '2026-07-09' })
      .expect(422);
    expect(refused.body).toMatchObject({ code: 'CONFERENCE_WITHOUT_DAY' });
    const month = await makeConference(editor, { heldOn: '2026-07-01', datePrecision: 'MONTH' });
    await editor.get(address(month.id, `/plan?templateId=${template.id}`)).expect(422);
    const moved = await makeConference(editor, { heldOn: '2026-07-10' });
    await editor.post(address(moved.id, '/apply'), { templateId: template.id, opensOn: '2026-07-09' }).expect(409);
  });

  it('cannot be made by a reader', async () => {
    const conference = await makeConference(editor);
    const template = await templateFor('FINAL');
    await reader.post(address(conference.id, '/apply'), { templateId: template.id, opensOn: '2024-12-20' }).expect(403);
  });
});

describe('a conference that moves', () => {
  it('takes its open items along once the editor has seen which; those set by hand and done stay; undo brings them back', async () => {
    const { conference } = await prepared();
    const pinned = await byTitle(conference.id, 'Chốt danh sách đại biểu');
    await change(conference.id, pinned, { dueOn: '2026-06-30' }).expect(200);
    expect(await byTitle(conference.id, pinned.title)).toMatchObject({ dueOn: '2026-06-30', isPinned: true });
    const done = await byTitle(conference.id, 'Hoàn thành dự thảo báo cáo');
    await change(conference.id, done, { state: 'DONE', evidence: 'Báo cáo 15/BC' }).expect(200);

    await moveTo(conference.id, '2026-07-16', { heldUntil: '2026-07-17' });
    const preview = (await editor.get(address(conference.id, '/shift')).expect(200)).body as ChecklistShift;
    expect(preview.moves.map(({ title }) => title)).not.toContain(done.title);
    expect(preview.stays).toEqual([{ id: pinned.id, title: pinned.title, dueOn: '2026-06-30' }]);
    expect(preview.moves.find(({ title }) => title === 'Phát giấy mời')).toMatchObject({
      from: '2026-07-03',
      to: '2026-07-10',
    });

    const body = { opensOn: '2026-07-16', items: preview.moves.map(({ id, version }) => ({ id, version })) };
    const shifted = await editor.post(address(conference.id, '/shift'), body).expect(200);
    expect(shifted.body).toEqual({ moved: preview.moves.length });
    expect(await byTitle(conference.id, 'Ra thông báo kết luận')).toMatchObject({ dueOn: '2026-07-24' });
    expect(await byTitle(conference.id, pinned.title)).toMatchObject({ dueOn: '2026-06-30' });
    expect((await editor.get(address(conference.id, '/shift'))).body).toMatchObject({ moves: [] });
    await editor.post(`/changes/${shifted.get('x-change-id')}/undo`).expect(200);
    expect(await byTitle(conference.id, 'Phát giấy mời')).toMatchObject({ dueOn: '2026-07-03' });
  });

  it('is not followed by what somebody changed after the preview', async () => {
    const { conference } = await prepared();
    await moveTo(conference.id, '2026-07-16');
    const { moves } = (await editor.get(address(conference.id, '/shift'))).body as ChecklistShift;
    await change(conference.id, await byTitle(conference.id, 'Phát giấy mời'), { note: 'qua văn thư' }).expect(200);
    const body = { opensOn: '2026-07-16', items: moves.map(({ id, version }) => ({ id, version })) };
    await editor.post(address(conference.id, '/shift'), body).expect(409);
    expect(await byTitle(conference.id, 'Phát giấy mời')).toMatchObject({ dueOn: '2026-07-03' });
  });

  it('gives an item its reckoned day back when the editor takes the pin out', async () => {
    const { conference } = await prepared();
    const item = await byTitle(conference.id, 'Phát giấy mời');
    const set = (await change(conference.id, item, { dueOn: '2026-06-25' }).expect(200)).body as ChecklistItem;
    const free = (await change(conference.id, set, { isPinned: false }).expect(200)).body as ChecklistItem;
    expect(free).toMatchObject({ dueOn: '2026-07-03', isPinned: false });
  });
});

describe('an item', () => {
  it('keeps state, day of completion, evidence and owner, and is refused to an editor with an old version', async () => {
    const { conference } = await prepared();
    const person = await makePerson(editor, 'Trần Văn Việc');
    const item = await byTitle(conference.id, 'Phát giấy mời');
    const saved = await change(conference.id, item, {
      ...{ state: 'DONE', doneOn: '2026-07-02', personId: person.id, evidence: 'Giấy mời 12-GM/TU' },
    }).expect(200);
    expect(saved.body).toMatchObject({
      state: 'DONE',
      doneOn: '2026-07-02',
      personName: 'Trần Văn Việc',
      keeperName: 'editor',
    });
    await change(conference.id, item, { state: 'TODO' }).expect(409);
    const open = await change(conference.id, saved.body as ChecklistItem, { state: 'DOING' }).expect(200);
    expect(open.body).toMatchObject({ state: 'DOING', doneOn: null });
  });

  it('cannot have two owners', async () => {
    const { conference } = await prepared();
    const person = await makePerson(editor, 'Lê Hai Chủ');
    const [user] = await app.dataSource.query<{ id: string }[]>(`select id from users where username = 'reader'`);
    const item = await byTitle(conference.id, 'Phát giấy mời');
    const refused = await change(conference.id, item, { personId: person.id, userId: user?.id }).expect(400);
    expect(refused.body).toMatchObject({ issues: [{ path: 'personId' }] });
  });
});

describe('the clocks of a conference', () => {
  const clocksOf = async (id: string) => (await editor.get(address(id, '')).expect(200)).body as Preparation;

  it('cite their article and count working days; an item of the checklist meets them', async () => {
    const { conference } = await prepared({ heldOn: addDays(today, 40) });
    const before = await clocksOf(conference.id);
    expect(before.body).toBe('STATE');
    const invitation = before.clocks.find(({ code }) => code === 'INVITATION');
    expect(invitation).toMatchObject({ state: 'RUNNING', threshold: 3, unit: 'WORKING_DAY' });
    expect(invitation?.article).toContain('45/2018/QĐ-TTg');
    await change(conference.id, await byTitle(conference.id, 'Phát giấy mời'), { state: 'DONE' }).expect(200);
    const after = await clocksOf(conference.id);
    expect(after.clocks.find(({ code }) => code === 'INVITATION')).toMatchObject({ state: 'MET', doneOn: today });
  });

  it('follow the programme for the length of the conclusion, and the days for the length of a review', async () => {
    const conference = await makeConference(editor, { heldOn: '2026-07-09', heldUntil: '2026-07-10' });
    await makePart(editor, conference.id, 'programme', { title: 'Kết luận', kind: 'CONCLUSION', minutes: 55 });
    const { clocks } = await clocksOf(conference.id);
    const states = Object.fromEntries(clocks.map(({ code, state, measured }) => [code, [state, measured]]));
    expect(states).toMatchObject({ REVIEW_LENGTH: ['EXCEEDED', 2], CONCLUSION_LENGTH: ['EXCEEDED', 55] });
  });

  it('are those of party bodies when one is the lead host, with the number that the office has set', async () => {
    const host = await makeOrganisation(editor, 'Thành ủy Đồng Hồ');
    const conference = await makeConference(editor, {
      ...{ heldOn: '2026-07-09', hosts: [{ organisationId: host.id, role: 'LEAD' as const }] },
    });
    const rule = { code: 'INVITATION', body: 'PARTY', threshold: 7, unit: 'DAY', article: 'Quy chế làm việc, Điều 12' };
    const known = (await editor.get('/clock-rules?pageSize=100').expect(200)).body as Page<ClockRule>;
    const old = known.items.find(({ code, body }) => code === 'INVITATION' && body === 'PARTY') as ClockRule;
    const { id, version, ...values } = old;
    await editor.put(`/clock-rules/${id}`, { ...values, version, validTo: '2025-12-31' }).expect(200);
    await editor.post('/clock-rules', { ...rule, validFrom: '2026-01-01', isConfirmed: true }).expect(201);
    const { body, clocks } = await clocksOf(conference.id);
    expect(body).toBe('PARTY');
    expect(clocks.find(({ code }) => code === 'INVITATION')).toMatchObject({ threshold: 7, dueOn: '2026-07-02' });
    await reader.post('/clock-rules', { ...rule, validFrom: '2027-01-01', isConfirmed: true }).expect(403);
  });
});

describe('a clock of the law', () => {
  const rules = async () =>
    ((await editor.get('/clock-rules?pageSize=100').expect(200)).body as Page<ClockRule>).items.filter(
      ({ code, body }) => code === 'CONCLUSION_LENGTH' && body === 'STATE',
    );
  const next = { code: 'CONCLUSION_LENGTH', body: 'STATE', unit: 'MINUTE', article: 'Văn bản mới', isConfirmed: true };

  it('has one rule a day for a body and a kind: an editor ends the old one first, and the programme warns by the new', async () => {
    const refused = await editor.post('/clock-rules', { ...next, threshold: 30, validFrom: '2027-01-01' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'CLOCK_RULE_OVERLAP' });
    expect((refused.body as { detail: string }).detail).toContain('hãy ghi ngày kết thúc cho mức cũ');
    const [old] = await rules();
    const { id, version, ...values } = old as ClockRule;
    await editor.put(`/clock-rules/${id}`, { ...values, version, validTo: '2026-12-31' }).expect(200);
    const made = await editor.post('/clock-rules', { ...next, threshold: 30, validFrom: '2027-01-01' }).expect(201);
    const conference = await makeConference(editor, { heldOn: '2027-01-05' });
    const { body } = await editor.get(`/conferences/${conference.id}/programme/context`).expect(200);
    expect((body as { limits: unknown[] }).limits).toContainEqual({
      ...{ code: 'CONCLUSION_LENGTH', amount: 30, source: 'Văn bản mới' },
    });
    await editor.post(`/changes/${made.headers['x-change-id']}/undo`).expect(200);
  });

  it('may differ by kind of conference at the same time', async () => {
    const from = { threshold: 40, validFrom: '2030-01-01', validTo: '2030-12-31' };
    await editor.post('/clock-rules', { ...next, ...from, conferenceKinds: ['THEMATIC'] }).expect(201);
    await editor.post('/clock-rules', { ...next, ...from, conferenceKinds: ['OTHER'] }).expect(201);
    await editor.post('/clock-rules', { ...next, ...from, conferenceKinds: ['FINAL', 'OTHER'] }).expect(409);
  });
});

describe('what is due today', () => {
  const tasks = async (actor: Actor, query = '') =>
    (await actor.get(`/tasks?pageSize=200${query}`).expect(200)).body as TaskPage;

  it('holds open items and clocks of all conferences by overdue, today and this week, and pages them', async () => {
    const conference = await makeConference(administrator, {
      title: 'Hội nghị có việc hôm nay',
      heldOn: addDays(today, 15),
    });
    const add = (title: string, dueOn: string, values: object = {}) =>
      makePart(administrator, conference.id, 'checklist', { title, dueOn, ...values });
    await add('Việc trễ', addDays(today, -3));
    await add('Việc hôm nay', today);
    await add('Việc tuần này', addDays(today, 5));
    await add('Việc xa', addDays(today, 9));
    await add('Việc xong', today, { state: 'DONE' });
    const held = await makeConference(administrator, { title: 'Hội nghị vừa họp', heldOn: addDays(today, -12) });
    const mine = (page: TaskPage, id: string) =>
      page.items.filter(({ conferenceId }) => conferenceId === id).map(({ title, group }) => [title, group]);
    const page = await tasks(administrator);
    expect(mine(page, conference.id).filter(([title]) => title?.startsWith('Việc'))).toEqual([
      ...[
        ['Việc trễ', 'OVERDUE'],
        ['Việc hôm nay', 'TODAY'],
        ['Việc tuần này', 'WEEK'],
      ],
    ]);
    expect(mine(page, held.id)).toContainEqual(['CONCLUSION_NOTICE', 'OVERDUE']);
    const sum = page.counts.OVERDUE + page.counts.TODAY + page.counts.WEEK;
    expect([page.total, sum]).toEqual([page.items.length, page.items.length]);
    const second = (await administrator.get('/tasks?pageSize=1&page=2').expect(200)).body as TaskPage;
    expect(second.items.map(({ id }) => id)).toEqual([page.items[1]?.id]);
    expect((await tasks(administrator, '&group=TODAY')).items.every(({ group }) => group === 'TODAY')).toBe(true);
  });

  it('shows an editor only what is hers when she asks for it', async () => {
    const conference = await makeConference(editor, { heldOn: addDays(today, 15) });
    await makePart(administrator, conference.id, 'checklist', { title: 'Của quản trị', dueOn: today });
    await makePart(editor, conference.id, 'checklist', { title: 'Của biên tập', dueOn: today });
    const titles = (await tasks(editor, '&owner=mine')).items.map(({ title }) => title);
    expect(titles).toContain('Của biên tập');
    expect(titles).not.toContain('Của quản trị');
  });
});

describe('templates', () => {
  it('are kept by editors, with one item a clock, and readers only see them', async () => {
    const line = { title: 'Mời', offsetDays: -5, offsetUnit: 'DAY', clockCode: 'INVITATION' };
    const body = { name: 'Mẫu của phường', isConfirmed: false, items: [line] };
    const made = await editor.post('/checklist-templates', body).expect(201);
    const { id, version } = made.body as ChecklistTemplate;
    await editor.put(`/checklist-templates/${id}`, { ...body, items: [], version }).expect(200);
    await editor.put(`/checklist-templates/${id}`, { ...body, version }).expect(409);
    const double = await editor.post('/checklist-templates', {
      ...body,
      name: 'Khác',
      items: [line, { ...line, title: 'Mời lại' }],
    });
    expect([double.status, double.body]).toMatchObject([400, { issues: [{ path: 'items.1.clockCode' }] }]);
    await reader.post('/checklist-templates', { ...body, name: 'Của người xem' }).expect(403);
    await reader.get('/checklist-templates').expect(200);
  });
});
