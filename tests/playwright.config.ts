import { defineConfig } from '@playwright/test';
import { foundBrowser } from './support/find-browser.ts';
import { findOtherEngines } from './support/other-engines.ts';
import { launchOptionsFor } from './support/start-browser.ts';

// Each worker process reads this file after the global setup, which leaves it the browser and the address of the site.
const browser = foundBrowser();
const engines = await findOtherEngines();

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI ? 'line' : 'list',
  use: {
    baseURL: process.env.SITE_ADDRESS,
    launchOptions: browser && launchOptionsFor(browser),
    screenshot: 'only-on-failure',
    // What a page does by itself is tested without it: requests that a worker makes cannot be told what to answer.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'chromium' },
    { name: 'no-js', grep: /@no-js/, use: { javaScriptEnabled: false } },
    ...engines.flatMap(({ name, launchOptions }) =>
      launchOptions ? [{ name, grep: /@every-engine/, use: { browserName: name, launchOptions } }] : [],
    ),
  ],
});
