import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  clockCodeLabels,
  taskGroupLabels,
  taskGroups,
  type ClockCode,
  type TaskGroup,
} from '@ky-yeu/contracts/preparation-lists';
import type { Task } from '@ky-yeu/contracts/preparation';
import { showDate } from '../shared/format';
import { LoadState } from '../shared/load-state';
import { tasksPage } from './tasks-api';

const pageSize = 8;
const tones: Record<TaskGroup, string> = { OVERDUE: 'bad', TODAY: 'warn', WEEK: 'info' };

/** What is overdue, due today and due this week, over all conferences. */
@Component({
  selector: 'app-today-tasks',
  imports: [LoadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './today-tasks.html',
  styleUrl: './today-tasks.scss',
})
export class TodayTasks {
  protected readonly date = showDate;
  protected readonly tones = tones;
  protected readonly isMine = signal(false);
  protected readonly group = signal<TaskGroup | null>(null);
  protected readonly number = signal(1);
  protected readonly resource = tasksPage(() => ({
    ...{ page: this.number(), pageSize },
    ...(this.isMine() ? { owner: 'mine' } : {}),
    ...(this.group() ? { group: this.group() as string } : {}),
  }));
  private readonly page = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly total = computed(() => this.page()?.total ?? 0);
  protected readonly pages = computed(() => Math.max(1, Math.ceil(this.total() / pageSize)));
  protected readonly all = computed(() => {
    const counts = this.page()?.counts;
    return counts ? counts.OVERDUE + counts.TODAY + counts.WEEK : 0;
  });
  protected readonly counts = computed(() =>
    taskGroups.map((group) => ({ group, label: taskGroupLabels[group], count: this.page()?.counts[group] ?? 0 })),
  );
  protected readonly groups = computed(() =>
    taskGroups
      .map((group) => ({
        group,
        label: taskGroupLabels[group],
        tasks: (this.page()?.items ?? []).filter((task) => task.group === group),
      }))
      .filter(({ tasks }) => tasks.length > 0),
  );

  protected titleOf({ kind, title }: Task): string {
    return kind === 'CLOCK' ? clockCodeLabels[title as ClockCode] : title;
  }

  protected choose(group: TaskGroup | null): void {
    this.group.set(group);
    this.number.set(1);
  }

  protected setMine(isMine: boolean): void {
    this.isMine.set(isMine);
    this.number.set(1);
  }

  protected turn(step: -1 | 1): void {
    const next = this.number() + step;
    if (next >= 1 && next <= this.pages()) this.number.set(next);
  }
}
