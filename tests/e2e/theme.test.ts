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

test('the theme stands before anything is painted: it waits for no module', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('dark');
  const dark = await page.evaluate(background);
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/clients/outlook/');
  expect(await page.evaluate(background)).toBe(dark);
  const first = await page.evaluate(() =>
    [...document.head.querySelectorAll('script, style, link[rel=stylesheet]')].findIndex((element) =>
      element.matches('script:not([src], [type])'),
    ),
  );
  expect(first, 'a script that the page has in itself, before the styles').toBe(0);
});
