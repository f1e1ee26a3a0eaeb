// What runs in a data folder, and who answers for it. The facts are in files, so they survive a hard kill of the starter.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a process id is running; a zombie, which nobody has buried yet, is not. */
export function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return !/^\d+ \(.*\) [ZX]/s.test(read(`/proc/${pid}/stat`) ?? '');
}

/** Whether the process is a PostgreSQL; where the system does not tell (no /proc), any living process may be one. */
function mayBePostgres(pid) {
  if (!isAlive(pid)) return false;
  if (!existsSync('/proc/self/cmdline')) return true;
  return /postgres/.test(read(`/proc/${pid}/cmdline`) ?? '');
}

/** postmaster.pid of a data folder as `{ pid, port, isReady }`, or undefined when no server runs there. */
export function readServer(data) {
  const lines = read(join(data, 'postmaster.pid'))
    ?.split('\n')
    .map((line) => line.trim());
  const pid = Number(lines?.[0]);
  if (!pid || !mayBePostgres(pid)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7] === 'ready' };
}

/**
 * Removes a postmaster.pid that a killed server left behind when PostgreSQL itself would stumble over it: an empty one, and one
 * whose number now belongs to some other program (usual in containers, where numbers start again at 1).
 */
export function clearStaleLock(data) {
  if (!readServer(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** Whether something on this machine takes connections at the port. */
export function answers(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1000 });
    const end = (isOpen) => () => (socket.destroy(), done(isOpen));
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
}

/** The wanted port when it is free, else one that the system picks. */
export function freePort(wanted = 0) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', (error) => (wanted ? freePort().then(done, fail) : fail(error)));
    server.listen(wanted, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Claims a running server: who claims it stops it. Who started it gets it; else a living earlier owner keeps it, except that the product ("start") takes it over
 * from a command ("cli"), so that a short command never stops the database under a product started meanwhile.
 */
export function claim(data, role, isOurStart) {
  const [pid, owner] = (read(`${data}.owner`) ?? '').split(' ');
  const isOwned = Number(pid) !== process.pid && isAlive(Number(pid)) && (owner === 'start' || role !== 'start');
  if (isOwned && !isOurStart) return;
  writeFileSync(`${data}.owner`, `${process.pid} ${role}`);
}

/** Whether this process is the one that has to stop the server. */
export function isOwner(data) {
  return (read(`${data}.owner`) ?? '').startsWith(`${process.pid} `);
}
