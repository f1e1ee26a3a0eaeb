import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, openConference } from './log-in';
import { expectReadable } from './readable';

const rows = (page: Page) => page.locator('tbody tr');

test('a list is narrowed, arranged, saved, exported, left and found again', async ({ page }) => {
  await logIn(page);
  await page.goto('/organisations?view=list');
  await expect(rows(page).first()).toBeVisible();

  await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
  await page.getByLabel('Mục cần lọc').selectOption({ label: 'Hệ thống' });
  await page.getByRole('group', { name: 'Giá trị' }).getByLabel('Mặt trận Tổ quốc').check();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByRole('button', { name: 'Hệ thống là Mặt trận Tổ quốc', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/filter=system:is:FRONT/);

  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Thể thức văn bản' }).check();
  await page.getByRole('checkbox', { name: 'Trực thuộc', exact: true }).uncheck();
  await page.getByLabel('Gọn').check();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Áp dụng' }).click();
  await expect(page.getByRole('columnheader', { name: 'Thể thức văn bản' })).toBeVisible();
  const heads = (await page.getByRole('columnheader').allTextContents()).map((text) => text.trim()).filter(Boolean);
  const names = (await rows(page).locator('.first').allTextContents()).map((text) => text.trim());

  await page.getByRole('button', { name: 'Xuất', exact: true }).click();
  await page.getByLabel('CSV').check();
  await expectReadable(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải tệp' }).click(),
  ]);
  const [head, ...lines] = readFileSync(await download.path(), 'utf8')
    .slice(1)
    .trim()
    .split('\r\n');
  expect(head?.split(',')).toEqual(heads);
  expect(lines.map((line) => line.split(',')[0])).toEqual(names);

  await page.getByRole('button', { name: 'Chế độ xem', exact: true }).click();
  await page.getByLabel('Lưu danh sách đang hiện thành chế độ xem mới').fill('Mặt trận các cấp');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page).toHaveURL(/saved=/);
  const address = page.url();

  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page).not.toHaveURL(/filter=/);
  await page.goBack();
  await expect(page).toHaveURL(address);

  await page.getByRole('link', { name: 'Cá nhân' }).first().click();
  await expect(page).toHaveURL(/people/);
  await page.getByRole('link', { name: 'Tổ chức' }).first().click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText('Đang lọc')).toBeVisible();

  await page.getByRole('button', { name: 'Chế độ xem: Mặt trận các cấp', exact: true }).click();
  await page.getByRole('button', { name: 'Danh sách mặc định' }).waitFor();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Xóa Mặt trận các cấp' }).click();
  await expect(page.getByText('Đã xóa chế độ xem')).toBeVisible();
});

test('an editor sets the presence of all results at once, having seen what changes, and takes it back', async ({
  page,
}) => {
  await logIn(page);
  await openConference(page, /toàn quốc/);
  await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 3).join('/')}/attendees`);
  await expect(rows(page).first()).toBeVisible();
  const presences = page.getByLabel(/^Có mặt: /);
  const before = await presences.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));

  await page.getByLabel('Chọn dòng 1').check();
  await page.getByRole('button', { name: /^Chọn cả \d+ kết quả/ }).click();
  await page.getByRole('button', { name: 'Sửa hàng loạt' }).click();
  await page.getByLabel('Việc cần làm').selectOption({ label: 'Sửa “Có mặt”' });
  await page.locator('app-bulk-edit').getByLabel('Có mặt', { exact: true }).selectOption('Vắng có lý do');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await expect(page.getByLabel('Xem trước').getByText(`Sẽ sửa ${before.length}`)).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: `Ghi ${before.length} dòng` }).click();
  await expect(page.getByText(`Đã sửa ${before.length} đại biểu.`)).toBeVisible();
  await expect.poll(() => presences.first().inputValue()).toBe('EXCUSED');

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect
    .poll(() => presences.evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value)))
    .toEqual(before);
});
