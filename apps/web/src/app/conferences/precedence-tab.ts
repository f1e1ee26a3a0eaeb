import { CdkDrag, CdkDragHandle, CdkDropList, moveItemInArray, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiClose, mdiDragVertical, mdiPrinterOutline, mdiRefresh } from '@mdi/js';
import { precedenceReasonLabels } from '@ky-yeu/contracts/precedence-lists';
import type { PrecedencePlace } from '@ky-yeu/contracts/precedence';
import { formatNumber } from '@ky-yeu/vietnamese/format-number';
import { Can } from '../shared/can';
import { Confirm } from '../shared/confirm';
import { keepFocus } from '../shared/focus';
import { Icon } from '../shared/icon';
import { listState } from '../shared/list-state';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import type { PickerOption } from '../shared/record-api';
import { Session } from '../shared/session';
import { OpenConference } from './open-conference';
import { PrecedenceApi, precedencePage, printedOrder } from './precedence-api';
import { PrecedenceWhy } from './precedence-why';
import { PageSteps } from '../shared/page-steps';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Attendees in their order, why each stands before the next, and places chosen by hand: with mouse, keys or a number. */
@Component({
  selector: 'app-precedence-tab',
  imports: [Can, CdkDrag, CdkDragHandle, CdkDropList, Icon, LoadState, PageSteps, PrecedenceWhy, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './precedence-tab.html',
  styleUrl: './precedence-tab.scss',
})
export class PrecedenceTab {
  private readonly open = inject(OpenConference);
  private readonly api = inject(PrecedenceApi);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly confirm = inject(Confirm);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly icons = {
    mdiClose,
    mdiDragVertical,
    mdiPrinterOutline,
    mdiRefresh,
  };
  protected readonly reasons = precedenceReasonLabels;
  protected readonly formatNumber = formatNumber;
  protected readonly list = listState({ sort: 'precedence', pageSize: 50 });
  private readonly params = computed(() => ({ page: this.list.page(), pageSize: this.list.pageSize() }));
  protected readonly page = precedencePage(this.open.id, this.params);
  protected readonly order = computed(() => (this.page.hasValue() ? this.page.value() : undefined));
  /** Shows a moved line on its new place at once; the server's answer replaces it. */
  protected readonly lines = linkedSignal<readonly PrecedencePlace[]>(() => this.order()?.items ?? []);
  protected readonly total = computed(() => this.order()?.total ?? 0);
  protected readonly lastPage = computed(() => Math.max(1, Math.ceil(this.total() / this.list.pageSize())));
  protected readonly canWrite = computed(() => this.session.can('conferences:write'));
  protected readonly paper = computed(() => printedOrder(this.open.id()));
  /** What is read aloud after a line was moved. */
  protected readonly spoken = signal('');
  protected readonly first = signal<PickerOption | null>(null);
  protected readonly second = signal<PickerOption | null>(null);
  private isBusy = false;

  protected compare(line: PrecedencePlace): void {
    this.first.set({ id: line.id, name: line.name, detail: null });
    this.second.set(line.next && { id: line.next.id, name: line.next.name, detail: null });
    // On a narrow screen the comparison stands above the list, out of sight.
    if (innerWidth <= 1000) this.host.nativeElement.querySelector('app-precedence-why')?.scrollIntoView?.();
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    const line = this.lines()[previousIndex];
    const target = this.lines()[currentIndex];
    if (!line || !target || line === target) return;
    const moved = [...this.lines()];
    moveItemInArray(moved, previousIndex, currentIndex);
    this.lines.set(moved);
    void this.move(line, target.place);
  }

  /** Alt+↑ and Alt+↓ move the line by one, across the edge of a page as well. */
  protected press(event: KeyboardEvent, line: PrecedencePlace): void {
    const step = steps[event.key];
    if (!event.altKey || !step) return;
    event.preventDefault();
    const place = line.place + step;
    if (place < 1 || place > this.total()) {
      this.spoken.set(`${line.name} đã ở ${step < 0 ? 'đầu' : 'cuối'} danh sách.`);
      return;
    }
    keepFocus(event.currentTarget as HTMLElement);
    void this.move(line, place);
  }

  protected typed(line: PrecedencePlace, box: HTMLInputElement): void {
    const place = Number(box.value.trim());
    box.value = String(line.place);
    if (!Number.isInteger(place) || place < 1 || place > this.total()) {
      this.notices.say(`Vị trí: hãy nhập số từ 1 đến ${formatNumber(this.total())}.`);
    } else if (place !== line.place) void this.move(line, place);
  }

  protected release(line: PrecedencePlace): Promise<void> {
    return this.move(line, null);
  }

  protected async releaseAll(): Promise<void> {
    const count = formatNumber(this.order()?.pinned ?? 0);
    const title = `Bỏ ${count} chỗ xếp tay?`;
    const text = 'Danh sách trở lại thứ tự theo quy tắc. Có thể hoàn tác ngay sau đó.';
    if (!(await this.confirm.ask({ title, text, action: 'Bỏ mọi chỗ xếp tay' }))) return;
    await this.write(async () => {
      const { changeId } = await this.api.unpinAll(this.open.id());
      this.notices.written('Đã bỏ mọi chỗ xếp tay.', changeId);
    });
  }

  protected refresh(): Promise<void> {
    return this.write(async () => {
      const { body, changeId } = await this.api.refresh(this.open.id());
      if (body.updated === 0) this.notices.say('Thứ bậc đã khớp với danh bạ, không có gì thay đổi.');
      else this.notices.written(`Đã lấy lại thứ bậc của ${formatNumber(body.updated)} đại biểu.`, changeId);
    });
  }

  private move(line: PrecedencePlace, place: number | null): Promise<void> {
    return this.write(async () => {
      const body = { attendeeId: line.id, place, version: line.version };
      const { changeId } = await this.api.pin(this.open.id(), body);
      const words = place === null ? 'trở lại thứ tự theo quy tắc' : `vị trí ${place} trên ${this.total()}`;
      this.spoken.set(`${line.name}: ${words}.`);
      this.notices.written(`${line.name}: ${words}.`, changeId);
    });
  }

  private async write(act: () => Promise<void>): Promise<void> {
    // The versions on screen are old until the order was read again.
    if (this.isBusy || this.page.isLoading()) return;
    this.isBusy = true;
    try {
      await act();
    } catch (error) {
      this.lines.set(this.order()?.items ?? []);
      this.page.reload();
      this.notices.failed(error);
    } finally {
      this.isBusy = false;
    }
  }
}
