import { expect, test } from './journey';
import { logIn, openConference } from './log-in';

test('two secretaries edit one conference: the second sees both versions and loses nothing', async ({
  browser,
  page,
}) => {
  await logIn(page);
  const other = await (await browser.newContext()).newPage();
  await logIn(other);
  for (const each of [page, other]) {
    await openConference(each, /Thành ủy Hạ Long/);
    await each.getByRole('button', { name: 'Sửa' }).first().click();
    await expect(each.getByRole('dialog').getByLabel('Tên hội nghị')).toBeVisible();
  }
  const title = (each: typeof page) => each.getByRole('dialog').getByLabel('Tên hội nghị');
  await title(page).fill('Hội nghị tổng kết công tác dân vận năm 2022, bản của người thứ nhất');
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /người thứ nhất/ })).toBeVisible();

  await title(other).fill('Hội nghị tổng kết công tác dân vận năm 2022, bản của người thứ hai');
  await other.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(other.getByText(/người thứ nhất/).first()).toBeVisible();
  await expect(other.getByText(/người thứ hai/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: /người thứ nhất/ })).toBeVisible();
});

test('an attendee deleted by mistake comes back with one click', async ({ page }) => {
  await logIn(page);
  await openConference(page, /Quận ủy Tây Hồ/);
  await page.getByRole('link', { name: /^Đại biểu/ }).click();
  const row = page.getByRole('button', { name: 'Đỗ Anh Tuấn', exact: true });
  await page.getByRole('button', { name: 'Xóa đại biểu Đỗ Anh Tuấn' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(row).toBeVisible();
});
