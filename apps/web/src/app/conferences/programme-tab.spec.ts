import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, RouterOutlet } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Role } from '@ky-yeu/contracts/permissions';
import type { ProgrammeContext, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { Session } from '../shared/session';
import { byLabel, settle, show } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { OpenConference } from './open-conference';
import { ProgrammeTab } from './programme-tab';

/** Stands for the page of the conference, which gives its tabs the open conference. */
@Component({
  selector: 'app-frame',
  imports: [RouterOutlet],
  providers: [{ provide: OpenConference, useFactory: () => ({ id: signal('c1') }) }],
  template: '<router-outlet />',
})
class Frame {}

const item = (id: string, given: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  ...{ id, version: 1, title: id, kind: 'OTHER', parentId: null, startsAt: null, isPinned: false, dayNumber: 1 },
  ...{ minutes: null, performedBy: null, performers: [], speeches: [], isInternal: false, note: null, ordinal: 0 },
  ...given,
});
const opening = item('Khai mạc', { startsAt: '08:00', isPinned: true, minutes: 10 });
const items = [opening, item('Báo cáo', { minutes: 20 }), item('Thảo luận', { minutes: 30 })];
const context: ProgrammeContext = {
  ...{ kind: 'FINAL', startsAt: '08:00', endsAt: '08:55', days: 1, awardRounds: 0, undecidedRounds: 0, limits: [] },
};

describe('the programme', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: '', component: Frame, children: [{ path: '', component: ProgrammeTab }] }]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
  });

  afterEach(() => document.body.replaceChildren());

  async function open(role: Role, total?: number): Promise<void> {
    TestBed.inject(Session).enter(makeAccount(role));
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl('/');
    await settle();
    await answer(items, total);
  }

  async function answer(now: ProgrammeItem[], total = now.length): Promise<void> {
    const page = { items: now, total, page: 1, pageSize: 1000 };
    const asked = http.match(({ url }) => url === '/api/conferences/c1/programme');
    asked.forEach((request) => request.flush(page));
    expect(asked.every(({ request }) => request.params.get('whole') === 'true')).toBe(true);
    http.match(({ url }) => url.endsWith('/context')).forEach((request) => request.flush(context));
    await settle();
  }

  const rows = () =>
    [...document.querySelectorAll('app-programme-row')].map((row) => {
      const [clock, title] = [row.querySelector<HTMLInputElement>('.clock'), row.querySelector('textarea')];
      return `${clock?.value} ${title?.value}`;
    });
  const press = async (label: string, key: string) => {
    byLabel(label).dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true }));
    await settle();
  };
  const spoken = () => document.querySelector('[aria-live="assertive"]')?.textContent?.trim();

  it('shows an editor the times that follow, and how far they run past the end', async () => {
    await open('editor');
    expect(rows()).toEqual(['08:00 Khai mạc', '08:10 Báo cáo', '08:30 Thảo luận']);
    expect(document.body.textContent).not.toContain('Chương trình quá dài');
    expect(document.body.textContent).toContain('quá giờ bế mạc 5 phút');
  });

  it('moves an item with Alt+↑ at once, writes it once and says where it is now', async () => {
    await open('editor');
    await press('Nội dung: Thảo luận', 'ArrowUp');
    expect(rows()).toEqual(['08:00 Khai mạc', '08:10 Thảo luận', '08:40 Báo cáo']);
    expect(spoken()).toBe('“Thảo luận”: mục 2, bắt đầu 08:10.');
    const request = http.expectOne('/api/conferences/c1/programme/move');
    expect(request.request.body).toEqual({ itemId: 'Thảo luận', parentId: null, beforeId: 'Báo cáo', version: 1 });
  });

  it('moves the same item again with the version that the first move has left', async () => {
    await open('editor');
    await press('Nội dung: Thảo luận', 'ArrowUp');
    await press('Nội dung: Thảo luận', 'ArrowRight');
    const first = http.expectOne('/api/conferences/c1/programme/move');
    first.flush({ ...items[2], version: 2 });
    await settle();
    const second = http.expectOne('/api/conferences/c1/programme/move');
    expect(second.request.body).toMatchObject({ parentId: 'Khai mạc', version: 2 });
  });

  it('says that an item cannot go further, and sends nothing', async () => {
    await open('editor');
    await press('Nội dung: Khai mạc', 'ArrowUp');
    expect(spoken()).toBe('Đã ở đầu, không lên được nữa.');
    http.expectNone('/api/conferences/c1/programme/move');
  });

  it('pins a time that an editor types, and refuses one that is none', async () => {
    await open('editor');
    const clock = byLabel('Bắt đầu lúc: Báo cáo');
    clock.value = '25h';
    clock.dispatchEvent(new Event('change'));
    await settle();
    expect(clock.value).toBe('08:10');
    clock.value = '8h30';
    clock.dispatchEvent(new Event('change'));
    await settle();
    const { request } = http.expectOne('/api/conferences/c1/programme/Báo cáo');
    expect(request.body).toMatchObject({ startsAt: '08:30', isPinned: true, title: 'Báo cáo', version: 1 });
  });

  it('warns an editor of what is left out', async () => {
    await open('editor', 1203);
    expect(document.body.textContent).toContain('còn 1200 mục cuối chưa hiện');
  });

  it('lets a reader look but offers nothing to change', async () => {
    await open('reader');
    expect(document.querySelector('app-programme-row')?.textContent).toContain('Khai mạc');
    expect(document.querySelectorAll('app-programme-row :is(input, textarea, button)')).toHaveLength(0);
  });
});
