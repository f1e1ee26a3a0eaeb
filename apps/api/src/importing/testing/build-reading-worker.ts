import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../../../../..');

/**
 * Builds the reading process for a spec that runs from source, and points KYYEU_READING_WORKER to it.
 * @returns a function that takes both away again.
 */
export function buildReadingWorker(): () => void {
  const folder = join(root, '.cache/reading-worker', String(process.pid));
  const bundler = pathToFileURL(join(root, 'tools/bundle.mjs')).href;
  const script = `import(${JSON.stringify(bundler)}).then(({ bundle }) =>
    bundle(['apps/api/src/importing/reading/reading-worker.ts'], ${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  process.env['KYYEU_READING_WORKER'] = join(folder, 'reading-worker.js');
  return () => {
    delete process.env['KYYEU_READING_WORKER'];
    rmSync(folder, { recursive: true, force: true });
  };
}
