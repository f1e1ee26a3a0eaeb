import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import {
  exportFormatLabels,
  exportFormats,
  exportLimits,
  type ExportFormat,
} from '@ky-yeu/contracts/lists/export-formats';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import type { ListState } from '../list-state';
import { problemInFile } from './file-problem';
import { ListToolsApi } from './list-tools-api';

export interface ExportData {
  list: ListDescription;
  path: string;
  state: ListState;
  columns: readonly string[];
  total: number;
}

/** Saves the list as it stands on the screen: the same rows, columns and order. */
@Component({
  selector: 'app-export-dialog',
  imports: [MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>Xuất danh sách</h2>
    <mat-dialog-content>
      <p>
        {{ formatNumber(data.total) }} dòng{{ data.state.isNarrowed() ? ' đang lọc' : '' }}, đúng cột và thứ tự đang
        hiện trên màn hình.
      </p>
      <fieldset>
        <legend>Dạng tệp</legend>
        @for (each of formats; track each) {
          <label>
            <input type="radio" name="format" [checked]="format() === each" (change)="format.set(each)" />
            {{ labels[each] }}
          </label>
        }
      </fieldset>
      @if (tooLarge(); as sentence) {
        <p class="notice warn" role="status">{{ sentence }}</p>
      }
      @if (problem(); as sentence) {
        <p class="notice bad" role="alert">{{ sentence }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" mat-dialog-close>Đóng</button>
      <button class="button primary" type="button" [disabled]="isBusy() || tooLarge()" (click)="save()">
        {{ isBusy() ? 'Đang lập tệp…' : 'Tải tệp' }}
      </button>
    </mat-dialog-actions>
  `,
  styles: `
    fieldset {
      display: grid;
      gap: 2px;
      margin: 12px 0;
      padding: 0;
      border: 0;
    }

    legend {
      font-weight: 600;
      font-size: 0.875rem;
    }

    label {
      display: flex;
      align-items: center;
      gap: 9px;
      min-height: 34px;
    }

    mat-dialog-actions {
      gap: 8px;
      padding: 12px 24px 20px;
    }
  `,
})
export class ExportDialog {
  private readonly api = inject(ListToolsApi);
  private readonly dialog = inject<MatDialogRef<ExportDialog>>(MatDialogRef);
  protected readonly data = inject<ExportData>(MAT_DIALOG_DATA);
  protected readonly formats = exportFormats;
  protected readonly labels = exportFormatLabels;
  protected readonly formatNumber = formatNumber;
  protected readonly format = signal<ExportFormat>('xlsx');
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');
  protected readonly tooLarge = computed(() => {
    const limit = exportLimits[this.format()];
    if (this.data.total <= limit) return '';
    return `Một tệp dạng này chứa nhiều nhất ${formatNumber(limit)} dòng. Hãy lọc bớt${limit < exportLimits.csv ? ' hoặc chọn Excel, CSV' : ''}.`;
  });

  protected async save(): Promise<void> {
    const { list, path, state, columns } = this.data;
    this.isBusy.set(true);
    this.problem.set('');
    try {
      const query = [state.rows(), new URLSearchParams({ sort: state.sort() }).toString()].filter(Boolean).join('&');
      const file = await this.api.file(path, this.format(), query, columns);
      download(file, `${list.title}.${this.format()}`);
      this.dialog.close();
    } catch (error) {
      this.problem.set(await problemInFile(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
