import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Import, ImportRow } from '@ky-yeu/contracts/importing';
import { Session } from '../shared/session';
import { button, settle, show } from '../shared/testing/page';
import { makeAccount } from '../shared/testing/person';
import { ImportPage } from './import-page';
import { importId, makeImport, makeRow } from './testing/import';

describe('the preview of a list', () => {
  let http: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'imports/new', children: [] },
            { path: 'imports/:id', component: ImportPage },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session).enter(makeAccount('editor'));
  });

  afterEach(() => {
    document.body.replaceChildren();
    jest.useRealTimers();
  });

  async function open(record: Import, rows: ImportRow[] = [], url = `/imports/${importId}`): Promise<void> {
    const harness = await RouterTestingHarness.create();
    show(harness.fixture);
    await harness.navigateByUrl(url);
    await settle();
    http.expectOne(`/api/imports/${importId}`).flush(record);
    await settle();
    if (record.state !== 'READY') return;
    rowsRequest().flush({ items: rows, total: rows.length, page: 1, pageSize: 50 });
    await settle();
  }

  const rowsRequest = () => http.expectOne((request) => request.url === `/api/imports/${importId}/rows`);
  const patch = (n: number) =>
    http.expectOne((request) => request.method === 'PATCH' && request.url === `/api/imports/${importId}/rows/${n}`);
  const cell = (row: number, column: number) =>
    document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!;
  const editor = () => document.querySelector<HTMLInputElement>('.editor')!;

  async function press(key: string, on: Element | null = document.activeElement): Promise<void> {
    on?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  }

  async function typeInto(text: string): Promise<void> {
    editor().value = text;
    await press('Enter', editor());
  }

  const after = (row: ImportRow, errors = 0) => ({
    row,
    counts: { NEW: 3, SAME: 0, UPDATE: 0, WARNING: 0, ERROR: errors, LEFT_OUT: 0 },
    plan: { create: 3, update: 0, same: 0, leaveOut: 0, errors },
    version: 4,
  });

  const two = [
    makeRow(),
    makeRow({
      n: 2,
      line: 6,
      state: 'ERROR',
      values: { posts: 'Chủ tịch' },
      issues: [{ field: 'fullName', severity: 'ERROR', message: 'Họ và tên: chưa có tên.' }],
    }),
  ];

  it('lets a clerk correct a cell by keyboard alone, shows it at once and goes down', async () => {
    await open(makeImport(), [makeRow(), makeRow({ n: 2 })]);
    cell(0, 2).focus();
    await press('F2');
    expect(document.activeElement).toBe(editor());
    expect(editor().value).toBe('Nguyễn Văn An');
    await typeInto('Nguyễn Văn Ân');
    expect(cell(0, 2).textContent).toContain('Nguyễn Văn Ân');
    expect(document.activeElement).toBe(cell(1, 2));
    const request = patch(1);
    expect(request.request.body).toEqual({ field: 'fullName', value: 'Nguyễn Văn Ân', version: 1 });
    const values = { fullName: 'Nguyễn Văn Ân', posts: 'Bí thư Đảng ủy' };
    request.flush(after(makeRow({ values, edits: { fullName: 'Nguyễn Văn Ân' }, version: 2 })));
    await settle();
    expect(cell(0, 2).title).toBe('Trong danh sách gốc: Nguyễn Văn An');
  });

  it('shows the new counters as soon as an error is put right', async () => {
    await open(makeImport(), two);
    cell(1, 2).focus();
    await press('L');
    expect(editor().value).toBe('L');
    await typeInto('Lê Thị Hoa');
    patch(2).flush(after(makeRow({ n: 2, values: { fullName: 'Lê Thị Hoa' }, version: 2 })));
    await settle();
    expect(document.body.textContent).toContain('Nhập 3 dòng: 3 mới');
    expect(document.body.textContent).not.toContain('dòng lỗi sẽ bỏ qua');
  });

  it('sends a second edit of a row with the version that the first one gave', async () => {
    await open(makeImport(), [makeRow()]);
    cell(0, 2).focus();
    await press('F2');
    editor().value = 'Nguyễn Văn Ân';
    await press('Tab', editor());
    expect(editor().getAttribute('aria-label')).toBe('Chức vụ, dòng 5');
    await typeInto('Phó Bí thư');
    patch(1).flush(after(makeRow({ values: { fullName: 'Nguyễn Văn Ân', posts: 'Bí thư Đảng ủy' }, version: 2 })));
    await settle();
    // What was typed second stays on screen while it is on its way.
    expect(cell(0, 3).textContent).toContain('Phó Bí thư');
    expect(patch(1).request.body).toEqual({ field: 'posts', value: 'Phó Bí thư', version: 2 });
  });

  it('drops by Escape what was typed and sends nothing', async () => {
    await open(makeImport(), [makeRow()]);
    cell(0, 2).focus();
    await press('F2');
    editor().value = 'Nhầm';
    await press('Escape', editor());
    expect(cell(0, 2).textContent).toContain('Nguyễn Văn An');
    expect(document.activeElement).toBe(cell(0, 2));
    http.expectNone((request) => request.method === 'PATCH');
  });

  it('shows both values when somebody else edited the row meanwhile, and sends mine again on demand', async () => {
    await open(makeImport(), [makeRow()]);
    cell(0, 2).focus();
    await press('F2');
    await typeInto('Nguyễn Văn Ân');
    const current = makeRow({ values: { fullName: 'Nguyễn Văn Ấn' }, version: 7 });
    const body = { status: 409, code: 'STALE_VERSION', title: '', detail: '', issues: [], type: '', current };
    patch(1).flush(body, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(document.body.textContent).toContain(
      'Bạn gõ ở ô Họ và tên: “Nguyễn Văn Ân”; trên máy chủ là “Nguyễn Văn Ấn”.',
    );
    button('Ghi chỗ tôi sửa')?.click();
    await settle();
    expect(patch(1).request.body).toEqual({ field: 'fullName', value: 'Nguyễn Văn Ân', version: 7 });
  });

  it('shows who a row may be by post and unit, and lets a clerk choose another one', async () => {
    const candidate = {
      id: 'c1',
      name: 'Nguyễn Văn An',
      detail: 'Phó Chủ tịch · Xã A',
      reason: 'Cùng tên, cùng năm sinh',
    };
    await open(makeImport(), [makeRow({ state: 'WARNING', candidates: [candidate] })]);
    cell(0, 1).focus();
    await press('Enter');
    expect(document.body.textContent).toContain('Phó Chủ tịch · Xã A');
    const [first] = document.querySelectorAll<HTMLInputElement>('input[type=radio]');
    first?.click();
    await settle();
    expect(patch(1).request.body).toEqual({ decision: 'MATCH', matchId: 'c1', version: 1 });
    expect(cell(0, 4).textContent).toContain('Phó Chủ tịch · Xã A');
  });

  it('turns a line that was left out into data', async () => {
    await open(makeImport(), [makeRow({ role: 'TOTAL', cells: ['Tổng cộng: 1 đồng chí'] })]);
    expect(document.body.textContent).toContain('Dòng cộng');
    button('Dòng 5 là dữ liệu')?.click();
    await settle();
    expect(patch(1).request.body).toEqual({ role: 'DATA', version: 1 });
  });

  it('keeps the chosen state in the address of the request and of the page', async () => {
    await open(makeImport(), two);
    button('Lỗi 1')?.click();
    await settle();
    const { request } = rowsRequest();
    expect(request.params.get('state')).toBe('ERROR');
    expect(request.params.has('sort')).toBe(false);
  });

  it('leaves lines in error out only when the clerk says so', async () => {
    await open(makeImport(), two);
    button('Nhập 2 dòng')?.click();
    await settle();
    expect(document.body.textContent).toContain('đánh dấu vào ô bỏ qua dòng lỗi');
    http.expectNone(`/api/imports/${importId}/confirm`);
    document.querySelector<HTMLInputElement>('app-confirm-bar input')!.click();
    button('Nhập 2 dòng')?.click();
    await settle();
    const { request } = http.expectOne(`/api/imports/${importId}/confirm`);
    expect(request.body).toEqual({ leaveOutErrors: true, version: 3 });
  });

  it('follows the reading until the rows are there', async () => {
    await open(makeImport({ state: 'READING', step: 'Đang đối chiếu', done: 40, total: 300 }));
    expect(document.body.textContent).toContain('Đang đối chiếu…');
    expect(document.body.textContent).toContain('40 / 300 dòng');
    let again = http.match(`/api/imports/${importId}`);
    while (!again.length) {
      await settle();
      again = http.match(`/api/imports/${importId}`);
    }
    again[0]?.flush(makeImport());
    await settle();
    rowsRequest().flush({ items: two, total: 2, page: 1, pageSize: 50 });
    await settle();
    expect(cell(1, 2).textContent).toContain('Họ và tên: chưa có tên.');
  });

  it('says why a list could not be read, and offers another one', async () => {
    await open(makeImport({ state: 'FAILED', message: 'Tệp có mật khẩu, hãy bỏ mật khẩu rồi nạp lại.' }));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Tệp có mật khẩu');
    expect(document.body.textContent).toContain('Chọn danh sách khác');
  });
});
