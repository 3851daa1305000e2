import { expectFit, listOverhangs } from '../support/overhangs.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** From a small phone to a wide screen, and both sides of each width at which the layout changes. */
const widths = [320, 375, 480, 640, 767, 768, 959, 960, 1023, 1024, 1151, 1152, 1440, 1920];

/** Text set larger than the page expects, as readers may. */
const textSettings: Record<string, { css: string; widths: number[] }> = {
  'text spaced as WCAG 1.4.12 says': {
    css: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
    widths: [320, 767, 768, 960, 1280, 1920],
  },
};

/** A sheet of the reader, which the policy of the page does not concern. */
function addSheet(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

test('no sideways scroll on any kind of page at any width @no-js', async ({ page }) => {
  test.setTimeout(60_000);
  for (const [kind, address] of pageKinds) {
    await page.goto(address);
    for (const width of widths) await expectFit(page, width, kind);
  }
});

for (const [setting, { css, widths: own }] of Object.entries(textSettings)) {
  test(`no sideways scroll on any kind of page with ${setting}`, async ({ page }) => {
    test.setTimeout(60_000);
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      await page.evaluate(addSheet, css);
      for (const width of own) await expectFit(page, width, kind);
    }
  });
}

test('at 400 % zoom nothing reaches beyond the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [, address] of pageKinds) {
    await page.goto(address);
    expect(await page.evaluate(listOverhangs), address).toEqual([]);
  }
});
