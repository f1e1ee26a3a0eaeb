import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiChevronDown, mdiChevronUp, mdiClose } from '@mdi/js';
import { Icon } from '../shared/icon';
import type { PaperDocument } from './paper-preview-document';
import { findOnPage, type PaperMatch } from './paper-preview-text';

/** Milliseconds from the last key to the search. */
const pause = 200;
/** More than anybody steps through. */
const most = 2000;

export interface Found {
  readonly matches: readonly PaperMatch[];
  readonly now: PaperMatch | null;
}

/** Finds words in the whole paper, also on pages that are not drawn. */
@Component({
  selector: 'app-paper-find',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      #box
      type="search"
      aria-label="Tìm trong văn bản"
      placeholder="Tìm trong văn bản"
      autocomplete="off"
      [value]="words()"
      (input)="words.set(box.value)"
      (keydown)="press($event)"
    />
    <span class="count small-text muted" role="status">{{ count() }}</span>
    <button
      class="button small icon plain"
      type="button"
      aria-label="Chỗ trước"
      [disabled]="!matches().length"
      (click)="step(-1)"
    >
      <app-icon [path]="icons.mdiChevronUp" />
    </button>
    <button
      class="button small icon plain"
      type="button"
      aria-label="Chỗ sau"
      [disabled]="!matches().length"
      (click)="step(1)"
    >
      <app-icon [path]="icons.mdiChevronDown" />
    </button>
    <button class="button small icon plain" type="button" aria-label="Đóng phần tìm" (click)="closed.emit()">
      <app-icon [path]="icons.mdiClose" />
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
      align-items: center;
      padding: 6px 8px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface);
    }

    input {
      flex: 1 1 140px;
      min-width: 0;
      max-width: 320px;
      min-height: 32px;
      padding: 0 10px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--radius);
      background: var(--mat-sys-surface-container-lowest);
    }

    .count {
      flex: 1 0 auto;
      padding-inline: 6px;
    }
  `,
})
export class PaperFind {
  readonly paper = input.required<PaperDocument>();
  /** Where the search begins: the page that is read, from 0. */
  readonly page = input.required<number>();
  readonly found = output<Found>();
  readonly closed = output();
  protected readonly icons = { mdiChevronUp, mdiChevronDown, mdiClose };
  protected readonly words = signal('');
  protected readonly matches = signal<readonly PaperMatch[]>([]);
  private readonly at = signal(0);
  private readonly isSearching = signal(false);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly count = computed(() => {
    const { length } = this.matches();
    if (!this.words().trim()) return '';
    if (!length) return this.isSearching() ? 'Đang tìm…' : 'Không thấy';
    return `${this.at() + 1} / ${length >= most ? `${most}+` : length}`;
  });

  constructor() {
    afterNextRender(() => {
      this.focus();
    });
    effect((onCleanup) => {
      const paper = this.paper();
      const words = this.words();
      const search = { isOff: false };
      this.isSearching.set(true);
      const timer = setTimeout(() => void this.search(paper, words, search), pause);
      onCleanup(() => {
        search.isOff = true;
        clearTimeout(timer);
      });
    });
  }

  focus(): void {
    const box = this.box().nativeElement;
    box.focus();
    box.select();
  }

  protected press(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') this.closed.emit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected step(direction: 1 | -1): void {
    const { length } = this.matches();
    if (!length) return;
    this.at.update((at) => (at + direction + length) % length);
    this.tell();
  }

  /** Reads page after page; the first place from the page that is read is shown before the rest is known. */
  private async search(paper: PaperDocument, words: string, search: { isOff: boolean }): Promise<void> {
    const found: PaperMatch[] = [];
    let isShown = false;
    const pages = words.trim() ? paper.count : 0;
    for (let page = 0; page < pages && found.length < most; page++) {
      const text = await paper.textOf(page).catch(() => null);
      if (search.isOff) return;
      if (text) found.push(...findOnPage(text, page, words));
      if (isShown || !found.some((match) => match.page >= this.page())) continue;
      this.start([...found]);
      isShown = true;
    }
    this.isSearching.set(false);
    if (isShown) this.matches.set(found);
    else this.start(found);
    this.tell();
  }

  private start(found: readonly PaperMatch[]): void {
    const from = found.findIndex(({ page }) => page >= this.page());
    this.matches.set(found);
    this.at.set(Math.max(from, 0));
    this.tell();
  }

  private tell(): void {
    this.found.emit({ matches: this.matches(), now: this.matches()[this.at()] ?? null });
  }
}
