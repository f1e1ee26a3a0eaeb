import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { Import } from '@ky-yeu/contracts/importing';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { OpenImport } from './open-import';

/** How far reading or writing has come, with a way to stop it. */
@Component({
  selector: 'app-import-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card" aria-labelledby="progress-step">
      <h2 id="progress-step" role="status">{{ step() }}…</h2>
      @if (record().total) {
        <progress aria-labelledby="progress-step" [max]="record().total" [value]="record().done"></progress>
        <p class="muted number">{{ number(record().done) }} / {{ number(record().total) }} dòng</p>
      } @else {
        <progress aria-labelledby="progress-step"></progress>
      }
      <p class="muted small-text">
        @if (isWriting()) {
          Ghi cả danh sách hoặc không ghi gì: dừng lúc này thì mọi thứ như trước khi nhập.
        } @else {
          Chưa có gì được ghi vào hệ thống. Bạn có thể rời trang này rồi quay lại.
        }
      </p>
      <button class="button" type="button" [attr.aria-disabled]="isStopping()" (click)="stop()">
        {{ isStopping() ? 'Đang dừng…' : isWriting() ? 'Dừng ghi' : 'Dừng đọc' }}
      </button>
    </section>
  `,
  styles: `
    .card {
      display: grid;
      justify-items: start;
      gap: 12px;
      max-width: 640px;
    }

    progress {
      width: 100%;
      height: 10px;
    }
  `,
})
export class ImportProgress {
  private readonly open = inject(OpenImport);
  readonly record = input.required<Import>();
  protected readonly number = formatNumber;
  protected readonly isStopping = signal(false);
  protected readonly isWriting = computed(() => this.record().state === 'COMMITTING');
  protected readonly step = computed(() => {
    const usual = this.isWriting() ? 'Đang ghi danh sách' : 'Đang đọc danh sách';
    return (this.record().step ?? usual).replace(/[.…]+$/, '');
  });

  protected async stop(): Promise<void> {
    if (this.isStopping()) return;
    this.isStopping.set(true);
    await this.open.cancel();
  }
}
