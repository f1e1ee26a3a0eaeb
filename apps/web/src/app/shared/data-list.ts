import { NgTemplateOutlet } from '@angular/common';
import type { HttpResourceRef } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChildren,
  DestroyRef,
  Directive,
  inject,
  input,
  linkedSignal,
  model,
  output,
  TemplateRef,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { mdiArrowDown, mdiArrowUp, mdiChevronLeft, mdiChevronRight, mdiClose, mdiMagnify } from '@mdi/js';
import type { Page } from '@ky-yeu/contracts/page';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from './icon';
import { pageSizes, type ListState } from './list-state';
import { problemOf } from './problem';

/** A column: text by `cell`, or a template with `appCell="key"` inside the list. */
export interface Column<Item> {
  key: string;
  header: string;
  /** The header is for screen readers only, such as that of a column of buttons. */
  isHeaderHidden?: boolean;
  cell?: (item: Item) => string | number | null;
  /** The field of the API to sort by. */
  sort?: string;
  /** CSS width, such as '9rem'. */
  width?: string;
  align?: 'start' | 'end';
  /** Left out where rows are cards. */
  isWideOnly?: boolean;
}

/** The content of a column: `<ng-template appCell="title" let-item>…</ng-template>`. */
@Directive({ selector: 'ng-template[appCell]' })
export class Cell {
  readonly appCell = input.required<string>();
  readonly template = inject<TemplateRef<{ $implicit: unknown; index: number }>>(TemplateRef);
}

/**
 * A list from the server: search, order, filters and pages live in the address; rows open by click or Enter.
 * Filters go into it with the attribute `filters`, what to do when nothing is there with `empty`, acts on chosen rows
 * with `bulk`.
 */
@Component({
  selector: 'app-data-list',
  imports: [Icon, NgTemplateOutlet, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './data-list.html',
  styleUrl: './data-list.scss',
})
export class DataList<Item extends { id: string }> {
  /** Names the list for screen readers. */
  readonly caption = input.required<string>();
  readonly columns = input.required<readonly Column<Item>[]>();
  readonly list = input.required<ListState>();
  readonly page = input.required<HttpResourceRef<Page<Item> | undefined>>();
  readonly searchLabel = input('Tìm trong danh sách');
  readonly hasSearch = input(true);
  /** What to say when there is nothing at all. */
  readonly emptyText = input('Chưa có dữ liệu.');
  /** Where a row leads; the first column becomes the link. */
  readonly rowLink = input<(item: Item) => readonly unknown[]>();
  /** Rows open with `open` when there is no link. */
  readonly isOpenable = input(false);
  readonly isSelectable = input(false);
  readonly selection = model<ReadonlySet<string>>(new Set());
  readonly open = output<Item>();

  private readonly cells = contentChildren(Cell);
  protected readonly icons = { mdiArrowDown, mdiArrowUp, mdiChevronLeft, mdiChevronRight, mdiClose, mdiMagnify };
  protected readonly pageSizes = pageSizes;
  protected readonly formatNumber = formatNumber;
  private readonly router = inject(Router);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastChosen = -1;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** The page before stays while the next one loads. */
  private readonly shown = linkedSignal<Page<Item> | undefined, Page<Item> | undefined>({
    source: () => (this.page().hasValue() ? this.page().value() : undefined),
    computation: (next, previous) => next ?? previous?.value,
  });
  protected readonly hasPage = computed(() => this.shown() !== undefined);
  protected readonly emptySet: ReadonlySet<string> = new Set();
  protected readonly items = computed(() => this.shown()?.items ?? []);
  protected readonly total = computed(() => this.shown()?.total ?? 0);
  protected readonly isLoading = computed(() => this.page().isLoading());
  protected readonly isFirstLoad = computed(() => this.isLoading() && !this.shown());
  protected readonly problem = computed(() => {
    const error = this.page().error();
    return error ? problemOf(error).detail : null;
  });
  protected readonly range = computed(() => {
    const start = (this.list().page() - 1) * this.list().pageSize();
    return { from: start + 1, to: start + this.items().length };
  });
  protected readonly lastPage = computed(() => Math.max(1, Math.ceil(this.total() / this.list().pageSize())));
  protected readonly order = computed(() => {
    const sort = this.list().sort();
    return { field: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') };
  });
  protected readonly isAllChosen = computed(
    () => this.items().length > 0 && this.items().every((item) => this.selection().has(item.id)),
  );

  protected templateOf(key: string) {
    return this.cells().find((cell) => cell.appCell() === key)?.template;
  }

  protected search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // Who has clicked on a row meanwhile is leaving: the search must not call the page back.
      if (!this.router.currentNavigation()) this.list().set({ q: text.trim() });
    }, 250);
  }

  protected sortBy(field: string): void {
    const { field: current, isDescending } = this.order();
    this.list().set({ sort: current === field && !isDescending ? `-${field}` : field });
  }

  protected sortState(column: Column<Item>): 'ascending' | 'descending' | null {
    if (!column.sort || column.sort !== this.order().field) return null;
    return this.order().isDescending ? 'descending' : 'ascending';
  }

  /** A click anywhere in the row opens it, unless it hits a control or marks text. */
  protected rowClicked(event: MouseEvent, row: HTMLElement): void {
    const target = event.target as HTMLElement;
    if (target.closest('a, button, input, select, label') || getSelection()?.toString()) return;
    row.querySelector<HTMLElement>('[data-open]')?.click();
  }

  /** Up and down walk through the rows. */
  protected rowKey(event: KeyboardEvent, row: HTMLElement): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if ((event.target as HTMLElement).closest('input, select')) return;
    const next = event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
    const link = next?.querySelector<HTMLElement>('[data-open]');
    if (!link) return;
    event.preventDefault();
    link.focus();
  }

  /** Chooses a row; with Shift, all rows since the one chosen before. */
  protected choose(index: number, event: MouseEvent): void {
    const isOn = (event.target as HTMLInputElement).checked;
    const start = event.shiftKey && this.lastChosen >= 0 ? Math.min(this.lastChosen, index) : index;
    const end = event.shiftKey && this.lastChosen >= 0 ? Math.max(this.lastChosen, index) : index;
    this.change(this.items().slice(start, end + 1), isOn);
    this.lastChosen = index;
  }

  protected chooseAll(isOn: boolean): void {
    this.change(this.items(), isOn);
  }

  private change(items: readonly Item[], isOn: boolean): void {
    const next = new Set(this.selection());
    for (const { id } of items) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    this.selection.set(next);
  }
}
