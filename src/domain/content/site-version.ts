// In the browser, too.

/**
 * Where the files are that scripts load: answers, words, the index of the text. A built site has them in a folder that is
 * named by its version: a page never reads those of another one.
 */
export const scriptFolder = (version?: string): string =>
  version === undefined ? '/script-data/' : `/_astro/${version}/`;

/** Where the index of the text search is in that folder, as Pagefind names its files. */
export const indexFolder = 'pagefind/';

/** The version of the site that a server has now, by itself. */
export const versionFile = 'version.json';

/** The service worker, which must lie above all that it keeps. */
export const workerFile = 'service-worker.js';

/** In the folder of the scripts: every address of the site that is kept without a connection, and how many bytes they are. */
export const wholeSiteFile = 'whole-site.json';

export interface WholeSite {
  bytes: number;
  /** From the root of the host. */
  addresses: string[];
}
