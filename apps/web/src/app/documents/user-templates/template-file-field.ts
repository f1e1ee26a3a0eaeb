import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import { mdiFileWordOutline, mdiUpload } from '@mdi/js';
import { templateLimits, type CheckedTemplate } from '@ky-yeu/contracts/paper-templates';
import type { Subscription } from 'rxjs';
import { FieldControl } from '../../shared/fields/field-control';
import { FieldFrame } from '../../shared/fields/field-frame';
import { FilesApi } from '../../shared/files/files-api';
import { Uploads } from '../../shared/files/uploads';
import { showSize } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { rememberName } from '../../shared/known-names';
import { problemOf } from '../../shared/problem';

/** Sends the one file of a template, and shows what its check found: each fault as a sentence. */
@Component({
  selector: 'app-template-file-field',
  imports: [FieldFrame, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-field-frame [of]="this" [isGroup]="true">
      <div
        class="box"
        role="group"
        [attr.aria-labelledby]="id + '-label'"
        (dragover)="$event.preventDefault()"
        (drop)="dropped($event)"
      >
        <button
          class="button small"
          type="button"
          [attr.aria-disabled]="isSending() || null"
          (click)="isSending() || box.click()"
        >
          <app-icon [path]="icons.mdiUpload" [size]="17" />{{ value() ? 'Chọn tệp khác' : 'Chọn tệp .docx' }}
        </button>
        <input #box hidden type="file" accept=".docx" [attr.aria-label]="caption()" (change)="chosen(box)" />
        <div role="status">
          @if (isSending()) {
            <p>Đang gửi và kiểm tra “{{ name() }}”…</p>
          } @else if (checked(); as file) {
            <p class="good">
              <app-icon [path]="icons.mdiFileWordOutline" [size]="18" />
              <span>
                “{{ file.name }}” ({{ size(file.sizeBytes) }}) dùng được:
                <span class="number">{{ file.checks.tagCount }}</span> thẻ.
              </span>
            </p>
          } @else if (!faults().length) {
            <p class="muted small-text">Chưa có tệp. Kéo tệp thả vào đây hoặc bấm nút; tệp được kiểm tra ngay.</p>
          }
        </div>
      </div>
      @if (faults().length) {
        <div class="notice bad" role="alert">
          <div>
            <p>Chưa nhận “{{ name() }}”. Hãy sửa trong Word rồi gửi lại:</p>
            <ul>
              @for (fault of faults(); track $index) {
                <li>{{ fault }}</li>
              }
            </ul>
          </div>
        </div>
      }
    </app-field-frame>
  `,
  styles: `
    .box {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 14px;
      padding: 10px;
      border: 1px dashed color-mix(in srgb, var(--mat-sys-outline) 70%, transparent);
      border-radius: var(--radius);
    }
    p {
      margin: 0;
    }
    .box > div {
      flex: 1 1 220px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .good {
      display: flex;
      gap: 8px;
      color: var(--good);
    }
    ul {
      margin: 6px 0 0;
      padding-left: 18px;
      list-style: disc;
      overflow-wrap: anywhere;
    }
    .notice {
      margin-top: 8px;
    }
  `,
})
export class TemplateFileField extends FieldControl<string> {
  /** Where the file is checked; it depends on the kind of paper. */
  readonly uploadUrl = input.required<string>();
  readonly accepted = output<CheckedTemplate>();
  private readonly api = inject(FilesApi);
  private readonly uploads = inject(Uploads, { optional: true });
  private running: Subscription | null = null;
  protected readonly icons = { mdiFileWordOutline, mdiUpload };
  protected readonly size = showSize;
  protected readonly name = signal('');
  protected readonly isSending = signal(false);
  protected readonly faults = signal<readonly string[]>([]);
  protected readonly checked = signal<CheckedTemplate | null>(null);

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => this.end());
  }

  /** Forgets the file: it was checked for another kind of paper. */
  clear(): void {
    this.end();
    this.faults.set([]);
    this.checked.set(null);
    this.change('');
  }

  protected chosen(box: HTMLInputElement): void {
    this.send(box.files?.[0]);
    box.value = '';
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.send(event.dataTransfer?.files[0]);
  }

  private send(file: File | undefined): void {
    if (!file) return;
    this.clear();
    this.name.set(file.name);
    const refusal = refusalOf(file);
    if (refusal) {
      this.faults.set([refusal]);
      return;
    }
    this.isSending.set(true);
    this.uploads?.begin();
    this.running = this.api.upload(this.uploadUrl(), file).subscribe({
      next: ({ file: kept }) => kept && this.keep(kept as CheckedTemplate),
      error: (error: unknown) => {
        this.end();
        const { detail, issues } = problemOf(error);
        this.faults.set(issues.length ? issues.map(({ message }) => message) : [detail]);
      },
    });
  }

  private keep(file: CheckedTemplate): void {
    this.end();
    rememberName(file.id, file.name);
    this.checked.set(file);
    this.change(file.id);
    this.accepted.emit(file);
  }

  private end(): void {
    if (!this.running) return;
    this.running.unsubscribe();
    this.running = null;
    this.isSending.set(false);
    this.uploads?.end();
  }
}

function refusalOf({ name, size }: File): string | null {
  if (!/\.docx$/i.test(name)) return 'Tệp mẫu phải là văn bản Word dạng .docx; hãy lưu lại đúng dạng rồi gửi.';
  return size > templateLimits.bytes ? 'Tệp mẫu lớn quá 5 MB; hãy giảm cỡ ảnh trong tệp rồi gửi lại.' : null;
}
