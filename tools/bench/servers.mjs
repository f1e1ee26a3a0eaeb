// Starts the two servers that are compared, each one process on a free port of 127.0.0.1.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, pause } from '../pg-process.mjs';
import { apiNodeOptions } from '../product.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const script = join(root, 'dist/apps/api/main.js');
const patience = 60_000; // milliseconds
/** Our API runs as `npm start` runs it. */
const productOptions = apiNodeOptions;

/** Whether the API is built. */
export const isProductBuilt = () => existsSync(script);

async function untilAnswering(url, state) {
  for (const deadline = Date.now() + patience; Date.now() < deadline && !state.hasEnded; await pause(50)) {
    if (await fetch(url).then(() => true, () => false)) return; // prettier-ignore
  }
  throw new Error(`${url} does not answer:\n${state.said.slice(-3000)}`);
}

/** Runs a script until `stop`; it ends with this process even when that is killed. */
async function run(path, env, nodeOptions = []) {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeOptions, '--require', join(root, 'tools/leash.cjs'), path], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', ...env },
  });
  const state = { said: '', hasEnded: false };
  for (const output of [child.stdout, child.stderr])
    output.on('data', (text) => (state.said = (state.said + text).slice(-20_000)));
  const ended = new Promise((done) => child.on('exit', () => done((state.hasEnded = true))));
  const stop = async () => {
    if (!state.hasEnded) child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  };
  const baseUrl = `http://127.0.0.1:${port}`;
  try {
    await untilAnswering(baseUrl, state);
  } catch (error) {
    await stop();
    throw error;
  }
  return { baseUrl, pid: child.pid, stop, said: () => state.said };
}

/** Starts the raw limit on a database; gives `{ baseUrl, pid, headers, stop() }`. */
export async function startRawLimit(url) {
  const token = randomBytes(24).toString('base64url');
  const server = await run(join(root, 'tools/bench/limit-server.mjs'), { DATABASE_URL: url, BENCH_TOKEN: token });
  return { ...server, headers: { authorization: `Bearer ${token}` } };
}

/**
 * Starts our API on a database, without sample data; an empty database gets its schema and an administrator with this password.
 * BENCH_NODE_OPTIONS is handed to its Node (`--cpu-prof`).
 */
export async function startProduct(url, password) {
  if (!isProductBuilt()) throw new Error('The API is not built: run "npm run build" first.');
  const environment = { DATABASE_URL: url, KYYEU_SAMPLE_DATA: 'none', KYYEU_ADMIN_PASSWORD: password };
  return run(script, environment, [...productOptions, ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])]);
}

async function send(url, body, headers) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return response;
}

/** Logs in to our API as its administrator and makes an API token; gives the headers of further requests. */
export async function makeToken({ baseUrl }, password) {
  const login = await send(`${baseUrl}/api/auth/login`, { username: 'admin', password });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const response = await send(
    `${baseUrl}/api/auth/tokens`,
    { name: `bench ${Date.now()}` },
    { cookie, origin: baseUrl },
  );
  const { token } = await response.json();
  return { authorization: `Bearer ${token}` };
}
