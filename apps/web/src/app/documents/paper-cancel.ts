import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';

/** Asks why a paper is cancelled; closes with the reason. */
@Component({
  selector: 'app-paper-cancel',
  imports: [MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Hủy văn bản đã ban hành?</h2>
    <mat-dialog-content>
      <p>Số đã cấp vẫn giữ trong sổ và không cấp lại; văn bản được ghi là đã hủy.</p>
      <label for="cancel-reason">Lý do hủy</label>
      <textarea
        #box
        id="cancel-reason"
        class="control"
        rows="3"
        maxlength="1000"
        [value]="reason()"
        (input)="reason.set(box.value)"
      ></textarea>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" (click)="dialog.close()">Không hủy</button>
      <button
        class="button danger"
        type="button"
        [disabled]="reason().trim() === ''"
        (click)="dialog.close(reason().trim())"
      >
        Hủy văn bản
      </button>
    </mat-dialog-actions>
  `,
  styleUrl: './paper-dialog.scss',
})
export class PaperCancel {
  protected readonly dialog = inject<MatDialogRef<unknown, string>>(MatDialogRef);
  protected readonly reason = signal('');
}
