import { expect, test } from './journey';
import { logIn } from './log-in';
import { expectReadable } from './readable';

test('an editor merges a department into a new one, sees before what happens, and takes it back', async ({ page }) => {
  await logIn(page);

  await test.step('finds the successor of a merged province by the old name', async () => {
    await page.goto('/organisations?view=list&q=thai%20binh');
    await expect(page.getByText('kế thừa Tỉnh ủy Thái Bình')).toBeVisible();
  });

  await test.step('opens the organisation and plans the merger', async () => {
    await page.goto('/organisations?view=list&q=bo%20noi%20vu');
    await page.getByRole('link', { name: 'Bộ Nội vụ' }).click();
    await page.getByRole('button', { name: 'Sắp xếp, đổi tên' }).click();
    const panel = page.getByRole('dialog', { name: 'Sắp xếp, đổi tên tổ chức' });
    await panel.getByLabel('Hình thức sắp xếp').selectOption({ label: 'Hợp nhất, sáp nhập' });
    await panel.getByLabel('Ngày có hiệu lực').fill('01/03/2031');
    await panel.getByLabel('Căn cứ').fill('Nghị quyết số 01 (diễn tập)');
    await panel.getByLabel('Tên tổ chức mới').fill('Bộ Nội vụ và Dân vận');
    await expect(panel.getByText('hoạt động đến hết ngày 28/02/2031')).toBeVisible();
    await expectReadable(page, 'mat-dialog-container');
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bộ Nội vụ và Dân vận' })).toBeVisible();
  });

  await test.step('sees the figures of the predecessor under its name', async () => {
    await page.getByLabel('Gồm cả các tổ chức tiền thân (1)').check();
    const row = page.getByRole('row', { name: /^Bộ Nội vụ\s+đến 28\/02\/2031/ });
    await expect(row.getByRole('cell').last()).toHaveText('1');
  });

  await test.step('takes it all back', async () => {
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.goto('/organisations?view=list&q=noi%20vu%20va%20dan%20van');
    await expect(page.getByText('Không có kết quả nào khớp với điều kiện tìm.')).toBeVisible();
  });
});
