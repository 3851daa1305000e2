import { wholeSiteFile } from '../../domain/content/site-version.ts';

// What is kept in a browser. All names begin with where the site lies: other sites under the same host have their own.

/** Pages that were read, of any version: each is whole in itself and says which it is of. */
export const pagesName = (site: string): string => `${site} pages`;

const filesStart = (site: string): string => `${site} files `;

/** Files that pages of a version load. Their addresses change with what is in them. */
export const filesName = (site: string, version: string): string => filesStart(site) + version;

const wholeStart = (site: string): string => `${site} whole `;

/** A whole version, kept on request. */
export const wholeName = (site: string, version: string): string => wholeStart(site) + version;

/** Put last into a whole version, and so the sign that it is whole. */
export const wholeSign = (site: string): string => site + wholeSiteFile;

const listNames = async (start: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(start));

const listVersions = async (start: string): Promise<string[]> =>
  (await listNames(start)).map((name) => name.slice(start.length));

export const listFileVersions = (site: string): Promise<string[]> => listVersions(filesStart(site));

/** A version that was kept on request. */
export interface KeptVersion {
  version: string;
  store: Cache;
  /** What says since when it is whole; nothing while parts are missing. */
  sign: Response | undefined;
}

export async function listKeptVersions(site: string): Promise<KeptVersion[]> {
  const versions = await listVersions(wholeStart(site));
  return Promise.all(
    versions.map(async (version) => {
      const store = await caches.open(wholeName(site, version));
      return { version, store, sign: await store.match(wholeSign(site)) };
    }),
  );
}

export const listStores = (site: string): Promise<string[]> => listNames(`${site} `);

/** Removes all that is kept of the site. */
export async function removeStores(site: string): Promise<void> {
  await Promise.all((await listStores(site)).map((name) => caches.delete(name)));
}
