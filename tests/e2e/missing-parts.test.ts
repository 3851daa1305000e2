import type { Page } from '@playwright/test';
import { clickWord } from '../support/click-word.ts';
import { facet, facetValue } from '../support/filter-form.ts';
import { listParts } from '../support/scripts.ts';
import { expect, test } from '../support/test.ts';

// A script that does not arrive, once: a network that failed, or a new version of the site under an open page.

/** The parts that are loaded when first wanted, by the name of their file. */
const parts = listParts().map((file) => file.split('.')[0]!);

/** How each part is wanted, what a person sees without it, and how they see that it came after all. */
const stories: Record<string, (page: Page, arrive: () => Promise<void>) => Promise<void>> = {
  async 'answer-panel'(page, arrive) {
    const cell = page
      .getByRole('row', { name: /^Outlook/ })
      .getByRole('cell')
      .first()
      .getByRole('link');
    await page.goto('/');
    await cell.click();
    await expect(page).toHaveURL(/\/clients\/outlook\/#./);
    await arrive();
    await page.goBack();
    await cell.click();
    await expect(page.getByRole('dialog', { name: 'Microsoft Outlook' })).toBeVisible();
  },
  async 'filter-panel'(page, arrive) {
    await page.goto('/?text=teams');
    const rows = page.locator('support-filter tr[data-words]').filter({ visible: true });
    const all = await page.locator('support-filter tr[data-words]').count();
    const message = page.getByText('The filter could not be loaded.');
    await expect(message).toBeInViewport();
    await page.getByRole('checkbox', { name: /^Retired \(/ }).check();
    await expect(rows).toHaveCount(all);
    await clickWord(facet(page, 'Status'), 'Status');
    await clickWord(facetValue(page, 'Supported'), 'Supported');
    await expect(message).toBeVisible();
    await expect(rows).toHaveCount(all);
    await arrive();
    await clickWord(facetValue(page, 'Planned'), 'Planned');
    await expect(page).toHaveURL('/?text=teams&status=supported&status=planned');
    await expect(page.locator('support-filter output')).toHaveText(new RegExp(`^[12] of ${all} clients`));
    await expect(message).toBeHidden();
  },
  async copying(page, arrive) {
    const message = page.getByText('What copies could not be loaded.');
    await page.goto('/');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(message).toBeInViewport();
    await page.goto('/clients/outlook/');
    await page.getByRole('button', { name: 'Copy all of Microsoft Outlook' }).click();
    await expect(message).toBeInViewport();
    await arrive();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/^Copied as|^The browser does not allow/)).toBeVisible();
  },
  async 'check-panel'(page, arrive) {
    await page.goto('/check/');
    await expect(page.getByText('What checks your apps could not be loaded.')).toBeVisible();
    await expect(page.locator('#ios [data-client]').first()).toBeVisible();
    await arrive();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('textbox', { name: 'Names or identifiers' }).fill('Microsoft Teams');
    await expect(page.locator('[data-name="Microsoft Teams"]')).toHaveAttribute('data-client', 'teams');
  },
  async 'inventory-worker'(page, arrive) {
    const field = page.getByRole('textbox', { name: 'Names or identifiers' });
    await page.goto('/check/');
    await field.fill('Microsoft Teams');
    await expect(page.getByText('What reads inventories could not be loaded.')).toBeVisible();
    await expect(field).toHaveValue('Microsoft Teams');
    await arrive();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-name="Microsoft Teams"]')).toHaveAttribute('data-client', 'teams');
  },
  // What a reader came for is there: only what is kept, and that there is a newer version, is not told.
  async 'watch-site'(page, arrive) {
    await page.goto('/offline/');
    await expect(page.getByRole('heading', { name: 'The whole site' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Keep the whole site/ })).toHaveCount(0);
    await arrive();
    await page.reload();
    await expect(page.getByRole('button', { name: /^Keep the whole site/ })).toBeVisible();
  },
  async 'keep-site'(page, arrive) {
    await page.goto('/offline/');
    await expect(page.getByText('What keeps the site could not be loaded.')).toBeVisible();
    await arrive();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: /^Keep the whole site/ })).toBeVisible();
  },
  async 'search-panel'(page, arrive) {
    await page.goto('/guides/');
    await page.keyboard.press('/');
    await page.keyboard.type('wor');
    await expect(page.locator('.search-results').getByText('The search could not be loaded.')).toBeInViewport();
    await arrive();
    await page.keyboard.type('d');
    await expect(page.locator('[data-answer="word//"]')).toBeVisible();
    await expect(page.getByText('The search could not be loaded.')).toHaveCount(0);
  },
  async 'search-text'(page, arrive) {
    await page.goto('/guides/');
    await page.keyboard.press('/');
    await page.keyboard.type('outlook ios');
    const message = page.locator('.search-results').getByText('The text search could not be loaded.');
    await expect(message).toBeVisible();
    await expect(page.locator('[data-answer="outlook/ios/"]')).toBeVisible();
    await arrive();
    await page.locator('.search-results').getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.search-text li').first()).toBeVisible();
    await expect(message).toHaveCount(0);
  },
};

for (const part of parts) {
  test(`without ${part} a page says so, is as without scripts, and asks again @every-engine`, async ({
    page,
    expectProblem,
    browserName,
  }) => {
    expectProblem(new RegExp(part), browserName === 'chromium');
    const pattern = `**/_astro/${part}.*`;
    await page.route(pattern, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'Not here.' }));
    const story = stories[part];
    if (story === undefined) throw new Error(`Nothing tells here how a page is without ${part}. Write it above.`);
    await story(page, () => page.unroute(pattern));
  });
}

test('without its part a filter is used again by its button, and on a phone all columns are there', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/filter-panel/);
  const pattern = '**/_astro/filter-panel.*';
  await page.route(pattern, (route) => route.abort());
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  await expect(page.getByText('The filter could not be loaded.')).toBeVisible();
  const cells = page.locator('.answers td');
  await page.getByRole('checkbox', { name: /^Retired \(/ }).check();
  await expect(cells.filter({ visible: true })).toHaveCount(await cells.count());
  await page.unroute(pattern);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.answers thead th').filter({ visible: true })).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
});

test('the page is loaded anew with what its address says', async ({ page, expectProblem }) => {
  expectProblem(/filter-panel/);
  await page.route('**/_astro/filter-panel.*', (route) => route.abort());
  await page.goto('/?status=planned');
  const again = page.getByRole('link', { name: 'load the page anew' });
  await expect(again).toBeVisible();
  await page.unrouteAll();
  await again.click();
  await expect(page).toHaveURL('/?status=planned');
  await expect(page.locator('support-filter output')).not.toHaveText(
    new RegExp(`^${await page.locator('support-filter tr[data-words]').count()} `),
  );
  await expect(again).toHaveCount(0);
});
