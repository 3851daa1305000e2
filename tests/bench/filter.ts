import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launchOptionsFor } from '../support/start-browser.ts';

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

interface Cost {
  kind: 'filter' | 'sort';
  script: number;
  frame: number;
}

/** Runs in the page: makes each change in turn, and measures the script it runs and the time to the next painted frame. */
async function measureChanges(): Promise<Cost[]> {
  const control = <Control extends HTMLElement>(selector: string) =>
    document.querySelector<Control>(`support-filter form ${selector}`)!;
  const set = (selector: string, value: string) => () => {
    control<HTMLInputElement>(selector).value = value;
    control(selector).dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (value: string) => () => control(`[value="${value}"]`).click();
  const filters = ['o', 'ou', 'outlook', 'com.microsoft', ''].map((text) => set('[name=text]', text));
  const boxes = ['ios', 'android', 'planned', 'supported', 'confirmed', 'productivity', 'active', 'reset'].map(press);
  const sorts = [set('select', 'status'), press('reset')];
  const costs: Cost[] = [];
  for (const change of [...filters, ...boxes, ...sorts]) {
    const start = performance.now();
    change();
    const end = performance.now();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    costs.push({
      kind: sorts.includes(change) ? 'sort' : 'filter',
      script: end - start,
      frame: performance.now() - start,
    });
  }
  return costs;
}

/** Minimum, median, maximum. */
function summarize(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    .map((time) => time?.toFixed(1).padStart(8))
    .join('');
}

async function openPage(browser: Browser, address: string, size: number): Promise<Page> {
  const tab = await browser.newPage();
  await tab.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: makePage(size) }));
  await tab.goto(address);
  // What the filter does is loaded with its first use.
  await tab.getByRole('searchbox', { name: 'Name or identifier' }).focus();
  await tab.getByRole('status').getByText(`${size} of ${size}`).waitFor();
  return tab;
}

const site = await serveSite({ directory, port: 0 });
const browser = await chromium.launch(launchOptionsFor(await findBrowser()));
console.log('One change, in milliseconds: minimum, median, maximum');
console.log(`${'rows'.padStart(7)}  change ${'script'.padStart(24)}${'to the next frame'.padStart(24)}`);
for (const size of sizes) {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    const opened = await openPage(browser, `${site.address}${page}`, size);
    costs.push(...(await opened.evaluate(measureChanges)));
    await opened.close();
  }
  for (const kind of ['filter', 'sort'] as const) {
    const own = costs.filter((cost) => cost.kind === kind);
    console.log(
      `${String(size).padStart(7)}  ${kind.padEnd(7)}${summarize(own.map(({ script }) => script))}${summarize(own.map(({ frame }) => frame))}`,
    );
  }
}
await browser.close();
await site.close();
