import type { APIRequestContext, Page } from '@playwright/test';
import { administrator, expect } from './journey';

/** Logs in through the page, as a person does. */
export async function logIn(page: Page, { username, password } = administrator): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('navigation', { name: 'Các mục chính' })).toBeVisible();
}

/** Opens a sample conference by a part of its short title. */
export async function openConference(page: Page, title: RegExp): Promise<void> {
  // Searched for: the conferences of other journeys may fill the first page.
  await page.goto(`/conferences?q=${encodeURIComponent(title.source)}`);
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('navigation', { name: 'Các phần của hội nghị' })).toBeVisible();
}

/** Writes through the API what a journey only needs to be there; fails with what the server said. */
export async function post<Made = { id: string }>(
  request: APIRequestContext,
  path: string,
  data: object,
): Promise<Made> {
  const answer = await request.post(`/api${path}`, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Made;
}
