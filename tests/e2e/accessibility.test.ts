import { findViolations } from '../support/find-violations.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

for (const [kind, address] of pageKinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${kind}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}
