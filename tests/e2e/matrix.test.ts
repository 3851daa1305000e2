import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { expect, test } from '../support/test.ts';

const { clients, platforms, capabilities } = loadSiteContent(join(import.meta.dirname, '../..'));
/** The clients in sight while nothing is asked for. */
const inUse = clients.filter(({ lifecycle }) => lifecycle.state !== 'retired').length;
const phone = { width: 320, height: 640 };

const table = (page: Page) => page.getByRole('table', { name: 'Select an answer to see its source' });
const heads = (page: Page) => table(page).getByRole('columnheader');
const choice = (page: Page, name: string) => page.getByRole('checkbox', { name });
const status = (page: Page) => page.getByRole('form', { name: 'Filter' }).getByRole('status');

/** Whether something lies over the element that has the focus, at its corners. */
function isFocusCovered(): boolean {
  const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
  const corners = [
    [left + 1, top + 1],
    [right - 1, top + 1],
    [left + 1, bottom - 1],
    [right - 1, bottom - 1],
  ] as const;
  return corners.some(([x, y]) => !document.activeElement!.parentElement!.contains(document.elementFromPoint(x, y)));
}

for (const [address, width] of [
  ['/', 1280],
  ['/platforms/ios/', 768],
  ['/', 320],
] as const) {
  test(`the sticky heads never cover the link in focus: ${address} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 400 });
    await page.goto(address);
    const links = table(page).locator('tbody').getByRole('link');
    await links.last().focus();
    for (let left = await links.count(); left > 1; left -= 1) {
      expect(
        await page.evaluate(isFocusCovered),
        await page.evaluate(() => document.activeElement?.parentElement?.textContent),
      ).toBe(false);
      await page.keyboard.press('Shift+Tab');
    }
  });
}

test('the column heads stay in sight while the rows move, and so do the row heads of a table that is too wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/');
  await table(page).getByRole('row', { name: /^Word/ }).scrollIntoViewIfNeeded();
  await expect(heads(page).getByText('macOS')).toBeInViewport();
  const head = table(page).getByRole('rowheader', { name: /^Word/ });
  expect(await head.evaluate((cell) => getComputedStyle(cell).position)).toBe('sticky');
  const height = await table(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      Math.min(...rows.filter((row) => row.checkVisibility()).map((row) => row.getBoundingClientRect().height)),
    );
  expect(height).toBeGreaterThanOrEqual(40);
});

test('the row and the column of the cell in hand stand out', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const row = table(page).getByRole('row', { name: /^Excel/ });
  const paint = () =>
    Promise.all(
      [row.getByRole('rowheader'), row.getByRole('cell').nth(4)].map((cell) =>
        cell.evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
  /** What stands behind a column: its colour where it is as wide as the cell and reaches beyond the window. */
  const readStrip = (column: number) =>
    row
      .getByRole('cell')
      .nth(column)
      .evaluate((cell) => {
        const { content, backgroundColor, height, width } = getComputedStyle(cell, '::after');
        const isStrip =
          content !== 'none' &&
          Number.parseFloat(height) > 2 * innerHeight &&
          Math.abs(Number.parseFloat(width) - cell.getBoundingClientRect().width) < 2;
        return isStrip ? backgroundColor : undefined;
      });
  const [head] = await paint();
  await row.getByRole('cell').nth(1).hover();
  const [headNow, cellNow] = await paint();
  expect(headNow).not.toBe(head);
  expect(cellNow).toBe(headNow);
  expect(await readStrip(1)).toBe(headNow);
  expect(await readStrip(2)).toBeUndefined();
  await page.mouse.move(0, 0);
  await row.getByRole('link').nth(2).focus();
  expect(await paint()).toEqual([headNow, cellNow]);
  expect(await readStrip(1)).toBe(headNow);
});

test('a phone shows one platform at a time, the first at the beginning', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  await expect(heads(page)).toHaveText(['Client', platforms[0]!.shortName]);
  await expect(table(page).getByRole('cell')).toHaveCount(inUse);
  await expect(page).toHaveURL(/\/$/);

  await choice(page, 'iOS').click();
  await expect(heads(page)).toHaveText(['Client', 'iOS']);
  await expect(page).toHaveURL(/\/\?platform=ios$/);
  await expect(choice(page, platforms[0]!.shortName)).not.toBeChecked();

  await page.goBack();
  await expect(heads(page)).toHaveText(['Client', platforms[0]!.shortName]);
  await choice(page, platforms[0]!.shortName).click();
  await expect(table(page).getByRole('cell'), 'with none chosen all are shown').toHaveCount(inUse * platforms.length);
});

test('a phone shows one capability of a platform at a time', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/platforms/ios/');
  await expect(heads(page)).toHaveText(['Client', capabilities[0]!.name]);
  await choice(page, 'Single sign-on').click();
  await expect(heads(page)).toHaveText(['Client', 'Single sign-on']);
});

test('a shared address shows the same rows on a phone', async ({ page }) => {
  await page.goto('/?status=planned');
  const count = await status(page).textContent();
  await page.setViewportSize(phone);
  await page.reload();
  await expect(status(page)).toHaveText(count!);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(heads(page)).toHaveText(['Client', platforms[0]!.shortName]);
  await expect(page).toHaveURL(/\/$/);
});

test('on a phone without JavaScript every answer says its platform @no-js', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled);
  await page.setViewportSize(phone);
  for (const address of ['/', '/platforms/ios/', '/clients/outlook/']) {
    await page.goto(address);
    const cells = page.locator('.answers td');
    const said = await cells.evaluateAll(
      (all) =>
        all.filter((cell) => cell.checkVisibility() && getComputedStyle(cell, '::before').content.length > 2).length,
    );
    expect(said, address).toBe(await cells.filter({ visible: true }).count());
  }
});

test('where the scripts fail a phone still has every answer', async ({ page, expectProblem }) => {
  expectProblem(/ERR_FAILED/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.setViewportSize(phone);
  await page.goto('/');
  const cells = page.locator('.answers td');
  await page.getByRole('checkbox', { name: /^Retired \(/ }).check();
  await expect(cells.filter({ visible: true })).toHaveCount(await cells.count());
  await expect(page.getByRole('button', { name: 'Reset' })).toBeHidden();
});
