// Builds the API into dist/apps/api: one flat file for each entry, and the files that documents are made from.
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'apps/api/src');
const target = join(root, 'dist/apps/api');

/** Builds main and what else there is to start; templates keep their path below apps/api/src (documents/... -> dist/apps/api/documents/...). */
export async function buildApi() {
  rmSync(target, { recursive: true, force: true });
  const optional = [
    'cli.ts',
    'documents/render-worker.ts',
    'documents/user-templates/template-worker.ts',
    'importing/reading/reading-worker.ts',
  ].map((name) => join(source, name));
  await bundle([join(source, 'main.ts'), ...optional.filter((path) => existsSync(path))], target);
  const documents = join(source, 'documents');
  const isAsset = (path) => statSync(path).isDirectory() || !/\.tsx?$/.test(path);
  if (existsSync(documents)) cpSync(documents, join(target, 'documents'), { recursive: true, filter: isAsset });
}

if (basename(process.argv[1]) === 'build-api.mjs') await buildApi();
