import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { indexFolder, scriptFolder } from '../domain/content/site-version.ts';
import { listPassages } from '../domain/search/text/list-passages.ts';
import type { SiteContent } from '../domain/content/site-content.ts';
import type { Forward } from '../hosts/forwards.ts';
import { buildTextIndex } from '../text-index/build-text-index.ts';
import { listFiles } from './list-files.ts';
import { listForwards } from './old-addresses.ts';
import type { Site, SiteFile } from './site-file.ts';

// A thread of its own: it writes while Astro bundles the scripts and renders the pages.

/** What is to be written, and where. */
export interface Task extends Site {
  /** The folder of the site. */
  directory: string;
}

/** What was written. */
export interface Written {
  files: number;
  /** Which addresses lead to another. */
  forwards: Forward[];
}

const made = new Set<string>();

/** Nobody else works in this thread, so nobody waits for the disk. */
async function writeFile(directory: string, { address, write }: SiteFile): Promise<void> {
  const file = join(directory, address.endsWith('/') ? `${address}index.html` : address);
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, await write());
}

/** The index of the prose. Pagefind is a process of its own. */
async function listIndex(content: SiteContent): Promise<SiteFile[]> {
  const { files } = await buildTextIndex(listPassages(content));
  return files.map(({ path, content: text }) => ({ address: scriptFolder() + indexFolder + path, write: () => text }));
}

async function writeAll(directory: string, files: readonly SiteFile[]): Promise<number> {
  for (const file of files) {
    await writeFile(directory, file);
    // What Pagefind says is heard meanwhile.
    await setImmediate();
  }
  return files.length;
}

async function run({ directory, ...site }: Task): Promise<Written> {
  const index = listIndex(site.content);
  const files = await writeAll(directory, listFiles(site));
  return { files: files + (await writeAll(directory, await index)), forwards: listForwards(site) };
}

if (parentPort !== null) parentPort.postMessage(await run(workerData));
