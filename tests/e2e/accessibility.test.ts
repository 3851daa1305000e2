import { join } from 'node:path';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { readForward } from '../../src/output/pages.ts';
import { findViolations } from '../support/find-violations.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

const looks = {
  'in the dark': { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active', width: 1280 },
  'at 320 px': { colorScheme: 'light', forcedColors: 'none', width: 320 },
} as const;

for (const [look, { width, ...media }] of Object.entries(looks)) {
  test(`axe finds nothing on any kind of page ${look}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      expect.soft(await findViolations(page), kind).toEqual([]);
    }
  });
}

// Comparisons are many and alike, and so are embeds: those with the first revisions, and of one client, stand for all.
const pages = readBuiltSite(join(import.meta.dirname, '../../dist')).pages.filter(
  (one) =>
    readForward(one) === undefined &&
    one.file !== '404.html' &&
    !/\/since\/(?!2020-10-30\/)|^\/embed\/.*\/(?!outlook\/)/.test(one.address),
);

for (const half of [0, 1]) {
  test(`every page opens without a complaint of the browser, and axe finds nothing on it, ${half + 1} of 2`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const { address } of pages.filter((_, place) => place % 2 === half)) {
      await page.goto(address);
      expect.soft(await findViolations(page), address).toEqual([]);
    }
  });
}
