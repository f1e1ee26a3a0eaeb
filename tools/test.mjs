// Runs the tests, adds up their figures and closes with the line "N passed, N failed".
// `npm test` runs all parts; `npm test -- unit`, `api`, `e2e`, `durability` run one; `checks` adds format, lint and types.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, '.cache/test-results');
const reporters = ['--', '--reporters=default', `--reporters=${join(root, 'tools/count-reporter.cjs')}`];
const nx = ['nx', '--output-style=static'];
let current;

/** Runs a tool of the project under the pinned Node, its output passed on; gives its exit code. */
function run(tool, ...args) {
  return new Promise((done) => {
    const env = { ...process.env, KYYEU_TEST_RESULTS: results };
    current = spawn(process.execPath, [join(root, 'tools/run.mjs'), tool, ...args], {
      cwd: root,
      stdio: 'inherit',
      env,
    });
    current.on('error', () => done(1)).on('exit', (code) => done(code ?? 1));
  });
}

const readResult = (name) => {
  const path = join(results, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** A step that is one test by itself: it passes or it fails. */
const single =
  (...command) =>
  async () =>
    (await run(...command)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** The Jest tests of nx projects; a project that leaves no figures has crashed. */
const jest = (target, projects) => async () => {
  const code = await run(...nx, 'run-many', '-t', target, `--projects=${projects}`, '--skip-nx-cache', ...reporters);
  const figures = projects.map((project) =>
    JSON.parse(readResult(`${project}-${target}.json`) || '{"passed":0,"failed":1}'),
  );
  return { ...sum(figures), code };
};

async function nodeTests(...files) {
  const report = join(results, 'node.tap');
  const reports = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
  ];
  const code = await run('tools/node-test.mjs', ...reports, ...files);
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(readResult('node.tap'))?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
    code,
  };
}

async function journeys() {
  if ((await run('tools/browser.mjs')) !== 0) return { passed: 0, failed: 1 };
  const code = await run('playwright', 'test', '-c', 'e2e/playwright.config.ts');
  const { stats, errors } = JSON.parse(
    readResult('e2e.json') || '{"stats":{"expected":0,"unexpected":0},"errors":["no report"]}',
  );
  const { expected, unexpected, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky + errors.length, skipped, code };
}

const steps = [
  { title: 'Format', parts: ['checks'], run: single('prettier', '--check', '.', '--log-level', 'warn') },
  { title: 'Lint', parts: ['checks'], run: single('eslint', '.', '--max-warnings', '0') },
  { title: 'Types', parts: ['checks'], run: single(...nx, 'run-many', '-t', 'typecheck', '--skip-nx-cache') },
  { title: 'Lock file', parts: ['unit'], run: single('tools/check-lock.mjs') },
  { title: 'Image', parts: ['unit'], run: single('docker/check.mjs') },
  { title: 'Boundaries', parts: ['unit'], run: single('tools/boundaries.mjs') },
  { title: 'Tools', parts: ['unit'], run: () => nodeTests('tools/boundaries.test.mjs', 'tools/pg.test.mjs') },
  { title: 'Units', parts: ['unit'], run: jest('test', ['vietnamese', 'contracts', 'rules', 'api', 'web']) },
  { title: 'API on PostgreSQL', parts: ['api'], run: jest('test-api', ['api']) },
  { title: 'Build', parts: ['e2e', 'durability'], run: single(...nx, 'run-many', '-t', 'build', '--projects=api,web') },
  { title: 'Compressed pages', parts: ['e2e'], run: single('tools/precompress.mjs') },
  { title: 'Weight of the pages', parts: ['e2e'], run: single('tools/budget.mjs') },
  { title: 'Durability', parts: ['durability'], run: single('tools/durability.mjs') },
  { title: 'Journeys', parts: ['e2e'], run: journeys },
];
const usual = ['unit', 'api', 'e2e', 'durability'];

function sum(figures) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const figure of figures) for (const key of Object.keys(total)) total[key] += figure[key] ?? 0;
  return total;
}

/** Runs a step; when it ends badly without a failed test, that is a failure of its own. */
async function runStep({ title, run: work }) {
  console.log(`\n== ${title}`);
  const { code = 0, ...figures } = await work().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const failed = figures.failed || (code ? 1 : 0);
  console.log(`== ${title}: ${figures.passed} passed, ${failed} failed`);
  return { ...figures, title, failed };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !steps.some(({ parts }) => parts.includes(part)));
if (unknown.length) {
  console.error(`There is no part "${unknown.join(', ')}". Parts: checks, ${usual.join(', ')}.`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    current?.kill(signal);
    process.exit(130);
  });

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const wanted = asked.length ? asked : usual;
const figures = [];
for (const step of steps.filter(({ parts }) => parts.some((part) => wanted.includes(part))))
  figures.push(await runStep(step));

const total = sum(figures);
const bad = figures.filter(({ failed }) => failed).map(({ title }) => title);
console.log(`\n${total.skipped} skipped${bad.length ? `; failures in: ${bad.join(', ')}` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
