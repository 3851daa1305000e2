import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { findViolations } from '../support/find-violations.ts';
import { readClipboard } from '../support/read-clipboard.ts';
import { expect, test } from '../support/test.ts';

const embed = 'embed/certificate-based-authentication/outlook/';
const badge = 'badge/certificate-based-authentication/outlook.svg';

/** A page of another site, which has an origin of its own. */
async function openElsewhere(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="en"><title>Wiki</title><link rel="icon" href="data:,">${body}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test(
  'another site frames an embed, and no other page',
  { tag: '@every-engine' },
  async ({ page, baseURL, expectProblem }) => {
    expectProblem(/request to another origin: GET http:\/\/127\.0\.0\.1/);
    expectProblem(/frame-ancestors|X-Frame-Options|refused to connect/i, false);
    const others = ['', 'clients/outlook/', '404.html', badge];
    const frames = [embed, ...others].map(
      (path) => `<iframe title="${path || 'home'}" src="${baseURL}${path}"></iframe>`,
    );
    await openElsewhere(page, frames.join(''));
    const framed = page.frameLocator(`iframe[title="${embed}"]`);
    await expect(framed.getByRole('heading', { name: 'Outlook: certificate-based authentication' })).toBeVisible();
    await expect(framed.getByText('Supported').first()).toBeVisible();
    for (const path of others)
      await expect(
        page.frameLocator(`iframe[title="${path || 'home'}"]`).locator('main#content, svg[role=img]'),
      ).toHaveCount(0);
  },
);

test('a site that takes only what agrees to it shows badges and embeds', async ({ page, baseURL, expectProblem }) => {
  expectProblem(/request to another origin: GET http:\/\/127\.0\.0\.1/);
  await openElsewhere(
    page,
    `<img src="${baseURL}${badge}" alt="Outlook"><iframe title="Outlook" src="${baseURL}${embed}"></iframe>`,
    { 'Cross-Origin-Embedder-Policy': 'require-corp' },
  );
  const width = await page.getByRole('img', { name: 'Outlook' }).evaluate((one: HTMLImageElement) => one.naturalWidth);
  expect(width).toBeGreaterThan(100);
  await expect(page.frameLocator('iframe').getByRole('heading')).toBeVisible();
});

test('a badge is called by what it says', async ({ page, expectProblem }) => {
  // A picture names no icon.
  expectProblem(/favicon\.ico/, false);
  await page.goto(`/${badge}`);
  await expect(
    page.getByRole('img', { name: /^Outlook: certificate-based authentication\. Supported, .* on Android, .*\.$/ }),
  ).toBeVisible();
});

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none', width: 420 },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none', width: 420 },
  'in forced colours': { colorScheme: 'dark', forcedColors: 'active', width: 420 },
  'at 280 px': { colorScheme: 'light', forcedColors: 'none', width: 280 },
} as const;

for (const [look, { width, ...media }] of Object.entries(looks))
  test(`axe finds nothing on an embed, and nothing sticks out of it, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 320 });
    await page.emulateMedia(media);
    for (const address of [embed, 'embed/single-sign-on/edge/', 'embed/certificate-based-authentication/lens/']) {
      await page.goto(`/${address}`);
      expect.soft(await findViolations(page), address).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
    }
  });

test('the code for a wiki is copied with the address of the site', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/clients/outlook/');
  await page.locator('summary', { hasText: 'Conditional access' }).click();
  await page.getByRole('button', { name: 'Copy Frame, Conditional access, as HTML' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await readClipboard(page)).toMatch(
    new RegExp(
      `^<iframe src="${baseURL}embed/conditional-access/outlook/" title="Outlook: conditional access" .*</iframe>$`,
    ),
  );
  await page.getByRole('button', { name: 'Copy Badge, Conditional access, as Markdown' }).click();
  await expect
    .poll(() => readClipboard(page))
    .toBe(
      `[![Outlook: conditional access](${baseURL}badge/conditional-access/outlook.svg)](${baseURL}clients/outlook/#conditional-access)`,
    );
});

test('where the browser does not allow copying, the code is chosen', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/clients/outlook/');
  await page.locator('summary', { hasText: 'Conditional access' }).click();
  await page.getByRole('button', { name: 'Copy Frame, Conditional access, as HTML' }).click();
  await expect(page.getByText('The browser does not allow copying.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^<iframe .*<\/iframe>$/s);
});

test('without scripts the code says where the address of the site belongs', { tag: '@no-js' }, async ({ page }) => {
  test.skip(test.info().project.name !== 'no-js', 'It is about a page without scripts.');
  await page.goto('/clients/outlook/');
  await expect(page.getByText('Replace <this site> by the address of the site.')).toBeVisible();
  await page.locator('summary', { hasText: 'Single sign-on' }).click();
  await expect(page.getByText('<iframe src="<this site>/embed/single-sign-on/outlook/"')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy Frame/ })).toHaveCount(0);
});
