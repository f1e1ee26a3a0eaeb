import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { SourceSheet } from '@ky-yeu/rules/importing/source-sheet';
import { DomainError } from '../../platform/http/domain-error';
import { readingLimits } from './limits';
import type { SourceInput } from './read-source';
import type { ReadingReply } from './reading-worker';
import { refusals } from './refused-file';

const giveUp = {
  time: 'Đọc tệp quá lâu nên đã dừng. Hãy chép riêng bảng danh sách sang một tệp mới rồi gửi lại.',
  memory: 'Tệp quá nặng để đọc. Hãy chép riêng bảng danh sách sang một tệp mới rồi gửi lại.',
  busy: 'Đang có nhiều danh sách chờ đọc, hãy đợi ít phút rồi gửi lại.',
};

/**
 * Reads lists, each in a process of its own that ends with it: a hostile file can be limited in time and memory, and a
 * person who gives up ends it at once. A few run side by side, the others wait.
 */
@Injectable()
export class ReaderProcess implements OnModuleDestroy {
  private readonly logger = new Logger('Importing');
  private readonly children = new Set<ChildProcess>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private isClosed = false;

  /**
   * Reads a list.
   * @param signal gives the reading up; the promise is then rejected with the reason of the signal.
   * @throws DomainError IMPORT_REFUSED with the sentence why the list is not read.
   */
  async read(input: SourceInput, signal: AbortSignal): Promise<SourceSheet[]> {
    signal.throwIfAborted();
    if ('bytes' in input && input.bytes.length > readingLimits.fileBytes) throw refused(refusals.tooLarge);
    await this.turn(signal);
    try {
      return await this.readInChild(input, signal);
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  /** Ends all reading; what waits is refused. */
  onModuleDestroy(): void {
    this.isClosed = true;
    for (const child of this.children) child.kill('SIGKILL');
    for (const start of this.waiting.splice(0)) start();
  }

  /** How many processes are reading now. */
  get processCount(): number {
    return this.children.size;
  }

  private async turn(signal: AbortSignal): Promise<void> {
    if (this.isClosed || this.waiting.length >= readingLimits.waiting) throw refused(giveUp.busy);
    if (this.running >= readingLimits.processes) {
      await new Promise<void>((resolve, reject) => {
        const start = () => {
          signal.removeEventListener('abort', leave);
          resolve();
        };
        const leave = () => {
          this.waiting.splice(this.waiting.indexOf(start), 1);
          reject(signal.reason as Error);
        };
        this.waiting.push(start);
        signal.addEventListener('abort', leave, { once: true });
      });
    }
    if (this.isClosed) throw refused(giveUp.busy);
    this.running++;
  }

  private readInChild(input: SourceInput, signal: AbortSignal): Promise<SourceSheet[]> {
    return new Promise((resolve, reject) => {
      const child = startChild();
      this.children.add(child);
      const end = (settle: () => void) => {
        clearTimeout(clock);
        clearInterval(watch);
        signal.removeEventListener('abort', abort);
        this.children.delete(child);
        child.kill('SIGKILL');
        settle();
      };
      const fail = (sentence: string, reason: string) => {
        this.logger.warn(`A list was not read: ${reason}`);
        end(() => reject(refused(sentence)));
      };
      const abort = () => end(() => reject(signal.reason as Error));
      const clock = setTimeout(() => fail(giveUp.time, 'the time limit'), readingLimits.processMs);
      const watch = setInterval(() => {
        if (residentBytes(child) > readingLimits.processResidentBytes) fail(giveUp.memory, 'the memory limit');
      }, 50);
      signal.addEventListener('abort', abort, { once: true });
      child.once('message', (reply: ReadingReply) => {
        if ('sheets' in reply) end(() => resolve(reply.sheets));
        else if ('refused' in reply) end(() => reject(refused(reply.refused)));
        else fail(refusals.broken, reply.error);
      });
      child.once('error', (error) => fail(refusals.broken, String(error)));
      // A full heap ends the process by itself.
      child.once('exit', (code, name) => this.children.has(child) && fail(giveUp.memory, `exit ${code ?? name}`));
      child.send(input, (error) => error && this.children.has(child) && fail(giveUp.memory, String(error)));
    });
  }
}

function refused(detail: string): DomainError {
  return new DomainError('IMPORT_REFUSED', { detail });
}

function startChild(): ChildProcess {
  return fork(workerFile(), [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${readingLimits.processHeapMegabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** Only Linux tells the memory of another process without a tool; elsewhere heap and time limits must do. */
function residentBytes(child: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}

/** Beside the built server, or where KYYEU_READING_WORKER says (tests run from source and build the worker first). */
function workerFile(): string {
  const file = process.env['KYYEU_READING_WORKER'] ?? join(__dirname, 'reading-worker.js');
  if (!existsSync(file)) throw new Error(`The reading process is not built: ${file}`);
  return file;
}
