// Puts load on a server and reads from /proc what it cost: CPU of its process tree and of PostgreSQL's.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import autocannon from 'autocannon';
import { pause } from '../pg-process.mjs';

const setting = (name) => Number(execFileSync('getconf', [name], { encoding: 'utf8' }));
const ticksPerSecond = setting('CLK_TCK');
const pageSize = setting('PAGESIZE');
const longestRun = 40; // seconds, however slow the server

function readProcess(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number); // from the third field on
  return { parent: fields[1], ticks: fields[11] + fields[12] + fields[13] + fields[14], pages: fields[21] };
}

function readAll() {
  const all = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      all.set(Number(name), readProcess(name));
    } catch {
      // it has ended meanwhile
    }
  }
  return all;
}

/** What a process and all below it have used: CPU in seconds (ended children included) and resident memory in bytes. */
export function usageOf(root) {
  const all = readAll();
  const isBelow = (pid) => pid === root || (all.has(pid) && isBelow(all.get(pid).parent));
  const mine = [...all].filter(([pid]) => isBelow(pid)).map(([, process]) => process);
  const sum = (read) => mine.reduce((total, process) => total + read(process), 0);
  return { cpu: sum(({ ticks }) => ticks) / ticksPerSecond, memory: sum(({ pages }) => pages) * pageSize };
}

/** Sends one request; gives status, body, and milliseconds. */
export async function ask(target, { method = 'GET', path, body }) {
  const headers = { ...target.headers, ...(body && { 'content-type': 'application/json' }) };
  const start = performance.now();
  const response = await fetch(target.baseUrl + path, { method, headers, body, signal: AbortSignal.timeout(60_000) });
  const text = await response.text();
  return { status: response.status, text, milliseconds: performance.now() - start };
}

/** Waits until cut-off requests have gone through, so that they do not burden the next measurement. */
async function settle(pids) {
  for (let round = 0; round < 100; round++) {
    const before = pids.map((pid) => usageOf(pid).cpu);
    await pause(200);
    if (pids.every((pid, index) => usageOf(pid).cpu - before[index] <= 0.02)) return;
  }
}

/** Runs requests for some seconds; gives autocannon's result and the times in ms of the answers that were good. */
function shoot(target, makeRequest, connections, seconds) {
  const times = [];
  const setupRequest = (request) => {
    const { method = 'GET', path, body } = makeRequest();
    const headers = { ...target.headers, ...(body && { 'content-type': 'application/json' }) };
    return { ...request, method, path, headers, body };
  };
  const options = { url: target.baseUrl, connections, duration: seconds, timeout: 60, requests: [{ setupRequest }] };
  return new Promise((done, fail) => {
    const run = autocannon(options, (error, result) => (error ? fail(error) : done({ result, times })));
    run.on('response', (_client, status, _bytes, time) => {
      if (status >= 200 && status < 300) times.push(time);
    });
  });
}

/** The value below which a share of a sorted list lies. */
export const quantile = (sorted, share) =>
  sorted.length ? sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] : Number.NaN;

/** The middle of a list, NaN when it is empty. */
export function median(list) {
  const sorted = list.filter(Number.isFinite).sort((a, b) => a - b);
  return (quantile(sorted, 0.5) + (sorted[sorted.length >> 1] ?? Number.NaN)) / 2;
}

/** Puts load on a target without reading anything. */
export async function warm(target, makeRequest, { connections, seconds, postgres }) {
  await shoot(target, makeRequest, connections, seconds);
  await settle([target.pid, postgres]);
}

/**
 * One measurement.
 * @param makeRequest gives the next request: `{ method, path, body }`
 * @param {{ connections: number, seconds: number, postgres: number }} options postgres: pid of its first process
 * @returns rate (answers a second), p50, p95, p99 (ms), own and database (CPU ms an answer), cpu (their sum), memory (bytes),
 *   count, failed
 */
export async function measure(target, makeRequest, { connections, seconds, postgres }) {
  const { milliseconds } = await ask(target, makeRequest());
  const length = Math.ceil(Math.min(longestRun, Math.max(seconds, (12 * milliseconds) / 1000)));
  const before = { own: usageOf(target.pid), database: usageOf(postgres) };
  const { result, times } = await shoot(target, makeRequest, connections, length);
  const after = { own: usageOf(target.pid), database: usageOf(postgres) };
  await settle([target.pid, postgres]);
  times.sort((a, b) => a - b);
  const each = (part) => ((after[part].cpu - before[part].cpu) * 1000) / times.length;
  return {
    rate: times.length / result.duration,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    own: each('own'),
    database: each('database'),
    cpu: each('own') + each('database'),
    memory: after.own.memory,
    count: times.length,
    failed: result.non2xx + result.errors,
  };
}
