import { Location } from '@angular/common';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { BulkPreview } from '@ky-yeu/contracts/lists/list-actions';
import type { SavedView } from '@ky-yeu/contracts/lists/saved-views';
import type { Role } from '@ky-yeu/contracts/permissions';
import { PeopleList } from './people-list';
import { Session } from '../shared/session';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { makeAccount, makePersonItem, organisationId } from '../shared/testing/person';

let http: HttpTestingController;
let harness: RouterTestingHarness;

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter(
        [
          { path: 'people', component: PeopleList },
          { path: 'elsewhere', children: [] },
        ],
        withComponentInputBinding(),
      ),
    ],
  });
  http = TestBed.inject(HttpTestingController);
});
afterEach(() => document.body.replaceChildren());

const listRequest = () => http.expectOne((request) => request.url === '/api/people');
const url = () => decodeURIComponent(TestBed.inject(Router).url);
const items = [1, 2, 3].map((n) =>
  makePersonItem({ id: `0195f3a0-0000-7000-8000-00000000000${n}`, fullName: `Lê Văn ${n}` }),
);
const heads = () => [...document.querySelectorAll('thead th:not(.check)')].map((head) => head.textContent?.trim());
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('tbody .check input')];

async function open(address: string, role: Role = 'editor'): Promise<TestRequest> {
  TestBed.inject(Session).enter(makeAccount(role));
  harness ??= await RouterTestingHarness.create();
  show(harness.fixture);
  await harness.navigateByUrl(address);
  await settle();
  return listRequest();
}
async function answer(request: TestRequest, total = 3): Promise<void> {
  request.flush({ items, total, page: 1, pageSize: 25 });
  await settle();
}
/** Answers the page of the list that a change of its state has asked for. */
async function next(total = 3): Promise<TestRequest> {
  const request = listRequest();
  await answer(request, total);
  return request;
}
async function change(select: HTMLSelectElement, value: string): Promise<void> {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
beforeEach(async () => {
  harness = await RouterTestingHarness.create();
});

describe('conditions', () => {
  it('a copied address asks the server for its conditions and shows them as pills in Vietnamese', async () => {
    const request = await open('/people?filter=gender:not:MALE,FEMALE&filter=bornOn:from:1970-01-02');
    expect(request.request.params.getAll('filter')).toEqual(['gender:not:MALE,FEMALE', 'bornOn:from:1970-01-02']);
    await answer(request);
    const pills = [...document.querySelectorAll('.pill .words')].map((pill) => pill.textContent);
    expect(pills).toEqual(['Giới tính không phải là Nam hoặc Nữ', 'Ngày sinh từ 02/01/1970']);
    expect(document.body.textContent).toContain('Đang lọc');
  });

  it('a user adds a condition, takes it away, and the back button brings it back', async () => {
    await answer(await open('/people'));
    button('Thêm điều kiện')?.click();
    await settle();
    byLabel('Nam').click();
    await settle();
    button('Áp dụng')?.click();
    await settle();
    expect(url()).toBe('/people?filter=gender:is:MALE');
    await next();
    button('Bỏ điều kiện: Giới tính là Nam')?.click();
    await settle();
    expect(url()).toBe('/people');
    await next();
    TestBed.inject(Router).setUpLocationChangeListener();
    TestBed.inject(Location).back();
    await settle();
    expect(url()).toBe('/people?filter=gender:is:MALE');
    await next();
  });

  it('a user asks for a span of dates by one step', async () => {
    await answer(await open('/people?sort=bornOn'));
    button('Thêm điều kiện')?.click();
    await settle();
    await change(byLabel<HTMLSelectElement>('Mục cần lọc'), 'bornOn');
    await change(byLabel<HTMLSelectElement>('Cách lọc'), 'between');
    await type(byLabel('Từ'), '1/1/1970');
    await type(byLabel('Đến'), '31/12/1979');
    button('Áp dụng')?.click();
    await settle();
    expect(url()).toBe('/people?sort=bornOn&filter=bornOn:from:1970-01-01&filter=bornOn:to:1979-12-31');
  });

  it('the name behind an id is asked for, so that a copied address reads well', async () => {
    await answer(await open(`/people?filter=organisationId:is:${organisationId}`));
    http
      .expectOne((request) => request.url === '/api/people/names' && request.params.get('ids') === organisationId)
      .flush({ items: [{ id: organisationId, name: 'Ban Dân vận' }] });
    await settle();
    expect(document.querySelector('.pill .words')?.textContent).toBe('Cơ quan đang giữ chức là Ban Dân vận');
  });

  it('“Bỏ lọc” drops search and conditions and keeps order and columns', async () => {
    await answer(await open('/people?q=an&filter=gender:empty&sort=-bornOn&columns=fullName,gender'));
    button('Bỏ lọc')?.click();
    await settle();
    expect(url()).toBe('/people?sort=-bornOn&columns=fullName,gender');
  });
});

describe('columns', () => {
  it('the address says which columns are shown in which order', async () => {
    await answer(await open('/people?columns=gender,fullName,givenName&density=compact'));
    expect(heads()).toEqual(['Họ và tên', 'Giới tính', 'Tên']);
    expect(document.querySelector('app-data-list')?.classList).toContain('compact');
  });

  it('a user hides a column and moves another with the keyboard', async () => {
    await answer(await open('/people'));
    button('Cột')?.click();
    await loaded(() => document.querySelector('app-columns-dialog') !== null);
    byLabel('Chức vụ hiện nay').click();
    const gender = byLabel('Giới tính');
    gender.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true }));
    await settle();
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Giới tính: vị trí 4 trên 8.');
    document.querySelector<HTMLButtonElement>('app-columns-dialog .primary')?.click();
    await loaded(() => url() !== '/people');
    expect(url()).toBe('/people?columns=fullName,organisationName,gender,bornOn');
    expect(heads()).toEqual(['Họ và tên', 'Cơ quan', 'Giới tính', 'Ngày sinh']);
  });
});

describe('a list that is left', () => {
  it('comes back as it was in the session, with one request', async () => {
    await answer(await open('/people?q=an&sort=-bornOn'));
    await harness.navigateByUrl('/elsewhere');
    await harness.navigateByUrl('/people');
    await settle();
    const { request } = listRequest();
    expect([request.params.get('q'), request.params.get('sort')]).toEqual(['an', '-bornOn']);
    expect(url()).toBe('/people?q=an&sort=-bornOn');
  });

  it('stays empty when its filter was dropped before', async () => {
    await answer(await open('/people?q=an'));
    button('Bỏ lọc')?.click();
    await settle();
    await next();
    await harness.navigateByUrl('/elsewhere');
    await harness.navigateByUrl('/people');
    await settle();
    expect(listRequest().request.params.has('q')).toBe(false);
  });
});

const view: SavedView = {
  id: organisationId,
  version: 1,
  list: 'people',
  name: 'Cán bộ nữ',
  state: { query: 'filter=gender%3Ais%3AFEMALE' },
  isShared: true,
  ordinal: 0,
  isOwn: true,
  ownerName: 'Thư ký',
  isDefault: true,
};

describe('views', () => {
  it('a list opens with the view that its user has chosen', async () => {
    await answer(await open('/people'));
    http.expectOne('/api/views/defaults').flush({ items: [view] });
    await settle();
    expect(url()).toBe(`/people?filter=gender:is:FEMALE&saved=${view.id}`);
  });

  it('an address with a state of its own is not overruled by it', async () => {
    await answer(await open('/people?q=an'));
    http.expectNone('/api/views/defaults');
    expect(url()).toBe('/people?q=an');
  });

  it('a reader saves the list as it stands, and is offered neither sharing nor undoing', async () => {
    await answer(await open('/people?sort=bornOn&page=2&columns=fullName,gender', 'reader'));
    button('Chế độ xem')?.click();
    await loaded(() => document.querySelector('app-views-dialog') !== null);
    http.expectOne((request) => request.url === '/api/views').flush({ items: [] });
    await settle();
    expect(document.querySelector('app-views-dialog')?.textContent).not.toContain('Chia sẻ');
    await type(byLabel('Lưu danh sách đang hiện thành chế độ xem mới'), 'Theo tuổi');
    button('Lưu')?.click();
    await settle();
    const { request } = http.expectOne({ url: '/api/views', method: 'POST' });
    expect(request.body).toMatchObject({
      list: 'people',
      name: 'Theo tuổi',
      isShared: false,
      state: { query: 'sort=bornOn&columns=fullName%2Cgender' },
    });
  });
});

describe('choosing rows', () => {
  it('a reader has no boxes, since he may edit nothing', async () => {
    await answer(await open('/people', 'reader'));
    expect(boxes()).toHaveLength(0);
  });

  it('an editor chooses a span with Shift, and walks and chooses with Shift and the arrows', async () => {
    await answer(await open('/people'));
    boxes()[0]?.click();
    boxes()[2]?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await settle();
    expect(document.body.textContent).toContain('Đã chọn 3');
    button('Bỏ chọn')?.click();
    await settle();
    boxes()[0]?.click();
    boxes()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true }));
    await settle();
    expect(document.activeElement).toBe(boxes()[1]);
    expect(boxes().map((box) => box.checked)).toEqual([true, true, false]);
  });

  it('an editor chooses all 312 results but one, sees what would change, and writes that', async () => {
    await answer(await open('/people?filter=gender:empty&q=le'), 312);
    byLabel('Chọn tất cả dòng của trang này').click();
    await settle();
    button('Chọn cả 312 kết quả lọc')?.click();
    await settle();
    boxes()[1]?.click();
    await settle();
    expect(document.querySelector('.bulk')?.textContent?.replace(/\s+/g, ' ')).toContain(
      'Đã chọn cả 311 kết quả lọc (trừ 1)',
    );
    button('Sửa hàng loạt')?.click();
    await loaded(() => document.querySelector('app-bulk-edit') !== null);
    await change(byLabel<HTMLSelectElement>('Giới tính'), 'MALE');
    button('Xem trước')?.click();
    await settle();
    const rows = { isAll: true, query: 'q=le&filter=gender%3Aempty', except: [items[1]?.id] };
    const asked = http.expectOne('/api/people/bulk/preview');
    expect(asked.request.body).toEqual({ ...rows, action: 'SET', field: 'gender', value: 'MALE' });
    const preview: BulkPreview = {
      total: 311,
      changing: 311,
      effects: [{ from: '', to: 'Nam', count: 311 }],
      first: [{ id: 'x', name: 'Lê Văn 1', from: '', to: 'Nam' }],
      alongside: [],
      token: 'seen',
    };
    asked.flush(preview);
    await settle();
    expect(document.querySelector('.preview')?.textContent).toContain('Lê Văn 1');
    button('Ghi 311 dòng')?.click();
    await settle();
    const written = http.expectOne('/api/people/bulk');
    expect(written.request.body).toMatchObject({ ...rows, token: 'seen' });
    written.flush({ updated: 311 }, { headers: { 'x-change-id': 'change' } });
    await loaded(() => document.querySelector('app-bulk-edit') === null);
    expect(document.body.textContent).toContain('Đã sửa 311 cá nhân.');
    expect(document.querySelector('.bulk')).toBeNull();
  });

  it('an editor whose rows were changed meanwhile is told so and sees the preview go', async () => {
    await answer(await open('/people'));
    boxes()[0]?.click();
    await settle();
    button('Sửa hàng loạt')?.click();
    await loaded(() => document.querySelector('app-bulk-edit') !== null);
    await change(byLabel<HTMLSelectElement>('Giới tính'), 'MALE');
    button('Xem trước')?.click();
    await settle();
    http
      .expectOne('/api/people/bulk/preview')
      .flush({ total: 1, changing: 1, effects: [], first: [], alongside: [], token: 'seen' });
    await settle();
    button('Ghi 1 dòng')?.click();
    await settle();
    const detail = 'Danh sách vừa có thay đổi sau khi xem trước.';
    http
      .expectOne('/api/people/bulk')
      .flush({ status: 409, code: 'BULK_CHANGED', detail, issues: [] }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain(detail);
    expect(button('Xem trước')).not.toBeNull();
  });
});

describe('export', () => {
  it('asks for the rows, the columns and the order of the screen', async () => {
    await answer(await open('/people?filter=gender:empty&columns=fullName,givenName&sort=-bornOn'));
    button('Xuất')?.click();
    await loaded(() => document.querySelector('app-export-dialog') !== null);
    button('Tải tệp')?.click();
    await settle();
    const { request } = http.expectOne((each) => each.url.startsWith('/api/people/export'));
    expect(Object.fromEntries(new URL(request.urlWithParams, 'http://x').searchParams)).toEqual({
      filter: 'gender:empty',
      sort: '-bornOn',
      format: 'xlsx',
      columns: 'fullName,givenName',
    });
  });

  it('tells beforehand that a list is too long for a file', async () => {
    await answer(await open('/people'), 20_001);
    button('Xuất')?.click();
    await loaded(() => document.querySelector('app-export-dialog') !== null);
    expect(document.querySelector('app-export-dialog')?.textContent).toContain('nhiều nhất 20.000 dòng');
    expect(button('Tải tệp')?.disabled).toBe(true);
  });
});

/** Waits for what is loaded lazily; fails the test by its time limit when it never comes. */
async function loaded(isThere: () => boolean): Promise<void> {
  while (!isThere()) await settle();
}
