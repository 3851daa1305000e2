import type { Page } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** Where the parts of a page stand, from the top. */
const readPlaces = (page: Page) =>
  page
    .locator('h1, h2, table, header nav, main > *, footer p')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility())
        .map((part) => `${part.tagName} ${Math.round(part.getBoundingClientRect().top)}`),
    );

/** The places before the scripts of a page come, and after. */
async function readBoth(page: Page, address: string): Promise<[before: string[], after: string[]]> {
  const scripts = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  const loaded = page.goto(address);
  await page.waitForURL(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.waitForFunction(() => document.styleSheets.length > 0);
  await expect(page.getByLabel('Theme')).toBeHidden();
  const before = await readPlaces(page);
  scripts.resolve(undefined);
  await loaded;
  await expect(page.getByLabel('Theme')).toBeVisible();
  // On a phone what a filter does comes at once.
  await expect(page.locator('.filter[hidden]')).toHaveCount(0);
  // What keeps the site comes when the browser has nothing else to do.
  await expect(page.locator('.keep-site noscript')).toHaveCount(0);
  await page.unroute('**/_astro/*.js');
  return [before, await readPlaces(page)];
}

for (const width of [320, 1280]) {
  test(`nothing moves on any kind of page when its scripts have come, ${width} px`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, address] of [...pageKinds, ['search', '/search/']] as const) {
      const [before, after] = await readBoth(page, address);
      expect.soft(after, kind).toEqual(before);
    }
  });
}
