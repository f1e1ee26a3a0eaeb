import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn } from './log-in';

/** Pictures for the docs are taken on demand only: KYYEU_PICTURES=1. */
async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['KYYEU_PICTURES']) return;
  await expect(page.locator('mat-snack-bar-container')).toHaveCount(0, { timeout: 15_000 });
  await page.screenshot({ path: join(__dirname, '../../docs/images', `import-${name}.png`) });
}

const given = ['Bình', 'Châu', 'Dung', 'Giang', 'Hạnh', 'Khánh', 'Lâm', 'Minh', 'Nga', 'Oanh'];
const families = ['Đinh Thị', 'Hồ Văn', 'Lương Ngọc'];
const communes = ['Đông Sơn', 'Tây Phú', 'Nam Hòa', 'Bắc Lý', 'An Lạc'];

/** Thirty people as a unit sends them: one without a name, one with a birth year that cannot be, one known already. */
function list(): string[][] {
  const people = families.flatMap((family, block) =>
    given.map((name, index) => [
      `${family} ${name}`,
      String(1965 + block * 7 + index),
      block === 0 ? 'Bí thư Đảng ủy' : block === 1 ? 'Chủ tịch UBND' : 'PCT UBMTTQ',
      `xã ${communes[index % communes.length]}`,
    ]),
  );
  people[4] = ['', '1969', 'Bí thư Đảng ủy', 'xã An Lạc'];
  people[12] = ['Hồ Văn Dung', '1874', 'Chủ tịch UBND', 'xã Nam Hòa'];
  people[29] = ['Nguyễn Bá Cường', '', 'Chủ nhiệm hợp tác xã', 'xã An Lạc'];
  return people.map((cells, index) => [String(index + 1), ...cells]);
}

function htmlTable(): string {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const people = list();
  return `<p>DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ</p><table>${[
    row(['TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị công tác']),
    `<tr><td colspan="5">I. Khối Đảng</td></tr>`,
    ...people.slice(0, 10).map(row),
    `<tr><td colspan="5">II. Khối chính quyền</td></tr>`,
    ...people.slice(10, 20).map(row),
    `<tr><td colspan="5">III. Khối Mặt trận, đoàn thể</td></tr>`,
    ...people.slice(20).map(row),
    `<tr><td colspan="5">Tổng cộng: 30 đại biểu</td></tr>`,
  ].join('')}</table>`;
}

/** Puts the table on the clipboard as a word processor does, and pastes it with the keyboard. */
async function paste(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (html) => {
    const data = { 'text/html': new Blob([html], { type: 'text/html' }) };
    await navigator.clipboard.write([new ClipboardItem(data)]);
  }, htmlTable());
  await page.keyboard.press('Control+V');
}

test('a unit’s list is pasted, put right, written, taken back, written again and printed', async ({ page }) => {
  test.setTimeout(180_000);
  const grid = page.getByRole('grid', { name: 'Các dòng của danh sách' });
  const confirm = page.getByRole('region', { name: 'Xác nhận nhập' });
  await logIn(page);

  await test.step('opens the import from the attendees of a new conference', async () => {
    await page.goto('/conferences?new=1');
    const form = page.getByRole('dialog', { name: 'Thêm hội nghị' });
    await form.getByLabel('Tên hội nghị').fill('Hội nghị tổng kết nhập danh sách');
    await form.getByLabel('Ngày tổ chức').fill('20/01/2026');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /nhập danh sách/ })).toBeVisible();
    await page.getByRole('link', { name: /^Đại biểu/ }).click();
    await page.getByRole('link', { name: 'Nhập từ Excel, Word' }).first().click();
    await expect(page.getByRole('radio', { name: 'Đại biểu của hội nghị' })).toBeChecked();
  });

  await test.step('pastes thirty lines with Ctrl+V', async () => {
    await paste(page);
    await expect(page.getByText('36 dòng, 5 cột')).toBeVisible();
    await picture(page, 'start');
    await page.getByRole('button', { name: 'Đọc danh sách' }).click();
    await expect(grid).toBeVisible();
    await expect(page.getByText('Hồ Văn Dung')).toBeVisible();
    await expect(confirm).toContainText('dòng lỗi sẽ bỏ qua');
  });

  await test.step('corrects two cells by keyboard', async () => {
    await picture(page, 'preview');
    await page.getByRole('button', { name: /^Lỗi/ }).click();
    await expect(grid.locator('tr.data')).toHaveCount(1);
    const name = grid.locator('tr.data td.fullName');
    await name.click();
    await page.keyboard.type('Đinh Thị Hạnh');
    await page.keyboard.press('Enter');
    await expect(name).toContainText('Đinh Thị Hạnh');
    await expect(confirm).not.toContainText('dòng lỗi');
    await page.getByRole('button', { name: /^Cần xem/ }).click();
    await grid.locator('tr.data', { hasText: 'Nguyễn Bá Cường' }).locator('td.state').click();
    // A person of the same name is never taken for the same: post and unit stand beside the name.
    await expect(grid.getByRole('radio', { name: /Nguyễn Bá Cường.*HĐND/ })).toBeVisible();
    await expect(grid.getByRole('radio', { name: 'Người mới' })).toBeChecked();
    await grid.locator('app-row-detail').evaluate((detail) => detail.scrollIntoView({ block: 'center' }));
    await picture(page, 'match');
    const born = grid.locator('tr.data', { hasText: 'Hồ Văn Dung' }).locator('td.born');
    await born.focus();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1974');
    await page.keyboard.press('Enter');
    await expect(born).toHaveText(/^\s*1974\s*\(đã sửa\)\s*$/);
    await page.getByRole('button', { name: /^Tất cả/ }).click();
    await expect(grid.locator('tr.data')).toHaveCount(30);
  });

  await test.step('confirms, and finds the thirty in the list', async () => {
    await confirm.getByRole('button', { name: 'Nhập 30 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible();
    await picture(page, 'done');
  });

  await test.step('takes the whole batch back', async () => {
    await page.getByRole('button', { name: 'Hoàn tác cả đợt nhập' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác cả đợt' }).click();
    await expect(grid).toBeVisible();
    await expect(grid.getByText('Đinh Thị Hạnh')).toBeVisible();
  });

  await test.step('imports it again', async () => {
    await confirm.getByRole('button', { name: 'Nhập 30 dòng' }).click();
    await expect(page.getByRole('heading', { name: 'Đã nhập xong' })).toBeVisible();
    await page.getByRole('link', { name: 'Xem danh sách' }).click();
    await expect(page.getByRole('status').filter({ hasText: '30 kết quả' })).toBeVisible();
  });

  await test.step('pastes the same list once more: what was written is known', async () => {
    await page.getByRole('link', { name: 'Nhập từ Excel, Word' }).first().click();
    await paste(page);
    await page.getByRole('button', { name: 'Đọc danh sách' }).click();
    await expect(grid).toBeVisible();
    await expect(confirm).toContainText('28 dòng đã có, không đổi');
    await page.goBack();
    await page.goBack();
  });

  await test.step('merges the double that the list has brought in', async () => {
    const address = page.url();
    await page.goto('/people?q=nguyen ba cuong');
    const known = page.getByRole('row').filter({ hasText: 'HĐND' });
    await known.getByRole('link', { name: 'Nguyễn Bá Cường' }).click();
    await page.getByRole('link', { name: 'Gộp bản trùng' }).click();
    await page.getByRole('combobox', { name: 'Tìm người theo tên hoặc chữ cái đầu' }).fill('nguyen ba cuong');
    await page.getByRole('option', { name: /Chủ nhiệm hợp tác xã/ }).click();
    await expect(page.getByRole('region', { name: 'So sánh hai bản' })).toContainText('Chủ nhiệm hợp tác xã');
    await page.getByRole('button', { name: 'Gộp, giữ bản Nguyễn Bá Cường' }).click();
    await expect(page.getByText('Đã gộp hai bản thành một')).toBeVisible();
    await page.goto('/people?q=nguyen ba cuong');
    await expect(page.getByRole('link', { name: 'Nguyễn Bá Cường' })).toHaveCount(1);
    await page.goto(address);
  });

  await test.step('prints the list in the order of precedence', async () => {
    const rows = page.getByRole('table', { name: 'Đại biểu' }).getByRole('row');
    await expect(rows.nth(1)).toContainText('Bí thư Đảng ủy');
    await expect(rows.nth(30)).not.toContainText('Bí thư Đảng ủy');
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
    await page.getByRole('link', { name: 'In nhanh', exact: true }).click();
    await expect(page.getByRole('link', { name: 'PDF', exact: true })).toHaveAttribute('href', /order=precedence/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PDF', exact: true }).click(),
    ]);
    const head = readFileSync(await download.path()).subarray(0, 5);
    expect(head.toString()).toBe('%PDF-');
  });
});

test('a file that is no list is refused with a sentence, and nothing happens', async ({ page }) => {
  await logIn(page);
  await page.goto('/imports/new?kind=PEOPLE');
  await page.locator('input[type=file]').setInputFiles({
    name: 'Danh sách.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
  });
  await page.getByRole('button', { name: 'Đọc danh sách' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(/tệp/i);
});
