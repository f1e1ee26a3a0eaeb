import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { PaperJob } from '@ky-yeu/contracts/paper-jobs';
import { Session } from '../../shared/session';
import { button, settle, show } from '../../shared/testing/page';
import { makeAccount } from '../../shared/testing/person';
import { MailMerge } from './mail-merge';
import { missingWords } from './missing-words';

const conferenceId = '0195f3a0-0000-7000-8000-0000000000c1';
const path = `/api/conferences/${conferenceId}/paper-jobs`;
const job: PaperJob = {
  id: '0195f3a0-0000-7000-8000-0000000000d1',
  version: 1,
  conferenceId,
  kind: 'invitation',
  outputs: ['PDF'],
  order: 'unit',
  state: 'RUNNING',
  guests: 1200,
  done: 300,
  total: 1200,
  message: null,
  missing: [],
  files: [],
  mails: { NO_ADDRESS: 0, NOT_SENT: 0, WAITING: 0, SENT: 0, STOPPED: 0, FAILED: 0 },
  uninvited: 1200,
  createdByName: 'Biên tập',
  createdAt: '2026-11-24T02:00:00Z',
  finishedAt: null,
  keptUntil: '2026-12-01T02:00:00Z',
};

describe('invitations for all guests', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      imports: [MailMerge],
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    http = TestBed.inject(HttpTestingController);
  });
  afterEach(() => document.body.replaceChildren());

  /** Answers what the page asks for. */
  async function answer(jobs: PaperJob[], total = 5, missing: string[] = []): Promise<void> {
    await settle();
    for (const { request, flush } of http
      .match(() => true)
      .map((each) => ({ request: each.request, flush: each.flush.bind(each) }))) {
      const items = request.url === path ? jobs : [];
      if (request.url === `${path}/preview`) flush({ total, withAddress: 2, missing });
      else flush({ items, total: items.length, page: 1, pageSize: 10 });
    }
    await settle();
  }

  async function open(role: 'editor' | 'reader', jobs: PaperJob[] = []): Promise<void> {
    TestBed.inject(Session).enter(makeAccount(role));
    const fixture = TestBed.createComponent(MailMerge);
    fixture.componentRef.setInput('conferenceId', conferenceId);
    show(fixture);
    await answer(jobs);
  }

  it('tell an editor how many letters there will be, and ask for what was chosen', async () => {
    await open('editor');
    expect(document.querySelector('.count')?.textContent).toContain('5 đại biểu');
    button('Bắt đầu làm')?.click();
    await settle();
    const { request } = http.expectOne({ method: 'POST', url: path });
    expect(request.body).toEqual({ outputs: ['PDF'], order: 'unit' });
  });

  it('cannot be started for nobody', async () => {
    await open('editor');
    const state = [...document.querySelectorAll('label')].find((label) => label.textContent.includes('Lời mời'));
    const select = state?.querySelector('select');
    if (!select) throw new Error('The choice of invitation states is missing');
    select.value = 'DECLINED';
    select.dispatchEvent(new Event('change'));
    await answer([], 0);
    expect(button('Bắt đầu làm')?.disabled).toBe(true);
    expect(document.querySelector('.count')?.textContent).toContain('Không có đại biểu nào như đã chọn');
  });

  it('show how far a batch is and let an editor stop it', async () => {
    await open('editor', [job]);
    expect(document.querySelector('progress')?.value).toBe(300);
    button('Dừng')?.click();
    await settle();
    http.expectOne({ method: 'POST', url: `${path}/${job.id}/cancel` });
  });

  it('are only looked at and downloaded by a reader', async () => {
    await open('reader', [
      { ...job, state: 'DONE', done: 1200, files: [{ output: 'PDF', name: 'a.pdf', sizeBytes: 10 }] },
    ]);
    expect(document.querySelector('form')).toBeNull();
    expect(button('Ghi 1.200 người là đã mời')).toBeNull();
    expect(document.querySelector<HTMLAnchorElement>('a[download]')?.pathname).toBe(`${path}/${job.id}/files/PDF`);
  });
});

it('missing values are named without their brackets', () => {
  expect(missingWords(['[chưa có địa điểm]', '[chưa có đầu mối liên hệ]'])).toBe('địa điểm, đầu mối liên hệ');
});
