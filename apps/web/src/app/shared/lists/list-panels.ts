import { inject, Injectable } from '@angular/core';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { usualColumns } from '@ky-yeu/contracts/lists/show-field';
import type { Density, ListState } from '../list-state';
import { Panels } from '../panels';
import type { BulkEditData } from './bulk-edit';
import type { ColumnsData, ColumnsChoice } from './columns-dialog';
import type { ExportData } from './export-dialog';
import type { ViewsData } from './views-dialog';

/** Opens what a list has beside its rows; each is loaded when it is opened first. */
@Injectable({ providedIn: 'root' })
export class ListPanels {
  private readonly panels = inject(Panels);

  /** Columns, their order, and how dense the rows are. */
  async columns(list: ListDescription, state: ListState, shown: readonly string[]): Promise<void> {
    const data: ColumnsData = { list, shown, density: state.density() };
    const load = () => import('./columns-dialog').then((file) => file.ColumnsDialog);
    const choice = await this.panels.openSmall<ColumnsData, ColumnsChoice>(load, data, { width: 460 });
    if (!choice) return;
    const isUsual = choice.columns.join() === usualColumns(list).join();
    const density: Density | null = choice.density === 'compact' ? 'compact' : null;
    state.set({
      columns: isUsual ? null : choice.columns.join(),
      density,
      page: state.page() > 1 ? state.page() : null,
    });
  }

  /** Saved views: choose, save, share, delete. */
  async views(list: ListDescription, state: ListState): Promise<void> {
    const data: ViewsData = { list, state };
    const load = () => import('./views-dialog').then((file) => file.ViewsDialog);
    await this.panels.openSmall<ViewsData, undefined>(load, data, { width: 560 });
  }

  async export(data: ExportData): Promise<void> {
    const load = () => import('./export-dialog').then((file) => file.ExportDialog);
    await this.panels.openSmall<ExportData, undefined>(load, data, { width: 460 });
  }

  /** True when something was written. */
  async bulk(data: BulkEditData): Promise<boolean> {
    const load = () => import('./bulk-edit').then((file) => file.BulkEditPanel);
    return (await this.panels.openSide<BulkEditData, boolean>(load, data, 640)) === true;
  }
}
