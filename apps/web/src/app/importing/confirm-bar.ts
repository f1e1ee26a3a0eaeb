import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { mdiDatabaseImportOutline } from '@mdi/js';
import type { Import } from '@ky-yeu/contracts/importing';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from '../shared/icon';
import { confirmSentence, writtenCount } from './import-words';
import { OpenImport } from './open-import';
import { OpenRows } from './open-rows';

/** Says at the foot of the page what confirming does, and does it. Lines in error are left out only when told so. */
@Component({
  selector: 'app-confirm-bar',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section aria-label="Xác nhận nhập">
      <p role="status">
        {{ sentence().does }}<span class="rest">{{ sentence().rest && '; ' + sentence().rest }}.</span>
      </p>
      @if (errors()) {
        <label>
          <input #box type="checkbox" [checked]="isAgreed()" (change)="isAgreed.set(box.checked)" />
          Bỏ qua {{ number(errors()) }} dòng lỗi
        </label>
      }
      <button
        class="button primary"
        type="button"
        [attr.aria-disabled]="!canConfirm() || isSending() || null"
        (click)="confirm()"
      >
        <app-icon [path]="mdiDatabaseImportOutline" />{{ action() }}
      </button>
      @if (hint()) {
        <p class="hint" role="alert">{{ hint() }}</p>
      }
    </section>
  `,
  styles: `
    :host {
      position: sticky;
      bottom: 0;
      z-index: 5;
    }

    section {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 10px 20px;
      padding: 14px 20px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 12px 12px 0 0;
      background: var(--mat-sys-surface);
      box-shadow: 0 -4px 16px rgb(60 30 20 / 12%);
    }

    p:first-child {
      flex: 1 1 320px;
      font-weight: 560;
    }

    .rest {
      font-weight: 400;
    }

    label {
      display: flex;
      gap: 8px;
      align-items: center;
      font-weight: 540;
    }

    input {
      width: 18px;
      height: 18px;
      margin: 0;
    }

    .hint {
      flex-basis: 100%;
      color: var(--mat-sys-error);
      font-size: 0.875rem;
    }

    @media (max-width: 720px) {
      :host {
        bottom: 60px;
        margin-inline: -14px;
      }

      section {
        padding: 12px 14px;
      }

      p:first-child {
        flex-basis: 100%;
      }

      // The box beside the button names the errors; the pills above tell the rest.
      .rest {
        position: absolute;
        clip-path: inset(50%);
        width: 1px;
        height: 1px;
        overflow: hidden;
      }

      .button {
        flex: 1 1 140px;
      }
    }
  `,
})
export class ConfirmBar {
  private readonly open = inject(OpenImport);
  private readonly rows = inject(OpenRows);
  readonly record = input.required<Import>();
  protected readonly mdiDatabaseImportOutline = mdiDatabaseImportOutline;
  protected readonly number = formatNumber;
  protected readonly isSending = signal(false);
  private readonly isTried = signal(false);
  protected readonly errors = computed(() => this.record().plan.errors);
  /** An agreement holds for the number that was shown, not for errors that come up later. */
  protected readonly isAgreed = linkedSignal<number, boolean>({ source: this.errors, computation: () => false });
  protected readonly sentence = computed(() => confirmSentence(this.record().plan, this.record().counts.WARNING));
  protected readonly written = computed(() => writtenCount(this.record().plan));
  protected readonly action = computed(() => (this.written() ? `Nhập ${formatNumber(this.written())} dòng` : 'Nhập'));

  /** What stands in the way; '' when nothing does. */
  private readonly obstacle = computed(() => {
    if (this.rows.unsaved().size) return 'Có chỗ sửa chưa ghi được, hãy xem các dòng được đánh dấu.';
    if (!this.written()) return 'Không có dòng nào mới hoặc thay đổi để nhập.';
    if (this.errors() && !this.isAgreed()) return 'Hãy sửa các dòng lỗi, hoặc đánh dấu vào ô bỏ qua dòng lỗi.';
    return '';
  });
  protected readonly canConfirm = computed(() => !this.obstacle());
  protected readonly hint = computed(() => (this.isTried() ? this.obstacle() : ''));

  protected async confirm(): Promise<void> {
    this.isTried.set(true);
    if (!this.canConfirm() || this.isSending()) return;
    this.isSending.set(true);
    await this.rows.settled();
    // A refusal may mean that the directory has changed: the lines are shown as they stand now.
    if (this.canConfirm() && !(await this.open.confirm(this.errors() > 0))) this.rows.page.reload();
    this.isSending.set(false);
  }
}
