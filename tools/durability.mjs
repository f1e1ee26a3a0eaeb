// Kills the product without warning, again and again, while people are entered: nothing that it acknowledged may be lost.
// Prints the figures; exits with 1 when a row is lost or a start fails. DURABILITY_ROUNDS changes the number of rounds.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { placeData } from './pg-binaries.mjs';
import { freePort, isAlive, pause, readServer } from './pg-process.mjs';
import { root } from './product.mjs';
import { wipe } from './fresh-start.mjs';

const rounds = Number(process.env.DURABILITY_ROUNDS ?? 20);
const writers = 4;
const folder = join(root, '.cache/durability');
const data = placeData(join(folder, 'pg'));
const password = 'Ben-vung.thu-2026';
const port = await freePort(3398);
const address = `http://127.0.0.1:${port}`;
const targets = ['the API', 'PostgreSQL', 'the whole tree'];
const names =
  'An Bình Chi Dũng Đạt Giang Hà Hải Hạnh Hoa Hùng Hương Khánh Lan Linh Long Mai Minh Nam Nga Ngọc Phúc Quân Sơn Thảo Trung'.split(
    ' ',
  );

const cookies = new Map();
let product;

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const randomName = () => ['Nguyễn', pick(names), pick(names), pick(names), pick(names)].join(' ');

/** Sends a request with the session; undefined when the server was gone. */
async function send(method, path, body) {
  const token = cookies.get('XSRF-TOKEN');
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { 'content-type': 'application/json', cookie, ...(token ? { 'x-xsrf-token': token } : {}) };
  try {
    const answer = await fetch(address + path, {
      method,
      headers,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    for (const [, name, value] of answer.headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)))
      cookies.set(name, value);
    return { status: answer.status, text: await answer.text() };
  } catch {
    return undefined;
  }
}

/** The running processes as `{ pid, parent, command }`. */
function processes() {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`));
  return ids.flatMap((pid) => {
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]);
      return [{ pid: Number(pid), parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

async function startProduct() {
  const env = {
    ...process.env,
    DATABASE_URL: '',
    KYYEU_SAMPLE_DATA: 'none',
    KYYEU_DATA_DIR: folder,
    KYYEU_ADMIN_PASSWORD: password,
    PORT: String(port),
  };
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  product = { child, said: '', code: undefined };
  const started = product;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (started.said += text));
  child.on('exit', (code) => (started.code = code ?? 137));
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (started.code !== undefined)
      throw new Error(`The product did not start (exit code ${started.code}):\n${started.said}`);
    if ((await send('GET', '/api/health'))?.status === 200) return;
    await pause(50);
  }
  throw new Error(`The product did not answer in 60 s:\n${started.said}`);
}

async function logIn() {
  if (cookies.size && (await send('GET', '/api/people?limit=1'))?.status !== 401) return;
  const answer = await send('POST', '/api/auth/login', { username: 'admin', password });
  if (answer?.status !== 200 && answer?.status !== 201)
    throw new Error(`The login is refused: ${answer?.status} ${answer?.text}`);
}

function kill(target) {
  const own = product.child.pid;
  const server = readServer(data)?.pid;
  const all = processes();
  const api = all.find(({ parent, command }) => parent === own && command.includes('main.js'))?.pid;
  if (!api || !server) throw new Error(`Nothing to kill: API ${api}, PostgreSQL ${server}\n${product.said}`);
  const backends = all.filter(({ parent }) => parent === server).map(({ pid }) => pid);
  const victims = { 'the API': [api], PostgreSQL: [server], 'the whole tree': [own, api, server, ...backends] }[target];
  for (const pid of victims) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
}

async function untilEnded() {
  for (let waited = 0; product.code === undefined; waited += 20) {
    if (waited > 30_000) throw new Error(`The product still runs 30 s after a part of it was killed:\n${product.said}`);
    await pause(20);
  }
  if (product.code === 0)
    throw new Error(`The product reported success although a part of it was killed:\n${product.said}`);
}

/** Enters people until the server is gone; gives what it acknowledged as `[id, name]`. */
async function write(state) {
  const acknowledged = [];
  while (!state.isOver) {
    const fullName = randomName();
    const answer = await send('POST', '/api/people', { fullName });
    if (answer?.status === 201) acknowledged.push([JSON.parse(answer.text).id, fullName]);
    else if (answer && answer.status < 500) throw new Error(`A person is refused: ${answer.status} ${answer.text}`);
  }
  return acknowledged;
}

async function countLost(acknowledged) {
  const queue = [...acknowledged];
  let lost = 0;
  const look = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const answer = await send('GET', `/api/people/${next[0]}`);
      if (answer?.status !== 200 || !answer.text.includes(next[0])) lost += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, look));
  return lost;
}

async function round(target) {
  const state = { isOver: false };
  const writing = Promise.all(Array.from({ length: writers }, () => write(state)));
  await Promise.race([writing, pause(150 + Math.random() * 650)]);
  kill(target);
  await pause(50);
  state.isOver = true;
  const acknowledged = (await writing).flat();
  await untilEnded();
  return acknowledged;
}

async function stopProduct() {
  product.child.kill('SIGTERM');
  for (let waited = 0; product.code === undefined && waited < 30_000; waited += 20) await pause(20);
  if (product.code !== 0 || readServer(data))
    throw new Error(`The product did not stop cleanly (exit code ${product.code}):\n${product.said}`);
}

async function run() {
  await wipe(folder);
  const all = [];
  let lost = 0;
  await startProduct();
  await logIn();
  for (let number = 0; number < rounds; number += 1) {
    const target = targets[number % targets.length];
    const acknowledged = await round(target);
    await startProduct();
    await logIn();
    const missing = await countLost(acknowledged);
    lost += missing;
    all.push(...acknowledged);
    console.log(`round ${number + 1}: killed ${target}, ${acknowledged.length} acknowledged, ${missing} lost`);
  }
  lost = Math.max(lost, await countLost(all));
  await stopProduct();
  console.log(`${rounds} rounds, ${all.length} acknowledged, ${lost} lost`);
  return lost === 0 && all.length > 0;
}

let isGood = false;
try {
  isGood = await run();
} catch (error) {
  console.error(error.message);
} finally {
  product?.child.kill('SIGTERM');
  for (let waited = 0; product && product.code === undefined && waited < 20_000; waited += 20) await pause(20);
  await wipe(folder);
}
process.exit(isGood ? 0 : 1);
