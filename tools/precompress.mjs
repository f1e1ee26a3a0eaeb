// Writes .br and .gz beside the built pages, so that the server never compresses a static file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const compressible = /\.(js|mjs|css|html|svg|json|txt|webmanifest|ttf|pfb)$/;
const worthwhile = 1024; // bytes; below, the header of the answer outweighs the gain

/** The bytes of a text file after the strongest brotli, which is what a browser downloads. */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

function precompress(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => compressible.test(name));
  for (const path of files.map((name) => join(folder, name))) {
    const bytes = readFileSync(path);
    if (bytes.length < worthwhile) continue;
    writeFileSync(`${path}.br`, brotli(bytes));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

if (basename(process.argv[1]) === 'precompress.mjs') precompress(join(root, 'dist/apps/web/browser'));
