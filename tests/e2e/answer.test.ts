import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { clickWord } from '../support/click-word.ts';
import { choose } from '../support/filter-form.ts';
import { findViolations } from '../support/find-violations.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test } from '../support/test.ts';

// The answer of a cell, opened beside its matrix.

const { platforms, capabilities } = loadSiteContent(join(import.meta.dirname, '../..'));
const capability = capabilities[0]!.id;
const columnOf = (platform: string) => platforms.findIndex(({ id }) => id === platform);

/** The link of a cell on the home page. */
const cell = (page: Page, client: string, platform: string): Locator =>
  page
    .getByRole('row', { name: new RegExp(`^${client}`) })
    .getByRole('cell')
    .nth(columnOf(platform))
    .getByRole('link');

const panel = (page: Page) => page.getByRole('dialog');
const heading = (page: Page) => panel(page).getByRole('heading', { level: 2 });
const close = (page: Page) => panel(page).getByRole('button', { name: 'Close' });
const addressOf = (client: string, platform: string, query = '') => `/${query}#${client}/${capability}-${platform}`;

test('a press on a cell opens its answer, the next cell takes its place, Back closes it @every-engine', async ({
  page,
}) => {
  await page.goto('/');
  await clickWord(cell(page, 'Edge', 'android'), 'Partial');
  await expect(heading(page)).toHaveText(
    /^Microsoft Edge, Certificate-based authentication\s+Android:\s+Partial, confirmed \d{4}$/,
  );
  await expect(heading(page)).toBeFocused();
  await expect(panel(page)).toContainText('Microsoft Edge on Android supports certificate-based authentication');
  await expect(panel(page)).toContainText('No newer document found by');
  await expect(panel(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(panel(page).getByText('Notes:')).toBeVisible();
  await expect(page).toHaveURL(addressOf('edge', 'android'));
  await expect(cell(page, 'Edge', 'android')).toHaveAttribute('aria-current', 'true');

  await clickWord(cell(page, 'Outlook', 'ios'), 'Supported');
  await expect(heading(page)).toHaveText(/^Microsoft Outlook, .*iOS/);
  await expect(page).toHaveURL(addressOf('outlook', 'ios'));
  await expect(page.locator('[aria-current=true]')).toHaveCount(1);

  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('/');
  await expect(cell(page, 'Outlook', 'ios')).toBeFocused();
  await page.evaluate(() => void setTimeout(() => history.forward()));
  await expect(heading(page)).toHaveText(/^Microsoft Outlook, .*iOS/);
});

test('from the keyboard: Enter opens, arrow keys lead to the neighbours, Escape leads back to the cell @every-engine', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto('/');
  await cell(page, 'Outlook', 'android').focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(/^Microsoft Outlook, .*iOS/);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(heading(page)).not.toHaveText(/Outlook/);
  await expect(heading(page)).toHaveText(/iOS/);
  await page.keyboard.press('ArrowUp');
  await expect(heading(page)).toHaveText(/^Microsoft Outlook, .*iOS/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(cell(page, 'Outlook', 'ios')).toBeFocused();
  await expect(page).toHaveURL('/');
  expect(await page.evaluate(() => history.length), 'going on from answer to answer is no step back').toBeLessThan(5);
});

test('where the answer is longer than the panel, up and down scroll it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/');
  await cell(page, 'Edge', 'android').click();
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => panel(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await expect(heading(page)).toHaveText(/^Microsoft Edge/);
});

test('the button closes, large enough for a finger', async ({ page }) => {
  await page.goto('/');
  await cell(page, 'Word', 'ios').click();
  const { width, height } = (await close(page).boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await close(page).click();
  await expect(panel(page)).toBeHidden();
  await expect(cell(page, 'Word', 'ios')).toBeFocused();
});

test('with a key held or the middle button the browser is left to open the page on its own', async ({ page }) => {
  await page.goto('/');
  // What the browser is left to do is noted, and not done.
  const taken = await page.evaluateHandle(() => {
    const seen: boolean[] = [];
    for (const type of ['click', 'auxclick'])
      addEventListener(type, (event) => {
        seen.push(event.defaultPrevented);
        event.preventDefault();
      });
    return seen;
  });
  await cell(page, 'Outlook', 'ios').click({ modifiers: ['ControlOrMeta'] });
  await cell(page, 'Outlook', 'ios').click({ button: 'middle' });
  expect(await taken.jsonValue()).toEqual([false, false]);
  await expect(panel(page)).toHaveCount(0);
  await expect(page).toHaveURL('/');
});

test('without scripts a cell leads to the page of the client @no-js', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled);
  await page.goto('/');
  await cell(page, 'Outlook', 'ios').click();
  await expect(page).toHaveURL(`/clients/outlook/#${capability}-ios`);
});

test('on the page of the client itself a cell leads to its section', async ({ page }) => {
  await page.goto('/clients/outlook/');
  await page.locator('.answers td').first().getByRole('link').click();
  await expect(page.locator('.answer:target')).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test('an address opens the answer that it names, beside what the filter shows @every-engine', async ({ page }) => {
  await page.goto(addressOf('edge', 'ios', '?status=partial'));
  await expect(heading(page)).toHaveText(/^Microsoft Edge, .*iOS/);
  await expect(cell(page, 'Edge', 'ios')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('/?status=partial');
});

test('a filter goes on beside an open answer, and both are steps back', async ({ page }) => {
  await page.goto('/');
  await cell(page, 'Edge', 'ios').click();
  await expect(heading(page)).toBeFocused();
  await choose(page, 'Status', 'Partial');
  await expect(page).toHaveURL(addressOf('edge', 'ios', '?status=partial'));
  await expect(heading(page)).toHaveText(/^Microsoft Edge/);
  await close(page).click();
  await expect(page).toHaveURL('/?status=partial');
  await page.goBack();
  await expect(page).toHaveURL(addressOf('edge', 'ios'));
  await expect(heading(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(panel(page)).toBeHidden();
});

test('a link within the page leads there, and closes what is open', async ({ page }) => {
  await page.goto('/platforms/ios/');
  await page.getByRole('row', { name: /^Word/ }).getByRole('cell').first().getByRole('link').click();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Browsers' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('/platforms/ios/#browsers');
  await expect(page.locator('#browsers')).toBeInViewport();
});

test('an answer that does not arrive is told in words, with the way to the page, and asked for again @every-engine', async ({
  page,
  expectProblem,
  browserName,
}) => {
  expectProblem(/clients\/outlook|Failed to load/, browserName === 'chromium');
  await page.goto('/');
  await page.route('**/clients/outlook/', (route) => route.fulfill({ status: 503, body: '' }));
  await cell(page, 'Outlook', 'ios').click();
  await expect(panel(page).getByText('The answer could not be loaded.')).toBeVisible();
  await expect(panel(page).getByRole('link', { name: /^Open on the page of Outlook/ })).toHaveAttribute(
    'href',
    new RegExp(`/clients/outlook/#${capability}-ios$`),
  );
  await page.unroute('**/clients/outlook/');
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toHaveText(/^Microsoft Outlook, .*iOS/);
  await expect(panel(page).getByText('could not be loaded')).toHaveCount(0);
});

test('a cell pressed while another answer is on its way overtakes it', async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  await page.goto('/');
  await page.route('**/clients/outlook/', async (route) => {
    await late.promise;
    await route.continue();
  });
  await cell(page, 'Outlook', 'ios').click();
  await expect(panel(page).getByText('The answer is on its way.')).toBeVisible();
  await cell(page, 'Word', 'ios').click();
  await expect(heading(page)).toHaveText(/Word/);
  const came = page.waitForResponse('**/clients/outlook/');
  late.resolve(undefined);
  await (await came).finished();
  await expect(heading(page)).toHaveText(/Word/);
});

test('each kind of matrix opens answers; nothing stands twice in the page, every link is whole', async ({ page }) => {
  for (const address of ['/', '/platforms/ios/', '/capabilities/conditional-access/']) {
    await page.goto(address);
    await page
      .getByRole('row', { name: /^Outlook/ })
      .getByRole('cell')
      .nth(1)
      .getByRole('link')
      .click();
    await expect(heading(page), address).toHaveText(/^Microsoft Outlook, /);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size, address).toBe(ids.length);
    const links = await panel(page)
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(links.filter((link) => !URL.canParse(link))).toEqual([]);
  }
});

test('an open answer is copied, in the form that is chosen there', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await cell(page, 'Edge', 'android').click();
  await panel(page).getByLabel('Copy as').selectOption('Markdown');
  await panel(page).getByRole('button', { name: 'Copy Certificate-based authentication, Android: Partial' }).click();
  await expect(panel(page).getByText('Copied as Markdown.')).toBeVisible();
  expect(await readClipboard(page)).toContain(`(${baseURL}clients/edge/#${capability}-android)`);
});

for (const width of [320, 360, 768, 1024, 1280, 1920]) {
  test(`an open answer covers neither its cell nor the width of the page, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto('/?platform=ios&platform=macos');
    await expect(page.locator('.filter[hidden]')).toHaveCount(0);
    await page.getByRole('row', { name: /^Word/ }).getByRole('cell').first().getByRole('link').click();
    await expect(heading(page)).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const box = (await panel(page).boundingBox())!;
    const link = (await page.locator('[aria-current=true]').boundingBox())!;
    const isBeside = link.x + link.width <= box.x;
    const isAbove = link.y + link.height <= box.y;
    expect(isBeside || isAbove).toBe(true);
    expect(link.y).toBeGreaterThanOrEqual(0);
    if (width < 1024) expect([box.x, box.x + box.width, box.y + box.height]).toEqual([0, width, 780]);
    else expect((await page.locator('main table').first().boundingBox())!.width).toBeLessThanOrEqual(box.x);
  });
}

test('at 400 % all of an answer can be reached, and the way out stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/');
  await cell(page, 'Edge', 'android').click();
  // The whole answer is there before anyone scrolls to its end.
  await expect(heading(page)).toBeFocused();
  const way = panel(page).getByRole('link', { name: /^Open on the page of/ });
  await way.scrollIntoViewIfNeeded();
  await expect(way).toBeInViewport();
  await expect(close(page)).toBeInViewport({ ratio: 1 });
});

test('paper shows the matrix and no panel', async ({ page }) => {
  await page.goto(addressOf('edge', 'ios'));
  await expect(heading(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page)).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingInlineEnd)).toBe('0px');
});

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const) {
  test(`axe finds nothing in a page with an open answer, ${Object.values(media).join(', ')}`, async ({ page }) => {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.goto(addressOf('edge', 'ios'));
    await expect(heading(page)).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
    expect(await panel(page).evaluate((one) => getComputedStyle(one).borderInlineStartStyle)).toBe('solid');
  });
}
