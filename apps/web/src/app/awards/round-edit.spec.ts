import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Panels } from '../shared/panels';
import { button, byLabel, messageOf, settle, type } from '../shared/testing/page';
import { RoundEdit, type RoundEditData } from './round-edit';

const data: RoundEditData = { conferenceId: null };

describe('the form of an award round', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    void TestBed.inject(Panels).openSide(() => Promise.resolve(RoundEdit), data);
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  async function save(): Promise<void> {
    button('Lưu')?.click();
    await settle();
  }

  it('tells an editor at once that somebody must confer it, and at the field when it is saved without', async () => {
    expect(messageOf(byLabel('Thẩm quyền'))).toContain('Cần ít nhất một trong ba: cơ quan, chức danh hoặc thẩm quyền.');
    await save();
    expect(messageOf(byLabel('Thẩm quyền'))).toBe('Cần ít nhất một trong ba: cơ quan, chức danh hoặc thẩm quyền.');
    expect(byLabel('Thẩm quyền').getAttribute('aria-invalid')).toBe('true');
    http.expectNone({ method: 'POST' });
  });

  it('saves once an editor names an office alone', async () => {
    await save();
    await type(byLabel('Chức danh có thẩm quyền'), 'Chủ tịch');
    await save();
    const { body } = http.expectOne({ method: 'POST', url: '/api/award-rounds' }).request;
    expect(body).toMatchObject({ authorityOffice: 'Chủ tịch', authorityName: null });
  });
});
