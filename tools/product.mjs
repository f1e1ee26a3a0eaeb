// What `start` and `cli` share: the database they talk to and the way they run a program of the built API.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from './pg.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const database = 'kyyeu';
const usualPort = 54329;

async function createDatabase(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 30_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${database} template template0`);
  } catch (error) {
    if (error.code !== '42P04' && error.code !== '23505') throw error; // made by another start in the same moment
  } finally {
    await client.end();
  }
}

/**
 * The product's database: DATABASE_URL when set (then it must exist), else the one in the data folder, started and created.
 * @param {'start' | 'cli'} role who asks, see `claim` in pg-process.mjs
 * @returns `{ url, isRunning(), stop() }`; throws an Error with a sentence for the user.
 */
export async function openDatabase(role) {
  if (process.env.DATABASE_URL)
    return { url: process.env.DATABASE_URL, isRunning: () => true, stop: async () => undefined };
  const server = await startPostgres({ port: usualPort, role });
  try {
    await createDatabase(server.url('postgres'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: server.url(database), isRunning: server.isRunning, stop: server.stop };
}

/** How Node runs the API: a small young generation costs nothing measurable and keeps some 60 MB of memory free. */
export const apiNodeOptions = ['--enable-source-maps', '--max-semi-space-size=4'];

/** Starts `dist/apps/api/<name>.js`; it gets the database's address and ends when this process does. */
export function runApi(name, args, url) {
  const script = join(root, 'dist/apps/api', `${name}.js`);
  if (!existsSync(script)) throw new Error('The product is not built yet: run "npm run build" first.');
  return spawn(process.execPath, [...apiNodeOptions, '--require', join(root, 'tools/leash.cjs'), script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32', // Ctrl-C reaches this process alone, which then ends the others in order
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: process.env.NODE_ENV ?? 'production' },
  });
}

/** Calls `stop` once when the user, the system or the end of the calling process asks to stop. */
export function onStopRequest(stop) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent || isAsked) return;
    console.log('Chương trình đã khởi động máy chủ vừa kết thúc, nên máy chủ dừng theo.');
    request();
  }, 500);
  watch.unref();
  let isAsked = false;
  const request = () => {
    if (isAsked) return;
    isAsked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, request);
}

/** Waits for the end of a child; gives its exit code, 1 when a signal ended it. */
export function untilEnd(child) {
  return new Promise((done) => child.on('error', () => done(1)).on('exit', (code) => done(code ?? 1)));
}
