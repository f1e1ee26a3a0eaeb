// Fails when the pages have grown too heavy. Measured as the browser downloads them: brotli, scripts only.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotli } from './precompress.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = join(root, 'dist/apps/web/browser');
const { outputs } = JSON.parse(readFileSync(join(root, 'dist/apps/web/browser-stats.json'), 'utf8'));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The scripts with all that they import at once, not what they load later. */
function withStaticImports(scripts) {
  const found = new Set(scripts);
  for (const script of found)
    for (const { path, kind } of outputs[script].imports)
      if (kind === 'import-statement' && outputs[path]) found.add(path);
  return found;
}

const downloadSize = (scripts) =>
  [...scripts].reduce((sum, name) => sum + brotli(readFileSync(join(pages, name))).length, 0);

/** The scripts that hold one of these source files. */
const holding = (pattern) =>
  Object.keys(outputs).filter(
    (name) => name.endsWith('.js') && Object.keys(outputs[name].inputs).some((input) => pattern.test(input)),
  );

const html = readFileSync(join(pages, 'index.html'), 'utf8');
const initial = withStaticImports([...html.matchAll(/<script[^>]* src="([^"]+\.js)"/g)].map(([, name]) => name));

// The first list a user sees filled: what the route to the conferences adds to the start.
const firstList = holding(/apps\/web\/src\/app\/conferences\/conference(s\.routes|-list)\.ts$/);
if (existsSync(join(root, 'apps/web/src/app/conferences')) && !firstList.length) {
  console.error('budget: no script holds apps/web/src/app/conferences/conference-list.ts');
  process.exit(1);
}

const figures = [
  ['initial scripts', initial, 150_000],
  ['scripts for the list of conferences', withStaticImports([...initial, ...firstList]), 230_000],
].map(([title, scripts, limit]) => ({ title, limit, size: downloadSize(scripts) }));
for (const { title, limit, size } of figures) console.log(`${title}: ${kilobytes(size)} brotli of ${kilobytes(limit)}`);
if (!initial.size || figures.some(({ size, limit }) => size > limit)) {
  console.error('The pages are over their budget.');
  process.exit(1);
}
