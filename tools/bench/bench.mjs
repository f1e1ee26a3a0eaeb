// Compares our API with the raw limit on the same rows: npm run bench -- --scale 0.1 --rounds 3 --seconds 5 --only W1,W4
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPostgres } from '../pg.mjs';
import { measureClashes } from './clashes.mjs';
import { measureImport } from './import.mjs';
import { openDatabases, withClient } from './load.mjs';
import { ask, measure, usageOf, warm } from './measure.mjs';
import { measurePapers } from './paper.mjs';
import {
  compareWithGoals,
  goalTable,
  growthGoals,
  markdown,
  paperVerdicts,
  progressLine,
  resultTable,
} from './report.mjs';
import { isProductBuilt, makeToken, startProduct, startRawLimit } from './servers.mjs';
import { faultOf, readQuestions, requestMaker, undoWrites, workloads } from './workloads.mjs';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '8' },
    only: { type: 'string', default: [...workloads, 'W7', 'W8', 'W9'].join(',') },
    growth: { type: 'boolean', default: false },
    'limit-only': { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const options = {
  scale: Number(values.scale),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: values.connections.split(',').map(Number),
  only: workloads.filter((workload) => values.only.split(',').includes(workload)),
  withImport: values.only.split(',').includes('W7'),
  withClashes: values.only.split(',').includes('W8') && !values['limit-only'] && isProductBuilt(),
  withPapers: values.only.split(',').includes('W9') && !values['limit-only'] && isProductBuilt(),
  withProduct: !values['limit-only'] && isProductBuilt(),
};
const closers = [];

async function openTargets(postgres, scale) {
  const databases = await openDatabases(postgres, scale, options);
  const targets = [{ name: 'limit', kind: 'limit', scale, database: databases.limit, start: startRawLimit }];
  if (options.withProduct)
    targets.push({ name: 'product', kind: 'product', scale, database: databases.product, start: startProduct });
  for (const target of targets) {
    await undoWrites(target);
    const server = await target.start(target.database, databases.password);
    closers.push(server.stop);
    Object.assign(target, server);
    target.headers ??= await makeToken(server, databases.password);
  }
  const questions = await readQuestions(databases.limit, scale);
  return targets.map((target) => ({ ...target, questions }));
}

/** Asks four times and checks the answers; a wrong one ends the run, since its time means nothing. */
async function verify(target, workload) {
  const next = requestMaker(target, workload, target.questions);
  for (let time = 0; time < 4; time++) {
    const request = next();
    const fault = faultOf(target, workload, target.questions, await ask(target, request));
    if (fault) throw new Error(`${workload} of ${target.name}: ${request.method ?? 'GET'} ${request.path} ${fault}`);
  }
}

/** Measures a workload on all targets, in turns: A B, B A, A B. */
async function compare(targets, workload, connections, postgres) {
  const load = { connections, seconds: options.seconds, postgres };
  const makers = new Map(targets.map((target) => [target, requestMaker(target, workload, target.questions)]));
  for (const [target, next] of makers) await warm(target, next, { ...load, seconds: 1 });
  const results = [];
  for (let round = 0; round < options.rounds; round++)
    for (const target of round % 2 ? targets.toReversed() : targets) {
      const figures = await measure(target, makers.get(target), load);
      results.push({ target: target.name, scale: target.scale, workload, connections, round, ...figures });
    }
  if (workload === 'W4') for (const target of targets) await undoWrites(target);
  return results;
}

async function compareAll(targets, postgres) {
  for (const target of targets) for (const workload of options.only) await verify(target, workload);
  const results = [];
  for (const workload of options.only)
    for (const connections of options.connections) {
      const some = await compare(targets, workload, connections, postgres);
      console.log(progressLine(workload, connections, some));
      results.push(...some);
    }
  return results;
}

/** Our API with a tenth of the data beside our API with all of it. */
async function compareScales(server) {
  const pairs = [await openTargets(server, 0.1), await openTargets(server, 1)];
  const targets = pairs.map((pair) => pair.find(({ kind }) => kind === 'product'));
  const results = [];
  for (const workload of Object.keys(growthGoals).filter((name) => options.only.includes(name))) {
    for (const target of targets) await verify(target, workload);
    results.push(...(await compare(targets, workload, 8, server.pid)));
  }
  return results;
}

async function closeAll() {
  for (const close of closers.splice(0).reverse()) await close();
}

function report(results, verdicts) {
  if (results.length) console.log(`\n${resultTable(results)}`);
  if (!verdicts.length) return;
  console.log(`\n${goalTable(verdicts)}`);
  if (options.scale !== 1) console.log('The goals are meant for scale 1: with little data the limit has less to do.');
}

async function run() {
  process.env.KYYEU_PG_SHARED_BUFFERS ??= '2GB'; // all rows stay in memory, as they would on a server of this product
  const server = await startPostgres({ data: '.cache/bench-pg' });
  closers.push(server.stop);
  if (!options.withProduct) console.log('Only the raw limit is measured: the API is not built.');
  const papers = options.withPapers ? await measurePapers(server, options.rounds) : null;
  const isMet = options.withClashes ? (await measureClashes(server, options.rounds)).isMet : true;
  if (options.only.length || options.withImport) return compareWithLimit(server, papers);
  report([], paperVerdicts(papers));
  return isMet ? 0 : 1;
}

/** Everything that has a raw limit beside it. */
async function compareWithLimit(server, papers) {
  const targets = await openTargets(server, options.scale);
  const results = await compareAll(targets, server.pid);
  const product = targets.find(({ kind }) => kind === 'product');
  const memory = product && usageOf(product.pid).memory;
  const imported = product && options.withImport ? await measureImport(product, options.scale, options.rounds) : null;
  const growth = values.growth && options.withProduct ? await compareScales(server) : [];
  const verdicts = compareWithGoals({ results, growth, memory, imported, papers });
  report(results, verdicts);
  const { rows } = await withClient(server.url('postgres'), (client) => client.query('show server_version'));
  const versions = `Node ${process.versions.node}, PostgreSQL ${rows[0].server_version}`;
  if (values.out) writeFileSync(values.out, markdown({ results, verdicts, imported, options, versions }));
  return results.some(({ failed }) => failed) ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void closeAll().then(() => process.exit(130)));
try {
  process.exitCode = await run();
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
} finally {
  await closeAll();
}
