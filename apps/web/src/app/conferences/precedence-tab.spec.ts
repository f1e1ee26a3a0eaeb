import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, RouterOutlet, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@ky-yeu/contracts/permissions';
import type { PrecedencePage, PrecedencePlace } from '@ky-yeu/contracts/precedence';
import { Session } from '../shared/session';
import { byLabel, settle, show } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { OpenConference } from './open-conference';
import { PrecedenceTab } from './precedence-tab';

/** Stands for the page of the conference, which gives its tabs the open conference. */
@Component({
  selector: 'app-frame',
  imports: [RouterOutlet],
  providers: [{ provide: OpenConference, useFactory: () => ({ id: signal('c1') }) }],
  template: '<router-outlet />',
})
class Frame {}

function line(place: number, name: string, given: Partial<PrecedencePlace> = {}): PrecedencePlace {
  return {
    ...{ id: `a${place}`, version: 1, place, name, title: 'Ủy viên', organisationName: '', block: 'PARTY' },
    ...{ isSuperiorGuest: false, rankTitle: 'Ủy viên', rankWeight: 600, appointedOn: null, bornOn: null },
    ...{ bornPrecision: null, pin: null, substituteForName: null, next: null, ...given },
  };
}

const next = (id: string, name: string): PrecedencePlace['next'] => ({
  ...{ id, name, reason: 'NAME', clause: 'có tên đứng trước', source: 'Quy ước', isConfirmed: false },
  sentence: `Đồng chí nào đó xếp trước đồng chí ${name}.`,
});

describe('the order of a conference', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [{ path: 'conferences/:id', component: Frame, children: [{ path: 'precedence', component: PrecedenceTab }] }],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => document.body.replaceChildren());

  const page = (items: PrecedencePlace[]): PrecedencePage => ({
    ...{ items, total: items.length, page: 1, pageSize: 50, pinned: items.filter(({ pin }) => pin !== null).length },
    rule: { id: 'r1', name: 'Thứ tự lễ tân', source: null, isConfirmed: false },
  });
  const order = [
    line(1, 'Lê Anh', { next: next('a2', 'Lê Bình') }),
    line(2, 'Lê Bình', { pin: 2, next: next('a3', 'Lê Chi') }),
    line(3, 'Lê Chi'),
  ];

  async function open(role: Role, items = order): Promise<void> {
    TestBed.inject(Session).enter(makeAccount(role));
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl('/conferences/c1/precedence');
    await settle();
    await answer(items);
  }

  async function answer(items: PrecedencePlace[]): Promise<void> {
    http.expectOne((request) => request.url === '/api/conferences/c1/precedence').flush(page(items));
    await settle();
  }

  const pin = () => http.expectOne({ method: 'PUT', url: '/api/conferences/c1/precedence/pins' });
  const key = (control: Element | null, name: string) =>
    control?.dispatchEvent(new KeyboardEvent('keydown', { key: name, altKey: true, bubbles: true }));
  const spoken = () => document.querySelector('[aria-live="assertive"]')?.textContent;

  it('shows a reader the reasons between neighbours and nothing that writes', async () => {
    await open('reader');
    const reasons = [...document.querySelectorAll('.reason')].map((each) => each.textContent);
    expect(reasons).toHaveLength(2);
    expect(reasons[0]).toContain('Theo vần tên A, B, C');
    expect(reasons[0]).toContain('có tên đứng trước');
    expect(document.body.textContent).toContain('xếp tay');
    expect(document.querySelector('a[href*="order=precedence"]')?.textContent).toContain('In danh sách');
    expect(document.querySelectorAll('.handle, input.place').length).toBe(0);
    expect(document.body.textContent).not.toContain('Bỏ mọi chỗ xếp tay');
  });

  it('moves a line by Alt and an arrow, says the new place aloud, and keeps the handle in focus', async () => {
    await open('editor');
    const handle = byLabel('Chuyển chỗ: Lê Anh');
    key(handle, 'ArrowDown');
    const request = pin();
    expect(request.request.body).toEqual({ attendeeId: 'a1', place: 2, version: 1 });
    request.flush({ moved: 1 });
    await settle();
    await answer([line(1, 'Lê Bình', { id: 'a2' }), line(2, 'Lê Anh', { id: 'a1', pin: 2 }), line(3, 'Lê Chi')]);
    expect(spoken()).toBe('Lê Anh: vị trí 2 trên 3.');
    expect(document.activeElement).toBe(byLabel('Chuyển chỗ: Lê Anh'));
  });

  it('says that the first line cannot go further up, and sends nothing', async () => {
    await open('editor');
    key(byLabel('Chuyển chỗ: Lê Anh'), 'ArrowUp');
    await settle();
    http.expectNone({ method: 'PUT', url: '/api/conferences/c1/precedence/pins' });
    expect(spoken()).toBe('Lê Anh đã ở đầu danh sách.');
  });

  it('gives a place back to the rule', async () => {
    await open('editor');
    byLabel<HTMLButtonElement>('Bỏ chỗ xếp tay của Lê Bình').click();
    expect(pin().request.body).toEqual({ attendeeId: 'a2', place: null, version: 1 });
  });

  it('takes a typed place, and leaves the line where no such place is', async () => {
    await open('editor');
    const box = byLabel<HTMLInputElement>('Vị trí của Lê Chi');
    box.value = '9';
    box.dispatchEvent(new Event('change'));
    http.expectNone({ method: 'PUT', url: '/api/conferences/c1/precedence/pins' });
    expect(box.value).toBe('3');
    box.value = '1';
    box.dispatchEvent(new Event('change'));
    expect(pin().request.body).toEqual({ attendeeId: 'a3', place: 1, version: 1 });
  });

  it('asks why for the pair whose reason is clicked', async () => {
    await open('reader');
    document.querySelector<HTMLButtonElement>('.reason')?.click();
    await settle();
    const request = http.expectOne((each) => each.url === '/api/conferences/c1/precedence/explain');
    expect(request.request.params.get('first')).toBe('a1');
    expect(request.request.params.get('second')).toBe('a2');
  });

  it('tells an empty conference what to do next', async () => {
    await open('editor', []);
    expect(document.body.textContent).toContain('Chưa có đại biểu nào.');
    expect(document.querySelector('a[href*="/papers/"]')).toBeNull();
  });
});
