import type { Page } from '@playwright/test';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** From a small phone to a wide screen, and both sides of each width at which the layout changes. */
const widths = [320, 375, 480, 640, 767, 768, 959, 960, 1151, 1152, 1440, 1920];

/** Text set larger than the page expects, as readers may. */
const textSettings: Record<string, { css: string; widths: number[] }> = {
  'text of twice the size': { css: 'html { font-size: 200% !important; }', widths: [640, 768, 1024, 1280, 1920] },
  'text spaced as WCAG 1.4.12 says': {
    css: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }',
    widths: [320, 767, 768, 960, 1280, 1920],
  },
};

/** What reaches beyond the page, and text that its own box cuts off. */
function listOverhangs(): string[] {
  const edge = document.documentElement.clientWidth;
  const describe = (element: Element) => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
  const isHidden = (element: Element) => element.closest('[hidden], .skip, .scroll, details:not([open]), svg') !== null || !element.checkVisibility();
  const elements = [...document.body.querySelectorAll('*')].filter((element) => !isHidden(element));
  const wide = elements.filter((element) => element.getBoundingClientRect().right > edge + 1 && getComputedStyle(element).clipPath === 'none');
  const cut = elements.filter((element) => getComputedStyle(element).overflowX !== 'visible' && getComputedStyle(element).clipPath === 'none' && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'INPUT');
  return [...wide, ...cut].slice(0, 3).map(describe);
}

async function expectFit(page: Page, width: number, kind: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(overhang, `${kind} at ${width} px`).toBeLessThanOrEqual(0);
  expect.soft(await page.evaluate(listOverhangs), `${kind} at ${width} px`).toEqual([]);
}

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
