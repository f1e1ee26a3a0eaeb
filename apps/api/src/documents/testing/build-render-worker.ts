import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../../../../..');

/**
 * Builds the render process for a spec that runs from source, and points KYYEU_RENDER_WORKER to it.
 * @returns a function that takes both away again.
 */
export function buildRenderWorker(): () => void {
  const folder = join(root, '.cache/render-worker', String(process.pid));
  const bundler = pathToFileURL(join(root, 'tools/bundle.mjs')).href;
  const script = `import(${JSON.stringify(bundler)}).then(({ bundle }) =>
    bundle(['apps/api/src/documents/render-worker.ts'], ${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  cpSync(join(__dirname, '../templates'), join(folder, 'templates'), { recursive: true });
  process.env['KYYEU_RENDER_WORKER'] = join(folder, 'render-worker.js');
  return () => {
    delete process.env['KYYEU_RENDER_WORKER'];
    rmSync(folder, { recursive: true, force: true });
  };
}
