import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ImportState } from '@ky-yeu/contracts/importing-lists';
import { DomainError } from '../platform/http/domain-error';
import { ImportStore } from './import-store';

/** Thrown inside work that somebody has cancelled. */
export class Cancelled extends Error {}

/** What work tells of itself; both throw Cancelled once somebody has cancelled. */
export interface Progress {
  signal: AbortSignal;
  /** Writes at most every `pauseMs`, so it may be called as often as one likes. */
  tell: (step: string, done?: number, total?: number) => Promise<void>;
}

const pauseMs = 300;
const beatMs = 1000;

/** Reads and writes lists in the background of this server, one job for an import, each told to the database and stoppable. */
@Injectable()
export class ImportJobs implements OnModuleDestroy {
  private readonly logger = new Logger('Imports');
  private readonly running = new Map<string, AbortController>();
  private readonly ends = new Set<Promise<void>>();

  constructor(private readonly store: ImportStore) {}

  /**
   * Starts work and comes back at once. What goes wrong ends the import in `onFailure` with a sentence for the user;
   * a cancelled one ends in `onCancel`.
   */
  start(
    id: string,
    work: (progress: Progress) => Promise<void>,
    ends: { onFailure: ImportState; onCancel: ImportState },
  ): void {
    const controller = new AbortController();
    this.running.set(id, controller);
    const end = this.run(id, work, controller, ends).finally(() => {
      this.running.delete(id);
      this.ends.delete(end);
    });
    this.ends.add(end);
  }

  /** Asks the work to stop, wherever it runs. */
  async cancel(id: string): Promise<void> {
    await this.store.askCancel(id);
    this.running.get(id)?.abort();
  }

  /** Stops all work and waits until it has let go of the database. */
  async onModuleDestroy(): Promise<void> {
    for (const controller of this.running.values()) controller.abort();
    await Promise.allSettled(this.ends);
  }

  private async run(
    id: string,
    work: (progress: Progress) => Promise<void>,
    controller: AbortController,
    ends: { onFailure: ImportState; onCancel: ImportState },
  ): Promise<void> {
    const progress = this.progressOf(id, controller);
    // While a step takes long (a child process reads), the beat goes on and a cancel is heard.
    const beat = setInterval(() => void progress.beat().catch(() => undefined), beatMs);
    try {
      await work(progress);
    } catch (error) {
      if (controller.signal.aborted) await this.end(id, ends.onCancel, null);
      else await this.end(id, ends.onFailure, this.sentenceOf(error));
    } finally {
      clearInterval(beat);
    }
  }

  private progressOf(id: string, controller: AbortController): Progress & { beat: () => Promise<void> } {
    const last = { step: '', done: 0, total: 0, at: 0 };
    const beat = async () => {
      last.at = Date.now();
      if (await this.store.beat(id, last.step, last.done, last.total)) controller.abort();
    };
    const tell = async (step: string, done = 0, total = 0) => {
      const isNew = step !== last.step;
      Object.assign(last, { step, done, total });
      if (isNew || Date.now() - last.at > pauseMs) await beat();
      if (controller.signal.aborted) throw new Cancelled();
    };
    return { signal: controller.signal, tell, beat };
  }

  private sentenceOf(error: unknown): string {
    if (error instanceof DomainError && error.code !== 'INTERNAL') return error.message;
    this.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 'Hệ thống gặp lỗi khi xử lý danh sách này; dữ liệu không thay đổi. Hãy thử lại.';
  }

  private async end(id: string, state: ImportState, message: string | null): Promise<void> {
    await this.store.end(id, state, message).catch((error: unknown) => this.logger.error(String(error)));
  }
}
