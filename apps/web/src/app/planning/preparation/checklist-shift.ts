import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { showDate } from '../../shared/format';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { checklistShift, PreparationApi } from './preparation-api';

/** Shows which items move with the conference and which stay, and moves exactly those. */
@Component({
  selector: 'app-shift-panel',
  imports: [LoadState, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Dời việc theo hội nghị</h2>
    <mat-dialog-content>
      <app-load-state [of]="resource" />
      @if (shift(); as found) {
        <p class="muted small-text">
          Tính lại từ ngày khai mạc {{ date(found.opensOn) }}; việc đã xong giữ nguyên hạn cũ.
        </p>
        @if (found.moves.length) {
          <h3>Dời theo ({{ found.moves.length }})</h3>
          <ul aria-label="Việc dời theo">
            @for (move of found.moves; track move.id) {
              <li class="move">
                <span>{{ move.title }}</span>
                <span class="number">{{ date(move.from) || 'chưa có hạn' }} → {{ date(move.to) }}</span>
              </li>
            }
          </ul>
        } @else {
          <p>Mọi hạn đã khớp với ngày hội nghị.</p>
        }
        @if (found.stays.length) {
          <h3>Giữ nguyên vì đặt tay ({{ found.stays.length }})</h3>
          <ul aria-label="Việc giữ nguyên">
            @for (stay of found.stays; track stay.id) {
              <li class="move">
                <span>{{ stay.title }}</span>
                <span class="number">{{ date(stay.dueOn) }}</span>
              </li>
            }
          </ul>
        }
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Thôi</button>
      <button class="button primary" type="button" [disabled]="!count() || isBusy()" (click)="move()">
        {{ count() ? 'Dời ' + count() + ' việc' : 'Dời' }}
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './preview-dialog.scss',
})
export class ShiftPanel {
  private readonly data = inject<{ conferenceId: string }>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<unknown>>(MatDialogRef);
  private readonly api = inject(PreparationApi);
  private readonly notices = inject(Notices);
  protected readonly date = showDate;
  protected readonly isBusy = signal(false);
  protected readonly resource = checklistShift(() => this.data.conferenceId);
  protected readonly shift = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly count = computed(() => this.shift()?.moves.length ?? 0);

  protected async move(): Promise<void> {
    const shift = this.shift();
    if (!shift?.opensOn) return;
    this.isBusy.set(true);
    try {
      const items = shift.moves.map(({ id, version }) => ({ id, version }));
      const { body, changeId } = await this.api.shift(this.data.conferenceId, { opensOn: shift.opensOn, items });
      this.dialog.close();
      this.notices.written(`Đã dời hạn của ${body.moved} việc.`, changeId);
    } catch (error) {
      this.notices.failed(error);
      this.resource.reload();
    } finally {
      this.isBusy.set(false);
    }
  }
}
