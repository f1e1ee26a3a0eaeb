import { computed, effect, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { ImportRow } from '@ky-yeu/contracts/importing';
import type { ImportDecision } from '@ky-yeu/contracts/importing-lists';
import type { Page } from '@ky-yeu/contracts/page';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { listState } from '../shared/list-state';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import type { Params } from '../shared/record-api';
import { importRows, ImportingApi, type RowsToDecide } from './importing-api';
import { OpenImport } from './open-import';
import { withChange, type RowChange } from './row-change';

/** A change that the server did not take: what was typed is kept until somebody decides about it. */
export interface Unsaved {
  change: RowChange;
  sentence: string;
}

const without = <Value>(map: ReadonlyMap<number, Value>, key: number) => new Map([...map].filter(([n]) => n !== key));
const isRow = (value: unknown): value is ImportRow => typeof value === 'object' && value !== null && 'cells' in value;

/** The rows on show: changed on screen at once, sent one after another for each row, put right by what comes back. */
@Injectable()
export class OpenRows {
  private readonly api = inject(ImportingApi);
  private readonly open = inject(OpenImport);
  private readonly notices = inject(Notices);
  readonly list = listState({ sort: '', filters: ['state', 'role'], pageSize: 50 });
  readonly params = computed<Params>(() => {
    const all = Object.entries(this.list.params());
    return Object.fromEntries(all.filter(([name]) => name !== 'sort'));
  });
  private readonly readyId = computed(() => (this.open.record()?.state === 'READY' ? this.open.id() : undefined));
  readonly page = importRows(this.readyId, this.params);

  /** The page before stays while the next one loads. */
  private readonly shown = linkedSignal<Page<ImportRow> | undefined, Page<ImportRow> | undefined>({
    source: () => (this.page.hasValue() ? this.page.value() : undefined),
    computation: (next, previous) => next ?? previous?.value,
  });
  private readonly fresh = signal<ReadonlyMap<number, ImportRow>>(new Map());
  private readonly pending = signal<ReadonlyMap<number, readonly RowChange[]>>(new Map());
  private readonly queues = new Map<number, Promise<void>>();
  readonly unsaved = signal<ReadonlyMap<number, Unsaved>>(new Map());
  readonly chosen = signal<ReadonlySet<number>>(new Set());
  readonly total = computed(() => this.shown()?.total ?? 0);
  readonly hasPage = computed(() => this.shown() !== undefined);
  readonly rows = computed(() =>
    (this.shown()?.items ?? []).map((row) => (this.pending().get(row.n) ?? []).reduce(withChange, this.newest(row))),
  );

  constructor() {
    // Lines that are read anew start from the beginning.
    effect(() => {
      if (this.readyId() !== undefined) return;
      this.fresh.set(new Map());
      this.unsaved.set(new Map());
      this.chosen.set(new Set());
    });
  }

  isSaving(n: number): boolean {
    return this.pending().has(n);
  }

  /** Changes a row on screen at once and on the server as soon as its earlier changes are there. */
  async change(row: ImportRow, change: RowChange): Promise<void> {
    this.pending.update((map) => new Map(map).set(row.n, [...(map.get(row.n) ?? []), change]));
    this.dropUnsaved(row.n);
    const turn = (this.queues.get(row.n) ?? Promise.resolve()).then(() => this.send(row, change));
    this.queues.set(row.n, turn);
    await turn;
  }

  /** Sends again what was refused, over the row as it stands now. */
  async sendAgain(row: ImportRow): Promise<void> {
    const unsaved = this.unsaved().get(row.n);
    if (unsaved) await this.change(row, unsaved.change);
  }

  dropUnsaved(n: number): void {
    this.unsaved.update((map) => without(map, n));
  }

  choose(ns: readonly number[], isOn: boolean): void {
    this.chosen.update((set) => {
      const next = new Set(set);
      ns.forEach((n) => (isOn ? next.add(n) : next.delete(n)));
      return next;
    });
  }

  /** Decides about many rows at once. */
  async decide(rows: RowsToDecide, decision: ImportDecision, count: number): Promise<void> {
    try {
      this.open.tally(await this.api.decide(this.open.id(), rows, decision));
      this.chosen.set(new Set());
      this.page.reload();
      this.notices.say(`Đã áp dụng cho ${formatNumber(count)} dòng.`);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  /** Waits until every change is on the server or refused. */
  async settled(): Promise<void> {
    await Promise.all(this.queues.values());
  }

  private newest(row: ImportRow): ImportRow {
    const fresh = this.fresh().get(row.n);
    return fresh && fresh.version >= row.version ? fresh : row;
  }

  private async send(row: ImportRow, change: RowChange): Promise<void> {
    const { version } = this.newest(row);
    try {
      const answer = await this.api.updateRow(this.open.id(), row.n, { ...change, version });
      this.fresh.update((map) => new Map(map).set(row.n, answer.row));
      this.open.tally(answer);
    } catch (error) {
      this.refused(row, change, error);
    } finally {
      this.pending.update((map) => {
        const rest = (map.get(row.n) ?? []).filter((each) => each !== change);
        return rest.length ? new Map(map).set(row.n, rest) : without(map, row.n);
      });
    }
  }

  private refused(row: ImportRow, change: RowChange, error: unknown): void {
    const { code, current, detail, issues } = problemOf(error);
    if (code === 'STALE_VERSION') {
      if (isRow(current)) this.fresh.update((map) => new Map(map).set(row.n, current));
      else this.page.reload();
    }
    const sentence = code === 'STALE_VERSION' ? 'Người khác vừa sửa dòng này.' : (issues[0]?.message ?? detail);
    this.unsaved.update((map) => new Map(map).set(row.n, { change, sentence }));
  }
}
