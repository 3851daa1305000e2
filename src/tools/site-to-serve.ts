import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHostHeaders, type HeaderBlock } from '../hosts/read-headers.ts';

/** What a server must know of a built site before it answers. */
export interface SiteToServe {
  /**
   * Every address at which the site answers, as browsers write it. Nothing else is ever looked up on disk, so no address
   * can lead out of the site, and capitals count on every system, as they do on a host.
   */
  addresses: ReadonlySet<string>;
  headers: readonly HeaderBlock[];
  notFoundPage: string;
}

/** Gives the site in a folder. It is read once, and again when a build has replaced the folder. */
export function rememberSite(directory: string): () => SiteToServe {
  let site = readSite(directory);
  let seen = identify(directory);
  return () => {
    // A build takes the folder away for a moment.
    const now = identify(directory) ?? seen;
    if (now !== seen) site = readSite(directory);
    seen = now;
    return site;
  };
}

function identify(directory: string): string | undefined {
  const stats = statSync(directory, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs}`;
}

function readSite(directory: string): SiteToServe {
  const read = (name: string) =>
    existsSync(join(directory, name)) ? readFileSync(join(directory, name), 'utf8') : undefined;
  return {
    addresses: listAddresses(directory),
    headers: parseHostHeaders(read('_headers') ?? ''),
    notFoundPage: read('404.html') ?? 'There is no such page.',
  };
}

/** Each file, and each folder with an index.html by its trailing slash. */
function listAddresses(directory: string): Set<string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll(sep, '/'));
  return new Set(
    paths.flatMap((path) => [encodeURI(`/${path}`), encodeURI(`/${path}`.replace(/\/index\.html$/, '/'))]),
  );
}
