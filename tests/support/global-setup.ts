import { join } from 'node:path';
import { serveSite } from '../../src/tools/serve-site.ts';
import { findBrowser } from './find-browser.ts';
import { findOtherEngines } from './other-engines.ts';

/** Before the tests: a browser and the built site. Their worker processes read both from the environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  const site = await serveSite({ directory: join(import.meta.dirname, '../../dist'), port: 0 });
  process.env.SITE_ADDRESS = site.address;
  await findBrowser();
  return async () => {
    for (const { name, missing } of await findOtherEngines())
      if (missing) console.log(`Not run in ${name}: ${missing}`);
    await site.close();
  };
}
