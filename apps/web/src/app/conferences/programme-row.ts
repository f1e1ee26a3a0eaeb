import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CdkDragHandle } from '@angular/cdk/drag-drop';
import {
  mdiAlertOutline,
  mdiDeleteOutline,
  mdiDragVertical,
  mdiEyeOffOutline,
  mdiPencilOutline,
  mdiPin,
  mdiPinOutline,
} from '@mdi/js';
import { programmeKindLabels, speechKindLabels } from '@ky-yeu/contracts/closed-lists';
import { clockOf } from '@ky-yeu/rules/programme-schedule';
import { readClock } from '../shared/fields/clock-field';
import { Icon } from '../shared/icon';
import { Notices } from '../shared/notices';
import { ProgrammeEditor, type ProgrammeRow } from './programme-editor';

/** One item of the programme, with its title, time and minutes to be changed in place. */
@Component({
  selector: 'app-programme-row',
  imports: [CdkDragHandle, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-row.html',
  styleUrl: './programme-row.scss',
  host: { '(keydown)': 'pressed.emit($event)' },
})
export class ProgrammeRowView {
  private readonly editor = inject(ProgrammeEditor);
  private readonly notices = inject(Notices);
  readonly row = input.required<ProgrammeRow>();
  readonly canWrite = input(false);
  readonly edited = output();
  readonly removed = output();
  /** A key pressed in any control of the row. */
  readonly pressed = output<KeyboardEvent>();
  protected readonly icons = {
    ...{
      mdiAlertOutline,
      mdiDeleteOutline,
      mdiDragVertical,
      mdiEyeOffOutline,
      mdiPencilOutline,
      mdiPin,
      mdiPinOutline,
    },
  };
  protected readonly kinds = programmeKindLabels;
  protected readonly start = computed(() => clockOf(this.row().start));
  protected readonly end = computed(() => clockOf(this.row().end));
  protected readonly warnings = computed(() =>
    this.editor.warnings().filter(({ itemId }) => itemId === this.row().item.id),
  );
  protected readonly people = computed(() => {
    const { performers, performedBy } = this.row().item;
    const named = performers.map(({ name, title }) => (title ? `${name}, ${title}` : name));
    return [...named, performedBy].filter(Boolean).join('; ');
  });
  protected readonly speeches = computed(() =>
    this.row().item.speeches.map(({ kind, topic }) => `${speechKindLabels[kind]}${topic ? `: ${topic}` : ''}`),
  );

  protected async title(box: HTMLTextAreaElement): Promise<void> {
    const { item } = this.row();
    const title = box.value.replace(/\s+/g, ' ').trim();
    if (title === item.title) return;
    if (!title) {
      box.value = item.title;
      this.notices.say('Nội dung: hãy nhập nội dung của mục.');
      return;
    }
    if (!(await this.editor.change(item, { title }, 'Đã sửa nội dung.'))) box.value = this.row().item.title;
  }

  protected async minutes(box: HTMLInputElement): Promise<void> {
    const { item } = this.row();
    const text = box.value.trim();
    const minutes = text ? Number(text) : null;
    if (minutes === item.minutes) return;
    const isSound = minutes === null || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440);
    if (!isSound) this.notices.say('Số phút: hãy nhập số nguyên từ 0 đến 1440; chưa rõ thì để trống.');
    const isDone = isSound && (await this.editor.change(item, { minutes }, 'Đã sửa số phút.'));
    if (!isDone) box.value = String(item.minutes ?? '');
  }

  /** A time that is typed is pinned; an emptied one follows the items before again. */
  protected async time(box: HTMLInputElement): Promise<void> {
    const { item } = this.row();
    const text = box.value.trim();
    if (text === this.start()) return;
    const startsAt = text ? readClock(text) : null;
    if (text && !startsAt) this.notices.say('Bắt đầu lúc: hãy nhập giờ như 8h00 hoặc 08:00.');
    else {
      const sentence = startsAt ? `Đã ghim lúc ${startsAt}.` : 'Đã bỏ giờ ghim.';
      await this.editor.change(item, { startsAt, isPinned: startsAt !== null }, sentence);
    }
    box.value = this.start();
  }

  protected togglePin(): void {
    const { item, start } = this.row();
    if (item.isPinned) void this.editor.change(item, { isPinned: false, startsAt: null }, 'Đã bỏ giờ ghim.');
    else if (start === null) this.edited.emit();
    else {
      const dayNumber = Math.floor(start / 1440) + 1;
      const pinned = { startsAt: clockOf(start), dayNumber, isPinned: true };
      void this.editor.change(item, pinned, `Đã ghim lúc ${clockOf(start)}.`);
    }
  }
}
