import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn } from './log-in';

/** Pictures for the docs are taken on demand only: KYYEU_PICTURES=1. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['KYYEU_PICTURES']) return;
  await expect(page.locator('mat-snack-bar-container')).toHaveCount(0, { timeout: 15_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(__dirname, '../../docs/images', `calendar-${name}.png`), fullPage: true });
}

/** Title, kind, day, hours and hall of a plan of the second half of 2026. */
const plan = [
  ['Sơ kết 6 tháng công tác xây dựng Đảng', 'MID_TERM', '2026-07-02', '08:00', '11:30', 'Hội trường Tỉnh ủy'],
  ['Tổng kết năm học 2025 - 2026', 'FINAL', '2026-08-06', '08:00', '11:00', 'Nhà văn hóa tỉnh'],
  ['Sơ kết quý III công tác nội chính', 'MID_TERM', '2026-10-08', '14:00', '16:00', 'Hội trường Tỉnh ủy'],
  ['Chuyên đề chuyển đổi số', 'THEMATIC', '2026-12-04', '08:00', '16:30', 'Hội trường UBND tỉnh'],
  ['Tổng kết công tác Mặt trận', 'FINAL', '2026-12-10', '08:00', '11:00', 'Nhà văn hóa tỉnh'],
  ['Tổng kết công tác tổ chức', 'FINAL', '2026-12-15', '08:00', '11:30', 'Hội trường Tỉnh ủy'],
  ['Tổng kết công tác kiểm tra', 'FINAL', '2026-12-15', '14:00', '17:00', 'Hội trường Tỉnh ủy'],
  ['Tổng kết thi đua yêu nước', 'FINAL', '2026-12-29', null, null, 'Nhà văn hóa tỉnh'],
] as const;

async function enterPlan(page: Page): Promise<void> {
  for (const [title, kind, heldOn, startsAt, endsAt, venue] of plan) {
    const data = { title, kind, heldOn, startsAt, endsAt, venue, status: 'PLANNED', isDateConfirmed: true };
    expect((await page.request.post('/api/conferences', { data })).status()).toBe(201);
  }
}

/** The middle of a day's cell of the month shown. */
async function dayAt(page: Page, iso: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(`full-calendar [data-date="${iso}"]`).first().boundingBox();
  if (!box) throw new Error(`The calendar does not show ${iso}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, event: Locator, to: string): Promise<void> {
  await event.hover();
  await page.mouse.down();
  const { x, y } = await dayAt(page, to);
  await page.mouse.move(x - 8, y - 8, { steps: 8 });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
}

test('a secretary moves conferences: onto a working day at once, onto a day off only when told so, and back', async ({
  page,
}) => {
  await logIn(page);
  await enterPlan(page);
  await page.goto('/conferences/calendar?view=month&day=2026-12-01');
  const event = page.getByRole('link', { name: /Tổng kết công tác tổ chức/ });
  await expect(event).toHaveAttribute('title', /15\/12\/2026/);

  await drag(page, event, '2026-12-17');
  await expect(page.getByText('Đã chuyển “Tổng kết công tác tổ chức” sang Thứ Năm 17/12/2026.')).toBeVisible();
  await expect(event).toHaveAttribute('title', /17\/12\/2026/);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(event).toHaveAttribute('title', /15\/12\/2026/);

  await drag(page, event, '2026-12-19');
  const card = page.getByRole('dialog');
  await expect(card.getByText('Thứ Bảy 19/12/2026 là ngày nghỉ hằng tuần.')).toBeVisible();
  await card.getByRole('button', { name: 'Chọn Thứ Hai 21/12/2026' }).click();
  await card.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(event).toHaveAttribute('title', /21\/12\/2026/);

  await event.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(event).toHaveAttribute('title', /22\/12\/2026/);
  await expect(event).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(event).toHaveAttribute('title', /15\/12\/2026/);

  await picture(page, 'month');
  await page.getByRole('button', { name: 'Năm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Năm 2026' })).toBeVisible();
  await picture(page, 'year');
  await page.getByRole('button', { name: 'Quý', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Quý IV năm 2026' })).toBeVisible();
});

test('a calendar is narrowed to a hall, subscribed to, and the subscription revoked', async ({ page }) => {
  await logIn(page);
  const hall = 'Hội trường Đăng Ký Lịch';
  const data = {
    title: 'Sơ kết để đăng ký lịch',
    kind: 'MID_TERM',
    heldOn: '2030-03-05',
    venue: hall,
    status: 'PLANNED',
  };
  expect((await page.request.post('/api/conferences', { data })).status()).toBe(201);
  await page.goto('/conferences/calendar?view=month&day=2030-03-01');
  await page.getByRole('combobox', { name: 'Hội trường' }).fill('dang ky');
  await page.getByRole('option', { name: new RegExp(hall) }).click();
  await expect(page).toHaveURL(/venue=/);
  await expect(page.getByRole('link', { name: /Sơ kết để đăng ký lịch/ })).toBeVisible();
  await expect(page.locator('[data-conference]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Đăng ký lịch' }).click();
  const panel = page.getByRole('dialog', { name: 'Đăng ký lịch' });
  await panel.getByLabel('Lịch của').selectOption({ label: 'Theo hội trường' });
  await panel.getByRole('combobox', { name: 'Hội trường' }).fill('dang ky');
  await page.getByRole('option', { name: new RegExp(hall) }).click();
  await panel.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
  const address = (await panel.locator('code').textContent()) ?? '';
  expect(address).toMatch(/^http.*\/lich-hoi-nghi\.ics$/);
  const file = await page.request.get(address);
  expect(await file.text()).toContain('SUMMARY:Sơ kết để đăng ký lịch');
  await panel.getByRole('listitem').filter({ hasText: hall }).getByRole('button', { name: 'Thu hồi' }).click();
  await page
    .getByRole('dialog', { name: /Thu hồi lịch/ })
    .getByRole('button', { name: 'Thu hồi' })
    .click();
  await expect(panel.getByText(hall, { exact: false })).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});
