import { readFileSync } from 'node:fs';
import { administrator, expect, test } from './journey';

test('a new user records a conference by hand, prints its list and finds a person again', async ({ page }) => {
  const card = (heading: RegExp) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name: heading }) });

  await test.step('logs in', async () => {
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill(administrator.username);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(administrator.password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByRole('heading', { name: 'Trang chủ' })).toBeVisible();
  });

  await test.step('makes the sixth conference', async () => {
    await page
      .getByRole('button', { name: 'Thêm hội nghị' })
      .or(page.getByRole('link', { name: 'Thêm hội nghị' }))
      .first()
      .click();
    const form = page.getByRole('dialog', { name: 'Thêm hội nghị' });
    await form.getByLabel('Tên hội nghị').fill('Hội nghị tổng kết công tác Mặt trận năm 2025');
    await form.getByLabel('Ngày tổ chức').fill('18/11/2025');
    await form.getByLabel('Buổi', { exact: true }).selectOption({ label: 'Sáng' });
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /công tác Mặt trận năm 2025/ })).toBeVisible();
  });

  await test.step('makes a person with two posts', async () => {
    await page.getByRole('link', { name: 'Cá nhân' }).first().click();
    await page
      .getByRole('button', { name: /Thêm (cá nhân|người)/ })
      .first()
      .click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Họ và tên').fill('Đặng Thị Ngọc Ánh');
    await form.getByRole('button', { name: 'Thêm chức vụ' }).click();
    await form.getByRole('textbox', { name: 'Chức vụ như in ra' }).first().fill('Phó Bí thư Đảng ủy phường');
    await form.getByRole('button', { name: 'Thêm chức vụ' }).click();
    await form.getByRole('textbox', { name: 'Chức vụ như in ra' }).nth(1).fill('Chủ tịch Ủy ban MTTQ phường');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Đặng Thị Ngọc Ánh').first()).toBeVisible();
  });

  await test.step('lists three attendees, one of them with two posts', async () => {
    await page.goto('/conferences');
    await page.getByRole('link', { name: /công tác Mặt trận năm 2025/ }).click();
    await page.getByRole('link', { name: /^Đại biểu/ }).click();
    const add = page.getByRole('form', { name: 'Thêm đại biểu' });
    const fragment = add.getByLabel('Đại biểu cần thêm');
    await fragment.fill('dang thi ngoc anh');
    await page.getByRole('option', { name: /Đặng Thị Ngọc Ánh/ }).click();
    await expect(add.getByText('Chủ tịch Ủy ban MTTQ phường')).toBeVisible();
    await add.getByRole('button', { name: 'Thêm', exact: true }).click();
    const table = page.getByRole('table', { name: 'Đại biểu' });
    await expect(table.getByText('Phó Bí thư Đảng ủy phường, Chủ tịch Ủy ban MTTQ phường')).toBeVisible();
    await fragment.fill('nbc');
    await page.getByRole('option', { name: /Nguyễn Bá Cường/ }).click();
    await add.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(table.getByRole('button', { name: 'Nguyễn Bá Cường', exact: true })).toBeVisible();
    await add.getByRole('button', { name: 'Khách ngoài danh bạ' }).click();
    await add.getByLabel('Họ và tên khách').fill('Lê Văn Khách');
    await add.getByLabel('Chức vụ của khách').fill('Trưởng ban công tác Mặt trận');
    await add.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(table.getByRole('button', { name: 'Lê Văn Khách', exact: true })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '3 kết quả' })).toBeVisible();
  });

  await test.step('records a speech', async () => {
    await page.getByRole('link', { name: /^Phát biểu/ }).click();
    await page.getByRole('button', { name: 'Thêm phát biểu' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Chủ đề', exact: true }).fill('Xây dựng khu dân cư đoàn kết');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Xây dựng khu dân cư đoàn kết').first()).toBeVisible();
  });

  await test.step('records a giấy khen for one collective and one person', async () => {
    await page
      .getByRole('navigation', { name: 'Các phần của hội nghị' })
      .getByRole('link', { name: /^Khen thưởng/ })
      .click();
    await page.getByRole('button', { name: 'Thêm đợt khen thưởng' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Hình thức', exact: true }).fill('giay khen');
    await page
      .getByRole('option', { name: /^Giấy khen/ })
      .first()
      .click();
    await form.getByRole('textbox', { name: 'Thẩm quyền', exact: true }).fill('Chủ tịch UBND phường');
    await form.getByLabel('Tập thể').fill('1');
    await form.getByLabel('Cá nhân').fill('1');
    await form.getByRole('button', { name: 'Lưu' }).click();
    const round = card(/^Giấy khen/);
    await expect(round.getByText('còn thiếu 01 tập thể trong danh sách')).toBeVisible();
    await round.getByRole('button', { name: 'Danh sách được khen' }).click();
    const add = round.getByRole('form', { name: 'Thêm người, tập thể được khen' });
    const name = add.getByLabel('Tên người hoặc tập thể');
    await add.getByLabel('Đối tượng').selectOption({ label: 'Tập thể' });
    await name.fill('Ban công tác Mặt trận khu phố 3');
    await add.getByRole('button', { name: 'Thêm' }).click();
    await expect(round.getByRole('listitem').filter({ hasText: 'Ban công tác Mặt trận khu phố 3' })).toBeVisible();
    await add.getByLabel('Đối tượng').selectOption({ label: 'Cá nhân' });
    await name.fill('ngoc anh');
    await page.getByRole('option', { name: /Đặng Thị Ngọc Ánh/ }).click();
    await add.getByRole('button', { name: 'Thêm' }).click();
    await expect(round.getByRole('listitem').filter({ hasText: 'Đặng Thị Ngọc Ánh' })).toBeVisible();
    await expect(round.getByText('còn thiếu')).toHaveCount(0);
  });

  await test.step('prints the list of attendees as PDF', async () => {
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click();
    await page.getByRole('link', { name: 'In nhanh', exact: true }).click();
    const sheet = page.getByRole('group', { name: 'Trang 1', exact: true });
    await expect(sheet.locator('canvas')).toBeVisible();
    await expect(sheet).toContainText('DANH SÁCH');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Danh sách đại biểu.*\.pdf$/);
    expect(
      readFileSync(await download.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  await test.step('finds the person again without tones', async () => {
    await page.goto('/people');
    await page.getByRole('searchbox').or(page.getByPlaceholder(/Tìm/)).last().fill('ngoc anh');
    await page.getByRole('link', { name: 'Đặng Thị Ngọc Ánh' }).click();
    await expect(page.getByText('Hội nghị tổng kết công tác Mặt trận năm 2025').first()).toBeVisible();
  });
});
