import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SuspectedDouble } from '@ky-yeu/contracts/merging';
import type { PersonListItem } from '@ky-yeu/contracts/people';
import { doubleReasonLabels } from '@ky-yeu/contracts/people-lists';
import { showDate } from '../shared/format';
import { Notices } from '../shared/notices';
import { problemOf } from '../shared/problem';
import { Writes } from '../shared/writes';
import { MergingApi } from './merging-api';

/** Pairs shown before the user asks for more. */
const pageful = 20;

/** Records that may be one person: told apart or led to the merge. */
@Component({
  selector: 'app-doubles-page',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './doubles-page.html',
  styleUrl: './doubles-page.scss',
})
export class DoublesPage {
  private readonly api = inject(MergingApi);
  private readonly notices = inject(Notices);
  private readonly writes = inject(Writes);
  protected readonly pairs = signal<readonly SuspectedDouble[]>([]);
  /** Where to go on; null once everybody has been looked at. */
  protected readonly next = signal<string | null>('');
  protected readonly isLooking = signal(false);
  protected readonly problem = signal<string | null>(null);
  protected readonly labels = doubleReasonLabels;
  protected readonly isEmpty = computed(() => this.pairs().length === 0 && this.next() === null);
  protected readonly born = ({ bornOn }: PersonListItem) =>
    bornOn ? `sinh ${showDate(bornOn)}` : 'chưa ghi ngày sinh';
  private seenWrites = this.writes.count();
  /** Answers of a walk that was started anew are thrown away. */
  private walk = 0;

  constructor() {
    effect(() => {
      const count = this.writes.count();
      if (count !== this.seenWrites) untracked(() => this.restart());
    });
    void this.look();
  }

  /** Walks on until a pageful of new pairs is there or everybody has been looked at. */
  protected async look(): Promise<void> {
    const walk = this.walk;
    const wanted = this.pairs().length + pageful;
    this.isLooking.set(true);
    this.problem.set(null);
    try {
      for (let after = this.next(); after !== null && this.pairs().length < wanted; after = this.next()) {
        const { items, next } = await this.api.doubles(after);
        if (walk !== this.walk) return;
        this.pairs.update((pairs) => [...pairs, ...items]);
        this.next.set(next);
      }
    } catch (error) {
      if (walk === this.walk) this.problem.set(problemOf(error).detail);
    } finally {
      if (walk === this.walk) this.isLooking.set(false);
    }
  }

  protected async distinguish(pair: SuspectedDouble): Promise<void> {
    const { one, other } = pair;
    try {
      const written = await this.api.distinguish({ oneId: one.id, otherId: other.id });
      this.seenWrites = this.writes.count();
      this.pairs.update((pairs) => pairs.filter((each) => each !== pair));
      this.notices.written(`Đã ghi nhận hai người cùng tên “${one.fullName}” là khác nhau.`, written.changeId);
    } catch (error) {
      this.notices.failed(error);
    }
  }

  private restart(): void {
    this.seenWrites = this.writes.count();
    this.walk++;
    this.pairs.set([]);
    this.next.set('');
    void this.look();
  }
}
