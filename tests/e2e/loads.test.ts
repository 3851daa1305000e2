import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fileAt, readBuiltSite } from '../../src/output/built-site.ts';
import {
  listAnswerLoad,
  listFirstLoad,
  listIdleLoad,
  listTextLoad,
  textPieces,
  findWordFile,
} from '../../src/output/loads.ts';
import { pageKinds } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';

// The budgets are held against files. These tests prove that the files are what a browser loads.

const site = readBuiltSite(join(import.meta.dirname, '../../dist'));
const pageAt = (address: string) => site.pages.find((page) => page.address === address)!;

const idle = listIdleLoad(site);

/** The files that a page asks for from now on, but for those that wait until the browser has nothing to do. A browser with a window also draws the icon in it. */
function recordFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const file = fileAt(request.url());
    if (file !== 'icon.svg' && !idle.includes(file)) files.push(file);
  });
  return files;
}

/** The rest has the styles and scripts of one of these. */
const kinds = ['home', 'a capability', 'a client', 'clients', 'a guide'];

for (const [kind, address] of pageKinds.filter(([name]) => kinds.includes(name))) {
  test(`the first load of ${kind} is what is counted`, async ({ page }) => {
    const files = recordFiles(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(files.toSorted()).toEqual(listFirstLoad(site, pageAt(address)).toSorted());
  });
}

test('a search loads what is counted, for the answer and then for the text', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' });
  // What narrows the table of the home page comes with the first letter, too: it is no part of the search.
  await page.getByRole('button', { name: 'Reset' }).first().hover();
  await page.waitForLoadState('networkidle');
  const files = recordFiles(page);
  await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('outlook');
  await expect(page.locator('[data-answer]').first()).toBeVisible();
  const answer = listAnswerLoad(site, pageAt('/'));
  await expect.poll(() => files.slice(0, answer.length).toSorted()).toEqual(answer.toSorted());
  await expect(page.getByRole('heading', { name: 'In the text' })).toBeVisible();
  const kindOf = (file: string) => /pagefind\/(.+)\//.exec(file)?.[1] ?? '';
  const text = Map.groupBy(files.slice(answer.length), kindOf);
  const counted = Map.groupBy([findWordFile(site), ...listTextLoad(site, pageAt('/'))], kindOf);
  expect(text.get('')?.toSorted()).toEqual(counted.get('')?.toSorted());
  // Which pieces of the index a query needs is not known beforehand: as many of the heaviest are counted.
  expect([...text.keys()].toSorted()).toEqual(['', ...Object.keys(textPieces)].toSorted());
  for (const [kind, count] of Object.entries(textPieces)) expect(text.get(kind)?.length).toBeLessThanOrEqual(count);
});
