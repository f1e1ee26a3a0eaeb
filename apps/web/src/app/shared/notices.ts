import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { ChangesApi } from './changes-api';
import { problemOf } from './problem';

/** Short messages at the foot of the page; a write carries "Hoàn tác". */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);
  private readonly changes = inject(ChangesApi);

  say(sentence: string): void {
    this.bar.open(sentence, 'Đóng', { duration: 6000 });
  }

  /** Tells that a write succeeded and offers to take it back for ten seconds. */
  written(sentence: string, changeId: string | null): void {
    if (!changeId) return this.say(sentence);
    const shown = this.bar.open(sentence, 'Hoàn tác', { duration: 10_000 });
    shown.onAction().subscribe(() => void this.undo(changeId));
  }

  /** Tells why a request was refused. */
  failed(error: unknown): void {
    const problem = problemOf(error);
    this.bar.open(problem.issues[0]?.message ?? problem.detail, 'Đóng', { duration: 12_000, politeness: 'assertive' });
  }

  async undo(changeId: string): Promise<void> {
    try {
      await this.changes.undo(changeId);
      this.say('Đã hoàn tác.');
    } catch (error) {
      this.failed(error);
    }
  }
}
