import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Everything that the site is made from. */
const sources = [
  'content/**/*.*',
  'public/**/*.*',
  'src/**/*.*',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

/** So many digits tell versions apart, and are short in every page. */
const digits = 12;

/**
 * What names a version of the site: a hash of what it is made from, and of the address that it is built for.
 * The same input gives the same site, so that where anything is served that differs, the version does. What is written
 * would say no more, and is known only when the pages, which carry the version, are written.
 */
export function nameVersion(directory: string, address: string): string {
  const hash = createHash('sha256').update(`${process.version}\n${address}\n`);
  for (const name of globSync(sources, { cwd: directory }).sort()) {
    hash.update(`${name.replaceAll(sep, '/')}\n`);
    hash.update(readFileSync(join(directory, name)));
  }
  return hash.digest('hex').slice(0, digits);
}
