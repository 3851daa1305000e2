import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataAddress } from '../domain/content/addresses.ts';
import { parsePage, read } from '../output/pages.ts';

/** What a copy says of the site that it is made of. */
export interface SiteFacts {
  title: string;
  /** The day on which the facts were last reviewed. */
  reviewed: string;
  /** The path that the site was built for, with its slashes. */
  base: string;
  /** Where the site is, with a slash at the end; undefined where the build was not told (`--site`). */
  address?: string;
}

const readJson = (directory: string, address: string) => JSON.parse(readFileSync(join(directory, address), 'utf8'));

/** Read from the built site itself: the content may have changed since. */
export function readSiteFacts(directory: string): SiteFacts {
  const { elements } = parsePage('index.html', readFileSync(join(directory, 'index.html'), 'utf8'));
  const linkOf = (kind: string) =>
    read(
      elements.find((element) => read(element, 'rel') === kind),
      'href',
    );
  return {
    title: readJson(directory, 'manifest.webmanifest').name,
    reviewed: readJson(directory, dataAddress('platforms.json')).reviewed,
    base: (linkOf('icon') ?? '/').replace(/[^/]*$/, ''),
    address: linkOf('canonical'),
  };
}
