import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { serveSite } from '../src/tools/serve-site.ts';
import { dist, project } from './support/built-site.ts';
import { findBrowser } from './support/find-browser.ts';
import { launchOptionsFor } from './support/start-browser.ts';

/** `npm run pictures`: takes the README's pictures of the home page from the built site, light and dark. */
const site = await serveSite({ directory: dist, port: 0 });
const browser = await chromium.launch(launchOptionsFor(await findBrowser()));
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme });
  await page.goto(site.address, { waitUntil: 'networkidle' });
  await sharp(await page.screenshot())
    .png({ palette: true, colours: 48, effort: 10 })
    .toFile(join(project, 'src/images', `home-${colorScheme}.png`));
}
await browser.close();
await site.close();
