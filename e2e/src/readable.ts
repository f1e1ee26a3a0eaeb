import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

/**
 * What keeps somebody from reading the page (WCAG 2.1 A and AA), a line each: the rule and where.
 * Waits until nothing is fading or moving: half-transparent text has no contrast yet.
 * `within` narrows the look to one part of the page.
 */
export async function unreadable(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
        .map((each) => each.finished),
    ),
  );
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Fails when somebody could not read the page or the part of it; see {@link unreadable}. */
export async function expectReadable(page: Page, within?: string): Promise<void> {
  expect(await unreadable(page, within)).toEqual([]);
}
