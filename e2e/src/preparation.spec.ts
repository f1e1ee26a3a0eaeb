import { expect, test } from './journey';
import { logIn, post } from './log-in';
import { expectReadable } from './readable';

/** The day in Vietnam, so many days from today: 'YYYY-MM-DD'. */
function day(ahead: number): string {
  const moment = new Date(Date.now() + ahead * 86_400_000);
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}
const written = (iso: string) => iso.split('-').reverse().join('/');

const title = 'Hội nghị tổng kết cải cách hành chính';
/** Due 25 days before the opening by the template, which is today. */
const dueToday = 'Xây dựng đề cương báo cáo, phân công tham luận';
const call = 'Gọi điện xác nhận đại biểu cấp trên';

test('a secretary prepares a conference by its checklist, and changes and stops what would leave tomorrow', async ({
  page,
}) => {
  await logIn(page);
  const office = { name: 'UBND tỉnh Chuẩn Bị', system: 'GOVERNMENT', level: 'PROVINCE', documentForm: 'STATE' };
  const { id: organisationId } = await post(page.request, '/organisations', office);
  const hosts = [{ organisationId, role: 'LEAD' }];
  const { id } = await post(page.request, '/conferences', { title, kind: 'FINAL', heldOn: day(25), hosts });
  const clocks = page.getByRole('region', { name: 'Đồng hồ pháp lý' });
  const tasks = page.getByRole('region', { name: 'Việc chuẩn bị' });
  const clock = (name: string) => clocks.getByRole('listitem').filter({ hasText: name });
  const task = (name: string) => tasks.getByRole('listitem').filter({ hasText: name });

  await test.step('makes the checklist from the template of a tổng kết', async () => {
    await page.goto(`/conferences/${id}/preparation`);
    await tasks.getByRole('button', { name: 'Lấy từ mẫu' }).click();
    const panel = page.getByRole('dialog', { name: 'Lấy việc từ mẫu' });
    await expect(panel.getByLabel('Mẫu')).toHaveValue(/.+/);
    await expect(panel.getByRole('listitem').filter({ hasText: dueToday })).toContainText(written(day(0)));
    await panel.getByRole('button', { name: /^Thêm \d+ việc$/ }).click();
    await expect(task(dueToday)).toContainText('trước 25 ngày');
    await expect(task('Phát giấy mời')).toContainText('trước 4 ngày làm việc');
  });

  await test.step('sees the clocks of the law run, each with its article', async () => {
    await expect(clock('Gửi giấy mời')).toContainText(/ít nhất 3 ngày làm việc trước ngày họp/);
    await expect(clock('Gửi giấy mời')).toContainText(/còn \d+ ngày làm việc/);
    await expect(clock('Gửi tài liệu')).toContainText('Quyết định 45/2018/QĐ-TTg, Điều 10');
    await expect(clock('Ra thông báo kết luận')).toContainText('trong vòng 5 ngày làm việc sau khi kết thúc');
    await expect(clock('Thời gian họp sơ kết, tổng kết')).toContainText('đạt (1 ngày)');
    await expect(clock('Thời gian phát biểu kết luận')).toContainText('không quá 50 phút');
    await expectReadable(page, 'main');
  });

  await test.step('ticks the invitation with its number as evidence, which stops that clock', async () => {
    await task('Phát giấy mời').getByRole('button', { name: 'Sửa: Phát giấy mời' }).click();
    const panel = page.getByRole('dialog', { name: 'Sửa việc' });
    await panel.getByLabel('Tình trạng').selectOption({ label: 'Xong' });
    await panel.getByRole('textbox', { name: 'Minh chứng', exact: true }).fill('Giấy mời số 12/GM-UBND');
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(task('Phát giấy mời')).toContainText('Giấy mời số 12/GM-UBND');
    await expect(clock('Gửi giấy mời').getByText('đạt', { exact: true })).toBeVisible();
    await expect(clock('Gửi tài liệu').getByText(/^còn/)).toBeVisible();
  });

  await test.step('adds a task for tomorrow', async () => {
    await tasks.getByRole('button', { name: 'Thêm việc' }).click();
    const panel = page.getByRole('dialog', { name: 'Thêm việc' });
    await panel.getByRole('textbox', { name: /^Việc/ }).fill(call);
    await panel.getByLabel('Hạn', { exact: true }).fill(written(day(1)));
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(task(call)).toContainText('đặt tay');
  });

  await test.step('finds on the home page what is due today', async () => {
    await page.goto('/');
    const today = page.getByRole('region', { name: 'Việc hôm nay' });
    await today.getByRole('button', { name: /^Hạn hôm nay/ }).click();
    const due = today.getByRole('listitem').filter({ hasText: title });
    await expect(due).toHaveCount(1);
    await expect(due).toContainText('chưa giao');
    await due.getByRole('link', { name: dueToday }).click();
    await expect(task(dueToday)).toBeVisible();
  });

  await test.step('sees what leaves tomorrow, rewrites it, and stops it', async () => {
    const message = page.getByRole('row').filter({ hasText: call });
    await expect(async () => {
      await page.goto(`/outbox?on=${day(1)}`);
      await expect(message).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByLabel('Ngày gửi')).toHaveValue(day(1));
    await expect(message).toContainText(`07:30, ${written(day(1))}`);
    await message.getByRole('button', { name: /^Sửa/ }).click();
    const panel = page.getByRole('dialog', { name: 'Sửa lời nhắc' });
    await panel.getByLabel('Tiêu đề').fill(`${call}: hai đồng chí`);
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await expect(message).toContainText('hai đồng chí');
    await expect(message.getByText('đã sửa')).toBeVisible();
    await message.getByRole('button', { name: /^Dừng/ }).click();
    await expect(message.getByText('Đã dừng', { exact: true })).toBeVisible();
    await expect(message.getByRole('button', { name: /^Cho gửi/ })).toBeVisible();
    await page.reload();
    await expect(message.getByText('Đã dừng', { exact: true })).toBeVisible();
    await expectReadable(page, 'main');
  });
});
