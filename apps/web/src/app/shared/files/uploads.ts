import { computed, Injectable, signal } from '@angular/core';

/** Counts the files that are still on their way, so that nothing is saved without them. Provided by the edit frame. */
@Injectable()
export class Uploads {
  private readonly running = signal(0);
  readonly areRunning = computed(() => this.running() > 0);

  begin(): void {
    this.running.update((count) => count + 1);
  }

  end(): void {
    this.running.update((count) => count - 1);
  }
}
