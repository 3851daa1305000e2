import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/clients/edge/');
  await page.getByRole('button', { name: 'Copy for a ticket' }).click();
  await expect(page.getByLabel('Copy as')).toBeFocused();
});

test('the help desk copies one answer with its sources and dates', async ({ page, baseURL }) => {
  await page.getByRole('button', { name: 'Copy Certificate-based authentication, Android: Partial' }).click();
  await expect(page.getByText('Copied Certificate-based authentication, Android: Partial.')).toBeVisible();
  const text = await readClipboard(page);
  expect(text).toContain(
    `Microsoft Edge, Certificate-based authentication, Android: Partial\n${baseURL}clients/edge/#certificate-based-authentication-android\n`,
  );
  expect(text).toMatch(
    /- Entra: CBA limitations, 4 March 2025 <[^>]+>: Partial, since 4 March 2025 \(revision 2025-03-04 <https:\/\/github\.com\/[^>]+>\)\n/,
  );
  expect(text.match(/^- /gm)).toHaveLength(3);
  expect(text).toMatch(/with a limit\. Confirmed\. .*No newer document found by \d+ \w+ \d{4}\.\n/);
  expect(text).toContain('\n\nConfirmed: A live source says so, and no other source disagrees.\n\n');
  expect(text).toMatch(/Client App Support, facts reviewed on \d+ \w+ \d{4}\.$/);
});

test('a disputed answer is copied with the way to the dispute', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy Single sign-on, Android: Partial' }).click();
  await expect(page.getByText('Copied Single sign-on, Android: Partial.')).toBeVisible();
  const text = await readClipboard(page);
  expect(text).toMatch(/Disputed\. Why one is followed <[^>]+\/disputes\/#[^>]+> /);
  expect(text).toContain("\n\nDisputed: Sources disagree. Each one's last word is shown.\n\n");
});

test('a capability is copied as Markdown, the whole client as HTML', async ({ page }) => {
  await page.getByLabel('Copy as').selectOption('Markdown');
  await page.getByRole('button', { name: 'Copy Single sign-on', exact: true }).click();
  await expect(page.getByText('Copied Single sign-on.')).toBeVisible();
  const markdown = await readClipboard(page);
  expect(markdown.match(/^\*\*\[Microsoft Edge, Single sign-on, /gm)).toHaveLength(5);
  await page.getByLabel('Copy as').selectOption('HTML');
  await page.getByRole('button', { name: 'Copy all of Microsoft Edge' }).click();
  await expect(page.getByText('Copied all of Microsoft Edge.')).toBeVisible();
  expect((await readClipboard(page)).match(/<p><b><a href=/g)).toHaveLength(21);
});

test('a clipboard that refuses is told in words', async ({ page }) => {
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = () => {
      navigator.clipboard.writeText = write;
      return Promise.reject(new DOMException('', 'NotAllowedError'));
    };
  });
  const button = page.getByRole('button', { name: 'Copy Single sign-on', exact: true });
  await button.click();
  await expect(page.getByText('Nothing was copied: the browser does not allow it.')).toBeVisible();
  await expect(button).toHaveText('Not copied');
  await button.click();
  await expect(page.getByText('Copied Single sign-on.')).toBeVisible();
  await expect(button).toHaveText('Copy');
});
