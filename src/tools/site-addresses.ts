import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Tells whether a built site answers at an address. Only what is on the list is ever looked up on disk, so no address
 * can lead out of the site, and capitals count on every system, as they do on a host.
 * A miss reads the list anew, because the site may have been rebuilt.
 */
export function rememberAddresses(directory: string): (address: string) => boolean {
  let known = listAddresses(directory);
  return (address) => known.has(address) || (known = listAddresses(directory)).has(address);
}

/** Each file, and each folder with an index.html by its trailing slash, as a browser writes them. */
function listAddresses(directory: string): Set<string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll(sep, '/'));
  return new Set(paths.flatMap((path) => [encodeURI(`/${path}`), encodeURI(`/${path}`.replace(/\/index\.html$/, '/'))]));
}
