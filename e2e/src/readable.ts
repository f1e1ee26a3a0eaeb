import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey';

/** What is fading or moving is brought to its end: half-transparent text has no contrast yet. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((each) => each.effect?.getComputedTiming().endTime !== Infinity)
      .forEach((each) => each.finish()),
  );

async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/**
 * What keeps somebody from reading the page (WCAG 2.1 A and AA), a line each: the rule and where.
 * `within` narrows the look to one part of the page.
 */
export async function unreadable(page: Page, within?: string): Promise<string[]> {
  await settle(page);
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  return faults(within ? axe.include(within) : axe);
}

/** Text too faint to be read: all that another colour scheme can change, and much quicker than everything. */
export async function faint(page: Page): Promise<string[]> {
  await settle(page);
  return faults(new AxeBuilder({ page }).withRules(['color-contrast']));
}

/** Fails when somebody could not read the page or the part of it; see {@link unreadable}. */
export async function expectReadable(page: Page, within?: string): Promise<void> {
  expect(await unreadable(page, within)).toEqual([]);
}
