import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { buildCapabilityMatrix } from '../../src/domain/verdict/matrix.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { clickWord } from '../support/click-word.ts';
import { facet, facetValue } from '../support/filter-form.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test } from '../support/test.ts';

// What a reader lives by, done as a person does it: words, keys, fingers. In every engine that is found here.

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const { rows } = buildCapabilityMatrix(content, content.capabilities[0]!);
const [first] = rows;

/** What a filter counts: rows of clients, or changes. */
const rowMark = 'support-filter :is(tr[data-words], .changes a[data-platform])';
const shownRows = (page: Page) => page.locator(rowMark).filter({ visible: true });
const count = (page: Page) => page.locator('support-filter output');

/** The facets of a filter with their values, and how many rows the table has of each. */
async function listFacets(page: Page): Promise<{ name: string; word: string; address: string; rows: number }[]> {
  return page.locator('support-filter [data-facet]').evaluateAll(
    (all, rowMark) =>
      all.map((home) => {
        const values = [...home.querySelectorAll('label')].map((label) => {
          const box = label.querySelector('input')!;
          const isColumn =
            document.querySelector<HTMLElement>('support-filter')!.dataset.rows === 'clients' &&
            box.name === 'platform';
          const mark = `[data-${box.name}="${box.value}"]`;
          const table = [...document.querySelectorAll(rowMark)];
          const having = isColumn ? table : table.filter((row) => row.closest(mark) ?? row.querySelector(mark));
          return {
            word: box.nextSibling!.textContent!.trim(),
            address: `${box.name}=${box.value}`,
            rows: having.length,
          };
        });
        const fewest = values.filter((value) => value.rows > 0).sort((a, b) => a.rows - b.rows)[0]!;
        return { name: (home as HTMLElement).dataset.label!, ...fewest };
      }),
    rowMark,
  );
}

for (const path of ['/', '/changes/']) {
  test(`the word of a value chooses it, in each facet of ${path} @every-engine`, async ({ page }) => {
    await page.goto(path);
    const all = await page.locator(rowMark).count();
    /** Those in sight while nothing is hidden: the retired lie closed. */
    const open = await shownRows(page).count();
    for (const { name, word, address, rows: expected } of await listFacets(page)) {
      const isMenu = (await facet(page, name).count()) > 0;
      if (isMenu) await clickWord(facet(page, name), name);
      await clickWord(facetValue(page, word), word);
      await expect(page).toHaveURL(`${path}?${address}`);
      await expect(shownRows(page)).toHaveCount(expected === all ? open : expected);
      await expect(count(page)).toHaveText(new RegExp(`^${expected} of ${all} `));
      await expect(facetValue(page, word), 'the menu stays open').toBeVisible();
      await clickWord(facetValue(page, word), word);
      await expect(page).toHaveURL(path);
      await expect(shownRows(page)).toHaveCount(open);
      await page.keyboard.press('Escape');
      if (isMenu) await expect(facetValue(page, word)).toHaveCount(0);
    }
  });
}

test('a filter works from the keyboard alone @every-engine', async ({ page }) => {
  await page.goto('/clients/');
  await page.getByLabel('Name or identifier').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`/clients/?platform=${content.platforms[0]!.id}`);
  await facet(page, 'Status').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`/clients/?platform=${content.platforms[0]!.id}&status=supported`);
  await page.keyboard.press('Escape');
  await expect(facet(page, 'Status')).toBeFocused();
});

test('back from a client the rows, the controls and the address agree, and the next choice adds to them @every-engine', async ({
  page,
}) => {
  await page.goto('/clients/?status=supported');
  await expect(count(page)).not.toHaveText(new RegExp(`^${rows.length} of`));
  await page.getByLabel('Name or identifier').fill('o');
  await expect(page).toHaveURL('/clients/?text=o&status=supported');
  const said = await count(page).textContent();
  await shownRows(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/clients\/[^/]+\//);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(count(page)).toHaveText(said!);
  await expect(page.getByLabel('Name or identifier')).toHaveValue('o');
  await clickWord(facet(page, 'Status'), 'Status');
  await expect(page.getByRole('checkbox', { name: /^Supported/ })).toBeChecked();
  await clickWord(facetValue(page, 'Planned'), 'Planned');
  await expect(page).toHaveURL('/clients/?text=o&status=supported&status=planned');
});

for (const path of ['/', '/guides/']) {
  test(`a pressed answer of the search leads to the cell, from ${path} @every-engine`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('/');
    await page.keyboard.type('outlook on iphone');
    const answer = page.locator('[data-answer]').first();
    await expect(answer).toHaveAttribute('data-answer', 'outlook/ios/');
    await clickWord(answer.getByRole('link'), 'Outlook');
    await expect(page).toHaveURL(/\/clients\/outlook\/#.*-ios$/);
    await expect(page.locator(':target').getByRole('heading')).toBeInViewport();
  });
}

/**
 * Makes a press give the focus as Safari does: a link, a button or a box takes none, but whatever they stand in that can have it.
 * Only Apple's own WebKit does so, which runs nowhere but on a Mac.
 */
function pressAsSafari(): void {
  addEventListener('mousedown', (event) => {
    const target = event.target as Element;
    if (target.closest('input:not([type=checkbox], [type=radio]), select, textarea, summary')) return;
    event.preventDefault();
    const holder = target.closest<HTMLElement>('[tabindex]');
    if (holder) holder.focus({ preventScroll: true });
    else (document.activeElement as HTMLElement | null)?.blur();
  });
}

test('a press that gives no focus, as in Safari, chooses a value and follows an answer', async ({ page }) => {
  await page.addInitScript(pressAsSafari);
  await page.goto('/');
  await clickWord(facet(page, 'Status'), 'Status');
  await page.getByRole('checkbox', { name: /^Planned/ }).click();
  await expect(page).toHaveURL('/?status=planned');
  await page.getByRole('searchbox', { name: 'Search' }).click();
  await page.keyboard.type('outlook on iphone');
  await clickWord(page.locator('[data-answer]').first().getByRole('link'), 'Outlook');
  await expect(page).toHaveURL(/\/clients\/outlook\/#/);
});

test('the word in a cell opens the answer and its source beside the matrix, and its way leads to the page @every-engine', async ({
  page,
}) => {
  await page.goto('/');
  const cell = page
    .getByRole('row', { name: new RegExp(`^${first!.head.name}`) })
    .getByRole('cell')
    .first();
  await clickWord(cell.getByRole('link'), (await cell.locator('.status').textContent())!.trim());
  const answer = page.getByRole('dialog', { name: first!.client!.name });
  await expect(answer.getByRole('listitem').first()).toBeVisible();
  await clickWord(answer.getByRole('link', { name: /^Open on the page of/ }), 'Open');
  await expect(page).toHaveURL(/\/clients\/[^/]+\/#.+/);
  await expect(page.locator(':target').getByRole('heading')).toBeInViewport();
  await expect(page.locator(':target')).toContainText(first!.client!.name);
});

test('an answer is copied for a ticket and pasted @every-engine', async ({ page, context, browserName }) => {
  // The others let a page write where the reader pressed.
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-write']);
  await page.goto('/clients/outlook/');
  await clickWord(page.getByRole('button', { name: 'Copy Certificate-based authentication, iOS' }), 'Copy');
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  expect(await readClipboard(page)).toMatch(
    /^Microsoft Outlook, Certificate-based authentication, iOS and iPadOS: .*\nhttp.*#certificate-based-authentication-ios\n/,
  );
});

test('a theme that is chosen stays @every-engine', async ({ page }) => {
  const lightness = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.documentElement)
          .backgroundColor.match(/\d+/g)!
          .slice(0, 3)
          .reduce((sum, part) => sum + Number(part), 0) / 3,
    );
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('Dark');
  expect(await lightness()).toBeLessThan(60);
  await page.goto('/clients/');
  expect(await lightness()).toBeLessThan(60);
  await page.getByLabel('Theme').selectOption('Light');
  expect(await lightness()).toBeGreaterThan(200);
});

test.describe('on a phone', () => {
  // Firefox is driven without fingers.
  test.use({
    viewport: { width: 360, height: 780 },
    hasTouch: ({ browserName }, use) => use(browserName !== 'firefox'),
  });

  test('a platform is one tap, its answers stand under it @every-engine', async ({ page, hasTouch }) => {
    const by = hasTouch ? 'tap' : 'click';
    await page.goto('/');
    // On a phone the filter comes with its part.
    await expect(count(page)).toBeVisible();
    const platform = content.platforms.find(({ id }) => id === 'ios')!;
    await clickWord(
      page.locator('support-filter label', { has: page.locator(`[value="${platform.id}"]`) }),
      platform.shortName,
      by,
    );
    await expect(page).toHaveURL(`/?platform=${platform.id}`);
    await expect(page.locator('support-filter thead th').filter({ visible: true })).toHaveText([
      'Client',
      platform.shortName,
    ]);
    await clickWord(facet(page, 'Filters'), 'Filters', by);
    await clickWord(facet(page, 'Status'), 'Status', by);
    await clickWord(facetValue(page, 'Supported'), 'Supported', by);
    const supported = rows.filter(({ answers }) =>
      answers.some(({ platform: { id }, verdict }) => id === platform.id && verdict.status === 'supported'),
    );
    await expect(count(page)).toHaveText(`${supported.length} of ${rows.length} clients`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
