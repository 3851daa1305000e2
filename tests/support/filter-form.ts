import type { Locator, Page } from '@playwright/test';
import { clickWord } from './click-word.ts';

const form = (page: Page): Locator => page.getByRole('form', { name: 'Filter' });

/** What opens the values of a facet. */
export const facet = (page: Page, name: string): Locator => form(page).locator('summary', { hasText: name });

/** A value of a facet that is open: the box with its word and count. */
export const facetValue = (page: Page, value: string): Locator =>
  form(page).locator('details[open] label', { hasText: new RegExp(`^\\s*${value}\\s+\\d`) });

/** Opens a facet and ticks or unticks values in it by their words, as a reader does. */
export async function choose(page: Page, name: string, ...values: string[]): Promise<void> {
  await clickWord(facet(page, name), name);
  for (const value of values) await clickWord(facetValue(page, value), value);
  await page.keyboard.press('Escape');
}
