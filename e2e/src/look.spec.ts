import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, openConference } from './log-in';
import { unreadable } from './readable';

const tabs = [
  ...['overview', 'preparation', 'programme', 'programme/versions', 'programme/registrations', 'attendees'],
  ...['speeches', 'awards', 'directives', 'papers', 'press'],
];
const pages = [
  '/',
  '/conferences',
  '/conferences/calendar',
  '/conferences/calendar?view=year&day=2026-01-01',
  '/conferences/calendar?view=week&day=2026-02-16',
  '/planning/clashes',
  '/planning/halls',
  '/plans',
  '/plans/rules',
  '/plans/quotas',
  '/outbox',
  '/people',
  '/organisations',
  '/organisations/territories',
  '/awards',
  '/awards/names',
  '/awards/totals',
  '/imports',
  '/imports/new',
  '/account',
  '/admin/users',
  '/admin/audit',
  '/admin/calendar-days',
  '/admin/programme',
  '/admin/checklists',
  '/admin/clock-rules',
];

async function everyAddress(page: Page): Promise<string[]> {
  await openConference(page, /toàn quốc/);
  const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  return [...pages, ...tabs.map((tab) => `${base}/${tab}`)];
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await logIn(page);
    const found: string[] = [];
    for (const address of await everyAddress(page)) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      found.push(...(await unreadable(page)).map((each) => `${address}: ${each}`));
    }
    expect(found).toEqual([]);
  });
}

test('no page scrolls sideways on a telephone', async ({ page }) => {
  test.setTimeout(120_000);
  await logIn(page);
  await page.setViewportSize({ width: 390, height: 844 });
  const wide: string[] = [];
  for (const address of await everyAddress(page)) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 390) wide.push(`${address}: ${width}`);
  }
  expect(wide).toEqual([]);
});
