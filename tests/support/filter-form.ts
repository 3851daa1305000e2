import type { Locator, Page } from '@playwright/test';
import { clickWord } from './click-word.ts';

const form = (page: Page): Locator => page.getByRole('form', { name: 'Filter' });

/** What opens the values of a facet. */
export const facet = (page: Page, name: string): Locator => form(page).locator('summary', { hasText: name });

/** A value that can be pressed: of a facet that is open, or one that lies in a row. It is the box with its word and count. */
export const facetValue = (page: Page, value: string): Locator =>
  form(page).locator('details details[open] label, .segments label', {
    hasText: new RegExp(`^\\s*${value}\\s+\\d`),
  });

/** The facet whose values lie in a row: the columns of the table. */
export const columnChoice = (page: Page): Locator => form(page).locator('.segments');

/** On a phone the menus wait behind a button. */
export const openMenus = (page: Page): Promise<void> => facet(page, 'Filters').click();

/** Opens a facet, where its values do not lie open, and ticks or unticks values in it by their words, as a reader does. */
export async function choose(page: Page, name: string, ...values: string[]): Promise<void> {
  const isOpen =
    (await columnChoice(page)
      .and(page.locator(`[data-label="${name}"]`))
      .count()) > 0;
  if (!isOpen) await clickWord(facet(page, name), name);
  for (const value of values) await clickWord(facetValue(page, value), value);
  await page.keyboard.press('Escape');
}
