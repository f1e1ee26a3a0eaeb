import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Organisation } from '@ky-yeu/contracts/organisations';
import type { Reorganise, ReorganisationPreview } from '@ky-yeu/contracts/reorganisations';
import { Panels } from '../shared/panels';
import { button, byLabel, settle, type } from '../shared/testing/page';
import { OrganisationReorganise } from './organisation-reorganise';

const path = '/api/organisations/reorganisations';
const organisation: Organisation = {
  ...{ id: '01980000-0000-7000-8000-000000000001', version: 3, name: 'Tỉnh ủy Thái Bình', shortName: null, code: 'TU' },
  ...{ system: 'PARTY', level: 'PROVINCE', parentId: null, parentName: null, locality: 'Thái Bình' },
  ...{ territoryId: null, territoryName: null, documentForm: 'PARTY', validFrom: null, validTo: null },
  ...{ isConfirmed: true, childCount: 0, foundBy: null, note: null, names: [], successors: [], predecessors: [] },
  ...{ formerParents: [], dependents: { children: 0, posts: 0, hosts: 0, attendees: 0, awards: 0 } },
};
const preview: ReorganisationPreview = {
  closes: [{ id: organisation.id, name: organisation.name, validTo: '2025-06-30' }],
  ...{ keeps: [], joins: [], moves: [], left: [], warnings: ['Chưa ghi căn cứ.'] },
  creates: [{ name: 'Tỉnh ủy Hưng Yên', validFrom: '2025-07-01' }],
};

describe('the panel that reorganises', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    http = TestBed.inject(HttpTestingController);
    void TestBed.inject(Panels).openSide(() => Promise.resolve(OrganisationReorganise), { organisation });
    await settle();
  });
  afterEach(() => document.body.replaceChildren());

  /** The preview is asked for once the editor pauses. */
  async function previewRequest(): Promise<TestRequest> {
    let [request] = http.match(`${path}/preview`);
    while (!request) {
      await settle();
      [request] = http.match(`${path}/preview`);
    }
    return request;
  }

  async function plan(): Promise<TestRequest> {
    await type(byLabel('Tên tổ chức mới'), 'Tỉnh ủy Hưng Yên');
    await type(byLabel('Ngày có hiệu lực'), '1.7.2025');
    return previewRequest();
  }

  it('shows an editor what will happen before anything is written', async () => {
    const request = await plan();
    expect(request.request.body).toMatchObject({
      kind: 'RENAME',
      predecessors: [{ id: organisation.id, version: 3 }],
      newSuccessors: [{ name: 'Tỉnh ủy Hưng Yên', code: 'TU', level: 'PROVINCE', documentForm: 'PARTY' }],
      happenedOn: '2025-07-01',
      movesChildren: true,
    } satisfies Partial<Record<keyof Reorganise, unknown>>);
    request.flush(preview);
    await settle();
    const text = document.querySelector('app-reorganise-preview')?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('Tỉnh ủy Thái Bình hoạt động đến hết ngày 30/06/2025');
    expect(text).toContain('Tỉnh ủy Hưng Yên từ ngày 01/07/2025');
    expect(text).toContain('Chưa ghi căn cứ.');
    http.expectNone(path);
  });

  it('says in the preview why it cannot be done', async () => {
    const issues = [{ path: 'happenedOn', message: 'Ngày có hiệu lực: hãy chọn ngày sau đó.' }];
    (await plan()).flush(
      { status: 400, code: 'VALIDATION_FAILED', detail: 'Chưa đúng.', issues },
      { status: 400, statusText: 'Bad' },
    );
    await settle();
    expect(document.querySelector('app-reorganise-preview')?.textContent).toContain('hãy chọn ngày sau đó');
  });

  it('reads an organisation again that somebody else has changed, and says so', async () => {
    (await plan()).flush(preview);
    button('Lưu')?.click();
    await settle();
    const stale = {
      status: 409,
      code: 'STALE_VERSION',
      detail: 'Người khác vừa sửa.',
      issues: [],
      current: organisation,
    };
    http.expectOne(path).flush(stale, { status: 409, statusText: 'Conflict' });
    await settle();
    http.expectOne(`/api/organisations/${organisation.id}`).flush({ ...organisation, version: 4 });
    await settle();
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      'Tỉnh ủy Thái Bình vừa được người khác sửa',
    );
    expect((await previewRequest()).request.body).toMatchObject({ predecessors: [{ version: 4 }] });
  });
});
