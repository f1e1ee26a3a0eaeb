import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of one spec file: its address, and the way to get rid of it. */
export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

function setting(name: 'TEST_ADMIN_URL' | 'TEST_TEMPLATE'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: run this spec with apps/api/jest.api.config.cjs`);
  return value;
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: setting('TEST_ADMIN_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/**
 * Copies the migrated template with its reference data into a database of the caller's own.
 * Gives its address and `drop`, which also ends connections that are still open.
 */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `kyyeu_test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${setting('TEST_TEMPLATE')}`);
  const url = new URL(setting('TEST_ADMIN_URL'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}
