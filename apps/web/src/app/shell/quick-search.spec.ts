import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { SearchHit } from '@ky-yeu/contracts/dashboard';
import type { Role } from '@ky-yeu/contracts/permissions';
import { Session } from '../shared/session';
import { byLabel, settle, show, type } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { QuickSearch } from './quick-search';

const hits: SearchHit[] = [
  { kind: 'PERSON', id: '1', title: 'Nguyễn Anh Tuấn', detail: 'Phó Bí thư thường trực Quận ủy' },
  { kind: 'CONFERENCE', id: '2', title: 'Tổng kết dân vận năm 2019', detail: null },
];

describe('the quick search', () => {
  let http: HttpTestingController;

  async function open(role: Role): Promise<void> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).enter(makeAccount(role));
    show(TestBed.createComponent(QuickSearch));
    await settle();
  }

  afterEach(() => {
    document.body.replaceChildren();
  });

  const box = () => byLabel('Tìm nhanh');
  const options = () => [...document.querySelectorAll('[role=option]')].map((each) => each.textContent?.trim() ?? '');

  async function find(text: string, found: SearchHit[]): Promise<void> {
    await type(box(), text);
    let requests = http.match((request) => request.params.get('q') === text);
    while (!requests.length) {
      await settle();
      requests = http.match((request) => request.params.get('q') === text);
    }
    requests[0]?.flush({ items: found });
    await settle();
  }

  async function press(key: string, isComposing = false): Promise<void> {
    box().dispatchEvent(new KeyboardEvent('keydown', { key, isComposing, bubbles: true, cancelable: true }));
    await settle();
  }

  it('takes the keyboard when a user presses Ctrl+K anywhere', async () => {
    await open('editor');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    expect(document.activeElement).toBe(box());
  });

  it('leads a user to the hit chosen with the arrows', async () => {
    await open('editor');
    await find('tuan', hits);
    await press('ArrowDown');
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe('/conferences/2');
  });

  it('leaves Enter to the input method while it still composes a letter', async () => {
    await open('editor');
    await find('tuan', hits);
    await press('Enter', true);
    expect(TestBed.inject(Router).url).toBe('/');
  });

  it('offers an editor the act that is typed without tones, and not to a reader', async () => {
    await open('editor');
    await find('them hoi nghi', []);
    expect(options()[0]).toContain('Thêm hội nghị');
    document.body.replaceChildren();
    TestBed.resetTestingModule();
    await open('reader');
    await find('them hoi nghi', []);
    expect(options()).toEqual([]);
  });
});
