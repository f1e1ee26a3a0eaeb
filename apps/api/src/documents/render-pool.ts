import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { PaperFormat } from '@ky-yeu/contracts/papers';
import { DomainError } from '../platform/http/domain-error';
import type { Printable } from './printable';
import type { RenderReply } from './render-worker';

const mebibyte = 1024 * 1024;

/** When a render process is given up; milliseconds and bytes. */
export const renderLimits = {
  jobMs: 60_000,
  heapMegabytes: 1024,
  /** Of the whole process: five thousand rows take about 0.8 GB. */
  residentBytes: 1600 * mebibyte,
  /** More than this after a job is handed back by starting anew. */
  warmBytes: 450 * mebibyte,
  idleMs: 5 * 60_000,
  jobsPerProcess: 200,
  waiting: 50,
};

interface Job {
  id: number;
  format: PaperFormat;
  document: Printable;
  resolve: (file: Buffer) => void;
  reject: (error: Error) => void;
}

/**
 * Renders papers in at most one warm child process, one after another: the PDF engine blocks and takes hundreds of
 * megabytes, and only a process can be limited and surely ended. The process starts with the first paper.
 */
@Injectable()
export class RenderPool implements OnModuleDestroy {
  /** How much its process steps back behind others, from 0 (not at all) to 19. */
  protected readonly niceness: number = 0;
  private readonly logger = new Logger('Papers');
  private readonly waiting: Job[] = [];
  private child: ChildProcess | null = null;
  private current: Job | null = null;
  private done = 0;
  private nextId = 1;
  private closed = false;
  private timers: NodeJS.Timeout[] = [];

  /**
   * Renders a paper.
   * @throws DomainError PAPER_FAILED when rendering fails, takes too long or too much memory; PAPER_BUSY when too many
   * papers wait or the server is closing.
   */
  render(format: PaperFormat, document: Printable): Promise<Buffer> {
    if (this.closed || this.waiting.length >= renderLimits.waiting)
      return Promise.reject(new DomainError('PAPER_BUSY'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ id: this.nextId++, format, document, resolve, reject });
      this.startNext();
    });
  }

  /** Ends the render process; papers still waiting are refused. */
  onModuleDestroy(): void {
    this.closed = true;
    for (const job of this.waiting.splice(0)) job.reject(new DomainError('PAPER_FAILED'));
    this.endChild('the server is closing');
  }

  /** Process id of the warm child, if there is one. */
  get processId(): number | undefined {
    return this.child?.pid;
  }

  private startNext(): void {
    if (this.current) return;
    const job = this.waiting.shift();
    if (!job) return;
    this.clearTimers();
    this.current = job;
    try {
      this.child ??= this.startChild();
      this.child.send({ id: job.id, format: job.format, document: job.document });
    } catch (error) {
      this.endChild(String(error));
      return;
    }
    this.timers = [
      setTimeout(() => this.endChild('the time limit'), renderLimits.jobMs),
      setInterval(() => this.residentBytes() > renderLimits.residentBytes && this.endChild('the memory limit'), 250),
    ];
  }

  private startChild(): ChildProcess {
    const child = fork(workerFile(), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${renderLimits.heapMegabytes}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.done = 0;
    if (this.niceness && child.pid) setPriority(child.pid, this.niceness);
    child.on('message', (reply: RenderReply) => this.child === child && this.finish(reply));
    child.on('error', (error) => this.child === child && this.endChild(String(error)));
    child.on('exit', (code, signal) => this.child === child && this.endChild(`exit ${code ?? signal}`));
    return child;
  }

  private finish(reply: RenderReply): void {
    const job = this.current;
    if (job?.id !== reply.id) return;
    this.current = null;
    this.clearTimers();
    if ('file' in reply) job.resolve(Buffer.from(reply.file.buffer, reply.file.byteOffset, reply.file.byteLength));
    else this.refuse(job, reply.error);
    if (++this.done >= renderLimits.jobsPerProcess || this.residentBytes() > renderLimits.warmBytes) this.killChild();
    else this.timers = [setTimeout(() => this.killChild(), renderLimits.idleMs).unref()];
    this.startNext();
  }

  /** Gives up the paper in work, with its process, and goes on with the next. */
  private endChild(reason: string): void {
    const job = this.current;
    this.current = null;
    this.killChild();
    if (job) this.refuse(job, `The render process ended: ${reason}`);
    this.startNext();
  }

  private killChild(): void {
    this.clearTimers();
    const child = this.child;
    this.child = null;
    child?.kill('SIGKILL');
  }

  private refuse(job: Job, reason: string): void {
    this.logger.error(`${job.format}: ${reason}`);
    job.reject(new DomainError('PAPER_FAILED'));
  }

  private clearTimers(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
  }

  /** Only Linux tells the memory of another process without a tool; elsewhere heap and time limits must do. */
  private residentBytes(): number {
    const file = `/proc/${this.child?.pid}/statm`;
    try {
      return Number(readFileSync(file, 'utf8').split(' ')[1]) * 4096;
    } catch {
      return 0;
    }
  }
}

/** Beside the built server, or where KYYEU_RENDER_WORKER says (tests run from source and build the worker first). */
function workerFile(): string {
  const file = process.env['KYYEU_RENDER_WORKER'] ?? join(__dirname, 'render-worker.js');
  if (!existsSync(file)) throw new Error(`The render process is not built: ${file}`);
  return file;
}
