import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  model,
  signal,
  untracked,
} from '@angular/core';
import { mdiClose, mdiPlus } from '@mdi/js';
import { maxFilters, type ListDescription } from '@ky-yeu/contracts/lists/list-description';
import { Icon } from '../icon';
import type { ListState } from '../list-state';
import type { PickerSource } from '../record-api';
import { ListToolsApi } from './list-tools-api';
import { PillEditor } from './pill-editor';
import { pillOf, type Pill } from './pill-text';

/** The conditions of a list as pills: each can be changed and taken away, and more can be added. */
@Component({
  selector: 'app-list-pills',
  imports: [Icon, PillEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @for (pill of pills(); track pill.text) {
      <span class="pill">
        <button type="button" class="words" title="Sửa điều kiện này" (click)="edit(pill)">{{ pill.words }}</button>
        <button type="button" class="away" [attr.aria-label]="'Bỏ điều kiện: ' + pill.words" (click)="drop(pill)">
          <app-icon [path]="icons.mdiClose" [size]="15" />
        </button>
      </span>
    }
    @if (!isAdding() && canAdd()) {
      <button type="button" class="button plain small" (click)="add()">
        <app-icon [path]="icons.mdiPlus" [size]="16" />Thêm điều kiện
      </button>
    }
    @if (isAdding()) {
      <app-pill-editor [of]="of()" [pickers]="pickers()" [edited]="edited()" (done)="write($event)" (left)="leave()" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }

    .pill {
      display: inline-flex;
      align-items: center;
      max-width: 100%;
      border-radius: 16px;
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
    }

    .words,
    .away {
      min-height: 30px;
      border: 0;
      border-radius: 16px;
      background: none;
      color: inherit;
    }

    .words {
      padding: 3px 4px 3px 12px;
      text-align: left;
      overflow-wrap: anywhere;
    }

    .words:hover {
      text-decoration: underline;
    }

    .away {
      flex: none;
      width: 30px;
      display: inline-grid;
      place-items: center;
    }

    .away:hover {
      background: color-mix(in srgb, currentcolor 14%, transparent);
    }
  `,
})
export class ListPills {
  readonly list = input.required<ListState>();
  readonly of = input.required<ListDescription>();
  readonly path = input.required<string>();
  readonly pickers = input.required<Readonly<Record<string, PickerSource>>>();
  readonly isAdding = model(false);

  private readonly api = inject(ListToolsApi);
  /** Grows when names have been learnt, which are no signals. */
  private readonly learnt = signal(0);
  private readonly asked = new Set<string>();
  protected readonly icons = { mdiClose, mdiPlus };
  protected readonly edited = signal<Pill | null>(null);
  protected readonly pills = computed(() => {
    this.learnt();
    return this.list()
      .conditions()
      .map((text) => pillOf(this.of(), text))
      .filter((pill) => pill !== null);
  });
  protected readonly canAdd = computed(() => this.list().conditions().length < maxFilters);

  constructor() {
    effect(() => {
      const pills = this.pills();
      untracked(() => pills.forEach(({ field, unknown }) => void this.learn(field, unknown)));
    });
  }

  protected add(): void {
    this.edited.set(null);
    this.isAdding.set(true);
  }

  protected edit(pill: Pill): void {
    this.edited.set(pill);
    this.isAdding.set(true);
  }

  protected leave(): void {
    this.isAdding.set(false);
    this.edited.set(null);
  }

  protected drop(pill: Pill): void {
    this.list().set({
      filter: this.list()
        .conditions()
        .filter((text) => text !== pill.text),
    });
  }

  /** Puts conditions in the place of the edited one, or at the end. */
  protected write(texts: readonly string[]): void {
    const old = this.list().conditions();
    const at = old.indexOf(this.edited()?.text ?? '');
    const others = old.filter((text, index) => index !== at && !texts.includes(text));
    const place = at < 0 ? others.length : Math.min(at, others.length);
    this.list().set({ filter: [...others.slice(0, place), ...texts, ...others.slice(place)].slice(0, maxFilters) });
    this.leave();
  }

  private async learn(field: string, ids: readonly string[]): Promise<void> {
    const unasked = ids.filter((id) => !this.asked.has(id));
    if (!unasked.length) return;
    unasked.forEach((id) => this.asked.add(id));
    await this.api.learnNames(this.path(), field, unasked).catch(() => undefined);
    this.learnt.update((count) => count + 1);
  }
}
