// Runs a command of the product on its database, with the product running or not: `npm run cli -- <command> ...`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from './build-api.mjs';
import { onStopRequest, openDatabase, root, runApi, untilEnd } from './product.mjs';

async function runCommand() {
  if (!existsSync(join(root, 'dist/apps/api/cli.js'))) await buildApi();
  let child;
  let isStopping = false;
  onStopRequest(() => {
    isStopping = true;
    child?.kill('SIGTERM');
  });
  const database = await openDatabase('cli');
  try {
    if (isStopping) return 130;
    child = runApi('cli', process.argv.slice(2), database.url);
    return await untilEnd(child);
  } finally {
    await database.stop();
  }
}

try {
  process.exit(await runCommand());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
