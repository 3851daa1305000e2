import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

const widths = [320, 375, 480, 640, 768, 863, 864, 1024, 1280, 1600, 1920];

for (const [kind, address] of pageKinds) {
  test(`no sideways scroll on ${kind} at any width`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overhang, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
