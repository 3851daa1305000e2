import type { Page } from '@playwright/test';
import { sections } from '../../src/domain/content/addresses.ts';
import { clickWord } from '../support/click-word.ts';
import { expect, test } from '../support/test.ts';

const { clients, platforms, capabilities, check, powershell, guides, changes } = sections;
const names = [clients, platforms, capabilities, check, powershell, guides, changes].map(({ name }) => name);
const phone = { width: 360, height: 780 };

const links = (page: Page) => page.getByRole('navigation', { name: 'Site' }).getByRole('link');
const menu = (page: Page) => page.getByRole('banner').locator('summary');

/** The middles of what is seen in the header, from the top of the page. */
const listMiddles = (page: Page) =>
  page
    .getByRole('banner')
    .locator('a, summary, input')
    .filter({ visible: true })
    .evaluateAll((all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top + one.getBoundingClientRect().height / 2)),
    );

for (const size of [phone, { width: 1024, height: 768 }]) {
  test(`the header is one line, ${size.width} px @no-js`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of ['/', '/clients/outlook/']) {
      await page.goto(address);
      const [first = 0, ...others] = await listMiddles(page);
      expect(others.length).toBeGreaterThan(0);
      for (const middle of others) expect(Math.abs(middle - first), address).toBeLessThanOrEqual(1);
    }
  });
}

test('in a wide window the sections are links in the header, and the one that is read is marked @no-js', async ({
  page,
}) => {
  await page.goto('/capabilities/conditional-access/');
  await expect(links(page)).toHaveText(names);
  await expect(menu(page)).toBeHidden();
  await expect(page.getByRole('banner').locator('[aria-current]')).toHaveText([capabilities.name]);
});

test('on a phone the sections are behind one button, which works without scripts @no-js @every-engine', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/');
  await expect(links(page)).toHaveCount(0);
  await clickWord(menu(page), 'Menu');
  await expect(links(page)).toHaveText(names);
  await clickWord(links(page).getByText(capabilities.name), capabilities.name);
  await expect(page).toHaveURL(capabilities.address);
});

test('the menu closes on Escape, on a press beside it and when Tab leaves it @every-engine', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/platforms/ios/');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('heading', { level: 1 }).click({ position: { x: 2, y: 2 } }),
    async () => {
      for (let step = 0; step <= names.length; step += 1) await page.keyboard.press('Tab');
    },
  ]) {
    await menu(page).click();
    await expect(links(page)).toHaveCount(names.length);
    await leave();
    await expect(links(page)).toHaveCount(0);
  }
});

test('Escape gives the focus back to the button of the menu', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/platforms/ios/');
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeFocused();
});

test('on a phone the search field grows while it is in use, and its results are as wide as the page', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/guides/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  const before = (await field.boundingBox())!;
  await field.fill('outlook on iphone');
  const during = (await field.boundingBox())!;
  expect(during.width).toBeGreaterThan(2 * before.width);
  await expect(page.locator('.search-results')).toBeVisible();
  const results = (await page.locator('.search-results').boundingBox())!;
  expect(results.x).toBeGreaterThanOrEqual(0);
  expect(results.x + results.width).toBeLessThanOrEqual(phone.width);
  expect(results.width).toBeGreaterThan(phone.width * 0.85);
});

test('from any page the footer leads to the sections that the header leaves out @no-js', async ({ page }) => {
  await page.goto('/clients/word/');
  const footer = page.getByRole('contentinfo');
  const left = Object.entries(sections).filter(([id, { name }]) => id !== 'home' && !names.includes(name as never));
  for (const [id, { address }] of left)
    await expect(footer.locator(`a[href="${address}"]`), `the section ${id}`).toBeVisible();
});
