import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { GroupMembersPage, PeopleGroup } from '@ky-yeu/contracts/people-groups';
import { Panels } from '../shared/panels';
import { button, settle } from '../shared/testing/page';
import { GroupEdit, type GroupEditData } from './group-edit';

const member = '0195f3a0-0000-7000-8000-0000000000c1';
const record: PeopleGroup = {
  ...{ id: '0195f3a0-0000-7000-8000-0000000000d1', version: 2, name: 'Bí thư', note: null, isShared: true },
  ...{ ownerName: null, ruleCount: 1, pickedCount: 0, picked: [], leftOut: [] },
  rules: [
    {
      ...{ id: 'r', mode: 'INCLUDE', positionId: null, positionName: null, titleContains: 'bí thư' },
      ...{ organisationId: null, organisationName: null, scope: 'WITHIN', level: null, system: null, block: null },
    },
  ],
};
const page: GroupMembersPage = {
  ...{ total: 1, page: 1, pageSize: 50, on: '2024-01-01' },
  items: [
    {
      ...{ id: member, fullName: 'Lê Bí Thư', bornOn: null },
      reasons: [{ rule: 1, title: 'Bí thư Đảng ủy', organisationName: 'Đảng ủy xã Một' }],
    },
  ],
};

describe('the form of a group', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    http = TestBed.inject(HttpTestingController);
    void TestBed.inject(Panels).openSide<GroupEditData, unknown>(() => Promise.resolve(GroupEdit), { record });
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  /** Waits for the form to ask whom it would hold; fails by the time limit of the test when it never does. */
  async function asked(): Promise<TestRequest> {
    for (;;) {
      const [request] = http.match('/api/people-groups/preview');
      if (request) return request;
      await settle();
    }
  }

  it('shows an editor whom the rules bring in and why', async () => {
    const request = await asked();
    expect(request.request.body).toMatchObject({ rules: [{ titleContains: 'bí thư' }], leftOutIds: [] });
    request.flush(page);
    await settle();
    expect(document.body.textContent).toContain('Trong nhóm: 1 người');
    expect(document.body.textContent).toContain('quy tắc 1: Bí thư Đảng ủy (Đảng ủy xã Một)');
  });

  it('leaves somebody out at the editor’s word, asks again and can take him back', async () => {
    (await asked()).flush(page);
    await settle();
    button('Để Lê Bí Thư ngoài nhóm')?.click();
    await settle();
    const again = await asked();
    expect(again.request.body).toMatchObject({ leftOutIds: [member] });
    again.flush({ ...page, total: 0, items: [] });
    await settle();
    expect(document.body.textContent).toContain('Chưa ai khớp');
    button('Đưa lại')?.click();
    expect((await asked()).request.body).toMatchObject({ leftOutIds: [] });
  });

  it('says what is wrong with a rule instead of showing an older answer', async () => {
    (await asked()).flush(page);
    await settle();
    button('Thêm quy tắc')?.click();
    await settle();
    const message = 'Quy tắc 2: hãy chọn ít nhất một điều kiện.';
    (await asked()).flush(
      { status: 400, code: 'VALIDATION_FAILED', detail: '', issues: [{ path: 'rules.1.positionId', message }] },
      { status: 400, statusText: 'Bad' },
    );
    await settle();
    expect(document.body.textContent).toContain(message);
    expect(document.body.textContent).not.toContain('Lê Bí Thư');
  });
});
