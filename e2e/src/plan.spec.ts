import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, post } from './log-in';
import { expectReadable } from './readable';

/** A year that no other journey plans. */
const year = 2031;
const second = { username: 'truong-phong', password: 'Duyet-ke-hoach.2031' };
const firstPassword = 'Mat-khau-dau.2031';

/** A province with twenty communes, and a head of office who may approve. */
async function makeProvince(request: APIRequestContext): Promise<void> {
  const party = { system: 'PARTY', documentForm: 'PARTY' };
  const name = 'Tỉnh ủy Diễn Tập';
  const { id: parentId } = await post(request, '/organisations', { ...party, name, level: 'PROVINCE' });
  for (let index = 1; index <= 20; index++) {
    const commune = `Đảng ủy xã Diễn Tập ${String(index).padStart(2, '0')}`;
    await post(request, '/organisations', { ...party, name: commune, level: 'COMMUNE', parentId });
  }
  const { username } = second;
  await post(request, '/users', { username, password: firstPassword, displayName: 'Trưởng phòng', role: 'editor' });
}

const row = (page: Page, organisation: string, title: RegExp): Locator =>
  page.locator('app-plan-items li').filter({ hasText: organisation }).filter({ hasText: title });
const figure = (page: Page, name: string): Locator =>
  page
    .locator('app-plan-meter dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('dd');
/** The title button of a row takes the keys. */
const on = (item: Locator): Locator => item.locator('[data-open]');

/** Pictures for the documentation, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['KYYEU_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/plan-${name}.png` });
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

test('the year of a province with 20 units is proposed, adjusted, approved by another and issued', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await logIn(page);
  await makeProvince(page.request);

  await test.step('makes the plan and lets the rules propose it', async () => {
    await page.goto('/plans');
    await page.getByRole('button', { name: 'Lập kế hoạch năm' }).click();
    const panel = page.getByRole('dialog', { name: 'Lập kế hoạch hội nghị năm' });
    await panel.getByRole('textbox', { name: /^Năm/ }).fill(String(year));
    await panel.getByLabel('Đơn vị lập kế hoạch').fill('tinh uy dien tap');
    await page.getByRole('option', { name: /Tỉnh ủy Diễn Tập/ }).click();
    await panel.getByLabel('Số hội nghị năm trước').fill('70');
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: `Kế hoạch hội nghị năm ${year}` })).toBeVisible();
    await picture(page, 'empty');
    await page.getByRole('button', { name: 'Đề xuất hội nghị' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đề xuất' }).click();
    await expect(figure(page, 'Hội nghị')).toHaveText('63');
    await expect(page.getByText('Đã đề xuất 63 hội nghị.')).toBeVisible();
  });

  await test.step('reads figures that agree with those counted by hand', async () => {
    // 21 units with three rules; none says a form. 70 last year less 10 % leave 63.
    await expect(figure(page, 'Chưa chọn hình thức')).toHaveText('63');
    await expect(page.getByText('63 hội nghị, năm trước 70 (giảm 10 %), đạt mức phải giảm 10 %')).toBeVisible();
    await expect(page.getByText('Chưa hội nghị nào có hình thức')).toHaveCount(2);
    await expectReadable(page, 'main');
  });

  const commune = 'Đảng ủy xã Diễn Tập 01';
  const half = row(page, commune, /sơ kết/);
  await test.step('accepts and drops by keyboard, moves by a working day', async () => {
    const before = await half.locator('.when .number').textContent();
    await on(half).focus();
    await page.keyboard.press('ArrowRight');
    await expect(half.locator('.when .number')).not.toHaveText(before ?? '');
    await expect(on(half)).toBeFocused();
    await page.keyboard.press('n');
    await expect(half.getByText('Đã nhận', { exact: true })).toBeVisible();
    const honour = row(page, commune, /kỷ niệm/);
    await on(honour).focus();
    await page.keyboard.press('b');
    await expect(honour.getByText('Đã bỏ', { exact: true })).toBeVisible();
    await expect(figure(page, 'Hội nghị')).toHaveText('62');
  });

  await test.step('gives a conference its form and reach; the meter follows', async () => {
    await on(half).click();
    const panel = page.getByRole('dialog', { name: 'Sửa hội nghị trong kế hoạch' });
    await panel.getByLabel('Hình thức').selectOption({ label: 'Trực tiếp' });
    await panel.getByLabel('Phạm vi').selectOption({ label: 'Toàn tỉnh' });
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(figure(page, 'Trực tiếp')).toHaveText('1');
    await expect(page.getByText('Trực tiếp 1/1 hội nghị (100 %), vượt mức 40 %')).toBeVisible();
    await expect(page.getByText('1 hội nghị toàn tỉnh, trong mức 2.')).toBeVisible();
  });

  await test.step('joins the review of one commune into that of another', async () => {
    const [one, other] = [row(page, 'Đảng ủy xã Diễn Tập 02', /sơ kết/), row(page, 'Đảng ủy xã Diễn Tập 03', /sơ kết/)];
    await one.getByRole('button', { name: 'Ghép', exact: true }).click();
    await other.getByRole('button', { name: 'Ghép vào đây' }).click();
    await expect(page.getByText(/Ghép vào “Hội nghị sơ kết/)).toBeVisible();
    await expect(page.getByText('phối hợp: Đảng ủy xã Diễn Tập 02')).toBeVisible();
    await expect(figure(page, 'Hội nghị')).toHaveText('61');
  });

  await test.step('gives all the others their form at once', async () => {
    await page.getByLabel('Chọn hình thức cho hội nghị đang hiện').selectOption({ label: 'Trực tuyến' });
    // 60 of 61 are online; one in person is 1.6 % of 61.
    await expect(figure(page, 'Trực tuyến')).toHaveText('60');
    await expect(figure(page, 'Chưa chọn hình thức')).toHaveText('0');
    await expect(page.getByText('Trực tiếp 1/61 hội nghị (1,6 %), trong mức 40 %')).toBeVisible();
  });

  await picture(page, 'year');
  await test.step('accepts the rest and submits; may not approve alone without a reason', async () => {
    await page.getByRole('button', { name: /^Nhận \d+ đề xuất đang hiện$/ }).click();
    await expect(page.getByText('Đã nhận 60 hội nghị.')).toBeVisible();
    await press(page, 'Trình duyệt');
    await press(page, 'Duyệt');
    const panel = page.getByRole('dialog', { name: `Duyệt kế hoạch năm ${year}` });
    await panel.getByRole('button', { name: 'Duyệt' }).click();
    await expect(panel.getByText('Người trình tự duyệt, hãy ghi rõ vì sao.', { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: 'Hủy' }).click();
  });

  await test.step('another one approves', async () => {
    const context = await browser.newContext();
    const other = await context.newPage();
    const address = page.url();
    const { username, password } = second;
    await post(context.request, '/auth/login', { username, password: firstPassword });
    const change = { currentPassword: firstPassword, newPassword: password };
    expect((await context.request.put('/api/auth/password', { data: change })).ok()).toBe(true);
    await context.clearCookies();
    await logIn(other, second);
    await other.goto(address);
    await other.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
    await expect(other.getByText(/^Duyệt: Trưởng phòng/)).toBeVisible();
    await context.close();
  });

  await test.step('is issued with number and day, and is printed', async () => {
    await page.reload();
    await press(page, 'Ban hành');
    const panel = page.getByRole('dialog', { name: `Ban hành kế hoạch năm ${year}` });
    await panel.getByLabel('Số, ký hiệu').fill('15-KH/TU');
    await panel.getByLabel('Ngày ban hành').fill('20/12/2030');
    await panel.getByRole('button', { name: 'Ban hành' }).click();
    await expect(page.getByText('Số 15-KH/TU, ngày 20/12/2030, 61 hội nghị')).toBeVisible();
    await expect(page.getByText('Chưa có thay đổi nào.')).toBeVisible();
    for (const name of ['PDF', 'Word', 'Excel']) {
      const href = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
      const file = await page.request.get(href);
      expect([file.status(), (await file.body()).length > 3000]).toEqual([200, true]);
    }
  });

  await test.step('a later change stands against the issued version', async () => {
    const end = row(page, 'Đảng ủy xã Diễn Tập 05', /tổng kết/);
    await on(end).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(
      page.getByText(
        /^“Hội nghị tổng kết công tác dân vận năm 2031” \(Đảng ủy xã Diễn Tập 05\): chuyển từ ngày .* sang ngày .*\.$/,
      ),
    ).toBeVisible();
  });

  await page.evaluate(() => scrollTo(0, 0));
  await picture(page, 'issued');
  await test.step('the accepted conferences stand in the list of conferences', async () => {
    await page.getByRole('link', { name: 'Mở hội nghị' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /Hội nghị sơ kết công tác dân vận/ })).toBeVisible();
  });
});
