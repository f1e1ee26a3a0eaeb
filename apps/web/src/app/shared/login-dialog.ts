import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { LoginForm } from './login-form';

/** Asks for the password again over the page, so that nothing typed behind it is lost. Closes with true. */
@Component({
  selector: 'app-login-dialog',
  imports: [LoginForm, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Phiên làm việc đã hết</h2>
    <mat-dialog-content>
      <p class="muted">Hãy đăng nhập lại. Nội dung bạn đang nhập vẫn được giữ nguyên.</p>
      <app-login-form [username]="username" (loggedIn)="dialog.close(true)" />
      <button class="button plain" type="button" (click)="dialog.close(false)">Rời trang này</button>
    </mat-dialog-content>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 16px;
    }
  `,
})
export class LoginDialog {
  protected readonly dialog = inject<MatDialogRef<LoginDialog, boolean>>(MatDialogRef);
  protected readonly username = inject<string>(MAT_DIALOG_DATA);
}
