import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { mdiMagnify } from '@mdi/js';
import type { Import } from '@ky-yeu/contracts/importing';
import {
  importRowStateLabels,
  importLineRoleLabels,
  type ImportDecision,
  type ImportRowState,
} from '@ky-yeu/contracts/importing-lists';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { pageSizes } from '../shared/list-state';
import { kindWords } from './import-words';
import { OpenRows } from './open-rows';
import { RowsGrid } from './rows-grid';
import { StatePills } from './state-pills';
import { PageSteps } from '../shared/page-steps';

/** The lines of a list with what narrows them and what is done with many at once. */
@Component({
  selector: 'app-rows-card',
  imports: [Icon, LoadState, PageSteps, RowsGrid, StatePills],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rows-card.html',
  styleUrl: './rows-card.scss',
})
export class RowsCard {
  protected readonly store = inject(OpenRows);
  readonly record = input.required<Import>();
  protected readonly icons = { mdiMagnify };
  protected readonly number = formatNumber;
  protected readonly pageSizes = pageSizes;
  protected readonly roles = Object.entries(importLineRoleLabels);
  protected readonly list = this.store.list;
  protected readonly showsAll = signal(false);
  protected readonly state = computed(() => this.list.filter('state'));
  protected readonly stateWord = computed(() => importRowStateLabels[this.state() as ImportRowState] ?? '');
  protected readonly stateCount = computed(() => this.record().counts[this.state() as ImportRowState] ?? 0);
  protected readonly fresh = computed(() => kindWords[this.record().kind].fresh);
  protected readonly lastPage = computed(() => Math.max(1, Math.ceil(this.store.total() / this.list.pageSize())));
  protected readonly first = computed(() => (this.list.page() - 1) * this.list.pageSize() + 1);
  /** Whether nothing at all was understood as a row of data. */
  protected readonly isWithoutData = computed(() => Object.values(this.record().counts).every((count) => count === 0));
  private readonly dataRows = computed(() => this.store.rows().filter(({ role }) => role === 'DATA'));
  protected readonly isPageChosen = computed(
    () => this.dataRows().length > 0 && this.dataRows().every(({ n }) => this.store.chosen().has(n)),
  );
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected search(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.list.set({ q: text.trim() }), 250);
  }

  protected pick(state: string): void {
    this.list.set({ state, role: null });
  }

  protected choosePage(isOn: boolean): void {
    this.store.choose(
      this.dataRows().map(({ n }) => n),
      isOn,
    );
  }

  protected dropChoice(): void {
    this.store.chosen.set(new Set());
  }

  protected decideChosen(decision: ImportDecision): Promise<void> {
    const ns = [...this.store.chosen()];
    return this.store.decide({ ns }, decision, ns.length);
  }

  protected decideState(decision: ImportDecision): Promise<void> {
    return this.store.decide({ state: this.state() as ImportRowState }, decision, this.stateCount());
  }
}
