// Makes sure that the journeys have a browser: the machine's own, Playwright's, or one that is installed now.
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The path of a Chromium on this machine, or undefined: CHROMIUM_PATH, then the system's, then the one Playwright downloaded. */
export function findBrowser() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    chromium.executablePath(),
  ];
  return places.find((path) => path && existsSync(path));
}

const runs = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

function installFromSystem() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const install = () =>
    runs('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'chromium');
  if (!install() && runs('apt-get', '-o', 'DPkg::Lock::Timeout=300', 'update')) install();
}

function ensureBrowser() {
  if (findBrowser()) return true;
  console.log('No Chromium on this machine: it is installed now, for the browser tests only.');
  installFromSystem();
  if (!findBrowser()) runs(process.execPath, join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium');
  return Boolean(findBrowser());
}

if (basename(process.argv[1]) === 'browser.mjs' && !ensureBrowser()) {
  console.error('There is no Chromium and none could be installed. Install one and set CHROMIUM_PATH to its program.');
  process.exit(1);
}
