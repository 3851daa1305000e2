import { listKeptVersions, wholeName, wholeSign } from './stores.ts';
import { keyOf, markFile, markPage, versionOf } from './stored-page.ts';

/** A page came that is of another version than the one that is being kept. */
export class Renewed extends Error {}

/** So many are asked for at once. */
const atOnce = 6;

/** What is put away for an address: a page must be of the version, the rest names by its address what is in it. */
async function take(address: string, version: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { cache: 'no-store', signal });
  // An old address, where the host leads on by itself.
  if (response.redirected) return Response.redirect(response.url, 301);
  if (response.status === 404) throw new Renewed(address);
  const kept = /\.[^/]+$/.test(address) && !address.endsWith('.html') ? markFile(response) : await markPage(response);
  if (kept === undefined) throw new Error(`${address} did not arrive.`);
  if ((versionOf(kept) ?? version) !== version) throw new Renewed(address);
  return kept;
}

/**
 * Keeps a whole version, and then lets go of those before it. What is there already is not fetched again.
 * @param tell is called with how many of the addresses are there
 */
export async function fetchWhole(
  { site, version, addresses }: { site: string; version: string; addresses: readonly string[] },
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<void> {
  const store = await caches.open(wholeName(site, version));
  const here = new Set((await store.keys()).map(({ url }) => url));
  const missing = addresses
    .map((address) => keyOf(new URL(address, site).href))
    .filter((address) => !here.has(address));
  const queue = missing.values();
  let done = addresses.length - missing.length;
  let hasFailed = false;
  const work = async () => {
    for (const address of queue) {
      if (hasFailed) return;
      await store.put(address, await take(address, version, signal));
      tell(++done);
    }
  };
  const fail = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  tell(done);
  await Promise.all(Array.from({ length: atOnce }, () => work().catch(fail)));
  await store.put(wholeSign(site), new Response(new Date().toISOString()));
  const before = (await listKeptVersions(site)).filter((one) => one.version !== version);
  await Promise.all(before.map((one) => caches.delete(wholeName(site, one.version))));
}
