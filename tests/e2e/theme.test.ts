import { expect, test } from '../support/test.ts';

const background = () => getComputedStyle(document.documentElement).backgroundColor;

test('the theme follows the system until one is chosen, and the choice is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const dark = await page.evaluate(background);
  await page.getByLabel('Theme').selectOption('light');
  const light = await page.evaluate(background);
  expect(light).not.toBe(dark);
  await page.goto('/platforms/ios/');
  await expect(page.getByLabel('Theme')).toHaveValue('light');
  expect(await page.evaluate(background)).toBe(light);
  await page.getByLabel('Theme').selectOption('system');
  await page.reload();
  expect(await page.evaluate(background)).toBe(dark);
});

test('without JavaScript no dead control is shown @no-js', async ({ page, javaScriptEnabled }) => {
  await page.goto('/');
  await expect(page.getByLabel('Theme')).toBeVisible({ visible: javaScriptEnabled });
});
