import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiArrowLeft, mdiArrowRight, mdiAutoFix, mdiCheck, mdiClose, mdiPlus, mdiRestore, mdiSetMerge } from '@mdi/js';
import { conferenceModeLabels, partOfDayLabels, type ConferenceMode } from '@ky-yeu/contracts/closed-lists';
import { planItemStateLabels, reachLabels, type PlanDecision } from '@ky-yeu/contracts/planning/plan-lists';
import type { Plan, PlanItem } from '@ky-yeu/contracts/planning/plans';
import { dateWithWeekday } from '@ky-yeu/vietnamese/format-date';
import { keepFocus } from '../../shared/focus';
import { showDate } from '../../shared/format';
import { Icon } from '../../shared/icon';
import { listState } from '../../shared/list-state';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import type { Written } from '../../shared/record-api';
import type { PlanDropData } from './plan-drop';
import type { PlanItemData } from './plan-item-edit';
import { itemTone, monthHeading } from './plan-words';
import { planItems, PlansApi } from './plans-api';

interface Shown {
  item: PlanItem;
  /** Said above the first conference of a month. */
  heading: string | null;
  day: string;
  facts: string[];
  stateLabel: string;
  tone: string;
  canAccept: boolean;
  canDrop: boolean;
  canRestore: boolean;
  canMove: boolean;
}

const isOver = ({ conferenceStatus }: PlanItem) => conferenceStatus === 'HELD' || conferenceStatus === 'CLOSED';

function factsOf(item: PlanItem): string[] {
  return [
    item.organisationName + (item.coHosts.length ? `, phối hợp: ${item.coHosts.join(', ')}` : ''),
    item.partOfDay ? partOfDayLabels[item.partOfDay] : '',
    item.mode ? conferenceModeLabels[item.mode] : 'Chưa chọn hình thức',
    item.reach === 'INTERNAL' ? '' : reachLabels[item.reach],
    item.guests.length ? `Mời: ${item.guests.map(({ name }) => name).join('; ')}` : '',
    item.state === 'JOINED' ? `Ghép vào “${item.joinedIntoTitle}”` : '',
    item.dropReason ? `Lý do: ${item.dropReason}` : '',
  ].filter(Boolean);
}

function shownOf(item: PlanItem, before: PlanItem | undefined): Shown {
  const heading = monthHeading(item.heldOn);
  const stands = (item.state === 'PROPOSED' || item.state === 'ACCEPTED') && !isOver(item);
  return {
    item,
    heading: before && monthHeading(before.heldOn) === heading ? null : heading,
    day: item.heldOn ? dateWithWeekday(item.heldOn).replace(/, ngày .*/, '') : '',
    facts: factsOf(item),
    stateLabel: planItemStateLabels[item.state],
    tone: itemTone[item.state],
    canAccept: item.state === 'PROPOSED' || (item.state === 'ACCEPTED' && item.conferenceId === null),
    canDrop: stands,
    canRestore: item.state === 'DROPPED' || item.state === 'JOINED',
    canMove: stands,
  };
}

/**
 * The conferences of a plan by month. Keys on a row: N accepts, B drops, L takes back, G marks one to be joined and joins
 * it into the next one chosen, ← and → move by a working day, ↑ and ↓ go to the next row.
 */
@Component({
  selector: 'app-plan-items',
  imports: [Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-items.html',
  styleUrl: './plan-items.scss',
  host: { '(keydown)': 'pressed($event)' },
})
export class PlanItems {
  readonly plan = input.required<Plan>();
  readonly canEdit = input.required<boolean>();
  readonly propose = output();
  readonly add = output();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly api = inject(PlansApi);
  private readonly notices = inject(Notices);
  private readonly panels = inject(Panels);
  protected readonly icons = {
    ...{ mdiArrowLeft, mdiArrowRight, mdiAutoFix, mdiCheck, mdiClose },
    ...{ mdiPlus, mdiRestore, mdiSetMerge },
  };
  protected readonly states = Object.entries(planItemStateLabels);
  protected readonly modes = Object.entries(conferenceModeLabels);
  protected readonly showDate = showDate;
  protected readonly list = listState({ sort: 'heldOn', filters: ['month', 'state'], pageSize: 100 });
  protected readonly page = planItems(
    computed(() => this.plan().id),
    this.list.params,
  );
  protected readonly isBusy = signal(false);
  /** The conference that waits to be joined into another one. */
  protected readonly joining = signal<PlanItem | null>(null);
  private readonly items = computed(() => (this.page.hasValue() ? (this.page.value()?.items ?? []) : []));
  protected readonly total = computed(() => (this.page.hasValue() ? (this.page.value()?.total ?? 0) : 0));
  protected readonly lastPage = computed(() => Math.max(1, Math.ceil(this.total() / this.list.pageSize())));
  protected readonly rows = computed(() => this.items().map((item, index, all) => shownOf(item, all[index - 1])));
  protected readonly proposals = computed(() => this.items().filter(({ state }) => state === 'PROPOSED'));

  /** Those of the page whose form may still be chosen: it waits for nobody to open each of them. */
  protected readonly formless = computed(() =>
    this.rows().flatMap(({ item, canMove }) => (canMove && item.mode === null ? [item] : [])),
  );

  protected edit(item: PlanItem): void {
    if (!this.canEdit() || isOver(item)) return;
    const data: PlanItemData = { plan: this.plan(), item };
    void this.panels.openSide(() => import('./plan-item-edit').then((file) => file.PlanItemEdit), data);
  }

  protected decide(decision: PlanDecision, items: readonly PlanItem[], said: string): Promise<void> {
    const versions = items.map(({ id, version }) => ({ id, version }));
    return this.write(said, () => this.api.decide(this.plan().id, { decision, items: versions }));
  }

  private accept(item: PlanItem): Promise<void> {
    return this.decide('ACCEPT', [item], `Đã nhận “${item.title}”.`);
  }

  protected acceptAll(): Promise<void> {
    const items = this.proposals();
    return this.decide('ACCEPT', items, `Đã nhận ${items.length} hội nghị.`);
  }

  protected async setMode(box: HTMLSelectElement): Promise<void> {
    const mode = box.value as ConferenceMode;
    box.value = '';
    const items = this.formless().map(({ id, version }) => ({ id, version }));
    const said = `${items.length} hội nghị: ${conferenceModeLabels[mode].toLowerCase()}.`;
    await this.write(said, () => this.api.setMode(this.plan().id, { mode, items }));
  }

  private async drop(item: PlanItem): Promise<void> {
    if (item.state === 'PROPOSED') return this.decide('DROP', [item], `Đã bỏ “${item.title}”.`);
    const data: PlanDropData = { planId: this.plan().id, item };
    await this.panels.openSide(() => import('./plan-drop').then((file) => file.PlanDrop), data, 560);
  }

  private restore(item: PlanItem): Promise<void> {
    return this.decide('RESTORE', [item], `Đã lấy lại “${item.title}”.`);
  }

  private step(item: PlanItem, workingDays: number): Promise<void> {
    const move = () => this.api.moveItem(this.plan().id, item.id, { workingDays, version: item.version });
    return this.write(`Đã chuyển “${item.title}” ${workingDays > 0 ? 'sau' : 'trước'} một ngày làm việc.`, move);
  }

  /** The first press marks a conference, the second on another one joins the first into it. */
  private async join(item: PlanItem): Promise<void> {
    const marked = this.joining();
    if (!marked || marked.id === item.id) {
      this.joining.set(marked ? null : item);
      return;
    }
    const now = this.items().find(({ id }) => id === marked.id) ?? marked;
    const body = { intoId: item.id, intoVersion: item.version, version: now.version };
    this.joining.set(null);
    await this.write(`Đã ghép vào “${item.title}”.`, () => this.api.join(this.plan().id, marked.id, body));
  }

  protected pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('li[data-id]');
    if (!row) return;
    const isHandled = this.walk(event.key, row) || this.actOn(event.key.toLowerCase(), row);
    if (isHandled) event.preventDefault();
  }

  private walk(key: string, row: HTMLElement): boolean {
    const next = { ArrowUp: row.previousElementSibling, ArrowDown: row.nextElementSibling }[key];
    next?.querySelector<HTMLElement>('[data-open]')?.focus();
    return next !== undefined;
  }

  private actOn(key: string, { dataset }: HTMLElement): boolean {
    const shown = this.rows().find(({ item }) => item.id === dataset['id']);
    return shown !== undefined && this.run(key, shown);
  }

  /** Does what a key or its button stands for; the focus stays on the row, whose buttons change with its state. */
  protected run(key: string, row: Shown): boolean {
    const act = this.canEdit() && !this.isBusy() ? this.actOf(key, row) : null;
    if (!act) return false;
    const title = this.host.querySelector<HTMLElement>(`li[data-id="${row.item.id}"] [data-open]`);
    title?.focus();
    if (title) keepFocus(title);
    void act();
    return true;
  }

  private actOf(key: string, { item, canAccept, canDrop, canRestore, canMove }: Shown): (() => Promise<void>) | null {
    const acts: Record<string, [boolean, () => Promise<void>]> = {
      n: [canAccept, () => this.accept(item)],
      b: [canDrop, () => this.drop(item)],
      l: [canRestore, () => this.restore(item)],
      g: [canDrop, () => this.join(item)],
      arrowleft: [canMove, () => this.step(item, -1)],
      arrowright: [canMove, () => this.step(item, 1)],
    };
    const [isAllowed = false, act = null] = acts[key] ?? [];
    return isAllowed ? act : null;
  }

  private async write(sentence: string, act: () => Promise<Written<unknown>>): Promise<void> {
    this.isBusy.set(true);
    try {
      const { changeId } = await act();
      this.notices.written(sentence, changeId);
    } catch (error) {
      this.notices.failed(error);
    } finally {
      this.isBusy.set(false);
    }
  }
}
