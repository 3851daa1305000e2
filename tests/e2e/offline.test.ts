import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mostPages } from '../../src/scripts/offline/page-store.ts';
import { dist, project } from '../support/built-site.ts';
import { listKept, test, waitUntilKept } from '../support/deployed-site.ts';
import { expect } from '../support/test.ts';

// With the service worker, which other tests leave out.
test.use({ serviceWorkers: 'allow' });

/** What browsers say of a network that is not there. */
const noNetwork = /ERR_|Failed to load|NetworkError|503|50[0-9]|preload/;

const notice = (page: Page) => page.locator('main .site-notice');
const stored = /^This is a copy that was stored on \d+ \w+ \d{4}, as the network does not answer\./;

/** Reads a page with the worker in charge. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await waitUntilKept(page, address.replace(/\?.*/, ''));
}

async function keepWhole(page: Page): Promise<void> {
  await read(page, '/offline/');
  await page.getByRole('button', { name: /^Keep the whole site here \(\d+ MB\)$/ }).click();
  await expect(page.getByText('The whole site is kept on this device, as it was on')).toBeVisible({ timeout: 120_000 });
}

test('pages last read stay readable with what they loaded, say that they are copies, and are new once the network is back', async ({
  page,
  context,
  expectProblem,
}) => {
  expectProblem(noNetwork, false);
  await read(page, '/');
  await read(page, '/?status=planned');
  await read(page, '/clients/outlook/');
  await expect(notice(page)).toHaveCount(0);
  await context.setOffline(true);
  await page.goto('/?status=unsupported');
  await expect(notice(page)).toHaveText(stored);
  await expect(page.locator('support-filter output')).not.toHaveText(/^(\d+) of \1 /);
  await page.goto('/clients/outlook/');
  await expect(notice(page)).toHaveText(stored);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft Outlook');
  await context.setOffline(false);
  await notice(page).getByRole('link', { name: 'Try again' }).click();
  await expect(notice(page)).toHaveCount(0);
});

test('a page that was never read says so, lists those that were, and comes once the network is back', async ({
  page,
  context,
  expectProblem,
}) => {
  expectProblem(noNetwork, false);
  await read(page, '/clients/outlook/');
  await context.setOffline(true);
  const response = await page.goto('/clients/teams/');
  expect(response?.status()).toBe(503);
  await expect(notice(page)).toContainText('the page at this address is not kept on this device');
  await expect(page.getByRole('heading', { name: 'Pages last read' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Outlook/ })).toHaveAttribute('href', /\/clients\/outlook\/$/);
  await context.setOffline(false);
  await notice(page).getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Microsoft Teams');
});

test('where the search was never used it says that there is no connection', async ({
  page,
  context,
  expectProblem,
}) => {
  expectProblem(noNetwork, false);
  await read(page, '/guides/');
  await read(page, '/platforms/');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await page.keyboard.type('outlook');
  const results = page.locator('.search-results');
  await expect(results.getByText('The search could not be loaded, as there is no connection. Try again')).toBeVisible();
  await context.setOffline(false);
  await results.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-answer^="outlook/"]').first()).toBeVisible();
});

test('on request the whole site is kept: pages, answers in place, earlier tables, answers and text search', async ({
  page,
  context,
  expectProblem,
}) => {
  test.slow();
  expectProblem(noNetwork, false);
  await keepWhole(page);
  await context.setOffline(true);
  await page.goto('/');
  await expect(notice(page)).toHaveText(stored);
  await page
    .getByRole('row', { name: /^Outlook/ })
    .getByRole('cell')
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('dialog', { name: 'Microsoft Outlook' }).locator('.answer')).toBeVisible();
  await page.goto('/capabilities/certificate-based-authentication/?as-of=2021-03-20');
  await expect(page.getByText('The table as Microsoft printed it')).toBeVisible();
  await page.goto('/guides/');
  await page.keyboard.press('/');
  await page.keyboard.type('outlook ios');
  await expect(page.locator('[data-answer="outlook/ios/"]')).toBeVisible();
  await expect(page.locator('.search-text li').first()).toBeVisible();
  await page.goto('/clients/yammer/');
  await expect(page).toHaveURL('/clients/viva-engage/');
});

test('a browser that cannot be asked to leave its storage alone keeps the site all the same', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
  await keepWhole(page);
});

test('what was begun can be stopped by a lost connection and gone on with; until it is whole it is not used', async ({
  page,
  context,
  expectProblem,
}) => {
  test.slow();
  expectProblem(noNetwork, false);
  await read(page, '/offline/');
  await page.getByRole('button', { name: /^Keep the whole site/ }).click();
  const progress = page.getByRole('progressbar');
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(20);
  await context.setOffline(true);
  const status = page.locator('.keep-site [role=status]');
  await expect(status).toHaveText(
    /^The network did not answer\. The whole site is not kept on this device\. \d+ of \d+ files of the newest version are here\./,
  );
  const here = (await listKept(page)).filter(({ kind, path }) => kind === 'whole' && path.startsWith('/c'));
  await page.goto(here[0]?.path ?? '/clients/teams/');
  await expect(notice(page)).toContainText('not kept on this device');
  await context.setOffline(false);
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(status).toHaveText(/^The whole site is kept on this device/, { timeout: 120_000 });
});

test('all that is kept is removed when asked to', async ({ page }) => {
  await read(page, '/clients/outlook/');
  await read(page, '/offline/');
  await page.getByRole('button', { name: 'Remove all that is kept' }).click();
  await expect(page.getByText('All that was kept has been removed.')).toBeVisible();
  expect(await listKept(page)).toEqual([]);
});

for (const [how, ailment] of [
  ['is silent', 'silent'],
  ['answers with an error', 502],
] as const)
  test(`where the server ${how}, the stored copy is shown`, async ({ page, site, expectProblem }) => {
    expectProblem(noNetwork, false);
    await read(page, '/clients/outlook/');
    site.ail(ailment);
    await page.goto('/clients/outlook/');
    await expect(notice(page)).toHaveText(stored);
    site.ail();
    await page.goto('/clients/outlook/');
    await expect(notice(page)).toHaveCount(0);
  });

test('what is not there, files for other programs and what was asked on a page are not kept', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/404/);
  await read(page, '/check/?apps=outlook');
  await page.getByRole('textbox', { name: 'Names or identifiers' }).fill('A secret app of ours');
  await expect(page.locator('[data-name="A secret app of ours"]')).toBeVisible();
  await page.goto('/clients/nothing/');
  await page.goto('/clients/outlook.md').catch(() => undefined);
  await page.goto('/search/?q=outlook');
  await waitUntilKept(page, '/search/');
  const paths = (await listKept(page)).map(({ path }) => path);
  expect(paths.filter((path) => /nothing|\.md$|\?/.test(path))).toEqual([]);
  const texts = await page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = stores.map(async (store) =>
      Promise.all((await store.keys()).map(async (key) => (await store.match(key))!.text())),
    );
    return (await Promise.all(kept)).flat().join();
  });
  expect(texts).not.toContain('A secret app of ours');
});

test('no more than the last pages read are kept', async ({ page }) => {
  await read(page, '/clients/outlook/');
  await page.evaluate(async (count) => {
    const name = (await caches.keys()).find((one) => one.endsWith(' pages'))!;
    const store = await caches.open(name);
    for (let at = 0; at < count; at++) await store.put(`/made-up/${at}/`, new Response('A page.'));
  }, mostPages);
  await read(page, '/clients/teams/');
  await expect
    .poll(async () => (await listKept(page)).filter(({ kind }) => kind === 'pages').map(({ path }) => path))
    .not.toContain('/clients/outlook/');
  const paths = (await listKept(page)).filter(({ kind }) => kind === 'pages').map(({ path }) => path);
  expect(paths).toHaveLength(mostPages);
  expect(paths.at(-1)).toBe('/clients/teams/');
});

test('the script in the README takes the service worker and all that was kept away', async ({ page, site }) => {
  const [, script = ''] =
    /```js\n(addEventListener\('install'[^]*?)```/.exec(readFileSync(join(project, 'README.md'), 'utf8')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'without-worker-'));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'service-worker.js'), script);
  await read(page, '/clients/outlook/');
  site.deploy(folder);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await listKept(page)).toEqual([]);
  rmSync(folder, { recursive: true });
});
