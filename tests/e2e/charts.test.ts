import { expect, test } from '../support/test.ts';

for (const address of [
  '/',
  '/platforms/ios/',
  '/capabilities/certificate-based-authentication/',
  '/capabilities/conditional-access/',
]) {
  test(`no number of a chart is cut off: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 375, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const cut = await page
        .locator('figure svg text')
        .evaluateAll((texts) =>
          texts
            .filter(
              (text) =>
                text.getBoundingClientRect().right >
                (text as SVGTextElement).ownerSVGElement!.getBoundingClientRect().right + 0.5,
            )
            .map(({ textContent }) => textContent),
        );
      expect(cut, `at ${width} px`).toEqual([]);
    }
  });
}

test('in forced colours and in print the timeline keeps its words, its bars and what tells them apart', async ({
  page,
}) => {
  await page.goto('/capabilities/conditional-access/');
  const timeline = page.locator('.timeline');
  for (const settings of [{ forcedColors: 'active' }, { media: 'print', forcedColors: null }] as const) {
    await page.emulateMedia(settings);
    await expect(timeline.getByText(/^Newly supported: \d+/).first()).toBeVisible();
    const hues = await timeline
      .locator('rect')
      .evaluateAll((bars) => new Set(bars.map((bar) => getComputedStyle(bar).fill)).size);
    expect(hues).toBeGreaterThan(3);
  }
});

test('the words of the legend are whole in a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/capabilities/conditional-access/2021-03-20/');
  const heights = await page
    .locator('.legend .status')
    .evaluateAll((all) =>
      all.map((status) => status.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(status).fontSize)),
    );
  for (const lines of heights) expect(lines).toBeLessThan(2);
});
