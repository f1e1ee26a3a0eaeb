import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { Writes } from '../shared/writes';
import { button, show } from '../shared/testing/page';
import { PaperPreview } from './paper-preview';

describe('the paper that is shown', () => {
  let preview: ComponentFixture<PaperPreview>;
  let http: HttpTestingController;

  beforeEach(() => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({
      imports: [PaperPreview],
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    preview = TestBed.createComponent(PaperPreview);
    show(preview);
  });

  afterEach(() => {
    jest.useRealTimers();
    document.body.replaceChildren();
  });

  async function open(url: string): Promise<void> {
    preview.componentRef.setInput('url', url);
    await pass(0);
  }

  async function pass(milliseconds: number): Promise<void> {
    TestBed.tick();
    await jest.advanceTimersByTimeAsync(milliseconds);
    TestBed.tick();
  }

  function refuse(url: string, detail: string): void {
    const problem = { type: 'about:blank', title: detail, status: 409, code: 'PROGRAMME_EMPTY', detail, issues: [] };
    const body = Uint8Array.from(Buffer.from(JSON.stringify(problem))).buffer;
    http.expectOne(url).flush(body, { status: 409, statusText: 'Conflict' });
  }

  it('tells in the server’s words why there is none, and asks again', async () => {
    await open('/api/a');
    expect(document.body.textContent).toContain('Đang tạo văn bản…');
    refuse('/api/a', 'Chương trình chưa có mục nào để in.');
    await pass(0);
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Chương trình chưa có mục nào để in.');
    expect(document.body.textContent).not.toContain('Đang tạo văn bản…');
    button('Thử lại')?.click();
    await pass(1000);
    http.expectOne('/api/a');
  });

  it('stops the work for an address that is no longer wanted, and asks once for the last of many', async () => {
    await open('/api/a');
    const first = http.expectOne('/api/a');
    await open('/api/b');
    expect(first.cancelled).toBe(true);
    await pass(100);
    await open('/api/c');
    await pass(1000);
    http.expectNone('/api/b');
    http.expectOne('/api/c');
  });

  it('is made anew after something was written', async () => {
    await open('/api/a');
    refuse('/api/a', 'Chương trình chưa có mục nào để in.');
    TestBed.inject(Writes).note();
    await pass(1000);
    http.expectOne('/api/a');
  });
});
