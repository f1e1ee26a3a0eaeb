/* global FormData, Blob */
// A list of ten thousand delegates from XLSX to committed rows, beside reading the file and COPY of the same rows.
import { Worker } from 'node:worker_threads';
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

/** The rows that an import has written, table by table; what it changed of rows that were there is not among them. */
const written = (changeId, table) =>
  `select t.* from ${table} t join audit_log l on l.row_id = t.id and l.table_name = '${table}'
    where l.change_id = '${changeId}' and l.action = 'I'`;

async function readRows(client, text) {
  const chunks = [];
  for await (const chunk of client.query(copyStreams.to(`copy (${text}) to stdout`))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Columns that PostgreSQL makes itself cannot be copied in. */
async function columnsOf(client, table) {
  const { rows } = await client.query(
    `select string_agg(column_name, ', ' order by ordinal_position) as names from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
    [table],
  );
  return rows[0].names;
}

/**
 * Milliseconds that COPY needs for the same rows (people, posts, attendees) into tables with the same columns and
 * indexes, without triggers and foreign keys; `attendees` is the part of the attendees alone.
 */
async function timeCopy(database, changeId) {
  return withClient(database, async (client) => {
    const times = {};
    for (const table of ['people', 'posts', 'attendees']) {
      const columns = await columnsOf(client, table);
      const names = columns.split(', ').map((name) => `x.${name}`);
      const bytes = await readRows(client, `select ${names.join(', ')} from (${written(changeId, table)}) x`);
      await client.query(`drop table if exists bench_copy; create table bench_copy (like ${table} including all)`);
      const start = performance.now();
      const into = client.query(copyStreams.from(`copy bench_copy (${columns}) from stdin`));
      const source = new PassThrough();
      source.end(bytes);
      await pipeline(source, into);
      times[table] = performance.now() - start;
      await client.query('drop table bench_copy');
    }
    return { all: times.people + times.posts + times.attendees, attendees: times.attendees };
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
  const { plan } = read;
  // Of some names the directory has two people born in one year: those rows wait for an editor and are left out here.
  if (plan.create + plan.errors !== rowCount || plan.errors > rowCount / 100)
    throw new Error(`the list is read as ${JSON.stringify({ state: read.state, message: read.message, plan })}`);
  const confirming = performance.now();
  await call(target, 'POST', `/api/imports/${id}/confirm`, { version: read.version, leaveOutErrors: true });
  const done = await until(target, id, 'COMMITTING');
  const commitTime = performance.now() - confirming;
  if (done.state !== 'DONE') throw new Error(`the list is not written: ${done.message}`);
  return { id, changeId: done.changeId, firstRows, readTime, commitTime, memory: stopWatching() };
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
    const copied = await timeCopy(target.database, ours.changeId);
    const copy = copied.all;
    const undo = await timeUndo(target, ours.id);
    const ratio = (ours.readTime + ours.commitTime) / (reading + copy);
    results.push({ ...ours, reading, copy, copyOfAttendees: copied.attendees, undo, ratio });
    console.log(
      `import: read ${Math.round(ours.readTime)} ms (first rows ${Math.round(ours.firstRows)}), written ${Math.round(ours.commitTime)} ms, undone ${Math.round(undo)} ms; raw reading ${Math.round(reading)} + COPY ${Math.round(copy)} ms (attendees alone ${Math.round(copied.attendees)}): ${ratio.toFixed(2)} x; memory +${Math.round(ours.memory / 2 ** 20)} MB`,
    );
  }
  const fields = [
    'firstRows',
    'readTime',
    'commitTime',
    'undo',
    'reading',
    'copy',
    'copyOfAttendees',
    'ratio',
    'memory',
  ];
  return Object.fromEntries(fields.map((field) => [field, median(results.map((each) => each[field]))]));
}
