import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { Paper } from '@ky-yeu/contracts/paper-drafts';
import { paperFormatLabels, paperKindLabels, type PaperFormat } from '@ky-yeu/contracts/papers';
import { problemInFile } from '../shared/lists/file-problem';
import { IssueApi } from './issue-api';
import { saveFile } from './save-file';

/** Takes a copy of an issued paper; who took how many is noted. */
@Component({
  selector: 'app-paper-print',
  imports: [MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 mat-dialog-title>In lại, tải bản sao</h2>
    <mat-dialog-content>
      <p>Bản sao đúng là tệp đã ban hành. Lần in này được ghi vào nhật ký của văn bản.</p>
      <label for="print-format">Dạng tệp</label>
      <select #kind id="print-format" class="control" (change)="format.set($any(kind.value))">
        @for (each of formats; track each) {
          <option [value]="each">{{ labels[each] }}</option>
        }
      </select>
      <label for="print-copies">Số bản</label>
      <input
        #count
        id="print-copies"
        class="control"
        inputmode="numeric"
        [value]="copies()"
        (input)="copies.set(count.value)"
      />
      @if (problem(); as told) {
        <p class="notice bad" role="alert">{{ told }}</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button class="button" type="button" (click)="dialog.close()">Đóng</button>
      <button class="button primary" type="button" [disabled]="isBusy()" (click)="take()">Tải và ghi nhật ký</button>
    </mat-dialog-actions>
  `,
  styleUrl: './paper-dialog.scss',
})
export class PaperPrintDialog {
  private readonly api = inject(IssueApi);
  private readonly paper = inject<{ paper: Paper }>(MAT_DIALOG_DATA).paper;
  protected readonly dialog = inject<MatDialogRef<unknown>>(MatDialogRef);
  protected readonly labels = paperFormatLabels;
  protected readonly formats = this.paper.files.flatMap(({ format }) => (format === 'json' ? [] : [format]));
  protected readonly format = signal<PaperFormat>('pdf');
  protected readonly copies = signal('1');
  protected readonly problem = signal<string | null>(null);
  protected readonly isBusy = signal(false);

  protected async take(): Promise<void> {
    this.isBusy.set(true);
    this.problem.set(null);
    const format = this.format();
    try {
      const file = await this.api.print(this.paper, { format, copies: Number(this.copies()) });
      const number = this.paper.numberText?.replace(/\//g, '-');
      saveFile(file, `${[paperKindLabels[this.paper.kind], number].filter(Boolean).join(' - ')}.${format}`);
      this.dialog.close();
    } catch (error) {
      this.problem.set(await problemInFile(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
