import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const modules = '**/_astro/*.js';

/** Adds up how far things move, as the browser counts it. */
function watchShifts(): void {
  const seen = globalThis as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (seen.shift += (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page and lets its modules come only once it is painted. */
async function openSlowly(page: Page, address: string): Promise<void> {
  let release = () => {};
  const painted = new Promise<void>((resolve) => (release = resolve));
  await page.route(modules, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForLoadState('load');
}

for (const width of [412, 1280]) {
  for (const address of ['/', '/clients/', '/platforms/ios/', '/sources/']) {
    test(`nothing moves once the scripts arrive: ${address} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(watchShifts);
      await openSlowly(page, address);
      await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
      // Shifts are told after the frame in which they happen.
      const shift = await page.evaluate(() => new Promise<number>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve((globalThis as unknown as { shift: number }).shift))))));
      expect(shift).toBeLessThan(0.05);
    });
  }
}

test('the first load takes four requests', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL!, '/')));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => !/icon|manifest/.test(address)).length, asked.join(' ')).toBeLessThanOrEqual(4);
});

test('where the scripts fail a phone still has every answer', async ({ page, expectProblem }) => {
  expectProblem(/ERR_FAILED/);
  await page.route(modules, (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const cells = page.locator('.answers td');
  await expect(cells.filter({ visible: true })).toHaveCount(await cells.count());
  await expect(page.getByRole('button', { name: 'Reset' })).toBeHidden();
});
