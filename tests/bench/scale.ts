import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { wholeTableAddress } from '../../src/domain/content/addresses.ts';
import { loadSiteContent } from '../../src/load-site-content.ts';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import { growContent } from '../support/grow-content.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';
import { launchOptionsFor } from '../support/start-browser.ts';
import { timeAnswers } from './answer-times.ts';
import { measureFilter, summarize } from './filter-costs.ts';

/**
 * `npm run bench:scale`: what the site costs with more and more clients: its build, its size, its home page, its filter
 * and its answers. Sources, notes and tables stay as they are. `-- --clients 50,500` makes so many instead.
 */

const { values } = parseArgs({ options: { clients: { type: 'string', default: '50,500,1000,5000' } } });
const sizes = values.clients.split(',').map(Number);
const capability = '/capabilities/certificate-based-authentication/';

/** Has the process of the build say at its end what it used: processor time in microseconds, memory in kilobytes. */
const tellUse = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\nused ' + (userCPUTime + systemCPUTime) + ' ' + maxRSS + '\\n');
})`;
const preload = `--import=data:text/javascript,${encodeURIComponent(tellUse)}`;

interface Costs {
  clients: number;
  seconds: number;
  /** Of the processor, without the process of the text index: another program that runs meanwhile adds little to it. */
  processor: number;
  megabytes: number;
  files: number;
  bytes: number;
  home: number;
  changes: number;
  /** Of the whole table, which has a page of its own where it is long. */
  filter: number;
  answer: number;
}

function build(directory: string): Pick<Costs, 'seconds' | 'processor' | 'megabytes'> {
  const start = performance.now();
  const { code, output } = buildCopy(directory, {
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${preload}`.trim(),
  });
  if (code !== 0) throw new Error(output.slice(-2000));
  const seconds = (performance.now() - start) / 1000;
  const used = [...output.matchAll(/^used (\d+) (\d+)$/gm)].map(([, ...numbers]) => numbers.map(Number));
  const most = (at: number) => Math.max(...used.map((numbers) => numbers[at] ?? 0));
  return { seconds, processor: most(0) / 1e6, megabytes: most(1) / 1024 };
}

function weighSite(dist: string): Pick<Costs, 'files' | 'bytes' | 'home' | 'changes'> {
  const sizesOfFiles = globSync('**', { cwd: dist })
    .map((name) => statSync(join(dist, name)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  return {
    files: sizesOfFiles.length,
    bytes: sizesOfFiles.reduce((sum, size) => sum + size, 0),
    home: weighPage(dist, ''),
    changes: weighPage(dist, 'changes'),
  };
}

const weighPage = (dist: string, folder: string): number =>
  brotliCompressSync(readFileSync(join(dist, folder, 'index.html')), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** From a change of the filter to the next painted frame: the median. */
async function timeFilter(dist: string, clients: number): Promise<number> {
  const site = await serveSite({ directory: dist, port: 0 });
  const browser = await chromium.launch(launchOptionsFor(await findBrowser()));
  const whole = wholeTableAddress(capability);
  const filtered = existsSync(join(dist, whole)) ? whole : capability;
  try {
    const costs = await measureFilter(await browser.newPage(), site.address + filtered.slice(1), clients);
    return summarize(costs.filter(({ kind }) => kind === 'filter').map(({ frame }) => frame))[1];
  } finally {
    await browser.close();
    await site.close();
  }
}

/** @param after takes what removes the copy */
async function measure(clients: number, after: (end: () => void) => void): Promise<Costs> {
  const directory = copyProject({ after });
  growContent(directory, clients);
  const dist = join(directory, 'dist');
  return {
    clients,
    ...build(directory),
    ...weighSite(dist),
    filter: await timeFilter(dist, clients),
    answer: timeAnswers(loadSiteContent(directory)).median,
  };
}

const columns: [head: string, width: number, write: (costs: Costs) => string][] = [
  ['clients', 7, ({ clients }) => clients.toLocaleString('en-US')],
  ['build s', 9, ({ seconds }) => seconds.toFixed(1)],
  ['CPU s', 8, ({ processor }) => processor.toFixed(1)],
  ['memory MB', 11, ({ megabytes }) => megabytes.toFixed(0)],
  ['files', 8, ({ files }) => files.toLocaleString('en-US')],
  ['output MB', 11, ({ bytes }) => (bytes / 1e6).toFixed(1)],
  ['home, brotli B', 16, ({ home }) => home.toLocaleString('en-US')],
  ['changes, brotli B', 19, ({ changes }) => changes.toLocaleString('en-US')],
  ['filter ms', 11, ({ filter }) => filter.toFixed(1)],
  ['answer ms', 11, ({ answer }) => answer.toFixed(2)],
];

const printRow = (cell: (column: (typeof columns)[number]) => string) =>
  console.log(columns.map((column) => cell(column).padStart(column[1])).join(''));

/** What each client more costs the build between two sizes, and how far these costs lie apart: growth with the square shows as a rising one. */
function printSteps(what: string, all: readonly Costs[], secondsOf: (costs: Costs) => number): void {
  const steps = all.slice(1).map((to, index) => {
    const from = all[index]!;
    return (1000 * (secondsOf(to) - secondsOf(from))) / (to.clients - from.clients);
  });
  if (steps.length === 0) return;
  const apart = Math.max(...steps) / Math.min(...steps);
  console.log(
    `${what} for each client more, step by step: ${steps.map((step) => step.toFixed(1)).join(', ')} ms; the dearest is ${apart.toFixed(2)} times the cheapest`,
  );
}

printRow(([head]) => head);
const all: Costs[] = [];
/** The copies are removed when all is measured: for minutes ext4 searches among what was just removed for a place of each new file. */
const ends: (() => void)[] = [];
try {
  for (const clients of sizes) {
    const costs = await measure(clients, (end) => ends.push(end));
    all.push(costs);
    printRow(([, , write]) => write(costs));
  }
} finally {
  for (const end of ends) end();
}
printSteps('Time', all, ({ seconds }) => seconds);
printSteps('Processor time', all, ({ processor }) => processor);
