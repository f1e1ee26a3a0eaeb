// Makes and fills the two databases of a scale, once: a finished one is kept until the rows or a schema change.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { makeOrganisations, makePeople, sizesOf } from './generate.mjs';
import { limitTables } from './limit-rows.mjs';
import { indexes, schema } from './limit-sql.mjs';
import { keptCounts, productTables } from './product-rows.mjs';
import { startProduct } from './servers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const migrations = join(here, '../../apps/api/src/platform/database/migrations');
const sources = [
  ...['names', 'generate', 'limit-rows', 'limit-sql', 'product-rows', 'load'].map((name) => join(here, `${name}.mjs`)),
  ...readdirSync(migrations).map((name) => join(migrations, name)),
];

/** A digest of everything that decides what the databases hold. */
function fingerprint(scale) {
  const hash = createHash('sha256').update(String(scale));
  for (const path of sources.sort()) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** Opens a connection, hands it to `work`, closes it. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const unsafe = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const copyText = (value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => unsafe[sign]));

function* inBlocks(rows) {
  let block = '';
  for (const row of rows) {
    block += `${row.map(copyText).join('\t')}\n`;
    if (block.length < 200_000) continue;
    yield block;
    block = '';
  }
  if (block) yield block;
}

async function copyInto(client, tables, data) {
  for (const [table, { columns, rows }] of Object.entries(tables)) {
    const into = client.query(from(`copy ${table} (${columns.join(', ')}) from stdin`));
    await pipeline(Readable.from(inBlocks(rows(data))), into);
  }
}

async function fillLimit(client, data) {
  await client.query(schema);
  await copyInto(client, limitTables, data);
  for (const table of Object.keys(limitTables))
    await client.query(`select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table}`);
  await client.query(indexes);
}

/** Fills our schema: rows come in without triggers and indexes, which are made afterwards, exactly as they were. */
async function fillProduct(client, data) {
  await client.query('set session_replication_role = replica');
  const { rows } = await client.query(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
       from pg_index where indrelid = any($1::regclass[]) and not indisprimary`,
    [Object.keys(productTables)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await copyInto(client, productTables, data);
  for (const { definition } of rows) await client.query(definition);
  await client.query(keptCounts);
}

async function recreate(server, name, locale) {
  await withClient(server.url('postgres'), async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template template0 ${locale}`);
  });
}

const mark = (client, made) =>
  client.query(`create table bench_made as select $1::text as fingerprint, $2::text as password`, [
    made.fingerprint,
    made.password,
  ]);

/** What a finished database says about itself, or undefined. */
async function readMark(server, name, wanted) {
  const exists = await withClient(server.url('postgres'), (client) =>
    client.query('select from pg_database where datname = $1', [name]),
  );
  if (!exists.rowCount) return undefined;
  const made = await withClient(server.url(name), (client) => client.query('select * from bench_made')).catch(() => ({
    rows: [],
  }));
  return made.rows[0]?.fingerprint === wanted ? made.rows[0] : undefined;
}

async function load(server, name, fill, made) {
  await withClient(server.url(name), async (client) => {
    await client.query(`set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'`);
    await fill(client);
    await mark(client, made);
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  });
}

/**
 * The databases of a scale, filled.
 * @param server from `startPostgres`
 * @param {number} scale 1 is a million attendances
 * @param {{ withProduct: boolean }} options withProduct: also our own schema, which needs the built API
 * @returns `{ limit, product, password }`: addresses, and the password of our administrator
 */
export async function openDatabases(server, scale, { withProduct }) {
  const suffix = String(scale).replace('.', '_');
  const names = { limit: `limit_${suffix}`, product: `product_${suffix}` };
  const wanted = fingerprint(scale);
  const sizes = sizesOf(scale);
  let data;
  const rows = () =>
    (data ??= {
      sizes,
      directory: { people: [...makePeople(sizes)], organisations: [...makeOrganisations(sizes)] },
    });
  const note = (name) => console.log(`Filling ${name}: ${sizes.attendances.toLocaleString('en')} attendances …`);

  if (!(await readMark(server, names.limit, wanted))) {
    note(names.limit);
    await recreate(server, names.limit, `locale_provider icu icu_locale 'vi'`);
    await load(server, names.limit, (client) => fillLimit(client, rows()), { fingerprint: wanted, password: '' });
  }
  let made = withProduct ? await readMark(server, names.product, wanted) : { password: '' };
  if (!made) {
    note(names.product);
    made = { fingerprint: wanted, password: randomBytes(18).toString('base64url') };
    await recreate(server, names.product, '');
    // The first start makes the schema, the reference data and the administrator.
    await (await startProduct(server.url(names.product), made.password)).stop();
    await load(server, names.product, (client) => fillProduct(client, rows()), made);
  }
  return { limit: server.url(names.limit), product: server.url(names.product), password: made.password };
}
