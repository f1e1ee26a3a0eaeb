import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Session } from '../shared/session';
import { button, settle, show, type } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { StartPage } from './start-page';
import { importId, makeImport } from './testing/import';

describe('the start of an import', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'imports/new', component: StartPage },
            { path: 'imports/:id', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).enter(makeAccount('editor'));
  });

  afterEach(() => document.body.replaceChildren());

  async function open(query = '?kind=PEOPLE'): Promise<void> {
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl(`/imports/new${query}`);
    await settle();
  }

  async function paste(data: Record<string, string>, target: EventTarget = document.body): Promise<void> {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: (kind: string) => data[kind] ?? '', files: [] } });
    target.dispatchEvent(event);
    await settle();
  }

  async function drop(file: File): Promise<void> {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { getData: () => '', files: [file] } });
    document.body.dispatchEvent(event);
    await settle();
  }

  const area = () => document.querySelector('textarea')!;

  async function read(): Promise<FormData> {
    button('Đọc danh sách')?.click();
    await settle();
    return http.expectOne('/api/imports').request.body as FormData;
  }

  it('takes what a clerk pastes anywhere on the page, and leads to the preview', async () => {
    await open();
    await paste({ 'text/html': '<table><tr><td>TT</td><td>Họ tên</td></tr><tr><td>1</td><td>An</td></tr></table>' });
    expect(area().value).toBe('TT\tHọ tên\n1\tAn');
    expect(document.body.textContent).toContain('2 dòng, 2 cột');
    expect(document.activeElement).toBe(button('Đọc danh sách'));
    button('Đọc danh sách')?.click();
    await settle();
    const sent = http.expectOne('/api/imports');
    const body = sent.request.body as FormData;
    expect([body.get('kind'), body.get('text')]).toEqual(['PEOPLE', 'TT\tHọ tên\n1\tAn']);
    sent.flush(makeImport({ state: 'READING' }));
    await settle();
    expect(TestBed.inject(Router).url).toBe(`/imports/${importId}`);
  });

  it('leaves a paste into the picker of the sender to the picker', async () => {
    await open();
    await paste({ 'text/plain': 'Đảng ủy xã A' }, document.querySelector('app-record-picker input')!);
    expect(area().value).toBe('');
  });

  it('sends a dropped file with the conference it belongs to', async () => {
    await open('?kind=ATTENDEES&conferenceId=c7');
    const file = new File(['x'], 'Đại biểu.xlsx');
    await drop(file);
    expect(document.body.textContent).toContain('Đại biểu.xlsx');
    const body = await read();
    expect([body.get('kind'), body.get('conferenceId'), (body.get('file') as File).name]).toEqual([
      'ATTENDEES',
      'c7',
      'Đại biểu.xlsx',
    ]);
  });

  it('refuses an empty file without sending it', async () => {
    await open();
    await drop(new File([], 'Rong.xlsx'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Tệp “Rong.xlsx” không có nội dung');
    button('Đọc danh sách')?.click();
    await settle();
    http.expectNone('/api/imports');
  });

  it('asks for the conference before it reads a list of attendees', async () => {
    await open('?kind=ATTENDEES');
    await type(area(), '1. Đ/c Nguyễn Văn An');
    button('Đọc danh sách')?.click();
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Hãy chọn hội nghị');
  });

  it('keeps the pasted list and says why when the server refuses it', async () => {
    await open();
    await type(area(), '1. Đ/c Nguyễn Văn An');
    button('Đọc danh sách')?.click();
    await settle();
    const detail = 'Không thấy danh sách nào trong nội dung này.';
    const problem = { type: '', title: '', status: 422, code: 'IMPORT_REFUSED', detail, issues: [] };
    http.expectOne('/api/imports').flush(problem, { status: 422, statusText: 'Unprocessable' });
    await settle();
    expect(document.querySelector('[role=alert]')?.textContent).toContain(detail);
    expect(area().value).toBe('1. Đ/c Nguyễn Văn An');
  });
});
