// Checks the imports of apps, libs and e2e against tools/boundaries.cjs, and who uses the network and the tables.
import { cruise } from 'dependency-cruiser';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { forbidden } = createRequire(import.meta.url)('./boundaries.cjs');

/** Names that only files of a certain kind may import. */
const reserved = [
  {
    rule: 'only-api-files-use-http',
    names: /\b(HttpClient|httpResource)\b/,
    from: '@angular/common/http',
    applies: /^apps\/web\/src\//,
    allowed: /(-api\.ts|app\.config\.ts|session\.ts|\.spec\.ts|\/testing\/[^/]+\.ts)$/,
  },
  {
    rule: 'only-services-use-repositories',
    names: /\b(InjectRepository|Repository)\b/,
    from: '@nestjs/typeorm|typeorm',
    applies: /^apps\/api\/src\//,
    allowed: /(^apps\/api\/src\/platform\/.*|\.service\.ts|\.spec\.ts)$/,
  },
];

function reservedNames(base, files) {
  return files.flatMap((file) => {
    const text = readFileSync(join(base, file), 'utf8');
    const isBroken = ({ names, from, applies, allowed }) =>
      applies.test(file) &&
      !allowed.test(file) &&
      [...text.matchAll(new RegExp(`import\\s([^;]*?)from ['"](?:${from})['"]`, 'g'))].some(([, list]) =>
        names.test(list),
      );
    return reserved
      .filter(isBroken)
      .map(({ rule, names }) => `${rule}: ${file} imports ${names.source.replace(/\\b|[()]/g, '')}`);
  });
}

const aliases = (base) =>
  Object.fromEntries(
    ['contracts', 'rules', 'vietnamese'].map((library) => [`@ky-yeu/${library}`, join(base, 'libs', library, 'src')]),
  );

/**
 * Checks the TypeScript files of a checkout.
 * @param {string} base absolute path of the folder that holds apps, libs and e2e
 * @returns {Promise<string[]>} one sentence for each import that is not allowed
 */
export async function checkBoundaries(base) {
  const folders = ['apps', 'libs', 'e2e'].filter((name) => existsSync(join(base, name)));
  const options = {
    baseDir: base,
    validate: true,
    ruleSet: { forbidden },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  };
  const { output } = await cruise(folders, options, {
    alias: aliases(base),
    extensions: ['.ts', '.js', '.mjs', '.json'],
  });
  const broken = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  const files = folders.flatMap((name) =>
    readdirSync(join(base, name), { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${name}/${file.replaceAll('\\', '/')}`),
  );
  return [...new Set([...broken, ...reservedNames(base, files)])];
}

if (basename(process.argv[1]) === 'boundaries.mjs') {
  const broken = await checkBoundaries(root);
  for (const sentence of broken) console.error(sentence);
  if (broken.length) process.exit(1);
  console.log('All imports keep to the boundaries.');
}
