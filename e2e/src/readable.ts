import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

/**
 * What keeps somebody from reading the page (WCAG 2.1 A and AA), a line each: the rule and where.
 * What is fading or moving is brought to its end first: half-transparent text has no contrast yet.
 * `within` narrows the look to one part of the page. The preview of a paper is the browser's own viewer, left out.
 */
export async function unreadable(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
      .forEach((each) => each.finish()),
  );
  const axe = new AxeBuilder({ page }).exclude('iframe').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Fails when somebody could not read the page or the part of it; see {@link unreadable}. */
export async function expectReadable(page: Page, within?: string): Promise<void> {
  expect(await unreadable(page, within)).toEqual([]);
}
