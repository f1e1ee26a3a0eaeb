import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { BulkAction, BulkEdit, BulkPreview } from '@ky-yeu/contracts/lists/list-actions';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Notices } from '../notices';
import { problemOf } from '../problem';
import type { PickerSource } from '../record-api';
import { FieldValue } from './field-value';
import { ListToolsApi } from './list-tools-api';

export interface BulkEditData {
  list: ListDescription;
  path: string;
  pickers: Readonly<Record<string, PickerSource>>;
  /** Which rows, as the server takes them. */
  rows: Pick<BulkEdit, 'ids' | 'isAll' | 'query' | 'except'>;
  count: number;
}

type Step = BulkAction | 'EMPTY';

const stepLabels: Readonly<Record<Step, string>> = {
  SET: 'Ghi thành',
  ADD: 'Thêm',
  REMOVE: 'Bỏ',
  EMPTY: 'Để trống',
  DELETE: 'Xóa',
};
const deletion = 'DELETE';

/** Edits many rows: choose what, see what it would do, confirm. Closes with true when it was written. */
@Component({
  selector: 'app-bulk-edit',
  imports: [FieldValue, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './bulk-edit.html',
  styleUrl: './bulk-edit.scss',
})
export class BulkEditPanel {
  private readonly api = inject(ListToolsApi);
  private readonly notices = inject(Notices);
  private readonly dialog = inject<MatDialogRef<BulkEditPanel, boolean>>(MatDialogRef);
  protected readonly data = inject<BulkEditData>(MAT_DIALOG_DATA);
  protected readonly formatNumber = formatNumber;
  protected readonly stepLabels = stepLabels;
  protected readonly deletion = deletion;
  protected readonly fields = Object.entries(this.data.list.bulk);
  protected readonly field = signal(this.fields[0]?.[0] ?? deletion);
  protected readonly isDeletion = computed(() => this.field() === deletion);
  protected readonly described = computed(
    () => this.data.list.bulk[this.field()] ?? { label: '', kind: 'text' as const },
  );
  protected readonly steps = computed<Step[]>(() => {
    const { kind, canBeEmpty } = this.described();
    if (kind === 'choices') return ['ADD', 'REMOVE', 'SET'];
    return canBeEmpty ? ['SET', 'EMPTY'] : ['SET'];
  });
  protected readonly step = linkedSignal<Step>(() => this.steps()[0] ?? 'SET');
  protected readonly value = linkedSignal({ source: this.field, computation: () => '' });
  protected readonly needsValue = computed(() => !this.isDeletion() && this.step() !== 'EMPTY');
  protected readonly isComplete = computed(() => !this.needsValue() || this.value().trim() !== '');
  private readonly edit = computed<BulkEdit>(() =>
    this.isDeletion()
      ? { ...this.data.rows, action: 'DELETE' }
      : {
          ...this.data.rows,
          action: this.step() === 'EMPTY' ? 'SET' : (this.step() as BulkAction),
          field: this.field(),
          value: this.needsValue() ? this.value().trim() : null,
        },
  );
  /** What the edit would do; gone as soon as another edit is chosen. */
  protected readonly preview = linkedSignal<BulkEdit, BulkPreview | null>({
    source: this.edit,
    computation: () => null,
  });
  protected readonly problem = linkedSignal({ source: this.edit, computation: () => '' });
  protected readonly isBusy = signal(false);

  protected chooseStep(step: string): void {
    this.step.set(step as Step);
  }

  protected look(event: Event): void {
    event.preventDefault();
    if (!this.isComplete()) return;
    void this.run(async () => this.preview.set(await this.api.preview(this.data.path, this.edit())));
  }

  protected apply(): void {
    const seen = this.preview();
    if (!seen) return;
    const { path, list } = this.data;
    const words = this.isDeletion() ? 'Đã xóa' : 'Đã sửa';
    void this.run(async () => {
      const { updated, changeId } = await this.api.apply(path, { ...this.edit(), token: seen.token });
      this.notices.written(`${words} ${formatNumber(updated)} ${list.noun}.`, changeId);
      this.dialog.close(true);
    });
  }

  private async run(act: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set('');
    try {
      await act();
    } catch (error) {
      const { code, issues, detail } = problemOf(error);
      if (code === 'BULK_CHANGED') this.preview.set(null);
      this.problem.set(issues[0]?.message ?? detail);
    } finally {
      this.isBusy.set(false);
    }
  }
}
