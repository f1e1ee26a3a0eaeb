// Clashes of a year at three sizes: 5,000 conferences, 200,000 people and a million attendances in one year at the largest.
import { randomBytes } from 'node:crypto';
import { withClient } from './load.mjs';
import { median } from './measure.mjs';
import { makeToken, startProduct } from './servers.mjs';

/** Shares of the largest size; each is about ten to the half of the one before. */
const shares = [0.1, 0.316, 1];
/** What a year's clashes may take at the largest size, in milliseconds on an idle machine. */
export const clashGoal = 300;

/** Rows of one year, 2026, made by PostgreSQL: everybody is at five conferences, every tenth guest leads, halls hold few too few. */
const fill = (share) => `
set session_replication_role = replica;
select setseed(0.42);
insert into halls (id, name, places)
  select ('0190000a-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Hội trường ' || n, 150 + (n % 7) * 100
    from generate_series(1, ${Math.round(400 * share)}) n;
insert into conferences (id, title, kind, status, held_on, part_of_day, hall_id)
  select ('01900004-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Hội nghị ' || n, 'FINAL', 'PLANNED',
         date '2026-01-01' + (random() * 364)::int, case when random() < 0.5 then 'MORNING' else 'AFTERNOON' end,
         ('0190000a-0000-7000-8000-' || lpad(to_hex(1 + n % ${Math.round(400 * share)}), 12, '0'))::uuid
    from generate_series(1, ${Math.round(5000 * share)}) n;
insert into people (id, family_name, middle_name, given_name)
  select ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Nguyễn', 'Văn', 'Người' || n
    from generate_series(1, ${Math.round(200000 * share)}) n;
insert into attendees (conference_id, person_id, name, given_name, roles, invitation)
  select ('01900004-0000-7000-8000-' || lpad(to_hex(1 + (hashint4(n * 5 + k) & 2147483647) % ${Math.round(5000 * share)}), 12, '0'))::uuid,
         ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Nguyễn Văn Người' || n, 'Người' || n,
         case when n % 100 = 0 then '{CHAIR}'::text[] else '{ATTENDEE}'::text[] end, 'INVITED'
    from generate_series(1, ${Math.round(200000 * share)}) n, generate_series(1, 5) k
  on conflict do nothing;
insert into conference_counts (conference_id, attendees, invited) select conference_id, count(*), count(*) from attendees group by 1;
insert into attendance_overlaps (person_id, first_id, second_id, from_on, to_on)
  select a.person_id, a.conference_id, b.conference_id, c.held_on, c.held_on
    from attendees a join attendees b on b.person_id = a.person_id and b.conference_id > a.conference_id
    join conferences c on c.id = a.conference_id join conferences d on d.id = b.conference_id and d.held_on = c.held_on;
set session_replication_role = default;
analyze;`;

const nameOf = (share) => `clashes_${String(share).replace('.', '_')}`;
const drop = (server, name) =>
  withClient(server.url('postgres'), (client) => client.query(`drop database if exists ${name} with (force)`));

/** A server of ours on the rows of a share of the year. */
export async function open(server, share) {
  const name = nameOf(share);
  await drop(server, name);
  await withClient(server.url('postgres'), (client) => client.query(`create database ${name} template template0`));
  const password = randomBytes(18).toString('base64url');
  const url = server.url(name);
  await (await startProduct(url, password)).stop();
  await withClient(url, (client) => client.query(fill(share)));
  await withClient(url, (client) => client.query('vacuum (analyze)'));
  const product = await startProduct(url, password);
  return { ...product, headers: await makeToken(product, password) };
}

async function ask(target, page) {
  const path = `/api/planning/clashes?from=2026-01-01&to=2026-12-31&pageSize=50&page=${page}`;
  const start = performance.now();
  const response = await fetch(target.baseUrl + path, { headers: target.headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${text.slice(0, 300)}`);
  return { time: performance.now() - start, answer: JSON.parse(text) };
}

async function measureShare(server, share, rounds) {
  const target = await open(server, share);
  try {
    for (let time = 0; time < 8; time++) await ask(target, 1);
    const times = [];
    let total = 0;
    for (let time = 0; time < 10 * rounds; time++) {
      const { time: took, answer } = await ask(target, 1 + (time % 5));
      if (answer.total === 0 || answer.items.length === 0) throw new Error('no clashes were found');
      times.push(took);
      total = answer.total;
    }
    const [conferences, people] = [5000, 200_000].map((count) => Math.round(count * share));
    return { share, conferences, people, clashes: total, time: median(times), best: Math.min(...times) };
  } finally {
    await target.stop();
    await drop(server, nameOf(share));
  }
}

/**
 * Measures the clashes of a year at three sizes.
 * @param server from `startPostgres`
 * @returns one result a size, `{ conferences, people, clashes, time, best }` in ms, and `growth`: the time at the largest
 *   against what n log n foresees from the smallest (1 is exactly n log n, less is better)
 */
export async function measureClashes(server, rounds) {
  const results = [];
  for (const share of shares) {
    const result = await measureShare(server, share, rounds);
    results.push(result);
    const { conferences, people, clashes, time, best } = result;
    console.log(
      `clashes: ${conferences} conferences, ${people} people: ${clashes} clashes in ${time.toFixed(1)} ms (best ${best.toFixed(1)})`,
    );
  }
  const [first, last] = [results[0], results.at(-1)];
  const size = ({ people }) => people * Math.log2(people);
  const growth = last.time / first.time / (size(last) / size(first));
  const isMet = last.time <= clashGoal && growth <= 1;
  const verdict = isMet ? 'met' : 'MISSED';
  console.log(
    `clashes: ${last.time.toFixed(1)} ms of ${clashGoal}, growth ${growth.toFixed(2)} of n log n: ${verdict}`,
  );
  return { results, growth, isMet };
}
