// Starts the product on empty data, for tests: whatever an earlier run left in KYYEU_DATA_DIR goes first.
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { placeData } from './pg-binaries.mjs';
import { isAlive, pause, readServer } from './pg-process.mjs';
import { dataFolder } from './pg.mjs';
import { root } from './product.mjs';

/** Ends the database of a data folder and removes the folder; only below `.cache`, so that nobody's data can go this way. */
export async function wipe(folder) {
  if (!/^\.cache[\\/]./.test(relative(root, resolve(folder))))
    throw new Error(`${folder} is not below .cache: it is not removed.`);
  const data = placeData(join(folder, 'pg'));
  const server = readServer(data);
  if (server) process.kill(server.pid, 'SIGQUIT');
  while (server && isAlive(server.pid)) await pause(20);
  for (const path of [data, `${data}.password`, `${data}.log`, `${data}.owner`, resolve(folder)])
    rmSync(path, { recursive: true, force: true });
}

if (process.argv[1].endsWith('fresh-start.mjs')) {
  await wipe(dataFolder());
  await import('./start.mjs');
}
