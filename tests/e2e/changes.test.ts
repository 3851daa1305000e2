import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listChangeGroups, type ChangeRow } from '../../src/domain/history/change-list.ts';
import { changeKindWords } from '../../src/domain/history/change-kinds.ts';
import { tableOf } from '../../src/domain/content/sources.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { choose, facet, openMenus } from '../support/filter-form.ts';
import { findViolations } from '../support/find-violations.ts';
import { expect, test } from '../support/test.ts';

const content = loadSiteContent(join(import.meta.dirname, '../..'));
const changes = listChangeGroups(content).flatMap(({ difference, rows }) =>
  rows.map((row) => ({ ...row, capability: difference.capability.id, revision: difference.newer.id })),
);

type Wanted = (change: ChangeRow & { capability: string; revision: string }) => boolean;

const shownChanges = (page: Page) => page.locator('.changes a[data-platform]:visible');
const shownGroups = (page: Page) => page.locator('tbody:visible');
const from = (page: Page) => page.getByRole('combobox', { name: 'First seen from' });
const to = (page: Page) => page.getByRole('combobox', { name: 'to', exact: true });

/** A change by what a reader sees of it: where it leads, under which revision, in which row, by which word. */
const describe = ({ address, capability, revision, direction, step, platformName, turn }: (typeof changes)[number]) =>
  [
    address,
    `${capability}-${revision}`,
    `${changeKindWords[direction].label}${step && `: ${step}`}`,
    platformName ?? turn,
  ].join(' ');

/** Runs in the page: the same of the links there. */
const readChanges = (links: Element[]) =>
  links.map((link) =>
    [
      link.getAttribute('href'),
      link.closest('tbody')!.id,
      link.closest('tr')!.querySelector('th')!.textContent,
      link.textContent,
    ]
      .map((part) => part!.replace(/\s+/g, ' ').trim())
      .join(' '),
  );

/** Exactly these changes are shown and counted, and nothing is left of what would hold others. */
async function expectShown(page: Page, isWanted: Wanted): Promise<void> {
  const wanted = changes.filter(isWanted);
  await expect(page.getByRole('status')).toHaveText(`${wanted.length} of ${changes.length} changes`);
  await expect(shownChanges(page)).toHaveCount(wanted.length);
  const shown = await shownChanges(page).evaluateAll(readChanges);
  expect(shown.sort()).toEqual(wanted.map(describe).sort());
  await expect(shownGroups(page)).toHaveCount(
    new Set(wanted.map(({ capability, revision }) => `${capability} ${revision}`)).size,
  );
  for (const holder of ['tbody tr:has(td)', 'li'])
    await expect(page.locator(`.changes ${holder}:visible:not(:has(a[data-platform]:not([hidden])))`)).toHaveCount(0);
}

test('all changes are shown, and filtered by capability, platform and direction', async ({ page }) => {
  await page.goto('/changes/');
  await expectShown(page, () => true);
  await choose(page, 'Capability', 'Conditional access');
  await expectShown(page, ({ capability }) => capability === 'conditional-access');
  await choose(page, 'Direction', 'Taken back');
  await expectShown(
    page,
    ({ capability, direction }) => capability === 'conditional-access' && direction === 'withdrawn',
  );
  await choose(page, 'Platform', 'iOS', 'macOS');
  await expectShown(
    page,
    ({ capability, direction, platform = '' }) =>
      capability === 'conditional-access' && direction === 'withdrawn' && /^(ios|macos)$/.test(platform),
  );
  await expect(page).toHaveURL(
    '/changes/?capability=conditional-access&platform=ios&platform=macos&direction=withdrawn',
  );
});

test('a renamed row is of no platform: any platform leaves it out', async ({ page }) => {
  await page.goto('/changes/');
  await choose(page, 'Direction', 'Renamed');
  await expectShown(page, ({ direction }) => direction === 'renamed');
  await choose(page, 'Platform', ...content.platforms.map(({ shortName }) => shortName));
  await expectShown(page, () => false);
  await choose(page, 'Direction', 'Renamed');
  await expectShown(page, ({ platform }) => platform !== undefined);
});

test('changes are found by a name that the client had', async ({ page }) => {
  await page.goto('/changes/');
  await page.getByLabel('Name or identifier').fill('yammer');
  await expectShown(page, ({ client }) => client.id === 'viva-engage');
});

test('each value says how many changes it would show', async ({ page }) => {
  await page.goto('/changes/?capability=single-sign-on');
  await facet(page, 'Direction').click();
  for (const [label, direction] of [
    ['Newly supported', 'gained'],
    ['Support removed', 'lost'],
    ['Renamed', 'renamed'],
  ]) {
    const { length } = changes.filter(
      (change) => change.capability === 'single-sign-on' && change.direction === direction,
    );
    await expect(page.getByRole('checkbox', { name: `${label} ${length}`, exact: true })).toBeVisible();
  }
});

test('a shared address shows the same changes, and Back brings them back', async ({ page }) => {
  await page.goto('/changes/?text=teams&direction=gained');
  const gained: Wanted = ({ client, direction }) => client.id === 'teams' && direction === 'gained';
  await expectShown(page, gained);
  await expect(facet(page, 'Direction')).toHaveText('Direction (1)');
  await shownGroups(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the table of');
  await page.goBack();
  await expectShown(page, gained);
});

test('changes are narrowed to those first seen between two days, the days in either order', async ({ page }) => {
  const within: Wanted = ({ revision }) => revision >= '2021-03-20' && revision.slice(0, 10) <= '2021-07-13';
  await page.goto('/changes/');
  await from(page).selectOption('20 March 2021');
  await expectShown(page, ({ revision }) => revision >= '2021-03-20');
  await to(page).selectOption('13 July 2021');
  await expectShown(page, within);
  await expect(page).toHaveURL('/changes/?from=2021-03-20&to=2021-07-13');
  await choose(page, 'Capability', 'Single sign-on');
  await expectShown(page, (change) => within(change) && change.capability === 'single-sign-on');
  await page.goBack();
  await expectShown(page, within);
  await page.goBack();
  await expect(to(page)).toHaveValue('');
  await expectShown(page, ({ revision }) => revision >= '2021-03-20');
  await page.goto('/changes/');
  await from(page).selectOption('13 July 2021');
  await to(page).selectOption('20 March 2021');
  await expectShown(page, within);
});

test('a shared address opens with its days', async ({ page }) => {
  await page.goto('/changes/?to=2021-03-19&from=nonsense');
  await expectShown(page, ({ revision }) => revision <= '2021-03-19');
  await expect(to(page)).toHaveValue('2021-03-19');
  await expect(from(page)).toHaveValue('');
});

test('a printed page says between which days', async ({ page }) => {
  await page.goto('/changes/?platform=ios&from=2021-05-08&to=2021-05-21');
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByText(/^Narrowed to \d+ of \d+ changes: Platform: iOS; First seen: 8 May 2021 to 21 May 2021/),
  ).toBeVisible();
});

test('reset shows all', async ({ page }) => {
  await page.goto('/changes/?text=o&capability=single-sign-on&platform=ios&direction=lost&from=2021-03-20');
  await page.getByRole('button', { name: 'Reset' }).first().click();
  await expectShown(page, () => true);
  await expect(page).toHaveURL('/changes/');
});

test('changes are filtered from the keyboard alone', async ({ page }) => {
  await page.goto('/changes/');
  await page.getByLabel('Name or identifier').focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Tab');
  await expect(facet(page, 'Direction')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expectShown(page, ({ direction }) => direction === 'gained');
  await page.keyboard.press('Escape');
  await expect(facet(page, 'Direction')).toBeFocused();
});

test('rows of changes offer no sorting, copying or download', async ({ page }) => {
  await page.goto('/changes/');
  const form = page.getByRole('form', { name: 'Filter' });
  await expect(form.getByRole('button')).toHaveText(['Reset']);
  await expect(form.getByLabel('Sort by')).toHaveCount(0);
});

test('every change and its group stand there without JavaScript @no-js', async ({ page, javaScriptEnabled }) => {
  await page.goto('/changes/?direction=lost');
  await expect(page.getByLabel('Name or identifier')).toBeVisible({ visible: javaScriptEnabled });
  await expect(shownChanges(page)).toHaveCount(
    javaScriptEnabled ? changes.filter(({ direction }) => direction === 'lost').length : changes.length,
  );
});

test('from a capability to a revision, on to the next and back @no-js', async ({ page }) => {
  await page.goto('/capabilities/certificate-based-authentication/');
  await page.locator('.timeline').getByRole('link', { name: '20 March 2021' }).click();
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-03-20/');
  await expect(page.getByRole('row', { name: /^MICROSOFT ROOMS/ })).toContainText('new row');
  await expect(
    page
      .getByRole('row', { name: /^CORTANA/ })
      .getByRole('cell')
      .first(),
  ).toContainText('changed, was planned');
  await page.getByRole('link', { name: 'Next: 17 April 2021' }).click();
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-04-17/');
  await expect(page.getByText('Rows that are gone:')).toContainText('Edge');
  await page.getByRole('link', { name: 'Previous: 20 March 2021' }).click();
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-03-20/');
});

test('two revisions are chosen and compared, the last two at first', async ({ page }) => {
  await page.goto('/capabilities/certificate-based-authentication/');
  const form = page.getByRole('form', { name: 'Compare two revisions' });
  const [newest, before] = tableOf(content, content.capabilities[0]!).revisions;
  await expect(form.getByRole('combobox', { name: 'From' })).toHaveValue(before!.id);
  await expect(to(page)).toHaveValue(newest!.id);
  await form.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL(`/capabilities/certificate-based-authentication/${newest!.id}/#changes`);
  await page.goBack();
  await form.getByRole('combobox', { name: 'From' }).selectOption('30 October 2020');
  await to(page).selectOption('13 July 2021');
  await form.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-07-13/since/2020-10-30/');
});

test('revisions that are chosen in the wrong order are put in order, one revision is not compared', async ({
  page,
}) => {
  await page.goto('/capabilities/certificate-based-authentication/2021-07-13/since/2020-10-30/');
  const form = page.getByRole('form', { name: 'Compare two revisions' });
  await form.getByRole('combobox', { name: 'From' }).selectOption('8 May 2021');
  await to(page).selectOption('8 May 2021');
  await form.getByRole('button', { name: 'Compare' }).click();
  await expect(form.getByText('This is one revision. Choose two.')).toBeVisible();
  await to(page).selectOption('12 November 2020');
  await form.getByRole('button', { name: 'Compare' }).click();
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-05-08/since/2020-11-12/');
});

test('from the changes to a comparison of any two revisions @no-js', async ({ page }) => {
  await page.goto('/changes/');
  await page
    .getByText(/^Compare any two revisions/)
    .getByRole('link', { name: 'certificate-based authentication' })
    .click();
  await expect(page.getByRole('heading', { name: 'Compare two revisions' })).toBeInViewport();
  await page.locator('.timeline').getByRole('link', { name: '13 July 2021' }).click();
  await page.getByText('Compare 13 July 2021 with another revision').click();
  await page.getByRole('listitem').getByRole('link', { name: '30 October 2020' }).click();
  await expect(page).toHaveURL('/capabilities/certificate-based-authentication/2021-07-13/since/2020-10-30/');
  await page
    .getByRole('row', { name: /^Newly supported: planned → supported/ })
    .getByRole('listitem')
    .filter({ hasText: 'Teams' })
    .getByRole('link', { name: 'Windows desktop' })
    .click();
  await expect(page).toHaveURL('/clients/teams/#certificate-based-authentication-windows-desktop');
});

test('the last revision has no next, the first no previous', async ({ page }) => {
  const [capability] = content.capabilities;
  const { revisions: known } = tableOf(content, capability!);
  await page.goto(`/capabilities/${capability!.id}/${known[0]!.id}/`);
  const revisions = page.getByRole('navigation', { name: 'Revisions' });
  await expect(revisions.getByRole('link')).toHaveText([/^Previous: /]);
  await page.goto(`/capabilities/${capability!.id}/${known.at(-1)!.id}/`);
  await expect(revisions.getByRole('link')).toHaveText([/^Next: /]);
});

test('the facets of the changes fit a narrow window, and axe finds nothing on an open one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/changes/?direction=gained');
  await openMenus(page);
  for (const name of ['Capability', 'Platform', 'Direction']) {
    await page.keyboard.press('Escape');
    await facet(page, name).click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await findViolations(page)).toEqual([]);
});
