import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiClose, mdiFileTableOutline, mdiHistory, mdiMicrosoftExcel, mdiTrayArrowUp } from '@mdi/js';
import { importKindLabels, importKinds, type ImportKind } from '@ky-yeu/contracts/importing-lists';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { organisationPicker } from '../organisations/organisations-api';
import { focusAfterRender } from '../shared/focus';
import { showSize } from '../shared/format';
import { Icon } from '../shared/icon';
import { problemOf } from '../shared/problem';
import type { PickerOption } from '../shared/record-api';
import { RecordPicker } from '../shared/record-picker';
import { Session } from '../shared/session';
import { readTransfer, sizeOfText, type Pasted } from './clipboard-table';
import { ImportSteps } from './import-steps';
import { kindWords } from './import-words';
import { conferencePicker, ImportingApi, roundPicker, sampleUrl } from './importing-api';

const megabyte = 1024 * 1024;
const maxFile = 50 * megabyte;
const maxText = 2_000_000;

/** Why a source is not even sent; null when it is. The server checks all the rest. */
function refusal({ file, text }: { file: File | null; text: string }): string | null {
  if (file && file.size === 0) return `Tệp “${file.name}” không có nội dung, hãy chọn tệp khác.`;
  if (file && file.size >= maxFile) {
    return `Tệp “${file.name}” lớn hơn 50 MB; hãy bỏ bớt hình ảnh hoặc tách danh sách rồi chọn lại.`;
  }
  if (text.length > maxText) return 'Nội dung dán quá dài; hãy lưu thành tệp Excel rồi chọn tệp.';
  return null;
}

/** Where a list comes in: a file or a paste. Nothing is written here. */
@Component({
  selector: 'app-start-page',
  imports: [Icon, ImportSteps, RecordPicker, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './start-page.html',
  styleUrl: './start-page.scss',
  host: {
    '(document:paste)': 'pastedAnywhere($event)',
    '(document:dragover)': '$event.preventDefault()',
    '(document:drop)': 'dropped($event)',
  },
})
export class StartPage {
  private readonly api = inject(ImportingApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  readonly kind = input<string>();
  readonly conferenceId = input<string>();
  readonly roundId = input<string>();

  protected readonly icons = { mdiClose, mdiFileTableOutline, mdiHistory, mdiMicrosoftExcel, mdiTrayArrowUp };
  protected readonly labels = importKindLabels;
  protected readonly kinds = computed(() => importKinds.filter((kind) => this.session.can(kindWords[kind].needs)));
  protected readonly chosenKind = linkedSignal<ImportKind>(
    () => importKinds.find((kind) => kind === this.kind()) ?? 'PEOPLE',
  );
  protected readonly conference = linkedSignal<string | null>(() => this.conferenceId() ?? null);
  protected readonly round = linkedSignal<string | null>(() => this.roundId() ?? null);
  /** Whether the page was opened from a conference or a round, which then need not be chosen. */
  protected readonly isPlaceKnown = computed(() => Boolean(this.conferenceId() ?? this.roundId()));
  protected readonly sender = signal<PickerOption | null>(null);
  protected readonly organisations = organisationPicker();
  protected readonly conferences = conferencePicker();
  protected readonly rounds = roundPicker();

  protected readonly file = signal<File | null>(null);
  protected readonly text = signal('');
  protected readonly message = signal('');
  protected readonly isSending = signal(false);
  protected readonly isOver = signal(false);

  protected readonly sample = computed(() => sampleUrl(this.chosenKind(), this.conference()));
  protected readonly fileSize = computed(() => showSize(this.file()?.size ?? 0));
  protected readonly textSize = computed(() => {
    const { rows, columns } = sizeOfText(this.text());
    return rows ? `${formatNumber(rows)} dòng${columns > 1 ? `, ${columns} cột` : ''}` : '';
  });
  /** What is still missing before the list can be read. */
  protected readonly missing = computed(() => {
    if (this.chosenKind() === 'ATTENDEES' && !this.conference()) return 'Hãy chọn hội nghị của danh sách đại biểu này.';
    if (this.chosenKind() === 'RECIPIENTS' && !this.round()) return 'Hãy chọn đợt khen thưởng của danh sách này.';
    if (!this.file() && !this.text().trim()) return 'Hãy chọn tệp hoặc dán danh sách.';
    return '';
  });

  protected chooseKind(kind: string): void {
    this.chosenKind.set(kind as ImportKind);
  }

  protected pastedAnywhere(event: ClipboardEvent): void {
    const target = event.target as HTMLElement | null;
    // The fields for conference and sender take a paste as usual.
    if (target?.closest('input, [contenteditable]')) return;
    const pasted = readTransfer(event.clipboardData);
    if (!('file' in pasted) && !pasted.text.trim()) return;
    event.preventDefault();
    this.take(pasted);
  }

  protected dropped(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.take(readTransfer(event.dataTransfer));
  }

  protected chosen(box: HTMLInputElement): void {
    const file = box.files?.[0];
    if (file) this.take({ file });
    box.value = '';
  }

  protected typed(text: string): void {
    this.text.set(text);
    this.file.set(null);
  }

  protected clear(): void {
    this.file.set(null);
    this.text.set('');
    this.message.set('');
    this.focus(this.host, '.choose');
  }

  protected async read(): Promise<void> {
    this.message.set(this.missing());
    if (this.missing() || this.isSending()) return;
    this.isSending.set(true);
    try {
      const file = this.file();
      const record = await this.api.start({
        kind: this.chosenKind(),
        conferenceId: this.chosenKind() === 'ATTENDEES' ? this.conference() : null,
        roundId: this.chosenKind() === 'RECIPIENTS' ? this.round() : null,
        senderId: this.sender()?.id,
        ...(file ? { file } : { text: this.text() }),
      });
      await this.router.navigate(['/imports', record.id]);
    } catch (error) {
      const { detail, issues } = problemOf(error);
      this.message.set(issues[0]?.message ?? detail);
    } finally {
      this.isSending.set(false);
    }
  }

  private take(source: Pasted): void {
    const next = { file: 'file' in source ? source.file : null, text: 'text' in source ? source.text : '' };
    const refused = refusal(next);
    this.message.set(refused ?? '');
    if (refused || (!next.file && !next.text.trim())) return;
    this.file.set(next.file);
    this.text.set(next.text);
    this.focus(this.host, '.read');
  }
}
