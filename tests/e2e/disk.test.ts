import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { unpack, zipBuiltSite } from '../support/disk-copy.ts';
import { choose } from '../support/filter-form.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test as base } from '../support/test.ts';

// The zip for machines without a network, unpacked and opened as a person does, in a browser that has none.

const { capabilities, clients } = loadSiteContent(join(import.meta.dirname, '../..'));
const [subject] = capabilities;

const test = base.extend<object, { copy: string }>({
  copy: [
    async ({}, use) => {
      const folder = unpack(await zipBuiltSite());
      await use(`${pathToFileURL(folder).href}/`);
      rmSync(dirname(folder), { recursive: true });
    },
    { scope: 'worker' },
  ],
  // What `watchContext` holds every request against: nothing but files is asked for.
  baseURL: ({ copy }, use) => use(copy),
});
test.use({ offline: true });

/** Whether a page of the copy is open, by its path in it. */
async function expectPage(page: Page, copy: string, path: string): Promise<void> {
  await expect(page).toHaveURL((address) => address.href === copy + path);
}

test('the search answers, and its answer leads to the place that tells it @every-engine', async ({ page, copy }) => {
  await page.goto('index.html');
  await page.getByRole('searchbox').fill('outlook ios');
  const answer = page.locator('[data-answer^="outlook/ios"] a').first();
  await expect(answer).toContainText('Outlook on iOS');
  await answer.click();
  await expectPage(page, copy, `clients/outlook/index.html#${subject!.id}-ios`);
  await expect(page.locator(`#${subject!.id}-ios`)).toBeInViewport();
});

test('the text is searched, also with a word that is mistyped, and all results have their page @every-engine', async ({
  page,
  copy,
}) => {
  await page.goto('terms/index.html');
  await page.getByRole('searchbox').fill('revokation');
  await expect(page.locator('.search-text')).toContainText('Searched for “revocation”.');
  await page.getByRole('link', { name: /^All \d+ passages/ }).click();
  await expectPage(page, copy, 'search/index.html?q=revokation');
  const passage = page.locator('.search-text li a').first();
  const address = await passage.evaluate((link: HTMLAnchorElement) => link.href);
  await passage.click();
  await expect(page).toHaveURL(address);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the filters narrow the table, the address says it, and Back takes it back @every-engine', async ({
  page,
  copy,
}) => {
  await page.goto('index.html');
  const count = page.locator('support-filter output');
  const all = await count.textContent();
  await choose(page, 'Platform', 'iOS');
  await choose(page, 'Status', 'Planned');
  await expectPage(page, copy, 'index.html?platform=ios&status=planned');
  await expect(count).not.toHaveText(all!);
  await page.reload();
  await expect(count).not.toHaveText(all!);
  await page.goBack();
  await page.goBack();
  await expect(count).toHaveText(all!);
});

test('a cell opens its answer beside the table, with what it is copied with @every-engine', async ({ page, copy }) => {
  await page.goto('index.html');
  const cell = page.locator('.answers td a[href*="/clients/outlook/"]').first();
  await cell.click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Outlook');
  await expect(panel.locator('section.answer')).toBeVisible();
  await expectPage(page, copy, `index.html#outlook/${subject!.id}-android`);
  // Its links are whole: they lead on from here.
  await panel.getByRole('link', { name: /Open on the page of/ }).click();
  await expectPage(page, copy, `clients/outlook/index.html#${subject!.id}-android`);
});

test('an answer is copied from the table, and from the page of the client', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  await page.goto('index.html');
  await page.locator('.answers td a[href*="/clients/outlook/"]').first().click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Copy/ }).click();
  await expect(panel).toContainText('Copied as plain text.');
  const copied = await readClipboard(page);
  await page.goto('clients/outlook/index.html');
  await page.locator(`copy-answers[data-of="${subject!.id}-android"]`).getByRole('button').click();
  await expect(page.locator('main')).toContainText('Copied as plain text.');
  expect(await readClipboard(page)).toBe(copied);
});

test('a table is shown as of another day @every-engine', async ({ page }) => {
  await page.goto(`capabilities/${subject!.id}/index.html`);
  await page.locator('select[name=as-of]').selectOption({ index: 1 });
  await expect(page.locator('.then')).toContainText('The table as Microsoft printed it');
  await expect(page.locator('td[data-then]').first()).toContainText('today:');
});

test('two revisions are compared', async ({ page }) => {
  await page.goto(`capabilities/${subject!.id}/index.html`);
  const choice = page.locator('compare-revisions');
  await choice.locator('select').first().selectOption({ index: 3 });
  await choice.locator('select').last().selectOption({ index: 0 });
  await choice.getByRole('button').click();
  await expect(page).toHaveURL(/\/since\/[^/]+\/index\.html$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('links lead through the site, and an old address to the new one @every-engine', async ({ page, copy }) => {
  await page.goto('index.html');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Clients' }).click();
  await expectPage(page, copy, 'clients/index.html');
  const [client] = clients;
  await page.locator(`main a[href$="/clients/${client!.id}/index.html"]`).first().click();
  await expectPage(page, copy, `clients/${client!.id}/index.html`);
  await page.goto('clients/yammer/index.html');
  await expectPage(page, copy, 'clients/viva-engage/index.html');
});

test('an inventory is checked, and what was found goes along to another capability @every-engine', async ({
  page,
  copy,
}) => {
  await page.goto('check/index.html');
  await page.locator('check-inventory textarea').fill('Microsoft Outlook\ncom.microsoft.teams\n');
  await expect(page.locator('.check-report .totals')).toContainText('2 apps of these tables');
  const { search } = new URL(page.url());
  expect(search).toContain('outlook,teams');
  const other = capabilities[1]!;
  await page.getByRole('navigation', { name: 'Capability' }).getByRole('link', { name: other.name }).click();
  await expectPage(page, copy, `check/${other.id}/index.html${search}`);
  await expect(page.locator('.check-report .totals')).toContainText('2 apps of these tables');
});

test('the theme is kept from page to page @every-engine', async ({ page }) => {
  await page.goto('index.html');
  await page.getByLabel('Theme').selectOption('dark');
  await page.goto('terms/index.html');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('each kind of page says that it is a copy, and of which day @no-js', async ({ page }) => {
  for (const path of ['index.html', 'clients/outlook/index.html', 'changes/index.html', 'search/index.html']) {
    await page.goto(path);
    await expect(page.getByRole('complementary', { name: 'This copy' })).toContainText(
      'Copy for machines without a network, facts reviewed on',
    );
  }
});
