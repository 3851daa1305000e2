import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { expect, test } from '../support/test.ts';

const { platforms } = loadSiteContent(join(import.meta.dirname, '../..'));

interface Sheet {
  width: number;
  height: number;
}

/** The sheets that a page prints on. Chromium writes a sheet's size in clear. */
async function printSheets(page: Page, address: string): Promise<Sheet[]> {
  await page.goto(address);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

test('a client prints on A4 upright: on one sheet, on two where many documents speak of it', async ({ page }) => {
  for (const client of ['outlook', 'word', 'lens', 'whiteboard', 'teams', 'edge']) {
    const sheets = await printSheets(page, `/clients/${client}/`);
    expect(sheets.length, client).toBeLessThanOrEqual(2);
    for (const sheet of sheets) expect(sheet, client).toEqual({ width: 595, height: 842 });
  }
});

test('a matrix prints across, with all its columns, its legend and its date', async ({ page }) => {
  for (const address of ['/', '/capabilities/conditional-access/', '/platforms/ios/', '/clients/']) {
    const [sheet] = await printSheets(page, address);
    expect(sheet, address).toEqual({ width: 842, height: 595 });
  }
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  // The width of A4 across, less the margins, in CSS pixels.
  await page.setViewportSize({ width: 1032, height: 700 });
  await expect(page.getByRole('table', { name: 'Select an answer' }).getByRole('columnheader')).toHaveCount(
    1 + platforms.length,
  );
  expect(
    await page.locator('.answers thead').evaluate((head) => getComputedStyle(head).display),
    'the heads come again on each sheet',
  ).toBe('table-header-group');
  expect(
    await page
      .locator('.answers tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).breakInside),
  ).toBe('avoid');
  await expect(page.locator('.legend').getByText('by a live document', { exact: true })).toBeVisible();
  await expect(page.getByText(/Facts last reviewed on \d/)).toBeVisible();
});

test('a table that is narrowed says so on paper, a whole one does not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/?text=o&platform=ios&status=supported&status=planned');
  await expect(
    page.getByText(/^Narrowed to \d+ of \d+ clients: “o”; Platform: iOS; Status: Supported, Planned\.$/),
  ).toBeVisible();
  await page.goto('/?apps=outlook,teams&as-of=2021-05-08');
  await expect(
    page.getByText(/^Narrowed to 2 of \d+ clients: Apps: Outlook, Teams; As of: 8 May 2021\.$/),
  ).toBeVisible();
  await page.goto('/?sort=status');
  await expect(page.locator('support-filter [name=sort]')).toHaveValue('status');
  await expect(page.getByText('Narrowed to')).toHaveCount(0);
});

test('paper has no controls, dark or light', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of ['/', '/clients/outlook/', '/sources/', '/guides/requirements-and-limits/']) {
    await page.goto(address);
    for (const role of ['button', 'combobox', 'searchbox', 'navigation'] as const)
      await expect(page.getByRole(role), `${role} on ${address}`).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  }
});

test('a theme that was chosen does not print', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Theme').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
});

test('on paper the sources say their address', async ({ page }) => {
  await page.goto('/sources/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('h3 a[href^="https:"]').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    (await link.getAttribute('href'))!,
  );
});
