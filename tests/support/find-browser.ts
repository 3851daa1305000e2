import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumFetchedBefore, fetchChromium } from './fetch-chromium.ts';
import { listInstalledBrowsers } from './installed-browsers.ts';
import { explainFailure, isMissing, start, type Candidate, type FoundBrowser } from './start-browser.ts';

/** Where a browser may be, nearest first; the last two fetch one. */
const places: (() => Candidate[] | Promise<Candidate[]>)[] = [
  playwrightsOwn,
  () => listInstalledBrowsers().map((executablePath) => ({ executablePath })),
  chromiumFetchedBefore,
  installPlaywrightsOwn,
  fetchChromium,
];

const nothingFound = `There is no Chromium here to run the tests in. Do one of these, then try again:
  - npx playwright install --with-deps --only-shell chromium
  - install Google Chrome, Chromium or Microsoft Edge (on Debian and Ubuntu: apt install chromium)
  - set CHROMIUM_PATH to the program file of one of them`;

/**
 * Finds a Chromium that starts. The first call remembers it in the environment,
 * which the worker processes of a test run inherit, so that a run searches once.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const browser =
    foundBrowser() ?? (process.env.CHROMIUM_PATH ? await startChosen(process.env.CHROMIUM_PATH) : await search());
  process.env.FOUND_BROWSER = JSON.stringify(browser);
  return browser;
}

/** The browser this test run has found, once it has. */
export function foundBrowser(): FoundBrowser | undefined {
  return process.env.FOUND_BROWSER ? JSON.parse(process.env.FOUND_BROWSER) : undefined;
}

async function startChosen(executablePath: string): Promise<FoundBrowser> {
  return start({ executablePath }).catch((error) => {
    throw new Error(`CHROMIUM_PATH is ${executablePath}, which does not start: ${explainFailure(error)}.`);
  });
}

async function search(): Promise<FoundBrowser> {
  for (const place of places) {
    for (const candidate of await place()) {
      const browser = await startOrSkip(candidate);
      if (browser) return browser;
    }
  }
  throw new Error(nothingFound);
}

async function startOrSkip(candidate: Candidate): Promise<FoundBrowser | undefined> {
  return start(candidate).catch((error) => {
    if (!isMissing(error))
      console.log(`Skipping ${candidate.executablePath ?? "Playwright's Chromium"}: ${explainFailure(error)}.`);
    return undefined;
  });
}

/** The headless shell, which Playwright finds by itself, and the whole browser, which it takes only when told. */
function playwrightsOwn(): Candidate[] {
  return [{}, { executablePath: chromium.executablePath() }];
}

/** Fails within seconds where its host cannot be reached; the next place then serves. */
async function installPlaywrightsOwn(): Promise<Candidate[]> {
  console.log("Fetching Playwright's Chromium, once (110 MB) …");
  const command = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000', ...process.env };
  await promisify(execFile)(process.execPath, [command, 'install', '--only-shell', 'chromium'], {
    env,
    timeout: 300_000,
  }).catch(() => {
    console.log('Its host cannot be reached.');
  });
  return playwrightsOwn();
}
