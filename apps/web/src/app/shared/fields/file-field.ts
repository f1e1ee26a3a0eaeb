import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { mdiClose, mdiFileOutline, mdiPaperclip } from '@mdi/js';
import { fileExtensions, fileLimits, type AttachedFile } from '@ky-yeu/contracts/files';
import type { Subscription } from 'rxjs';
import { fileRefusal } from '../files/file-refusal';
import { FilesApi } from '../files/files-api';
import { Uploads } from '../files/uploads';
import { focusAfterRender } from '../focus';
import { showSize } from '../format';
import { Icon } from '../icon';
import { knownName, rememberName } from '../known-names';
import { problemOf } from '../problem';
import { FieldControl } from './field-control';
import { FieldFrame } from './field-frame';

/** A file on its way, or one that was refused. */
interface Sending {
  key: number;
  name: string;
  size: number;
  share: number;
  fault: string | null;
}

let sendings = 0;

/** Ids of the files that hang on a record. A file is sent at once and hangs there when the form is saved. */
@Component({
  selector: 'app-file-field',
  imports: [FieldFrame, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './file-field.html',
  styleUrl: './file-field.scss',
  host: {
    // A file that misses the field would open in place of the page.
    '(document:dragover)': 'keepPage($event)',
    '(document:drop)': 'keepPage($event)',
  },
})
export class FileField extends FieldControl<string[]> {
  /** Where files are sent to. */
  readonly uploadUrl = input.required<string>();
  /** What the id of a saved file is put behind; null while the record is not saved. */
  readonly downloadUrl = input<string | null>(null);
  /** What the ids of the field stand for at first. */
  readonly shown = input<readonly AttachedFile[]>([]);

  private readonly api = inject(FilesApi);
  private readonly uploads = inject(Uploads, { optional: true });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  private readonly running = new Map<number, Subscription>();
  private readonly known = linkedSignal(() => new Map(this.shown().map((file) => [file.id, file])));
  protected readonly icons = { mdiClose, mdiFileOutline, mdiPaperclip };
  protected readonly accept = Object.values(fileExtensions)
    .flat()
    .map((ending) => `.${ending}`)
    .join(',');
  protected readonly most = fileLimits.perRecord;
  protected readonly size = showSize;
  protected readonly isOver = signal(false);
  protected readonly sending = signal<readonly Sending[]>([]);
  /** What has just happened, for those who do not see it. */
  protected readonly said = signal('');
  protected readonly files = computed(() => this.value().map((id) => this.known().get(id) ?? unknown(id)));
  protected readonly isFull = computed(() => this.value().length >= fileLimits.perRecord);
  private readonly saved = computed(() => new Set(this.shown().map(({ id }) => id)));

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => [...this.running.keys()].forEach((key) => this.end(key)));
  }

  protected addressOf(id: string): string | null {
    const url = this.downloadUrl();
    return url !== null && this.saved().has(id) ? url + id : null;
  }

  protected isNew(id: string): boolean {
    return this.known().has(id) && !this.saved().has(id);
  }

  protected chosen(box: HTMLInputElement): void {
    this.take([...(box.files ?? [])]);
    box.value = '';
  }

  protected dropped(event: DragEvent): void {
    this.isOver.set(false);
    this.take([...(event.dataTransfer?.files ?? [])]);
  }

  protected keepPage(event: DragEvent): void {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  protected remove({ id, name }: AttachedFile): void {
    this.change(this.value().filter((each) => each !== id));
    this.said.set(`Đã bỏ “${name}”.`);
    this.focus(this.host, '.choose');
  }

  /** Stops a file that is on its way, or forgets one that was refused. */
  protected drop(key: number): void {
    this.end(key);
    this.sending.update((all) => all.filter((each) => each.key !== key));
    this.focus(this.host, '.choose');
  }

  private take(files: readonly File[]): void {
    this.touch();
    let left = fileLimits.perRecord - this.value().length - this.running.size;
    for (const file of files) {
      const fault = fileRefusal(file) ?? (left > 0 ? null : `Mỗi mục có nhiều nhất ${fileLimits.perRecord} tệp.`);
      const key = ++sendings;
      this.sending.update((all) => [...all, { key, name: file.name, size: file.size, share: 0, fault }]);
      if (fault !== null) continue;
      left--;
      this.send(key, file);
    }
  }

  private send(key: number, file: File): void {
    this.uploads?.begin();
    const subscription = this.api.upload(this.uploadUrl(), file).subscribe({
      next: ({ share, file: kept }) => (kept ? this.keep(key, kept) : this.set(key, { share })),
      error: (error: unknown) => {
        this.end(key);
        this.set(key, { fault: problemOf(error).detail });
      },
    });
    this.running.set(key, subscription);
  }

  private keep(key: number, file: AttachedFile): void {
    this.end(key);
    this.sending.update((all) => all.filter((each) => each.key !== key));
    this.known.update((known) => new Map(known).set(file.id, file));
    rememberName(file.id, file.name);
    this.change([...this.value(), file.id]);
    this.said.set(`Đã tải lên “${file.name}”; bấm Lưu để đính kèm.`);
  }

  private set(key: number, change: Partial<Sending>): void {
    this.sending.update((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  }

  private end(key: number): void {
    const subscription = this.running.get(key);
    if (!subscription) return;
    this.running.delete(key);
    this.uploads?.end();
    subscription.unsubscribe();
  }
}

const unknown = (id: string): AttachedFile => ({
  id,
  name: knownName(id) ?? 'Tệp không còn',
  mediaType: '',
  sizeBytes: 0,
});
