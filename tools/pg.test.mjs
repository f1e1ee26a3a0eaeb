import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { placeData } from './pg-binaries.mjs';
import { claim, isAlive, isOwner, pause } from './pg-process.mjs';
import { startPostgres } from './pg.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache', `pg-test-${process.pid}`);
const data = placeData(join(folder, 'pg'));
mkdirSync(folder, { recursive: true });
after(() => {
  for (const path of [folder, data, `${data}.password`, `${data}.log`]) rmSync(path, { recursive: true, force: true });
});

async function ask(server, sql) {
  const client = new pg.Client(server.url('postgres'));
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

async function killHard(server) {
  process.kill(server.pid, 'SIGKILL');
  while (isAlive(server.pid)) await pause(10);
}

test('a row that was acknowledged outlives a hard kill of the server', async () => {
  const first = await startPostgres({ data });
  await ask(first, 'create table kept as select 1 as number');
  await killHard(first);
  const second = await startPostgres({ data });
  assert.equal(second.reused, false);
  assert.deepEqual(await ask(second, 'select number from kept'), [{ number: 1 }]);
  await second.stop();
  assert.equal(second.isRunning(), false);
});

test('a second start takes the server that runs already', async () => {
  const first = await startPostgres({ data });
  const second = await startPostgres({ data });
  assert.deepEqual([second.reused, second.pid, second.port], [true, first.pid, first.port]);
  await second.stop();
});

const leftovers = [
  {
    title: 'names a process that is something else now',
    text: `${process.ppid}\n${data}\n0\n5432\n\n127.0.0.1\n\nready\n`,
  },
  { title: 'is empty', text: '' },
];
for (const { title, text } of leftovers)
  test(`a start succeeds when the lock file left behind ${title}`, async () => {
    writeFileSync(join(data, 'postmaster.pid'), text);
    const server = await startPostgres({ data });
    assert.deepEqual(await ask(server, 'select number from kept'), [{ number: 1 }]);
    await server.stop();
  });

test('a start makes a new password when its file was lost', async () => {
  rmSync(`${data}.password`);
  const server = await startPostgres({ data });
  assert.deepEqual(await ask(server, 'select number from kept'), [{ number: 1 }]);
  await server.stop();
});

test('a taken port is no obstacle', async () => {
  const first = await startPostgres({ throwaway: true });
  const second = await startPostgres({ data, port: first.port });
  assert.notEqual(second.port, first.port);
  await Promise.all([first.stop(), second.stop()]);
});

test('names sort in Vietnamese order, and the clock is UTC', async () => {
  const server = await startPostgres({ throwaway: true });
  const rows = await ask(
    server,
    `select string_agg(name, ' ' order by name collate "vi-x-icu") as names, current_setting('timezone') as zone
    from unnest(array['Đỗ', 'Em', 'Dũng', 'Ê', 'Dương', 'Anh', 'Ánh']) as name`,
  );
  assert.deepEqual(rows, [{ names: 'Anh Ánh Dũng Dương Đỗ Em Ê', zone: 'UTC' }]);
  await server.stop();
});

test('a throw-away server leaves nothing behind', async () => {
  const server = await startPostgres({ throwaway: true });
  const [{ folder: place }] = await ask(server, `select current_setting('data_directory') as folder`);
  await server.stop();
  assert.equal(existsSync(place), false);
});

test('the product takes a server over from a command, but not the other way round', () => {
  claim(data, 'cli', true);
  assert.equal(isOwner(data), true);
  writeFileSync(`${data}.owner`, `${process.ppid} start`);
  claim(data, 'cli', false);
  assert.equal(isOwner(data), false);
  writeFileSync(`${data}.owner`, `${process.ppid} cli`);
  claim(data, 'start', false);
  assert.equal(isOwner(data), true);
  rmSync(`${data}.owner`);
});
