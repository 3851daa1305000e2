import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launchOptionsFor } from '../support/start-browser.ts';
import { measureFilter, summarize, type Cost } from './filter-costs.ts';

const sizes = [45, 1_000, 5_000];
const rounds = 3;
const page = 'capabilities/certificate-based-authentication/';
const directory = join(import.meta.dirname, '../../dist');

/** The built page of a capability with so many rows, made of its own. */
function makePage(size: number): string {
  const html = readFileSync(join(directory, page, 'index.html'), 'utf8');
  const rows = html.match(/<tr data-words=[^]*?<\/tr>/g) ?? [];
  if (rows.length === 0) throw new Error('The page has no rows to filter.');
  const made = Array.from({ length: size }, (_, index) =>
    rows[index % rows.length]!.replace('data-words="', `data-words="app${index} `),
  );
  return html.replace(/<tr data-words=[^]*<\/tr>(?=\s*<\/tbody>)/, () => made.join(''));
}

async function measurePage(browser: Browser, address: string, size: number): Promise<Cost[]> {
  const tab = await browser.newPage();
  await tab.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: makePage(size) }));
  const costs = await measureFilter(tab, address, size);
  await tab.close();
  return costs;
}

const print = (times: readonly number[]) =>
  summarize(times)
    .map((time) => time.toFixed(1).padStart(8))
    .join('');

const site = await serveSite({ directory, port: 0 });
const browser = await chromium.launch(launchOptionsFor(await findBrowser()));
console.log('One change, in milliseconds: minimum, median, maximum');
console.log(`${'rows'.padStart(7)}  change ${'script'.padStart(24)}${'to the next frame'.padStart(24)}`);
for (const size of sizes) {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++)
    costs.push(...(await measurePage(browser, `${site.address}${page}`, size)));
  for (const kind of ['filter', 'sort'] as const) {
    const own = costs.filter((cost) => cost.kind === kind);
    console.log(
      `${String(size).padStart(7)}  ${kind.padEnd(7)}${print(own.map(({ script }) => script))}${print(own.map(({ frame }) => frame))}`,
    );
  }
}
await browser.close();
await site.close();
