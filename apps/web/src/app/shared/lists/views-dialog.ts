import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { mdiContentSaveOutline, mdiDeleteOutline, mdiShareVariantOutline, mdiStar, mdiStarOutline } from '@mdi/js';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import type { SavedView } from '@ky-yeu/contracts/lists/saved-views';
import { Icon } from '../icon';
import type { ListState } from '../list-state';
import { LoadState } from '../load-state';
import { Notices } from '../notices';
import { problemOf } from '../problem';
import { Session } from '../session';
import { SavedViewsApi, savedViews } from './saved-views-api';

export interface ViewsData {
  list: ListDescription;
  state: ListState;
}

/** The saved views of a list: choose one, save the list as it stands, share, open with it, delete. */
@Component({
  selector: 'app-views-dialog',
  imports: [Icon, LoadState, MatDialogModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './views-dialog.html',
  styleUrl: './views-dialog.scss',
})
export class ViewsDialog {
  private readonly api = inject(SavedViewsApi);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<ViewsDialog>>(MatDialogRef);
  private readonly data = inject<ViewsData>(MAT_DIALOG_DATA);
  protected readonly icons = {
    mdiContentSaveOutline,
    mdiDeleteOutline,
    mdiShareVariantOutline,
    mdiStar,
    mdiStarOutline,
  };
  protected readonly views = savedViews(() => this.data.list.key);
  protected readonly items = computed(() => (this.views.hasValue() ? (this.views.value()?.items ?? []) : []));
  protected readonly groups = computed(() =>
    [
      { title: 'Của tôi', items: this.items().filter(({ isOwn }) => isOwn) },
      { title: 'Dùng chung', items: this.items().filter(({ isOwn }) => !isOwn) },
    ].filter(({ items }) => items.length),
  );
  protected readonly canShare = computed(() => this.session.can('views:share'));
  protected readonly name = signal('');
  protected readonly isShared = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal('');

  protected isOpen = (view: SavedView) => this.data.state.saved() === view.id;
  /** Differs from what the list shows now. */
  protected isOther = (view: SavedView) => (view.state.query ?? '') !== this.data.state.state();

  protected open(view: SavedView | null): void {
    this.data.state.open(view?.state.query ?? '', view?.id ?? null);
    this.dialog.close();
  }

  protected save(event: Event): void {
    event.preventDefault();
    const name = this.name().trim();
    if (!name) return this.problem.set('Tên chế độ xem: hãy nhập nội dung này.');
    void this.run(async () => {
      const { record, changeId } = await this.api.create({
        list: this.data.list.key,
        name,
        isShared: this.isShared(),
        state: { query: this.data.state.state() },
      });
      this.data.state.set({ saved: record.id });
      this.notices.written(`Đã lưu chế độ xem “${name}”.`, this.undoable(changeId));
      this.dialog.close();
    });
  }

  /** Saves the list as it stands under the view's name. */
  protected overwrite(view: SavedView): void {
    void this.change(view, { state: { query: this.data.state.state() } }, `Đã lưu lại chế độ xem “${view.name}”.`);
  }

  protected share(view: SavedView): void {
    const words = view.isShared ? `Đã thôi chia sẻ “${view.name}”.` : `Đã chia sẻ “${view.name}” cho mọi người.`;
    void this.change(view, { isShared: !view.isShared }, words);
  }

  protected chooseDefault(view: SavedView): void {
    void this.run(async () => {
      await this.api.chooseDefault(this.data.list.key, view.isDefault ? null : view.id);
      this.notices.say(view.isDefault ? 'Danh sách sẽ mở như mặc định.' : `Danh sách sẽ mở bằng “${view.name}”.`);
    });
  }

  protected remove(view: SavedView): void {
    void this.run(async () => {
      const { changeId } = await this.api.remove(view.id);
      this.notices.written(`Đã xóa chế độ xem “${view.name}”.`, this.undoable(changeId));
    });
  }

  private change(view: SavedView, values: Partial<SavedView>, words: string): Promise<void> {
    const { list, name, state, isShared, ordinal, version } = { ...view, ...values };
    return this.run(async () => {
      const { changeId } = await this.api.update(view.id, { list, name, state, isShared, ordinal, version });
      this.notices.written(words, this.undoable(changeId));
    });
  }

  /** Readers may save views, but undo nothing. */
  private undoable(changeId: string | null): string | null {
    return this.session.can('changes:undo') ? changeId : null;
  }

  private async run(act: () => Promise<void>): Promise<void> {
    this.isBusy.set(true);
    this.problem.set('');
    try {
      await act();
    } catch (error) {
      const { issues, detail } = problemOf(error);
      this.problem.set(issues[0]?.message ?? detail);
    } finally {
      this.isBusy.set(false);
    }
  }
}
