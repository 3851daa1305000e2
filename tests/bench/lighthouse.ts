import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from '../support/find-browser.ts';
import type { FoundBrowser } from '../support/start-browser.ts';

/** Fetched when it is asked for: it brings 114 packages and 176 MB, for a command that few run. */
const lighthouse = 'lighthouse@13.5.0';

const pages = ['/', '/clients/outlook/', '/platforms/ios/', '/guides/requirements-and-limits/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<
    (typeof categories)[number],
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
  environment: { benchmarkIndex: number };
  runWarnings: string[];
}

/** A copy of the built site with each text file compressed beside it, since hosts compress and our own server does not by itself. */
function layCompressedSite(directory: string): string {
  const site = join(directory, 'site');
  cpSync(join(import.meta.dirname, '../../dist'), site, { recursive: true });
  for (const file of globSync('**/*.{html,css,js,json,svg,xml,txt}', { cwd: site }))
    writeFileSync(join(site, `${file}.br`), brotliCompressSync(readFileSync(join(site, file))));
  return site;
}

/** Runs Lighthouse, which takes itself for a phone unless told otherwise. */
async function measure(address: string, report: string, { executablePath, env }: FoundBrowser): Promise<Report> {
  const sandbox = process.getuid?.() === 0 || process.env.CHROMIUM_SANDBOX === 'off' ? ['--no-sandbox'] : [];
  const flags = ['--headless=new', ...sandbox].join(' ');
  const options = [
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
    '--no-enable-error-reporting',
    `--only-categories=${categories.join()}`,
    `--chrome-flags=${flags}`,
  ];
  const run = spawn('npx', ['--yes', lighthouse, address, ...options], {
    stdio: 'inherit',
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
  });
  const code = await new Promise((resolve) => run.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}.`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** The four scores, and under them what keeps one below 100. */
function print(page: string, report: Report): void {
  const scored = categories.map((name) => report.categories[name]);
  const score = (value: number | null) => Math.round((value ?? 0) * 100);
  console.log(`${page}: ${scored.map((category) => `${category.title} ${score(category.score)}`).join(', ')}`);
  for (const { auditRefs } of scored.filter((category) => score(category.score) < 100)) {
    const failing = auditRefs
      .map(({ id, weight }) => ({ id, weight, ...report.audits[id] }))
      .filter((audit) => audit.weight > 0 && (audit.score ?? 1) < 1);
    for (const { id, title, displayValue = '', score: value } of failing)
      console.log(`  ${id}: ${score(value ?? 0)}, ${title} ${displayValue}`);
  }
  for (const warning of report.runWarnings)
    console.log(`  Lighthouse says: ${warning} (benchmark index ${report.environment.benchmarkIndex})`);
}

const directory = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const site = await serveSite({ directory: layCompressedSite(directory), port: 0 });
try {
  const browser = await findBrowser();
  for (const page of pages)
    print(page, await measure(site.address + page.slice(1), join(directory, 'report.json'), browser));
} finally {
  await site.close();
  rmSync(directory, { recursive: true });
}
