import type { Attendee, Site } from '@ky-yeu/contracts/attendees';
import type { Conference } from '@ky-yeu/contracts/conferences';
import type { Comparison, DirectiveReport, NextGuestsPage } from '@ky-yeu/contracts/editions';
import type { Page } from '@ky-yeu/contracts/page';
import type { KeyFigure, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { makeConference, makeOrganisation, makePart, makePerson } from '../../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
let last: { id: string };
let unit: { id: string };
const people: Record<string, string> = {};
const heldOn = '2026-12-18';

beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
  unit = await makeOrganisation(editor, 'Huyện ủy Ân Thi');
  const titled = (title: string, more: object = {}) => [{ title, organisationId: unit.id, ...more }];
  const known: [string, object[]][] = [
    ['Lê Còn Chức', titled('Trưởng Ban Tổ chức')],
    ['Lê Nghỉ Hưu', titled('Bí thư Huyện ủy', { toOn: '2026-03-31' })],
    ['Lê Kế Nhiệm', titled('Bí thư Huyện ủy', { fromOn: '2026-04-01' })],
    [
      'Lê Chuyển Đi',
      [...titled('Chánh Văn phòng', { toOn: '2026-05-31' }), { title: 'Giám đốc Sở', fromOn: '2026-06-01' }],
    ],
    ['Lê Trong Nhóm', titled('Phó Bí thư Huyện ủy')],
  ];
  for (const [name, posts] of known) people[name] = (await makePerson(editor, name, posts)).id;
  last = await makeConference(editor, {
    title: 'Hội nghị tổng kết công tác năm 2025, nhiệm vụ năm 2026',
    heldOn: '2025-12-19',
    partOfDay: 'MORNING',
    startsAt: '08:00',
    reviewPeriod: { type: 'YEAR', from: '2025-01-01', to: '2025-12-31' },
    hosts: [{ organisationId: unit.id, role: 'LEAD' }],
    subjects: ['Công tác dân vận'],
  });
  await fill();
});
afterAll(() => app.close());

async function fill(): Promise<void> {
  for (const name of ['Lê Còn Chức', 'Lê Nghỉ Hưu', 'Lê Chuyển Đi'])
    await makePart(editor, last.id, 'attendees', {
      personId: people[name],
      presence: 'PRESENT',
      invitation: 'CONFIRMED',
    });
  const group = await editor
    .post('/people-groups', {
      name: 'Phó bí thư',
      rules: [{ mode: 'INCLUDE', titleContains: 'Phó Bí thư Huyện ủy' }],
      pickedIds: [],
      leftOutIds: [],
    })
    .expect(201);
  const { id: groupId } = group.body as { id: string };
  await editor.post(`/conferences/${last.id}/attendees/from-group`, { groupId }).expect(200);
  const report = await makePart(editor, last.id, 'programme', {
    title: 'Báo cáo năm 2025',
    kind: 'REPORT',
    minutes: 20,
  });
  await makePart(editor, last.id, 'programme', { title: 'Số liệu', kind: 'REPORT', minutes: 5, parentId: report.id });
  const top = await makePart(editor, last.id, 'sites', {
    name: 'Điểm cầu huyện',
    expectedCount: 120,
    connectedCount: 1,
    totalCount: 1,
    responsibleName: 'Trần Kỹ Thuật',
    checks: [{ label: 'Âm thanh', state: 'OK', testedOn: '2025-12-18' }],
  });
  const below = await makePart(editor, last.id, 'sites', { name: 'Xã Một', parentId: top.id });
  await makePart(editor, last.id, 'groups', { name: 'Cán bộ xã', actualCount: 25, siteId: below.id });
  await makePart(editor, last.id, 'figures', { label: 'Mô hình năm 2025', value: 66, unit: 'mô hình', year: 2025 });
  await makePart(editor, last.id, 'directives', { body: 'Rà soát các mô hình', dueOn: '2026-06-30' });
  await makePart(editor, last.id, 'directives', { body: 'Việc thôi không làm', status: 'DROPPED' });
  await makePart(editor, last.id, 'speeches', { kind: 'REPORT' });
  const invitation = { title: 'Gửi giấy mời', offsetDays: -3, offsetUnit: 'WORKING_DAY' };
  await makePart(editor, last.id, 'checklist', { ...invitation, state: 'DONE', doneOn: '2025-12-15' });
  await makePart(editor, last.id, 'checklist', { title: 'Thuê phông năm 2025', dueOn: '2025-12-09' });
  await makePart(editor, last.id, 'checklist', { title: 'Không cần', state: 'NOT_NEEDED' });
}

async function listOf<Item>(id: string, part: string): Promise<Item[]> {
  return ((await editor.get(`/conferences/${id}/${part}?pageSize=200`).expect(200)).body as Page<Item>).items;
}
const everything = {
  withProgramme: true,
  withChecklist: true,
  withSites: true,
  withFigures: true,
  withGroups: true,
  withNamed: true,
  withDirectives: true,
};
const next = async (body: object = {}) =>
  (await editor.post(`/conferences/${last.id}/next`, { heldOn, ...everything, ...body }).expect(201))
    .body as Conference;

describe('the next edition', () => {
  it('reviews the next period under the moved title, by the same hosts, and the two know each other', async () => {
    const made = await next();
    expect(made).toMatchObject({
      title: 'Hội nghị tổng kết công tác năm 2026, nhiệm vụ năm 2027',
      status: 'PLANNED',
      heldOn,
      startsAt: '08:00',
      subjects: ['Công tác dân vận'],
      hosts: [{ organisationId: unit.id, role: 'LEAD' }],
      reviewPeriod: { type: 'YEAR', from: '2026-01-01', to: '2026-12-31', label: 'năm 2026' },
      previous: { id: last.id },
    });
    expect((await editor.get(`/conferences/${last.id}`)).body).toMatchObject({ next: { heldOn } });
  });

  it('takes the skeleton of the programme, sites to be tested again, figures without values, groups with the last number', async () => {
    const { id } = await next();
    const [report, part] = await listOf<ProgrammeItem>(id, 'programme');
    expect(report).toMatchObject({ title: 'Báo cáo năm 2026', minutes: 20 });
    expect(part?.parentId).toBe(report?.id);
    const [top, below] = await listOf<Site>(id, 'sites');
    expect(top).toMatchObject({
      expectedCount: 120,
      connectedCount: null,
      responsibleName: 'Trần Kỹ Thuật',
      checks: [{ label: 'Âm thanh', state: 'TODO', testedOn: null }],
    });
    expect(below?.parentId).toBe(top?.id);
    const [figure] = await listOf<KeyFigure>(id, 'figures');
    expect(figure).toMatchObject({ label: 'Mô hình năm 2026', value: null, unit: 'mô hình', year: 2026 });
    const [group] = await listOf<{ siteId: string; expectedCount: number }>(id, 'groups');
    expect(group).toMatchObject({ expectedCount: 25, siteId: below?.id });
  });

  it('takes the tasks of the preparation with days reckoned from its own day, open again', async () => {
    const { id } = await next();
    const tasks = await listOf<{ title: string; dueOn: string; state: string }>(id, 'checklist');
    // 18/12/2026 is a Friday: three working days before it is the Tuesday of that week.
    expect(tasks.map(({ title, dueOn, state }) => [title, dueOn, state])).toEqual([
      ['Thuê phông năm 2026', '2026-12-08', 'TODO'],
      ['Gửi giấy mời', '2026-12-15', 'TODO'],
    ]);
  });

  it('invites who holds office on its day: the saved group anew, successors, not the retired', async () => {
    const { id } = await next();
    const names = (await listOf<Attendee>(id, 'attendees')).map(({ name, title }) => `${name}: ${title}`).sort();
    expect(names).toEqual([
      'Lê Chuyển Đi: Giám đốc Sở',
      'Lê Còn Chức: Trưởng Ban Tổ chức',
      'Lê Kế Nhiệm: Bí thư Huyện ủy',
      'Lê Trong Nhóm: Phó Bí thư Huyện ủy',
    ]);
    const again = await next({
      leaveOutIds: [people['Lê Chuyển Đi']],
      addIds: [people['Lê Nghỉ Hưu']],
      withGroups: false,
    });
    expect((await listOf<Attendee>(again.id, 'attendees')).map(({ name }) => name).sort()).toEqual([
      'Lê Còn Chức',
      'Lê Kế Nhiệm',
      'Lê Nghỉ Hưu',
    ]);
  });

  it('offers the names with what has become of them, paged', async () => {
    const path = `/conferences/${last.id}/next/guests?heldOn=${heldOn}`;
    const page = (await editor.get(path).expect(200)).body as NextGuestsPage;
    expect(page).toMatchObject({ total: 4, proposed: 3, fromGroups: 1 });
    expect(page.items.map(({ name, state, titleNow, successorOf }) => [name, state, titleNow, successorOf])).toEqual([
      ['Lê Kế Nhiệm', 'SUCCESSOR', 'Bí thư Huyện ủy', 'Lê Nghỉ Hưu'],
      ['Lê Chuyển Đi', 'MOVED', 'Giám đốc Sở', null],
      ['Lê Nghỉ Hưu', 'LEFT', null, null],
      ['Lê Còn Chức', 'SAME', 'Trưởng Ban Tổ chức', null],
    ]);
    expect(((await editor.get(`${path}&pageSize=3&page=2`)).body as NextGuestsPage).items).toHaveLength(1);
  });

  it('reports on what the last one ordered, and its state is that of the task', async () => {
    const { id } = await next();
    const [report, ...others] = await listOf<DirectiveReport>(id, 'directive-reports');
    expect(others).toEqual([]);
    expect(report).toMatchObject({ body: 'Rà soát các mô hình', status: 'OPEN', givenAtId: last.id, shareDone: null });
    const change = {
      directiveId: report?.directiveId,
      status: 'DONE',
      shareDone: 100,
      result: 'Đã rà soát',
      version: 1,
    };
    const answer = await editor.put(`/conferences/${id}/directive-reports/${report?.id}`, change).expect(200);
    expect(answer.body).toMatchObject({ status: 'DONE', shareDone: 100 });
    const status = async () => (await listOf<{ status: string }>(last.id, 'directives'))[0]?.status;
    expect(await status()).toBe('DONE');
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    expect(await status()).toBe('OPEN');
    const own = await makePart(editor, id, 'directives', { body: 'Của chính kỳ này' });
    await editor.post(`/conferences/${id}/directive-reports`, { directiveId: own.id }).expect(400);
  });

  it('copies nothing that is not asked for, and is undone whole', async () => {
    const answer = await editor.post(`/conferences/${last.id}/next`, { heldOn }).expect(201);
    const { id, parts } = answer.body as Conference;
    expect(Object.values(parts).every((count) => Number(count) === 0)).toBe(true);
    await editor.post(`/changes/${answer.get('x-change-id')}/undo`).expect(200);
    await editor.get(`/conferences/${id}`).expect(404);
    const whole = await editor.post(`/conferences/${last.id}/next`, { heldOn, ...everything }).expect(201);
    await editor.post(`/changes/${whole.get('x-change-id')}/undo`).expect(200);
  });

  it('is refused before the last one, to a reader, and of a conference that is not there', async () => {
    await editor.post(`/conferences/${last.id}/next`, { heldOn: '2025-12-19' }).expect(422);
    const reader = await app.login('reader');
    await reader.post(`/conferences/${last.id}/next`, { heldOn }).expect(403);
    await editor.post('/conferences/01890000-0000-7000-8000-000000000000/next', { heldOn }).expect(404);
  });

  it('is hosted by the one successor of a unit that has ended', async () => {
    const [old, heir] = [
      await makeOrganisation(editor, 'Ban Dân vận'),
      await makeOrganisation(editor, 'Ban Tuyên giáo và Dân vận'),
    ];
    const held = await makeConference(editor, {
      heldOn: '2024-12-20',
      hosts: [{ organisationId: old.id, role: 'LEAD' }],
    });
    await app.dataSource.query(`update organisations set valid_to = '2025-02-28' where id = $1`, [old.id]);
    await app.dataSource.query(
      `insert into organisation_successions (predecessor_id, successor_id, kind) values ($1, $2, 'MERGE')`,
      [old.id, heir.id],
    );
    const made = (await editor.post(`/conferences/${held.id}/next`, { heldOn: '2025-12-19' }).expect(201))
      .body as Conference;
    expect(made.hosts.map(({ organisationId }) => organisationId)).toEqual([heir.id]);
  });
});

describe('the line of editions', () => {
  it('never closes to a circle', async () => {
    const made = await next();
    const { title, kind, version } = (await editor.get(`/conferences/${last.id}`)).body as Conference;
    for (const previousId of [last.id, made.id])
      await editor.put(`/conferences/${last.id}`, { title, kind, previousId, version }).expect(400);
  });

  it('keeps the edition before when a change does not speak of it', async () => {
    const made = await next();
    const body = { title: 'Tên khác', kind: 'FINAL', heldOn, version: made.version };
    expect((await editor.put(`/conferences/${made.id}`, body).expect(200)).body).toMatchObject({ previousId: last.id });
  });
});

it('two editions are compared in attendance, minutes, speeches, awards and directives', async () => {
  const { id } = await next();
  const { current, previous } = (await editor.get(`/conferences/${id}/comparison`).expect(200)).body as Comparison;
  expect(previous).toMatchObject({
    id: last.id,
    attendance: { attendees: 4, present: 3 },
    // An item whose parts have minutes counts by its parts.
    minutes: { REPORT: 5 },
    speeches: { REPORT: 1 },
    directives: { OPEN: 1, DROPPED: 1, DONE: 0 },
  });
  expect(current).toMatchObject({ attendance: { attendees: 4, present: 0 }, speeches: {}, awards: {} });
  const alone = (await editor.get(`/conferences/${last.id}/comparison`)).body as Comparison;
  expect(alone.previous).toBeNull();
});

describe('a site', () => {
  it('has a chair of its own, who is the attendee there with that role', async () => {
    const conference = await makeConference(editor);
    const [one, other] = [
      await makePart(editor, conference.id, 'attendees', { name: 'Lê Chủ Trì', roles: ['SPEAKER'] }),
      await makePart(editor, conference.id, 'attendees', { name: 'Lê Thay' }),
    ];
    const made = await makePart(editor, conference.id, 'sites', { name: 'Xã Hai', chairId: one.id });
    const path = `/conferences/${conference.id}/sites/${made.id}`;
    expect((await editor.get(path)).body).toMatchObject({
      chairId: one.id,
      chairs: [{ name: 'Lê Chủ Trì' }],
      checks: [],
    });
    await editor.put(path, { name: 'Xã Hai', chairId: other.id, version: made.version }).expect(200);
    const attendees = await listOf<Attendee>(conference.id, 'attendees');
    expect(attendees.map(({ name, roles }) => [name, roles]).sort()).toEqual([
      ['Lê Chủ Trì', ['SPEAKER']],
      ['Lê Thay', ['ATTENDEE', 'SITE_CHAIR']],
    ]);
  });

  it('keeps its tests of the connection when a change does not speak of them, and refuses a time that is none', async () => {
    const conference = await makeConference(editor);
    const check = {
      label: 'Đường truyền',
      state: 'FAILED',
      testedOn: '2026-01-05',
      testedAt: '14:30',
      note: 'Giật hình',
    };
    const made = await makePart(editor, conference.id, 'sites', { name: 'Xã Ba', checks: [check] });
    const path = `/conferences/${conference.id}/sites/${made.id}`;
    const answer = await editor
      .put(path, { name: 'Xã Ba', responsiblePhone: '0912', version: made.version })
      .expect(200);
    expect(answer.body).toMatchObject({ checks: [check], responsiblePhone: '0912' });
    const version = made.version + 1;
    await editor.put(path, { name: 'Xã Ba', checks: [{ ...check, testedAt: '25:00' }], version }).expect(400);
  });
});
