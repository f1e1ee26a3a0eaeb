import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { CreateProgrammeItem, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { moveItem, programmeMoveRefusals, type ProgrammeMove } from '@ky-yeu/rules/programme-moves';
import { clockOf, scheduleProgramme, type ScheduledItem } from '@ky-yeu/rules/programme-schedule';
import { programmeWarnings, type WarnedItem } from '@ky-yeu/rules/programme-warnings';
import { Notices } from '../shared/notices';
import { OpenConference } from './open-conference';
import { partApi, partList } from './parts-api';
import { ProgrammeApi, programmeContext } from './programme-api';
import { programmeModel } from './programme-model';

export type ProgrammeRow = ScheduledItem<ProgrammeItem>;

const isAway = ({ invitation, presence }: ProgrammeItem['performers'][number]): boolean =>
  presence === 'EXCUSED' || presence === 'ABSENT' || (invitation === 'DECLINED' && presence !== 'PRESENT');

const warned = (item: ProgrammeItem): WarnedItem => ({
  ...item,
  performers: item.performers.map((performer) => ({ name: performer.name, isAway: isAway(performer) })),
});

/** The programme on screen: its times and warnings, reckoned anew with each change before the server has answered. */
@Injectable()
export class ProgrammeEditor {
  private readonly open = inject(OpenConference);
  private readonly api = inject(ProgrammeApi);
  private readonly notices = inject(Notices);
  private readonly part = partApi<ProgrammeItem, CreateProgrammeItem>('programme', this.open.id);
  readonly page = partList<ProgrammeItem>('programme', this.open.id, () => ({ whole: true }));
  private readonly contextPage = programmeContext(this.open.id);
  readonly context = computed(() => (this.contextPage.hasValue() ? this.contextPage.value() : undefined));
  private readonly fetched = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  private readonly pending = signal(0);
  private queue: Promise<unknown> = Promise.resolve();

  /** What is under way stays on screen until the server's answer has been read again. */
  readonly items = linkedSignal<{ fetched: ProgrammeItem[]; isBusy: boolean }, ProgrammeItem[]>({
    source: () => ({ fetched: this.fetched(), isBusy: this.pending() > 0 || this.page.isLoading() }),
    computation: ({ fetched, isBusy }, previous) => (isBusy && previous ? previous.value : fetched),
  });
  /** Items that are more than an editor holds: neither shown nor reckoned with. */
  readonly leftOut = computed(() => {
    const page = this.page.hasValue() ? this.page.value() : undefined;
    return page ? Math.max(0, page.total - page.items.length) : 0;
  });
  readonly isEmpty = computed(() => this.page.hasValue() && this.items().length === 0);
  readonly schedule = computed(() => scheduleProgramme<ProgrammeItem>(this.items(), this.context()));
  readonly warnings = computed(() => {
    const context = this.context();
    if (!context) return [];
    return programmeWarnings(scheduleProgramme(this.items().map(warned), context), context);
  });
  /** What is read aloud after a change. */
  readonly spoken = signal('');

  rowOf(id: string): ProgrammeRow | undefined {
    return this.schedule().rows.find(({ item }) => item.id === id);
  }

  /** Moves an item at once and tells the server in turn; says why when the rules refuse. */
  move(move: ProgrammeMove): void {
    const before = this.items();
    const { items, refusal } = moveItem(before, move);
    if (refusal) {
      this.spoken.set(programmeMoveRefusals[refusal]);
      this.notices.say(programmeMoveRefusals[refusal]);
      return;
    }
    const moved = (at: readonly ProgrammeItem[]) => at.find(({ id }) => id === move.itemId);
    void this.run(async () => {
      const version = moved(this.items())?.version ?? 1;
      const written = await this.api.move(this.open.id(), { ...move, version });
      this.replace(written.record);
      this.notices.written(this.placeOf(move.itemId), written.changeId);
    });
    this.items.set(items);
    this.spoken.set(this.placeOf(move.itemId));
  }

  /** Writes some fields of an item; true when the server took them. */
  async change(item: ProgrammeItem, fields: Partial<CreateProgrammeItem>, sentence: string): Promise<boolean> {
    return this.run(async () => {
      const now = this.items().find(({ id }) => id === item.id) ?? item;
      const body = { ...programmeModel(now), ...fields, version: now.version };
      const { record, changeId } = await this.part.update(item.id, body);
      this.replace(record);
      this.notices.written(sentence, changeId);
      this.spoken.set(`${sentence} ${this.placeOf(item.id)}`);
    });
  }

  create(body: CreateProgrammeItem) {
    return this.part.create(body);
  }

  remove(id: string) {
    return this.part.remove(id);
  }

  /** One write after another, each with the version that the one before has left. */
  private run(write: () => Promise<void>): Promise<boolean> {
    this.pending.update((count) => count + 1);
    const turn = this.queue.then(write).then(
      () => true,
      (error: unknown) => {
        this.page.reload();
        this.notices.failed(error);
        return false;
      },
    );
    // The reading that a write causes has to begin before the older state may be shown again.
    this.queue = turn.then(() => new Promise((resolve) => setTimeout(resolve)));
    void this.queue.then(() => this.pending.update((count) => count - 1));
    return turn;
  }

  private replace(record: ProgrammeItem): void {
    const own = (item: ProgrammeItem) => (item.id === record.id ? { ...record, parentId: item.parentId } : item);
    this.items.update((items) => items.map(own));
  }

  private placeOf(id: string): string {
    const row = this.rowOf(id);
    if (!row) return '';
    const place = row.number ? `mục ${row.number}` : 'mục nội bộ';
    return `“${row.item.title}”: ${place}${row.start === null ? '' : `, bắt đầu ${clockOf(row.start)}`}.`;
  }
}
