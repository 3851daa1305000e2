import { expect, test } from '../support/test.ts';

const field = 'Search';
const cell = '[data-answer="outlook/ios/certificate-based-authentication"]';

test('a help desk types a question and gets the answer with its source', async ({ page }) => {
  await page.goto('/guides/');
  await page.keyboard.press('/');
  await expect(page.getByLabel(field)).toBeFocused();
  await page.keyboard.type('does outlook on iphone support cba?');
  const answer = page.locator(cell);
  await expect(answer).toContainText('Outlook on iOS and iPadOS');
  await expect(answer).toContainText('Supported');
  await expect(answer).toContainText('certificate-based authentication');
  await expect(answer).toContainText('confirmed by Entra: CBA on iOS and macOS, 4 March 2025');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/clients\/outlook\/#certificate-based-authentication-ios$/);
});

test('the arrow keys walk through the results, Escape goes back to where one was', async ({ page }) => {
  await page.goto('/clients/');
  const start = page.getByRole('link', { name: 'Platforms' });
  await start.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('conditional access');
  await expect(page.locator('[data-answer="//conditional-access"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In the text' })).toBeVisible();
  const results = page.locator('.search-results a');
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(results.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel(field)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  await expect(results.first()).toBeHidden();
});

test('the results close when the focus moves on, and come back with it', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByLabel(field).fill('word');
  const answer = page.locator('[data-answer="word//"]');
  await expect(answer).toBeVisible();
  await page.getByLabel('Theme').focus();
  await expect(answer).toBeHidden();
  await page.getByLabel(field).focus();
  await expect(answer).toBeVisible();
});

test('no shortcut fires in a field', async ({ page }) => {
  await page.goto('/clients/');
  await page.keyboard.press('/');
  await page.keyboard.type('a/b?');
  await expect(page.getByLabel(field)).toHaveValue('a/b?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the question mark lists the shortcuts, Escape closes the list', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the page of results shows the same, keeps its address and is narrowed by kind, platform and capability', async ({
  page,
}) => {
  await page.goto('/search/?q=outlook%20ios');
  await expect(page.locator('[data-answer="outlook/ios/"]')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d+ answers?, \d+ passages? in the text$/);
  await page.getByLabel(field).fill('certificate revocation');
  await expect(page).toHaveURL(/\/search\/\?q=certificate\+revocation$/);
  const kind = page.getByLabel('Kind of page');
  await kind.focus();
  await kind.selectOption({ value: 'Guide' });
  await expect(page.getByRole('status')).toHaveText(/, [1-9]\d* passages? in the text$/);
  await expect(kind).toBeFocused();
  await expect(kind.getByRole('option', { name: /^Capability \([1-9]/ })).toBeAttached();
  const results = page.locator('.search-text li');
  await expect(results.first()).toContainText('Guide');
  await expect(results.locator('.kind').filter({ hasNotText: 'Guide' })).toHaveCount(0);
  await page.getByLabel(field).fill('certificate');
  await expect(page.getByRole('option', { name: /^iOS and iPadOS \([1-9]/ })).toBeAttached();
  await page.locator('select[name=platform]').selectOption({ value: 'ios' });
  await page.locator('select[name=capability]').selectOption({ value: 'certificate-based-authentication' });
  const readPages = () => results.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await expect
    .poll(readPages)
    .not.toContainEqual(expect.not.stringMatching(/^\/(platforms\/ios|clients\/[a-z0-9-]+)\/#/));
  expect(await readPages()).not.toEqual([]);
});

test('a note that several pages print leads to the page that the query names', async ({ page }) => {
  const note = page.locator('.search-text a').filter({ hasText: 'Enterprise SSO plug-in' }).first();
  for (const platform of ['macos', 'ios']) {
    await page.goto(`/search/?q=enterprise+sso+plug-in+${platform}`);
    await expect(note).toHaveAttribute('href', `/platforms/${platform}/#note-apple-sso-plugin`);
    await note.click();
    await expect(page.locator('#note-apple-sso-plugin')).toBeInViewport();
  }
});

test('what was made of the query is said: a mended word, a word that no page has', async ({ page }) => {
  await page.goto('/search/?q=revokation');
  await expect(page.getByText('Searched for “revocation”.')).toBeVisible();
  await page.getByLabel(field).fill('revocation qzxvblorp');
  await expect(page.getByText('No page has “qzxvblorp”.')).toBeVisible();
  await expect(page.locator('.search-text li').first()).toBeVisible();
});

test('a text result leads into the section that holds the words', async ({ page }) => {
  await page.goto('/search/?q=revocation');
  await page
    .locator('.search-text li')
    .getByRole('link', { name: /Requirements and limits: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/guides\/requirements-and-limits\/#/);
});

test('a word that stands only in a guide is found there, with what stands around it', async ({ page }) => {
  await page.goto('/clients/');
  await page.getByLabel(field).fill('OCSP');
  const found = page.locator('.search-text li').filter({ hasText: 'Requirements and limits: Revocation' });
  await expect(found.locator('mark').first()).toHaveText('OCSP');
  await expect(found).toContainText('No LDAP, no OCSP.');
  await found.getByRole('link').click();
  await expect(page).toHaveURL(/\/guides\/requirements-and-limits\/#revocation$/);
});

test('a typing error and a question find the text too', async ({ page }) => {
  await page.goto('/search/?q=relvocation%20distribuiton');
  const first = page.locator('.search-text li').first();
  await expect(first).toContainText('Requirements and limits: Revocation');
  await page.getByLabel(field).fill('How do I connect to Exchange Online with a certificate?');
  await expect(first).toContainText('PowerShell modules: Exchange Online PowerShell');
});

test('a popup shows few passages, two of a page at most, and leads to all of them by keyboard', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByLabel(field).fill('security keys');
  const all = page.getByRole('link', { name: /^All \d+ passages in the text$/ });
  await expect(all).toBeVisible();
  const links = page.locator('.search-text li a');
  await expect(links).toHaveCount(4);
  const pages = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  for (const one of pages) expect(pages.filter((other) => other === one).length).toBeLessThanOrEqual(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=security\+keys$/);
  await expect.poll(() => links.count()).toBeGreaterThan(4);
});

test('words that stand nowhere: no page has them', async ({ page }) => {
  await page.goto('/search/?q=xqzzyqx');
  await expect(page.getByText('No page has these words.')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('0 answers, 0 passages in the text');
});

/** The parts of the index, and what the text search does without one. */
for (const part of ['pagefind-entry.json', 'wasm', 'index', 'fragment', 'pf_meta', 'spelling.json', 'filter'])
  test(`without a file of the text index (${part}) the answers stay, it is said, and the next try has it`, async ({
    page,
    expectProblem,
  }) => {
    expectProblem(/pagefind|spelling|ERR_FAILED|No pointer|Failed to load|preload/i);
    const pattern = new RegExp(`/_astro/[^/]+/.*${part}`);
    await page.route(pattern, (route) => route.abort());
    await page.goto('/search/?q=outlook%20ios');
    await expect(page.getByRole('status')).toHaveText('1 answer. The text search could not be loaded.');
    await expect(page.locator('[data-answer="outlook/ios/"]')).toBeVisible();
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.search-text li').first()).toContainText('Outlook');
    await expect(page.getByText('The text search could not be loaded.')).toHaveCount(0);
  });

test('a search that could not be loaded says so, and comes back', async ({ page, expectProblem }) => {
  expectProblem(/answers\.json|ERR_FAILED/);
  await page.goto('/guides/');
  await page.route('**/_astro/*/answers.json', (route) => route.abort());
  await page.getByLabel(field).fill('wor');
  await expect(page.getByText('The search could not be loaded. Try again')).toBeVisible();
  await page.unroute('**/_astro/*/answers.json');
  await page.getByLabel(field).fill('word');
  await expect(page.locator('[data-answer="word//"]')).toBeVisible();
});

test('nothing near says so, and fills no list', async ({ page }) => {
  await page.goto('/search/?q=salesforce');
  const message = page.locator('[data-no-answer]');
  await expect(message).toContainText('No app, platform or capability is called that');
  await expect(message.getByRole('link')).toHaveCount(0);
});

test('where the prose has the words, nothing else is said', async ({ page }) => {
  await page.goto('/search/?q=keychain');
  await expect(page.locator('.search-text li').first()).toBeVisible();
  await expect(page.getByText('No app, platform or capability')).toBeHidden();
});

test('a word that is no client, platform or capability is told what it is, never as an app', async ({ page }) => {
  await page.goto('/search/?q=azure+devops+conditional+access');
  await expect(page.locator('[data-kind="term"]')).toContainText('Not one of these clients.');
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-answer', '//conditional-access');
});

test('two apps are compared, and the cells that differ are marked', async ({ page }) => {
  await page.goto('/search/?q=edge+vs+outlook+cba');
  await expect(page.getByRole('heading', { name: 'Compared' })).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(2);
  await expect(page.locator('[data-differs]').first()).toBeVisible();
});

test('Enter follows a sure answer alone', async ({ page }) => {
  await page.goto('/guides/');
  await page.getByLabel(field).fill('outlok');
  await expect(page.getByRole('heading', { name: 'Probably meant' })).toBeVisible();
  await page.getByLabel(field).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=outlok$/);
});

test('words that have not come hold back only what needs them', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/*/words.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/guides/');
  await page.getByLabel(field).fill('stream');
  await expect(page.locator('[data-answer="stream//"]')).toBeVisible();
  await page.getByLabel(field).fill('elgato stream deck');
  release();
  await expect(page.locator('[data-kind="term"]')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
});

test('without the words nothing is said to be called by no name: it is said, and the next try has them', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/words\.json|ERR_FAILED/);
  await page.route('**/_astro/*/words.json', (route) => route.abort());
  await page.goto('/search/?q=elgato+stream+deck');
  await expect(page.getByText('The answers could not be loaded. Try again')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^The answers could not be loaded/);
  await expect(page.locator('[data-answer], [data-no-answer]')).toHaveCount(0);
  await page.unroute('**/_astro/*/words.json');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.locator('[data-kind="term"]')).toBeVisible();
  await expect(page.getByText('could not be loaded')).toHaveCount(0);
});

test('an address that leads nowhere is searched for', async ({ page, expectProblem }) => {
  expectProblem(/404/);
  await page.goto('/clients/outlok/');
  await expect(page.locator('[data-answer^="outlook/"]')).toBeVisible();
});

test('the search works by touch at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/platforms/');
  await page.getByLabel(field).click();
  await page.getByLabel(field).fill('teams android');
  await page.locator('[data-answer="teams/android/"] a').click();
  await expect(page).toHaveURL(/\/clients\/teams\/#certificate-based-authentication-android$/);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the home page carries the search in the open, every other page in its header', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('main').getByLabel(field)).toBeVisible();
  await page.goto('/sources/');
  await expect(page.getByRole('banner').getByLabel(field)).toBeVisible();
});

test('without JavaScript the page of results leads on @no-js', async ({ page, javaScriptEnabled }) => {
  await page.goto('/search/');
  await expect(page.getByLabel(field)).toBeVisible({ visible: javaScriptEnabled });
  await expect(page.getByRole('main').getByRole('link', { name: 'client', exact: true })).toBeVisible({
    visible: !javaScriptEnabled,
  });
});
