import type { Page } from '@playwright/test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { project } from '../support/built-site.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test } from '../support/test.ts';

const client = '/clients/edge/';
const copy = (page: Page, what: string) => page.getByRole('button', { name: `Copy ${what}`, exact: true });
const onAndroid = 'Certificate-based authentication, Android: Partial';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the help desk copies one answer with its sources and dates', async ({ page, baseURL }) => {
  await page.goto(client);
  await copy(page, onAndroid).click();
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  const text = await readClipboard(page);
  expect(text).toMatch(
    new RegExp(
      `^Microsoft Edge, ${onAndroid}, confirmed \\d{4}\n${baseURL}clients/edge/#certificate-based-authentication-android\n`,
    ),
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
  await page.goto(client);
  await copy(page, 'Single sign-on, Android: Partial').click();
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  const text = await readClipboard(page);
  expect(text).toMatch(/Disputed\. Why one is followed <[^>]+\/disputes\/#[^>]+> /);
  expect(text).toContain("\n\nDisputed: Sources disagree. Each one's last word is shown.\n\n");
});

for (const { id, name } of loadSiteContent(project).clients) {
  test(`${id} is copied with every answer as its page says it`, async ({ page }) => {
    await page.goto(`/clients/${id}/`);
    await copy(page, `all of ${name}`).click();
    await expect(page.getByText('Copied as plain text.')).toBeVisible();
    const copied = await readClipboard(page);
    const answers = page.locator('.answer');
    const said = await answers.locator('h4, h4 + p, li').allTextContents();
    expect(said.length).toBeGreaterThan(0);
    const text = copied.replace(/ <[^>]+>/g, '');
    for (const line of said) expect(text).toContain(line.replace(/\s+/g, ' ').trim());
    const links = await answers
      .locator('h4 + p a, li a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href));
    expect([...copied.matchAll(/ <([^>]+)>/g)].map(([, address]) => address)).toEqual(links);
  });
}

test('every answer has its own button, as has each capability and the client', async ({ page }) => {
  await page.goto(client);
  for (const part of await page.locator('.answer, .capability-head').all())
    await expect(part.getByRole('button', { name: 'Copy' })).toHaveCount(1);
  await expect(copy(page, 'all of Microsoft Edge')).toBeVisible();
});

test('the form that is chosen is kept, also for other clients', async ({ page }) => {
  await page.goto(client);
  await expect(page.getByLabel('Copy as')).toHaveValue('text');
  await page.getByLabel('Copy as').selectOption('Markdown');
  await copy(page, 'Single sign-on').click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  expect((await readClipboard(page)).match(/^\*\*\[Microsoft Edge, Single sign-on, /gm)).toHaveLength(5);
  await page.goto('/clients/outlook/');
  await copy(page, 'all of Microsoft Outlook').click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
  await page.getByLabel('Copy as').selectOption('HTML');
  await copy(page, 'all of Microsoft Outlook').click();
  await expect(page.getByText('Copied as HTML.')).toBeVisible();
  expect((await readClipboard(page)).match(/<p><b><a href=/g)).toHaveLength(21);
});

test('where nothing can be kept the choice holds on the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('', 'SecurityError');
      },
    }),
  );
  await page.goto(client);
  await page.getByLabel('Copy as').selectOption('Markdown');
  await copy(page, onAndroid).click();
  await expect(page.getByText('Copied as Markdown.')).toBeVisible();
});

test('where the browser refuses, the text is there to copy by hand', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = () => {
      navigator.clipboard.write = write;
      return Promise.reject(new DOMException('', 'NotAllowedError'));
    };
  });
  await page.goto(client);
  await copy(page, onAndroid).click();
  await expect(page.getByText('The browser does not allow copying.')).toBeVisible();
  const field = page.getByLabel('To copy by hand');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(new RegExp(`^Microsoft Edge, ${onAndroid}, confirmed \\d{4}\n${baseURL}`));
  expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd - one.selectionStart)).toBeGreaterThan(
    100,
  );
  await copy(page, onAndroid).click();
  await expect(page.getByText('Copied as plain text.')).toBeVisible();
  await expect(field).toHaveCount(0);
});

test('no page has a button to copy without the script @no-js', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled);
  await page.goto(client);
  await expect(page.getByRole('button')).toHaveCount(0);
});
