// Papers: a list of 5,000 attendees as PDF beside LibreOffice converting the same DOCX; 1,000 invitations with QR in one PDF.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pause } from '../pg-process.mjs';
import { withClient } from './load.mjs';
import { median, quantile } from './measure.mjs';
import { makeToken, startProduct } from './servers.mjs';

/** `list`: times faster than LibreOffice; `batch`: ms; `memory`: bytes; `busy`: p95 while a batch runs, times that of the idle server. */
export const paperGoals = { list: 10, batch: 15_000, memory: 500 * 2 ** 20, busy: 2 };
const name = 'papers';
const conferences = {
  list: { id: '01900004-0000-7000-8000-000000000001', guests: 5000 },
  batch: { id: '01900004-0000-7000-8000-000000000002', guests: 1000 },
};
/** Between two requests of somebody who reads while a batch runs. */
const restMs = 20;
const idleMs = 5000;

const fill = ({ id, guests }, offset) => `
insert into conferences (id, title, kind, status, held_on, part_of_day, venue)
  values ('${id}', 'Hội nghị tổng kết công tác năm', 'FINAL', 'PLANNED', '2027-01-08', 'MORNING', 'Hội trường lớn');
insert into people (id, family_name, middle_name, given_name)
  select ('01900002-0000-7000-8000-' || lpad(to_hex(n + ${offset}), 12, '0'))::uuid, 'Nguyễn', 'Văn', 'Người' || n
    from generate_series(1, ${guests}) n;
insert into attendees (conference_id, person_id, name, family_name, middle_name, given_name, title, organisation_name, rank_weight)
  select '${id}', ('01900002-0000-7000-8000-' || lpad(to_hex(n + ${offset}), 12, '0'))::uuid, 'Nguyễn Văn Người' || n, 'Nguyễn', 'Văn',
         'Người' || n, 'Phó Chủ tịch Ủy ban nhân dân', 'Ủy ban nhân dân xã ' || n % 200, n % 90
    from generate_series(1, ${guests}) n;`;

const drop = (server) =>
  withClient(server.url('postgres'), (client) => client.query(`drop database if exists ${name} with (force)`));

async function open(server) {
  await drop(server);
  await withClient(server.url('postgres'), (client) => client.query(`create database ${name} template template0`));
  const password = randomBytes(18).toString('base64url');
  const url = server.url(name);
  await (await startProduct(url, password)).stop();
  await withClient(url, (client) => client.query(fill(conferences.list, 0) + fill(conferences.batch, 1_000_000)));
  await withClient(url, (client) => client.query('vacuum (analyze)'));
  const product = await startProduct(url, password);
  return { ...product, headers: await makeToken(product, password) };
}

async function call(target, path, body) {
  const start = performance.now();
  const response = await fetch(`${target.baseUrl}/api/conferences/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...target.headers, ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${bytes.toString().slice(0, 300)}`);
  return { bytes, time: performance.now() - start };
}

/** The most memory that a process has ever had, in bytes. */
function peakOf(pid) {
  try {
    return 1024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // it has ended meanwhile
  }
}

const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number); // prettier-ignore

/** Samples the processes below one until it is called; gives the most memory that one of them has had. */
function watchChildren(pid) {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, ...childrenOf(pid).map(peakOf))), 50);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** Asks for pages of the attendee list until `isOver`; gives the time below which 95 of 100 answers lie. */
async function readPages(target, isOver) {
  const times = [];
  for (let page = 1; !isOver(); page = 1 + (page % 100)) {
    times.push((await call(target, `${conferences.list.id}/attendees?page=${page}&pageSize=50&sort=givenName`)).time);
    await pause(restMs);
  }
  return {
    p95: quantile(
      times.sort((a, b) => a - b),
      0.95,
    ),
    count: times.length,
  };
}

/** Has all invitations made in one PDF; gives the time from the request to the finished file, and memory in bytes. */
async function makeBatch(target) {
  const path = `${conferences.batch.id}/paper-jobs`;
  const start = performance.now();
  const { id } = JSON.parse((await call(target, path, { outputs: ['PDF'] })).bytes);
  const stopWatching = watchChildren(target.pid);
  for (;;) {
    const job = JSON.parse((await call(target, `${path}/${id}`)).bytes);
    const time = performance.now() - start;
    if (!['WAITING', 'RUNNING'].includes(job.state)) {
      if (job.state !== 'DONE') throw new Error(`The batch ended as ${job.state}: ${job.message}`);
      const { bytes } = await call(target, `${path}/${id}/files/PDF`);
      const pages = Number(/\/Type\/Pages\/Count (\d+)/.exec(bytes.toString('latin1'))?.[1]);
      if (pages < conferences.batch.guests) throw new Error(`The batch has ${pages} pages.`);
      return { time, size: bytes.length, render: stopWatching(), server: peakOf(target.pid) };
    }
    await pause(100);
  }
}

/** A batch while somebody reads. */
async function makeBatchWhileRead(target) {
  let isDone = false;
  const reading = readPages(target, () => isDone);
  const batch = await makeBatch(target).finally(() => (isDone = true));
  return { ...batch, read: await reading };
}

const officeOf = () =>
  [process.env.SOFFICE, '/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => path && existsSync(path));

/** Milliseconds that LibreOffice needs for a file that exists; its profile is made before. */
function timeOffice(office, docx, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'ky-yeu-bench-'));
  try {
    const file = join(folder, 'list.docx');
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = (source) =>
      spawnSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source], {
        timeout: 300_000,
      });
    writeFileSync(join(folder, 'warm.txt'), 'x');
    convert(join(folder, 'warm.txt'));
    return Array.from({ length: rounds }, () => {
      const start = performance.now();
      convert(file);
      if (!existsSync(join(folder, 'list.pdf'))) throw new Error('LibreOffice has made no PDF.');
      rmSync(join(folder, 'list.pdf'));
      return performance.now() - start;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeList(target, rounds) {
  const path = `${conferences.list.id}/papers/attendee-list`;
  await call(target, `${path}?format=pdf`);
  const office = officeOf();
  const docx = (await call(target, `${path}?format=docx`)).bytes;
  const times = [];
  const stopWatching = watchChildren(target.pid);
  for (let round = 0; round < rounds; round++) times.push((await call(target, `${path}?format=pdf`)).time);
  const listMemory = stopWatching();
  const converted = office ? timeOffice(office, docx, rounds) : [];
  const version = office ? execFileSync(office, ['--version'], { encoding: 'utf8' }).trim() : null;
  return { list: median(times), office: median(converted), version, listMemory };
}

/**
 * Measures papers in some rounds.
 * @param server from `startPostgres`
 * @returns medians in ms (bytes for memory): `batch`, `render` and `serverPeak` memory, `idle` and `busy` p95 of the attendee list,
 *   `busyRatio`, `list`, `office` (NaN without LibreOffice), `listRatio`
 */
export async function measurePapers(server, rounds) {
  const target = await open(server);
  try {
    await makeBatch(target); // the render process starts, statements are planned
    const results = [];
    for (let round = 0; round < rounds; round++) {
      const end = performance.now() + idleMs;
      const idle = await readPages(target, () => performance.now() > end);
      const { time, size, render, server: own, read } = await makeBatchWhileRead(target);
      results.push({
        batch: time,
        render,
        serverPeak: own,
        idle: idle.p95,
        busy: read.p95,
        busyRatio: read.p95 / idle.p95,
      });
      console.log(
        `papers: ${conferences.batch.guests} invitations in ${(time / 1000).toFixed(1)} s, ${(size / 2 ** 20).toFixed(1)} MB, render process ${Math.round(render / 2 ** 20)} MB, server ${Math.round(own / 2 ** 20)} MB; p95 of the list ${idle.p95.toFixed(1)} ms idle, ${read.p95.toFixed(1)} ms meanwhile (${read.count} answers)`,
      );
    }
    const medians = Object.fromEntries(
      Object.keys(results[0]).map((field) => [field, median(results.map((each) => each[field]))]),
    );
    const list = await timeList(target, rounds);
    const listRatio = list.office / list.list;
    const beside = list.version ? `${list.version} ${Math.round(list.office)} ms: ${listRatio.toFixed(1)} x` : 'no LibreOffice here to compare with (SOFFICE names it)'; // prettier-ignore
    console.log(
      `papers: list of ${conferences.list.guests} in ${Math.round(list.list)} ms, render process ${Math.round(list.listMemory / 2 ** 20)} MB; ${beside}`,
    );
    return { ...medians, ...list, listRatio };
  } finally {
    await target.stop();
    await drop(server);
  }
}
