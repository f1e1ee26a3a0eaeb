import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';

/** What the job server needs to know of its surroundings. */
export interface JobSettings {
  databaseUrl: string;
  /** false: jobs are registered and never run here, as in most tests. */
  isOn: boolean;
}
export const jobSettings = Symbol('jobSettings');

/** Work that any of the servers may do; it must bear being done twice, and being cut off in the middle. */
export interface Job {
  queue: string;
  /** When it runs by itself, minute hour day month weekday; in Vietnam's time. */
  cron: string;
  /** Stops soon after the signal; what it gives back is the moment at which it wants to run again. */
  run: (signal: AbortSignal) => Promise<Date | null>;
}

/** The pages come first: jobs may begin a moment after the server listens. */
const startDelayMs = 1_000;
const startAgainMs = 60_000;
const stopTimeoutMs = 15_000;
/** A server that was killed keeps its job until then; others go on with theirs meanwhile. */
const expireInSeconds = 300;

/**
 * Runs jobs out of PostgreSQL (schema `jobs`), which all servers on one database share: a job that is due is taken by one of
 * them, and waits there when none is running.
 */
@Injectable()
export class JobServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Jobs');
  private readonly jobs: Job[] = [];
  private readonly stopping = new AbortController();
  private boss: PgBoss | null = null;
  private timer: NodeJS.Timeout | null = null;
  private starting: Promise<void> = Promise.resolve();

  constructor(@Inject(jobSettings) private readonly settings: JobSettings) {}

  get isRunning(): boolean {
    return this.boss !== null;
  }

  /** Adds a job; call it in a constructor. */
  register(job: Job): void {
    this.jobs.push(job);
  }

  /** Asks for a job to run soon, or at a moment; without running jobs it waits for its hour. Never throws. */
  wake(queue: string, at?: Date): void {
    void this.boss?.send(queue, {}, at ? { startAfter: at } : {}).catch((error: unknown) => this.complain(error));
  }

  onApplicationBootstrap(): void {
    if (this.settings.isOn) this.startIn(startDelayMs);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    if (this.timer) clearTimeout(this.timer);
    await this.starting;
    await this.boss
      ?.stop({ graceful: true, close: true, timeout: stopTimeoutMs })
      .catch((error: unknown) => this.complain(error));
    this.boss = null;
  }

  private startIn(delayMs: number): void {
    this.timer = setTimeout(() => {
      this.starting = this.start().catch((error: unknown) => {
        this.complain(error);
        if (!this.stopping.signal.aborted) this.startIn(startAgainMs);
      });
    }, delayMs);
    this.timer.unref();
  }

  private async start(): Promise<void> {
    const { PgBoss } = await import('pg-boss');
    const boss = new PgBoss({
      connectionString: this.settings.databaseUrl,
      schema: 'jobs',
      application_name: 'ky-yeu-jobs',
      max: 4,
    });
    boss.on('error', (error) => this.complain(error));
    await boss.start();
    this.boss = boss;
    for (const job of this.jobs) await this.take(boss, job);
  }

  private async take(boss: PgBoss, { queue, cron, run }: Job): Promise<void> {
    await boss.createQueue(queue, { retryLimit: 2, expireInSeconds, deleteAfterSeconds: 86_400 });
    await boss.schedule(queue, cron, {}, { tz: 'Asia/Ho_Chi_Minh' });
    await boss.work(queue, { pollingIntervalSeconds: 2 }, async () => {
      const again = await run(this.stopping.signal);
      if (again) this.wake(queue, again);
    });
    // What came due while no server was running must not wait for the next minute.
    this.wake(queue);
  }

  private complain(error: unknown): void {
    if (!this.stopping.signal.aborted) this.logger.warn(error instanceof Error ? error.message : String(error));
  }
}
