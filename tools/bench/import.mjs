// A list of ten thousand delegates from XLSX to committed rows, beside reading the file and COPY of the same rows.
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { pause } from '../pg-process.mjs';
import { idOf, makeOrganisations, makePeople, sizesOf } from './generate.mjs';
import { withClient } from './load.mjs';
import { median, usageOf } from './measure.mjs';

const rowCount = 10_000;
const head = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ', 'Đơn vị công tác', 'Điện thoại', 'Ghi chú'];

/** Half of the delegates are in the directory already; the other half are new people of known units. */
function* delegates(sizes, directory) {
  const stride = Math.floor(sizes.people / rowCount);
  for (let n = 0; n < rowCount; n++) {
    const person = directory.people[n * stride];
    const unit = directory.organisations[person.organisation - 1];
    const [year, month, day] = person.bornOn.split('-');
    const born = `${day}/${month}/${n % 2 ? 2002 + (n % 5) : year}`;
    const gender = person.gender === 'MALE' ? 'Nam' : 'Nữ';
    yield [n + 1, person.fullName, born, gender, person.post, unit.name, `09${String(10_000_000 + n)}`, ''];
  }
}

/** The list as an office would send it: a title, a head, the rows. */
export async function makeWorkbook(scale) {
  const sizes = sizesOf(scale);
  const directory = { people: [...makePeople(sizes)], organisations: [...makeOrganisations(sizes)] };
  const { writeXlsx } = await import('hucre');
  const rows = [['DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ'], [], head, ...delegates(sizes, directory)];
  return writeXlsx({ sheets: [{ name: 'Danh sách', rows }] });
}

/** Milliseconds that a program needs to read the file into rows, its library loaded for the first time. */
function timeReading(bytes) {
  const code = `
    const { workerData, parentPort } = require('node:worker_threads');
    const start = performance.now();
    import('hucre').then(async ({ readXlsx }) => {
      const { sheets } = await readXlsx(workerData);
      parentPort.postMessage({ time: performance.now() - start, rows: sheets[0].rows.length });
    });`;
  return new Promise((done, fail) => {
    const worker = new Worker(code, { eval: true, workerData: bytes });
    worker.once('message', ({ time, rows }) => (rows > rowCount ? done(time) : fail(new Error(`read ${rows} rows`))));
    worker.once('error', fail);
  });
}

/** Milliseconds that COPY needs for the committed rows into a table with the same indexes, without triggers and foreign keys. */
async function timeCopy(database, conferenceId) {
  return withClient(database, async (client) => {
    const other = new pg.Client({ connectionString: database });
    await other.connect();
    await client.query('drop table if exists bench_copy; create table bench_copy (like attendees including all)');
    const chunks = [];
    const out = other.query(
      copyStreams.to(`copy (select * from attendees where conference_id = '${conferenceId}') to stdout`),
    );
    for await (const chunk of out) chunks.push(chunk);
    await other.end();
    const start = performance.now();
    const into = client.query(copyStreams.from('copy bench_copy from stdin'));
    const source = new PassThrough();
    source.end(Buffer.concat(chunks));
    await pipeline(source, into);
    const time = performance.now() - start;
    const { rows } = await client.query('select count(*)::int as n from bench_copy');
    await client.query('drop table bench_copy');
    if (rows[0].n !== rowCount) throw new Error(`COPY wrote ${rows[0].n} rows`);
    return time;
  });
}

async function call(target, method, path, body) {
  const isForm = body instanceof FormData;
  const headers = { ...target.headers, ...(body && !isForm && { 'content-type': 'application/json' }) };
  const response = await fetch(target.baseUrl + path, {
    method,
    headers,
    body: isForm || !body ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answers ${response.status}: ${text.slice(0, 300)}`);
  return text ? JSON.parse(text) : undefined;
}

/** Asks until the import has left a state; `seen` is called with each answer. */
async function until(target, id, state, seen = async () => {}) {
  for (;;) {
    const found = await call(target, 'GET', `/api/imports/${id}`);
    await seen(found);
    if (found.state !== state) return found;
    await pause(50);
  }
}

/** Samples the memory of the server and its children until `stop`; gives what it took above the beginning. */
function watchMemory(pid) {
  const idle = usageOf(pid).memory;
  let peak = idle;
  const timer = setInterval(() => (peak = Math.max(peak, usageOf(pid).memory)), 50);
  return () => {
    clearInterval(timer);
    return peak - idle;
  };
}

async function timeProduct(target, bytes, conferenceId) {
  const stopWatching = watchMemory(target.pid);
  const form = new FormData();
  form.set('kind', 'ATTENDEES');
  form.set('conferenceId', conferenceId);
  form.set('file', new Blob([bytes]), 'danh-sach.xlsx');
  const start = performance.now();
  const { id } = await call(target, 'POST', '/api/imports', form);
  let firstRows = Number.NaN;
  const read = await until(target, id, 'READING', async ({ counts }) => {
    if (Number.isNaN(firstRows) && counts.NEW + counts.UPDATE + counts.SAME > 0) firstRows = performance.now() - start;
  });
  const readTime = performance.now() - start;
  if (Number.isNaN(firstRows)) firstRows = readTime;
  const { counts } = read;
  if (counts.NEW + counts.WARNING !== rowCount) throw new Error(`the list is read as ${JSON.stringify(read)}`);
  const confirming = performance.now();
  await call(target, 'POST', `/api/imports/${id}/confirm`, { version: read.version });
  const done = await until(target, id, 'COMMITTING');
  const commitTime = performance.now() - confirming;
  if (done.state !== 'DONE') throw new Error(`the list is not written: ${done.message}`);
  return { id, firstRows, readTime, commitTime, memory: stopWatching() };
}

async function timeUndo(target, id) {
  const start = performance.now();
  await call(target, 'POST', `/api/imports/${id}/undo`, {});
  const time = performance.now() - start;
  await call(target, 'DELETE', `/api/imports/${id}`);
  return time;
}

/**
 * Measures the import in some rounds.
 * @param target our server; @param scale of its data
 * @returns medians in milliseconds (bytes for memory) and `ratio`: reading and writing of ours, times raw reading and COPY
 */
export async function measureImport(target, scale, rounds) {
  const bytes = await makeWorkbook(scale);
  const conferenceId = idOf('conferences', sizesOf(scale).conferences);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const reading = await timeReading(bytes);
    const ours = await timeProduct(target, bytes, conferenceId);
    const copy = await timeCopy(target.database, conferenceId);
    const undo = await timeUndo(target, ours.id);
    const ratio = (ours.readTime + ours.commitTime) / (reading + copy);
    results.push({ ...ours, reading, copy, undo, ratio });
    console.log(
      `import: read ${Math.round(ours.readTime)} ms (first rows ${Math.round(ours.firstRows)}), written ${Math.round(ours.commitTime)} ms, undone ${Math.round(undo)} ms; raw reading ${Math.round(reading)} + COPY ${Math.round(copy)} ms: ${ratio.toFixed(2)} x; memory +${Math.round(ours.memory / 2 ** 20)} MB`,
    );
  }
  const fields = ['firstRows', 'readTime', 'commitTime', 'undo', 'reading', 'copy', 'ratio', 'memory'];
  return Object.fromEntries(fields.map((field) => [field, median(results.map((each) => each[field]))]));
}
