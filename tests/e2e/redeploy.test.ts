import type { Page } from '@playwright/test';
import { cellAddress, clientAddress } from '../../src/domain/content/addresses.ts';
import { readData } from '../support/built-site.ts';
import { listKept, test, versionOf, waitUntilKept } from '../support/deployed-site.ts';
import { buildRenewed, type RenewedBuild } from '../support/renewed-build.ts';
import { expect } from '../support/test.ts';

// The site is renewed while a page of it is open. Nothing of two versions may stand together, and it is said.

/** One build for all tests of the file. */
test.describe.configure({ mode: 'default', timeout: 240_000 });

const ends: (() => void)[] = [];
let renewed: RenewedBuild;
const { version: before } = readData('version.json');

test.beforeAll(() => {
  renewed = buildRenewed({ after: (end) => ends.push(end) });
});
test.afterAll(() => ends.forEach((end) => end()));

/** What is not there any more, and what browsers say of it and of a network that is not there. */
const gone = /404|ERR_|Failed to load|503|preload|Pagefind/;

const newer = (page: Page) => page.getByText('A newer version of this site is there');
const cellOf = (page: Page) => {
  const { client, platform, capability } = renewed;
  return page.locator(`table.answers a[href="${cellAddress(client.id, capability.id, platform.id)}"]`);
};

/** A question about the cell. */
const question = () => `${renewed.client.name} ${renewed.platform.name} ${renewed.capability.abbreviation}`;
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });

async function open(page: Page, address: string, hasWorker: boolean): Promise<void> {
  await page.goto(address);
  if (!hasWorker) return;
  await page.evaluate(() => navigator.serviceWorker.ready);
  await waitUntilKept(page, address);
  await page.goto(address);
}

async function loadAnew(page: Page): Promise<void> {
  await newer(page).getByRole('link', { name: 'Load the page anew' }).click();
  await expect.poll(() => versionOf(page).catch(() => '')).not.toBe(before);
}

for (const serviceWorkers of ['block', 'allow'] as const)
  test.describe(serviceWorkers === 'allow' ? 'with a service worker' : 'without a service worker', () => {
    test.use({ serviceWorkers });
    const hasWorker = serviceWorkers === 'allow';

    test('a search that begins afterwards does not answer from the new version', async ({
      page,
      site,
      expectProblem,
    }) => {
      expectProblem(gone);
      await open(page, '/guides/', hasWorker);
      site.deploy(renewed.directory);
      await search(page).fill(question());
      await expect(page.getByText('The search could not be loaded. Try again')).toBeVisible();
      await expect(page.locator('[data-answer]')).toHaveCount(0);
      await loadAnew(page);
      await search(page).fill(question());
      await expect(page.locator('[data-answer]').first()).toContainText('disputed');
    });

    test('a search that has begun goes on with the old version, without the text that is gone', async ({
      page,
      site,
      expectProblem,
    }) => {
      expectProblem(gone);
      await open(page, '/search/', hasWorker);
      await search(page).fill('outlook');
      await expect(page.locator('[data-answer^="outlook/"]').first()).toBeVisible();
      await expect(page.locator('.search-text li').first()).toBeVisible();
      site.deploy(renewed.directory);
      await search(page).fill(question());
      await expect(page.locator('[data-answer]').first()).toBeVisible();
      await expect(page.locator('[data-answer]').first()).not.toContainText('disputed');
      await search(page).fill('revocation list distribution');
      await expect(page.getByText('The text search could not be loaded.').first()).toBeVisible();
      await expect(page.getByText('No page has')).toHaveCount(0);
      await expect(newer(page)).toBeVisible();
    });

    test('an answer is not opened beside a table of another version', async ({ page, site, expectProblem }) => {
      expectProblem(gone, false);
      await open(page, '/', hasWorker);
      await expect(cellOf(page)).not.toContainText('disputed');
      site.deploy(renewed.directory);
      await cellOf(page).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText('The answer could not be loaded. Try again')).toBeVisible();
      await expect(dialog.locator('.answer')).toHaveCount(0);
      await expect(newer(page)).toBeVisible();
      await dialog.getByRole('link', { name: /^Open on the page of/ }).click();
      await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
      await expect(page.locator('.answer').first()).toBeVisible();
    });

    test('an earlier table is not set into one of another version', async ({ page, site, expectProblem }) => {
      expectProblem(gone, false);
      await open(page, '/', hasWorker);
      site.deploy(renewed.directory);
      await page.locator('select[name="as-of"]').selectOption({ index: 3 });
      await expect(
        page.getByText(
          "The table of that day could not be loaded. Try again or load the page anew. Today's answers are shown.",
        ),
      ).toBeVisible();
      await expect(page.locator('[data-then]')).toHaveCount(0);
      await expect(newer(page)).toBeVisible();
    });

    test('an inventory is not read by the names of another version', async ({ page, site, expectProblem }) => {
      expectProblem(gone);
      await open(page, '/check/', hasWorker);
      site.deploy(renewed.directory);
      await page.getByRole('textbox', { name: 'Names or identifiers' }).fill('Microsoft Teams');
      await expect(page.getByText('What reads inventories could not be loaded.')).toBeVisible();
      await expect(newer(page)).toBeVisible();
      await expect(page.getByRole('textbox', { name: 'Names or identifiers' })).toHaveValue('Microsoft Teams');
    });

    test('whoever comes back to the page is told, and loses nothing', async ({ page, site, expectProblem }) => {
      expectProblem(gone, false);
      await open(page, '/?platform=ios', false);
      await search(page).fill('outlook');
      await expect(page.locator('[data-answer^="outlook/"]').first()).toBeVisible();
      site.deploy(renewed.directory);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(newer(page)).toBeVisible();
      await expect(search(page)).toHaveValue('outlook');
      await page.getByRole('button', { name: 'Not now' }).click();
      await expect(newer(page)).toHaveCount(0);
      expect(await versionOf(page)).toBe(before);
    });

    test('on the way to another page and back each page is of one version', async ({ page, site, expectProblem }) => {
      expectProblem(gone, false);
      await open(page, '/', hasWorker);
      site.deploy(renewed.directory);
      await page.getByRole('link', { name: 'Guides' }).first().click();
      await expect(page).toHaveURL('/guides/');
      expect(await versionOf(page)).not.toBe(before);
      await page.goBack();
      await expect(page).toHaveURL('/');
      const isBefore = (await versionOf(page)) === before;
      await expect(cellOf(page)).toHaveText(isBefore ? /^(?!.*disputed)/s : /disputed/);
      if (isBefore) await expect(newer(page)).toBeVisible();
    });
  });

test.describe('with the whole site kept', () => {
  test.use({ serviceWorkers: 'allow' });

  const status = (page: Page) => page.locator('.keep-site [role=status]');

  async function keepWhole(page: Page): Promise<void> {
    await open(page, '/offline/', true);
    await page.getByRole('button', { name: /^Keep the whole site/ }).click();
    await expect(status(page)).toHaveText(/^The whole site is kept on this device/, { timeout: 120_000 });
  }

  const listWholes = async (page: Page) =>
    page.evaluate(async () =>
      (await caches.keys()).filter((name) => name.includes(' whole ')).map((name) => name.split(' ').at(-1)),
    );

  test('the copy stays of one version until the new one is whole', async ({ page, context, site, expectProblem }) => {
    expectProblem(gone);
    await keepWhole(page);
    site.deploy(renewed.directory);
    // The network has the newer version: it is shown, and the copy is not.
    await page.goto('/');
    expect(await versionOf(page)).not.toBe(before);
    await expect(cellOf(page)).toContainText('disputed');
    await waitUntilKept(page, '/');

    await context.setOffline(true);
    await page.goto(clientAddress(renewed.client.id));
    expect(await versionOf(page)).toBe(before);
    await search(page).fill(question());
    await expect(page.locator('[data-answer]').first()).toBeVisible();
    await expect(page.locator('[data-answer]').first()).not.toContainText('disputed');
    // The page of the new version does not answer from the copy of the old one.
    await page.goto('/');
    expect(await versionOf(page)).not.toBe(before);
    await cellOf(page).click();
    await expect(
      page.getByRole('dialog').getByText('The answer could not be loaded, as there is no connection.'),
    ).toBeVisible();

    await context.setOffline(false);
    await page.goto('/offline/');
    await expect(status(page)).toContainText('it has been renewed since.');
    await page.getByRole('button', { name: /^Keep the newest version instead/ }).click();
    const progress = page.getByRole('progressbar');
    await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(20);
    await context.setOffline(true);
    await expect(status(page)).toContainText('Until all have come the other one is shown.');
    await page.goto('/terms/');
    expect(await versionOf(page)).toBe(before);

    await context.setOffline(false);
    await page.goto('/offline/');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(status(page)).toHaveText(/^The whole site is kept on this device/, { timeout: 120_000 });
    await expect(status(page)).not.toContainText('renewed since');
    expect(await listWholes(page)).toEqual([await versionOf(page)]);
    await context.setOffline(true);
    await page.goto('/');
    await cellOf(page).click();
    await expect(page.getByRole('dialog').locator('.answer')).toContainText(/disputed|disagree/i);
  });

  test('a page of the version before keeps nothing of the new one', async ({ page, site, expectProblem }) => {
    expectProblem(gone, false);
    await open(page, '/offline/', true);
    site.deploy(renewed.directory);
    await page.getByRole('button', { name: /^Keep the whole site/ }).click();
    await expect(status(page)).toHaveText(
      /^The site was renewed meanwhile\. Load this page anew to keep the new version\./,
    );
    const pages = (await listKept(page)).filter(({ kind, path }) => kind === 'whole' && path.endsWith('/'));
    expect(pages).toEqual([]);
  });
});
