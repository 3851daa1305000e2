import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { readBuiltSite } from '../../src/output/built-site.ts';
import { listTextLoad } from '../../src/output/loads.ts';
import { weigh } from '../../src/output/weigh.ts';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launchOptionsFor } from '../support/start-browser.ts';

/** `npm run bench:text`: what the first search of the text costs, in bytes and, from the word to the results, in a browser. */

const directory = join(import.meta.dirname, '../../dist');
const words = ['revocation', 'broker', 'conect to exchnage'];

/** Types a word at once and waits for its passages: the milliseconds, with the pause in which the search waits for more letters, and the longest task. */
function search(page: Page, word: string): Promise<{ time: number; task: number }> {
  return page.evaluate(async (value) => {
    document.querySelector('.search-text')?.remove();
    let task = 0;
    const observer = new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => (task = Math.max(task, duration))),
    );
    observer.observe({ entryTypes: ['longtask'] });
    const field = document.querySelector<HTMLInputElement>('search-box input')!;
    const start = performance.now();
    field.value = value;
    field.dispatchEvent(new Event('input'));
    while (!document.querySelector('.search-text li')) await new Promise((resume) => setTimeout(resume));
    const time = performance.now() - start;
    await new Promise((resume) => setTimeout(resume, 100));
    observer.disconnect();
    return { time, task };
  }, word);
}

async function measure(browser: Browser, address: string, slowness: number): Promise<void> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(address);
  await page.locator('search-box input').focus();
  await page.waitForLoadState('networkidle');
  for (const [index, word] of words.entries()) {
    const { time, task } = await search(page, word);
    console.log(
      `${index === 0 ? 'first' : 'later'} search, ${slowness === 1 ? 'full speed' : `${slowness} times slower`}, "${word}": ${time.toFixed(0)} ms; ${task === 0 ? 'no task over 50 ms' : `longest task ${task.toFixed(0)} ms`}`,
    );
  }
  await page.close();
}

const site = readBuiltSite(directory);
const files = listTextLoad(
  site,
  site.pages.find(({ address }) => address === '/')!,
);
for (const file of files) console.log(`${file}: ${weigh(site, file).toLocaleString('en-US')} B`);
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch(launchOptionsFor({ executablePath, env }));
const server = await serveSite({ directory, port: 0 });
for (const slowness of [1, 4]) await measure(browser, server.address, slowness);
await browser.close();
await server.close();
