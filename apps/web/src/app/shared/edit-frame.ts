import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  afterNextRender,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { mdiClose } from '@mdi/js';
import { filter, merge } from 'rxjs';
import { Confirm } from './confirm';
import { focusAfterRender } from './focus';
import { Icon } from './icon';
import { Notices } from './notices';
import type { Written } from './record-api';
import type { RecordForm } from './record-form';
import { Uploads } from './files/uploads';

let count = 0;

/**
 * The frame of an edit panel: heading, fields, save and cancel. Ctrl+Enter and Ctrl+S save; leaving with unsaved
 * changes asks; a newer version is shown field by field. Closes the panel with what was written.
 */
@Component({
  selector: 'app-edit-frame',
  imports: [Icon, MatDialogTitle],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './edit-frame.html',
  providers: [Uploads],
  styleUrl: './edit-frame.scss',
  host: {
    '(keydown)': 'pressed($event)',
    '(window:beforeunload)': 'unload($event)',
  },
})
export class EditFrame<Model extends object, Full> {
  readonly form = input.required<RecordForm<Model, Full>>();
  readonly heading = input.required<string>();
  /** Said after saving: 'Đã lưu cá nhân “…”.' */
  readonly savedText = input('Đã lưu.');
  /** What the button does that saves. */
  readonly saveLabel = input('Lưu');
  readonly saved = output<Written<Full>>();

  /** Files of the fields within that are still on their way. */
  protected readonly uploads = inject(Uploads);
  private readonly dialog = inject<MatDialogRef<unknown, Written<Full>>>(MatDialogRef);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly focus = focusAfterRender();
  protected readonly headingId = `edit-heading-${++count}`;
  protected readonly mdiClose = mdiClose;
  protected readonly none: ReadonlySet<string> = new Set();

  /** The fields that keep what was typed: at first those that the user changed. */
  protected readonly mine = linkedSignal(() => {
    const found = this.form().stale()?.differences ?? [];
    return new Set(found.filter((each) => each.isMine).map((each) => each.field));
  });
  protected readonly summary = computed(() => {
    const problem = this.form().problem();
    if (!problem || problem.code === 'STALE_VERSION') return null;
    return { text: problem.detail, lines: problem.issues.map((issue) => issue.message) };
  });

  constructor() {
    const escapes = this.dialog.keydownEvents().pipe(filter((event) => event.key === 'Escape'));
    merge(this.dialog.backdropClick(), escapes)
      .pipe(takeUntilDestroyed())
      .subscribe(() => void this.leave());
  }

  protected async save(): Promise<void> {
    if (this.uploads.areRunning()) return;
    const written = await this.form().save();
    if (!written) {
      afterNextRender(() => this.showFault(), { injector: this.injector });
      return;
    }
    this.notices.written(this.savedText(), written.changeId);
    this.saved.emit(written);
    this.dialog.close(written);
  }

  protected async leave(): Promise<void> {
    const isFree = !this.form().isDirty() || (await this.mayDrop());
    if (isFree) this.dialog.close();
  }

  protected keep(field: string, isMine: boolean): void {
    const next = new Set(this.mine());
    if (isMine) next.add(field);
    else next.delete(field);
    this.mine.set(next);
  }

  protected keepAll(): void {
    const all = this.form().stale()?.differences ?? [];
    this.settle(new Set(all.map((each) => each.field)));
  }

  /** The box goes away with the button that was pressed; saving is what comes next. */
  protected settle(keepMine: ReadonlySet<string>): void {
    this.form().settle(keepMine);
    this.focus(this.host, 'footer [type="submit"]');
  }

  protected pressed(event: KeyboardEvent): void {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's');
    if (!isSave || event.isComposing) return;
    event.preventDefault();
    void this.save();
  }

  protected unload(event: BeforeUnloadEvent): void {
    if (this.form().isDirty()) event.preventDefault();
  }

  private mayDrop(): Promise<boolean> {
    return this.confirm.ask({
      title: 'Bỏ các thay đổi chưa lưu?',
      text: 'Nội dung bạn vừa nhập sẽ mất.',
      action: 'Bỏ thay đổi',
      isDanger: true,
    });
  }

  private showFault(): void {
    const target = this.host.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
    target?.focus();
  }
}
