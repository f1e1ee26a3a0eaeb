// Starts the PostgreSQL that comes with the npm packages; heals what a hard kill or a power cut left behind.
import { execFile, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findAccount, findPrograms, placeData } from './pg-binaries.mjs';
import { answers, claim, clearStaleLock, freePort, isAlive, isOwner, pause, readServer } from './pg-process.mjs';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const superuser = 'kyyeu';
const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
const startLimit = 120_000; // milliseconds; a long recovery after a crash is still a good start
const throwawayPrefix = 'kyyeu-throwaway-';
const durable = ['log_min_messages=warning', 'log_line_prefix=%m [%p] '];
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'autovacuum=off',
];

/** The folder of everything the product stores: KYYEU_DATA_DIR, else `.data` in the checkout. */
export const dataFolder = () => process.env.KYYEU_DATA_DIR || join(root, '.data');

const settings = (port, throwaway) =>
  [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'max_connections=60',
    'jit=off',
    `shared_buffers=${process.env.KYYEU_PG_SHARED_BUFFERS || '128MB'}`,
    ...durable,
    ...(throwaway ? careless : []),
  ].flatMap((setting) => ['-c', setting]);

function makeFolder(path, mode, account) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  if (account.uid) chownSync(path, account.uid, account.gid);
}

function readOrMakePassword(data, account) {
  const path = `${data}.password`;
  const present = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (present) return { password: present, isNew: false };
  const password = randomBytes(18).toString('base64url');
  writeFileSync(path, password, { mode: 0o600, flush: true });
  if (account.uid) chownSync(path, account.uid, account.gid);
  return { password, isNew: true };
}

/** Creates the cluster beside its place and moves it there when whole: a kill in the middle leaves nothing half made. */
async function createCluster(cluster) {
  const { data, account, programs, throwaway } = cluster;
  for (const name of readdirSync(dirname(data)).filter((entry) => entry.startsWith(`${basename(data)}.new-`)))
    if (!isAlive(Number(name.split('-').pop()))) rmSync(join(dirname(data), name), { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
  const folder = `${data}.new-${process.pid}`;
  makeFolder(folder, 0o700, account);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['-U', superuser, `--pwfile=${data}.password`, '--auth=scram-sha-256'];
  try {
    await run(programs.initdb, ['-D', folder, ...access, ...locale, ...(throwaway ? ['--no-sync'] : [])], {
      ...account,
      env: environment,
      cwd: folder,
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not create its data folder ${data}:\n${error.stderr || error.message}`, {
      cause: error,
    });
  }
  renameSync(folder, data);
}

/** Sets the password again when its file was lost while the data is still there. */
function resetPassword({ data, account, programs, password }) {
  const sql = `alter role ${superuser} password '${password}'\n`;
  const done = spawnSync(programs.postgres, ['--single', '-D', data, 'postgres'], {
    ...account,
    env: environment,
    cwd: data,
    input: sql,
    encoding: 'utf8',
  });
  if (done.status !== 0)
    throw new Error(`The password of the database is lost and could not be set again:\n${done.stderr}`);
}

function checkVersion(data) {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version !== '18')
    throw new Error(
      `${data} was made by PostgreSQL ${version}; this product brings version 18. Dump it with the old version and load it again.`,
    );
}

function launch({ data, account, programs, throwaway }, port) {
  const path = `${data}.log`;
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(path, `${path}.1`);
  const start = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(path, 'a', 0o600);
  const child = spawn(programs.postgres, ['-D', data, ...settings(port, throwaway)], {
    ...account,
    env: environment,
    cwd: data,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const state = { child, hasEnded: false, said: () => readFileSync(path).subarray(start).toString('utf8').trim() };
  child.on('error', () => (state.hasEnded = true)).on('exit', () => (state.hasEnded = true));
  child.unref();
  return state;
}

/** Waits until the server of the folder takes connections; undefined when it ends before. */
async function untilReady(data, hasEnded, deadline) {
  while (Date.now() < deadline) {
    const server = readServer(data);
    if (server?.isReady && (await answers(server.port))) return server;
    if (hasEnded(server)) return undefined;
    await pause(20);
  }
  throw new Error(`PostgreSQL in ${data} was not ready in ${startLimit / 1000} s; see ${data}.log`);
}

async function startOrReuse(cluster, wantedPort) {
  const { data } = cluster;
  const deadline = Date.now() + startLimit;
  for (;;) {
    const running = readServer(data) && (await untilReady(data, (server) => !server, deadline));
    if (running) return { ...running, reused: true };
    clearStaleLock(data);
    const attempt = launch(cluster, await freePort(wantedPort));
    const server = await untilReady(data, () => attempt.hasEnded, deadline);
    if (server) return { ...server, reused: server.pid !== attempt.child.pid };
    // Children of a killed server need a moment to notice; a port can be taken between the look and the start.
    const isPassing = /shared memory block|lock file|[Aa]ddress already in use|could not bind/.test(attempt.said());
    if (!isPassing || Date.now() > deadline)
      throw new Error(`PostgreSQL did not start in ${data}:\n${attempt.said().slice(-2000)}`);
    await pause(200);
  }
}

async function stopServer({ data, programs, account }, pid) {
  const signal = (name) => {
    if (process.platform === 'win32')
      spawnSync(programs.pgCtl, ['stop', '-D', data, '-m', name === 'SIGINT' ? 'fast' : 'immediate'], account);
    else if (isAlive(pid)) process.kill(pid, name);
  };
  signal('SIGINT');
  for (let waited = 0; isAlive(pid) && waited < 60_000; waited += 20) await pause(20);
  if (isAlive(pid)) signal('SIGQUIT');
}

/** Removes what earlier throw-away servers left behind when their starter was killed. */
async function sweepThrowaways() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(throwawayPrefix))) {
    if (isAlive(Number(name.slice(throwawayPrefix.length).split('-')[0]))) continue;
    const folder = join(tmpdir(), name);
    try {
      const left = readServer(join(folder, 'pg'));
      if (left) await stopServer({ data: join(folder, 'pg'), account: {} }, left.pid);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // it belongs to another account of this machine
    }
  }
}

async function makeThrowawayFolder() {
  await sweepThrowaways();
  const folder = mkdtempSync(join(tmpdir(), `${throwawayPrefix}${process.pid}-`));
  chmodSync(folder, 0o711);
  return join(folder, 'pg');
}

async function openCluster(wanted, throwaway) {
  const data = placeData(wanted);
  if (!existsSync(dirname(data))) makeFolder(dirname(data), 0o755, {});
  const account = findAccount(data);
  const cluster = { data, account, throwaway, programs: findPrograms(), ...readOrMakePassword(data, account) };
  const isWhole = existsSync(join(data, 'PG_VERSION'));
  if (!isWhole && existsSync(data) && readdirSync(data).length)
    throw new Error(`${data} is not empty and not a database. Move it away, or set KYYEU_DATA_DIR.`);
  if (!isWhole) await createCluster(cluster);
  checkVersion(data);
  if (isWhole && cluster.isNew && !readServer(data)) {
    clearStaleLock(data);
    resetPassword(cluster);
  }
  return cluster;
}

/**
 * Starts the PostgreSQL of a data folder, or takes the one that already runs there.
 * @param {{ data?: string, port?: number, throwaway?: boolean, role?: 'start' | 'cli' }} options data: the cluster's folder (default
 *   `pg` in the data folder, made at the first start); port: tried first, any free one when taken; throwaway: fast, unsafe, in a
 *   temporary folder that `stop` removes; role: see `claim`.
 * @returns `{ url(database), port, pid, reused, isRunning(), stop() }`. `stop` leaves the server running when another living process
 *   answers for it. Throws an Error with the end of PostgreSQL's log.
 */
export async function startPostgres({ data, port, throwaway = false, role = 'start' } = {}) {
  const wanted = throwaway ? await makeThrowawayFolder() : (data ?? join(dataFolder(), 'pg'));
  const cluster = await openCluster(wanted, throwaway);
  const server = await startOrReuse(cluster, port);
  claim(cluster.data, role, !server.reused);
  return {
    ...server,
    url: (database) => `postgres://${superuser}:${cluster.password}@127.0.0.1:${server.port}/${database}`,
    isRunning: () => isAlive(server.pid),
    stop: async () => {
      if (!isOwner(cluster.data)) return;
      await stopServer(cluster, server.pid);
      rmSync(`${cluster.data}.owner`, { force: true });
      if (!throwaway) return;
      for (const path of [cluster.data, `${cluster.data}.password`, `${cluster.data}.log`, dirname(wanted)])
        rmSync(path, { recursive: true, force: true });
    },
  };
}
