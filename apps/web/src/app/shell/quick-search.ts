import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { Router } from '@angular/router';
import { mdiMagnify } from '@mdi/js';
import { Icon } from '../shared/icon';
import { problemOf } from '../shared/problem';
import { Session } from '../shared/session';
import { findCommands, targetOf, type Target } from './commands';
import { SearchApi } from './search-api';

/** Finds people, organisations, conferences, awards and acts from anywhere: Ctrl+K or "/", arrows, Enter. */
@Component({
  selector: 'app-quick-search',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './quick-search.html',
  styleUrl: './quick-search.scss',
  host: {
    '(document:keydown)': 'shortcut($event)',
    '(document:click)': 'clickedAnywhere($event)',
  },
})
export class QuickSearch {
  private readonly api = inject(SearchApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly mdiMagnify = mdiMagnify;
  protected readonly text = signal('');
  protected readonly isOpen = signal(false);
  protected readonly hits = signal<readonly Target[]>([]);
  protected readonly status = signal('');
  protected readonly active = signal(0);
  protected readonly targets = computed(() => [
    ...findCommands(this.text(), (permission) => this.session.can(permission)),
    ...this.hits(),
  ]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  protected shortcut(event: KeyboardEvent): void {
    const isTyping = (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]');
    const isHotkey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    if (!isHotkey && (event.key !== '/' || isTyping || event.ctrlKey)) return;
    // A dialog above the page keeps the keyboard.
    if (document.querySelector('mat-dialog-container')) return;
    event.preventDefault();
    this.box().nativeElement.focus();
    this.box().nativeElement.select();
  }

  protected input(text: string): void {
    this.text.set(text);
    this.active.set(0);
    this.isOpen.set(text.trim() !== '');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.find(text.trim()), 180);
  }

  protected key(event: KeyboardEvent): void {
    // While the input method still composes a letter, Enter and the arrows belong to it.
    if (event.isComposing) return;
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter') this.enter(event);
    else if (event.key === 'ArrowDown') this.move(event, 1);
    else if (event.key === 'ArrowUp') this.move(event, -1);
  }

  protected go(target: Target): void {
    this.close();
    this.text.set('');
    this.hits.set([]);
    void this.router.navigate([...target.path], { queryParams: target.query ?? {} });
  }

  protected clickedAnywhere(event: Event): void {
    if (!this.host.nativeElement.contains(event.target as Node)) this.isOpen.set(false);
  }

  protected close(): void {
    this.isOpen.set(false);
    this.box().nativeElement.blur();
  }

  private enter(event: KeyboardEvent): void {
    event.preventDefault();
    const target = this.targets()[this.active()];
    if (target) this.go(target);
  }

  private move(event: KeyboardEvent, step: number): void {
    event.preventDefault();
    const count = this.targets().length;
    if (count) this.active.set((this.active() + step + count) % count);
  }

  private async find(text: string): Promise<void> {
    const turn = ++this.asked;
    if (!text) return this.hits.set([]);
    this.status.set('Đang tìm…');
    try {
      const hits = await this.api.find(text);
      if (turn !== this.asked) return;
      this.hits.set(hits.map(targetOf));
      this.status.set(this.targets().length ? `${this.targets().length} kết quả` : 'Không tìm thấy gì.');
    } catch (error) {
      if (turn === this.asked) this.status.set(problemOf(error).detail);
    }
  }
}
