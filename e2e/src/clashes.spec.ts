import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey';
import { logIn, post } from './log-in';
import { expectReadable } from './readable';

/** A Tuesday that no other journey plans, and the Wednesday after it. */
const [tuesday, wednesday] = ['2032-03-09', '2032-03-10'];
const one = 'Hội nghị tổng kết công tác nội chính';
const other = 'Hội nghị sơ kết phong trào thi đua';

async function planTwo({ request }: Page): Promise<string> {
  const { id: hallId } = await post(request, '/halls', { name: 'Hội trường Va Chạm', places: 200 });
  await post(request, '/halls', { name: 'Nhà văn hóa Rộng Rãi', places: 500 });
  const { id: personId } = await post(request, '/people', { fullName: 'Trịnh Chủ Tọa', posts: [] });
  const plan = (title: string, heldOn: string) =>
    post(request, '/conferences', { title, kind: 'FINAL', status: 'PLANNED', heldOn, partOfDay: 'MORNING', hallId });
  const first = await plan(one, tuesday);
  const second = await plan(other, wednesday);
  for (const { id } of [first, second])
    await post(request, `/conferences/${id}/attendees`, { personId, roles: ['CHAIR'] });
  return second.id;
}

const lines = (within: Locator | Page) => within.locator('app-clash-line');

test('a chairman and a hall taken twice are told before they are saved, with ways out, and accepted with a reason that stays', async ({
  page,
}) => {
  await logIn(page);
  const id = await planTwo(page);
  const leader =
    /Đồng chí Trịnh Chủ Tọa phải dự hai hội nghị sáng thứ Ba, 09\/03\/2032: “.*nội chính” và “.*thi đua”\./;
  const hall = /Hội trường Va Chạm được xếp hai lần sáng thứ Ba, 09\/03\/2032/;
  const card = page.getByRole('region', { name: 'Va chạm lịch' });

  await test.step('nothing collides while they are on different days', async () => {
    await page.goto(`/conferences/${id}/overview`);
    await expect(card.getByText('Không trùng người, hội trường hay ngày nghỉ nào.')).toBeVisible();
  });

  await test.step('choosing the day of the other tells both clashes before it is saved', async () => {
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Ngày tổ chức').fill('09/03/2032');
    await page.keyboard.press('Tab');
    await expect(panel.getByText('Thời gian này có va chạm')).toBeVisible();
    await expect(lines(panel)).toHaveCount(2);
    await expect(lines(panel).filter({ hasText: leader })).toContainText(/dời “.*thi đua” sang chiều thứ Ba/);
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(lines(card)).toHaveCount(2);
  });

  const found = lines(page).filter({ hasText: leader });
  await test.step('both stand in the list of all units, each with a proposal', async () => {
    await page.goto(`/planning/clashes?from=${tuesday}&to=${wednesday}`);
    await expect(lines(page)).toHaveCount(2);
    await expect(found).toContainText('hoặc cử người đi thay ở một hội nghị');
    await expect(lines(page).filter({ hasText: hall })).toContainText('Nhà văn hóa Rộng Rãi (500 chỗ, đang trống)');
    await expect(page.getByText(/Chưa giải quyết: 2 phải xử lý/)).toBeVisible();
    await expectReadable(page, 'main');
  });

  const reason = 'Đồng chí chủ trì phần khai mạc rồi sang hội nghị thứ hai';
  await test.step('one is accepted, not without a reason', async () => {
    await found.getByRole('button', { name: 'Chấp nhận, ghi lý do' }).click();
    const panel = page.getByRole('dialog', { name: 'Chấp nhận va chạm' });
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(panel.getByRole('alert').or(panel.locator('[aria-invalid="true"]')).first()).toBeVisible();
    await panel.getByRole('textbox', { name: /^Lý do chấp nhận/ }).fill(reason);
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(found).toContainText(`Lý do: ${reason}`);
    await expect(page.getByText(/Chưa giải quyết: 1 phải xử lý/)).toBeVisible();
  });

  await test.step('the reason and who decided stay visible on the page and with the conference', async () => {
    await page.reload();
    await expect(found.getByText('Đã chấp nhận')).toBeVisible();
    await expect(found).toContainText(/Lý do: .*\(Quản trị hệ thống, /);
    await page.goto(`/conferences/${id}/overview`);
    await expect(lines(card).filter({ hasText: leader })).toContainText(reason);
    await expect(lines(card).filter({ hasText: hall })).toContainText('Phải xử lý');
  });

  await test.step('another half-day takes both clashes away', async () => {
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    const panel = page.getByRole('dialog');
    await panel.getByLabel('Buổi', { exact: true }).selectOption({ label: 'Chiều' });
    await expect(panel.getByText('Thời gian này có va chạm')).toHaveCount(0);
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(card.getByText('Không trùng người, hội trường hay ngày nghỉ nào.')).toBeVisible();
  });
});
