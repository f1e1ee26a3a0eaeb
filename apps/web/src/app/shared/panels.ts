import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** Opens lazily loaded dialogs: a panel at the side for a record, a small one for a question. */
@Injectable({ providedIn: 'root' })
export class Panels {
  private readonly dialog = inject(MatDialog);

  /**
   * Opens an edit form at the right edge.
   *
   * @param load gives the component: `() => import('./person-edit').then((file) => file.PersonEdit)`
   * @param data what the component injects as MAT_DIALOG_DATA
   * @param width of the panel in CSS pixels; never wider than the window
   * @returns what the form closed with; undefined when it was left
   */
  async openSide<Data, Result>(
    load: () => Promise<Type<unknown>>,
    data: Data,
    width = 760,
  ): Promise<Result | undefined> {
    const component = await load();
    const reference = this.dialog.open<unknown, Data, Result>(component, {
      data,
      width: `min(${width}px, 100vw)`,
      height: '100dvh',
      maxWidth: '100vw',
      position: { right: '0', top: '0' },
      panelClass: 'side-panel',
      disableClose: true,
      autoFocus: 'form :is(input, textarea, select)',
      // Otherwise the focus moves only after the animation: out of the field that a quick hand has chosen meanwhile.
      delayFocusTrap: false,
    });
    return firstValueFrom(reference.afterClosed());
  }

  /** Opens a small dialog in the middle. */
  async openSmall<Data, Result>(
    load: () => Promise<Type<unknown>>,
    data: Data,
    options: { width?: number; disableClose?: boolean } = {},
  ): Promise<Result | undefined> {
    const component = await load();
    const reference = this.dialog.open<unknown, Data, Result>(component, {
      data,
      width: `min(${options.width ?? 520}px, calc(100vw - 24px))`,
      maxWidth: '100vw',
      disableClose: options.disableClose ?? false,
      delayFocusTrap: false,
    });
    return firstValueFrom(reference.afterClosed());
  }
}
