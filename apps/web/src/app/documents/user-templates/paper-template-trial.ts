import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { mdiDownload } from '@mdi/js';
import type { PaperTemplateItem } from '@ky-yeu/contracts/paper-templates';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { RecordPicker } from '../../shared/record-picker';
import { previewUrl, templateAbilities, templateTrial, trialConferences } from './paper-templates-api';

/** Tries a template with a real conference: what it lacks, and the filled file. */
@Component({
  selector: 'app-paper-template-trial',
  imports: [Icon, LoadState, MatDialogModule, RecordPicker],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Xem thử {{ template.name }}</h2>
    <mat-dialog-content>
      <p>Chọn một hội nghị; giá trị còn thiếu được in màu đỏ.</p>
      <app-record-picker
        ariaLabel="Hội nghị"
        [source]="conferences"
        [shown]="null"
        (chosen)="conferenceId.set($event?.id ?? null)"
      />
      @if (conferenceId(); as id) {
        <app-load-state [of]="trial" />
        <div role="status">
          @if (missing(); as list) {
            @if (list.length) {
              <div class="notice warn">
                <div>
                  <p>Hội nghị này còn thiếu, cần nhập trước khi ban hành:</p>
                  <ul>
                    @for (each of list; track each) {
                      <li>{{ each }}</li>
                    }
                  </ul>
                </div>
              </div>
            } @else {
              <p class="notice">Không thiếu giá trị nào.</p>
            }
          }
        </div>
        @if (missing()) {
          <p class="actions">
            <a class="button primary" download [href]="url(id, 'docx')">
              <app-icon [path]="icon" [size]="18" />Tải bản Word
            </a>
            @if (canMakePdf()) {
              <a class="button" download [href]="url(id, 'pdf')"><app-icon [path]="icon" [size]="18" />Tải bản PDF</a>
            }
          </p>
        }
      }
      @if (abilities.hasValue() && !canMakePdf()) {
        <p class="muted small-text">
          Máy chủ không có LibreOffice nên mẫu riêng chỉ tải được dạng Word; hãy in hoặc lưu PDF từ Word.
        </p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Đóng</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      margin: 6px 0 0;
      padding-left: 18px;
      list-style: disc;
    }
    .notice {
      margin-top: 12px;
    }
    .actions {
      flex-wrap: wrap;
      margin: 14px 0 0;
    }
  `,
})
export class PaperTemplateTrial {
  protected readonly template = inject<PaperTemplateItem>(MAT_DIALOG_DATA);
  protected readonly icon = mdiDownload;
  protected readonly conferences = trialConferences();
  protected readonly conferenceId = signal<string | null>(null);
  protected readonly trial = templateTrial(this.template.id, this.conferenceId);
  protected readonly abilities = templateAbilities();
  protected readonly canMakePdf = computed(() =>
    this.abilities.hasValue() ? !!this.abilities.value()?.canMakePdf : false,
  );
  protected readonly missing = computed(() => (this.trial.hasValue() ? (this.trial.value()?.missing ?? null) : null));

  protected url(conferenceId: string, format: 'docx' | 'pdf'): string {
    return previewUrl(this.template.id, conferenceId, format);
  }
}
