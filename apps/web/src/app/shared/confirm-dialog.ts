import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';

export interface Question {
  title: string;
  text?: string;
  /** What hangs on it, a line each. */
  lines?: readonly string[];
  /** The words of the button that does it. */
  action: string;
  isDanger?: boolean;
}

/** Asks before something is lost; closes with true when the user agrees. */
@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      @if (question.text) {
        <p>{{ question.text }}</p>
      }
      @if (question.lines?.length) {
        <ul>
          @for (line of question.lines; track line) {
            <li>{{ line }}</li>
          }
        </ul>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" [mat-dialog-close]="false">Thôi</button>
      <button class="button primary" type="button" [class.danger]="question.isDanger" [mat-dialog-close]="true">
        {{ question.action }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      list-style: disc;
      padding-left: 20px;
      margin-top: 8px;
    }

    mat-dialog-actions {
      gap: 8px;
      padding: 12px 24px 20px;
    }
  `,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}
