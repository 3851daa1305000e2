import { nameDay } from './name-day.ts';
import { listKeptVersions, listStores, pagesName } from './stores.ts';
import { storedOn } from './stored-page.ts';

/** What is kept on this device, in words for people. */
export interface Kept {
  /** Whether there is nothing at all. */
  isEmpty: boolean;
  /** The version that is kept whole, and the day from which it is. */
  whole: { version: string; day: string } | undefined;
  /** How many files there are of a version that is not yet whole. */
  parts: number;
  /** Pages that were read, the last one first. */
  pages: { address: string; title: string; day: string }[];
}

async function readPages(site: string): Promise<Kept['pages']> {
  const store = await caches.open(pagesName(site));
  const pages = (await store.keys()).map(async ({ url }) => {
    const page = await store.match(url);
    const [, title = url] = /<title>([^<]*)/.exec((await page?.text()) ?? '') ?? [];
    return { address: url, title, day: page ? nameDay(storedOn(page)) : '' };
  });
  return (await Promise.all(pages)).reverse();
}

/** @param version of which parts are counted */
export async function listKept(site: string, version: string): Promise<Kept> {
  const versions = await listKeptVersions(site);
  const whole = versions.find(({ sign }) => sign !== undefined);
  const half = versions.find((one) => one.sign === undefined && one.version === version);
  const day = nameDay((await whole?.sign?.text()) ?? '');
  return {
    isEmpty: (await listStores(site)).length === 0,
    whole: whole && { version: whole.version, day },
    parts: (await half?.store.keys())?.length ?? 0,
    pages: await readPages(site),
  };
}
