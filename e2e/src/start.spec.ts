import { expect, test } from './journey';

test('a visitor opens the product and sees its name, in Vietnamese', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Kỷ Yếu/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByText('Kỷ Yếu').first()).toBeVisible();
});
