import type { Organisation, OrganisationListItem } from '@ky-yeu/contracts/organisations';
import type { Page } from '@ky-yeu/contracts/page';
import { makeConference, makeOrganisation } from '../platform/testing/factories';
import { startTestApp, type Actor, type TestApp } from '../platform/testing/test-app';

let app: TestApp;
let editor: Actor;
beforeAll(async () => {
  app = await startTestApp();
  editor = await app.login('editor');
});
afterAll(() => app.close());

const list = async (query: string) =>
  (await editor.get(`/organisations?${query}`).expect(200)).body as Page<OrganisationListItem>;
const get = async (id: string) => (await editor.get(`/organisations/${id}`).expect(200)).body as Organisation;

describe('organisations', () => {
  it('form a tree that never loops', async () => {
    const top = await makeOrganisation(editor, 'Tỉnh ủy Hưng Yên', { level: 'PROVINCE' });
    const below = await makeOrganisation(editor, 'Ban Dân vận Tỉnh ủy', { level: 'PROVINCE', parentId: top.id });
    const children = await list(`parentId=${top.id}`);
    expect(children.items.map((item) => [item.name, item.parentName])).toEqual([
      ['Ban Dân vận Tỉnh ủy', 'Tỉnh ủy Hưng Yên'],
    ]);
    const answer = await editor.put(`/organisations/${top.id}`, {
      name: 'Tỉnh ủy Hưng Yên',
      system: 'PARTY',
      level: 'PROVINCE',
      documentForm: 'PARTY',
      parentId: below.id,
      version: 1,
    });
    expect(answer.body).toMatchObject({ code: 'ORGANISATION_CYCLE', issues: [{ path: 'parentId' }] });
  });

  it('lead from the old one to its successor and back', async () => {
    const successor = await makeOrganisation(editor, 'Tỉnh ủy Lâm Đồng', {
      level: 'PROVINCE',
      validFrom: '2025-07-01',
    });
    const old = await makeOrganisation(editor, 'Tỉnh ủy Bình Thuận', {
      level: 'PROVINCE',
      validTo: '2025-06-30',
      successors: [{ successorId: successor.id, kind: 'MERGE', happenedOn: '2025-07-01', isConfirmed: false }],
    });
    expect((await get(old.id)).successors).toMatchObject([
      { organisationId: successor.id, kind: 'MERGE', isConfirmed: false },
    ]);
    expect((await get(successor.id)).predecessors).toMatchObject([
      { organisationId: old.id, name: 'Tỉnh ủy Bình Thuận' },
    ]);
    expect((await list('q=tinh uy binh thuan&on=2020-01-09')).total).toBe(1);
    expect((await list('q=tinh uy binh thuan&on=2026-01-01')).items).toMatchObject([
      { id: successor.id, foundBy: 'kế thừa Tỉnh ủy Bình Thuận' },
    ]);
  });

  it('are found by a name they bore before', async () => {
    const { id } = await makeOrganisation(editor, 'Sở Nội vụ mới', {
      names: [{ name: 'Ban Tổ chức chính quyền cũ', validTo: '2004-01-01' }],
    });
    expect((await list('q=to chuc chinh quyen')).items.map((item) => item.id)).toEqual([id]);
  });

  it('refuse an end before the beginning', async () => {
    const answer = await editor.post('/organisations', {
      name: 'Ban A',
      system: 'PARTY',
      level: 'DISTRICT',
      documentForm: 'PARTY',
      validFrom: '2020-01-02',
      validTo: '2020-01-01',
    });
    expect(answer.body).toMatchObject({ code: 'PERIOD_REVERSED', issues: [{ path: 'validTo' }] });
  });

  it('cannot be deleted while something hangs on them, and say what', async () => {
    const { id } = await makeOrganisation(editor, 'Huyện ủy Có Việc');
    await makeConference(editor, { hosts: [{ organisationId: id, role: 'LEAD' }] });
    const answer = await editor.delete(`/organisations/${id}`).expect(409);
    expect(answer.body).toMatchObject({
      code: 'ORGANISATION_IN_USE',
      detail: 'Chưa xóa được tổ chức này vì còn 1 hội nghị gắn với nó.',
    });
  });
});

describe('GET /search', () => {
  it('finds people, organisations and conferences in one box without tones', async () => {
    await makeOrganisation(editor, 'Quận ủy Tìm Thấy');
    await makeConference(editor, { title: 'Hội nghị Tìm Thấy' });
    await editor.post('/people', { fullName: 'Lê Tìm Thấy' }).expect(201);
    const { items } = (await editor.get('/search?q=tim thay').expect(200)).body as { items: { kind: string }[] };
    expect(items.map((item) => item.kind)).toEqual(['CONFERENCE', 'PERSON', 'ORGANISATION']);
    await editor.get('/search').expect(400);
    expect((await editor.get(`/search?q=${encodeURIComponent('😀')}`).expect(200)).body).toEqual({ items: [] });
  });
});

describe('GET /dashboard', () => {
  it('tells what is missing and leads to the conference', async () => {
    const { id } = await makeConference(editor, { title: 'Hội nghị thiếu', heldOn: null });
    const { gaps } = (await editor.get('/dashboard').expect(200)).body as {
      gaps: { kind: string; conferenceId: string }[];
    };
    const kinds = gaps.filter((gap) => gap.conferenceId === id).map((gap) => gap.kind);
    expect(kinds).toEqual(['NO_ATTENDEES', 'NO_DATE', 'NO_HOST', 'NO_VENUE']);
  });
});

describe('addresses that do not exist', () => {
  it('are refused in the same form as everything else', async () => {
    const answer = await editor.get('/khong-co').expect(404);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });
});

describe('GET /openapi.json', () => {
  it('describes bodies by the contract classes, nested ones too', async () => {
    const { paths, components } = (await app.stranger.get('/openapi.json').expect(200)).body as {
      paths: Record<string, unknown>;
      components: {
        schemas: Record<string, { required?: string[]; properties: Record<string, { items?: { $ref: string } }> }>;
      };
    };
    expect(paths).toHaveProperty(['/api/conferences/{conferenceId}/attendees']);
    expect(components.schemas['CreateConference']?.required).toEqual(['title', 'kind']);
    expect(components.schemas['CreateAttendee']?.properties['posts']?.items).toEqual({
      $ref: '#/components/schemas/AttendeePostInput',
    });
  });
});
