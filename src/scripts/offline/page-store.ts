import { compare } from '../../domain/content/order.ts';
import { filesName, listFileVersions, listKeptVersions, pagesName, wholeName } from './stores.ts';
import { keyOf, markPage, storedOn, versionOf } from './stored-page.ts';

/** So many of the pages last read are kept. */
export const mostPages = 60;

/** Keeps a page that was read, as the last one. What the network says is gone is not kept any longer. */
export async function keepPage(site: string, address: string, response: Response): Promise<void> {
  const store = await caches.open(pagesName(site));
  const key = keyOf(address);
  if ([404, 410].includes(response.status)) await store.delete(key);
  const [page, before] = [await markPage(response), await store.match(key)];
  if (page === undefined || (before && storedOn(before) > storedOn(page))) return;
  await store.delete(key);
  await store.put(key, page);
  for (const old of (await store.keys()).slice(0, -mostPages)) await store.delete(old);
}

/**
 * The newest copy of a page, whether it was read or kept with the whole site.
 * @param version the one that it must be of
 */
export async function findCopy(site: string, address: string, version: string | null): Promise<Response | undefined> {
  const wholes = (await listKeptVersions(site)).filter(({ sign }) => sign !== undefined);
  const stores = [await caches.open(pagesName(site)), ...wholes.map(({ store }) => store)];
  const found = await Promise.all(stores.map((store) => store.match(keyOf(address))));
  const copies = found.filter((copy) => copy !== undefined);
  return (
    copies
      .filter((copy) => version === null || versionOf(copy) === version)
      // Of one second: the page that was read.
      .sort((a, b) => compare(storedOn(b), storedOn(a)))[0]
  );
}

/** Removes what no page that is kept can ask for: files of versions of which there is no page, and versions that will never be whole. */
export async function sweep(site: string, version: string): Promise<void> {
  const store = await caches.open(pagesName(site));
  const pages = await Promise.all((await store.keys()).map((key) => store.match(key)));
  const needed = new Set([version, ...pages.map(versionOf)]);
  const files = (await listFileVersions(site)).filter((one) => !needed.has(one));
  const halves = (await listKeptVersions(site)).filter((one) => one.sign === undefined && one.version !== version);
  const names = [...files.map((one) => filesName(site, one)), ...halves.map((one) => wholeName(site, one.version))];
  await Promise.all(names.map((name) => caches.delete(name)));
}
