import { foundBrowser } from '../support/find-browser.ts';
import { expectFit } from '../support/overhangs.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { launchOptionsFor } from '../support/start-browser.ts';
import { expect, test } from '../support/test.ts';

const browser = foundBrowser();
const options = browser && launchOptionsFor(browser);

// The reader's own setting, which the widths in the styles are measured in. A sheet that sets the text's size would not move them.
test.use({ launchOptions: { ...options, args: [...(options?.args ?? []), '--blink-settings=defaultFontSize=32'] } });

test('no sideways scroll on any kind of page with text of twice the size', async ({ page }) => {
  test.setTimeout(60_000);
  for (const [kind, address] of pageKinds) {
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [640, 768, 1024, 1280, 1536, 1920]) await expectFit(page, width, kind);
  }
});

test('with text of twice the size the styles and the scripts agree on what is narrow', async ({ page }) => {
  for (const [width, columns] of [
    [1530, 2],
    [1540, 6],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(page.locator('.filter[hidden]')).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'Select an answer' }).getByRole('columnheader')).toHaveCount(columns);
  }
});

test('the charts grow with the text', async ({ page }) => {
  for (const address of ['/', '/capabilities/conditional-access/']) {
    await page.goto(address);
    const charts = await page.locator('figure svg').evaluateAll((all) =>
      all.map((svg) => {
        const place = (element: Element) => element.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].map(place);
        const bars = [...svg.querySelectorAll('rect')].map(place);
        const heads = [...svg.querySelectorAll(':scope > text, :scope > g > text')].map(place);
        return {
          size: Number.parseFloat(getComputedStyle(svg).fontSize),
          cut: texts.filter(({ top, bottom }) => top < place(svg).top - 1 || bottom > place(svg).bottom + 1).length,
          covered: heads.filter((head) =>
            bars.some((bar) => bar.top < head.bottom - head.height / 4 && bar.bottom > head.top + head.height / 4),
          ).length,
        };
      }),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) expect(chart).toEqual({ size: expect.closeTo(27.52, 1), cut: 0, covered: 0 });
  }
});
