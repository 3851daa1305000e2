import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { zipSite } from '../../src/disk/zip-site.ts';
import { dist } from './built-site.ts';

/** The built site as the zip for machines without a network, in a new folder. */
export async function zipBuiltSite(): Promise<Uint8Array> {
  const file = join(mkdtempSync(join(tmpdir(), 'zip-')), 'site.zip');
  await zipSite(dist, file);
  return readFileSync(file);
}

/** Unpacks the zip, as a person does, into a new folder. Gives the one folder that is in it. */
export function unpack(zip: Uint8Array): string {
  // A name as folders of people have it.
  const home = mkdtempSync(join(tmpdir(), 'Ünpacked & read #1 '));
  const files = Object.entries(unzipSync(zip));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), content);
  }
  return join(home, files[0]![0].split('/', 1)[0]!);
}
