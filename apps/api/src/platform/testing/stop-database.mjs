import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** Jest's global teardown: stops the throw-away server; on a server of the user's own, drops what the setup made there. */
export default async function stopDatabase() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '../../../../..');
  rmSync(join(root, '.cache/api-test', String(process.pid)), { recursive: true, force: true });
  if (globalThis.kyyeuTestServer) return globalThis.kyyeuTestServer.stop();
  const admin = new pg.Client(process.env.TEST_ADMIN_URL);
  await admin.connect();
  await admin.query(`drop database if exists ${process.env.TEST_TEMPLATE} with (force)`);
  return admin.end();
}
