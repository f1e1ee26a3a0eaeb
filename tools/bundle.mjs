// Turns our server-side TypeScript into CommonJS files: esbuild joins the modules, swc writes the metadata of the decorators.
import { transformFile } from '@swc/core';
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { swcOptions } from './swc.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const libraries = {
  name: 'libraries',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@ky-yeu\// }, ({ path }) => {
      const [, library, ...rest] = path.split('/');
      const file = `${join(root, 'libs', library, 'src', ...rest)}.ts`;
      return existsSync(file) ? { path: file } : { errors: [{ text: `There is no ${path}` }] };
    }),
};

const decorators = {
  name: 'decorators',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const options = { ...swcOptions('es6'), sourceMaps: 'inline', configFile: false, swcrc: false };
      const { code } = await transformFile(path, options);
      return { contents: code, loader: 'js' };
    }),
};

/**
 * Bundles TypeScript entries; npm packages stay outside.
 * @param {string[]} entries paths below the root of the project
 * @param {string} folder where the files go, flat, as `<name>.js`
 */
export async function bundle(entries, folder) {
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    entryNames: '[name]',
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    packages: 'external',
    keepNames: true,
    sourcemap: true,
    tsconfigRaw: {},
    logLevel: 'warning',
    plugins: [libraries, decorators],
  });
}
