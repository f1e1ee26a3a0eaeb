import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAutoFix, mdiClose, mdiPencilOutline, mdiPinOutline, mdiPlus, mdiPrinterOutline } from '@mdi/js';
import type { SeatPerson, SeatPlan } from '@ky-yeu/contracts/seating';
import { seatLabel } from '@ky-yeu/rules/seat-words';
import type { SeatPlace } from '@ky-yeu/rules/seating';
import { Confirm } from '../../shared/confirm';
import { Icon } from '../../shared/icon';
import { LoadState } from '../../shared/load-state';
import { Notices } from '../../shared/notices';
import { Panels } from '../../shared/panels';
import { Session } from '../../shared/session';
import { OpenConference } from '../open-conference';
import { hallRows, zoneText, type DrawnSeat } from './hall-rows';
import { printedSeats, seatPlans, seatPlanView, SeatsApi } from './seats-api';
import type { SeatPlanData } from './seat-plan-edit';

const standing: SeatPlace = { row: null, seat: null, presidium: null };
const isSeated = ({ row, presidium }: SeatPlace): boolean => row !== null || presidium !== null;
const arrows: Readonly<Record<string, readonly [rows: number, seats: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The seats of a hall: proposed by the rules, changed by drag, touch or keys. */
@Component({
  selector: 'app-seats-tab',
  imports: [Icon, LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './seats-tab.html',
  styleUrl: './seats-tab.scss',
})
export class SeatsTab {
  protected readonly open = inject(OpenConference);
  private readonly api = inject(SeatsApi);
  private readonly session = inject(Session);
  private readonly panels = inject(Panels);
  private readonly notices = inject(Notices);
  private readonly confirm = inject(Confirm);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly icons = { mdiAutoFix, mdiClose, mdiPencilOutline, mdiPinOutline, mdiPlus, mdiPrinterOutline };
  protected readonly zoneText = zoneText;
  protected readonly seatLabel = seatLabel;
  protected readonly list = seatPlans(this.open.id);
  protected readonly plans = computed(() => (this.list.hasValue() ? this.list.value() : []));
  /** Stays on a plan as long as it is there. */
  protected readonly planId = linkedSignal<SeatPlan[], string | undefined>({
    source: this.plans,
    computation: (plans, before) => plans.find(({ id }) => id === before?.value)?.id ?? plans[0]?.id,
  });
  protected readonly page = seatPlanView(this.open.id, this.planId);
  protected readonly view = computed(() => (this.page.hasValue() ? this.page.value() : undefined));
  protected readonly hall = computed(() => {
    const view = this.view();
    return view && hallRows(view.plan, view.people);
  });
  protected readonly unseated = computed(
    () => this.view()?.people.filter((person) => !person.isAway && !isSeated(person)) ?? [],
  );
  protected readonly seatedCount = computed(() => this.view()?.people.filter(isSeated).length ?? 0);
  protected readonly canWrite = computed(() => this.session.can('conferences:write'));
  protected readonly paper = computed(() => printedSeats(this.open.id(), this.view()?.plan.siteId ?? null));
  private readonly chosenId = signal<string | null>(null);
  /** Who is on the way to another seat. */
  protected readonly chosen = computed(() => this.view()?.people.find(({ id }) => id === this.chosenId()) ?? null);
  /** The one seat that the Tab key reaches; arrows go on from there. */
  protected readonly reached = linkedSignal(() => this.hall()?.table.seats[0]?.key ?? '1/1');
  protected readonly spoken = signal('');
  /** The bar of the chosen would lie over the seat that somebody is dropped on. */
  protected readonly isDragging = signal(false);
  private isBusy = false;

  protected choose(person: SeatPerson): void {
    if (!this.canWrite()) return;
    this.chosenId.update((id) => (id === person.id ? null : person.id));
    this.spoken.set(this.chosen() ? `Đã chọn ${person.name}. Chọn ghế muốn chuyển tới.` : 'Đã bỏ chọn.');
  }

  protected leave(): void {
    this.chosenId.set(null);
  }

  /** A seat is where somebody goes who was chosen before, or else chooses who sits there. */
  protected press(seat: DrawnSeat): void {
    this.reached.set(seat.key);
    const chosen = this.chosen();
    if (chosen && chosen.id !== seat.person?.id) void this.move(chosen, seat.place, true);
    else if (seat.person) this.choose(seat.person);
  }

  protected keyed(event: KeyboardEvent, seat: DrawnSeat): void {
    if (event.key === 'Delete' && seat.person) {
      event.preventDefault();
      void this.move(seat.person, standing, false);
      return;
    }
    const step = arrows[event.key];
    if (!step) return;
    event.preventDefault();
    const next = this.neighbour(seat.place, step);
    if (!next) return;
    this.reached.set(next.key);
    this.host.nativeElement.querySelector<HTMLElement>(`[data-seat="${next.key}"]`)?.focus();
  }

  protected drag(event: DragEvent, person: SeatPerson | null): void {
    if (!person || !this.canWrite()) return event.preventDefault();
    event.dataTransfer?.setData('text/plain', person.name);
    this.chosenId.set(person.id);
    this.isDragging.set(true);
  }

  protected endDrag(): void {
    this.isDragging.set(false);
    this.leave();
  }

  protected drop(event: DragEvent, seat: DrawnSeat | null): void {
    event.preventDefault();
    const chosen = this.chosen();
    if (!chosen || (seat && seat.person?.id === chosen.id)) return this.leave();
    void this.move(chosen, seat?.place ?? standing, seat !== null);
  }

  protected standUp(person: SeatPerson): void {
    void this.move(person, standing, false);
  }

  protected pin(person: SeatPerson): void {
    const { row, seat, presidium } = person;
    void this.move(person, { row, seat, presidium }, !person.isPinned);
  }

  protected async propose(): Promise<void> {
    const view = this.view();
    if (!view) return;
    await this.write(async () => {
      const body = { version: view.plan.version };
      const answer = await this.api.propose(this.open.id(), view.plan.id, body);
      const count = answer.view.people.filter(isSeated).length;
      this.notices.written(`Đã xếp chỗ cho ${count} đại biểu; chỗ đã giữ không đổi.`, answer.changeId);
    });
  }

  protected async clear(): Promise<void> {
    const view = this.view();
    const title = `Bỏ chỗ của ${this.seatedCount()} đại biểu?`;
    const text = 'Cả chỗ đã giữ cũng bỏ. Có thể hoàn tác ngay sau đó.';
    if (!view || !(await this.confirm.ask({ title, text, action: 'Bỏ hết chỗ' }))) return;
    await this.write(async () => {
      const body = { version: view.plan.version };
      const { changeId } = await this.api.clear(this.open.id(), view.plan.id, body);
      this.notices.written('Đã bỏ hết chỗ ngồi.', changeId);
    });
  }

  protected edit(plan?: SeatPlan): Promise<unknown> {
    const data: SeatPlanData = {
      conferenceId: this.open.id(),
      takenSites: this.plans().map(({ siteId }) => siteId),
      ...(plan && { record: plan }),
    };
    return this.panels.openSide(() => import('./seat-plan-edit').then((file) => file.SeatPlanEdit), data);
  }

  private neighbour({ row, seat, presidium }: SeatPlace, [rows, seats]: readonly [number, number]): DrawnSeat | null {
    const hall = this.hall();
    if (!hall) return null;
    // The table stands before the first row.
    const lines = [hall.table, ...hall.rows];
    const at = presidium === null ? (row ?? 0) : 0;
    const line = lines[at + rows];
    if (!line) return null;
    const index = (presidium ?? seat ?? 1) - 1 + seats;
    return rows === 0 ? (line.seats[index] ?? null) : (line.seats[Math.min(index, line.seats.length - 1)] ?? null);
  }

  private move(person: SeatPerson, place: SeatPlace, isPinned: boolean): Promise<void> {
    return this.write(async () => {
      const view = this.view();
      if (!view) return;
      const body = { attendeeId: person.id, ...place, isPinned, version: view.plan.version };
      const { changeId } = await this.api.move(this.open.id(), view.plan.id, body);
      this.leave();
      const words = isSeated(place) ? `${seatLabel(place)}${isPinned ? ', giữ chỗ' : ''}` : 'chưa có chỗ';
      this.spoken.set(`${person.name}: ${words}.`);
      this.notices.written(`${person.name}: ${words}.`, changeId);
    });
  }

  private async write(act: () => Promise<void>): Promise<void> {
    // The version on screen is old until the plan was read again.
    if (this.isBusy || this.page.isLoading()) return;
    this.isBusy = true;
    try {
      await act();
    } catch (error) {
      this.page.reload();
      this.notices.failed(error);
    } finally {
      this.isBusy = false;
    }
  }
}
