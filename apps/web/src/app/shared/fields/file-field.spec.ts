import { HttpEventType, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { CreateChecklistItem } from '@ky-yeu/contracts/preparation';
import { fileLimits, type AttachedFile, type StoredFile } from '@ky-yeu/contracts/files';
import { Uploads } from '../files/uploads';
import { recordForm } from '../record-form';
import { button, settle, show } from '../testing/page';
import { FileField } from './file-field';

const id = (n: number) => `0190a5b0-0000-7000-8000-00000000000${n}`;
const saved: AttachedFile = { id: id(1), name: 'Giấy mời đã ký.pdf', mediaType: 'application/pdf', sizeBytes: 2048 };
const uploads = '/api/conferences/c/checklist/files';
const downloads = '/api/conferences/c/checklist/i/files/';

@Component({
  imports: [FileField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [Uploads],
  template: `
    <app-file-field [field]="form.fields.fileIds" [uploadUrl]="uploads" [downloadUrl]="downloads" [shown]="[saved]" />
  `,
})
class Host {
  readonly uploads = uploads;
  readonly downloads = downloads;
  readonly saved = saved;
  readonly state = inject(Uploads);
  readonly form = recordForm<{ fileIds: string[] }, object>({
    contract: CreateChecklistItem,
    value: { fileIds: [saved.id] },
    save: () => Promise.reject(new Error('not saved here')),
  });
}

describe('the field for files', () => {
  let http: HttpTestingController;
  let host: Host;
  let element: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(Host);
    host = fixture.componentInstance;
    element = show(fixture);
    await settle();
  });
  afterEach(() => document.body.replaceChildren());

  const text = () => (element.textContent ?? '').replace(/\s+/g, ' ');
  const ids = () => host.form.model().fileIds;
  const file = (name: string, size = 1024) => {
    const made = new File(['x'], name);
    Object.defineProperty(made, 'size', { value: size });
    return made;
  };

  async function choose(...files: File[]): Promise<void> {
    const box = element.querySelector<HTMLInputElement>('input[type="file"]')!;
    Object.defineProperty(box, 'files', { value: files, configurable: true });
    box.dispatchEvent(new Event('change'));
    await settle();
  }

  async function answer(request: TestRequest, n: number, name: string): Promise<void> {
    const kept: StoredFile = { ...saved, id: id(n), name, sha256: '', createdAt: '' };
    request.flush(kept);
    await settle();
  }

  it('offers what is saved for download, with its size', () => {
    const link = element.querySelector('a')!;
    expect([link.textContent.trim(), link.getAttribute('href')]).toEqual([saved.name, downloads + saved.id]);
    expect(text()).toContain('2 KB');
  });

  it('sends a chosen file at once, shows how much has left, and holds back saving until it has arrived', async () => {
    await choose(file('Biên bản.docx'));
    const request = http.expectOne(uploads);
    expect((request.request.body as FormData).get('file')).toMatchObject({ name: 'Biên bản.docx' });
    request.event({ type: HttpEventType.UploadProgress, loaded: 512, total: 1024 });
    await settle();
    expect(element.querySelector('progress')).toMatchObject({ value: 0.5 });
    expect(host.state.areRunning()).toBe(true);
    await answer(request, 2, 'Biên bản.docx');
    expect(host.state.areRunning()).toBe(false);
    expect(ids()).toEqual([saved.id, id(2)]);
    expect(text()).toContain('chưa lưu');
    expect(element.querySelectorAll('a')).toHaveLength(1);
  });

  it('takes several files that are dropped on it', async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files: [file('a.pdf'), file('b.png')] } });
    element.querySelector('.box')!.dispatchEvent(event);
    await settle();
    const [first, second] = http.match(uploads);
    await answer(second!, 3, 'b.png');
    await answer(first!, 2, 'a.pdf');
    expect(ids()).toEqual([saved.id, id(3), id(2)]);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each([
    ['of another kind', 'phim.mp4', 1024, 'Chỉ nhận tệp PDF'],
    ['that is too large', 'a.pdf', fileLimits.bytes + 1, 'lớn quá 20 MB'],
    ['that is empty', 'a.pdf', 0, 'Tệp rỗng'],
  ])('does not send a file %s and says why', async (_, name, size, sentence) => {
    await choose(file(name, size));
    http.expectNone(uploads);
    expect(element.querySelector('[role="alert"]')?.textContent).toContain(sentence);
    button(`Bỏ ${name}`)?.click();
    await settle();
    expect(element.querySelector('[role="alert"]')).toBeNull();
  });

  it('shows why the server refused a file, and does not attach it', async () => {
    await choose(file('a.pdf'));
    const problem = { code: 'FILE_REFUSED', status: 422, detail: 'Tệp có chứa macro nên không nhận.', issues: [] };
    http.expectOne(uploads).flush(problem, { status: 422, statusText: 'refused' });
    await settle();
    expect(text()).toContain('Tệp có chứa macro nên không nhận.');
    expect(ids()).toEqual([saved.id]);
    expect(host.state.areRunning()).toBe(false);
  });

  it('stops an upload, and takes a file off, with the focus where the next one is chosen', async () => {
    await choose(file('a.pdf'));
    const request = http.expectOne(uploads);
    button('Dừng tải a.pdf')?.click();
    await settle();
    expect(request.cancelled).toBe(true);
    expect(host.state.areRunning()).toBe(false);
    button(`Bỏ tệp ${saved.name}`)?.click();
    await settle();
    expect(ids()).toEqual([]);
    expect(document.activeElement?.textContent).toContain('Chọn tệp');
  });
});
