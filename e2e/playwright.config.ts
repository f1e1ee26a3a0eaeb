import { chromium, defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
/** Several checkouts on one machine each take their own. */
const port = Number(process.env['KYYEU_E2E_PORT'] ?? 3399);

/** The password of the account `admin` in the database of the journeys. */
const adminPassword = 'Hoi-nghi.thu-2026';
process.env['KYYEU_ADMIN_PASSWORD'] = adminPassword;

const browsers = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = browsers.find((path) => path && existsSync(path)) ?? chromium.executablePath();

export default defineConfig({
  testDir: 'src',
  outputDir: join(root, '.cache/e2e-results'),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['json', { outputFile: join(root, '.cache/test-results/e2e.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    actionTimeout: 15_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=OptimizationHints,MediaRouter,Translate',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
  webServer: {
    command: 'node tools/run.mjs tools/fresh-start.mjs',
    cwd: root,
    url: `http://127.0.0.1:${port}/api/health`,
    env: {
      DATABASE_URL: '',
      KYYEU_DATA_DIR: join(root, '.cache/e2e'),
      KYYEU_ADMIN_PASSWORD: adminPassword,
      KYYEU_LOGIN_LIMIT: '1000',
      PORT: String(port),
    },
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
