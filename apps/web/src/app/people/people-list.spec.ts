import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PersonListItem } from '@ky-yeu/contracts/people';
import type { Role } from '@ky-yeu/contracts/permissions';
import { Session } from '../shared/session';
import { button, byLabel, settle, show, type } from '../shared/testing/page';
import { makeAccount, makePersonItem } from '../shared/testing/person';
import { PeopleList } from './people-list';

describe('the list of people', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'people', component: PeopleList },
            { path: 'people/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => {
    document.body.replaceChildren();
  });

  async function open(url: string, role: Role = 'editor'): Promise<TestRequest> {
    TestBed.inject(Session).enter(makeAccount(role));
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl(url);
    await settle();
    return listRequest();
  }

  function listRequest(): TestRequest {
    return http.expectOne((request) => request.url === '/api/people');
  }

  async function answer(request: TestRequest, items: PersonListItem[], total = items.length): Promise<void> {
    request.flush({ items, total, page: 1, pageSize: 25 });
    await settle();
  }

  const rows = () => [...document.querySelectorAll('tbody tr')];

  it('shows a reader names with posts, and no button that writes', async () => {
    await answer(await open('/people', 'reader'), [makePersonItem()]);
    expect(rows()[0]?.textContent).toContain('Nguyễn Bá Cường');
    expect(rows()[0]?.textContent).toContain('Phó Chủ tịch HĐND thành phố');
    expect(button('Thêm cá nhân')).toBeNull();
  });

  it('gives an editor the button for a new person', async () => {
    await answer(await open('/people', 'editor'), [makePersonItem()]);
    expect(button('Thêm cá nhân')).not.toBeNull();
  });

  it('asks the server for what the address says: search, order and page', async () => {
    const { request } = await open('/people?q=ntha&sort=-bornOn&page=3&pageSize=50');
    expect(request.params.get('q')).toBe('ntha');
    expect(request.params.get('sort')).toBe('-bornOn');
    expect(request.params.get('page')).toBe('3');
    expect(request.params.get('pageSize')).toBe('50');
  });

  it('keeps the order that a user clicks in the address, and turns it round at the second click', async () => {
    await answer(await open('/people?page=2'), [makePersonItem()], 60);
    button('Ngày sinh')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/people?sort=bornOn');
    await answer(listRequest(), [makePersonItem()], 60);
    button('Ngày sinh')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/people?sort=-bornOn');
    expect(document.querySelector('[aria-sort=descending]')?.textContent).toContain('Ngày sinh');
  });

  it('leads a user to the next page and says which rows are shown', async () => {
    await answer(await open('/people'), [makePersonItem()], 60);
    button('Trang sau')?.click();
    await settle();
    expect(listRequest().request.params.get('page')).toBe('2');
    expect(TestBed.inject(Router).url).toBe('/people?page=2');
  });

  it('opens the person when a user clicks anywhere in the row', async () => {
    const item = makePersonItem();
    await answer(await open('/people'), [item]);
    rows()[0]?.querySelectorAll('td')[1]?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/people/${item.id}`);
  });

  it('waits for a user to stop typing and then searches once', async () => {
    await answer(await open('/people'), [makePersonItem()]);
    await type(byLabel('Tìm theo tên, chữ cái đầu hoặc chức vụ'), 'ngu');
    await type(byLabel('Tìm theo tên, chữ cái đầu hoặc chức vụ'), 'nguyen ba');
    await until(() => TestBed.inject(Router).url !== '/people');
    expect(TestBed.inject(Router).url).toBe('/people?q=nguyen%20ba');
    await settle();
    expect(listRequest().request.params.get('q')).toBe('nguyen ba');
  });

  it('offers a user whose search finds nothing to drop it', async () => {
    await answer(await open('/people?q=khongco'), []);
    expect(document.body.textContent).toContain('Không có kết quả nào khớp');
    button('Bỏ điều kiện tìm')?.click();
    await settle();
    expect(TestBed.inject(Router).url).toBe('/people');
  });

  it('shows an editor of an empty directory the next step', async () => {
    await answer(await open('/people'), []);
    expect(button('Thêm cá nhân đầu tiên')).not.toBeNull();
  });

  it('tells a user that the server does not answer and tries again on demand', async () => {
    const request = await open('/people');
    request.error(new ProgressEvent('error'), { status: 0 });
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Không kết nối được với máy chủ');
    button('Thử lại')?.click();
    await settle();
    await answer(listRequest(), [makePersonItem()]);
    expect(rows()).toHaveLength(1);
  });
});

/** Waits for a condition; fails the test by its time limit when it never comes. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await settle();
}
