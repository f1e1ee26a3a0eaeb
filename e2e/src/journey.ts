import { expect, test as base } from '@playwright/test';

/** The test of every journey: it fails when the page reports an error of its own or writes one to the console. */
export const test = base.extend<{ silentConsole: undefined }>({
  silentConsole: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        // A refused request is part of some stories; the browser logs it by itself.
        const isRefusal = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
        if (message.type() === 'error' && !isRefusal) errors.push(message.text());
      });
      await use(undefined);
      expect(errors, 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Name and password of the administrator that the test database starts with. */
export const administrator = { username: 'admin', password: process.env['KYYEU_ADMIN_PASSWORD'] ?? '' };
