import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { mdiDownload } from '@mdi/js';
import type { PaperTemplateItem } from '@ky-yeu/contracts/paper-templates';
import { showMoment, showSize } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { paperTemplate, versionUrl } from './paper-templates-api';

/** The files of a template, the newest first; each can be had as it was uploaded. */
@Component({
  selector: 'app-paper-template-versions',
  imports: [Icon, LoadState, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Các phiên bản của {{ template.name }}</h2>
    <mat-dialog-content>
      <app-load-state [of]="resource" />
      <ul>
        @for (version of versions(); track version.id) {
          <li>
            <span>
              <strong
                >Phiên bản <span class="number">{{ version.number }}</span></strong
              >
              <span class="muted small-text">
                {{ moment(version.createdAt) }} · {{ version.uploadedBy ?? 'tài khoản đã xóa' }} ·
                {{ size(version.sizeBytes) }} · {{ version.checks.tagCount }} thẻ
              </span>
              @if (version.note) {
                <span class="small-text">{{ version.note }}</span>
              }
            </span>
            <a
              class="button small"
              download
              [href]="url(version.number)"
              [attr.aria-label]="'Tải phiên bản ' + version.number"
            >
              <app-icon [path]="icon" [size]="17" />Tải
            </a>
          </li>
        }
      </ul>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Đóng</button>
    </mat-dialog-actions>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 12px;
      padding: 10px 0;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    li > span {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    li > span > .small-text {
      display: block;
    }
  `,
})
export class PaperTemplateVersions {
  protected readonly template = inject<PaperTemplateItem>(MAT_DIALOG_DATA);
  protected readonly icon = mdiDownload;
  protected readonly moment = showMoment;
  protected readonly size = showSize;
  protected readonly resource = paperTemplate(() => this.template.id);
  protected readonly versions = computed(() =>
    this.resource.hasValue() ? (this.resource.value()?.versions ?? []) : [],
  );

  protected url(number: number): string {
    return versionUrl(this.template.id, number);
  }
}
