import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { MergePreview } from '@ky-yeu/contracts/merging';
import { button, settle, show } from '../shared/testing/page';
import { makePerson } from '../shared/testing/person';
import { MergePage } from './merge-page';

const [keepId, goneId] = ['0195f3a0-0000-7000-8000-0000000000c1', '0195f3a0-0000-7000-8000-0000000000c2'];

const preview: MergePreview = {
  keep: makePerson({ id: keepId, version: 3, fullName: 'Nguyễn Văn Thủy', phone: '0912', note: 'một' }),
  gone: makePerson({
    id: goneId,
    version: 5,
    fullName: 'Nguyễn Văn Thuỷ',
    phone: '0913',
    email: 'a@b.vn',
    note: 'hai',
  }),
  conflicts: ['phone', 'note'],
  moves: [{ table: 'attendees', label: 'Lần dự hội nghị', count: 2 }],
  sharedConferences: [],
  areSaidDistinct: false,
};

describe('the page that merges two records', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'people/merge', component: MergePage },
            { path: 'people/doubles', children: [] },
            { path: 'people/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl(`/people/merge?keep=${keepId}&gone=${goneId}&from=doubles`);
    await settle();
    http.expectOne(`/api/people/${keepId}/merge-preview?with=${goneId}`).flush(preview);
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  const radios = (name: string) => [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];

  it('lets an editor choose only where both sides say something different', () => {
    expect(radios('phone').map((radio) => radio.checked)).toEqual([true, false]);
    expect(radios('email')).toHaveLength(0);
    expect(document.body.textContent).toContain('sẽ lấy từ bản kia');
    expect(document.body.textContent).toContain('Lần dự hội nghị');
  });

  it('sends what was chosen with the versions that were compared, offers undo and goes back to the list', async () => {
    radios('phone')[1]?.click();
    radios('note')[1]?.click();
    await settle();
    button('Gộp, giữ bản Nguyễn Văn Thủy')?.click();
    await settle();
    const request = http.expectOne({ method: 'POST', url: '/api/people/merges' });
    expect(request.request.body).toEqual({
      ...{ keepId, goneId, keepVersion: 3, goneVersion: 5 },
      fields: { phone: 'GONE', note: 'BOTH' },
    });
    request.flush(preview.keep, { headers: { 'x-change-id': 'c' } });
    await settle();
    expect(TestBed.inject(Router).url).toBe('/people/doubles');
    expect(button('Hoàn tác')).not.toBeNull();
  });

  it('turns the sides round on demand and asks what moves then', async () => {
    button('Đổi bên giữ lại')?.click();
    await settle();
    http.expectOne(`/api/people/${goneId}/merge-preview?with=${keepId}`);
    expect(TestBed.inject(Router).url).toContain(`keep=${goneId}&gone=${keepId}`);
  });

  it('compares anew when a record was changed meanwhile', async () => {
    button('Gộp, giữ bản Nguyễn Văn Thủy')?.click();
    await settle();
    http
      .expectOne('/api/people/merges')
      .flush(
        { status: 409, code: 'STALE_VERSION', detail: 'Người khác vừa sửa mục này.', issues: [] },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(document.body.textContent).toContain('Người khác vừa sửa');
    http.expectOne(`/api/people/${keepId}/merge-preview?with=${goneId}`);
  });
});
