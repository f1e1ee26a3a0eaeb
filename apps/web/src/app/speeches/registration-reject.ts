import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { PaperRegistration } from '@ky-yeu/contracts/paper-registrations';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import { RegistrationsApi } from './registrations-api';

export interface RegistrationRejectData {
  conferenceId: string;
  paper: PaperRegistration;
}

/** Asks for the reason of a rejection. */
@Component({
  selector: 'app-registration-reject',
  imports: [MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Từ chối đăng ký</h2>
    <mat-dialog-content>
      <p class="muted">{{ data.paper.topic }}</p>
      <label>
        Lý do từ chối
        <textarea #reason rows="3" maxlength="1000" (input)="text.set(reason.value)"></textarea>
      </label>
      @if (fault(); as sentence) {
        <p class="fault" role="alert">{{ sentence }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Thôi</button>
      <button class="button primary" type="button" [disabled]="isBusy()" (click)="save()">Từ chối</button>
    </mat-dialog-actions>
  `,
  styles: `
    label {
      display: grid;
      gap: 5px;
      margin-top: 12px;
      font-size: 0.8438rem;
      font-weight: 560;
    }

    textarea {
      width: 100%;
      min-height: var(--control-height);
      padding: 6px 11px;
      border: 1px solid color-mix(in srgb, var(--mat-sys-outline) 70%, transparent);
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-lowest);
      color: inherit;
      font: inherit;
      font-weight: 400;
    }

    .fault {
      margin-top: 8px;
      color: var(--mat-sys-error);
    }

    mat-dialog-actions {
      gap: 8px;
      padding: 12px 24px 20px;
    }
  `,
})
export class RegistrationReject {
  protected readonly data = inject<RegistrationRejectData>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly api = inject(RegistrationsApi);
  private readonly notices = inject(Notices);
  protected readonly text = signal('');
  protected readonly fault = signal<string | null>(null);
  protected readonly isBusy = signal(false);

  protected async save(): Promise<void> {
    const { conferenceId, paper } = this.data;
    this.isBusy.set(true);
    try {
      const given = { reason: this.text().trim(), version: paper.version };
      const { changeId } = await this.api.step(conferenceId, paper.id, 'reject', given);
      this.notices.written('Đã từ chối đăng ký.', changeId);
      this.dialog.close();
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(problem.issues[0]?.message ?? problem.detail);
    } finally {
      this.isBusy.set(false);
    }
  }
}
