import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { mdiPlus } from '@mdi/js';
import { programmeKindLabels, type ProgrammeKind } from '@ky-yeu/contracts/closed-lists';
import type { CreateProgrammeItem, ProgrammeItem } from '@ky-yeu/contracts/programme';
import { readClock } from '../shared/fields/clock-field';
import { focusAfterRender } from '../shared/focus';
import { Icon } from '../shared/icon';
import { LoadState } from '../shared/load-state';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import { Session } from '../shared/session';
import { partRows } from './part-rows';
import { programmeModel } from './programme-model';
import { programmeRows } from './programme-times';
import { RowActions } from './row-actions';

const kindWords: readonly (readonly [RegExp, ProgrammeKind])[] = [
  [/đón tiếp/i, 'RECEPTION'],
  [/chào cờ|văn nghệ|quốc ca/i, 'CEREMONY'],
  [/tuyên bố lý do|giới thiệu/i, 'INTRODUCTION'],
  [/khai mạc/i, 'OPENING'],
  [/chỉ đạo/i, 'DIRECTIVE_SPEECH'],
  [/báo cáo/i, 'REPORT'],
  [/tham luận/i, 'DISCUSSION_PAPER'],
  [/thảo luận/i, 'DISCUSSION'],
  [/khen thưởng|trao thưởng|trao tặng/i, 'AWARDING'],
  [/tiếp thu/i, 'REPLY'],
  [/kết luận|bế mạc/i, 'CONCLUSION'],
  [/giải lao|nghỉ/i, 'BREAK'],
];

/** The kind that the words of an item speak of; OTHER when they speak of none. */
export function kindOfItem(title: string): ProgrammeKind {
  return kindWords.find(([words]) => words.test(title))?.[1] ?? 'OTHER';
}

/** What happens when: items in order with reckoned times, and a row to add the next one. */
@Component({
  selector: 'app-programme-tab',
  imports: [Icon, LoadState, RowActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './programme-tab.html',
  styleUrl: './programme-tab.scss',
})
export class ProgrammeTab {
  protected readonly session = inject(Session);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly focus = focusAfterRender();
  protected readonly mdiPlus = mdiPlus;
  protected readonly kinds = programmeKindLabels;
  protected readonly items = partRows<ProgrammeItem, CreateProgrammeItem>({
    part: 'programme',
    editor: () => import('./programme-edit').then((file) => file.ProgrammeEdit),
    nameOf: ({ title }) => `mục “${title}”`,
    toModel: programmeModel,
    hangsOnIt: (item) => this.partsOf(item),
  });
  protected readonly rows = computed(() => programmeRows(this.items.rows()));
  protected readonly fault = signal<string | null>(null);
  private isBusy = false;

  /** Moves an item among those that lie beside it, not into another. */
  protected move(item: ProgrammeItem, step: -1 | 1): Promise<void> {
    return this.items.move(item, step, this.beside(item));
  }

  protected isEnd(item: ProgrammeItem, step: -1 | 1): boolean {
    return this.beside(item).at(step === -1 ? 0 : -1)?.id === item.id;
  }

  private beside({ parentId }: ProgrammeItem): ProgrammeItem[] {
    return this.items.rows().filter((each) => each.parentId === parentId);
  }

  private partsOf({ id }: ProgrammeItem): string[] {
    const parts = this.items.rows().filter((each) => each.parentId === id).length;
    return parts ? [`${parts} mục con (xóa theo)`] : [];
  }

  protected performersOf({ performers, performedBy }: ProgrammeItem): string {
    return [...performers.map(({ name, title }) => (title ? `${name}, ${title}` : name)), performedBy]
      .filter(Boolean)
      .join('; ');
  }

  protected async add(time: HTMLInputElement, title: HTMLInputElement, minutes: HTMLInputElement): Promise<void> {
    const body = this.read(time.value, title.value.trim(), minutes.value.trim());
    if (!body || this.isBusy) return;
    this.isBusy = true;
    try {
      const { changeId } = await this.items.create(body);
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
