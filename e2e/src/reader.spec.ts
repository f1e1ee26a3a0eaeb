import { administrator, expect, test } from './journey';
import { logIn, openConference } from './log-in';

const reader = { username: 'nguoi.xem', password: 'Chi-xem.thu-2026' };

test('a reader sees everything and is offered nothing to change', async ({ page, playwright, baseURL }) => {
  const admin = await playwright.request.newContext({ baseURL });
  await admin.post('/api/auth/login', { data: administrator });
  const made = await admin.post('/api/users', { data: { ...reader, displayName: 'Người xem', role: 'reader' } });
  expect([201, 409]).toContain(made.status());
  const fresh = { ...reader, password: `${reader.password}-moi` };
  const self = await playwright.request.newContext({ baseURL });
  if ((await self.post('/api/auth/login', { data: reader })).ok()) {
    await self.put('/api/auth/password', { data: { currentPassword: reader.password, newPassword: fresh.password } });
  }
  await logIn(page, fresh);
  await openConference(page, /Quận ủy Tây Hồ/);
  for (const part of [
    /^Tổng quan/,
    /^Chương trình/,
    /^Đại biểu/,
    /^Phát biểu/,
    /^Khen thưởng/,
    /^Chỉ đạo/,
    /^Báo chí/,
  ]) {
    await page.getByRole('navigation', { name: 'Các phần của hội nghị' }).getByRole('link', { name: part }).click();
    await expect(page.getByRole('main').getByRole('button', { name: /^(Thêm(?! điều kiện)|Sửa|Xóa)/ })).toHaveCount(0);
  }
  await expect(page.getByRole('link', { name: 'Người dùng' })).toHaveCount(0);
  await page.goto('/admin/users');
  await expect(page.getByRole('heading', { name: 'Người dùng' })).toHaveCount(0);
});
