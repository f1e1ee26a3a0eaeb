// Runs test files of the tools with Node's own test runner: `node tools/run.mjs tools/node-test.mjs [options] files`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--test', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
