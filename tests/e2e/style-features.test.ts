import type { Page } from '@playwright/test';
import postcss, { type Root } from 'postcss';
import { expect, test } from '../support/test.ts';

// A browser drops what it does not know: a declaration, a rule with its whole list of selectors, a block. A page must be whole without.

const dropDeclarations = (matches: RegExp) => (root: Root) =>
  root.walkDecls(
    (declaration) => void (matches.test(`${declaration.prop}:${declaration.value}`) && declaration.remove()),
  );
const dropRules = (matches: RegExp) => (root: Root) => {
  root.walkAtRules('supports', (block) => void (matches.test(block.params) && block.remove()));
  root.walkRules((rule) => void (matches.test(rule.selector) && rule.remove()));
};

/** What browsers that are supported lack, each with how they drop it. */
const features: Record<string, (root: Root) => void> = {
  ':has()': dropRules(/:has\(/),
  '::details-content': dropRules(/::details-content/),
  'another text for content': dropDeclarations(/^content:.*\/ ?"/),
  'content-visibility': dropDeclarations(/^(content-visibility|contain-intrinsic|overflow-clip-margin)/),
  'balanced lines': dropDeclarations(/^text-wrap/),
  'rules for pages of paper': (root) => root.walkAtRules('page', (block) => void block.remove()),
};

/** What the build must have written in other words, as whole pages hang on it. */
const lowered = /light-dark\(|@container|oklch\(|color-mix\(|(^|[{};])\s*&/;

/** Shows pages with their styles changed. */
async function changeStyles(page: Page, change: (root: Root) => void): Promise<void> {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, (css) => {
      const root = postcss.parse(css);
      change(root);
      return root.toString();
    });
    await route.fulfill({ response, body });
  });
}

/** Runs in the page: the answers that cannot be read, and how far it reaches sideways. */
function listUnread(): string[] {
  const lightness = (colour: string) => {
    const [r = 0, g = 0, b = 0] = colour
      .match(/[\d.]+/g)!
      .map((part) =>
        Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const paper = lightness(getComputedStyle(document.documentElement).backgroundColor);
  const heads = [...document.querySelectorAll('.answers thead th')].filter((head) => head.getClientRects().length > 0);
  // A column that is not chosen is not shown; its cells have no place.
  const answers = [...document.querySelectorAll('.answers td')].filter((cell) => cell.getClientRects().length > 0);
  const unread = answers.flatMap((cell) => {
    const status = cell.querySelector('.status')!;
    const { width, height } = status.getBoundingClientRect();
    const isRead =
      width > 20 &&
      height > 8 &&
      status.textContent!.trim() !== '' &&
      contrast(lightness(getComputedStyle(status).color), paper) >= 4.5 &&
      status.querySelector('path')!.getBoundingClientRect().width > 3;
    return isRead ? [] : [`${cell.textContent} is not read`];
  });
  const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return [
    ...unread,
    ...(sideways > 0 ? [`${sideways} px sideways`] : []),
    ...(answers.length === 0 || heads.length === 0 ? ['no answer is shown'] : []),
  ];
}

test.use({ bypassCSP: true });

for (const [feature, remove] of Object.entries(features)) {
  test(`every answer is read without ${feature}, dark and light, wide and narrow`, async ({ page }) => {
    await changeStyles(page, remove);
    for (const width of [1280, 360]) {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        for (const address of ['/', '/clients/outlook/', '/platforms/ios/']) {
          await page.goto(address);
          await expect(page.locator('.filter[hidden]')).toHaveCount(0);
          expect(await page.evaluate(listUnread), `${address}, ${width} px, ${colorScheme}`).toEqual([]);
        }
      }
    }
  });
}

/** Where the answer that the address names stands in the window: at first, and while the reader scrolls up to what stands before it. */
async function scrollUp(page: Page): Promise<number[]> {
  const answer = page.locator('[id="single-sign-on-windows-modern"]');
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('/clients/outlook/#single-sign-on-windows-modern');
  return answer.evaluate(async (element) => {
    const places = [];
    for (let step = 0; step < 12; step++) {
      // What comes near is laid out in the next frame, and may move what was there in the one after.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      places.push(Math.round(element.getBoundingClientRect().top / 10) * 10);
      scrollBy(0, -150);
    }
    return places;
  });
}

/** Below the scroll padding of the page, and from there on by what was scrolled. */
const steady = Array.from({ length: 12 }, (_, step) => 80 + 150 * step);

test('who scrolls up from an answer is not thrown off by what is laid out above it', async ({ page }) => {
  expect(await scrollUp(page)).toEqual(steady);
});

test('nor is it in a browser that keeps no place, as Safari', async ({ page }) => {
  await changeStyles(page, (root) => {
    root.walkAtRules('supports', (block) => void (block.params.includes('overflow-anchor') && block.remove()));
    root.append('* { overflow-anchor: none }');
  });
  expect(await scrollUp(page)).toEqual(steady);
});

test('what whole pages hang on is written in words of every supported browser', async ({ page }) => {
  for (const address of ['/', '/clients/outlook/']) {
    await page.goto(address);
    const css = await page
      .locator('style')
      .evaluateAll((styles) => styles.map(({ textContent }) => textContent).join('\n'));
    expect(css.length).toBeGreaterThan(1000);
    expect(css.match(lowered)?.[0], address).toBeUndefined();
  }
});
