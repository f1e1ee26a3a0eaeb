import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SuspectedDouble } from '@ky-yeu/contracts/merging';
import { button, settle, show } from '../shared/testing/page';
import { makePersonItem } from '../shared/testing/person';
import { DoublesPage } from './doubles-page';

const ids = ['0195f3a0-0000-7000-8000-0000000000c1', '0195f3a0-0000-7000-8000-0000000000c2'] as const;
const pair: SuspectedDouble = {
  one: makePersonItem({ id: ids[0], fullName: 'Nguyễn Văn Thủy' }),
  other: makePersonItem({ id: ids[1], fullName: 'Nguyễn Văn Thuỷ', title: null }),
  reasons: ['PHONE', 'UNIT'],
};

describe('the page of suspected doubles', () => {
  let http: HttpTestingController;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    http = TestBed.inject(HttpTestingController);
    show(TestBed.createComponent(DoublesPage));
    await settle();
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  const asked = (after: string | null) =>
    http.expectOne(
      (request) => request.url === '/api/people/doubles' && (request.params.get('after') ?? null) === after,
    );
  async function answer(after: string | null, items: SuspectedDouble[], next: string | null): Promise<void> {
    asked(after).flush({ items, next });
    await settle();
  }
  const text = () => document.body.textContent ?? '';

  it('walks on by itself for an editor until everybody has been looked at, and tells why two look like one', async () => {
    expect(text()).toContain('Đang soát');
    await answer(null, [], 'le|1|2');
    await answer('le|1|2', [pair], null);
    expect(text()).toContain('Cùng họ tên, điện thoại');
    expect(text()).toContain('Nguyễn Văn Thuỷ');
    expect(text()).toContain('Đã soát hết');
  });

  it('says that there is nothing to settle', async () => {
    await answer(null, [], null);
    expect(text()).toContain('Không thấy bản ghi nào nghi trùng');
  });

  it('takes a pair away that an editor tells apart, and offers to undo it', async () => {
    await answer(null, [pair], null);
    button('Không phải một người')?.click();
    await settle();
    const request = http.expectOne({ method: 'POST', url: '/api/people/distinctions' });
    expect(request.request.body).toEqual({ oneId: ids[0], otherId: ids[1] });
    request.flush({ id: 'x' }, { headers: { 'x-change-id': 'c' } });
    await settle();
    expect(document.querySelectorAll('section.card')).toHaveLength(0);
    button('Hoàn tác')?.click();
    await settle();
    http.expectOne('/api/changes/c/undo').flush({});
    await settle();
    await answer(null, [pair], null);
    expect(document.querySelectorAll('section.card')).toHaveLength(1);
  });

  it('tells a user that the server does not answer and goes on from there on demand', async () => {
    asked(null).error(new ProgressEvent('error'), { status: 0 });
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Không kết nối được');
    button('Thử lại')?.click();
    await settle();
    await answer(null, [pair], null);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });
});
