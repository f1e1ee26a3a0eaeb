import { NgTemplateOutlet } from '@angular/common';
import type { HttpResourceRef } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  contentChildren,
  DestroyRef,
  Directive,
  effect,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  TemplateRef,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import {
  mdiArrowDown,
  mdiArrowUp,
  mdiBookmarkOutline,
  mdiClose,
  mdiDownload,
  mdiFilterPlusOutline,
  mdiMagnify,
  mdiPencilOutline,
  mdiViewColumnOutline,
} from '@mdi/js';
import type { ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { columnsToShow } from '@ky-yeu/contracts/lists/show-field';
import type { Page } from '@ky-yeu/contracts/page';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from './icon';
import { walkRows } from './lists/walk-rows';
import { ListPanels } from './lists/list-panels';
import { ListPills } from './lists/list-pills';
import { pageSizes, type ListState } from './list-state';
import { ViewName } from './lists/view-name';
import { problemOf } from './problem';
import type { PickerSource } from './record-api';
import { Session } from './session';
import { PageSteps } from './page-steps';

/** A column: text by `cell`, or a template with `appCell="key"` inside the list. */
export interface Column<Item> {
  key: string;
  header: string;
  /** The header is for screen readers only, such as that of a column of buttons. */
  isHeaderHidden?: boolean;
  /** @param shown the keys of all columns shown */
  cell?: (item: Item, shown: readonly string[]) => string | number | null;
  /** The field of the API to sort by. */
  sort?: string;
  /** CSS width, such as '9rem'. */
  width?: string;
  align?: 'start' | 'end';
  /** Hidden until the user chooses it; only in lists that are described. */
  isExtra?: boolean;
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
 * Filters go into it with the attribute `filters`, what to do when nothing is there with `empty`.
 */
@Component({
  selector: 'app-data-list',
  imports: [Icon, ListPills, NgTemplateOutlet, PageSteps, RouterLink, ViewName],
  host: { '[class.compact]': "list().density() === 'compact'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './data-list.html',
  styleUrls: ['./data-list.scss', './data-list-cards.scss'],
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
  /** A list that remembers: its columns, conditions, views, bulk edits and exports. */
  readonly of = input<ListDescription>();
  /** The address of the list, such as '/api/people'; goes with `of`. */
  readonly path = input('');
  /** Finds records for the conditions and bulk edits of these fields. */
  readonly pickers = input<Readonly<Record<string, PickerSource>>>({});

  private readonly cells = contentChildren(Cell);
  protected readonly icons = {
    mdiArrowDown,
    mdiArrowUp,
    mdiBookmarkOutline,
    mdiClose,
    mdiDownload,
    mdiFilterPlusOutline,
    mdiMagnify,
    mdiPencilOutline,
    mdiViewColumnOutline,
  };
  protected readonly pageSizes = pageSizes;
  protected readonly formatNumber = formatNumber;
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly panels = inject(ListPanels);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastChosen = -1;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
    // What was chosen as "all results" means other rows under another filter.
    let rows: string | undefined;
    effect(() => {
      const next = this.list().rows();
      if (rows !== undefined && next !== rows && untracked(this.isEverything)) this.chooseNothing();
      rows = next;
    });
  }

  /** The page before stays while the next one loads. */
  private readonly shown = linkedSignal<Page<Item> | undefined, Page<Item> | undefined>({
    source: () => (this.page().hasValue() ? this.page().value() : undefined),
    computation: (next, previous) => next ?? previous?.value,
  });
  protected readonly hasPage = computed(() => this.shown() !== undefined);
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
  /** All results are chosen but those in `selection`. */
  protected readonly isEverything = signal(false);
  protected readonly chosenCount = computed(() =>
    this.isEverything() ? Math.max(0, this.total() - this.selection().size) : this.selection().size,
  );
  protected readonly isAllChosen = computed(
    () => this.items().length > 0 && this.items().every((item) => this.isChosen(item)),
  );
  /** There are more results than rows chosen so far. */
  protected readonly canChooseEverything = computed(
    () => this.of() !== undefined && !this.isEverything() && this.total() > this.selection().size,
  );
  protected readonly canEditInBulk = computed(() => {
    const list = this.of();
    if (!list) return false;
    return (list.canDelete || Object.keys(list.bulk).length > 0) && this.session.can(list.write);
  });
  protected readonly canChoose = computed(() => this.isSelectable() || this.canEditInBulk());
  protected readonly isAdding = signal(false);
  protected readonly hasPills = computed(() => this.list().conditions().length > 0 || this.isAdding());
  protected readonly shownKeys = computed(() => {
    const list = this.of();
    return list ? columnsToShow(list, this.list().columns()) : [];
  });
  /** The columns chosen, in their order, then those that belong to the list itself, such as its buttons. */
  protected readonly shownColumns = computed(() => {
    const list = this.of();
    const all = this.columns();
    if (!list) return all;
    const own = all.filter(({ key }) => !Object.hasOwn(list.columns, key));
    const chosen = this.shownKeys().map((key) => all.find((column) => column.key === key));
    return [...chosen.filter((column) => column !== undefined), ...own];
  });

  protected templateOf(key: string) {
    return this.cells().find((cell) => cell.appCell() === key)?.template;
  }

  protected search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // Who has clicked on a row meanwhile is leaving: the search must not call the page back.
      if (!this.router.currentNavigation()) this.list().set({ q: text.trim() }, { isTyped: true });
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

  protected readonly rowKey = walkRows;

  protected isChosen({ id }: Item): boolean {
    return this.selection().has(id) !== this.isEverything();
  }

  protected chooseEverything(): void {
    this.isEverything.set(true);
    this.selection.set(new Set());
  }

  protected chooseNothing(): void {
    this.isEverything.set(false);
    this.selection.set(new Set());
  }

  protected chooseColumns(list: ListDescription): void {
    void this.panels.columns(list, this.list(), this.shownKeys());
  }

  protected chooseView(list: ListDescription): void {
    void this.panels.views(list, this.list());
  }

  protected export(list: ListDescription): void {
    void this.panels.export({
      list,
      path: this.path(),
      state: this.list(),
      columns: this.shownKeys(),
      total: this.total(),
    });
  }

  protected async editInBulk(list: ListDescription): Promise<void> {
    const ids = [...this.selection()];
    const rows = this.isEverything() ? { isAll: true, query: this.list().rows(), except: ids } : { ids };
    const data = { list, path: this.path(), pickers: this.pickers(), rows, count: this.chosenCount() };
    if (await this.panels.bulk(data)) this.chooseNothing();
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
      if (isOn !== this.isEverything()) next.add(id);
      else next.delete(id);
    }
    this.selection.set(next);
  }
}
