import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { launchOptionsFor } from '../support/start-browser.ts';

/**
 * `npm run bench:paint`: when a page is painted on a slow network (150 ms, 1.6 Mbit/s) and a processor four times slower,
 * beside the same page as one file with all in it, which nothing but its own length can make slower.
 * `-- --runs 9` measures oftener than five times.
 */

const pages = { home: 'index.html', client: 'clients/outlook/index.html', platform: 'platforms/ios/index.html' };
const slowNetwork = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const runs = Number(parseArgs({ options: { runs: { type: 'string', default: '5' } } }).values.runs);
const dist = join(import.meta.dirname, '../../dist');

/** A page with its style sheets and its script in it, and nothing else to load. Its script finds its parts where they were. */
function inline(html: string): string {
  const read = (address: string) => readFileSync(join(dist, address), 'utf8');
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_, address: string) => `<style>${read(address)}</style>`)
    .replace(
      /<script type="module" src="([^"]+)"><\/script>/g,
      (_, address: string) => `<script type="module">${read(address).replaceAll('`./', '`/_astro/')}</script>`,
    )
    .replace(/<link rel="(icon|manifest)"[^>]*>/g, '');
}

/** The built site with these pages as one file each, and without the policy, which would refuse them. */
function layInlined(): string {
  const directory = mkdtempSync(join(tmpdir(), 'inlined-site-'));
  cpSync(dist, directory, { recursive: true });
  rmSync(join(directory, '_headers'));
  for (const file of Object.values(pages))
    writeFileSync(join(directory, file), inline(readFileSync(join(dist, file), 'utf8')));
  return directory;
}

declare global {
  /** What a measured page has seen of itself. */
  var seen: Record<'largest' | 'shift' | 'blocked', number>;
}

/** What was painted when, in milliseconds from the request on; the shift is what `layout-shift` entries add up to. */
async function measure(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1350, height: 940 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', slowNetwork);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, blocked: 0 };
    globalThis.seen = seen;
    const watch = (type: string, take: (entry: PerformanceEntry & { value: number }) => void) =>
      new PerformanceObserver((list) =>
        list.getEntries().forEach((entry) => take(entry as PerformanceEntry & { value: number })),
      ).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', ({ value }) => (seen.shift += value));
    watch(
      'longtask',
      ({ duration, startTime }) =>
        (seen.blocked +=
          startTime > (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity)
            ? duration - 50
            : 0),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { metrics } = await session.send('Performance.getMetrics');
  const work = ['LayoutDuration', 'RecalcStyleDuration'].reduce(
    (sum, name) => sum + 1000 * metrics.find((metric) => metric.name === name)!.value,
    0,
  );
  const [first, largest, shift, blocked] = await page.evaluate(() => {
    return [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      seen.largest,
      seen.shift,
      seen.blocked,
    ] as const;
  });
  await context.close();
  return [first, largest, blocked, work, shift];
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const print = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell, column) => (column === 0 ? `${cell}`.padEnd(22) : `${cell}`.padStart(12))).join(''));

const inlined = layInlined();
const sites = {
  own: await serveSite({ directory: dist, port: 0 }),
  'one file': await serveSite({ directory: inlined, port: 0 }),
};
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch(launchOptionsFor({ executablePath, env }));
console.log(`Milliseconds on a slow network and processor, median of ${runs}`);
print(['', 'first', 'largest', 'blocked', 'style+layout', 'shift']);
for (const [kind, file] of Object.entries(pages)) {
  const taken: Record<string, number[][]> = {};
  // In turn, so that what else the machine does falls on both; the first turn warms up.
  for (let run = -1; run < runs; run++) {
    for (const [name, { address }] of Object.entries(sites)) {
      const figures = await measure(browser, new URL(file.replace(/index\.html$/, ''), address).href);
      if (run >= 0) (taken[name] ??= []).push(figures);
    }
  }
  for (const [name, all] of Object.entries(taken))
    print([
      `${kind}, ${name}`,
      ...all[0]!.map((_, place) => median(all.map((figures) => figures[place]!)).toFixed(place === 4 ? 3 : 0)),
    ]);
}
await browser.close();
await Promise.all(Object.values(sites).map(({ close }) => close()));
rmSync(inlined, { recursive: true });
