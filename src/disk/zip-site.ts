import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { listCopy } from './list-copy.ts';
import { readSiteFacts } from './site-facts.ts';
import { writeZip } from './write-zip.ts';

/** Writes a built site as a zip whose pages work from a disk. Its one folder is named after the day of the facts: copies of several days lie side by side. */
export async function zipSite(directory: string, target: string): Promise<void> {
  const facts = readSiteFacts(directory);
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  mkdirSync(dirname(target), { recursive: true });
  const folder = `client-app-support-${facts.reviewed}`;
  await writeZip(target, folder, facts.reviewed, listCopy(directory, paths, facts));
}
