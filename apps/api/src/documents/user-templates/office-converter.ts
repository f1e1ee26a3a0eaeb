import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../../platform/http/domain-error';

/** Milliseconds that one conversion may take. */
const limitMs = 60_000;
const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];

/** LibreOffice where it is installed (or where KYYEU_SOFFICE says): makes PDFs of own templates, and is never needed. */
@Injectable()
export class OfficeConverter {
  private readonly logger = new Logger('Templates');
  private readonly program = findProgram();
  private last: Promise<unknown> = Promise.resolve();

  /** Whether PDFs can be made. */
  get isThere(): boolean {
    return this.program !== null;
  }

  /** Makes a PDF, one after another; @throws DomainError PAPER_FAILED. */
  toPdf(docx: Buffer): Promise<Buffer> {
    const next = this.last.then(() => this.convert(docx));
    this.last = next.catch(() => undefined);
    return next;
  }

  private async convert(docx: Buffer): Promise<Buffer> {
    const folder = await mkdtemp(join(tmpdir(), 'ky-yeu-mau-'));
    try {
      await writeFile(join(folder, 'mau.docx'), docx);
      await this.run(folder);
      return await readFile(join(folder, 'mau.pdf'));
    } catch (error) {
      this.logger.error(`LibreOffice: ${String(error)}`);
      throw new DomainError('PAPER_FAILED');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private run(folder: string): Promise<void> {
    // A profile of its own: another LibreOffice that is open would take the work and not do it.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'mau.docx'),
    ];
    const env = { PATH: process.env['PATH'], HOME: folder };
    return new Promise((resolve, reject) =>
      execFile(this.program ?? '', args, { timeout: limitMs, killSignal: 'SIGKILL', env }, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  }
}

function findProgram(): string | null {
  const told = process.env['KYYEU_SOFFICE'];
  if (told !== undefined) return existsSync(told) ? told : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}
