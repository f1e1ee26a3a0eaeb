import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mdiArrowDown, mdiArrowUp } from '@mdi/js';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { usualColumns } from '@ky-yeu/contracts/lists/show-field';
import { Icon } from '../icon';
import type { Density } from '../list-state';

export interface ColumnsData {
  list: ListDescription;
  shown: readonly string[];
  density: Density;
}

export interface ColumnsChoice {
  columns: string[];
  density: Density;
}

/** Which columns a list shows, in which order, and how dense its rows are. The first column names the row and stays. */
@Component({
  selector: 'app-columns-dialog',
  imports: [Icon, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './columns-dialog.html',
  styleUrl: './columns-dialog.scss',
})
export class ColumnsDialog {
  private readonly data = inject<ColumnsData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ColumnsDialog, ColumnsChoice>>(MatDialogRef);
  protected readonly icons = { mdiArrowDown, mdiArrowUp };
  /** All columns: those shown in their order, then the others. */
  protected readonly order = signal(this.allOf(this.data.shown));
  protected readonly shown = signal<ReadonlySet<string>>(new Set(this.data.shown));
  protected readonly density = signal(this.data.density);
  /** What a move has done, for who does not see it. */
  protected readonly said = signal('');

  protected label = (key: string) => this.data.list.columns[key]?.label ?? key;

  protected toggle(key: string, isOn: boolean): void {
    const next = new Set(this.shown());
    if (isOn) next.add(key);
    else next.delete(key);
    this.shown.set(next);
  }

  /** Moves a column by one place; the first place is taken. */
  protected move(index: number, step: -1 | 1): void {
    const next = [...this.order()];
    const [key = ''] = next.splice(index, 1);
    const place = Math.min(Math.max(index + step, 1), next.length);
    next.splice(place, 0, key);
    this.order.set(next);
    this.said.set(`${this.label(key)}: vị trí ${place + 1} trên ${next.length}.`);
  }

  /** Alt with an arrow moves a column from its box. */
  protected keyed(event: KeyboardEvent, index: number): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0 || index === 0) return;
    event.preventDefault();
    this.move(index, step);
  }

  protected reset(): void {
    const usual = usualColumns(this.data.list);
    this.order.set(this.allOf(usual));
    this.shown.set(new Set(usual));
    this.density.set('normal');
    this.said.set('Đã về các cột mặc định.');
  }

  protected apply(): void {
    this.dialog.close({ columns: this.order().filter((key) => this.shown().has(key)), density: this.density() });
  }

  private allOf(shown: readonly string[]): string[] {
    return [...new Set([...shown, ...Object.keys(this.data.list.columns)])];
  }
}
