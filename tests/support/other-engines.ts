import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { firefox, webkit, type BrowserType, type LaunchOptions } from '@playwright/test';
import { explainFailure } from './start-browser.ts';

/** An engine besides Chromium: how to start it here, or why it is not run. */
export interface OtherEngine {
  name: 'firefox' | 'webkit';
  launchOptions?: LaunchOptions;
  missing?: string;
}

interface Sought {
  type: BrowserType;
  candidates: LaunchOptions[];
  advice: string;
}

/** Firefox as people have it is driven by WebDriver BiDi; WebKit only in Playwright's own build. */
const sought: Record<OtherEngine['name'], Sought> = {
  firefox: {
    type: firefox,
    candidates: listFirefoxes(),
    advice: 'install Firefox or Firefox ESR, set FIREFOX_PATH to its program file, or npx playwright install firefox',
  },
  webkit: { type: webkit, candidates: [], advice: 'npx playwright install --with-deps webkit' },
};

function listFirefoxes(): LaunchOptions[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ['firefox', 'firefox-esr'].flatMap((command) => folders.map((folder) => join(folder, command)));
  const elsewhere = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.ProgramFiles ?? '', 'Mozilla Firefox/firefox.exe'),
  ];
  const files = process.env.FIREFOX_PATH
    ? [process.env.FIREFOX_PATH]
    : [...onPath, ...elsewhere].filter((file) => existsSync(file));
  // Driven so, a page that Firefox keeps and shows again never says that it is there.
  const firefoxUserPrefs = { 'browser.sessionhistory.max_total_viewers': 0 };
  return files.map((executablePath) => ({ channel: 'moz-firefox', executablePath, firefoxUserPrefs }));
}

/** Finds the engines that start here and open a page. A test run searches once: its worker processes inherit the environment. */
export async function findOtherEngines(): Promise<OtherEngine[]> {
  process.env.OTHER_ENGINES ??= JSON.stringify(
    await Promise.all((Object.keys(sought) as OtherEngine['name'][]).map(findEngine)),
  );
  return JSON.parse(process.env.OTHER_ENGINES) as OtherEngine[];
}

async function findEngine(name: OtherEngine['name']): Promise<OtherEngine> {
  const { type, candidates, advice } = sought[name];
  const own: LaunchOptions[] = existsSync(type.executablePath()) ? [{}] : [];
  let missing = 'there is none';
  for (const launchOptions of [...own, ...candidates]) {
    const failure = await tryToOpen(type, launchOptions);
    if (failure === undefined) return { name, launchOptions };
    missing = `${launchOptions.executablePath ?? "Playwright's own"} does not serve: ${failure}`;
  }
  return { name, missing: `${missing}. To run it: ${advice}.` };
}

/** Some start, but lack what a page in them needs. */
async function tryToOpen(type: BrowserType, launchOptions: LaunchOptions): Promise<string | undefined> {
  try {
    const browser = await type.launch({ ...launchOptions, timeout: 60_000 });
    await browser.newPage().finally(() => browser.close());
    return undefined;
  } catch (error) {
    return explainFailure(error as Error);
  }
}
