import type { Locator, Page } from '@playwright/test';

/** What opens the values of a facet. */
export const facet = (page: Page, name: string): Locator => page.getByRole('form', { name: 'Filter' }).locator('summary', { hasText: name });

/** Opens a facet and ticks or unticks values in it, as a reader does. */
export async function choose(page: Page, name: string, ...values: string[]): Promise<void> {
  await facet(page, name).click();
  for (const value of values) await page.getByRole('checkbox', { name: new RegExp(`^${value} \\d`) }).click();
  await page.keyboard.press('Escape');
}
