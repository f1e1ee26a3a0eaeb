import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, post } from './log-in';
import { expectReadable } from './readable';

const title = 'Hội nghị tổng kết công tác tuyên giáo năm 2026';

/** A conference of a party committee with its chair and a guest, still without a venue. */
async function openConference(page: Page): Promise<void> {
  const { request } = page;
  const organisation = {
    ...{ name: 'Thành ủy Bến Thử', code: 'TU', locality: 'Bến Thử' },
    ...{ system: 'PARTY', level: 'DISTRICT', documentForm: 'PARTY' },
  };
  const { id: organisationId } = await post(request, '/organisations', organisation);
  const held = { heldOn: '2026-12-22', startsAt: '08:00', partOfDay: 'MORNING', status: 'PLANNED' };
  const hosts = [{ organisationId, role: 'LEAD' }];
  const { id } = await post(request, '/conferences', { title, kind: 'FINAL', ...held, hosts });
  const posts = (text: string) => [{ title: text }];
  await post(request, `/conferences/${id}/attendees`, {
    ...{ name: 'Phạm Văn Chủ', roles: ['CHAIR'], posts: posts('Bí thư Thành ủy') },
  });
  await post(request, `/conferences/${id}/attendees`, {
    ...{ name: 'Trần Thị Khách', roles: ['GUEST'], posts: posts('Trưởng Ban Tuyên giáo') },
  });
  await page.goto(`/conferences/${id}/papers`);
}

/** How many pixels of the first page are of the red that marks what is missing. */
const redPixels = (page: Page) =>
  page
    .getByRole('group', { name: 'Trang 1', exact: true })
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let red = 0;
      for (let at = 0; at < data.length; at += 4)
        if ((data[at] ?? 0) > 150 && (data[at + 1] ?? 0) < 90 && (data[at + 2] ?? 0) < 90) red++;
      return red;
    });

test('a secretary completes an invitation, issues it with a number, reprints and cancels it', async ({ page }) => {
  await logIn(page);
  await openConference(page);
  const gaps = page.getByRole('region', { name: 'Còn thiếu trước khi ban hành' });
  const sheet = page.getByRole('group', { name: 'Trang 1', exact: true });

  await test.step('sees what is missing, in the list and in red on the paper', async () => {
    await page.getByRole('button', { name: 'Lập dự thảo: Giấy mời (từng người)' }).click();
    await expect(gaps).toContainText('chưa có địa điểm');
    await expect(gaps).toContainText('chưa có đầu mối liên hệ');
    await expect(gaps).toContainText('chưa có họ tên người ký');
    await expect(sheet).toContainText('[chưa có địa điểm]');
    await expect.poll(() => redPixels(page)).toBeGreaterThan(50);
    await page.getByRole('button', { name: 'Ban hành' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
    await expect(page.getByText(/Chưa ban hành được/)).toBeVisible();
  });

  await test.step('is led to where it is entered, and fills it in', async () => {
    await gaps.getByRole('link', { name: 'thẻ Tổng quan của hội nghị, nút Sửa' }).click();
    await page.getByRole('button', { name: 'Sửa', exact: true }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Địa điểm').fill('Hội trường Thành ủy');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(form).toHaveCount(0);
    await page.goBack();
    await expect(gaps).not.toContainText('địa điểm');
    await gaps.getByRole('button', { name: /Đầu mối liên hệ/ }).click();
    await expect(page.getByLabel('Đầu mối liên hệ')).toBeFocused();
    await page.getByLabel('Đầu mối liên hệ').fill('Lê Thị Lan, Văn phòng Thành ủy, 0901 000 000');
    await page.getByRole('button', { name: 'Thêm chữ ký' }).click();
    await page.getByLabel('Quyền hạn, chức vụ').fill('T/M BAN THƯỜNG VỤ\nBÍ THƯ');
    await page.getByLabel('Họ và tên').fill('Phạm Văn Chủ');
    await page.getByRole('button', { name: 'Lưu và xem lại' }).click();
    await expect(gaps).toHaveCount(0);
    await expect(sheet).toContainText('Hội trường Thành ủy');
    await expect.poll(() => redPixels(page)).toBe(0);
  });

  await test.step('issues it with the next number', async () => {
    await page.getByRole('button', { name: 'Ban hành' }).click();
    const sure = page.getByRole('dialog');
    await expect(sure).toContainText('Số dự kiến: 01-GM/TU');
    await sure.getByRole('button', { name: 'Ban hành' }).click();
    await expect(page.getByText('Đã ban hành số 01-GM/TU').first()).toBeVisible();
    await expect(sheet).toContainText('Số 01-GM/TU');
  });

  await test.step('reprints it, which is noted', async () => {
    await page.getByRole('button', { name: 'In lại, tải bản sao' }).click();
    await page.getByLabel('Số bản').fill('3');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải và ghi nhật ký' }).click(),
    ]);
    const head = readFileSync(await download.path()).subarray(0, 5);
    expect(head.toString()).toBe('%PDF-');
    await expect(page.getByText(/3 bản PDF/)).toBeVisible();
    await expectReadable(page, 'app-paper-editor');
  });

  await test.step('finds it in the register, and cancels it with a reason', async () => {
    const line = page.getByRole('row').filter({ hasText: '01-GM/TU' }).filter({ hasText: 'Thành ủy Bến Thử' });
    await page.goto('/papers');
    await expect(line).toContainText('Đã ban hành');
    await line.getByRole('link').first().click();
    await page.getByRole('button', { name: 'Hủy văn bản' }).click();
    await page.getByLabel('Lý do hủy').fill('Hội nghị lùi ngày');
    await page.getByRole('dialog').getByRole('button', { name: 'Hủy văn bản' }).click();
    await expect(page.getByText('Đã hủy số 01-GM/TU').first()).toBeVisible();
    await expect(page.getByText('Hội nghị lùi ngày')).toBeVisible();
    await page.goBack();
    await expect(line).toContainText('Đã hủy');
  });
});
