import type { Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

/** Targets under 24 px, the word of a box being part of it. In a sentence they may be as small as its line (WCAG 2.5.8). Runs in the page. */
function listSmallTargets(): string[] {
  const least = 24;
  const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
  const blockOf = (element: Element): Element =>
    element.parentElement && isInline(element) ? blockOf(element.parentElement) : element;
  const isInSentence = (element: Element) => {
    const words = [...blockOf(element).querySelectorAll('a, button, label')].reduce(
      (text, one) => text.replace(one.textContent, ''),
      blockOf(element).textContent,
    );
    return getComputedStyle(element).display === 'inline' && /\p{L}/u.test(words);
  };
  const isUnseen = (element: Element) =>
    !element.checkVisibility() || element.closest('.skip, .visually-hidden, .stack thead') !== null;
  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((element) => !isUnseen(element) && !isInSentence(element))
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < least - 0.1)
    .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`);
}

/** Opens all at once, also what closes when its neighbour opens. Runs in the page. */
function openAll(): void {
  for (const details of document.querySelectorAll('details')) {
    details.removeAttribute('name');
    details.open = true;
  }
}

for (const width of [360, 1280]) {
  test(`each target on any kind of page is large enough for a finger, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      await page.evaluate(openAll);
      expect.soft(await page.evaluate(listSmallTargets), kind).toEqual([]);
    }
  });
}

/** The outline of what has the focus, and the colour behind it. */
function readFocus(): { name: string; width: number; style: string; colour: string; behind: string } {
  const focused = document.activeElement!;
  const { outlineWidth, outlineStyle, outlineColor } = getComputedStyle(focused);
  let behind: Element | null = focused.parentElement;
  while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
  return {
    name: focused.outerHTML.slice(0, 60),
    width: parseFloat(outlineWidth),
    style: outlineStyle,
    colour: outlineColor,
    behind: getComputedStyle(behind ?? document.documentElement).backgroundColor,
  };
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const { name, width, style, colour, behind } = await page.evaluate(readFocus);
  expect(style, name).toBe('solid');
  expect(width, name).toBeGreaterThanOrEqual(2);
  expect(wcagContrast(colour, behind), `${name}: ${colour} on ${behind}`).toBeGreaterThanOrEqual(3);
}

for (const mode of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'dark' },
] as const) {
  test(`the focus can be seen wherever Tab leads, ${Object.values(mode).join(', ')}`, async ({ page }) => {
    await page.emulateMedia({ ...mode, reducedMotion: 'reduce' });
    for (const address of ['/', '/clients/lens/']) {
      await page.goto(address);
      for (let step = 0; step < 28; step += 1) {
        await page.keyboard.press('Tab');
        await expectVisibleFocus(page);
      }
    }
  });
}

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto('/sources/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').first()).toBeFocused();
});

for (const address of [
  '/',
  '/clients/',
  '/platforms/ios/',
  '/capabilities/certificate-based-authentication/2021-03-20/',
  '/changes/',
]) {
  test(`from the keyboard a reader gets past the table in one step: ${address} @no-js`, async ({ page }) => {
    await page.goto(address);
    const skip = page.getByRole('link', { name: 'Skip the table' });
    await expect(skip).not.toBeInViewport();
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isBehind = await page
      .getByRole('table')
      .first()
      .evaluate(
        (table) =>
          !table.contains(document.activeElement) &&
          (table.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      );
    expect(isBehind).toBe(true);
  });
}

test('in forced colours statuses keep symbol and word, and controls their edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/');
  const statuses = page.locator('.answers .status').filter({ visible: true });
  const drawn = await statuses.evaluateAll(
    (all) =>
      all.filter((one) => {
        const symbol = one.querySelector('svg')!;
        const { stroke, color } = getComputedStyle(symbol);
        return (
          symbol.getBoundingClientRect().width >= 10 &&
          stroke === color &&
          color === getComputedStyle(one).color &&
          one.textContent!.trim() !== ''
        );
      }).length,
  );
  expect(drawn).toBe(await statuses.count());
  for (const control of await page
    .getByRole('form', { name: 'Filter' })
    .locator('button, select, summary, input[type=search]')
    .all()) {
    expect(await control.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
  }
});

test('where an address leads is marked, also where colours are forced', async ({ page }) => {
  const answer = '#certificate-based-authentication-ios';
  const look = () =>
    page.locator(answer).evaluate((element) => {
      const { backgroundColor, outlineStyle } = getComputedStyle(element);
      return { backgroundColor, outlineStyle };
    });
  await page.goto('/clients/outlook/');
  const plain = await look();
  await page.goto(`/clients/outlook/${answer}`);
  expect((await look()).backgroundColor).not.toBe(plain.backgroundColor);
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await look()).outlineStyle).toBe('dashed');
});

test('nothing moves for a reader who asks for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [, address] of pageKinds) {
    await page.goto(address);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
    expect(moving, address).toBe(0);
  }
});

test('the headings of any kind of page leave out no level, and its landmarks are there @no-js', async ({ page }) => {
  for (const [kind, address] of pageKinds) {
    await page.goto(address);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect.soft(levels[0], kind).toBe(1);
    expect
      .soft(
        levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1),
        kind,
      )
      .toEqual([]);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      await expect.soft(page.getByRole(landmark), kind).toHaveCount(1);
    const names = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect.soft(new Set(names).size, `${kind}: ${names.join()}`).toBe(names.length);
  }
});
