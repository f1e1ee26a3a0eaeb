import { ChangeDetectionStrategy, Component } from '@angular/core';
import { MatDialogModule } from '@angular/material/dialog';
import { CalendarFeeds } from './calendar-feeds';

/** Subscriptions, opened over the calendar. */
@Component({
  selector: 'app-feeds-panel',
  imports: [CalendarFeeds, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Đăng ký lịch</h2>
    <mat-dialog-content><app-calendar-feeds /></mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Đóng</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-actions {
      padding: 12px 24px 20px;
    }
  `,
})
export class FeedsPanel {}
