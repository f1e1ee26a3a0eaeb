// Jest's global setup: one server for all spec files, and one migrated database that each of them copies.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { bundle } from '../../../../../tools/bundle.mjs';
import { startPostgres } from '../../../../../tools/pg.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../../..');

async function makeTemplate(adminUrl, name) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  await admin.query(`create database ${name} template template0`);
  await admin.end();
  const folder = join(root, '.cache/api-test', String(process.pid));
  await bundle(['apps/api/src/platform/database/data-source.ts'], folder);
  const { migrateAndSeedReference } = createRequire(import.meta.url)(join(folder, 'data-source.js'));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  await migrateAndSeedReference(url.href);
}

/** Starts a throw-away PostgreSQL, or takes TEST_DATABASE_URL; tells the spec files by TEST_ADMIN_URL and TEST_TEMPLATE. */
export default async function startDatabase() {
  const server = process.env.TEST_DATABASE_URL ? undefined : await startPostgres({ throwaway: true });
  globalThis.kyyeuTestServer = server;
  process.env.TEST_ADMIN_URL = server?.url('postgres') ?? process.env.TEST_DATABASE_URL;
  process.env.TEST_TEMPLATE = `kyyeu_template_${process.pid}`;
  try {
    await makeTemplate(process.env.TEST_ADMIN_URL, process.env.TEST_TEMPLATE);
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
