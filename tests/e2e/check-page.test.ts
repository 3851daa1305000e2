import { join } from 'node:path';
import { checkAddress } from '../../src/domain/content/addresses.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { expect, test } from '../support/test.ts';

const { capabilities, platforms } = loadSiteContent(join(import.meta.dirname, '../..'));
const phone = { width: 360, height: 780 };

test('the home page and the header lead to what is read before enforcing @no-js', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'what blocks, what is unproven, what is ready' }).click();
  await expect(page).toHaveURL('/check/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Before you enforce ${capabilities[0]!.name.toLowerCase()}`,
  );
  await expect(page.getByRole('banner').locator('[aria-current]')).toHaveText(['Check']);
});

test('each number leads to its group, whose heading has the number @no-js', async ({ page }) => {
  await page.goto('/check/');
  const rows = page.locator('#readiness-counts tbody tr');
  await expect(rows).toHaveCount(platforms.length);
  for (const { id } of platforms) {
    const link = page.locator(`#readiness-counts [data-platform="${id}"] [data-group="blocks"] a`);
    const count = (await link.textContent())!;
    await link.click();
    const group = page.locator(`#${id}-blocks`);
    await expect(group).toBeInViewport();
    await expect(group.getByRole('heading')).toHaveText(`What blocks ${count}`);
  }
});

test('the same is said of each capability, and the one that is read is marked @no-js', async ({ page }) => {
  await page.goto('/check/');
  for (const capability of [...capabilities].reverse()) {
    const choice = page.getByRole('navigation', { name: 'Capability' });
    await choice.getByRole('link', { name: capability.name }).click();
    await expect(page).toHaveURL(checkAddress(capability, capabilities));
    await expect(choice.locator('[aria-current]')).toHaveText([capability.name]);
    await expect(page.locator('#readiness')).toHaveAttribute('data-capability', capability.id);
  }
});

test('the subject under its own name leads to the page of the section', async ({ page }) => {
  await page.goto(`/check/${capabilities[0]!.id}/`);
  await expect(page).toHaveURL('/check/');
});

test('an answer opens beside the table', async ({ page }) => {
  await page.goto('/check/');
  const cell = page.locator('#ios-ready tbody td').first().getByRole('link');
  await cell.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('on a phone the numbers stand on the first screen, and a client is a block that says what each line is @no-js', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('/check/');
  await expect(page.locator('#readiness-counts tbody tr').first()).toBeInViewport();
  const row = page.locator('#ios-blocks tbody tr').first();
  const [answer, source] = [row.locator('td').first(), row.locator('td').last()];
  const [above, below] = [(await answer.boundingBox())!, (await source.boundingBox())!];
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
  expect(await source.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"Source"');
});

test('it prints upright, with legend and date, a client on one sheet, and no heading alone @no-js', async ({
  page,
}) => {
  await page.goto('/check/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, width, height] of sheets) expect(Number(height)).toBeGreaterThan(Number(width));
  await page.emulateMedia({ media: 'print' });
  // The width of A4 upright, less the margins, in CSS pixels.
  await page.setViewportSize({ width: 703, height: 1030 });
  await expect(page.locator('.legend').getByText('by a live document', { exact: true })).toBeVisible();
  await expect(page.getByText(/Facts last reviewed on \d/)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  // What is folded on the screen lies open on paper.
  await expect(page.locator('#ios details li').first()).toBeVisible();
  const breaks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { breakInside, breakAfter, breakBefore } = getComputedStyle(element);
        return [breakInside, breakAfter, breakBefore];
      });
  expect((await breaks('#ios-ready tbody tr'))[0]).toBe('avoid');
  expect((await breaks('#ios-ready h3'))[1]).toBe('avoid');
  expect((await breaks('#ios-ready tbody tr'))[2]).toBe('avoid');
  expect(await page.locator('#ios-ready thead').evaluate((head) => getComputedStyle(head).display)).toBe(
    'table-header-group',
  );
});
