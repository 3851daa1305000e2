import { expect, type Page } from '@playwright/test';

/** What reaches beyond the page, and text that its own box cuts off. Runs in the page. */
export function listOverhangs(): string[] {
  const edge = document.documentElement.clientWidth;
  const describe = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 30)}"`;
  const isHidden = (element: Element) =>
    element.closest('[hidden], .skip, .scroll, details:not([open]), svg') !== null || !element.checkVisibility();
  const elements = [...document.body.querySelectorAll('*')].filter((element) => !isHidden(element));
  const wide = elements.filter(
    (element) => element.getBoundingClientRect().right > edge + 1 && getComputedStyle(element).clipPath === 'none',
  );
  const cut = elements.filter(
    (element) =>
      getComputedStyle(element).overflowX !== 'visible' &&
      getComputedStyle(element).clipPath === 'none' &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.tagName !== 'INPUT',
  );
  return [...wide, ...cut].slice(0, 3).map(describe);
}

/** Neither the page nor a box in it is wider than the window. */
export async function expectFit(page: Page, width: number, kind: string): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overhang, `${kind} at ${width} px`).toBeLessThanOrEqual(0);
  expect.soft(await page.evaluate(listOverhangs), `${kind} at ${width} px`).toEqual([]);
}
