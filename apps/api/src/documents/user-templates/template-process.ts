import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { PaperKind } from '@ky-yeu/contracts/paper-kinds';
import type { TemplateChecks } from '@ky-yeu/contracts/paper-templates';
import { DomainError } from '../../platform/http/domain-error';
import { packageFaults } from './refused-template';
import type { TemplateReply, TemplateRequest } from './template-worker';
import type { TemplateData } from './template-values';

/** When a template process is given up; milliseconds, megabytes and counts. */
export const templateProcessLimits = {
  ms: 30_000,
  heapMegabytes: 512,
  residentMegabytes: 800,
  processes: 2,
  waiting: 30,
};

/**
 * Checks and fills templates, each in a process of its own that ends with it. The process is limited in time and memory,
 * knows nothing of the server's environment, reads only the program's own files, and may neither write nor start others.
 */
@Injectable()
export class TemplateProcess implements OnModuleDestroy {
  private readonly logger = new Logger('Templates');
  private readonly children = new Set<ChildProcess>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private isClosed = false;

  /** @throws DomainError FILE_REFUSED with a sentence for each thing that is wrong, those also as issues of `file`. */
  async check(name: string, bytes: Buffer, kind: PaperKind): Promise<TemplateChecks> {
    const reply = await this.run({ type: 'check', name, bytes, kind });
    if ('checks' in reply) return reply.checks;
    throw this.refusal(reply);
  }

  /**
   * Fills a template that has passed its check.
   * @returns the Word file, and what is printed red in it.
   * @throws DomainError FILE_REFUSED, PAPER_FAILED.
   */
  async fill(name: string, bytes: Buffer, data: TemplateData): Promise<{ file: Buffer; missing: string[] }> {
    const reply = await this.run({ type: 'fill', name, bytes, data });
    if ('file' in reply) return { file: Buffer.from(reply.file), missing: reply.missing };
    throw this.refusal(reply);
  }

  /** Ends all work; what waits is refused. */
  onModuleDestroy(): void {
    this.isClosed = true;
    for (const child of this.children) child.kill('SIGKILL');
    for (const start of this.waiting.splice(0)) start();
  }

  private refusal(reply: TemplateReply): DomainError {
    if ('refused' in reply) return refused(reply.refused);
    if ('error' in reply) this.logger.error(reply.error);
    return new DomainError('PAPER_FAILED');
  }

  private async run(request: TemplateRequest): Promise<TemplateReply> {
    if (this.isClosed || this.waiting.length >= templateProcessLimits.waiting) throw refused([packageFaults.busy]);
    if (this.running >= templateProcessLimits.processes) await new Promise<void>((start) => this.waiting.push(start));
    if (this.isClosed) throw refused([packageFaults.busy]);
    this.running++;
    try {
      return await this.inChild(request);
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  private inChild(request: TemplateRequest): Promise<TemplateReply> {
    return new Promise((resolve) => {
      const child = startChild();
      this.children.add(child);
      const end = (reply: TemplateReply) => {
        if (!this.children.delete(child)) return;
        clearTimeout(clock);
        clearInterval(watch);
        child.kill('SIGKILL');
        resolve(reply);
      };
      const fail = (sentence: string, reason: string) => {
        if (this.children.has(child)) this.logger.warn(`A template was given up: ${reason}`);
        end({ refused: [sentence] });
      };
      const clock = setTimeout(() => fail(packageFaults.slow, 'the time limit'), templateProcessLimits.ms);
      const watch = setInterval(() => {
        if (residentMegabytes(child) > templateProcessLimits.residentMegabytes)
          fail(packageFaults.heavy, 'the memory limit');
      }, 50);
      child.once('message', end);
      child.once('error', (error) => end({ error: String(error) }));
      // A full heap ends the process by itself.
      child.once('exit', (code, signal) => fail(packageFaults.heavy, `exit ${code ?? signal}`));
      child.send(request, (error) => error && fail(packageFaults.heavy, String(error)));
    });
  }
}

function refused(faults: readonly string[]): DomainError {
  const issues = faults.slice(0, 50).map((message) => ({ path: 'file', message }));
  return new DomainError('FILE_REFUSED', { detail: faults[0] ?? packageFaults.broken, issues });
}

function startChild(): ChildProcess {
  const worker = workerFile();
  const readable = [dirname(worker), realpathSync(dirname(worker)), ...packageFolders()];
  return fork(worker, [], {
    serialization: 'advanced',
    env: {},
    execArgv: [
      `--max-old-space-size=${templateProcessLimits.heapMegabytes}`,
      '--permission',
      ...[...new Set(readable)].map((folder) => `--allow-fs-read=${folder}`),
      '--disable-warning=SecurityWarning',
    ],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** The folders of the npm packages, also as they are really called where node_modules is a link. */
function packageFolders(): string[] {
  const inside = require.resolve('docxtemplater/package.json');
  const real = dirname(dirname(inside));
  const linked = (require.resolve.paths('docxtemplater') ?? []).filter((folder) => existsSync(folder));
  return [real, ...linked, ...linked.map((folder) => realpathSync(folder))];
}

/** Only Linux tells the memory of another process without a tool; elsewhere heap and time limits must do. */
function residentMegabytes(child: ChildProcess): number {
  try {
    return (Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 / 1024;
  } catch {
    return 0;
  }
}

/** Beside the built server, or where KYYEU_TEMPLATE_WORKER says (tests run from source and build the worker first). */
function workerFile(): string {
  const file = process.env['KYYEU_TEMPLATE_WORKER'] ?? join(__dirname, 'template-worker.js');
  if (!existsSync(file)) throw new Error(`The template process is not built: ${file}`);
  return file;
}
