import type { Home } from './answer-page.ts';
import { filesName } from './stores.ts';
import { markFile } from './stored-page.ts';
import type { FetchEvent } from './worker-scope.ts';

/** The version that an address names; scripts have a hash of their own instead. */
const readVersion = (address: string): string | undefined => /\/_astro\/([^/]+)\//.exec(address)?.[1];

async function keepFile({ site, version }: Home, address: string, response: Response): Promise<void> {
  const file = markFile(response);
  if (file === undefined) return;
  const store = await caches.open(filesName(site, readVersion(address) ?? version));
  await store.put(address, file);
}

/** A file whose address changes with what is in it: once kept, it is right whatever the network has now. */
export async function answerFile(event: FetchEvent, home: Home): Promise<Response> {
  // What is added is for other caches: a later try, a moment.
  const address = event.request.url.replace(/[?#].*/, '');
  const kept = await caches.match(address);
  if (kept) return kept;
  const response = await fetch(event.request);
  event.waitUntil(keepFile(home, address, response.clone()).catch(() => undefined));
  return response;
}
