import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, openConference, post } from './log-in';
import { faint, unreadable } from './readable';

// The fault tells address, rule and place; a record of a hundred looks would double their time.
test.use({ trace: 'off' });

const tabs = [
  ...['overview', 'preparation', 'programme', 'programme/versions', 'programme/registrations', 'attendees'],
  ...['speeches', 'awards', 'directives', 'papers', 'print', 'seats', 'press'],
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
  '/papers',
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
  '/admin/form-packs',
];

/** Made once for all looks: pages without content have little that could be unreadable. */
let planned: Promise<string[]> | null = null;

/** A proposed year, and two conferences of one morning in one hall, one of them with its checklist. */
async function plan({ request }: Page): Promise<string[]> {
  const body = { name: 'Tỉnh ủy Nhìn Kỹ', system: 'PARTY', level: 'PROVINCE', documentForm: 'PARTY' };
  const { id: organisationId } = await post(request, '/organisations', body);
  const year = await post(request, '/plans', { year: 2033, organisationId });
  await post(request, `/plans/${year.id}/propose`, { organisationIds: [organisationId] });
  const { id: hallId } = await post(request, '/halls', { name: 'Hội trường Nhìn Kỹ', places: 1 });
  const opensOn = '2033-03-08';
  const values = { kind: 'FINAL', status: 'PLANNED', heldOn: opensOn, partOfDay: 'MORNING', hallId };
  const hosts = [{ organisationId, role: 'LEAD' }];
  const { id } = await post(request, '/conferences', { ...values, hosts, title: 'Hội nghị để nhìn' });
  await post(request, '/conferences', { ...values, title: 'Hội nghị cùng buổi' });
  const templates = (await (await request.get('/api/checklist-templates')).json()) as { items: { id: string }[] };
  await post(request, `/conferences/${id}/preparation/apply`, { templateId: templates.items[0]?.id, opensOn });
  const clashes = `/planning/clashes?from=${opensOn}&to=${opensOn}`;
  const { id: draftId } = await post(request, `/conferences/${id}/paper-drafts`, { kind: 'invitation' });
  const papers = [
    `/conferences/${id}/papers/${draftId}`,
    `/conferences/${id}/print?kind=badges`,
    `/organisations/${organisationId}/office`,
  ];
  return [...papers, `/plans/${year.id}`, `/conferences/${id}/overview`, `/conferences/${id}/preparation`, clashes];
}

async function everyAddress(page: Page): Promise<string[]> {
  planned ??= plan(page);
  const busy = await planned;
  await openConference(page, /toàn quốc/);
  const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  return [...pages, ...busy, ...tabs.map((tab) => `${base}/${tab}`)];
}

test('every page can be read by everybody, in light and in dark', async ({ page }) => {
  test.setTimeout(300_000);
  await logIn(page);
  const found: string[] = [];
  for (const address of await everyAddress(page)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    found.push(...(await unreadable(page)).map((each) => `${address}: ${each}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await faint(page)).map((each) => `${address} in the dark: ${each}`));
  }
  expect(found).toEqual([]);
});

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
