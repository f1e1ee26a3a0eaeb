import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(__dirname, '../../../../..');

/**
 * Builds the template process for a spec that runs from source, and points KYYEU_TEMPLATE_WORKER to it.
 * @returns a function that takes both away again.
 */
export function buildTemplateWorker(): () => void {
  const folder = join(root, '.cache/template-worker', String(process.pid));
  const bundler = pathToFileURL(join(root, 'tools/bundle.mjs')).href;
  const script = `import(${JSON.stringify(bundler)}).then(({ bundle }) =>
    bundle(['apps/api/src/documents/user-templates/template-worker.ts'], ${JSON.stringify(folder)}))`;
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' } });
  process.env['KYYEU_TEMPLATE_WORKER'] = join(folder, 'template-worker.js');
  return () => {
    delete process.env['KYYEU_TEMPLATE_WORKER'];
    rmSync(folder, { recursive: true, force: true });
  };
}
