import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn } from './log-in';
import { expectReadable } from './readable';

const titles = (page: Page) =>
  page
    .locator('app-programme-row textarea')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
const startOf = (page: Page, title: string) => page.getByLabel(`Bắt đầu lúc: ${title}`);

/** A conference that is still to come; its own form is the story of another journey. */
async function openNewConference(page: Page): Promise<void> {
  const answer = await page.request.post('/api/conferences', {
    data: {
      ...{ title: 'Hội nghị tổng kết công tác dân vận năm 2026', kind: 'FINAL', heldOn: '2026-12-18' },
      ...{ startsAt: '08:00', endsAt: '11:30', partOfDay: 'MORNING', venue: 'Hội trường tỉnh' },
    },
    headers: { origin: new URL(page.url()).origin },
  });
  const { id } = (await answer.json()) as { id: string };
  await page.goto(`/conferences/${id}/programme`);
}

test('a secretary makes a programme from the customary order, moves it with keys, and issues it', async ({ page }) => {
  await logIn(page);
  await openNewConference(page);
  await page.getByRole('button', { name: 'Dùng mẫu' }).click();
  await expect(page.getByLabel(/Hội nghị tổng kết có trao thưởng/).first()).toBeChecked();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await expect(startOf(page, 'Ổn định tổ chức')).toHaveValue('08:00');
  await expect(startOf(page, 'Đón tiếp đại biểu, phát tài liệu')).toHaveValue('07:30');

  await page.getByLabel('Nội dung: Giải lao').focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel('Nội dung: Giải lao')).toBeFocused();
  await expect.poll(async () => (await titles(page)).indexOf('Giải lao')).toBe(14);
  await page.reload();
  await expect.poll(async () => (await titles(page)).indexOf('Giải lao')).toBe(14);

  await startOf(page, 'Giải lao').fill('9h30');
  await startOf(page, 'Giải lao').press('Enter');
  await expect(page.getByText('quá 5 phút trước giờ ghim 09:30')).toBeVisible();
  await page.getByLabel('Số phút: Thảo luận').fill('5');
  await page.getByLabel('Số phút: Thảo luận').press('Enter');
  await expect(page.getByText('trống 10 phút')).toBeVisible();
  // Without the message about the last write, which is half faded for a moment.
  await page.reload();
  await expect(page.getByText('trống 10 phút')).toBeVisible();
  await expectReadable(page);
  await expect(page.getByText('trống 10 phút')).toBeVisible();
  if (process.env['KYYEU_PICTURES'])
    await page.screenshot({ path: join(__dirname, '../../docs/images/programme-editor.png'), fullPage: true });

  await page.getByRole('link', { name: 'Dự thảo, ban hành' }).click();
  await page.getByRole('button', { name: 'Ban hành' }).click();
  await expect(page.getByRole('article', { name: 'Ban hành lần 1' })).toBeVisible();
  await page.getByRole('link', { name: 'Trở lại chương trình' }).click();
  await page.getByLabel('Số phút: Chào cờ').fill('8');
  await page.getByLabel('Số phút: Chào cờ').press('Enter');
  await page.getByRole('link', { name: 'Dự thảo, ban hành' }).click();
  await expect(page.getByText('“Chào cờ” đổi thời lượng từ 5 phút thành 8 phút.')).toBeVisible();
});

test('a registered paper is approved into the programme', async ({ page }) => {
  await logIn(page);
  await openNewConference(page);
  await page.getByRole('link', { name: 'Đăng ký tham luận' }).click();
  await page.getByRole('button', { name: 'Thêm đăng ký' }).click();
  await page.getByLabel('Chủ đề tham luận').fill('Dân vận khéo ở cơ sở');
  await page.getByLabel('Tên đơn vị').fill('Đảng ủy xã Tân Hưng');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Duyệt: Dân vận khéo ở cơ sở' }).click();
  await expect(page.getByRole('table').getByText('Đã duyệt')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('link', { name: 'Trở lại chương trình' }).click();
  await expect(page.getByLabel('Nội dung: Tham luận: Dân vận khéo ở cơ sở')).toBeVisible();
});
