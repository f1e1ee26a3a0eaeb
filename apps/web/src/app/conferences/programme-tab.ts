import { CdkDrag, CdkDropList, type CdkDragDrop } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { mdiAccountVoice, mdiFormatListBulletedType, mdiHistory, mdiPlus, mdiPrinterOutline } from '@mdi/js';
import type { CreateProgrammeItem, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { dropMove, stepMove, type ProgrammeStep } from '@ky-yeu/rules/programme-moves';
import { clockOf } from '@ky-yeu/rules/programme-schedule';
import { Confirm } from '../shared/confirm';
import { readClock } from '../shared/fields/clock-field';
import { focusAfterRender, keepFocus } from '../shared/focus';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { Panels } from '../shared/panels';
import { problemOf } from '../shared/problem';
import { Session } from '../shared/session';
import { OpenConference } from './open-conference';
import type { PartData } from './parts-api';
import { ProgrammeEditor } from './programme-editor';
import { kindOfItem } from './programme-kind-words';
import { ProgrammeRowView } from './programme-row';

const steps: Readonly<Record<string, ProgrammeStep>> = {
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  ArrowLeft: 'OUT',
  ArrowRight: 'IN',
};
const nowhere: Record<ProgrammeStep, string> = {
  UP: 'Đã ở đầu, không lên được nữa.',
  DOWN: 'Đã ở cuối, không xuống được nữa.',
  OUT: 'Mục này đã ở cấp ngoài cùng.',
  IN: 'Không có mục nào đứng trước để đưa vào.',
};

/** What happens when: a tree of items with reckoned times, changed in place, by dragging or with keys. */
@Component({
  selector: 'app-programme-tab',
  imports: [CdkDrag, CdkDropList, Icon, LoadState, ProgrammeRowView, RouterLink],
  providers: [ProgrammeEditor],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-tab.html',
  styleUrl: './programme-tab.scss',
})
export class ProgrammeTab {
  protected readonly editor = inject(ProgrammeEditor);
  private readonly open = inject(OpenConference);
  private readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly confirm = inject(Confirm);
  private readonly panels = inject(Panels);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly icons = { mdiAccountVoice, mdiFormatListBulletedType, mdiHistory, mdiPlus, mdiPrinterOutline };
  protected readonly canWrite = computed(() => this.session.can('conferences:write'));
  protected readonly fault = signal<string | null>(null);
  /** '08:00 – 11:25 · còn 5 phút đến giờ bế mạc'. */
  protected readonly span = computed(() => {
    const { rows, end } = this.editor.schedule();
    const start = rows.find((row) => row.start !== null)?.start ?? null;
    return start === null ? '' : `${clockOf(start)}${end === null ? '' : ` – ${clockOf(end)}`}`;
  });
  protected readonly paper = computed(() => `/api/conferences/${this.open.id()}/papers/programme?inline=true`);
  protected readonly internalPaper = computed(
    () => `/api/conferences/${this.open.id()}/papers/programme-internal?inline=true`,
  );
  /** The sentences stand at their rows as well: a long list of them is opened when wanted. */
  protected readonly isWide = innerWidth > 720;
  private isBusy = false;

  protected press(event: KeyboardEvent, item: ProgrammeItem): void {
    const step = steps[event.key];
    if (!event.altKey || !step || !this.canWrite()) return;
    event.preventDefault();
    const move = stepMove(this.editor.items(), item.id, step);
    if (!move) {
      this.editor.spoken.set(nowhere[step]);
      return;
    }
    // What was typed must not be lost with the row that moves.
    const control = event.target as HTMLElement;
    control.dispatchEvent(new Event('change'));
    keepFocus(control);
    this.editor.move(move);
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    const move = dropMove(this.editor.items(), previousIndex, currentIndex);
    if (move) this.editor.move(move);
  }

  protected show(itemId: string | null): void {
    const row = itemId ? this.host.nativeElement.querySelector<HTMLElement>(`[data-row="${itemId}"]`) : null;
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector<HTMLElement>('[data-title], button')?.focus();
  }

  protected edit(record?: ProgrammeItem): Promise<unknown> {
    const data: PartData<ProgrammeItem> = { conferenceId: this.open.id(), ...(record ? { record } : {}) };
    return this.panels.openSide(() => import('./programme-edit').then((file) => file.ProgrammeEdit), data);
  }

  protected remove(item: ProgrammeItem): Promise<boolean> {
    const parts = this.editor.items().filter(({ parentId }) => parentId === item.id).length;
    return this.confirm.delete({
      what: `mục “${item.title}”`,
      hangsOnIt: parts ? [`${parts} mục con (xóa theo)`] : [],
      remove: () => this.editor.remove(item.id),
    });
  }

  protected chooseTemplate(): Promise<unknown> {
    const data = { conferenceId: this.open.id(), items: this.editor.schedule().rows };
    return this.panels.openSmall(
      () => import('./programme-template-use').then((file) => file.ProgrammeTemplateUse),
      data,
      { width: 680 },
    );
  }

  protected async add(time: HTMLInputElement, title: HTMLInputElement, minutes: HTMLInputElement): Promise<void> {
    const body = this.read(time.value, title.value.trim(), minutes.value.trim());
    if (!body || this.isBusy) return;
    this.isBusy = true;
    try {
      const { changeId } = await this.editor.create(body);
      this.notices.written('Đã thêm mục chương trình.', changeId);
      for (const box of [time, title, minutes]) box.value = '';
      this.focus(this.host, '[data-first]');
    } catch (error) {
      const problem = problemOf(error);
      this.fault.set(problem.issues[0]?.message ?? problem.detail);
    } finally {
      this.isBusy = false;
    }
  }

  private read(time: string, title: string, minutes: string): CreateProgrammeItem | null {
    const startsAt = time.trim() ? readClock(time) : null;
    if (!title) return this.refuse('Hãy nhập nội dung của mục.');
    if (time.trim() && !startsAt) return this.refuse('Giờ chưa đúng, hãy nhập như 8h00 hoặc 08:00.');
    if (minutes && !/^\d{1,4}$/.test(minutes)) return this.refuse('Số phút phải là số nguyên.');
    this.fault.set(null);
    return { title, kind: kindOfItem(title), startsAt, minutes: minutes ? Number(minutes) : null };
  }

  private refuse(sentence: string): null {
    this.fault.set(sentence);
    return null;
  }
}
